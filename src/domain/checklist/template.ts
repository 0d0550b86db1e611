import { personsOf } from '../people/involved';
import type { FieldsOf, RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Template = RecordOf<'checklistTemplate'>;
type Release = RecordOf<'releases'>;

/** Items that a retirement always asks, on top of those of a Major (domain.md 2.2). */
const retirementItems: readonly string[] = ['E5'];

/**
 * The checklist of a release, in the order of the template: items always asked of its type, and those asked if their
 * topic changes, which start open until the topic switches are answered. Each has the person whose role works on it as
 * owner, '' where nobody is named yet.
 */
export function itemsFor(settings: Settings, release: Release): readonly FieldsOf<'checklist'>[] {
  return settings.checklistTemplate.flatMap((it): readonly FieldsOf<'checklist'>[] => {
    const when = askedWhen(it, release);
    return when === 'never' ? [] : [itemOf(settings, release, { template: it, fixed: when === 'always' })];
  });
}

/** When an item is asked of a release: always, if its topic changes, or never. */
export function askedWhen(
  template: Template,
  { type, model }: Pick<Release, 'type' | 'model'>,
): 'always' | 'changed' | 'never' {
  if (model === 'MAJOR-RETIRE' && retirementItems.includes(template.id)) return 'always';
  const when = type === 'major' ? template.major : template.minor;
  return when === '' ? 'never' : when;
}

interface Asked {
  readonly template: Template;
  readonly fixed: boolean;
}

const itemOf = (settings: Settings, release: Release, { template, fixed }: Asked): FieldsOf<'checklist'> => ({
  item: template.id,
  title: template.title,
  priority: template.priority,
  fixed,
  emergency: template.emergency,
  raciRow: template.raciRow,
  section: template.section,
  owner: personsOf(template.responsible, release, { settings, today: '' })[0] ?? '',
  state: 'open',
});

/** The template of an item by its code; absent where the settings no longer have it. */
export const templateOf = (settings: Settings, item: string): Template | undefined =>
  settings.checklistTemplate.find((it) => it.id === item);
