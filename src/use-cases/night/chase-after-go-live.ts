import { workingDaysBetween } from '../../domain/calendar/working-days';
import { dayIn } from '../../domain/calendar/zone';
import { isOpenCondition } from '../../domain/go-no-go/conditions';
import { isPastEnd } from '../../domain/hypercare/past-end';
import type { RecordOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { Circumstances, Command, Notice, World } from '../ports';

type Release = Partial<RecordOf<'releases'>>;

interface Night {
  readonly world: World;
  readonly known: Circumstances;
  readonly today: string;
  readonly releases: ReadonlyMap<string, Release>;
}

/** Reviews of RFCs are asked for on the first working day after go-live, then once in so many. */
const every = 5;

/**
 * The nightly chase after the Go: hypercare past its end to the Delivery Manager, every day until somebody decides; a
 * condition of the Go that is due to its owner and the Delivery Manager; RFCs without their review (clarification 48).
 */
export const chaseAfterGoLive: Command<null, null> = {
  name: 'chase-after-go-live',
  wants: () => ({
    columns: [
      {
        tab: 'releases',
        names: ['id', 'title', 'state', 'hypercarePlannedEnd', 'serviceOwner', 'deliveryManager', 'deploymentEnd'],
      },
      { tab: 'decisions', names: ['id', 'kind', 'result', 'person', 'due', 'reason'] },
      { tab: 'changes', names: ['id', 'number', 'reviewOutcome', 'deployedAt', 'requester', 'closedOn'] },
    ],
  }),
  decide: (world, _input, known) => {
    const today = dayIn(known.settings.companySettings.zone, known.now);
    const releases = new Map(world.rows('releases').map((it) => [it.id ?? '', it]));
    const night: Night = { world, known, today, releases };
    return {
      kind: 'plan',
      changes: [],
      notices: [...pastEnds(night), ...dueConditions(night), ...unreviewed(night)].filter((it) => it.to.length > 0),
      answer: null,
    };
  },
};

const mail = (
  release: string,
  to: readonly (string | undefined)[],
  words: Pick<Notice, 'subject' | 'body'>,
): Notice => ({
  channel: 'mail',
  to: [...new Set(to.flatMap((it) => (it ? [it] : [])))],
  release,
  ...words,
  asDesk: true,
});

const pastEnds = ({ known, today, releases }: Night): readonly Notice[] =>
  [...releases.values()]
    .filter((it) => isPastEnd(it, today))
    .map(({ id = '', title = '', hypercarePlannedEnd = '', deliveryManager }) => {
      const values = { id, title, end: { day: hypercarePlannedEnd }, link: known.registerUrl };
      const { language } = known.settings.companySettings;
      return mail(id, [deliveryManager], {
        subject: say(language, text('night.hypercare.subject', values)),
        body: say(language, text('night.hypercare.body', values)),
      });
    });

const releaseOf = (record = ''): string => record.split('/')[0] ?? '';
const ended: readonly string[] = ['closed', 'cancelled', 'rolled-back', 'move2run'];

function dueConditions({ world, known, today, releases }: Night): readonly Notice[] {
  const { language } = known.settings.companySettings;
  return world.rows('decisions').flatMap(({ id, kind = '', result = '', person, due = '', reason = '' }) => {
    const release = releases.get(releaseOf(id));
    if (!isOpenCondition({ kind, result }) || due === '' || due > today) return [];
    if (!release || ended.includes(release.state ?? '')) return [];
    const values = { id: release.id ?? '', due: { day: due }, condition: reason, link: known.registerUrl };
    return [
      mail(release.id ?? '', [person, release.deliveryManager], {
        subject: say(language, text('night.condition.subject', values)),
        body: say(language, text('night.condition.body', values)),
      }),
    ];
  });
}

function unreviewed({ world, known, today, releases }: Night): readonly Notice[] {
  const { language, zone } = known.settings.companySettings;
  const off = known.settings.holidays.map((it) => it.id);
  const open = world.rows('changes').filter((it) => it.deployedAt && !it.reviewOutcome && !it.closedOn);
  return [...new Set(open.map((it) => releaseOf(it.id)))].flatMap((id) => {
    const release = releases.get(id);
    const days = release?.deploymentEnd ? workingDaysBetween(dayIn(zone, release.deploymentEnd), today, off) : 0;
    if (!release || release.state === 'closed' || days % every !== 1) return [];
    const own = open.filter((it) => releaseOf(it.id) === id);
    const values = { id, names: own.map((it) => it.number ?? '').join(', '), link: known.registerUrl };
    return [
      mail(id, [release.deliveryManager, ...own.map((it) => it.requester)], {
        subject: say(language, text('night.pir.subject', values)),
        body: say(language, text('night.pir.body', values)),
      }),
    ];
  });
}
