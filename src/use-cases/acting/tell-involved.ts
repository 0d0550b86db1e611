import { templateOf } from '../../domain/checklist/template';
import { personsOf } from '../../domain/people/involved';
import { involvedIn, practicesTouched } from '../../domain/people/practices';
import type { Found } from '../../domain/register/found';
import { detailOf } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { NoticeWish } from './notice-wish';
import type { Scene } from './scene';
import { replyDay } from './work';

/** Each specialist whom the template consults on an item hears once of all of theirs that were done, before they are validated [ACT-39]. */
export function tellConsulted(scene: Scene, items: readonly Found<'checklist'>[]): readonly NoticeWish[] {
  const { settings, release, today, actor } = scene;
  const byPerson = new Map<string, string[]>();
  for (const { item, title } of items)
    for (const role of templateOf(settings, item)?.consulted ?? [])
      for (const person of personsOf(role, release, { settings, today }))
        if (person !== actor.mail) byPerson.set(person, [...(byPerson.get(person) ?? []), `${item} ${title}`]);
  const date = replyDay(scene);
  return [...byPerson].map(([person, own]) => ({
    key: 'comment-asked',
    to: [person],
    what: [...new Set(own)].join('; '),
    date,
  }));
}

/** Whoever is involved in a practice that the changed topics touch hears of it, one message a practice, and only once [INT-13]. */
export function tellPractices(scene: Scene, changed: readonly string[]): readonly NoticeWish[] {
  const { settings, release, today } = scene;
  const before = detailOf(release, 'topics');
  const told = Object.keys(before.changed).filter((it) => before.changed[it]);
  const known = before.answeredBy === '' ? [] : practicesTouched(release, told);
  const news = practicesTouched(release, changed).filter((it) => !known.includes(it));
  return news.map((practice) => ({
    key: 'practice-touched',
    to: involvedIn(practice, release, { settings, today }),
    what: text('asked.practice', { practice: { word: practice.title } }),
  }));
}
