import type { Saved } from '../../local/engine/api';
import type { TestDesk } from './desk';

/** A command, and what somebody does in the sheet while it runs. */
export interface Interleaving<T> {
  readonly desk: TestDesk;
  readonly start: Saved;
  readonly work: () => T;
  readonly meanwhile: () => void;
  /** Looks at the outcome; `n` is the service call before which the other one came in. */
  readonly check: (outcome: T, n: number) => void;
}

/** Lets the other one come in before each service call of the command in turn; gives the number of points. */
export function atEveryMoment<T>({ desk, start, work, meanwhile, check }: Interleaving<T>): number {
  begin(desk, start);
  work();
  const calls = desk.installed.calls().length;
  for (let n = 1; n <= calls; n++) {
    begin(desk, start);
    desk.workspace.faults.before = (_, at) => {
      if (at !== n) return;
      delete desk.workspace.faults.before;
      meanwhile();
    };
    const outcome = work();
    delete desk.workspace.faults.before;
    desk.restart();
    check(outcome, n);
  }
  return calls;
}

function begin(desk: TestDesk, start: Saved): void {
  desk.workspace.restore(start);
  desk.restart();
}
