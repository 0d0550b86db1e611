import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import type { Scene } from './scene';

interface Of {
  readonly number: string;
  readonly requester: string;
}

// Such a task is of one RFC and of no RACI row, so it carries the RFC's number in that place.
const rowOf = (number: string): string => `RFC ${number}`;

/** A task for the owner of an RFC: to bring it before the CAB, or to follow it until it is closed [ACT-38, WF-07]. */
export const changeTask = (
  { release, settings, now }: Scene,
  { number, requester }: Of,
  { what, due }: { readonly what: 'cab' | 'follow'; readonly due: string },
): Change => ({
  create: 'tasks',
  release: release.id,
  set: {
    raciRow: rowOf(number),
    kind: 'do',
    title: say(settings.companySettings.language, text(`asked.change.${what}`, { number })),
    person: requester,
    due,
    state: 'open',
    openedAt: now,
  },
  why: '',
});

/** The open tasks of an RFC, done. */
export const changeTasksDone = ({ file, now }: Scene, number: string): readonly Change[] =>
  file
    .of('tasks')
    .filter((it) => it.raciRow === rowOf(number) && it.state === 'open')
    .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: now }, why: '' }));
