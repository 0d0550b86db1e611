import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { updateRelease } from '../acting/set';

/** The Run lead has seen what the release changes for operations (clarification 46). */
export const seeTopics = action({
  at: ['planning', 'build', 'test', 'move2run'],
  tabs: () => [],
  blocked: ({ release }) => {
    const topics = detailOf(release, 'topics');
    if (topics.answeredAt === '') return text('refused.topics-open');
    return topics.seenAt === '' ? undefined : text('refused.topics-seen');
  },
  fields: () => [],
  decide: (scene) =>
    step(
      [
        updateRelease(scene, {
          topics: withDetail(scene.release, 'topics', { seenBy: scene.actor.mail, seenAt: scene.now }),
        }),
      ],
      text('said.topics-seen'),
    ),
});
