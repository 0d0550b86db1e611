import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { FieldsOf, RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { say, text, type TextKey } from '../text/say';

type Release = RecordOf<'releases'>;
type Moment = Exclude<RecordOf<'communications'>['moment'], ''>;
type Sender = 'serviceOwner' | 'deliveryManager' | 'runLead';

/** One planned message: working days before go-live, negative for after; null for a day that is not known yet. */
interface Planned {
  readonly moment: Moment;
  readonly audience: Extract<TextKey, `communication.audience.${string}`>;
  readonly before: number | null;
  readonly sender: Sender;
}

/** Announcements from this many working days on; closer to go-live it is a reminder. */
const announcementFrom = 10;

/**
 * The communication plan of a release (domain.md 2.5, clarification 60): messages to users on the days of its model, those
 * to operations, service desk and management by type, start, completion and closing always. An emergency tells at once.
 * Recipients that the release names are filled in.
 */
export function planFor(
  release: Release,
  model: Pick<RecordOf<'models'>, 'notices'>,
  settings: Settings,
): readonly FieldsOf<'communications'>[] {
  const fixed = release.type === 'major' ? major : minor;
  return [...toUsers(model.notices), ...fixed, ...always].map((it) => rowOf(it, release, settings));
}

function toUsers(notices: string): readonly Planned[] {
  const days = notices
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter((it) => /^\d+$/.test(it))
    .map(Number);
  return days.map((before, place): Planned => ({
    moment: place === 0 || before >= announcementFrom ? 'announcement' : 'reminder',
    audience: 'communication.audience.users',
    before,
    sender: 'serviceOwner',
  }));
}

const operations = (before: number): Planned => ({
  moment: 'operations',
  audience: 'communication.audience.operations',
  before,
  sender: 'deliveryManager',
});
const serviceDesk = (before: number): Planned => ({
  moment: 'service-desk',
  audience: 'communication.audience.service-desk',
  before,
  sender: 'serviceOwner',
});

const major: readonly Planned[] = [
  operations(10),
  operations(5),
  serviceDesk(5),
  { moment: 'management', audience: 'communication.audience.management', before: 5, sender: 'deliveryManager' },
  { moment: 'delay', audience: 'communication.audience.told', before: null, sender: 'serviceOwner' },
];

const minor: readonly Planned[] = [operations(5), serviceDesk(3)];

const always: readonly Planned[] = [
  { moment: 'start', audience: 'communication.audience.start', before: 0, sender: 'runLead' },
  { moment: 'completion', audience: 'communication.audience.told', before: 0, sender: 'serviceOwner' },
  { moment: 'closing', audience: 'communication.audience.stakeholders', before: null, sender: 'serviceOwner' },
];

function rowOf(planned: Planned, release: Release, settings: Settings): FieldsOf<'communications'> {
  return {
    moment: planned.moment,
    audience: say(settings.companySettings.language, text(planned.audience)),
    recipients: recipientsOf(planned.moment, release),
    due: dueOf(planned, release, settings),
    sender: release[planned.sender],
    subject: '',
    body: '',
    state: 'planned',
  };
}

function dueOf({ before }: Planned, release: Release, settings: Settings): string {
  if (before === null || release.plannedGoLive === '') return '';
  if (before === 0) return release.plannedGoLive;
  if (release.emergency) return dayIn(settings.companySettings.zone, release.submittedAt);
  return addWorkingDays(
    release.plannedGoLive,
    -before,
    settings.holidays.map((it) => it.id),
  );
}

function recipientsOf(moment: Moment, release: Release): readonly string[] {
  const named: Readonly<Partial<Record<Moment, readonly string[]>>> = {
    operations: [release.runLead],
    start: [release.runLead],
    management: release.itLeads,
    closing: [release.requester, release.signatory, release.runLead, ...release.itLeads],
  };
  return [...new Set((named[moment] ?? []).filter((it) => it !== ''))];
}
