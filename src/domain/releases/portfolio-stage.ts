import { portfolioStages } from '../register/vocabulary';
import type { RecordOf } from '../register/workbook';
import { phases, type Phase } from './lifecycle';

export type PortfolioStage = keyof typeof portfolioStages;

const order = Object.keys(portfolioStages);

/** True where the project has not reached the stage Plan, in which the release process starts [TRG-11]; an unknown stage is not before it. */
export const beforePlan = (stage: RecordOf<'releases'>['portfolioStage']): boolean =>
  stage !== '' && order.indexOf(stage) < order.indexOf('plan');

const byPhase: Readonly<Record<Phase, PortfolioStage>> = {
  initiation: 'plan',
  planning: 'plan',
  build: 'deliver',
  test: 'deliver',
  move2run: 'roll-out',
  deploying: 'roll-out',
  hypercare: 'roll-out',
  closing: 'roll-out',
};

/** The portfolio stage that a phase of the release belongs to [TRG-12]. */
export const stageOf = (phase: Phase): PortfolioStage => byPhase[phase];

/** The phases of a release that a portfolio stage holds; none before the stage Plan [TRG-12]. */
export const phasesIn = (stage: PortfolioStage): readonly Phase[] => phases.filter((it) => byPhase[it] === stage);
