import type { Found } from '../../domain/register/found';
import type { ChildTab } from '../../domain/register/workbook';
import { text, type Text } from '../../domain/text/say';
import { subjectIn, type Scene } from './scene';

/** For an action about one record: blocked where there is no such record, or where `why` says so of it. */
export const about =
  <T extends ChildTab>(tab: T, why: (record: Found<T>, scene: Scene) => Text | undefined = () => undefined) =>
  (scene: Scene): Text | undefined => {
    const record = subjectIn(scene, tab);
    return record ? why(record, scene) : text('refused.no-record', { id: scene.subject });
  };

/** The record that the action is about; only after `about` has let it pass. */
export function recordIn<T extends ChildTab>(scene: Scene, tab: T): Found<T> {
  const record = subjectIn(scene, tab);
  if (!record) throw new Error(`No record ${scene.subject} in ${tab}, although the action was not blocked`);
  return record;
}
