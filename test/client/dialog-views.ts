import { wordsOf } from '../../src/domain/text/words-of';
import type { ActionView, ChecklistItemView, ChecklistView, ImportPreview, MessagesView } from '../../src/sidebar-api';

type Language = 'en' | 'fr';
const pick =
  (language: Language) =>
  (en: string, fr: string): string =>
    language === 'fr' ? fr : en;

export const anItem = (set: Partial<ChecklistItemView> = {}): ChecklistItemView => ({
  id: 'REL-2026-0042/A1',
  item: 'A1',
  title: 'The live service has a named Service Owner and a named deputy.',
  priority: 'high',
  priorityText: 'High',
  state: 'open',
  stateText: 'Open',
  owner: 'ines.marchal@example.com',
  due: '2026-04-30',
  dueText: '30 April',
  overdue: false,
  evidence: '',
  hint: '',
  note: '',
  blocking: true,
  may: ['done', 'assign', 'unchanged', 'not-applicable'],
  ...set,
});

const act = (action: string, label: string, set: Partial<ActionView> = {}): ActionView => ({
  action,
  subject: '',
  label,
  explain: '',
  fields: [],
  primary: false,
  ...set,
});

/** A checklist with an item in each state, for its Service Owner. */
export function aChecklist(language: Language, set: Partial<ChecklistView> = {}): ChecklistView {
  const it = pick(language);
  const high = it('High', 'Haute');
  const medium = it('Medium', 'Moyenne');
  const items: readonly ChecklistItemView[] = [
    anItem({
      title: it(
        'The live service has a named Service Owner and a named deputy, and both have accepted.',
        'Le service a un responsable et un suppléant nommés, qui ont tous deux accepté.',
      ),
      priorityText: high,
      stateText: it('Open', 'À faire'),
      dueText: it('30 April', '30 avril'),
      overdue: true,
      hint: it(
        'Evidence: acceptance in the register, who and when',
        'Preuve : acceptation dans le registre, qui et quand',
      ),
    }),
    anItem({
      id: 'REL-2026-0042/A2',
      item: 'A2',
      title: it('The support organisation is written down.', 'L’organisation du support est décrite.'),
      priorityText: high,
      state: 'done',
      stateText: it('Done', 'Fait'),
      owner: 'tomas.rey@example.com',
      dueText: it('30 April', '30 avril'),
      evidence: 'https://docs.example.com/support',
      may: ['validate', 'reopen'],
    }),
    anItem({
      id: 'REL-2026-0042/A3',
      item: 'A3',
      title: it('A trial ticket reached each resolver group.', 'Un ticket d’essai a atteint chaque groupe.'),
      priority: 'medium',
      priorityText: medium,
      state: 'validated',
      stateText: it('Validated', 'Validé'),
      owner: '',
      blocking: false,
      dueText: it('7 May', '7 mai'),
      evidence: 'javascript:alert(1)',
      may: [],
    }),
  ];
  const levels = [
    anItem({
      id: 'REL-2026-0042/B2',
      item: 'B2',
      title: it(
        'The release was checked against the SLAs in force.',
        'La mise en production a été confrontée aux SLA en vigueur.',
      ),
      priorityText: high,
      state: 'unchanged',
      stateText: it('Unchanged', 'Inchangé'),
      blocking: false,
      dueText: '',
      note: it('Same hours, same targets.', 'Mêmes horaires, mêmes objectifs.'),
      may: ['reopen'],
    }),
  ];
  const topicNames = [
    it('Ownership and support', 'Responsabilités et support'),
    it('Service levels and contracts', 'Niveaux de service et contrats'),
    it('Incidents and escalation', 'Incidents et escalade'),
  ];
  return {
    release: 'REL-2026-0042',
    title: it('Checklist of Payroll 5.1.10', 'Checklist de Payroll 5.1.10'),
    revision: 7,
    score: 62,
    scoreText: it('62 % ready', 'Prêt à 62 %'),
    topics: [
      { id: 'A', title: topicNames[0] ?? '', changed: true, open: 2, total: 3 },
      { id: 'B', title: topicNames[1] ?? '', changed: false, open: 0, total: 1 },
      { id: 'C', title: topicNames[2] ?? '', changed: null, open: 0, total: 0 },
    ],
    groups: [
      { topic: 'A', title: topicNames[0] ?? '', items },
      { topic: 'B', title: topicNames[1] ?? '', items: levels },
    ],
    actions: [
      act('set-topics', it('Save topics', 'Enregistrer les thèmes'), {
        fields: [
          {
            id: 'reason',
            kind: 'long',
            label: it('Why the others do not change', 'Pourquoi les autres ne changent pas'),
            required: false,
          },
        ],
      }),
      act('complete-items', it('Mark as done', 'Marquer comme fait'), {
        primary: true,
        fields: [
          { id: 'evidence', kind: 'link', label: it('Link to the evidence', 'Lien vers la preuve'), required: true },
        ],
      }),
      act('validate-items', it('Validate', 'Valider')),
      act('set-items-aside', it('Set aside', 'Écarter'), {
        fields: [{ id: 'reason', kind: 'long', label: it('Reason', 'Motif'), required: true }],
      }),
      act('assign-items', it('Assign', 'Attribuer'), {
        fields: [
          {
            id: 'owner',
            kind: 'person',
            label: it('Owner', 'Responsable'),
            required: true,
            options: [{ value: 'tomas.rey@example.com', label: 'Tomas Rey' }],
          },
        ],
      }),
    ],
    people: [
      { value: 'ines.marchal@example.com', label: 'Ines Marchal' },
      { value: 'tomas.rey@example.com', label: 'Tomas Rey' },
    ],
    me: 'ines.marchal@example.com',
    mayTopics: true,
    words: wordsOf('checklist', language),
    ...set,
  };
}

export function aMessages(language: Language): MessagesView {
  const it = pick(language);
  return {
    messages: [
      {
        id: 'MSG-000124',
        release: 'REL-2026-0042',
        channel: 'mail',
        to: 'tomas.rey@example.com',
        subject: it(
          'REL-2026-0042: validate the support organisation',
          'REL-2026-0042 : validez l’organisation du support',
        ),
        state: 'sent',
        stateText: it('Sent on 4 May, 10:12', 'Envoyé le 4 mai à 10:12'),
        error: '',
      },
      {
        id: 'MSG-000125',
        release: 'REL-2026-0042',
        channel: 'chat',
        to: 'Finance',
        subject: it('REL-2026-0042 entered Planning', 'REL-2026-0042 entre en planification'),
        state: 'failed',
        stateText: it('Failed', 'Échoué'),
        error: it('The Chat space no longer exists.', 'L’espace Chat n’existe plus.'),
      },
      {
        id: 'MSG-000126',
        release: 'REL-2026-0042',
        channel: 'mail',
        to: 'omar.lindqvist@example.com',
        subject: it('REL-2026-0042: waits for gate G1', 'REL-2026-0042 : attend G1'),
        state: 'pending',
        stateText: it('Pending', 'En attente'),
        error: '',
      },
    ],
    doubts: [
      {
        id: 'MSG-000120',
        to: 'omar.lindqvist@example.com',
        subject: it('REL-2026-0042: vote Go or No-Go', 'REL-2026-0042 : votez Go ou No-Go'),
        since: it('4 May, 10:14', '4 mai à 10:14'),
      },
    ],
    words: wordsOf('messages', language),
  };
}

export function anImportPreview(language: Language, set: Partial<ImportPreview> = {}): ImportPreview {
  const it = pick(language);
  return {
    encoding: 'windows-1252',
    separator: ';',
    headers: [
      { header: 'Nom', column: 'title', example: 'Payroll' },
      { header: 'Version', column: 'version', example: '1.10' },
      { header: 'Mise en service', column: 'goLive', example: '03/04/2026' },
      { header: 'Commentaire', column: '', example: 'à vérifier' },
    ],
    columns: [
      { value: 'title', label: it('Title', 'Titre') },
      { value: 'version', label: 'Version' },
      { value: 'goLive', label: it('Go-live', 'Mise en service') },
    ],
    dayOrder: 'dmy',
    askDayOrder: false,
    added: 38,
    changed: 2,
    unchanged: 4,
    refused: [{ row: 57, reason: it('9 columns instead of 10', '9 colonnes au lieu de 10') }],
    words: wordsOf('import', language),
    ...set,
  };
}
