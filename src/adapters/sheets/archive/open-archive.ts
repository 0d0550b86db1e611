import type { Archive } from '../../../use-cases/night/ports';
import { withScriptLock } from '../../apps-script/script-lock';
import { moveRows } from './move-rows';
import { sweepRows } from './sweep-rows';

/** Writes of one night that take empty rows out. */
const mostSweeps = 20;
const patience = 20_000;

/** The yearly archive files of a register, as the desk account; each step under the script lock, people may save in between. */
export function openArchive(by: {
  readonly register: string;
  readonly actor: string;
  readonly now: () => string;
}): Archive {
  return {
    move: (release, year, most) =>
      withScriptLock(patience, () => moveRows({ ...by, now: by.now(), release, year, most }))?.value ?? 0,
    sweep: () => {
      for (let n = 0, swept = 1; n < mostSweeps && swept > 0; n++)
        swept = withScriptLock(patience, () => sweepRows(by.register))?.value ?? 0;
    },
  };
}
