import { formatDay, formatInstant } from '../../domain/calendar/day';
import { stampOf } from '../../domain/documents/stamp';
import { nameOf } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { releaseStates } from '../../domain/register/vocabulary';
import type { Settings } from '../../domain/settings/settings';
import { fill } from '../../domain/text/fill';
import { inLanguage, say, text } from '../../domain/text/say';
import type { Notice } from '../ports';
import type { EventWish, NoticeWish } from './notice-wish';
import type { Scene } from './scene';

interface Template {
  readonly subject: string;
  readonly body: string;
}

/**
 * The messages of a wish, in the company's language: one mail to all it names, and one word in the release's thread of
 * each Chat space of its domains. Placeholders are replaced by the values as they are [BAD-14]. The actor gets no mail
 * about what they just did, unless they are the only one to hear of it.
 */
export function composeNotices(scene: Scene, release: Found<'releases'>, wish: NoticeWish): readonly Notice[] {
  if (wish.key === 'communication')
    return [
      {
        channel: 'mail',
        to: wish.to,
        release: release.id,
        subject: titled(release.id, wish.subject),
        body: stamped(scene.settings, release, wish.body),
        asDesk: false,
      },
    ];
  const to = [...new Set(wish.to.filter((it) => it !== ''))];
  const others = to.filter((it) => it !== scene.actor.mail);
  const readers = others.length > 0 ? others : to;
  const message: Message = {
    settings: scene.settings,
    release,
    wish,
    values: placeholders({ scene, release, wish, readers }),
  };
  const mails = readers.length === 0 ? [] : [mailOf(message, { to: readers, release: release.id })];
  const chats = wish.chat
    ? chatSpaces(scene.settings, release).map((space) => chatOf(message, { to: [space], release: release.id }))
    : [];
  return [...mails, ...chats];
}

/** An event with everything that its template needs. */
interface Message {
  readonly settings: Settings;
  readonly release: Found<'releases'>;
  readonly wish: EventWish;
  readonly values: Readonly<Record<string, string>>;
}

type Address = Pick<Notice, 'to' | 'release'>;

function mailOf(message: Message, address: Address): Notice {
  const { subject, body } = filled(message, 'mail');
  const whole = stamped(message.settings, message.release, body);
  return { channel: 'mail', ...address, subject: titled(address.release, subject), body: whole, asDesk: false };
}

// Label and procedure stand under every mail, as on every document [DOC-01] [DOC-03] [DOC-04].
const stamped = ({ companySettings }: Settings, release: Found<'releases'>, body: string): string =>
  `${body}\n\n-- \n${say(companySettings.language, stampOf(companySettings, release))}`;

// Every mail about a release carries its id, so that answers and searches find it (decision 7).
const titled = (id: string, subject: string): string => (subject.includes(id) ? subject : `${id} ${subject}`);

function chatOf(message: Message, address: Address): Notice {
  return { channel: 'chat', ...address, subject: '', body: filled(message, 'chat').body, asDesk: true };
}

function filled(message: Message, channel: 'mail' | 'chat'): Template {
  const { settings, wish, values } = message;
  const { language } = settings.companySettings;
  const own = settings.messageTemplates.find((it) => it.channel === channel && belongsTo(it.id, wish.key));
  if (!own) return fallBack(message);
  return {
    subject: fill(language, own.subject, values).replace(/[\r\n]+/g, ' '),
    body: fill(language, own.body, values),
  };
}

// A key column holds each id once, so the Chat twin of a template carries its channel in the id.
const belongsTo = (id: string, key: string): boolean => id === key || id === `${key}.mail` || id === `${key}.chat`;

function fallBack({ settings, wish, values }: Message): Template {
  const { language } = settings.companySettings;
  const sentence = say(language, text(`notice.${wish.key}`, values));
  const said = { ...values, what: sentence };
  return {
    subject: say(language, text('notice.subject', said)).replace(/[\r\n]+/g, ' '),
    body: say(language, text('notice.body', said)),
  };
}

interface About {
  readonly scene: Scene;
  readonly release: Found<'releases'>;
  readonly wish: EventWish;
  readonly readers: readonly string[];
}

function placeholders({ scene, release, wish, readers }: About): Readonly<Record<string, string>> {
  const { language, zone } = scene.settings.companySettings;
  const when = (instant: string): string => (instant === '' ? '–' : formatInstant(instant, zone, language));
  return {
    id: release.id,
    title: release.title,
    service: release.service,
    phase: release.state === '' ? '' : inLanguage(releaseStates[release.state], language),
    person: readers.map((it) => nameOf(scene.settings, it)).join(', '),
    actor: scene.actor.name,
    date: wish.date ? formatDay(wish.date, language) : '–',
    start: when(release.windowStart),
    end: when(release.windowEnd),
    zone,
    reason: wish.reason ?? '–',
    what: typeof wish.what === 'object' ? say(language, wish.what) : (wish.what ?? ''),
    link: scene.registerUrl,
  };
}

/** Chat spaces of the domains that the release touches; none where no domain has one. */
function chatSpaces(settings: Settings, release: Found<'releases'>): readonly string[] {
  const touched = settings.scopes.filter(
    (it) => release.domains.includes(it.domain) && (it.service === '' || it.service === release.service),
  );
  return [...new Set(touched.map((it) => it.chatSpace).filter((it) => it !== ''))];
}
