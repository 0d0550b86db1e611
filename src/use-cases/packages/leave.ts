import { everyoneOn } from '../../domain/people/involved';
import { withoutMember } from '../../domain/packages/membership';
import { withDays } from '../../domain/packages/days';
import { openSession } from '../../domain/go-no-go/session';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Part } from '../acting/work';

/**
 * Takes a release out of its package. After the session that re-opens its decision, and its people are told: a Go falls
 * back to Move2Run, an open session is closed for it, for both were about the package as it was [DEF-08].
 */
export function leavePackageOf(scene: Scene, why: string): Part {
  const { release, file, world, now } = scene;
  const from = world.record('packages', release.package);
  const relations = withDetail(release, 'relations', { packageDays: null });
  const session = openSession(file);
  const back = reopenDecision(scene, text('reopened.package-left'));
  const changes: Change[] = [
    updateRelease(scene, { package: '', relations }, why),
    ...(from
      ? [
          {
            update: 'packages',
            id: from.id,
            set: { members: withoutMember(from.members, release.id), days: withDays(from.days, release.id, null) },
            why,
          } as const,
        ]
      : []),
    ...(session
      ? [{ update: 'decisions', id: session.id, set: { result: 'done', at: now, reason: why }, why } as const]
      : []),
    ...back.changes,
  ];
  const what = text(session || back.changes.length > 0 ? 'told.pulled-after' : 'told.pulled', { id: release.package });
  return {
    changes,
    notices: [...back.notices, { key: 'course', to: everyoneOn(release), chat: true, what, reason: why }],
  };
}
