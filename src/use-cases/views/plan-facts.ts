import { formatDay } from '../../domain/calendar/day';
import { nameOf } from '../../domain/people/person';
import { artefactKinds, documentStates, portfolioStages, releaseStates } from '../../domain/register/vocabulary';
import { countdown, planAttention, questionsWaiting, sipStale } from '../../domain/releases/attention';
import { detailOf } from '../../domain/releases/details';
import { phaseOf } from '../../domain/releases/lifecycle';
import { phasesIn, stageOf } from '../../domain/releases/portfolio-stage';
import { riskOf } from '../../domain/releases/risk';
import { say, text, type Text, type TextKey } from '../../domain/text/say';
import type { Scene } from '../acting/scene';

type Fact = readonly [label: TextKey, value: string];

/** What is known of origin and plan, line by line; '' where nothing is. */
export const planFacts = (scene: Scene): readonly Fact[] => {
  const { release, today, actor } = scene;
  const said = (it: Text | null): string => (it ? say(actor.language, it) : '');
  const risk = riskOf(detailOf(release, 'risk'));
  return [
    ['page.fact.riskParts', risk.parts.map(said).join(', ')],
    ['field.project', release.project],
    ['page.fact.stage', said(stageText(scene))],
    ['page.fact.board', said(boardText(scene))],
    ['field.demand', release.demand],
    ['field.sprint', detailOf(release, 'origin').sprint],
    ['field.sponsor', nameOf(scene.settings, detailOf(release, 'origin').sponsor)],
    ['page.fact.deadline', said(countdown(release, today))],
    ...plannedFacts(scene),
  ];
};

/** The portfolio stage and the phase of the release side by side [TRG-12]. */
function stageText({ release }: Scene): Text | null {
  const { portfolioStage: stage } = release;
  if (stage === '') return null;
  const { stages } = detailOf(release, 'origin');
  const since = stages[stages.length - 1]?.on ?? '';
  const phase = phaseOf(release.state);
  const held = phasesIn(stage).map((it) => text('page.fact.phase', { word: { word: releaseStates[it] } }));
  const values = {
    stage: { word: portfolioStages[stage] },
    day: since === '' ? '–' : { day: since },
    phases: held,
    phase: { word: releaseStates[phase] },
    own: { word: portfolioStages[stageOf(phase)] },
  };
  return text(held.length === 0 ? 'page.fact.stage.early' : 'page.fact.stage.fits', values);
}

function boardText({ release, settings }: Scene): Text | null {
  const { board, budget } = detailOf(release, 'origin');
  return (
    board &&
    text('page.fact.board.text', {
      name: nameOf(settings, board.approver),
      day: { day: board.on },
      budget: budget ?? '–',
    })
  );
}

function plannedFacts({ release, settings, actor: { language } }: Scene): readonly Fact[] {
  const held = detailOf(release, 'planning');
  const name = (mail: string): string => nameOf(settings, mail);
  const day = (it: string): string => (it === '' ? '' : formatDay(it, language));
  const technical =
    held.technical === ''
      ? ''
      : say(
          language,
          text('page.fact.technical.text', {
            technical: held.technical,
            name: name(held.author),
            day: day(held.writtenOn),
            effort: held.effortDays ?? '–',
          }),
        );
  const impacts = Object.entries(held.impacts).map(([domain, it]) =>
    say(
      language,
      it.agreed
        ? text('page.fact.impact.yes', { domain, name: name(it.contact), day: day(it.agreedOn) })
        : text('page.fact.impact.no', { domain, name: name(it.contact) }),
    ),
  );
  const artefacts = Object.entries(artefactKinds).flatMap(([kind, word]) => {
    const it = held.artefacts[kind];
    return it
      ? [
          say(
            language,
            text('page.fact.artefact', {
              kind: { word },
              state: { word: documentStates[it.state] },
              name: name(it.owner),
            }),
          ),
        ]
      : [];
  });
  const { review } = held;
  const reviewed = review && {
    outcome: text(`plan.review.${review.outcome}`),
    name: name(review.by),
    day: day(review.on),
  };
  return [
    ['page.fact.technical', technical],
    ['field.constraints', held.constraints],
    ['page.fact.impacts', impacts.join('; ')],
    ['page.fact.artefacts', artefacts.join('; ')],
    ['page.fact.review', reviewed ? say(language, text('page.fact.review.text', reviewed)) : ''],
    ['field.checklistLink', held.checklistLink],
    ['field.runbookLink', held.runbookLink],
  ];
}

/** What the plan should be looked at for [PSF-01, TRG-03, TRG-11, ACT-21, ACV-01, WF-12]. */
export function planWarnings({ release, file, settings, today }: Scene): readonly Text[] {
  const { length } = questionsWaiting(file.of('questions'), settings, today);
  const stale = sipStale(file.of('sip'), settings, today);
  return [
    ...planAttention(release, settings),
    ...(length === 0 ? [] : [text('release.attention.questions', { count: length })]),
    ...(stale ? [text('release.attention.sip', { day: { day: stale.updatedOn } })] : []),
  ];
}
