// data table: answers of the server as the pages' tests give them
import { wordsOf } from '../../src/domain/text/words-of';
import type {
  ActionView,
  Field,
  MyWorkView,
  NewReleaseView,
  PreviewView,
  Problem,
  ReleaseView,
} from '../../src/sidebar-api';

type Language = 'en' | 'fr';
const pick =
  (language: Language) =>
  (en: string, fr: string): string =>
    language === 'fr' ? fr : en;

/** "My work" of a Service Owner with something of each kind. */
export function aMyWork(language: Language): MyWorkView {
  const it = pick(language);
  return {
    person: {
      mail: 'ines.marchal@example.com',
      name: 'Ines Marchal',
      roles: [it('Service Owner', 'Responsable de service')],
    },
    todo: [
      {
        release: 'REL-2026-0042',
        title: 'Payroll 5.1.10',
        what: it('Answer the topic switches of the checklist', 'Répondre aux thèmes de la checklist'),
        due: '2026-05-12',
        dueText: it('12 May', '12 mai'),
        overdue: true,
        action: 'set-plan',
        subject: '',
      },
      {
        release: 'REL-2026-0044',
        title: 'Travel expenses 2026.3',
        what: it('Vote Go or No-Go', 'Voter Go ou No-Go'),
        due: '2026-05-16',
        dueText: it('16 May', '16 mai'),
        overdue: false,
        action: 'cast-vote',
        subject: '',
      },
    ],
    drafts: [
      { release: 'REL-2026-0051', title: '', what: '', due: '', dueText: '', overdue: false, action: '', subject: '' },
    ],
    following: [
      {
        release: 'REL-2026-0040',
        title: 'Intranet search 1.10',
        what: '',
        due: '',
        dueText: it('Hypercare', 'Hypercare'),
        overdue: false,
        action: '',
        subject: '',
      },
    ],
    mayCreate: true,
    words: wordsOf('my-work', language),
  };
}

/** The form of a request: one field of every kind. */
export function requestFields(language: Language): readonly Field[] {
  const it = pick(language);
  const yesNo = [
    { value: 'yes', label: it('Yes', 'Oui') },
    { value: 'no', label: it('No', 'Non') },
  ];
  const what = it('What is released', 'Ce qui est mis en production');
  const how = it('How big is it', 'Ampleur');
  const when = it('When', 'Quand');
  const domains = [
    'Customer',
    'Finance',
    'Human resources',
    'Logistics',
    'Procurement',
    'Production',
    'Research',
    'Sales',
    'Support',
    'Web',
  ];
  return [
    {
      id: 'title',
      kind: 'text',
      label: it('Title', 'Titre'),
      required: true,
      example: 'Payroll',
      group: what,
      max: 120,
    },
    { id: 'version', kind: 'text', label: it('Version', 'Version'), required: true, example: '5.1.10', group: what },
    {
      id: 'description',
      kind: 'long',
      label: it('Description', 'Description'),
      help: it('What users will notice.', 'Ce que les utilisateurs remarqueront.'),
      required: true,
      group: what,
    },
    {
      id: 'trigger',
      kind: 'choice',
      label: it('Trigger', 'Déclencheur'),
      required: true,
      group: what,
      options: [
        { value: 'business', label: it('Business need', 'Besoin métier') },
        { value: 'defect', label: it('Correction of a defect', 'Correction d’un défaut') },
        { value: 'security', label: it('Security', 'Sécurité') },
        { value: 'law', label: it('Law or regulation', 'Loi ou règlement') },
      ],
    },
    {
      id: 'service',
      kind: 'choice',
      label: it('Service', 'Service'),
      required: true,
      group: what,
      options: Array.from({ length: 30 }, (_, n) => ({ value: `S${String(n)}`, label: `Service ${String(n + 1)}` })),
    },
    {
      id: 'domains',
      kind: 'choices',
      label: it('Domains', 'Domaines'),
      required: true,
      group: what,
      options: domains.map((value) => ({ value, label: value })),
    },
    {
      id: 'newService',
      kind: 'choice',
      label: it('Is it a brand-new service?', 'Est-ce un tout nouveau service ?'),
      help: it('Nobody uses it yet.', 'Personne ne l’utilise encore.'),
      example: it('a first customer portal', 'un premier portail client'),
      required: true,
      options: yesNo,
      group: how,
    },
    {
      id: 'severalDomains',
      kind: 'choice',
      label: it('Does it touch several domains?', 'Touche-t-elle plusieurs domaines ?'),
      example: it('payroll and finance', 'paie et finance'),
      required: true,
      options: yesNo,
      group: how,
    },
    {
      id: 'users',
      kind: 'number',
      label: it('Users affected', 'Utilisateurs concernés'),
      required: false,
      example: '250',
      group: how,
    },
    {
      id: 'outage',
      kind: 'flag',
      label: it('Users will notice an outage', 'Les utilisateurs remarqueront une interruption'),
      required: false,
      group: how,
    },
    { id: 'start', kind: 'moment', label: it('Wanted start', 'Début souhaité'), required: true, group: when },
    { id: 'day', kind: 'day', label: it('Latest day', 'Dernier jour'), required: false, group: when },
    {
      id: 'link',
      kind: 'link',
      label: it('Link to the request', 'Lien vers la demande'),
      required: false,
      example: 'https://',
      group: when,
    },
  ];
}

export const aNewRelease = (language: Language): NewReleaseView => ({
  id: '',
  fields: requestFields(language),
  words: wordsOf('new-release', language),
});

export function aPreview(language: Language, set: Partial<PreviewView> = {}): PreviewView {
  const it = pick(language);
  return {
    type: 'minor',
    typeText: it('Minor release', 'Mise en production mineure'),
    riskText: it('Medium: 6 of 16', 'Moyen : 6 sur 16'),
    missing: [
      it('Title', 'Titre'),
      it('Description of at least 40 characters', 'Description d’au moins 40 caractères'),
    ],
    complete: 64,
    freezes: [it('Quarter closing, 28 June to 3 July', 'Clôture trimestrielle, du 28 juin au 3 juillet')],
    overlaps: [],
    people: [{ label: it('Delivery Manager', 'Delivery Manager'), value: 'Omar Lindqvist' }],
    fields: {},
    ...set,
  };
}

export function anAct(set: Partial<ActionView> = {}): ActionView {
  return {
    action: 'set-plan',
    subject: '',
    label: 'Set the plan',
    explain: 'Dates of each phase; go-live stands in the window.',
    fields: [{ id: 'build', kind: 'day', label: 'End of Build', required: true }],
    primary: false,
    ...set,
  };
}

export const aProblem = (set: Partial<Problem> = {}): Problem => ({
  title: 'This release is on hold',
  saved: 'nothing',
  savedText: 'Nothing was saved.',
  next: 'Ask for it to be resumed, then press again.',
  reasons: [],
  who: ['Omar Lindqvist'],
  fields: {},
  code: 'refused',
  retry: false,
  ...set,
});

/** A release in Planning with every state of a criterion. */
export function aRelease(language: Language, set: Partial<ReleaseView> = {}): ReleaseView {
  const it = pick(language);
  return {
    id: 'REL-2026-0042',
    title: 'Payroll 5.1.10',
    revision: 7,
    state: 'planning',
    stateText: it('Planning', 'Planification'),
    phases: [
      { id: 'initiation', title: it('Initiation', 'Initiation'), state: 'done' },
      { id: 'planning', title: it('Planning', 'Planification'), state: 'current' },
      { id: 'build', title: it('Build', 'Construction'), state: 'later' },
      { id: 'test', title: it('Test', 'Test'), state: 'later' },
      { id: 'move2run', title: 'Move2Run', state: 'later' },
      { id: 'deployment', title: it('Deployment', 'Déploiement'), state: 'later' },
      { id: 'hypercare', title: 'Hypercare', state: 'later' },
    ],
    facts: [
      { label: it('Service', 'Service'), value: 'Payroll' },
      {
        label: it('Window', 'Fenêtre'),
        value: it('Thu 14 May 2026 20:00 to 22:00 (Brussels)', 'jeu. 14 mai 2026, de 20:00 à 22:00 (Bruxelles)'),
      },
    ],
    warnings: [
      it('The window touches the freeze “Quarter closing”.', 'La fenêtre touche le gel « Clôture trimestrielle ».'),
    ],
    gates: [
      {
        gate: 'g0',
        title: it('G0 Initiation → Planning', 'G0 Initiation → Planification'),
        question: '',
        state: 'passed',
        passedText: it('Passed on 4 May by Omar Lindqvist', 'Franchi le 4 mai par Omar Lindqvist'),
        criteria: [],
      },
      {
        gate: 'g1',
        title: it('G1 Planning → Build', 'G1 Planification → Construction'),
        question: it('Is the plan good enough to build?', 'Le plan permet-il de construire ?'),
        state: 'current',
        passedText: '',
        criteria: [
          {
            id: 'roles-named',
            title: it('Roles are named', 'Les rôles sont attribués'),
            state: 'met',
            text: '',
            action: '',
          },
          {
            id: 'baseline-dates',
            title: it('Baseline dates are set', 'Les dates de référence sont fixées'),
            state: 'not-met',
            text: it('The end of Build is not set.', 'La fin de la construction n’est pas fixée.'),
            action: 'set-plan',
          },
          {
            id: 'changes-approved',
            title: it('Changes are approved', 'Les changements sont approuvés'),
            state: 'unknown',
            text: it('CHG-1 was edited by hand.', 'CHG-1 a été modifié à la main.'),
            action: '',
          },
          {
            id: 'sip-assessed',
            title: it('SIP assessment', 'Évaluation SIP'),
            state: 'not-applicable',
            text: it('Only for a Major release.', 'Seulement pour une version majeure.'),
            action: '',
          },
        ],
      },
      {
        gate: 'g2',
        title: it('G2 Build → Test', 'G2 Construction → Test'),
        question: '',
        state: 'later',
        passedText: '',
        criteria: [],
      },
    ],
    next: [
      anAct({
        label: it('Set the plan', 'Fixer le plan'),
        explain: it(
          'Dates of each phase; go-live stands in the window.',
          'Dates de chaque phase ; la mise en service est dans la fenêtre.',
        ),
        primary: true,
      }),
      anAct({
        action: 'hold',
        label: it('Put on hold', 'Suspendre'),
        explain: '',
        fields: [{ id: 'why', kind: 'long', label: it('Reason', 'Motif'), required: true }],
      }),
      anAct({
        action: 'decide-gate',
        label: it('Pass gate G1', 'Franchir G1'),
        fields: [],
        refused: {
          why: it('The Delivery Manager passes this gate.', 'Le Delivery Manager franchit ce jalon.'),
          who: ['Omar Lindqvist'],
        },
      }),
    ],
    panels: [
      {
        id: 'changes',
        title: it('Changes', 'Changements'),
        empty: it(
          'No change yet. Add the RFC that covers this release.',
          'Aucun changement. Ajoutez la RFC qui couvre cette mise en production.',
        ),
        rows: [
          {
            id: 'REL-2026-0042/CHG-1',
            title: 'CHG0031877',
            detail: it('Normal, requested', 'Normal, demandé'),
            link: 'https://itsm.example.com/CHG0031877',
            actions: [
              anAct({
                action: 'decide-change',
                subject: 'REL-2026-0042/CHG-1',
                label: it('Record the decision', 'Saisir la décision'),
              }),
            ],
          },
        ],
        actions: [anAct({ action: 'add-change', label: it('Add a change', 'Ajouter un changement') })],
      },
      {
        id: 'risks',
        title: it('Risks', 'Risques'),
        empty: it('No risk yet.', 'Aucun risque.'),
        rows: [],
        actions: [anAct({ action: 'add-risk', label: it('Add a risk', 'Ajouter un risque') })],
      },
    ],
    words: wordsOf('release', language),
    ...set,
  };
}
