import type { ActionView, CriterionView, Field, FormValues } from '../../../src/sidebar-api';
import type { Desk } from './desk';
import { answersFor, type Answers } from './answers';
import { chains } from './chains';

/** Somebody who knows nothing but what the desk says: tries the gate, reads why not, and does what would help. */
export interface Follower {
  readonly desk: Desk;
  readonly release: string;
  /** Everybody who may have a part in it, by address. */
  readonly people: readonly string[];
  /** What the people of this story put into forms, by action. */
  readonly answers: Answers;
  /** What the desk answered to acts that it refused. */
  readonly noes: string[];
  /** How often a choice was made in a form, so that the next one is another. */
  readonly turns: Map<string, number>;
  /** What was refused before it was helped, gate by gate: the reasons that the desk gave. */
  readonly refusals: { readonly gate: string; readonly reasons: readonly string[] }[];
}

/** Takes the release through a gate by following the desk's own advice; throws with what is still open when that leads nowhere. */
export function passGate(follower: Follower, gate: string): void {
  if (readyGate(follower, gate)) decideGate(follower, gate);
}

/**
 * Does what the desk says would open a gate, all but the criteria in `leave`; false where the gate was passed already, e.g.
 * by itself on evidence.
 */
export function readyGate(follower: Follower, gate: string, leave: readonly string[] = []): boolean {
  const seen = new Set<string>();
  const stood: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const open = openCriteria(follower, gate)?.filter((it) => !leave.includes(it.id));
    if (open === undefined) return false;
    if (open.length === 0) return true;
    stood.push(open.map((it) => it.text).join());
    follower.refusals.push({ gate, reasons: open.map((it) => it.text) });
    // Some acts are done more than once; four rounds without a change are a dead end.
    const stuck = stood.length > 4 && new Set(stood.slice(-4)).size === 1;
    const helped = !stuck && open.map((it) => help(follower, it.action, seen)).some((it) => it);
    if (!helped) throw new Error(deadEnd(follower, gate, open));
  }
  throw new Error(`${follower.release} ${gate}: still not open after 25 rounds.\n${stood.slice(-1).join()}`);
}

const deadEnd = ({ release, noes }: Follower, gate: string, open: readonly CriterionView[]): string =>
  [
    `${release} ${gate}: the advice leads nowhere.`,
    ...open.map((it) => `${it.id} (${it.action}): ${it.text}`),
    ...noes.slice(-5),
  ].join('\n');

/** The criteria that keep a gate shut; null where it was passed, e.g. by itself on evidence. */
function openCriteria({ desk, release, people: [first = ''] }: Follower, gate: string) {
  const found = desk.release(first, release).gates.find((it) => it.gate === gate);
  if (!found || found.state === 'passed') return null;
  return found.criteria.filter((it) => it.state === 'not-met' || it.state === 'unknown');
}

function decideGate(follower: Follower, gate: string): void {
  if (gate === 'G4') {
    press(follower, 'decide-go');
    return;
  }
  const mine = offered(follower, 'decide-gate', (it) => it.subject === gate);
  if (!mine) throw new Error(`${follower.release} ${gate} is open, and nobody is offered to decide it.`);
  act(follower, mine);
}

/** One act, by the first person who is offered it; `values` on top of what the story says. */
export function press(follower: Follower, action: string, values: FormValues = {}): void {
  const mine = offered(follower, action);
  if (!mine) throw new Error(`${follower.release}: nobody is offered to ${action}.`);
  act(follower, mine, values);
}

interface Offered {
  readonly person: string;
  readonly offer: ActionView;
}

/** The first person who is offered an act now, and about which record; undefined where nobody is. */
export function offered(
  { desk, release, people }: Follower,
  action: string,
  fits: (offer: ActionView, person: string) => boolean = () => true,
): Offered | undefined {
  for (const person of people) {
    const view = desk.release(person, release);
    const all = [
      ...view.next,
      ...view.panels.flatMap((panel) => [...panel.actions, ...panel.rows.flatMap((row) => row.actions)]),
    ];
    const offer = all.find((it) => it.action === action && !it.refused && fits(it, person));
    if (offer) return { person, offer };
  }
  return undefined;
}

/** Does what the hint of a criterion names, and what leads there; true where anything could be done that was not done before. */
function help(follower: Follower, hint: string, seen: Set<string>): boolean {
  return (chains[hint] ?? [hint]).map((action) => step(follower, action, seen)).some((it) => it);
}

function step(follower: Follower, action: string, seen: Set<string>): boolean {
  if (action === '') return false;
  if (action in ticks) return tick(follower, action, seen);
  const done = new Set<string>();
  const told = new Map<string, number>();
  const turned = new Set<string>();
  for (;;) {
    const next = offered(follower, action, (offer, person) => {
      const mark = markOf(offer, person);
      if (turned.has(`${mark} ${person}`)) return false;
      // A task that comes back, such as a reading of the Runbook, is not done for ever.
      if (offer.subject !== '' && (told.get(offer.explain) ?? 0) > (offer.action === 'complete-task' ? 2 : 30))
        return false;
      return !done.has(mark) && !(seen.has(mark) && !again.has(action));
    });
    if (!next) return done.size > 0;
    const mark = markOf(next.offer, next.person);
    const why = tried(follower, next);
    if (why !== '') {
      // A no names who can; the next person is asked.
      follower.noes.push(why);
      turned.add(`${mark} ${next.person}`);
      continue;
    }
    done.add(mark);
    seen.add(mark);
    told.set(next.offer.explain, (told.get(next.offer.explain) ?? 0) + 1);
    if (next.offer.subject === '' && !each.has(action)) return true;
  }
}

/** Does it; the desk's own words where it says no. */
function tried(follower: Follower, offer: Offered): string {
  try {
    act(follower, offer);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const markOf = ({ action, subject }: ActionView, person: string): string =>
  `${action} ${subject}${each.has(action) ? ` ${person}` : ''}`;

/** Acts that everybody does who is offered them. */
const each = new Set(['cast-vote', 'give-opinion']);

/** Acts that a criterion may need more than once, with another content each time. */
const again = new Set([
  'decide-change',
  'accept-knowledge',
  'check-knowledge',
  'review-artefact',
  'record-training',
  'assess-change',
  'answer-sip',
  'submit-sip',
  'update-defect',
  'close-change',

  'add-component',
  'record-tests',

  'set-artefact',
  'set-knowledge',
  'agree-impact',
]);

/** Acts of the checklist, and the mark of the items that wait for them. */
const ticks: Readonly<Record<string, string>> = {
  'complete-items': 'done',
  'validate-items': 'validate',
  'request-exception': 'request-exception',
  'set-topics': 'topics',
};

function tick(follower: Follower, action: string, seen: Set<string>): boolean {
  const { desk, release, people } = follower;
  if (action === 'set-topics') return topics(follower, seen);
  let any = false;
  for (const person of people) {
    const view = desk.checklist(person, release);
    const ids = view.groups.flatMap((it) => it.items).filter((it) => it.may.includes(ticks[action] ?? ''));
    const items = ids.map((it) => it.id);
    if (items.length === 0 || seen.has(`${action} ${person} ${items.join()}`)) continue;
    seen.add(`${action} ${person} ${items.join()}`);
    const offer = view.actions.find((it) => it.action === action);
    desk.act(person, action, { release, values: { items, ...(offer ? filled(follower, offer, person) : {}) } });
    any = true;
  }
  return any;
}

function topics({ desk, release, people, answers }: Follower, seen: Set<string>): boolean {
  const person = people.find((it) => desk.checklist(it, release).mayTopics);
  if (person === undefined || seen.has('set-topics')) return false;
  seen.add('set-topics');
  desk.act(person, 'set-topics', { release, values: answersFor(answers, 'set-topics', { person, subject: '' }) });
  return true;
}

function act(follower: Follower, { person, offer }: Offered, more: FormValues = {}): void {
  const values = { ...filled(follower, offer, person), ...more };
  follower.desk.act(person, offer.action, { release: follower.release, subject: offer.subject, values });
}

/** The form as this person fills it: what the story says, what the field holds already, else something plain that fits. */
function filled({ answers, turns }: Follower, { action, subject, fields }: ActionView, person: string): FormValues {
  const said = answersFor(answers, action, { person, subject });
  const voluntary = fields.every((it) => !it.required);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = said[field.id];
      if (value !== undefined) return [[field.id, value]];
      if (holds(field.value)) return [];
      const plainly = field.required || (voluntary && (field.kind === 'link' || field.kind === 'person'));
      if (!plainly) return [];
      const turn = turns.get(`${action} ${field.id}`) ?? 0;
      turns.set(`${action} ${field.id}`, turn + 1);
      return [[field.id, plain(field, { person, turn })]];
    }),
  );
}

const holds = (value: Field['value']): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && !value.length);

/** A choice is taken in turn, so that an act that is done for each of a list comes round to all of them. */
function plain(
  { kind, label, options = [] }: Field,
  { person, turn }: { readonly person: string; readonly turn: number },
): FormValues[string] {
  const option = options[turn % Math.max(1, options.length)]?.value ?? '';
  switch (kind) {
    case 'flag':
      return true;
    case 'number':
      return 1;
    case 'person':
      return person;
    case 'people':
      return [person];
    case 'choice':
      return option;
    case 'choices':
      return options.map((it) => it.value);
    case 'link':
      return 'https://docs.asterion.example/evidence';
    default:
      return kind === 'day' || kind === 'moment' ? '' : `${label}: looked at and agreed.`;
  }
}
