import { freezesHit } from '../../domain/releases/freezes';
import { classify } from '../../domain/releases/classify';
import { modelOf, proposeModel } from '../../domain/releases/model';
import { overlapsWith } from '../../domain/releases/overlaps';
import { riskOf } from '../../domain/releases/risk';
import { missingFields } from '../../domain/releases/ticket';
import { windowProblem } from '../../domain/calendar/window-problem';
import { detailOf } from '../../domain/releases/details';
import { nameOf } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { levels, releaseTypes } from '../../domain/register/vocabulary';
import { say, text, type Text, type TextKey } from '../../domain/text/say';
import type { FormValues, PreviewView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { draftFields, draftSet } from '../acting/draft-fields';
import { neighbourColumns, ownWindow } from '../acting/neighbours';
import { parseValues } from '../acting/parse-values';
import { proposePeople } from '../acting/propose-people';
import { sceneOf, type Scene } from '../acting/scene';
import { shown, type View } from './view';

export interface PreviewAsked {
  readonly release: string;
  readonly values: FormValues;
}

/**
 * What the form means while one types: type and model, freezes and overlapping releases, people, what is missing. One
 * read: twelve columns of Releases for the overlaps.
 */
export const previewView: View<PreviewAsked, PreviewView> = {
  wants: ({ release }) => ({
    columns: [neighbourColumns],
    ...(release === '' ? {} : { records: [{ tab: 'releases', ids: [release] }] }),
  }),
  show: (world, { release, values }, known) => {
    const scene = sceneOf(world, { release, subject: '' }, known);
    if (scene === 'unknown-person') return refuse(text('right.unknown', { mail: known.actor }));
    if (scene === 'no-release') return refuse(text('refused.no-release', { id: release }));
    return shown(previewOf(scene, values));
  },
};

function previewOf(scene: Scene, typed: FormValues): PreviewView {
  const specs = draftFields(scene);
  const first = parseValues(specs, typed, scene);
  // A value that is half typed is named beside its field, and the rest is judged without it.
  const wrong = 'wrong' in first ? first.wrong : {};
  const usable = Object.fromEntries(
    Object.entries(typed).filter(([field]) => !(field in wrong) && specs.some((it) => it.id === field)),
  );
  const values = 'wrong' in first ? parseValues(specs, usable, scene) : first;
  const drafted: Found<'releases'> =
    'wrong' in values ? scene.release : { ...scene.release, ...draftSet(scene, values) };
  return preview(scene, drafted, wrong);
}

function preview(scene: Scene, drafted: Found<'releases'>, wrong: Readonly<Record<string, Text>>): PreviewView {
  const {
    settings,
    today,
    world,
    actor: { language },
  } = scene;
  const said = (it: Text): string => say(language, it);
  const { type } = classify(drafted, settings);
  const risk = riskOf(detailOf(drafted, 'risk'));
  const ticket = missingFields(drafted, settings, today);
  const problem = windowProblem(drafted.windowStart, drafted.windowEnd, settings.threshold('window.warn.days'));
  const fields = { ...wrong, ...(problem ? { windowEnd: problem.why } : {}) };
  return {
    type,
    typeText: type === 'undecided' ? '' : said(typeText(scene, drafted, type)),
    riskText:
      risk.level === ''
        ? ''
        : said(
            text('page.preview.risk', {
              level: { word: levels[risk.level] },
              score: risk.score ?? 0,
              parts: risk.parts,
            }),
          ),
    missing: Object.values(ticket.missing).map(said),
    complete: ticket.complete,
    freezes: freezesHit(settings, ownWindow(drafted)).map((it) => said(it.why)),
    overlaps: overlapsWith(ownWindow(drafted), world.rows('releases'), settings.companySettings.zone)
      .slice(0, 20)
      .map((it) => said(it.why)),
    people: peopleRows(scene, drafted),
    fields: Object.fromEntries(Object.entries(fields).map(([field, it]) => [field, said(it)])),
  };
}

function typeText({ settings }: Scene, drafted: Found<'releases'>, type: 'major' | 'minor'): Text {
  const { why, needsConfirmation } = classify(drafted, settings);
  const model = modelOf(settings, {
    ...drafted,
    type,
    model: proposeModel(settings, { type, method: drafted.method, trigger: drafted.trigger }),
  });
  return text(needsConfirmation ? 'page.preview.type.confirm' : 'page.preview.type', {
    type: { word: releaseTypes[type] },
    model: model.title,
    why,
  });
}

function peopleRows({ settings, actor: { language } }: Scene, drafted: Found<'releases'>): PreviewView['people'] {
  const proposed = proposePeople(settings, drafted);
  const rows: readonly (readonly [TextKey, readonly string[]])[] = [
    ['field.serviceOwner', [proposed.serviceOwner]],
    ['field.deliveryManager', [proposed.deliveryManager]],
    ['field.deputy', [proposed.deputy]],
    ['field.itLeads', proposed.itLeads],
    ['field.buildLead', [proposed.buildLead]],
    ['field.runLead', [proposed.runLead]],
  ];
  return rows.flatMap(([key, mails]) => {
    const value = mails
      .filter((it) => it !== '')
      .map((it) => nameOf(settings, it))
      .join(', ');
    return value === '' ? [] : [{ label: say(language, text(key)), value }];
  });
}
