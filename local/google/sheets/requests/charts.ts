import type { sheets_v4 } from '@googleapis/sheets';
import { overlay, readMask } from '../field-mask';
import { guardSheet } from '../protection';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';

const kinds = [
  'basicChart',
  'pieChart',
  'scorecardChart',
  'bubbleChart',
  'candlestickChart',
  'histogramChart',
  'orgChart',
  'treemapChart',
  'waterfallChart',
] as const;

function checkSpec(at: Applying, spec: sheets_v4.Schema$ChartSpec | null | undefined): sheets_v4.Schema$ChartSpec {
  if (!spec) throw new SheetsRefusal('No chart specification was given.');
  if (kinds.filter((kind) => spec[kind]).length !== 1)
    throw new SheetsRefusal('ChartSpec must have exactly one chart.');
  if (spec.basicChart && !spec.basicChart.series?.length)
    throw new SheetsRefusal('BasicChart must have at least one series.');
  checkSources(at, spec);
  return structuredClone(spec);
}

/** Every source must lie on a tab that is there. */
function checkSources(at: Applying, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('startRowIndex' in value || 'startColumnIndex' in value) {
    const sheetId = 'sheetId' in value && typeof value.sheetId === 'number' ? value.sheetId : 0;
    at.draft.peek(sheetId);
    return;
  }
  for (const it of Object.values(value)) checkSources(at, it);
}

function sheetOf(position: sheets_v4.Schema$EmbeddedObjectPosition): number {
  const anchor = position.overlayPosition?.anchorCell;
  if (!anchor)
    throw new SheetsRefusal(
      'not in the local workspace: a chart that is not placed over cells (overlayPosition.anchorCell)',
    );
  return anchor.sheetId ?? 0;
}

export function addChart(at: Applying, request: sheets_v4.Schema$AddChartRequest): sheets_v4.Schema$Response {
  const wanted = request.chart ?? {};
  const spec = checkSpec(at, wanted.spec);
  const position = structuredClone(wanted.position ?? {});
  const sheetId = sheetOf(position);
  at.draft.peek(sheetId);
  guardSheet(at.draft, at.caller, sheetId);
  const chartId = wanted.chartId ?? at.draft.newId();
  at.draft.takenId(chartId);
  const chart = { ...structuredClone(wanted), chartId, spec, position };
  at.draft.parts(sheetId).charts.push(chart);
  return { addChart: { chart: structuredClone(chart) } };
}

function find(at: Applying, chartId: number | null | undefined) {
  for (const { parts } of at.draft.all()) {
    const index = parts.charts.findIndex((it) => it.chartId === chartId);
    if (index < 0) continue;
    const { sheetId } = parts.properties;
    guardSheet(at.draft, at.caller, sheetId);
    return { charts: at.draft.parts(sheetId).charts, index, sheetId };
  }
  throw new SheetsRefusal(`No embedded object with ID: ${chartId ?? 0}`);
}

export function updateChartSpec(
  at: Applying,
  request: sheets_v4.Schema$UpdateChartSpecRequest,
): sheets_v4.Schema$Response {
  const spec = checkSpec(at, request.spec);
  const { charts, index } = find(at, request.chartId);
  const old = charts[index];
  if (old) charts[index] = { ...old, spec };
  return {};
}

export function updateEmbeddedObjectPosition(
  at: Applying,
  request: sheets_v4.Schema$UpdateEmbeddedObjectPositionRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('OverlayPosition', request.fields);
  const { charts, index, sheetId } = find(at, request.objectId);
  const old = charts[index];
  const overlayPosition = overlay(
    old?.position?.overlayPosition ?? {},
    request.newPosition?.overlayPosition ?? {},
    mask,
  );
  const position = { overlayPosition };
  if (sheetOf(position) !== sheetId)
    throw new SheetsRefusal('not in the local workspace: moving a chart to another sheet');
  if (old) charts[index] = { ...old, position };
  return { updateEmbeddedObjectPosition: { position: structuredClone(position) } };
}

export function deleteEmbeddedObject(
  at: Applying,
  request: sheets_v4.Schema$DeleteEmbeddedObjectRequest,
): sheets_v4.Schema$Response {
  const { charts, index } = find(at, request.objectId);
  charts.splice(index, 1);
  return {};
}
