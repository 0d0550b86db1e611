import type { sheets_v4 } from '@googleapis/sheets';
import { appendCells } from './append-cells';
import type { Applying } from './applying';
import { repeatCell, updateCells } from './cells';
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from './charts';
import { addConditionalFormatRule, deleteConditionalFormatRule, updateConditionalFormatRule } from './conditional';
import { copyPaste } from './copy-paste';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { addNamedRange, mergeCells, updateBorders, updateSpreadsheetProperties } from './file';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './metadata';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protections';
import { addSheet, deleteSheet, updateSheetProperties } from './sheets';
import { clearBasicFilter, setBasicFilter, sortRange } from './sorting';
import { addTable, deleteTable, updateTable } from './tables';
import { setDataValidation } from './validation';

const handlers = {
  addSheet,
  updateSheetProperties,
  deleteSheet,
  updateCells,
  appendCells,
  repeatCell,
  copyPaste,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  setDataValidation,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addTable,
  updateTable,
  deleteTable,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
  updateSpreadsheetProperties,
  addNamedRange,
  mergeCells,
  updateBorders,
  sortRange,
  setBasicFilter,
  clearBasicFilter,
} satisfies {
  readonly [K in keyof sheets_v4.Schema$Request]?: (
    at: Applying,
    request: NonNullable<sheets_v4.Schema$Request[K]>,
  ) => sheets_v4.Schema$Response;
};

/** A request kind that the workspace carries out. */
export type RequestKind = keyof typeof handlers;

type Bodies = { [K in RequestKind]: NonNullable<sheets_v4.Schema$Request[K]> };
const byKind: { readonly [K in RequestKind]: (at: Applying, body: Bodies[K]) => sheets_v4.Schema$Response } = handlers;

export const isRequestKind = (name: string): name is RequestKind => Object.hasOwn(handlers, name);

/** Carries out one request of that kind. */
export const applyRequest = <K extends RequestKind>(
  at: Applying,
  kind: K,
  body: Bodies[K],
): sheets_v4.Schema$Response => byKind[kind](at, body);
