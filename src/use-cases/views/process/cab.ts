import { nameOf } from '../../../domain/people/person';
import { forTheCab } from '../../../domain/releases/portfolio-lists';
import { levels } from '../../../domain/register/vocabulary';
import { inLanguage, say, text } from '../../../domain/text/say';
import type { ProcessSection } from './section';

/** What the next sessions of the CAB decide, by day [ACT-37]. */
export const cab: ProcessSection = {
  wants: {
    columns: [{ tab: 'changes', names: ['id', 'number', 'title', 'requester', 'risk', 'route', 'decision', 'cabOn'] }],
  },
  rows: ({ world, settings, actor: { language } }) =>
    forTheCab(world.rows('changes')).map((it) => ({
      id: it.id ?? '',
      title: `${it.number ?? ''} ${it.title ?? ''}`,
      detail: [
        say(language, it.cabOn ? text('page.row.cab', { day: { day: it.cabOn } }) : text('page.row.no-cab')),
        (it.id ?? '').split('/')[0] ?? '',
        it.risk ? inLanguage(levels[it.risk], language) : '',
        nameOf(settings, it.requester ?? ''),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      link: '',
      acts: [],
    })),
  acts: [],
};
