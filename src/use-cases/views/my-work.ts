import { formatDay } from '../../domain/calendar/day';
import { dayIn } from '../../domain/calendar/zone';
import { currentGate } from '../../domain/releases/lifecycle';
import { representedBy } from '../../domain/people/involved';
import { personOf, type Person } from '../../domain/people/person';
import { roles } from '../../domain/people/roles';
import { releaseStates, taskKinds } from '../../domain/register/vocabulary';
import type { RecordOf } from '../../domain/register/workbook';
import { inLanguage, say, text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { MyWorkView, WorkEntry } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { isItemChase } from '../acting/chase';
import { shown, type View } from './view';

type Row = Partial<RecordOf<'releases'>>;
type Task = Partial<RecordOf<'tasks'>>;

const releaseColumns = [
  'id',
  'title',
  'state',
  'requester',
  'serviceOwner',
  'deliveryManager',
  'method',
  'deputy',
  'runLead',
  'buildLead',
  'itLeads',
] as const;
const taskColumns = ['id', 'person', 'state', 'kind', 'due', 'title'] as const;

/** A list shows at most so many entries, so that the reply stays under 100 KB. */
const most = 60;

/**
 * What waits for a person. It costs one read of 10 columns of Releases and 6 of Tasks; at 10,000 releases that is some
 * 100,000 cells and as many again for tasks kept in the file. The checklist is not read: its items show as one entry for
 * whoever completes or validates them, the task of RACI row 3.2.
 */
export const myWorkView: View<null, MyWorkView> = {
  wants: () => ({
    columns: [
      { tab: 'releases', names: releaseColumns },
      { tab: 'tasks', names: taskColumns },
    ],
  }),
  show: (world, _input, known) => {
    const { settings, now, actor } = known;
    const today = dayIn(settings.companySettings.zone, now);
    const person = personOf(settings, actor, today);
    if (!person) return refuse(text('right.unknown', { mail: actor }));
    const rows = world.rows('releases');
    const selves = [person.mail, ...representedBy(person.mail, { settings, today })];
    const byId = new Map(rows.map((it) => [it.id ?? '', it]));
    const todo = [
      ...taskEntries(world.rows('tasks'), { byId, person, today, selves }),
      ...gateEntries(rows, { person, selves }),
    ];
    return shown({
      person: { mail: person.mail, name: person.name, roles: person.roles.map((it) => roleWord(it, person)) },
      todo: todo.sort(byUrgency).slice(0, most),
      drafts: rows
        .filter((it) => it.state === 'draft' && isRequester(it, person))
        .slice(-most)
        .map((it) => entry(it, '')),
      following: rows
        .filter((it) => isRunning(it) && isOn(it, person))
        .slice(-most)
        .map((it) => entry(it, stateWord(it, person))),
      mayCreate: true,
      words: wordsOf('my-work', person.language),
    });
  },
};

const roleWord = (code: string, { language }: Person): string => {
  const found = Object.entries(roles).find(([it]) => it === code)?.[1];
  return found ? inLanguage(found, language) : code;
};

const stateWord = ({ state }: Row, { language }: Person): string =>
  state ? inLanguage(releaseStates[state], language) : '';
const isRequester = (it: Row, { mail }: Person): boolean => it.requester === mail || it.serviceOwner === mail;
const isRunning = ({ state }: Row): boolean =>
  state !== undefined && state !== '' && !['draft', 'closed', 'cancelled'].includes(state);
const isOn = (it: Row, { mail }: Person): boolean =>
  [
    it.requester,
    it.serviceOwner,
    it.deliveryManager,
    it.deputy,
    it.runLead,
    it.buildLead,
    ...(it.itLeads ?? []),
  ].includes(mail);

const entry = (it: Row, what: string): WorkEntry => ({
  release: it.id ?? '',
  title: it.title ?? '',
  what,
  due: '',
  dueText: '',
  overdue: false,
  action: '',
  subject: '',
});

interface Mine {
  readonly byId: ReadonlyMap<string, Row>;
  readonly person: Person;
  readonly today: string;
  /** The person and whoever they stand in for today (clarification 68). */
  readonly selves: readonly string[];
}

const taskAction = {
  do: 'complete-task',
  accept: 'complete-task',
  comment: 'answer-task',
  escalation: 'answer-escalation',
} as const;

function taskEntries(tasks: readonly Task[], { byId, person, today, selves }: Mine): readonly WorkEntry[] {
  return tasks
    .filter((it) => it.state === 'open' && selves.includes(it.person ?? ''))
    .map((it) => {
      const release = (it.id ?? '').split('/')[0] ?? '';
      const due = it.due ?? '';
      const kind = it.kind ? inLanguage(taskKinds[it.kind], person.language) : '';
      return {
        release,
        title: byId.get(release)?.title ?? release,
        what: `${kind}: ${it.title ?? ''}`,
        due,
        dueText: due === '' ? '' : formatDay(due, person.language),
        overdue: due !== '' && due < today,
        // A reminder of an item ends with its item, in the checklist.
        action: isItemChase(it.id ?? '') ? '' : taskAction[it.kind || 'do'],
        subject: it.id ?? '',
      };
    });
}

/** Gates that wait for this person's decision: G0, G2, G3, G5b and G5c for the Service Owner, on an agile release for its requester; the others for the Delivery Manager (domain.md 2.3). */
function gateEntries(rows: readonly Row[], { person, selves }: Pick<Mine, 'person' | 'selves'>): readonly WorkEntry[] {
  return rows.flatMap((it): readonly WorkEntry[] => {
    const gate = it.state ? currentGate(it.state) : null;
    if (gate === null) return [];
    const owner = it.method === 'agile' ? it.requester : it.serviceOwner;
    const decider = gate === 'G1' || gate === 'G4' || gate === 'G5a' ? it.deliveryManager : owner;
    if (!selves.includes(decider ?? '')) return [];
    const what = say(person.language, text('page.work.gate', { gate, title: text(`page.gate.${gate}.title`) }));
    return [{ ...entry(it, what), action: gate === 'G4' ? 'decide-go' : 'decide-gate' }];
  });
}

/** Overdue first, then by due day; what has no day comes last. */
const byUrgency = (a: WorkEntry, b: WorkEntry): number => (a.due || '9999').localeCompare(b.due || '9999');
