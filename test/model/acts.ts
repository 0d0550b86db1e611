import type { Change, Command, Notice, Outcome, Plan, Refusal, World } from '../../src/use-cases/ports';
import { maya, type TestDesk } from '../store/desk';
import type { Act, Expected } from './register-model';

const no: Refusal = { kind: 'refusal', why: { key: 'store.not-set-up' } };
const why = 'by the model';

const mailOf = (subject: string, release: string): Notice => ({
  channel: 'mail',
  to: [maya],
  release,
  subject,
  body: 'Look.',
  asDesk: false,
});

/** Every act of the model as one command of the store. */
const acting: Command<Act, string> = {
  name: 'model-act',
  wants: (act) => {
    if (act.kind === 'create') return { creates: ['releases', 'changes'] };
    const release = act.kind === 'edit-change' ? (act.change.split('/')[0] ?? '') : act.release;
    const records = [{ tab: 'releases', ids: [release] }] as const;
    return act.kind === 'edit' ? { records } : { records, children: { release, tabs: ['changes'] } };
  },
  decide: (world, act): Plan<string> | Refusal => {
    const changes = changesOf(world, act);
    const mail = (act.kind === 'create' || act.kind === 'edit') && act.mail;
    const subject = act.kind === 'create' ? act.title : act.kind === 'edit' ? act.value : '';
    const notices = mail ? [mailOf(subject, act.kind === 'edit' ? act.release : 'ref:new')] : [];
    return changes ? { kind: 'plan', changes, notices, answer: act.kind } : no;
  },
};

function changesOf(world: World, act: Act): readonly Change[] | null {
  if (act.kind === 'create') {
    const changes = Array.from({ length: act.changes }, (_, at) => ({
      create: 'changes' as const,
      release: 'ref:new',
      set: { title: `${act.title} ${at + 1}` },
      why,
    }));
    return [{ create: 'releases', set: { title: act.title, state: 'draft' }, why }, ...changes];
  }
  const release = act.kind === 'edit-change' ? (act.change.split('/')[0] ?? '') : act.release;
  if (!world.record('releases', release)) return null;
  if (act.kind === 'edit') return [{ update: 'releases', id: release, set: { [act.field]: act.value }, why }];
  if (act.kind === 'add-change') return [{ create: 'changes', release, set: { title: act.title }, why }];
  const known = world.children('changes', release).some((it) => it.id === act.change);
  return known ? [{ update: 'changes', id: act.change, set: { title: act.title }, why }] : null;
}

/** Lets the store carry an act out, under a key. */
export const carryOut = (desk: Stores, act: Act, key: string): Outcome<string> =>
  desk.store().run(acting, act, { key });

/** Something with a store for the execution that runs now. */
export type Stores = Pick<TestDesk, 'store'>;

/** An outcome in the model's words. */
export const seen = (outcome: Outcome<unknown>): Expected =>
  outcome.kind === 'refusal' ? { kind: 'refusal' } : { kind: 'done', ids: outcome.ids, messages: outcome.messages };

/** A command that changes nothing: whoever comes next makes the store settle what a killed run left behind. */
export const passBy: Command<null, string> = {
  name: 'pass-by',
  wants: () => ({}),
  decide: () => ({ kind: 'plan', changes: [], notices: [], answer: 'passed' }),
};
