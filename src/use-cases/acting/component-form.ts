import { documentTemplates, templateName } from '../../domain/build/documents';
import type { Found } from '../../domain/register/found';
import { buildStates, ciActions, componentKinds, documentStates } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { text, type Text } from '../../domain/text/say';
import { chosen } from './chosen';
import { fields, optionsOf, plainOptions, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

type Component = Found<'components'>;
type Kind = Exclude<Component['kind'], ''>;

/** Fields that only one kind of entry has. */
const own = ({ settings }: Scene, held?: Component): Readonly<Record<Kind, readonly FieldSpec[]>> => ({
  component: [
    fields.text('requirement', { value: held?.requirement ?? '' }),
    fields.choice('progress', optionsOf(buildStates), { value: held?.progress ?? '' }),
  ],
  ci: [
    fields.choice('ciAction', optionsOf(ciActions), { value: held?.action ?? '' }),
    fields.text('ciReference', { value: held?.reference ?? '' }),
  ],
  'build-package': [fields.text('checksum', { value: held?.checksum ?? '' })],
  document: [
    fields.choice('documentState', optionsOf(documentStates), { value: held?.state ?? '' }),
    fields.choice(
      'template',
      plainOptions([...new Set([...offered(settings), held?.template ?? ''])].filter(Boolean)),
      {
        value: held?.template ?? '',
        help: 'field.template.help',
      },
    ),
  ],
});

/** Fields that show once that kind is chosen. */
const onlyOf = ([kind, specs]: readonly [string, readonly FieldSpec[]]): readonly FieldSpec[] =>
  specs.map((it) => ({ ...it, when: { field: 'componentKind', is: [kind] } }));

const offered = (settings: Scene['settings']): readonly string[] => documentTemplates(settings).map(templateName);

/** The form of a build task, CI, build package or document; of one that is held, only what its kind has. */
export const componentForm = (scene: Scene, held?: Component): readonly FieldSpec[] => {
  const kinds = own(scene, held);
  return [
    ...(held ? [] : [fields.choice('componentKind', optionsOf(componentKinds), { required: true })]),
    fields.text('name', { required: true, value: held?.name ?? '' }),
    fields.text('version', { max: 60, value: held?.version ?? '' }),
    fields.link('link', { value: held?.link ?? '' }),
    fields.person('owner', { value: held?.owner ?? '' }),
    ...(held?.kind ? kinds[held.kind] : Object.entries(kinds).flatMap(onlyOf)),
  ];
};

/** What the form makes of a record of that kind. */
export function componentSet(kind: Component['kind'], values: Values, today: string): FieldsOf<'components'> {
  const shared = {
    name: values.text('name'),
    version: values.text('version'),
    link: values.text('link'),
    owner: values.text('owner'),
  };
  switch (kind) {
    case 'component':
      return {
        ...shared,
        requirement: values.text('requirement'),
        progress: chosen(buildStates, values.text('progress')) || 'planned',
      };
    case 'ci':
      return {
        ...shared,
        action: chosen(ciActions, values.text('ciAction')),
        reference: values.text('ciReference'),
      };
    case 'build-package':
      return { ...shared, checksum: values.text('checksum'), changedOn: today };
    default:
      return {
        ...shared,
        state: chosen(documentStates, values.text('documentState')) || 'draft',
        template: values.text('template'),
      };
  }
}

/** What is wrong with an entry, by field: a package without version, a task without requirement, a document that its owner passes alone. */
export function componentProblem(
  { kind, actor, held }: { readonly kind: Component['kind']; readonly actor: string; readonly held?: Component },
  set: FieldsOf<'components'>,
): readonly [field: string, why: Text] | undefined {
  if (kind === 'build-package' && set.version === '') return ['version', text('form.missing')];
  if (kind === 'component' && set.requirement === '') return ['requirement', text('form.missing')];
  if (kind === 'ci' && set.action === '' && held) return ['ciAction', text('form.missing')];
  const passed = set.state === 'reviewed' || set.state === 'approved';
  return passed && set.state !== held?.state && (set.owner || actor) === actor
    ? ['documentState', text('refused.own-work')]
    : undefined;
}

/** How the release row names its build package: name and version, as text [BAD-26]. */
export const packageName = (name: string, version: string): string => (version === '' ? name : `${name} ${version}`);
