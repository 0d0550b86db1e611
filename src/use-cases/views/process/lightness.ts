import { gateFigures, modelFigures, standardShares } from '../../../domain/process/lightness';
import { say, text } from '../../../domain/text/say';
import type { DeskScene } from '../../desk-acting/desk-scene';
import type { ProcessSection, SectionRow } from './section';

/** How light the process is: approvals and waiting time a gate, share of standard changes a quarter, models without a finding [MOD-07, MOD-08]. */
export const lightness: ProcessSection = {
  wants: {
    columns: [
      { tab: 'decisions', names: ['id', 'kind', 'gate', 'result', 'at'] },
      { tab: 'tasks', names: ['id', 'raciRow', 'kind', 'doneAt'] },
      { tab: 'changes', names: ['id', 'kind', 'decidedOn'] },
      { tab: 'releases', names: ['id', 'model', 'state', 'outcome', 'incidentsCaused', 'criteriaMet'] },
    ],
  },
  rows: (scene) => [...gates(scene), ...shares(scene), ...models(scene)],
  acts: [],
};

const bare = { link: '', acts: [] } as const;

const gates = ({ world, settings, actor: { language } }: DeskScene): readonly SectionRow[] =>
  gateFigures({ decisions: world.rows('decisions'), tasks: world.rows('tasks'), raci: settings.raci })
    .filter((it) => it.passed > 0)
    .map(({ gate, passed, approvals, waitingDays }) => ({
      id: gate,
      title: `${gate} ${say(language, text(`page.gate.${gate}.title`))}`,
      detail: say(
        language,
        text('page.lightness.gate', { passed, approvals: approvals ?? '–', days: waitingDays ?? '–' }),
      ),
      ...bare,
    }));

const shares = ({ world, actor: { language } }: DeskScene): readonly SectionRow[] =>
  standardShares(world.rows('changes')).map(({ quarter, standard, all }) => ({
    id: quarter,
    title: say(language, text('page.lightness.standard', { quarter })),
    detail: `${Math.round((standard / all) * 100)} % (${standard} / ${all})`,
    ...bare,
  }));

const models = ({ world, actor: { language } }: DeskScene): readonly SectionRow[] =>
  modelFigures(world.rows('releases')).map(({ model, runs, findings, mayBeLighter }) => ({
    id: `model ${model}`,
    title: model,
    detail: say(language, text(mayBeLighter ? 'page.lightness.lighter' : 'page.lightness.model', { runs, findings })),
    ...bare,
  }));
