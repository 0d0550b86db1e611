import { schemaVersion } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { setUpSteps, type RegisterFile, type SetUpRequest } from './ports';

/** What set-up did: names of what was made or repaired, in order; empty when all was there. */
export interface SetUpDone {
  readonly kind: 'done';
  readonly made: readonly string[];
}

/**
 * Turns an empty file into the register, or repairs one: every step looks at what is there and makes what is missing, so
 * that it can be repeated after a kill at any point. Refuses anybody but the administrators of the script properties, and
 * a file of a newer schema [BAD-76].
 */
export function setUpRegister(
  file: RegisterFile,
  administrators: readonly string[],
  request: SetUpRequest,
): SetUpDone | Refusal {
  if (!administrators.includes(request.actor))
    return { kind: 'refusal', why: text('set-up.administrators-only'), who: administrators };
  const done = file.alone(() => setUpAlone(file, request));
  return done ? done.value : { kind: 'refusal', why: text('store.busy', { seconds: 20 }) };
}

function setUpAlone(file: RegisterFile, asked: SetUpRequest): SetUpDone | Refusal {
  const facts = file.facts();
  if (facts.schema !== null && facts.schema > schemaVersion)
    return { kind: 'refusal', why: text('store.newer-schema', { schema: facts.schema, known: schemaVersion }) };
  const request = { ...asked, language: facts.language ?? asked.language };
  const migrated = facts.schema === null ? [] : file.migrate(request).map((it) => `schema ${it}`);
  const made = [...migrated, ...setUpSteps.flatMap((step) => file.carryOut(step, request))];
  if (made.length > 0) file.audit(request, made);
  return { kind: 'done', made };
}
