import { formatInstant } from '../../domain/calendar/format';
import type { GateRecord } from '../../domain/documents/gate-record';
import { stampOf } from '../../domain/documents/stamp';
import { needsOf } from '../../domain/gates/evaluate';
import type { CriterionVerdict, GateId } from '../../domain/gates/gate';
import { nameOf } from '../../domain/people/person';
import { methods, releaseTypes } from '../../domain/register/vocabulary';
import { workbook, type ChildTab } from '../../domain/register/workbook';
import { inLanguage, say, text } from '../../domain/text/say';
import type { Scene } from '../acting/scene';
import { panelDetails } from '../views/panel-rows';

/** Characters that the lines of a document take at most: a cell holds 50,000, with the decision's other inputs. */
const most = 18_000;
const longest = 300;

/** Tabs that a criterion judges one by one, and that its verdict sums up. */
const summedUp: readonly ChildTab[] = ['checklist', 'tasks', 'decisions'];

/** The document of a gate as it stands at the decision: facts, people, verdicts, and the records that the gate rests on. */
export function gateRecordOf(scene: Scene, gate: GateId, verdicts: readonly CriterionVerdict[]): GateRecord {
  const { language } = scene.settings.companySettings;
  const said = (it: Parameters<typeof say>[1]): string => say(language, it);
  return {
    stamp: said(stampOf(scene.settings.companySettings, scene.release)),
    facts: factsIn(scene),
    people: peopleIn(scene),
    criteria: verdicts.map(({ criterion, verdict }) => [
      said(criterion.title),
      verdict.state,
      verdict.because ? cut(said(verdict.because)) : '',
    ]),
    sections: sectionsOf(scene, gate),
  };
}

const cut = (it: string): string =>
  it.length > longest ? `${it.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : it;

type Row = readonly [column: keyof (typeof workbook)['releases']['columns'], value: string];
const filled = (scene: Scene, rows: readonly Row[]): [string, string][] =>
  rows
    .filter(([, value]) => value !== '')
    .map(([column, value]) => [
      inLanguage(workbook.releases.columns[column].header, scene.settings.companySettings.language),
      cut(value),
    ]);

function factsIn(scene: Scene): [string, string][] {
  const { release, settings } = scene;
  const { language, zone } = settings.companySettings;
  const at = (it: string): string => (it === '' ? '' : formatInstant(it, zone, language));
  return filled(scene, [
    ['title', release.title],
    ['version', release.version],
    ['service', release.service],
    ['domains', release.domains.join(', ')],
    ['type', release.type === '' ? '' : inLanguage(releaseTypes[release.type], language)],
    ['model', release.model],
    ['method', release.method === '' ? '' : inLanguage(methods[release.method], language)],
    ['objective', release.objective],
    ['justification', release.justification],
    ['scopeIn', release.scopeIn],
    ['windowStart', at(release.windowStart)],
    ['windowEnd', at(release.windowEnd)],
    ['deploymentEnd', at(release.deploymentEnd)],
    ['approvalRef', release.approvalRef],
    ['buildPackage', release.buildPackage],
  ]);
}

const roles = ['requester', 'serviceOwner', 'deliveryManager', 'itLeads', 'buildLead', 'runLead', 'signatory'] as const;

function peopleIn(scene: Scene): [string, string][] {
  const names = (mails: readonly string[]): string =>
    mails
      .filter((it) => it !== '')
      .map((it) => nameOf(scene.settings, it))
      .join(', ');
  return filled(
    scene,
    roles.map((role) => [role, names([scene.release[role]].flat())]),
  );
}

function sectionsOf(scene: Scene, gate: GateId): GateRecord['sections'] {
  const { language } = scene.settings.companySettings;
  const reader: Scene = { ...scene, actor: { ...scene.actor, language } };
  let left = most;
  return needsOf(gate)
    .filter((tab) => !summedUp.includes(tab))
    .flatMap((tab) => {
      const lines = linesOf(tab, reader);
      const kept = lines.filter(([line, link]) => (left -= line.length + link.length + 8) > 0);
      const more = text('document.more', { count: lines.length - kept.length });
      const all: [string, string][] = kept.length < lines.length ? [...kept, [say(language, more), '']] : kept;
      return all.length === 0 ? [] : [[inLanguage(workbook[tab].title, language), all]];
    });
}

const linesOf = (tab: ChildTab, scene: Scene): [string, string][] =>
  scene.file.of(tab).flatMap((it) => {
    const row = panelDetails(tab, it, scene);
    const line = row && [it.id.slice(it.id.indexOf('/') + 1), row.title, row.detail].filter((part) => part !== '');
    return row && line ? [[cut(line.join(' · ')), row.link]] : [];
  });
