import { peopleWith } from '../../domain/people/person';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

const questions = ['exposure', 'personalData', 'authentication'] as const;

/** The three security questions of a Minor; one yes asks the SIP Team (ambiguity 14). */
export const answerScreen = action({
  at: states.beforeGo,
  tabs: () => [],
  blocked: ({ release }) => (release.type === 'major' ? text('refused.screen-major') : undefined),
  fields: ({ release }) => {
    const { exposure, data, component } = detailOf(release, 'screen');
    const held = [exposure, data, component];
    return questions.map((it, place) =>
      fields.flag(it, { required: true, value: held[place] ?? null, help: `field.${it}.help` }),
    );
  },
  decide: (scene, values) => {
    const { release, actor, now } = scene;
    const answers = {
      exposure: values.flag('exposure'),
      data: values.flag('personalData'),
      component: values.flag('authentication'),
    };
    const screen = withDetail(release, 'screen', {
      ...answers,
      answeredBy: actor.mail,
      answeredAt: now,
      sipAnswer: '',
      sipBy: '',
    });
    const yes = Object.values(answers).some((it) => it === true);
    const notices = yes
      ? [
          {
            key: 'comment-asked' as const,
            to: peopleWith(scene.settings, 'sip-team', scene.today).map((it) => it.mail),
            what: text('asked.sip'),
          },
        ]
      : [];
    return step([updateRelease(scene, { screen })], text(yes ? 'said.screen-yes' : 'said.screen-no'), notices);
  },
});
