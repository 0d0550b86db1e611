import { dayIn, wallIn } from '../../domain/calendar/zone';
import type { Pair } from '../../domain/register/schema';
import { contentTypes, methods, triggers } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { detailOf, withDetail } from '../../domain/releases/details';
import { chosen } from './chosen';
import { fields, optionsOf, plainOptions, type FieldSpec } from './field';
import { askedOf, originFields, originSet } from './origin-form';
import type { Scene } from './scene';
import type { Values } from './values';

/** The five questions of the classifier (domain.md 2.1). */
export const questions = ['newService', 'architecture', 'severalDomains', 'severalSystems', 'incompatible'] as const;

/** Parts of the risk, 1 to 4: impact, then likelihood. */
export const riskParts = [
  'users',
  'criticality',
  'data',
  'recovery',
  'novelty',
  'neighbours',
  'coverage',
  'history',
  'pressure',
] as const;

const grades: Readonly<Record<string, Pair>> = {
  1: ['1 – low', '1 – faible'],
  2: ['2 – moderate', '2 – modéré'],
  3: ['3 – high', '3 – élevé'],
  4: ['4 – very high', '4 – très élevé'],
};

/** The wall-clock value that a form shows for an instant. */
export const wallOf = ({ settings }: Pick<Scene, 'settings'>, instant: string): string =>
  instant === '' ? '' : wallIn(settings.companySettings.zone, instant).slice(0, 16);

/** The form of a new release or draft: everything that the release ticket holds [IN-01 to IN-06]; nothing is required to save. */
export const draftFields = (scene: Scene): readonly FieldSpec[] => [
  ...what(scene),
  ...originFields(scene),
  ...classifier(scene),
  ...window(scene),
  ...risk(scene),
  ...people(scene),
];

const distinct = (values: readonly string[]): readonly string[] =>
  [...new Set(values.filter((it) => it !== ''))].sort((a, b) => a.localeCompare(b));

function what({ release, settings }: Scene): readonly FieldSpec[] {
  const group = 'group.what';
  const services = distinct([...settings.scopes.map((it) => it.service), release.service]);
  const domains = distinct([...settings.scopes.map((it) => it.domain), ...release.domains]);
  return [
    fields.text('title', { group, value: release.title }),
    fields.choice('service', plainOptions(services), { group, value: release.service }),
    fields.choices('domains', plainOptions(domains), { group, value: release.domains }),
    fields.text('version', { group, value: release.version, max: 60, example: 'field.version.example' }),
    fields.text('systems', { group, value: release.systems.join(', '), help: 'field.systems.help' }),
    fields.choices('contentTypes', optionsOf(contentTypes), { group, value: release.contentTypes }),
    fields.choice('trigger', optionsOf(triggers), { group, value: release.trigger }),
    fields.long('objective', { group, value: release.objective }),
    fields.long('justification', { group, value: release.justification }),
    fields.long('benefit', { group, value: release.benefit }),
    fields.long('description', { group, value: release.description, help: 'field.description.help' }),
  ];
}

function classifier({ release }: Scene): readonly FieldSpec[] {
  const group = 'group.classifier';
  const answers = detailOf(release, 'classification');
  return [
    ...questions.map((it) => fields.flag(it, { group, value: answers[it], help: `field.${it}.help` })),
    fields.choice('method', optionsOf(methods), { group, value: release.method || 'waterfall' }),
    fields.flag('emergency', { group, value: release.emergency, help: 'field.emergency.help' }),
  ];
}

function window(scene: Scene): readonly FieldSpec[] {
  const group = 'group.window';
  return [
    fields.moment('windowStart', {
      group,
      value: wallOf(scene, scene.release.windowStart),
      help: 'field.windowStart.help',
    }),
    fields.moment('windowEnd', { group, value: wallOf(scene, scene.release.windowEnd) }),
  ];
}

function risk({ release }: Scene): readonly FieldSpec[] {
  const held = detailOf(release, 'risk');
  return riskParts.map((it) =>
    fields.choice(it, optionsOf(grades), { group: 'group.risk', value: held[it] === null ? '' : String(held[it]) }),
  );
}

function people({ release, actor }: Scene): readonly FieldSpec[] {
  const group = 'group.people';
  return [
    fields.person('serviceOwner', { group, value: release.serviceOwner || (release.id === '' ? actor.mail : '') }),
    fields.person('buildLead', { group, value: release.buildLead }),
    fields.person('runLead', { group, value: release.runLead }),
    fields.person('signatory', { group, value: release.signatory, help: 'field.signatory.help' }),
  ];
}

/** Texts typed with commas, as the list that a column keeps. */
export const listIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((it) => it.trim())
      .filter((it) => it !== ''),
  ),
];

/** What the form makes of the release row. */
export function draftSet(scene: Scene, values: Values): FieldsOf<'releases'> {
  const texts = Object.fromEntries(
    (
      [
        'title',
        'version',
        'service',
        'objective',
        'justification',
        'benefit',
        'description',
        'windowStart',
        'windowEnd',
        'serviceOwner',
        'buildLead',
        'runLead',
        'signatory',
      ] as const
    ).map((it) => [it, values.text(it)]),
  );
  const end = values.text('windowEnd');
  return {
    ...texts,
    ...originSet(scene, askedOf(scene, values)),
    domains: values.list('domains'),
    systems: listIn(values.text('systems')),
    contentTypes: values.list('contentTypes'),
    trigger: chosen(triggers, values.text('trigger')),
    method: chosen(methods, values.text('method')) || 'waterfall',
    emergency: values.flag('emergency') ?? false,
    plannedGoLive: end === '' ? '' : dayIn(scene.settings.companySettings.zone, end),
    classification: withDetail(
      scene.release,
      'classification',
      Object.fromEntries(questions.map((it) => [it, values.flag(it)])),
    ),
    risk: withDetail(scene.release, 'risk', Object.fromEntries(riskParts.map((it) => [it, grade(values.text(it))]))),
  };
}

const grade = (value: string): number | null => (value === '' ? null : Number(value));
