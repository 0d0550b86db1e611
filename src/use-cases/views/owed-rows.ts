import { formatDay } from '../../domain/calendar/day';
import { circumstanceOf } from '../../domain/checklist/software';
import { owedItems } from '../../domain/emergency/owed';
import { nameOf } from '../../domain/people/person';
import { factsOf } from '../acting/facts-of';
import type { Scene } from '../acting/scene';
import type { RowText } from './panel-rows';

/** What an emergency still owes, each paper with its owner and the day on which it is due (ambiguity 16). */
export const owedRows = (scene: Scene): readonly (RowText & { readonly id: string })[] =>
  owedItems(scene.file.of('checklist'), circumstanceOf(factsOf(scene))).map((it) => ({
    id: it.id,
    title: `${it.item} ${it.title}`,
    detail: [
      it.owner === '' ? '' : nameOf(scene.settings, it.owner),
      it.due === '' ? '' : formatDay(it.due, scene.actor.language),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    link: it.evidence,
  }));
