import { nameOf } from '../../domain/people/person';
import type { RecordOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import { refuseField, states } from '../acting/action';
import { fields } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Change, Wants, World } from '../ports';

const roles = ['serviceOwner', 'deliveryManager', 'deputy', 'buildLead', 'runLead', 'signatory'] as const;

/** Columns that tell what somebody has to do and what they are named for. */
export const workColumns: Wants = {
  columns: [
    { tab: 'tasks', names: ['id', 'person', 'state'] },
    { tab: 'releases', names: ['id', 'state', 'itLeads', ...roles] },
  ],
};

const itemColumns = { tab: 'checklist', names: ['id', 'owner', 'state'] } as const;

/**
 * Gives all open work of a person to another in one step: tasks, checklist items, and the roles on running releases
 * (clarification 68). The subject is the address of whoever hands over, a leaver as a rule.
 */
export const reassignWork = deskAction({
  wants: (subject) => (subject === '' ? workColumns : { columns: [...(workColumns.columns ?? []), itemColumns] }),
  thenReads: (world, { subject }) => recordsOf(subject === '' ? nothing : workOf(world, subject)),
  blocked: ({ world, subject }) => (hasWork(world, subject) ? undefined : text('refused.no-work', { name: subject })),
  fields: () => [fields.person('newOwner', { required: true })],
  decide: (scene, values) => {
    const { subject, settings, world } = scene;
    const to = values.text('newOwner');
    if (to === subject) return refuseField('newOwner', text('refused.same-person'));
    const work = workOf(world, subject);
    const why = nameOf(settings, subject);
    const changes: readonly Change[] = [
      ...work.tasks.map((id): Change => ({ update: 'tasks', id, set: { person: to }, why })),
      ...work.items.map((id): Change => ({ update: 'checklist', id, set: { owner: to }, why })),
      ...work.releases.map((it): Change => ({
        update: 'releases',
        id: it.id ?? '',
        set: handedOver(it, subject, to),
        why,
      })),
    ];
    const said = text('said.reassigned', {
      count: work.tasks.length + work.items.length,
      releases: work.releases.length,
      name: nameOf(settings, to),
    });
    return deskStep(changes, said, { notices: [told(scene, to, changes.length)] });
  },
});

interface Work {
  readonly tasks: readonly string[];
  readonly items: readonly string[];
  readonly releases: readonly Partial<RecordOf<'releases'>>[];
}

const nothing: Work = { tasks: [], items: [], releases: [] };
const running: readonly string[] = ['draft', ...states.open, 'rolled-back'];

/** Has somebody an open task, or a role on a running release? */
export const hasWork = (world: World, mail: string): boolean =>
  mail !== '' && (openTasks(world, mail).length > 0 || namedOn(world, mail).length > 0);

/** Ids of somebody's open tasks. */
export const openTasks = (world: World, mail: string): readonly string[] =>
  world.rows('tasks').flatMap((it) => (it.person === mail && it.state === 'open' ? [it.id ?? ''] : []));

/** Running releases that name somebody in a role. */
export const namedOn = (world: World, mail: string): readonly Partial<RecordOf<'releases'>>[] =>
  world
    .rows('releases')
    .filter(
      (it) =>
        running.includes(it.state ?? '') && (roles.some((role) => it[role] === mail) || it.itLeads?.includes(mail)),
    );

const workOf = (world: World, mail: string): Work => ({
  tasks: openTasks(world, mail),
  items: world
    .rows('checklist')
    .flatMap((it) =>
      it.owner === mail && (it.state === 'open' || it.state === 'in-progress' || it.state === 'deferred')
        ? [it.id ?? '']
        : [],
    ),
  releases: namedOn(world, mail),
});

const handedOver = (it: Partial<RecordOf<'releases'>>, from: string, to: string) => ({
  ...Object.fromEntries(roles.filter((role) => it[role] === from).map((role) => [role, to])),
  ...(it.itLeads?.includes(from)
    ? { itLeads: [...new Set(it.itLeads.map((lead) => (lead === from ? to : lead)))] }
    : {}),
});

function recordsOf({ tasks, items, releases }: Work): readonly Wants[] {
  const of = new Set([...tasks, ...items].map((id) => id.split('/')[0] ?? ''));
  const ids = [...new Set([...of, ...releases.map((it) => it.id ?? '')])];
  if (ids.length === 0) return [];
  return [
    {
      records: [
        { tab: 'tasks', ids: tasks },
        { tab: 'checklist', ids: items },
        { tab: 'releases', ids },
      ],
    },
  ];
}

const told = ({ registerUrl, settings, actor }: DeskScene, to: string, count: number) =>
  ({
    channel: 'mail',
    to: [to],
    release: '',
    subject: say(settings.companySettings.language, text('reassigned.subject', { count })),
    body: say(settings.companySettings.language, text('reassigned.body', { name: actor.name, link: registerUrl })),
    asDesk: false,
  }) as const;
