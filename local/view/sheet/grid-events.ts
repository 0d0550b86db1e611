import type { Typed } from './cell-editor';
import type { GridRow } from './grid-row';

interface EditDetail {
  readonly prop?: string;
  readonly val?: unknown;
  readonly model?: GridRow;
  readonly data?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly models?: Readonly<Record<number, GridRow>>;
}

interface FocusDetail {
  readonly model?: GridRow;
  readonly prop?: string;
  readonly column?: { readonly prop?: string };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';

/** What a person typed, pasted, filled or cleared, cell by cell. */
export function editsOf(event: Event): readonly Typed[] {
  const { data, models, model, prop, val } = (event as CustomEvent<EditDetail>).detail;
  // An edit of one cell carries data too: all of the grid's. Only a range names its rows.
  if (models !== undefined)
    return Object.entries(data ?? {}).flatMap(([index, values]) => {
      const row = models[Number(index)]?.row;
      if (row === undefined) return [];
      return Object.entries(values).map(([column, value]) => ({ row, column: Number(column), value: textOf(value) }));
    });
  if (model === undefined || prop === undefined || prop === '#') return [];
  return [{ row: model.row, column: Number(prop), value: textOf(val) }];
}

/** The cell that got the cursor, counted from 0, and what it holds; null for the row numbers. */
export function focusOf(
  event: Event,
): { readonly row: number; readonly column: number; readonly input: string } | null {
  const { model, prop, column } = (event as CustomEvent<FocusDetail>).detail;
  const key = prop ?? column?.prop;
  if (model === undefined || key === undefined || key === '#') return null;
  return { row: model.row, column: Number(key), input: model.cells[Number(key)]?.input ?? '' };
}
