import { formatInstant } from '../../../domain/calendar/day';
import { longestDays } from '../../../domain/packages/days';
import { unionOf } from '../../../domain/packages/union';
import { releaseStates } from '../../../domain/register/vocabulary';
import type { RecordOf } from '../../../domain/register/workbook';
import { inLanguage, say, text, type Text } from '../../../domain/text/say';
import type { DeskScene } from '../../desk-acting/desk-scene';
import { packageWants } from '../../packages/package-in';
import type { ProcessSection } from './section';

type Member = Partial<RecordOf<'releases'>>;

/** The packages, newest first: window, what the members together ask for, and where each member stands [DEF-07]. */
export const packages: ProcessSection = {
  wants: {
    columns: [
      ...(packageWants('').columns ?? []),
      { tab: 'releases', names: ['id', 'title', 'state', 'package', 'model', 'type', 'method', 'trigger'] },
    ],
    creates: ['packages', 'releases', 'changes'],
  },
  rows: (scene) => {
    const releases = scene.world.rows('releases').filter((it) => (it.package ?? '') !== '');
    return [...scene.world.rows('packages')].reverse().map((it) => ({
      id: it.id ?? '',
      title: `${it.id ?? ''} ${it.title ?? ''}`,
      detail: detailOf(
        scene,
        it,
        releases.filter((member) => member.package === it.id),
      ),
      link: it.evidence ?? '',
      acts: ['open-package-session', 'vote-package', 'decide-package', 'share-package-tests', 'set-package-window'],
    }));
  },
  acts: ['create-package', 'release-from-rfc'],
};

function detailOf(
  { settings, actor: { language } }: DeskScene,
  it: Partial<RecordOf<'packages'>>,
  members: readonly Member[],
): string {
  const { zone } = settings.companySettings;
  const when = (instant = ''): string => (instant === '' ? '–' : formatInstant(instant, zone, language));
  const said = (what: Text): string => say(language, what);
  const asks = unionOf(
    settings,
    members.map(({ model = '', type = '', method = '', trigger = '' }) => ({ model, type, method, trigger })),
  );
  const what = [
    ...(['board', 'sip', 'screen'] as const).filter((one) => asks[one]).map((one) => text(`page.package.${one}`)),
    text(`page.package.session.${asks.session}`),
    text('page.package.days', { days: longestDays(it.days ?? '') }),
  ];
  return [
    said(text('page.package.window', { start: when(it.windowStart), end: when(it.windowEnd) })),
    ...(members.length === 0 ? [] : [said(text('page.package.asks', { what }))]),
    ...members.map(
      (member) =>
        `${member.id ?? ''} ${member.title ?? ''}: ${member.state ? inLanguage(releaseStates[member.state], language) : ''}`,
    ),
  ].join(' · ');
}
