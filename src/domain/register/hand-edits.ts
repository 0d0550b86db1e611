import { text, type Text } from '../text/say';
import { columnsOf, type TabId } from './workbook';

/** An edit made in the sheet, as the audit and the trigger tell it. */
export interface HandEdit {
  readonly tab: TabId;
  /** Columns whose value is not the one that the audit tells. */
  readonly columns: readonly string[];
  /** Who made it, as far as Google told; '' stands for somebody unknown. */
  readonly editors: readonly string[];
}

/** Headers of columns, to be named in a sentence. */
export const headersOf = (tab: TabId, columns: readonly string[]): readonly Text[] =>
  columnsOf(tab).flatMap(([name, { header }]) =>
    columns.includes(name) ? [text('control.column', { name: { word: header } })] : [],
  );

/**
 * Why a hand edit cannot be accepted as it stands; undefined where it can (decision 6): only descriptive columns, and
 * never by whoever made it. An edit that changed no value at all, only revision or seal, can only be restored.
 */
export function notAcceptable({ tab, columns, editors }: HandEdit, actor: string): Text | undefined {
  if (columns.length === 0) return text('control.accept.nothing');
  const descriptive = new Set(columnsOf(tab).flatMap(([name, it]) => (it.descriptive ? [name] : [])));
  const controlled = columns.filter((it) => !descriptive.has(it));
  if (controlled.length > 0) return text('control.accept.controlled', { columns: headersOf(tab, controlled) });
  return editors.includes(actor) ? text('control.accept.own') : undefined;
}
