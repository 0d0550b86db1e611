import { expect } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf } from '../store/audit-of';
import { readyDesk, type TestDesk } from '../store/desk';
import { carryOut, seen } from './acts';
import { demanded, pictureOf, type Picture } from './agreement';
import { rearranging, type Hand } from './hands';
import { RegisterModel } from './register-model';
import { runningOn, type Running } from './running';
import { take, type Moment, type Step, type Wish } from './steps';

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('create', 'edit', 'edit', 'add-change', 'edit-change'),
  pick: fc.nat(1000),
  mail: fc.boolean(),
});
const hand = (...kinds: readonly Hand['kind'][]): fc.Arbitrary<Hand> =>
  fc.record({ kind: fc.constantFrom(...kinds), tab: fc.constantFrom('releases', 'changes'), pick: fc.nat(1000) });
const moment: fc.Arbitrary<Moment> = fc.record({
  n: fc.integer({ min: 1, max: 14 }),
  when: fc.constantFrom('before', 'after'),
});
const all: readonly Hand['kind'][] = [...rearranging, 'type', 'type', 'type-back', 'delete-row', 'stray'];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ step: fc.constant('act' as const), wish }) },
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constantFrom('again' as const, 'other values' as const), pick: fc.nat(1000) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant('killed' as const),
      wish,
      at: moment,
      hand: hand(...rearranging),
      repeated: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('bad weather' as const), wish, seed: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ step: fc.constant('meanwhile' as const), wish, n: fc.nat(12), hand: hand(...rearranging) }),
  },
  { weight: 5, arbitrary: fc.record({ step: fc.constant('hand' as const), hand: hand(...all) }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('cold' as const) }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('relay' as const), at: fc.option(moment) }) },
);

class StepCommand implements fc.Command<RegisterModel, Running> {
  constructor(private readonly step: Step) {}
  check(): boolean {
    return true;
  }
  run(model: RegisterModel, running: Running): void {
    take(this.step, model, running);
  }
  toString(): string {
    return JSON.stringify(this.step);
  }
}

/** Seed of a replay: MODEL_SEED=… npx jest test/model */
const seedOf = (usual: number): number => Number(process.env['MODEL_SEED'] ?? usual);

/** Runs of up to 50 steps over a register in memory, each compared with plain maps. */
export function runModel(seed: number, numRuns: number): void {
  const desk = readyDesk();
  const start = desk.workspace.save();
  const commands = fc.commands([step.map((it) => new StepCommand(it))], { maxCommands: 50, size: 'max' });
  try {
    fc.assert(
      fc.property(commands, (them) => {
        desk.workspace.restore(start);
        const running = runningOn(desk);
        running.cold();
        const model = new RegisterModel();
        fc.modelRun(() => ({ model, real: running }), them);
        agree(model, running);
      }),
      { seed: seedOf(seed), numRuns, endOnFailure: process.env['MODEL_SHRINK'] === undefined },
    );
  } finally {
    desk.close();
  }
}

/** At the end of a run everything is as the maps say; one clean act first settles what a kill left behind. */
function agree(model: RegisterModel, running: Running): void {
  const last = { kind: 'create', title: model.fresh('title'), changes: 1, mail: true } as const;
  const key = model.fresh('key-model');
  expect(seen(carryOut(running, last, key))).toEqual(model.apply(last, key));
  const picture = pictureOf(running.desk);
  settleMessages(model, picture);
  expect(picture).toEqual(demanded(model));
  expect(mailBreaks(running.desk)).toEqual([]);
}

/** A message that a killed relay left open is sent, waiting or in doubt; nothing else. */
function settleMessages(model: RegisterModel, { messages }: Picture): void {
  for (const it of messages) {
    const [id, state] = [it.slice(0, 10), it.slice(11)];
    if (model.messages.get(id) !== 'unclear') continue;
    expect(['sent', 'pending', 'in doubt']).toContain(state);
    model.messages.set(id, state);
  }
}

/** A sent message left once, a waiting one not yet, one in doubt at most once. */
function mailBreaks(desk: TestDesk): readonly string[] {
  const mails = desk.workspace.mails().map((it) => it.subject);
  return rowsOf(desk, 'outbox').flatMap(({ id, subject, state }) => {
    const left = mails.filter((it) => it.includes(String(subject))).length;
    const right = state === 'Sent' ? left === 1 : state === 'Pending' ? left === 0 : left <= 1;
    return right ? [] : [`${String(id)} is ${String(state)} and left ${left} times`];
  });
}
