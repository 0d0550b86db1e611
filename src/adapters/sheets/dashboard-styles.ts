// data table: colours and sizes of the dashboard
import type { Language } from '../../domain/register/schema';
import type { CellStyle, PageCell } from '../../domain/kpis/page/page';

/** A colour as the Sheets API takes it, from #rrggbb. */
export function colour(hex: string): object {
  const part = (from: number): number => parseInt(hex.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

/** Ink and surfaces; each text colour has at least 4.5:1 on the surface that it stands on. */
export const palette = {
  ink: '#1b2536',
  quiet: '#55627a',
  accent: '#1d4f91',
  tile: '#f1f5fb',
  line: '#d5dce8',
  paper: '#ffffff',
  major: '#1d4f91',
  minor: '#8fb3e0',
  late: '#b3541e',
  successful: '#1f7a4d',
} as const;

interface Look {
  readonly size: number;
  readonly ink: string;
  readonly bold?: true;
  readonly surface?: string;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly vertical?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** A line under the cell. */
  readonly under?: string;
  /** A strip of paper beside a tile, so that tiles stand apart. */
  readonly apart?: true;
}

const looks: Readonly<Record<CellStyle, Look>> = {
  title: { size: 20, ink: palette.ink, bold: true },
  subtitle: { size: 10, ink: palette.quiet },
  'row-label': { size: 9, ink: palette.quiet, vertical: 'TOP' },
  'title-label': { size: 9, ink: palette.quiet, vertical: 'BOTTOM' },
  'value-label': { size: 9, ink: palette.quiet },
  'tile-title': { size: 10, ink: palette.quiet, bold: true, surface: palette.tile, vertical: 'BOTTOM', apart: true },
  'tile-value': { size: 26, ink: palette.accent, bold: true, surface: palette.tile, align: 'LEFT', apart: true },
  'tile-line': { size: 9, ink: palette.ink, surface: palette.tile, vertical: 'TOP', apart: true },
  heading: { size: 12, ink: palette.ink, bold: true, vertical: 'BOTTOM' },
  'table-head': { size: 9, ink: palette.quiet, bold: true, vertical: 'BOTTOM', under: palette.quiet },
  'table-head-number': {
    size: 9,
    ink: palette.quiet,
    bold: true,
    align: 'RIGHT',
    vertical: 'BOTTOM',
    under: palette.quiet,
  },
  'table-label': { size: 10, ink: palette.ink, under: palette.line },
  'table-value': { size: 10, ink: palette.ink, align: 'RIGHT', under: palette.line },
  note: { size: 9, ink: palette.quiet },
  blank: { size: 10, ink: palette.ink },
};

/** French puts a space before the percent sign; the decimal sign is the sheet's own. */
const patterns: Readonly<Record<Language, { readonly count: string; readonly share: string }>> = {
  en: { count: '#,##0', share: '0.0%' },
  fr: { count: '#,##0', share: '0.0" "%' },
};

/** The Sheets format of a cell of the dashboard. */
export function cellFormat({ style, format }: PageCell, language: Language): object {
  const {
    size,
    ink,
    bold = false,
    surface = palette.paper,
    align = 'LEFT',
    vertical = 'MIDDLE',
    under,
    apart,
  } = looks[style];
  const border = (hex: string, line: 'SOLID' | 'SOLID_THICK'): object => ({ style: line, colorStyle: colour(hex) });
  return {
    backgroundColorStyle: colour(surface),
    horizontalAlignment: align,
    verticalAlignment: vertical,
    wrapStrategy: 'WRAP',
    padding: { top: 3, right: 10, bottom: 3, left: apart ? 12 : 6 },
    textFormat: { fontFamily: 'Inter', fontSize: size, bold, foregroundColorStyle: colour(ink) },
    ...(format
      ? { numberFormat: { type: format === 'share' ? 'PERCENT' : 'NUMBER', pattern: patterns[language][format] } }
      : {}),
    ...(under
      ? { borders: { bottom: border(under, 'SOLID') } }
      : apart
        ? { borders: { right: border(palette.paper, 'SOLID_THICK') } }
        : {}),
  };
}
