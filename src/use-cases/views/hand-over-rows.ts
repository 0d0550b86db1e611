import { formatDay } from '../../domain/calendar/day';
import { byPriority, missingElements } from '../../domain/checklist/missing';
import { circumstanceOf } from '../../domain/checklist/software';
import { sayLack } from '../../domain/gates/rules/knowledge-transferred';
import { artefactIds, lackOf, packLacks, type HandOver } from '../../domain/knowledge/pack';
import { nameOf } from '../../domain/people/person';
import { artefacts, priorities, slaResults, trainingAudiences } from '../../domain/register/vocabulary';
import { detailOf } from '../../domain/releases/details';
import { inLanguage, say, text, type Text } from '../../domain/text/say';
import { factsOf } from '../acting/facts-of';
import type { Scene } from '../acting/scene';
import type { RowText } from './panel-rows';

type Row = RowText & { readonly id: string };

const teller = (scene: Scene) => {
  const { language } = scene.actor;
  return {
    told: (it: Text): string => say(language, it),
    day: (it: string): string => (it === '' ? '' : formatDay(it, language)),
    name: (it: string): string => (it === '' ? '' : nameOf(scene.settings, it)),
  };
};

const joined = (details: readonly string[]): string => details.filter((it) => it !== '').join(' · ');

/** What Run takes over: the four artefacts, the training sessions and whether the service levels are kept [OBJ-03, ACV-18, INT-11]. */
export function handOverRows(scene: Scene): readonly Row[] {
  const pack = detailOf(scene.release, 'handOver');
  return [packRow(scene, pack), ...artefactRows(scene, pack), ...sessionRows(scene, pack), ...slaRows(scene, pack)];
}

function packRow(scene: Scene, pack: HandOver): Row {
  const { told, name } = teller(scene);
  const open = packLacks(pack, scene.today).length;
  return {
    id: 'pack',
    title: told(open === 0 ? text('page.row.pack-complete') : text('page.row.pack-open', { count: open })),
    detail: joined([
      pack.checkedBy === '' ? '' : told(text('page.row.checked', { name: name(pack.checkedBy) })),
      pack.finalBy === '' ? '' : told(text('page.row.runbook-final', { day: { day: pack.finalOn } })),
    ]),
    link: '',
  };
}

const artefactRows = (scene: Scene, pack: HandOver): readonly Row[] => {
  const { told, name } = teller(scene);
  return artefactIds.map((id) => {
    const { owner, link, acceptedBy } = pack[id];
    const lack = lackOf(pack, id, scene.today);
    return {
      id,
      title: inLanguage(artefacts[id], scene.actor.language),
      detail: joined([
        name(owner),
        acceptedBy === '' ? '' : told(text('page.row.taken-over', { name: name(acceptedBy) })),
        lack && owner !== '' ? told(sayLack(lack)) : '',
      ]),
      link,
    };
  });
};

const sessionRows = (scene: Scene, { sessions }: HandOver): readonly Row[] => {
  const { told, day } = teller(scene);
  return sessions.map((it, place) => ({
    id: `session ${place + 1}`,
    title: it.topic,
    detail: joined([
      it.audience === 'users' || it.audience === 'support'
        ? inLanguage(trainingAudiences[it.audience], scene.actor.language)
        : '',
      day(it.on),
      it.attended === null
        ? ''
        : told(text('page.row.attended', { attended: it.attended, invited: it.invited ?? it.attended })),
    ]),
    link: it.link,
  }));
};

const slaRows = (scene: Scene, { sla, slaNote, slaLink, slaOwner, slaManager }: HandOver): readonly Row[] => {
  const { told, name } = teller(scene);
  if (sla !== 'complies' && sla !== 'breach') return [];
  return [
    {
      id: 'sla',
      title: `${told(text('field.slaResult'))}: ${inLanguage(slaResults[sla], scene.actor.language)}`,
      detail: joined([
        slaNote,
        ...[slaOwner, slaManager].map((it) => (it === '' ? '' : told(text('page.row.accepted', { name: name(it) })))),
      ]),
      link: slaLink,
    },
  ];
};

/** What is still missing, with owner and day, what keeps the release from going live first; above it how far each priority is [ACV-14, PSF-13]. */
export function missingRows(scene: Scene): readonly Row[] {
  const { told, day, name } = teller(scene);
  const items = scene.file.of('checklist');
  const circumstance = circumstanceOf(factsOf(scene));
  const missing = missingElements(items, circumstance);
  if (missing.length === 0) return [];
  const counts = byPriority(items, circumstance).map(({ priority, finished, total }) =>
    text('page.row.progress', { priority: { word: priorities[priority] }, finished, total }),
  );
  const head = told(text('page.row.missing', { count: missing.length }));
  return [
    { id: 'progress', title: head, detail: joined(counts.map(told)), link: '' },
    ...missing.map(({ item, after }): Row => ({
      id: item.id,
      title: `${item.item} ${item.title}`,
      detail: joined([
        item.priority === '' ? '' : inLanguage(priorities[item.priority], scene.actor.language),
        item.owner === '' ? told(text('page.row.nobody')) : name(item.owner),
        day(item.due),
        after ? told(text('page.row.after-live')) : '',
      ]),
      link: '',
    })),
  ];
}
