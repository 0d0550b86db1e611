import { dayIn } from '../calendar/zone';
import type { Facts } from '../gates/gate';
import type { Section } from './completeness';
import { isOld } from './completeness';
import { freshSections } from './sections';

/** What makes a section old (domain.md 6.3). */
export interface Ageing {
  readonly today: string;
  /** Months after which a review is due again. */
  readonly months: number;
  /** The day of the last major incident of the service; '' for none. */
  readonly incident: string;
}

/** True where a section is past its review date, or a major incident came after its review [RUN-05]. */
export const isStale = (section: Section, { today, months, incident }: Ageing): boolean =>
  isOld(section, today, months) || (section.reviewedOn !== '' && section.reviewedOn < incident);

/** How sections of this release age: the months of the settings, and its own major incidents. */
export function ageingOf({ file, settings, today }: Facts): Ageing {
  const days = file
    .of('incidents')
    .filter((it) => it.major && it.openedAt !== '')
    .map((it) => dayIn(settings.companySettings.zone, it.openedAt));
  return {
    today,
    months: settings.threshold('runbook.fresh.months'),
    incident: days.reduce((last, it) => (it > last ? it : last), ''),
  };
}

/** A section of an earlier release, as a release of the same service takes it over: its page and review stay, its age shows. */
export function carried(
  section: Section,
  ageing: Ageing,
): Pick<Section, 'link' | 'writtenBy' | 'reviewedBy' | 'reviewedOn'> & { readonly state: 'untouched' | 'old' } {
  const { link, writtenBy, reviewedBy, reviewedOn } = section;
  const leftOpen = section.touched && section.state !== 'complete';
  return { link, writtenBy, reviewedBy, reviewedOn, state: leftOpen || isStale(section, ageing) ? 'old' : 'untouched' };
}

/** Sections whose age alone keeps the release from going live. */
export const staleSections = (sections: readonly Section[], ageing: Ageing): readonly Section[] =>
  sections.filter((it) => it.section !== null && freshSections.includes(it.section) && isStale(it, ageing));
