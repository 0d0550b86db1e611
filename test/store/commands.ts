import type { Command, Plan, Refusal, Settling } from '../../src/use-cases/ports';
import type { FieldsOf } from '../../src/domain/register/workbook';

const plan = <A>(changes: Plan['changes'], answer: A, notices: Plan['notices'] = []): Plan<A> => ({
  kind: 'plan',
  changes,
  notices,
  answer,
});

/** Creates a release and tells somebody. */
export const createRelease: Command<{ readonly title: string; readonly to?: string }, { readonly release: string }> = {
  name: 'create-release',
  wants: () => ({ creates: ['releases'] }),
  decide: (_, { title, to }) =>
    plan(
      [{ create: 'releases', set: { title, state: 'draft' }, why: 'new' }],
      { release: 'ref:new' },
      to === undefined
        ? []
        : [
            {
              channel: 'mail',
              to: [to],
              release: 'ref:new',
              subject: 'ref:new was made',
              body: 'See ref:new',
              asDesk: false,
            },
          ],
    ),
};

/** Changes fields of a release. */
export const editRelease: Command<
  { readonly id: string; readonly set: FieldsOf<'releases'>; readonly to?: string },
  { readonly revision: number }
> = {
  name: 'edit-release',
  wants: ({ id }) => ({ records: [{ tab: 'releases', ids: [id] }] }),
  decide: (world, { id, set, to }): Plan<{ readonly revision: number }> | Refusal => {
    const release = world.record('releases', id);
    if (!release) return { kind: 'refusal', why: { key: 'store.moving' } };
    const notices =
      to === undefined
        ? []
        : [
            {
              channel: 'mail',
              to: [to],
              release: id,
              subject: `${id} changed`,
              body: 'Changed',
              asDesk: false,
            } as const,
          ];
    return plan([{ update: 'releases', id, set, why: 'edit' }], { revision: (release.revision ?? 0) + 1 }, notices);
  },
};

/** Adds a change record to a release. */
export const addChange: Command<{ readonly release: string; readonly title: string }, string> = {
  name: 'add-change',
  wants: ({ release }) => ({ children: { release, tabs: ['changes'] } }),
  decide: (_, { release, title }) => plan([{ create: 'changes', release, set: { title }, why: 'rfc' }], 'added'),
};

/** Settles hand edits. */
export const settleRecords: Command<readonly Settling[], null> = {
  name: 'restore-record',
  wants: (settling) => ({ settling }),
  decide: (_, settles) => ({ ...plan([], null), settles }),
};
