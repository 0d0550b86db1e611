import { misplaced, withSprint, type Sprint } from '../../domain/people/agile-roles';
import { namesOf } from '../../domain/people/person';
import { detailOf } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { followPeople } from '../acting/follow-people';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

const people = ['productManager', 'productOwner', 'scrumMaster', 'agileRequester', 'releaseManager', 'devops'] as const;

/** Who holds the agile roles in this sprint; the starred ones may be any member of the team, and who held them before is kept [ACT-40]. */
export const setAgileRoles = action({
  at: states.open,
  careful: true,
  tabs: () => ['tasks'],
  blocked: ({ release }) => (release.method === 'agile' ? undefined : text('refused.not-agile')),
  fields: ({ release, today }) => {
    const held = detailOf(release, 'agile');
    const now = {
      ...held,
      agileRequester: release.requester,
      releaseManager: release.deliveryManager,
      devops: release.runLead,
    };
    return [
      fields.text('sprint', { required: true, max: 60, value: held.sprint || detailOf(release, 'origin').sprint }),
      fields.day('since', { required: true, value: today }),
      fields.people('team', { required: true, value: held.team }),
      ...people.map((it) => fields.person(it, { required: true, value: now[it] || release.serviceOwner })),
    ];
  },
  decide: (scene, values) => {
    const { release, settings } = scene;
    const sprint = sprintOf(values);
    if (sprint.since < detailOf(release, 'agile').since) return refuseField('since', text('refused.sprint-earlier'));
    const wrong = misplaced(sprint, release, scene);
    if (wrong.length > 0)
      return refuse(text('refused.starred', { names: namesOf(settings, [...new Set(wrong.map((it) => sprint[it]))]) }));
    const set = withSprint(release, sprint);
    const moved = followPeople(scene, { ...release, ...set });
    return step(
      [updateRelease(scene, set), ...moved.changes],
      text('said.agile-roles', { sprint: sprint.sprint }),
      moved.notices,
    );
  },
});

const sprintOf = (values: Values): Sprint => ({
  sprint: values.text('sprint'),
  since: values.text('since'),
  team: values.list('team'),
  productManager: values.text('productManager'),
  productOwner: values.text('productOwner'),
  scrumMaster: values.text('scrumMaster'),
  requester: values.text('agileRequester'),
  deliveryManager: values.text('releaseManager'),
  runLead: values.text('devops'),
});
