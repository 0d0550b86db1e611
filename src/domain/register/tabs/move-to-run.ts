// data table: the tabs of Move2Run: checklist, Runbook, decisions, tasks, runsheet, communications
import { choice, day, flag, id, instant, integer, json, link, list, long, mail, sealed, text } from '../schema';
import {
  checkResults,
  communicationMoments,
  communicationStates,
  decisionKinds,
  decisionResults,
  emergencyCodes,
  evidenceKinds,
  exceptionStates,
  itemStates,
  priorities,
  sectionStates,
  stepKinds,
  taskKinds,
  taskStates,
} from '../vocabulary';

/** The Move2Run checklist, one row an item of a release; id = release/item code, e.g. REL-2026-0004/L2 [CHK-01]. */
export const checklist = {
  title: ['Checklist', 'Checklist'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Item', 'Point', 170),
    item: text('Code', 'Code', 60),
    title: long('This must be true', 'Ceci doit être vrai', 360),
    priority: choice('Priority', 'Priorité', priorities, 90),
    fixed: flag('Always asked', 'Toujours demandé', 80),
    emergency: choice('If emergency', 'Si urgence', emergencyCodes, 120),
    raciRow: text('RACI row', 'Ligne RACI', 80),
    section: integer('Runbook section', 'Section du Runbook', 80),
    owner: mail('Owner', 'Porteur'),
    due: day('Due', 'Échéance'),
    state: choice('State', 'État', itemStates, 110),
    evidence: link('Evidence', 'Preuve', 220),
    evidenceOn: day('Evidence of', 'Preuve du'),
    doneBy: mail('Done by', 'Fait par'),
    validatedBy: mail('Validated by', 'Validé par'),
    validatedAt: instant('Validated', 'Validé le'),
    reason: long('Reason', 'Motif', 200),
    exception: choice('Exception', 'Exception', exceptionStates, 110),
    exceptionAskedBy: mail('Exception asked by', 'Exception demandée par'),
    exceptionBy: mail('Exception decided by', 'Exception décidée par'),
    evidenceKind: choice('Kind of evidence', 'Nature de la preuve', evidenceKinds, 120),
    evidenceRef: text('Record or message', 'Enregistrement ou message', 160),
    message: json('Message evidence', 'Preuve par message'),
    ...sealed,
  },
} as const;

/** Runbook sections of a release; id = release/RB-nn; 1 to 15 are V0, 16 to 27 V1 [RUN-01 to RUN-09]. */
export const runbook = {
  title: ['Runbook', 'Runbook'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Section', 'Section', 170),
    section: integer('No', 'N°', 50),
    title: text('Title', 'Titre', 280),
    touched: flag('Touched', 'Concernée', 80),
    state: choice('State', 'État', sectionStates, 110),
    link: link('Page', 'Page'),
    writtenBy: mail('Written by', 'Rédigée par'),
    reviewedBy: mail('Reviewed by', 'Relue par'),
    reviewedOn: day('Reviewed on', 'Relue le'),
    ...sealed,
  },
} as const;

/** Gate decisions, Go/No-Go sessions, votes, conditions, overrides, send-backs. */
export const decisions = {
  title: ['Decisions & votes', 'Décisions et votes'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Decision', 'Décision', 190),
    kind: choice('Kind', 'Nature', decisionKinds, 130),
    gate: text('Gate', 'Jalon', 60),
    session: text('Session', 'Session', 190),
    person: mail('Person', 'Personne'),
    capacity: text('Capacity', 'Qualité', 140),
    domain: text('Domain', 'Domaine', 120),
    result: choice('Result', 'Résultat', decisionResults, 140),
    at: instant('At', 'Le'),
    reason: long('Reason', 'Motif', 220),
    due: day('Due', 'Échéance'),
    agreedBy: list('Agreed by', 'D’accord', 220),
    snapshot: json('Snapshot', 'Instantané'),
    ...sealed,
  },
} as const;

/** Work asked of a named person [MOD-13]; made by the RACI rows (section 2 of the requirements). */
export const tasks = {
  title: ['Tasks', 'Tâches'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Task no.', 'N° de tâche', 190),
    raciRow: text('RACI row', 'Ligne RACI', 80),
    kind: choice('Kind', 'Nature', taskKinds, 120),
    title: text('Task', 'Tâche', 260),
    person: mail('Person', 'Personne'),
    due: day('Due', 'Échéance'),
    state: choice('State', 'État', taskStates, 100),
    openedAt: instant('Opened', 'Ouverte le'),
    doneAt: instant('Done', 'Faite le'),
    askedBy: mail('Asked by', 'Demandée par'),
    doneBy: mail('Done by', 'Faite par'),
    answer: long('Answer', 'Réponse', 200),
    ...sealed,
  },
} as const;

/** Ordered steps of the deployment [ACV-16]. */
export const runsheet = {
  title: ['Runsheet', 'Feuille de route'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Step no.', 'N° d’étape', 190),
    order: integer('Order', 'Ordre', 60),
    step: text('Step', 'Étape', 260),
    owner: mail('Owner', 'Porteur'),
    plannedStart: instant('Planned', 'Prévu'),
    actualStart: instant('Started', 'Commencé'),
    actualEnd: instant('Ended', 'Fini'),
    hold: flag('Hold point', 'Point d’arrêt', 80),
    releasedBy: mail('Released by', 'Libéré par'),
    kind: choice('Kind', 'Nature', stepKinds, 90),
    result: choice('Result', 'Résultat', checkResults, 90),
    note: long('Note', 'Note', 180),
    ...sealed,
  },
} as const;

/** The communication plan, one row a message [ACT-22, WF-27]. */
export const communications = {
  title: ['Communications', 'Communications'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Communication', 'Communication', 190),
    moment: choice('Moment', 'Moment', communicationMoments, 160),
    audience: text('Audience', 'Public', 180),
    recipients: list('Recipients', 'Destinataires', 220),
    due: day('Due', 'Échéance'),
    sender: mail('Sender', 'Expéditeur'),
    subject: text('Subject', 'Objet', 220),
    body: long('Text', 'Texte'),
    state: choice('State', 'État', communicationStates, 110),
    preparedBy: mail('Prepared by', 'Préparée par'),
    approvedBy: mail('Approved by', 'Approuvée par'),
    sentAt: instant('Sent', 'Envoyée le'),
    ...sealed,
  },
} as const;
