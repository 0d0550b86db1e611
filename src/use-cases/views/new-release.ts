import { text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { NewReleaseView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { draftFields } from '../acting/draft-fields';
import { rightRefusal, stateRefusal } from '../acting/perform';
import { sceneOf } from '../acting/scene';
import { actions } from '../actions/catalogue';
import { fieldView } from './field-view';
import { peopleAround } from './people-around';
import { shown, type View } from './view';

/** The form of a new release, or of a draft to go on with; `release` '' for a new one. */
export const newReleaseView: View<string, NewReleaseView> = {
  wants: (release) => (release === '' ? {} : { records: [{ tab: 'releases', ids: [release] }] }),
  show: (world, release, known) => {
    const scene = sceneOf(world, { release, subject: '' }, known);
    if (scene === 'unknown-person') return refuse(text('right.unknown', { mail: known.actor }));
    if (scene === 'no-release') return refuse(text('refused.no-release', { id: release }));
    const no = rightRefusal('save-draft', actions['save-draft'], scene) ?? stateRefusal(actions['save-draft'], scene);
    if (no) return no;
    const { language } = scene.actor;
    const people = peopleAround(scene);
    return shown({
      id: release,
      fields: draftFields(scene).map((it) => fieldView(it, language, people)),
      words: wordsOf('new-release', language),
    });
  },
};
