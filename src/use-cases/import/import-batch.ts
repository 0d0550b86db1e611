import { matcherOf, planRecord, type RecordPlan } from '../../domain/import/plan-record';
import type { ReadRecord } from '../../domain/import/read-record';
import { namingColumns } from '../../domain/import/repeats';
import { say, text } from '../../domain/text/say';
import type { Change, Circumstances, Command, World } from '../ports';
import { refusedOnRegister } from '../acting/may-on-register';

/** The same for a repeat of the batch, whatever the register holds by then. */
export interface Batch {
  readonly file: string;
  readonly records: readonly ReadRecord[];
}

export interface BatchAnswer {
  readonly added: number;
  readonly changed: number;
}

/**
 * Carries out some records of a file in one command, each change with its audit row [clarification 73]. `matched` are the ids that
 * the file's records met when the register was last read; under the lock they are met again, and a difference refuses the batch.
 */
export const importBatch = (matched: readonly string[]): Command<Batch, BatchAnswer> => ({
  name: 'import-register',
  wants: () => ({
    records: [{ tab: 'releases', ids: matched }],
    columns: [{ tab: 'releases', names: [...namingColumns] }],
  }),
  decide: (world, batch, circumstances) => {
    const refusal = refusedOnRegister('import-register', circumstances);
    if (refusal) return refusal;
    const plans = planBatch(world, batch, matched);
    if (plans.some((it) => 'id' in it && it.kind !== 'add' && !matched.includes(it.id))) {
      return { kind: 'refusal', why: text('import.moved') };
    }
    const changes = plans.flatMap((it) => changeOf(it, batch.file, circumstances));
    const added = plans.filter((it) => it.kind === 'add').length;
    return { kind: 'plan', changes, notices: [], answer: { added, changed: changes.length - added } };
  },
});

function planBatch(world: World, batch: Batch, matched: readonly string[]): readonly RecordPlan[] {
  const whole = new Map(matched.map((id) => [id, world.record('releases', id)]));
  const matcher = matcherOf(world.rows('releases').map((row) => whole.get(row.id ?? '') ?? row));
  return batch.records.flatMap((it) => ('refused' in it ? [] : [planRecord(it.row, it.fields, matcher)]));
}

function changeOf(plan: RecordPlan, file: string, { settings }: Circumstances): readonly Change[] {
  if (plan.kind !== 'add' && plan.kind !== 'change') return [];
  const { set, row, id } = plan;
  const why = say(settings.companySettings.language, text('import.why', { file, row }));
  if (plan.kind === 'change') return [{ update: 'releases', id, set, why }];
  const fields = { ...set, imported: file, settingsVersion: settings.version };
  return [{ create: 'releases', ...(id === '' ? {} : { id }), set: fields, why }];
}
