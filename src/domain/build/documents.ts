import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Component = Pick<RecordOf<'components'>, 'kind' | 'template'>;

/** A template of the document set: its id, the version in force and what it makes. */
export interface DocumentTemplate {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}

/** Templates that the company's document set is made from, in their order; none where the setting is empty [ACV-10]. */
export const documentTemplates = ({ company }: Settings): readonly DocumentTemplate[] =>
  templatesIn(company.find((it) => it.id === 'documentTemplates')?.value ?? '');

/** Templates in a text, semicolons between; parts that are not id, version and title are left out. */
export const templatesIn = (value: string): readonly DocumentTemplate[] =>
  value.split(';').flatMap((it) => {
    const [, id = '', version = '', title = ''] = /^\s*(\S+)\s+(\S+)\s+(.*\S)\s*$/.exec(it) ?? [];
    return id === '' ? [] : [{ id, version, title }];
  });

/** How an artefact names the template it was made from: id and version, which it keeps [PSF-06]. */
export const templateName = ({ id, version }: DocumentTemplate): string => `${id} ${version}`;

/** Templates of the set that no document of the release was made from, in whatever version. */
export const missingDocuments = (settings: Settings, components: readonly Component[]): readonly DocumentTemplate[] =>
  documentTemplates(settings).filter(
    ({ id }) => !components.some((it) => it.kind === 'document' && it.template.split(' ')[0] === id),
  );

/** A document that was not made from a template deviates from the process [PSF-06]. */
export const isDeviation = ({ kind, template }: Component): boolean => kind === 'document' && template === '';
