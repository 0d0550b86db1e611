// data table: the release models that ship (domain.md 2.2)
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';

type Row = RecordOf<'models'>;
type Model = Omit<Row, 'title' | 'for'> & { readonly title: Pair; readonly for: Pair };

const major = { type: 'major', method: 'any', board: true, sip: true, screen: false, session: 'full' } as const;
const minor = { type: 'minor', method: 'any', board: false, sip: false, screen: true, session: 'written' } as const;
const usual = { review: 'full', active: true } as const;

/** `notices`: working days before go-live on which users hear of it, or when else; the result is told in every case. */
const table: readonly Model[] = [
  {
    id: 'MAJOR',
    title: ['Major', 'Majeure'],
    for: ['New service, architecture, several domains', 'Nouveau service, architecture, plusieurs domaines'],
    ...major,
    ...usual,
    hypercareDays: 10,
    notices: '20, 5, 1',
  },
  {
    id: 'MAJOR-RETIRE',
    title: ['Major, retirement', 'Majeure, retrait'],
    for: [
      'End of support, decommissioning: as Major, with the retirement items',
      'Fin de support, décommissionnement : comme une majeure, avec les points de retrait',
    ],
    ...major,
    ...usual,
    hypercareDays: 10,
    notices: '40, 20, 5, 1',
  },
  {
    id: 'MINOR',
    title: ['Minor', 'Mineure'],
    for: [
      'Enhancement, fix, planned maintenance; users are told if they notice it',
      'Amélioration, correction, maintenance planifiée ; les utilisateurs sont avertis s’ils le remarquent',
    ],
    ...minor,
    ...usual,
    hypercareDays: 3,
    notices: '5',
  },
  {
    id: 'MINOR-STANDARD',
    title: ['Minor, standard', 'Mineure, standard'],
    for: [
      'Pre-authorised and repeated, after at least three clean runs; only the result is told',
      'Pré-autorisée et répétée, après au moins trois passages sans incident ; seul le résultat est annoncé',
    ],
    ...minor,
    session: 'one-lead',
    hypercareDays: 1,
    review: 'light',
    notices: '',
    active: true,
  },
  {
    id: 'AGILE-MINOR',
    title: ['Minor, agile', 'Mineure, agile'],
    for: [
      'End of sprint, owned by the team; users get the release notes',
      'Fin de sprint, portée par l’équipe ; les utilisateurs reçoivent les notes de version',
    ],
    ...minor,
    ...usual,
    method: 'agile',
    hypercareDays: 3,
    notices: '',
  },
  {
    id: 'SECURITY',
    title: ['Security patch', 'Correctif de sécurité'],
    for: [
      'Patch with a deadline: as Minor, with a scan afterwards; users are told as needed',
      'Correctif avec échéance : comme une mineure, avec un scan ensuite ; utilisateurs avertis selon le besoin',
    ],
    ...minor,
    ...usual,
    hypercareDays: 3,
    notices: '',
  },
  {
    id: 'PACKAGE',
    title: ['Package', 'Lot'],
    for: [
      'Releases that go together: one session with a decision for each member, the longest hypercare of the members, one message for all',
      'Mises en production qui partent ensemble : une session avec une décision par membre, l’hypercare la plus longue des membres, un message pour tous',
    ],
    type: 'any',
    method: 'any',
    board: false,
    sip: false,
    screen: false,
    session: 'full',
    ...usual,
    // Empty: the length is that of the member with the longest hypercare.
    hypercareDays: null,
    notices: '',
  },
];

/** The seven release models [MOD-06]; the emergency is a flag on any of them, its extra days a threshold (ambiguity 16). */
export const models = (language: Language): readonly Row[] =>
  table.map((it) => ({ ...it, title: inLanguage(it.title, language), for: inLanguage(it.for, language) }));
