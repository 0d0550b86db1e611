import { expect } from '@jest/globals';
import { chatSender } from '../../src/adapters/chat/chat-sender';
import { mailSender } from '../../src/adapters/gmail/mail-sender';
import { relayLease } from '../../src/adapters/apps-script/relay-lease';
import { relayMessages } from '../../src/use-cases/relay/relay-messages';
import { Kill } from '../../local/engine/api';
import { maya, owner } from '../store/desk';
import { carryOut, passBy, seen } from './acts';
import { useHand, type Hand } from './hands';
import type { Act, RegisterModel } from './register-model';
import type { Running } from './running';
import { inBadWeather } from './weather';

/** An act that is still to find its record: `pick` chooses it among those that there are by then. */
export interface Wish {
  readonly kind: Act['kind'];
  readonly pick: number;
  readonly mail: boolean;
}

/** The service call before or after which an execution ends. */
export interface Moment {
  readonly n: number;
  readonly when: 'before' | 'after';
}

/** One step of a run: people, their hands, kills and faults. */
export type Step =
  | { readonly step: 'act'; readonly wish: Wish }
  | { readonly step: 'again' | 'other values'; readonly pick: number }
  | {
      readonly step: 'killed';
      readonly wish: Wish;
      readonly at: Moment;
      readonly hand: Hand;
      readonly repeated: boolean;
    }
  | { readonly step: 'bad weather'; readonly wish: Wish; readonly seed: number }
  | { readonly step: 'meanwhile'; readonly wish: Wish; readonly n: number; readonly hand: Hand }
  | { readonly step: 'hand'; readonly hand: Hand }
  | { readonly step: 'cold' }
  | { readonly step: 'relay'; readonly at: Moment | null };

/** The act that a wish comes to now. */
function actOf(model: RegisterModel, { kind, pick, mail }: Wish): Act {
  const releases = [...model.releases.keys(), ...[...model.deleted].filter((it) => !it.includes('/'))];
  const changes = [...model.changes.keys(), ...[...model.deleted].filter((it) => it.includes('/'))];
  const title = model.fresh('title');
  const release = releases[pick % Math.max(1, releases.length)];
  const change = changes[pick % Math.max(1, changes.length)];
  if (kind === 'edit' && release !== undefined)
    return { kind, release, field: pick % 2 === 0 ? 'title' : 'version', value: title, mail };
  if (kind === 'edit-change' && change !== undefined) return { kind, change, title };
  if (kind !== 'create' && release !== undefined) return { kind: 'add-change', release, title };
  return { kind: 'create', title, changes: pick % 3, mail };
}

/** Carries a step out on the register and on the model, and compares what came of it. */
export function take(step: Step, model: RegisterModel, running: Running): void {
  switch (step.step) {
    case 'act': {
      acted(model, running, step.wish);
      return;
    }
    case 'again': {
      repeated(model, running, step.pick);
      return;
    }
    case 'other values': {
      otherValues(model, running, step.pick);
      return;
    }
    case 'killed': {
      killed(model, running, step);
      return;
    }
    case 'bad weather': {
      weathered(model, running, step);
      return;
    }
    case 'meanwhile': {
      meanwhile(model, running, step);
      return;
    }
    case 'hand': {
      useHand(running.desk, model, step.hand);
      return;
    }
    case 'cold': {
      running.cold();
      return;
    }
    case 'relay': {
      relayed(model, running, step.at);
      return;
    }
  }
}

function acted(model: RegisterModel, running: Running, wish: Wish): void {
  const [act, key] = [actOf(model, wish), model.fresh('key-model')];
  const outcome = carryOut(running, act, key);
  expect(seen(outcome)).toEqual(model.apply(act, key));
}

const one = <T>(all: Iterable<T>, pick: number): T | undefined => {
  const list = [...all];
  return list[pick % Math.max(1, list.length)];
};

function repeated(model: RegisterModel, running: Running, pick: number): void {
  const known = one(model.done, pick);
  if (!known) return;
  const [key, { act, outcome }] = known;
  const again = carryOut(running, act, key);
  expect(again).toMatchObject({ kind: 'done', again: true });
  expect(seen(again)).toEqual(outcome);
}

function otherValues(model: RegisterModel, running: Running, pick: number): void {
  const known = one(model.done, pick);
  if (!known) return;
  const act: Act = { kind: 'create', title: model.fresh('title'), changes: 0, mail: true };
  expect(carryOut(running, act, known[0])).toMatchObject({ kind: 'refusal', why: { key: 'store.key.reused' } });
}

/** Runs until the kill; true if there was one. */
function untilKilled(running: Running, { n, when }: Moment, work: () => void): boolean {
  const { faults } = running.desk.workspace;
  running.desk.restart(maya);
  faults[when] = (_, at) => {
    if (at === n) throw new Kill();
  };
  try {
    work();
    return false;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Kill') throw error;
    return true;
  } finally {
    delete faults.before;
    delete faults.after;
  }
}

function killed(model: RegisterModel, running: Running, step: Extract<Step, { step: 'killed' }>): void {
  const [act, key] = [actOf(model, step.wish), model.fresh('key-model')];
  const ended = untilKilled(running, step.at, () => carryOut(running, act, key));
  running.next();
  useHand(running.desk, model, step.hand);
  if (!ended || step.repeated) {
    expect(seen(carryOut(running, act, key))).toEqual(model.apply(act, key));
    return;
  }
  running.store().run(passBy, null, { key: model.fresh('key-pass') });
  if (running.wasSaved(key)) model.apply(act, key);
}

/** Faults come and go: the answer is right, or the same key completes it. A refusal means that nothing was saved. */
function weathered(model: RegisterModel, running: Running, step: Extract<Step, { step: 'bad weather' }>): void {
  const [act, key] = [actOf(model, step.wish), model.fresh('key-model')];
  const tried = inBadWeather(running.desk.workspace, step.seed, () => {
    try {
      return carryOut(running, act, key);
    } catch {
      return null;
    }
  });
  running.next();
  if (tried?.kind === 'refusal') expect(running.wasSaved(key)).toBe(false);
  const outcome = tried?.kind === 'done' ? tried : carryOut(running, act, key);
  expect(seen(outcome)).toEqual(model.apply(act, key));
}

function meanwhile(model: RegisterModel, running: Running, step: Extract<Step, { step: 'meanwhile' }>): void {
  const [act, key] = [actOf(model, step.wish), model.fresh('key-model')];
  const { faults } = running.desk.workspace;
  running.desk.restart(maya);
  faults.before = (_, at) => {
    if (at !== step.n) return;
    delete faults.before;
    useHand(running.desk, model, step.hand);
  };
  const outcome = carryOut(running, act, key);
  delete faults.before;
  expect(seen(outcome)).toEqual(model.apply(act, key));
}

/** The desk account hands over what waits; ten minutes later than the last time, so that a lost lease has run out. */
function relayed(model: RegisterModel, running: Running, at: Moment | null): void {
  const { desk } = running;
  desk.workspace.setClock({ at: new Date(Date.parse(desk.now()) + 600_000).toISOString(), run: false });
  const work = () => {
    const ports = {
      lease: relayLease,
      mail: mailSender,
      chat: chatSender(),
      now: desk.now,
      newRun: () => model.fresh('run-model'),
    };
    relayMessages(desk.store(owner), ports, { kind: 'all' });
  };
  desk.restart(owner);
  const ended = at === null ? (work(), false) : untilKilled(running, at, work);
  if (ended) running.next();
  for (const [id, state] of model.messages) if (state === 'pending') model.messages.set(id, ended ? 'unclear' : 'sent');
  desk.restart(maya);
}
