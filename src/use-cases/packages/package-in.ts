import type { RecordOf } from '../../domain/register/workbook';
import { text, type Text } from '../../domain/text/say';
import { fields, plainOptions, type FieldSpec } from '../acting/field';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Wants, World } from '../ports';

type Package = Partial<RecordOf<'packages'>>;

const columns = ['id', 'title', 'members', 'windowStart', 'windowEnd', 'evidence', 'days', 'sessionAt'] as const;

/** What an act on a package reads first: the package itself, and all of them for the page that lists them. */
export const packageWants = (subject: string): Wants => ({
  columns: [{ tab: 'packages', names: columns }],
  records: subject === '' ? [] : [{ tab: 'packages', ids: [subject] }],
});

const found = (world: World, id: string): Package | undefined => world.rows('packages').find((it) => it.id === id);

/** Members of a package as the register has them; none for one that is not there. */
export const membersOf = (world: World, id: string): readonly string[] => found(world, id)?.members ?? [];

/** The package that an act is about; absent where there is none with that id. */
export const packageIn = ({ world, subject }: DeskScene): Package | undefined => found(world, subject);

/** For an act on a package: there has to be one, with a member. */
export const noPackage = (scene: DeskScene): Text | undefined => {
  const it = packageIn(scene);
  if (!it) return text('refused.no-record', { id: scene.subject });
  return (it.members ?? []).length === 0 ? text('refused.package-empty') : undefined;
};

const over: readonly string[] = ['closed', 'cancelled', 'rolled-back'];

/** Members that are still on their way; those that have ended stay in the list of their package. Their records are read by then. */
export const runningMembers = (scene: DeskScene): readonly string[] =>
  (packageIn(scene)?.members ?? []).filter((id) => !over.includes(scene.world.record('releases', id)?.state ?? ''));

/** Which members an act is for; all of them unless some are picked. */
export const membersField = (scene: DeskScene): FieldSpec => {
  const members = packageIn(scene)?.members ?? [];
  return fields.choices('members', plainOptions(members), { required: true, value: members });
};
