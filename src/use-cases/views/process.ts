import { personOf } from '../../domain/people/person';
import type { DeskActionId } from '../../domain/rights/actions';
import { say, text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { ActionView, PanelView, ProcessView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import type { Option } from '../acting/field';
import { deskRefusal } from '../desk-acting/perform-desk';
import { deskSceneOf, type DeskScene } from '../desk-acting/desk-scene';
import { deskActions } from '../desk-actions/catalogue';
import type { Wants } from '../ports';
import { actionView } from './action-view';
import { sections } from './process/catalogue';
import { processSections, type ProcessSectionId } from './process/section';
import { shown, type View } from './view';

/** A section lists at most so many records, so that a reply stays under 100 KB (P9). */
const most = 60;

const sectionOf = (asked: string): ProcessSectionId => processSections.find((it) => it === asked) ?? processSections[0];

/** What concerns the process and no single release, a section at a time; an unknown section is the first one. */
export const processView: View<string, ProcessView> = {
  wants: (asked) => wantsOf(sectionOf(asked)),
  show: (world, asked, known) => {
    const scene = deskSceneOf(world, '', known);
    if (!scene) return refuse(text('right.unknown', { mail: known.actor }));
    const { language } = scene.actor;
    const section = sectionOf(asked);
    return shown({
      section,
      sections: processSections.map((id) => ({ id, title: say(language, text(`page.process.${id}.title`)) })),
      panel: panelOf(section, scene),
      words: wordsOf('process', language),
    });
  },
};

/** One read has all that the section and the forms in it look at. */
function wantsOf(id: ProcessSectionId): Wants {
  const section = sections[id];
  const all = [section.wants, ...section.acts.map((act) => deskActions[act].wants(''))];
  const columns = all.flatMap((it) => it.columns ?? []);
  const tabs = [...new Set(columns.map((it) => it.tab))];
  return {
    columns: tabs.map((tab) => ({
      tab,
      names: [...new Set(columns.filter((it) => it.tab === tab).flatMap((it) => it.names))],
    })),
    records: all.flatMap((it) => it.records ?? []),
    creates: [...new Set(all.flatMap((it) => it.creates ?? []))],
    ...(section.wants.settling ? { settling: section.wants.settling } : {}),
  };
}

function panelOf(id: ProcessSectionId, scene: DeskScene): PanelView {
  const { language } = scene.actor;
  const section = sections[id];
  const people = everybody(scene);
  return {
    id,
    title: say(language, text(`page.process.${id}.title`)),
    empty: say(language, text(`page.process.${id}.empty`)),
    rows: section
      .rows(scene)
      .slice(0, most)
      .map(({ acts, ...row }) => ({
        ...row,
        actions: acts
          .map((act) => deskOffer(act, { ...scene, subject: row.id }, people))
          .flatMap((it) => (it && !it.refused ? [it] : [])),
      })),
    actions: section.acts.flatMap((act) => deskOffer(act, scene, people) ?? []),
  };
}

/** An act as the page offers it; who may not do it learns why and who can. */
function deskOffer(id: DeskActionId, scene: DeskScene, people: readonly Option[]): ActionView | undefined {
  const action = deskActions[id];
  const { language } = scene.actor;
  const refusal = deskRefusal(id, action, scene);
  if (refusal && !refusal.who) return undefined;
  const offered = {
    action: id,
    subject: scene.subject,
    label: say(language, text(`action.${id}.label`)),
    explain: say(language, text(`action.${id}.explain`)),
    refusal,
    fields: () => action.fields(scene),
  };
  return actionView(offered, { ...scene, people });
}

/** A form offers at most so many people by name; any address of the directory may be typed. */
const mostPeople = 60;

const everybody = ({ settings, today }: DeskScene): readonly Option[] =>
  settings.people
    .flatMap((it): readonly Option[] => {
      const person = personOf(settings, it.id, today);
      return person ? [{ value: person.mail, label: [person.name, person.name] }] : [];
    })
    .slice(0, mostPeople);
