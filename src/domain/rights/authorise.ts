import { cellsOf, lettersIn, methodOf } from '../raci/raci';
import { actsFor, everyoneOn, peopleAs, personsOf, type ReleaseRole } from '../people/involved';
import { activeHolders, deputyOf, personOf, type Person } from '../people/person';
import { raciRoles, roles } from '../people/roles';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';
import type { ActionId } from './actions';

/** Who asks to do what, and about what. */
export interface Asked {
  readonly action: ActionId;
  /** The gate of `decide-gate`: its right is the row `decide-gate:G0` and so on. */
  readonly gate?: string;
  /** The checklist item that the action is about: its RACI row is the one that counts. */
  readonly item?: { readonly raciRow: string };
  /** Address of the actor as Google names it; '' is nobody. */
  readonly actor: string;
  readonly release: RecordOf<'releases'>;
  readonly settings: Settings;
  readonly today: string;
}

/** `as`: the role in which the actor may; or why not, and the addresses of those who may. */
export type Right =
  | { readonly allowed: true; readonly as: string }
  | { readonly allowed: false; readonly why: Text; readonly who: readonly string[] };

type Rule = RecordOf<'rights'>;

/**
 * May this person do this on this release? The tab Rights decides: letters of a RACI row, or roles of the release or of
 * the directory within their scope; deputies count within their dates (decision 10). Somebody whom the directory does not
 * know may nothing [BAD-49].
 */
export function authorise(asked: Asked): Right {
  const { actor, settings, today } = asked;
  if (actor.trim() === '') return { allowed: false, why: text('right.nobody'), who: [] };
  const person = personOf(settings, actor, today);
  if (!person) return { allowed: false, why: text('right.unknown', { mail: actor }), who: [] };
  const rule = ruleOf(asked);
  if (!rule) return { allowed: false, why: text('right.no-rule', { action: asked.action }), who: [] };
  const grants = grantsOf(asked, rule);
  const selves = actsFor(asked.release, person.mail, asked);
  const grant = grants.find((it) => it.people.some((mail) => selves.includes(mail.toLowerCase())));
  if (grant) return { allowed: true, as: grant.as };
  return rule.roles.includes('anyone') ? { allowed: true, as: 'anyone' } : refusal(asked, rule, grants);
}

function ruleOf({ action, gate, settings }: Asked): Rule | undefined {
  const named = gate === undefined ? undefined : settings.rights.find((it) => it.id === `${action}:${gate}`);
  return named ?? settings.rights.find((it) => it.id === action);
}

interface Grant {
  readonly as: string;
  readonly people: readonly string[];
}

const grantsOf = (asked: Asked, rule: Rule): readonly Grant[] => [
  ...grantsByRow(asked, rule),
  ...rule.roles.filter((it) => it !== 'anyone').map((role) => ({ as: role, people: peopleIn(asked, role) })),
];

const rowOf = ({ item }: Asked, rule: Rule): string => item?.raciRow ?? rule.raciRow;

function grantsByRow(asked: Asked, rule: Rule): readonly Grant[] {
  const wanted = lettersIn(rule.letters);
  return cellsOf(asked.settings, methodOf(asked.release), rowOf(asked, rule))
    .filter((cell) => lettersIn(cell.letters).some((it) => wanted.includes(it)))
    .map((cell) => ({ as: cell.role, people: personsOf(cell.role, asked.release, asked) }));
}

const releaseRoles: readonly string[] = [
  'requester',
  'so',
  'dm',
  'build',
  'run',
  'it-leads',
  'signatory',
] satisfies readonly ReleaseRole[];

function peopleIn({ release, settings, today }: Asked, role: string): readonly string[] {
  if (role === 'involved') return everyoneOn(release);
  if (role === 'deputy') return [release.deputy];
  const own = releaseRoles.find((it): it is ReleaseRole => it === role);
  if (own) return peopleAs(release, own);
  return activeHolders(settings, role, today)
    .filter((it) => inScope(it, release))
    .map((it) => it.mail);
}

/** A role counts where its scope is everywhere, or holds every domain of the release [ACT-10]. */
const inScope = ({ scope }: Person, { domains }: RecordOf<'releases'>): boolean =>
  scope.length === 0 || domains.every((it) => scope.includes(it));

function refusal(asked: Asked, rule: Rule, grants: readonly Grant[]): Right {
  const who = ableNow(
    grants.flatMap((it) => it.people),
    asked,
  );
  // Where the last one who could is gone, it stays undone and says which role waits for a name.
  if (who.length === 0)
    return { allowed: false, why: text('right.vacant', { roles: grants.map((it) => roleWord(it.as)) }), who };
  const [cell] = cellsOf(asked.settings, methodOf(asked.release), rowOf(asked, rule));
  const why =
    cell && rule.letters !== ''
      ? text('right.refused.row', { activity: cell.activity, letters: rule.letters })
      : text('right.refused');
  return { allowed: false, why, who };
}

/** Those of some people who are active, and whoever stands in for those who are not. */
const ableNow = (mails: readonly string[], { settings, today }: Asked): readonly string[] => [
  ...new Set(
    mails
      .flatMap((it) => (personOf(settings, it, today) ? [it] : [deputyOf(settings, it, today)]))
      .filter((it) => it !== ''),
  ),
];

const roleWord = (role: string): Text => {
  const word = Object.entries({ ...raciRoles, ...roles }).find(([id]) => id === role)?.[1];
  return text('right.role', { role: word ? { word } : role });
};
