import { columnsOf, settingsTabs, type SettingsTab } from '../../../domain/register/workbook';
import { inLanguage, text, type Text } from '../../../domain/text/say';
import type { SettingsRows } from '../../../domain/settings/settings';
import type { Drafts } from '../../../use-cases/set-up/ports';
import { canonical } from '../cells/canonical';
import { fieldOf } from '../cells/cells';
import type { Fields } from '../cells/field-value';
import type { RawRow } from '../cells/raw';
import { cellName, quoted } from '../layout/a1';
import { isLayout, layoutOf, usualLayout, type Layout } from '../layout/layout';
import { typedRow } from '../read/typed-record';
import { Refused, refuse } from '../read/refusals';
import { titleIn, withTitles, type Session } from '../register/session';
import { describe, readRanges } from '../spreadsheet';

interface DraftTab {
  readonly tab: SettingsTab;
  readonly title: string;
  readonly layout: Layout;
  readonly rows: readonly RawRow[];
}

/** The drafts, and where the columns of their tabs stand. */
export interface DraftBook extends Drafts {
  readonly layoutOf: (tab: SettingsTab) => Layout;
}

/** The settings tabs as they stand, in one read; cells that no column can mean are named [ACT-02]. */
export function readDrafts(opened: Session): DraftBook {
  const session = withTitles(opened, describe(opened.register, 'sheets.properties(sheetId,title)').sheets ?? []);
  const answers = readRanges(
    session.register,
    settingsTabs.map((tab) => `${quoted(titleIn(session, tab))}!A1:AZ`),
  );
  const tabs = settingsTabs.map((tab, index) => draftTab(session, tab, answers[index] ?? []));
  const problems: Text[] = [];
  const rows: Partial<Record<SettingsTab, unknown>> = Object.fromEntries(
    tabs.map((it) => [it.tab, rowsOf(session, it, problems)]),
  );
  return {
    kind: 'drafts',
    rows: rows as SettingsRows,
    problems,
    cellOf: (tab, row, column) => cellOf(tabs, { tab, row, column }),
    layoutOf: (tab) => tabs.find((it) => it.tab === tab)?.layout ?? usualLayout(tab),
  };
}

function draftTab(session: Session, tab: SettingsTab, [header = [], ...rows]: readonly RawRow[]): DraftTab {
  const title = titleIn(session, tab);
  const layout = layoutOf(tab, header);
  if (!isLayout(layout))
    throw new Refused(
      refuse('store.header.missing', { tab: title, headers: [...layout.missing, ...layout.twice].join(', ') }),
    );
  return { tab, title, layout, rows };
}

function rowsOf(session: Session, draft: DraftTab, problems: Text[]): readonly unknown[] {
  const seen = new Set<string>();
  return draft.rows.flatMap((raw, index) => {
    if (raw.every((it) => it === '')) return [];
    const { fields, wrong } = fieldsOf(session, draft, { raw, row: index + 2 });
    problems.push(...wrong);
    const id = canonical(fields['id'] ?? '');
    const cell = cellName(draft.title, index + 2, draft.layout.at.get('id') ?? 0);
    if (id === '') problems.push(text('set-up.row-without-key', { cell }));
    if (id !== '' && seen.has(id)) problems.push(text('set-up.row-twice', { cell, id }));
    seen.add(id);
    return [typedRow(fields)];
  });
}

function fieldsOf(
  session: Session,
  { tab, title, layout }: DraftTab,
  { raw, row }: { readonly raw: RawRow; readonly row: number },
): { readonly fields: Fields; readonly wrong: readonly Text[] } {
  const wrong: Text[] = [];
  const fields = columnsOf(tab).map(([name, column]) => {
    const at = layout.at.get(name) ?? 0;
    const cell = raw[at] ?? '';
    const { value, fits } = fieldOf(column, cell);
    const place = { cell: cellName(title, row, at), value: String(cell) };
    if (!fits) wrong.push(text('set-up.cell-wrong', { ...place, column: inLanguage(column.header, session.language) }));
    return [name, value] as const;
  });
  return { fields: Object.fromEntries(fields), wrong };
}

function cellOf(
  tabs: readonly DraftTab[],
  { tab, row, column }: { readonly tab: SettingsTab; readonly row: string; readonly column: string },
): string {
  const it = tabs.find((known) => known.tab === tab);
  if (!it) return tab;
  const keyAt = it.layout.at.get('id') ?? 0;
  const index = it.rows.findIndex((raw) => String(raw[keyAt] ?? '') === row);
  return index < 0 ? it.title : cellName(it.title, index + 2, it.layout.at.get(column) ?? keyAt);
}
