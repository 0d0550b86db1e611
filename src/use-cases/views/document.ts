import { formatDay } from '../../domain/calendar/day';
import { dayIn } from '../../domain/calendar/zone';
import { gateRecordIn, type GateRecord } from '../../domain/documents/gate-record';
import { gateIds } from '../../domain/gates/gate';
import { nameOf } from '../../domain/people/person';
import { decisionResults } from '../../domain/register/vocabulary';
import { say, text, type Text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { DocumentView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { deskSceneOf, type DeskScene } from '../desk-acting/desk-scene';
import type { World } from '../ports';
import { auditColumns, auditPack, isAudit } from './audit-pack';
import { shown, type View } from './view';

/** A gate's document, as it was kept with the decision, or the audit pack of a period [WF-02] [ACT-08]. */
export const documentView: View<string, DocumentView> = {
  wants: (asked) =>
    isAudit(asked) ? { columns: auditColumns } : { records: [{ tab: 'decisions', ids: [asked === '' ? '-' : asked] }] },
  show: (world, asked, known) => {
    const scene = deskSceneOf(world, asked, known);
    if (!scene) return refuse(text('right.unknown', { mail: known.actor }));
    if (isAudit(asked)) return auditPack(scene);
    const view = gateDocument(world, asked, scene);
    return 'key' in view ? refuse(view) : shown(view);
  },
};

function gateDocument(world: World, id: string, { settings, actor: { language } }: DeskScene): DocumentView | Text {
  const decision = world.record('decisions', id === '' ? '-' : id);
  const gate = gateIds.find((it) => it === decision?.gate);
  if (!decision || !gate) return text('refused.no-record', { id });
  if (decision.edited) return text('control.warning.records', { ids: id });
  const record = gateRecordIn(decision.snapshot);
  if (!record) return text('document.none');
  const said = (it: Text): string => say(language, it);
  const decided = text('document.decided', {
    gate,
    result: decision.result === '' ? '–' : { word: decisionResults[decision.result] },
    name: nameOf(settings, decision.person),
    day: formatDay(dayIn(settings.companySettings.zone, decision.at), language),
  });
  const note = { title: said(text('document.note')), lines: [{ text: decision.reason, link: '' }] };
  return {
    title: `${said(text(`document.${gate}`))} · ${id.slice(0, id.indexOf('/'))}`,
    subtitle: said(decided),
    stamp: record.stamp,
    facts: record.facts.map(([label, value]) => ({ label, value })),
    sections: [...(decision.reason === '' ? [] : [note]), ...sectionsIn(record, said)],
    words: wordsOf('document', language),
  };
}

function sectionsIn({ criteria, people, sections }: GateRecord, said: (it: Text) => string): DocumentView['sections'] {
  const line = (it: string, link = '') => ({ text: it, link });
  return [
    {
      title: said(text('document.criteria')),
      lines: criteria.map(([title, state, because]) =>
        line([title, stateWord(state, said), because].filter((it) => it !== '').join(' · ')),
      ),
    },
    { title: said(text('document.people')), lines: people.map(([role, names]) => line(`${role}: ${names}`)) },
    ...sections.map(([title, lines]) => ({ title, lines: lines.map(([it, link]) => line(it, link)) })),
  ];
}

const stateWord = (state: string, said: (it: Text) => string): string =>
  said(
    state === 'met'
      ? text('words.release.met')
      : state === 'not-applicable'
        ? text('words.release.notApplicable')
        : state === 'unknown'
          ? text('words.release.unknown')
          : text('words.release.notMet'),
  );
