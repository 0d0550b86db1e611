import type { FieldsOf, RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Release = Pick<RecordOf<'releases'>, 'type'>;

/** Sections that every release changes: its record, its deployment and rollback, its hypercare. A Minor opens at least these again. */
const alwaysTouched: readonly number[] = [1, 11, 15];

/** Sections whose age blocks the Go: contacts, escalation, deployment (domain.md 6.3). */
export const freshSections: readonly number[] = [4, 5, 11];

/** The section that the Service Level Manager agrees to, where the company has one [RUN-07]. */
export const serviceLevelSection = 6;

/** Sections of Runbook V0, which has to be complete before go-live [RUN-03]; V1 never blocks [RUN-04]. */
export const isV0 = (section: number | null): boolean => section !== null && section <= 15;

/**
 * The Runbook rows of a release: all sections of V0 and V1. A Major starts every section of V0 empty; a Minor opens only
 * the sections that it touches, the rest keep their date (domain.md 6.1).
 */
export function sectionsFor(settings: Settings, { type }: Release): readonly FieldsOf<'runbook'>[] {
  return settings.runbookTemplate.map(({ id, version, title }) => {
    const section = Number(id);
    const touched = version === 'v0' && (type === 'major' || alwaysTouched.includes(section));
    return {
      section,
      title,
      touched,
      state: touched ? 'empty' : 'untouched',
      link: '',
      writtenBy: '',
      reviewedBy: '',
      reviewedOn: '',
    };
  });
}
