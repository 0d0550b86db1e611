import type { sheets_v4 } from '@googleapis/sheets';
import type { CellView, TabView } from '../../engine/types';

type Style = Record<string, string>;
type Format = sheets_v4.Schema$CellFormat;

/** CSS of a cell: its own format, then the first conditional rule that fits, as in Sheets. */
export function styleOf(cell: CellView, tab: TabView, at: { row: number; column: number }): Style {
  const conditional = tab.conditionalFormats.find((rule) => inside(rule, at) && fits(rule, cell));
  return { ...cssOf(cell.format), ...cssOf(conditional?.booleanRule?.format ?? undefined) };
}

function inside(rule: sheets_v4.Schema$ConditionalFormatRule, at: { row: number; column: number }): boolean {
  return (rule.ranges ?? []).some(
    (it) =>
      at.row >= (it.startRowIndex ?? 0) &&
      at.row < (it.endRowIndex ?? Infinity) &&
      at.column >= (it.startColumnIndex ?? 0) &&
      at.column < (it.endColumnIndex ?? Infinity),
  );
}

function fits(rule: sheets_v4.Schema$ConditionalFormatRule, cell: CellView): boolean {
  const condition = rule.booleanRule?.condition;
  const wanted = condition?.values?.[0]?.userEnteredValue ?? '';
  const number = typeof cell.value === 'number' ? cell.value : null;
  switch (condition?.type) {
    case 'TEXT_EQ':
      return cell.text.toLowerCase() === wanted.toLowerCase();
    case 'TEXT_CONTAINS':
      return cell.text.toLowerCase().includes(wanted.toLowerCase());
    case 'NOT_BLANK':
      return cell.text !== '';
    case 'BLANK':
      return cell.text === '';
    case 'NUMBER_GREATER':
      return number !== null && number > Number(wanted);
    case 'NUMBER_LESS':
      return number !== null && number < Number(wanted);
    case 'NUMBER_EQ':
      return number !== null && number === Number(wanted);
    default:
      return false;
  }
}

/** CSS of a Sheets format; absent parts leave the sheet's own look. */
export function cssOf(format: Format | undefined): Style {
  if (format === undefined) return {};
  const style: Style = {};
  const back = colour(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  const ink = colour(format.textFormat?.foregroundColorStyle?.rgbColor ?? format.textFormat?.foregroundColor);
  if (back !== '') style['background-color'] = back;
  if (ink !== '') style['color'] = ink;
  if (format.textFormat?.bold === true) style['font-weight'] = '600';
  if (format.textFormat?.italic === true) style['font-style'] = 'italic';
  if (typeof format.textFormat?.fontSize === 'number') style['font-size'] = `${(format.textFormat.fontSize * 4) / 3}px`;
  if (typeof format.horizontalAlignment === 'string') style['text-align'] = format.horizontalAlignment.toLowerCase();
  if (format.wrapStrategy === 'WRAP') style['white-space'] = 'pre-wrap';
  return {
    ...style,
    ...paddingOf(format.padding),
    ...bordersOf(format.borders),
    ...verticalOf(format.verticalAlignment),
  };
}

function paddingOf(padding: sheets_v4.Schema$Padding | undefined): Style {
  if (padding === undefined) return {};
  const { top = 2, right = 3, bottom = 2, left = 3 } = padding;
  return { padding: [top, right, bottom, left].map((it) => `${it ?? 0}px`).join(' ') };
}

const verticalOf = (it: string | null | undefined): Style =>
  typeof it === 'string' ? { 'vertical-align': it.toLowerCase() } : {};

function bordersOf(borders: sheets_v4.Schema$Borders | undefined): Style {
  const style: Style = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = borders?.[side];
    if (border?.style === undefined || border.style === null || border.style === 'NONE') continue;
    const width = border.style === 'SOLID_THICK' ? 3 : border.style === 'SOLID_MEDIUM' ? 2 : 1;
    style[`border-${side}`] = `${width}px solid ${colour(border.colorStyle?.rgbColor ?? border.color) || '#000'}`;
  }
  return style;
}

/** A Sheets colour as CSS; empty where there is none. */
export function colour(it: sheets_v4.Schema$Color | undefined | null): string {
  if (it === undefined || it === null) return '';
  const part = (value: number | null | undefined) => Math.round((value ?? 0) * 255);
  return `rgb(${part(it.red)}, ${part(it.green)}, ${part(it.blue)})`;
}
