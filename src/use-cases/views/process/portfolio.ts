import { gatheredBy, type Gathered } from '../../../domain/releases/portfolio-lists';
import { portfolioStages, releaseStates } from '../../../domain/register/vocabulary';
import { inLanguage, say, text } from '../../../domain/text/say';
import type { DeskScene } from '../../desk-acting/desk-scene';
import type { ProcessSection, SectionRow } from './section';

/** Projects and demands with their releases; a project with its changes and the model that each fits [INT-01, INT-02, MOD-10]. */
export const portfolio: ProcessSection = {
  wants: {
    columns: [
      { tab: 'releases', names: ['id', 'title', 'state', 'project', 'demand', 'portfolioStage'] },
      { tab: 'changes', names: ['id', 'number', 'model'] },
    ],
  },
  rows: (scene) => {
    const releases = scene.world.rows('releases');
    const changes = scene.world.rows('changes');
    return [
      ...gatheredBy('project', releases, changes).map((it) => rowOf('project', it, scene)),
      ...gatheredBy('demand', releases, []).map((it) => rowOf('demand', it, scene)),
    ];
  },
  acts: [],
};

function rowOf(
  kind: 'project' | 'demand',
  { name, releases, changes }: Gathered,
  { actor: { language } }: DeskScene,
): SectionRow {
  const stage = releases.map((it) => it.portfolioStage).find((it) => it !== undefined && it !== '');
  const unique = say(language, text('page.row.unique'));
  const detail = [
    kind === 'project' && stage ? inLanguage(portfolioStages[stage], language) : '',
    say(language, text('page.row.releases', { count: releases.length })),
    releases
      .map(
        (it) => `${it.id ?? ''} ${it.title ?? ''} (${it.state ? inLanguage(releaseStates[it.state], language) : ''})`,
      )
      .join(', '),
    changes.length === 0
      ? ''
      : say(
          language,
          text('page.row.changes', {
            count: changes.length,
            names: changes.map((it) => `${it.number ?? ''} (${it.model || unique})`).join(', '),
          }),
        ),
  ];
  return {
    id: `${kind} ${name}`,
    title: say(language, text(`page.row.${kind}`, { name })),
    detail: detail.filter((it) => it !== '').join(' · '),
    link: '',
    acts: [],
  };
}
