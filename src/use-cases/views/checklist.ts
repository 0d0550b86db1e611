import { isBlocking, type Circumstance } from '../../domain/checklist/blocking';
import { alwaysOnMajor, isAside, withoutException } from '../../domain/checklist/item-state';
import { progressOf } from '../../domain/checklist/progress';
import { changedOn, isOlder, messageOf } from '../../domain/checklist/evidence';
import { circumstanceOf, softwareAnswers, softwareTabs } from '../../domain/checklist/software';
import { templateOf } from '../../domain/checklist/template';
import { mayValidate } from '../../domain/checklist/validate';
import { formatDay } from '../../domain/calendar/day';
import { dayIn } from '../../domain/calendar/zone';
import type { Verdict } from '../../domain/gates/gate';
import { nameOf } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { itemStates, priorities } from '../../domain/register/vocabulary';
import { archiveText } from '../../domain/releases/archived';
import { detailOf } from '../../domain/releases/details';
import { inLanguage, say, text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { ChecklistItemView, ChecklistView } from '../../sidebar-api';
import { refuse, type PageActionId } from '../acting/action';
import { notDone } from '../acting/done-items';
import { factsOf } from '../acting/facts-of';
import { sceneOf, type Scene } from '../acting/scene';
import { mayItem } from '../acting/ticked';
import { offer } from './offers';
import { peopleAround } from './people-around';
import { shown, type View } from './view';

type Item = Found<'checklist'>;

/** Acts on several items, in the order of the buttons. */
const bulk: readonly PageActionId[] = [
  'set-topics',
  'complete-items',
  'record-message',
  'validate-items',
  'assign-items',
  'set-items-aside',
  'defer-item',
  'request-exception',
  'decide-exception',
  'reopen-items',
  'object-evidence',
];

/** The checklist of a release by topic, each item with what this person may do with it. One read of this release's records. */
export const checklistView: View<string, ChecklistView> = {
  wants: (release) => ({
    records: [{ tab: 'releases', ids: [release] }],
    children: { release, tabs: [...new Set(['checklist' as const, ...softwareTabs])] },
  }),
  show: (world, release, known) => {
    const scene = sceneOf(world, { release, subject: '' }, known);
    if (scene === 'unknown-person') return refuse(text('right.unknown', { mail: known.actor }));
    if (scene === 'no-release') return refuse(text('refused.no-release', { id: release }));
    return shown(viewOf(scene));
  },
};

function viewOf(scene: Scene): ChecklistView {
  const { release, file, actor } = scene;
  const items = file.of('checklist');
  const circumstance = circumstanceOf(factsOf(scene));
  const answers = softwareAnswers(factsOf(scene));
  const { score, openHigh, openMedium } = progressOf(items, circumstance);
  const changed = detailOf(release, 'topics').changed;
  const people = peopleAround(scene);
  const actions = bulk.flatMap((it) => offer(it, scene, people) ?? []);
  const groups = topicsIn(scene).map(({ id, title }) => ({
    topic: id,
    title,
    items: items
      .filter((it) => topicOf(scene, it) === id)
      .map((it) => itemView(scene, it, { circumstance, answer: answers[it.item] })),
  }));
  return {
    release: release.id,
    title: release.title,
    revision: release.revision ?? 0,
    score,
    scoreText: say(
      actor.language,
      archiveText(release) ?? text('page.readiness', { score, high: openHigh, medium: openMedium }),
    ),
    topics: topicsIn(scene).map(({ id, title }) => {
      const own = items.filter((it) => topicOf(scene, it) === id && !isAside(it));
      return {
        id,
        title,
        changed: changed[id] ?? null,
        open: own.filter((it) => it.state !== 'validated' && it.state !== 'done').length,
        total: own.length,
      };
    }),
    groups: groups.filter((it) => it.items.length > 0),
    actions,
    people: people.map(({ value, label }) => ({ value, label: inLanguage(label, actor.language) })),
    me: actor.mail,
    mayTopics: actions.some((it) => it.action === 'set-topics' && !it.refused),
    words: wordsOf('checklist', actor.language),
  };
}

const topicOf = ({ settings }: Scene, { item }: Item): string => templateOf(settings, item)?.topic ?? item.slice(0, 1);

function topicsIn({ settings }: Scene): readonly { readonly id: string; readonly title: string }[] {
  return [...new Map(settings.checklistTemplate.map((it) => [it.topic, it.topicTitle])).entries()].map(
    ([id, title]) => ({ id, title }),
  );
}

interface Judged {
  readonly circumstance: Circumstance;
  readonly answer: Verdict | undefined;
}

function itemView(scene: Scene, it: Item, { circumstance, answer }: Judged): ChecklistItemView {
  const {
    actor: { language },
    today,
    settings,
  } = scene;
  const settled = isAside(it) || it.state === 'validated';
  return {
    id: it.id,
    item: it.item,
    title: it.title,
    priority: it.priority,
    priorityText: it.priority === '' ? '' : inLanguage(priorities[it.priority], language),
    state: it.state,
    stateText: it.state === '' ? '' : inLanguage(itemStates[it.state], language),
    owner: it.owner,
    due: it.due,
    dueText: it.due === '' ? '' : formatDay(it.due, language),
    overdue: !settled && it.state !== 'done' && it.due !== '' && it.due < today,
    evidence: it.evidence,
    hint: templateOf(settings, it.item)?.evidence ?? '',
    note: noteOf(scene, it, answer),
    blocking: isBlocking(it, circumstance),
    may: mayWords(scene, it),
  };
}

function noteOf(scene: Scene, it: Item, answer: Verdict | undefined): string {
  const { language } = scene.actor;
  const said = answer?.because && answer.state !== 'unknown' ? say(language, answer.because) : '';
  const edited = it.edited ? say(language, text('page.warning.edited')) : '';
  const exception = it.exception === '' ? '' : say(language, text(`page.exception.${it.exception}`));
  return [edited, exception, said, heldBack(scene, it), olderWord(scene, it), proofOf(scene, it), it.reason]
    .filter((word) => word !== '')
    .join(' · ');
}

/** Why an open item cannot be done yet, where what the register holds speaks against it. */
function heldBack(scene: Scene, it: Item): string {
  const why = it.state === 'open' || it.state === 'in-progress' ? notDone(scene, it) : undefined;
  return why ? say(scene.actor.language, why) : '';
}

/** Evidence that is older than the last change of its topic is marked (domain.md 5). */
function olderWord(scene: Scene, it: Item): string {
  const { changed, answeredAt } = detailOf(scene.release, 'topics');
  const answeredOn = answeredAt === '' ? '' : dayIn(scene.settings.companySettings.zone, answeredAt);
  const day = changedOn(topicOf(scene, it), { answeredOn, changed, packages: scene.file.of('components') });
  return isOlder(it.evidenceOn, day) ? say(scene.actor.language, text('page.evidence.older', { day: { day } })) : '';
}

/** A message or a record number, in words; a link shows by itself. */
function proofOf({ actor: { language }, settings }: Scene, it: Item): string {
  if (it.evidenceKind === 'record') return it.evidenceRef;
  if (it.evidenceKind !== 'message') return '';
  const { sender, sentOn, word } = messageOf(it);
  return say(language, text('page.evidence.message', { name: nameOf(settings, sender), day: { day: sentOn }, word }));
}

/** What this person may do with an item as it stands, in the words of the page contract. */
function mayWords(scene: Scene, it: Item): readonly string[] {
  const { actor, release, settings, today } = scene;
  const open = it.state === 'open' || it.state === 'in-progress';
  const doable = notDone(scene, it) === undefined;
  const may = (action: PageActionId): boolean => mayItem(scene, action, it);
  const waiver = !withoutException.includes(it.item) && !(release.type === 'major' && alwaysOnMajor.includes(it.item));
  const words: readonly (readonly [string, boolean])[] = [
    ['done', doable && may('complete-items')],
    [
      'validate',
      it.state === 'done' &&
        may('validate-items') &&
        mayValidate(it, { actor: actor.mail, release, settings, today }).allowed,
    ],
    ['unchanged', open && !it.fixed && waiver && may('set-items-aside')],
    ['not-applicable', open && waiver && may('set-items-aside')],
    ['assign', !isAside(it) && it.state !== 'validated' && may('assign-items')],
    [
      'defer',
      (open || it.state === 'deferred') && (it.priority === 'low' || it.exception === 'accepted') && may('defer-item'),
    ],
    [
      'request-exception',
      open &&
        it.priority !== 'low' &&
        waiver &&
        (it.exception === '' || it.exception === 'refused') &&
        may('request-exception'),
    ],
    ['decide-exception', it.exception === 'requested' && it.exceptionAskedBy !== actor.mail && may('decide-exception')],
    ['record-message', doable && may('record-message')],
    ['object-evidence', it.evidenceKind === 'message' && messageOf(it).sender === actor.mail],
    ['reopen', !open && it.state !== '' && may('reopen-items')],
  ];
  return words.flatMap(([word, allowed]) => (allowed ? [word] : []));
}
