import { addDays, formatDay } from '../../domain/calendar/day';
import { dayIn } from '../../domain/calendar/zone';
import { stampOf } from '../../domain/documents/stamp';
import { isDay } from '../../domain/calendar/format';
import { toFormulaSafe } from '../../domain/import/formula-safe';
import { nameOf } from '../../domain/people/person';
import {
  criteriaResults,
  decisionKinds,
  decisionResults,
  exceptionStates,
  releaseStates,
  releaseTypes,
} from '../../domain/register/vocabulary';
import type { RecordOf, TabId } from '../../domain/register/workbook';
import type { Pair } from '../../domain/register/schema';
import { archiveText } from '../../domain/releases/archived';
import { authorise } from '../../domain/rights/authorise';
import { inLanguage, say, text, type TextKey } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { DocumentView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { blankRelease } from '../acting/blank';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Refusal, Wants } from '../ports';
import { shown } from './view';

/** How a page asks for the pack of the last three months, or of a period `audit:<day>:<day>`. */
export const isAudit = (asked: string): boolean => /^audit(:|$)/.test(asked);

/** What the pack is made of: one read of some columns, for the few who may. */
export const auditColumns: NonNullable<Wants['columns']> = [
  {
    tab: 'releases',
    names: [
      'id',
      'title',
      'version',
      'type',
      'model',
      'state',
      'criteriaMet',
      'deploymentEnd',
      'approvalRef',
      'closure',
    ],
  },
  { tab: 'decisions', names: ['id', 'kind', 'gate', 'person', 'result', 'at', 'reason'] },
  { tab: 'checklist', names: ['id', 'evidence', 'evidenceRef', 'validatedBy', 'exception', 'exceptionBy', 'reason'] },
];

/** A section shows at most so many lines; the CSV has them all. */
const mostLines = 200;
const ninetyDays = -90;

interface Line {
  readonly section: TextKey;
  readonly cells: readonly string[];
  readonly link: string;
}

/**
 * The audit pack of a period [ACT-08]: releases that went live or were decided on in it, each decision with who took it,
 * the evidence and the exceptions of those releases. For those who may verify the register.
 */
export function auditPack(scene: DeskScene): Refusal | { readonly kind: 'view'; readonly view: DocumentView } {
  const { actor, settings, today, subject } = scene;
  const { language } = actor;
  const right = authorise({ action: 'verify-register', actor: actor.mail, release: blankRelease(), settings, today });
  if (!right.allowed) return refuse(right.why, { who: right.who });
  const [, from = addDays(today, ninetyDays), to = today] = subject.split(':');
  if (!isDay(from) || !isDay(to) || from > to) return refuse(text('document.audit.wrong'));
  const lines = linesOf(scene, { from, to });
  const period = text('document.audit.period', { from: { day: from }, to: { day: to } });
  const stamp = say(language, stampOf(settings.companySettings));
  const titles = sectionKeys.map((key) => [key, say(language, text(key))] as const);
  return shown({
    title: say(language, text('document.audit.title')),
    subtitle: say(language, period),
    stamp,
    facts: [],
    sections: titles.map(([key, title]) => ({
      title,
      lines: lines
        .filter((it) => it.section === key)
        .slice(0, mostLines)
        .map(({ cells, link }) => ({ text: cells.filter((it) => it !== '').join(' · '), link })),
    })),
    period: { from, to, csv: csvOf(lines, titles, [say(language, period), stamp]) },
    words: wordsOf('document', language),
  });
}

const sectionKeys = [
  'document.audit.releases',
  'document.audit.decisions',
  'document.audit.evidence',
  'document.audit.exceptions',
] as const satisfies readonly TextKey[];

type Row<T extends TabId> = Partial<RecordOf<T>> & { readonly id?: string };
const releaseOf = ({ id = '' }: { readonly id?: string }): string => id.split('/')[0] ?? '';

function linesOf(scene: DeskScene, { from, to }: { readonly from: string; readonly to: string }): readonly Line[] {
  const { world, settings } = scene;
  const inside = (instant = ''): boolean => {
    const day = instant === '' ? '' : dayIn(settings.companySettings.zone, instant);
    return day !== '' && from <= day && day <= to;
  };
  const decisions = world.rows('decisions').filter((it) => inside(it.at));
  const decided = new Set(decisions.map(releaseOf));
  const releases = world.rows('releases').filter((it) => decided.has(it.id ?? '') || inside(it.deploymentEnd));
  const ids = new Set(releases.map((it) => it.id ?? ''));
  const items = world.rows('checklist').filter((it) => ids.has(releaseOf(it)));
  return [
    ...releases.map((it) => releaseLine(it, scene)),
    ...decisions.map((it) => decisionLine(it, scene)),
    ...releases.flatMap((it) => archiveLine(it, scene)),
    ...items.filter((it) => Boolean(it.evidence) || Boolean(it.evidenceRef)).map((it) => evidenceLine(it, scene)),
    ...items.filter((it) => Boolean(it.exception)).map((it) => exceptionLine(it, scene)),
  ];
}

const word = <C extends string>(list: Readonly<Record<C, Pair>>, code: C | '' | undefined, scene: DeskScene): string =>
  code ? inLanguage(list[code], scene.actor.language) : '';
const dayOf = (instant: string | undefined, { settings, actor }: DeskScene): string =>
  instant ? formatDay(dayIn(settings.companySettings.zone, instant), actor.language) : '';

const releaseLine = (it: Row<'releases'>, scene: DeskScene): Line => ({
  section: 'document.audit.releases',
  cells: [
    it.id ?? '',
    [it.title, it.version].filter((part) => part).join(' '),
    word(releaseTypes, it.type, scene),
    word(releaseStates, it.state, scene),
    dayOf(it.deploymentEnd, scene),
    word(criteriaResults, it.criteriaMet, scene),
    it.approvalRef ?? '',
  ],
  link: '',
});

const decisionLine = (it: Row<'decisions'>, scene: DeskScene): Line => ({
  section: 'document.audit.decisions',
  cells: [
    it.id ?? '',
    [word(decisionKinds, it.kind, scene), it.gate].filter((part) => part).join(' '),
    word(decisionResults, it.result, scene),
    nameOf(scene.settings, it.person ?? ''),
    dayOf(it.at, scene),
    it.reason ?? '',
  ],
  link: '',
});

/** Evidence that went to the archive is named by where it stands. */
function archiveLine(it: Row<'releases'>, { actor }: DeskScene): readonly Line[] {
  const where = archiveText({ closure: it.closure ?? '' });
  if (!where) return [];
  return [{ section: 'document.audit.evidence', cells: [it.id ?? '', say(actor.language, where)], link: '' }];
}

const evidenceLine = (it: Row<'checklist'>, scene: DeskScene): Line => ({
  section: 'document.audit.evidence',
  cells: [it.id ?? '', it.evidence ?? '', it.evidenceRef ?? '', nameOf(scene.settings, it.validatedBy ?? '')],
  link: it.evidence ?? '',
});

const exceptionLine = (it: Row<'checklist'>, scene: DeskScene): Line => ({
  section: 'document.audit.exceptions',
  cells: [
    it.id ?? '',
    word(exceptionStates, it.exception, scene),
    nameOf(scene.settings, it.exceptionBy ?? ''),
    it.reason ?? '',
  ],
  link: '',
});

/** RFC 4180 with a byte order mark; no cell starts a formula [BAD-05]. */
function csvOf(
  lines: readonly Line[],
  titles: readonly (readonly [TextKey, string])[],
  head: readonly string[],
): string {
  const title = new Map<TextKey, string>(titles);
  const rows = [head, ...lines.map((it) => [title.get(it.section) ?? '', ...it.cells])];
  const cell = (it: string): string => `"${toFormulaSafe(it).replace(/"/g, '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
