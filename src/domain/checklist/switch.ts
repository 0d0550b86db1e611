import type { FieldsOf, RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { templateOf } from './template';

/** What answering the topic switches sets on one item. */
export interface ItemSwitch {
  readonly id: string;
  readonly set: FieldsOf<'checklist'>;
}

type Item = Pick<RecordOf<'checklist'>, 'id' | 'item' | 'fixed' | 'state'>;

interface Answers {
  /** The reason why the topics that are off do not change. */
  readonly reason: string;
  readonly settings: Settings;
}

/**
 * The effect of the topic switches: a topic that is off closes its items that are asked only if changed, as "unchanged"
 * with the reason; one that is on opens them again. Items always asked, and items already worked on, stay as they are.
 */
export function switchTopics(
  items: readonly Item[],
  changed: Readonly<Record<string, boolean>>,
  { reason, settings }: Answers,
): readonly ItemSwitch[] {
  return items.flatMap((it): readonly ItemSwitch[] => {
    const topic = templateOf(settings, it.item)?.topic;
    if (it.fixed || topic === undefined || changed[topic] === undefined) return [];
    if (changed[topic]) return it.state === 'unchanged' ? [{ id: it.id, set: { state: 'open', reason: '' } }] : [];
    return it.state === 'open' || it.state === 'in-progress'
      ? [{ id: it.id, set: { state: 'unchanged', reason } }]
      : [];
  });
}

/** Letters of the topics, in the order of the template. */
export const topicsOf = (settings: Settings): readonly string[] => [
  ...new Set(settings.checklistTemplate.map((it) => it.topic)),
];
