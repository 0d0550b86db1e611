import { formatDay, formatInstant } from '../../../domain/calendar/day';
import { dayIn } from '../../../domain/calendar/zone';
import { nameOf } from '../../../domain/people/person';
import { confidentialities, improvementStates, processStatuses } from '../../../domain/register/vocabulary';
import { workbook } from '../../../domain/register/workbook';
import { attestationOn } from '../../../domain/settings/attestation';
import { inLanguage, say, text } from '../../../domain/text/say';
import type { DeskScene } from '../../desk-acting/desk-scene';
import { proposalColumns } from '../../desk-actions/decide-proposal';
import type { ProcessSection, SectionRow } from './section';

/** The procedure with version, status and approval; its yearly attestation; proposed changes of the settings; published versions [ACT-02, ACT-03, ACT-06, DOC-01]. */
export const processItself: ProcessSection = {
  wants: {
    columns: [
      { tab: 'improvements', names: proposalColumns },
      { tab: 'meetings', names: ['id', 'kind', 'at', 'participants', 'minutes'] },
      { tab: 'snapshots', names: ['id', 'version', 'publishedBy', 'publishedAt', 'reason'] },
    ],
    creates: ['improvements', 'meetings'],
  },
  rows: (scene) => [procedure(scene), attested(scene), ...proposals(scene), ...versions(scene)],
  acts: ['propose-settings', 'attest-alignment'],
};

const joined = (parts: readonly string[]): string => parts.filter((it) => it !== '').join(' · ');
const plain = { link: '', acts: [] } as const;

function procedure({ settings, actor: { language } }: DeskScene): SectionRow {
  const { processVersion, processStatus, processApprover, processApprovedOn, confidentiality } =
    settings.companySettings;
  return {
    id: 'procedure',
    title: say(language, text('page.process.version', { version: processVersion })),
    detail: joined([
      inLanguage(processStatuses[processStatus], language),
      processApprover,
      processApprovedOn === '' ? '' : formatDay(processApprovedOn, language),
      inLanguage(confidentialities[confidentiality], language),
    ]),
    ...plain,
  };
}

function attested({ world, settings, today, actor: { language } }: DeskScene): SectionRow {
  const { zone } = settings.companySettings;
  const all = world.rows('meetings').filter((it) => it.kind === 'attestation' && (it.at ?? '') !== '');
  const [newest] = [...all].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  const { last, due, overdue } = attestationOn(
    all.map((it) => dayIn(zone, it.at ?? '')),
    today,
  );
  return {
    id: 'attestation',
    title: say(language, text('page.process.attestation')),
    detail: joined([
      last === '' ? '' : say(language, text('page.process.attested', { day: { day: last } })),
      (newest?.participants ?? []).map((it) => nameOf(settings, it)).join(', '),
      say(language, text(overdue ? 'page.process.attest-overdue' : 'page.process.attest-due', { day: { day: due } })),
    ]),
    link: newest?.minutes ?? '',
    acts: [],
  };
}

function proposals({ world, settings, actor: { language } }: DeskScene): readonly SectionRow[] {
  return world
    .rows('improvements')
    .filter((it) => (it.about ?? '') !== '')
    .sort((a, b) => Number(b.state === 'proposed') - Number(a.state === 'proposed'))
    .map((it) => ({
      id: it.id ?? '',
      title: `${tabTitle(it.about ?? '', language)}: ${it.title ?? ''}`,
      detail: joined([
        it.state ? inLanguage(improvementStates[it.state], language) : '',
        nameOf(settings, it.owner ?? ''),
        it.why ?? '',
        nameOf(settings, it.decidedBy ?? ''),
        it.decidedOn ? formatDay(it.decidedOn, language) : '',
        it.answer ?? '',
      ]),
      link: '',
      acts: ['decide-proposal'],
    }));
}

const tabTitle = (tab: string, language: DeskScene['actor']['language']): string => {
  const found = Object.entries(workbook).find(([it]) => it === tab)?.[1];
  return found ? inLanguage(found.title, language) : tab;
};

/** Published versions, newest first: author, moment, reason. A version is stored in parts. */
function versions({ world, settings, actor: { language } }: DeskScene): readonly SectionRow[] {
  const byVersion = new Map(world.rows('snapshots').map((it) => [it.version ?? 0, it]));
  return [...byVersion]
    .filter(([version]) => version > 0)
    .sort(([a], [b]) => b - a)
    .map(([version, it]) => ({
      id: `version ${version}`,
      title: say(language, text('page.process.settings', { version })),
      detail: joined([
        nameOf(settings, it.publishedBy ?? ''),
        it.publishedAt ? formatInstant(it.publishedAt, settings.companySettings.zone, language) : '',
        it.reason ?? '',
      ]),
      ...plain,
    }));
}
