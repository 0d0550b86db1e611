import { peopleWith } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import type { Scene } from './scene';
import { replyDay } from './work';

/** The SIP request of a Major; recommendations are records of their own. Undefined before the first submission. */
export const sipRequest = ({ file }: Scene): Found<'sip'> | undefined =>
  file.of('sip').find((it) => it.kind !== 'recommendation');

// Work of the SIP Team has no RACI row of its own.
const row = 'SIP';

/** A task for each member of the SIP Team, so that the file stands in their work until it is decided. */
export const sipTasks = (scene: Scene): readonly Change[] =>
  peopleWith(scene.settings, 'sip-team', scene.today).map(({ mail }): Change => ({
    create: 'tasks',
    release: scene.release.id,
    set: {
      raciRow: row,
      kind: 'do',
      title: say(scene.settings.companySettings.language, text('asked.sip-file')),
      person: mail,
      due: replyDay(scene),
      state: 'open',
      openedAt: scene.now,
    },
    why: '',
  }));

/** Those tasks, done. */
export const sipTasksDone = ({ file, now }: Scene): readonly Change[] =>
  file
    .of('tasks')
    .filter((it) => it.raciRow === row && it.state === 'open')
    .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: now }, why: '' }));
