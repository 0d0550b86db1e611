import { columnsOf, workbook } from '../../../domain/register/workbook';
import { nameOf } from '../../../domain/people/person';
import { inLanguage, say, text } from '../../../domain/text/say';
import type { DeskScene } from '../../desk-acting/desk-scene';
import { placeName } from '../../desk-acting/hand-edits';
import type { Standing } from '../../ports';
import type { ProcessSection } from './section';

/** A value longer than this is cut where it is shown. */
const mostShown = 80;

/** What was changed, deleted or added in the sheet and is not settled: what the audit tells, what stands there (decision 6). */
export const handEdits: ProcessSection = {
  wants: { settling: 'noticed' },
  rows: (scene) =>
    (scene.world.settling?.() ?? [])
      .filter((it) => it.kind !== 'fits')
      .map((it) => ({
        id: placeName(it),
        title: `${it.id} · ${inLanguage(workbook[it.tab].title, scene.actor.language)}`,
        detail: detailOf(it, scene),
        link: '',
        acts: ['restore-record', 'accept-edit'],
      })),
  acts: [],
};

function detailOf({ tab, kind, rows, differences, editors, broken }: Standing, scene: DeskScene): string {
  const { settings, actor } = scene;
  const said = (it: Parameters<typeof say>[1]): string => say(actor.language, it);
  const changes = differences.map(({ column, told, found }) => {
    const header = columnsOf(tab).find(([name]) => name === column)?.[1].header ?? [column, column];
    return `${inLanguage(header, actor.language)}: “${cut(told)}” → “${cut(found)}”`;
  });
  const who = editors.map((it) => (it === '' ? said(text('control.somebody')) : nameOf(settings, it)));
  return [
    said(text(`control.kind.${kind}`, { rows: rows.join(', '), row: broken })),
    ...changes,
    ...(who.length === 0 ? [] : [said(text('control.edited-by', { names: who.join(', ') }))]),
  ].join(' · ');
}

// Never half of a pair of characters.
const cut = (value: string): string =>
  value.length > mostShown ? `${value.slice(0, mostShown).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
