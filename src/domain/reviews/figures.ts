import { dayIn } from '../calendar/zone';
import type { Facts } from '../gates/gate';
import { causedIncidents, isSevere } from '../hypercare/caused';
import { changeOutcomes, outcomes } from '../register/vocabulary';
import { changeName } from '../releases/change-state';
import { detailOf } from '../releases/details';
import { text, type Text } from '../text/say';
import { againstSuccess } from './success';

/** What a review starts from: dates, outcome, incidents, changes, feedback, and whether it was a success [GOV-08, OUT-03]. */
export function reviewFigures(facts: Facts): readonly Text[] {
  const { release } = facts.file;
  const { extensions } = detailOf(release, 'closure');
  const goLive = release.deploymentEnd === '' ? '' : dayIn(facts.settings.companySettings.zone, release.deploymentEnd);
  const against = againstSuccess(facts);
  return [
    text('review.figure.go-live', { day: shown(goLive), baseline: shown(release.baselineGoLive) }),
    text('review.figure.outcome', {
      outcome: release.outcome === '' ? '–' : { word: outcomes[release.outcome] },
      replans: release.replans ?? 0,
    }),
    incidentFigure(facts),
    text('review.figure.hypercare', { day: shown(release.hypercareEnd), extensions }),
    ...changeFigures(facts),
    ...feedbackFigure(facts),
    against.length === 0 ? text('review.figure.success') : text('review.figure.no-success', { why: against }),
  ];
}

const shown = (day: string) => (day === '' ? '–' : { day });

function incidentFigure(facts: Facts): Text {
  const caused = causedIncidents(facts);
  return text('review.figure.incidents', {
    count: facts.file.of('incidents').length,
    caused: caused.length,
    severe: caused.filter(isSevere).length,
  });
}

const changeFigures = ({ file }: Facts): readonly Text[] =>
  file.of('changes').map((it) =>
    text('review.figure.change', {
      name: changeName(it),
      outcome: it.reviewOutcome === '' ? text('review.figure.unreviewed') : { word: changeOutcomes[it.reviewOutcome] },
    }),
  );

function feedbackFigure({ file }: Facts): readonly Text[] {
  const scores = file.of('feedback').flatMap((it) => (it.score === null ? [] : [it.score]));
  if (scores.length === 0) return [];
  const mean = Math.round((10 * scores.reduce((sum, it) => sum + it, 0)) / scores.length) / 10;
  return [text('review.figure.feedback', { mean, count: scores.length })];
}
