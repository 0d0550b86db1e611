// data table: the settings tabs, drafts that the Delivery Lead publishes (decision 9)
import { choice, day, flag, id, instant, integer, json, list, long, mail, number, text } from '../schema';
import { changeKinds, changesWhen, emergencyCodes, levels, methods, priorities, releaseTypes, strengths } from '../vocabulary';
import type { EditorRole } from '../schema';

const editors: readonly EditorRole[] = ['delivery-lead', 'administrator', 'desk'];
const settings = { use: 'settings', editors } as const;

/** Release models (domain.md 2.2); `voteRule`, `checklist`, `notice` hold codes of domain/models. */
export const models = {
  ...settings,
  title: ['Models', 'Modèles'],
  columns: {
    id: id('Model', 'Modèle'),
    title: text('Title', 'Titre', 200),
    for: long('For', 'Pour'),
    type: choice('Type', 'Type', { ...releaseTypes, any: ['Any', 'Toutes'] }),
    method: choice('Method', 'Méthode', { ...methods, any: ['Any', 'Toutes'] }),
    board: flag('Portfolio Board', 'Comité de portefeuille'),
    sip: flag('SIP', 'SIP'),
    screen: flag('Security screen', 'Filtre de sécurité'),
    session: choice('Go/No-Go', 'Go/No-Go', {
      full: ['Full session', 'Session complète'],
      written: ['Short session or written vote', 'Session courte ou vote écrit'],
      'one-lead': ['Written vote, one IT Lead', 'Vote écrit, un IT Lead'],
    }),
    hypercareDays: integer('Hypercare, working days', 'Hypercare, jours ouvrés'),
    review: choice('Review', 'Revue', { full: ['Full', 'Complète'], light: ['Two questions', 'Deux questions'] }),
    notices: text('Notices, working days before', 'Avis, jours ouvrés avant', 160),
    active: flag('Active', 'Actif'),
  },
} as const;

/** Change models and their route [MOD-05, ambiguity 15]. */
export const changeModels = {
  ...settings,
  title: ['Change models', 'Modèles de changement'],
  columns: {
    id: id('Change model', 'Modèle de changement'),
    title: text('Title', 'Titre', 200),
    kind: choice('Kind', 'Nature', changeKinds),
    risk: choice('Risk', 'Risque', { ...levels, any: ['Any', 'Tous'] }),
    onMajor: flag('On a Major release', 'Sur une majeure'),
    route: text('Authority', 'Autorité'),
    evidence: text('Evidence', 'Preuve', 200),
  },
} as const;

/** Gate criteria in use: which model asks which criterion; the rules themselves are code (decision 8). */
export const gates = {
  ...settings,
  title: ['Gates', 'Jalons de décision'],
  columns: {
    id: id('Criterion', 'Critère', 200),
    gate: text('Gate', 'Jalon', 60),
    title: text('Title', 'Titre', 300),
    models: list('Models', 'Modèles', 240),
    active: flag('Active', 'Actif'),
  },
} as const;

/** RACI tables of both methods, one row an activity and role column [RW-01 to RA-14]. */
export const raci = {
  ...settings,
  title: ['RACI', 'RACI'],
  columns: {
    id: id('Cell', 'Cellule', 180),
    method: choice('Method', 'Méthode', methods),
    row: text('Row', 'Ligne', 70),
    activity: text('Activity', 'Activité', 260),
    phase: text('Phase', 'Phase', 110),
    role: text('Role', 'Rôle', 140),
    letters: text('Letters', 'Lettres', 70),
    fourEyes: flag('Four eyes', 'Quatre yeux'),
    added: flag('Added by us', 'Ajoutée'),
  },
} as const;

/** Who may do what: an action, and the RACI row with letters or a named role, within scope (decision 10). */
export const rights = {
  ...settings,
  title: ['Rights', 'Droits'],
  columns: {
    id: id('Action', 'Action', 200),
    raciRow: text('RACI row', 'Ligne RACI', 80),
    letters: text('Letters', 'Lettres', 80),
    roles: list('Or roles', 'Ou rôles', 300),
    note: text('Note', 'Note', 240),
  },
} as const;

/** The 80 items of domain.md 5, every column. */
export const checklistTemplate = {
  ...settings,
  title: ['Checklist template', 'Modèle de checklist'],
  columns: {
    id: id('Item', 'Point', 60),
    topic: text('Topic', 'Thème', 60),
    topicTitle: text('Topic title', 'Titre du thème', 200),
    priority: choice('Priority', 'Priorité', priorities),
    title: long('This must be true', 'Ceci doit être vrai', 360),
    major: choice('Major', 'Majeure', changesWhen),
    minor: choice('Minor', 'Mineure', changesWhen),
    emergency: choice('If emergency', 'Si urgence', emergencyCodes),
    raciRow: text('RACI row', 'Ligne RACI', 80),
    responsible: text('R', 'R', 100),
    accountable: text('A', 'A', 100),
    consulted: list('Consulted', 'Consultés', 180),
    evidence: long('Evidence', 'Preuve', 260),
    section: integer('Runbook section', 'Section du Runbook'),
    answeredBySoftware: flag('Answered by the software', 'Répondu par le logiciel'),
  },
} as const;

/** The 15 + 12 Runbook sections of domain.md 6. */
export const runbookTemplate = {
  ...settings,
  title: ['Runbook template', 'Modèle de Runbook'],
  columns: {
    id: id('Section', 'Section', 60),
    version: choice('Version', 'Version', { v0: ['V0', 'V0'], v1: ['V1', 'V1'] }),
    title: text('Title', 'Titre', 260),
    contains: long('Contains', 'Contient', 360),
    writtenBy: text('Written by', 'Rédigée par'),
    completeWhen: long('Complete when', 'Complète quand', 300),
    items: list('Proven by', 'Prouvée par', 200),
    audience: list('For', 'Pour', 160),
  },
} as const;

/** One row a person (clarification 68); `roles` are codes of domain/people/roles.ts. */
export const people = {
  ...settings,
  title: ['People & roles', 'Personnes et rôles'],
  columns: {
    id: mail('Address', 'Adresse', 220),
    name: text('Name', 'Nom', 160),
    aliases: list('Aliases', 'Alias', 200),
    roles: list('Roles', 'Rôles', 240),
    scope: list('Scope: domains', 'Portée : domaines', 200),
    language: choice('Language', 'Langue', { en: ['English', 'Anglais'], fr: ['French', 'Français'] }),
    from: day('Active from', 'Actif dès'),
    to: day('Active to', 'Actif jusqu’au'),
    deputy: mail('Deputy', 'Suppléant'),
    deputyFrom: day('Deputy from', 'Suppléant dès'),
    deputyTo: day('Deputy to', 'Suppléant jusqu’au'),
  },
} as const;

/** Domain and service → Delivery Manager, deputy, IT Leads, teams [ACT-09]. */
export const scopes = {
  ...settings,
  title: ['Scopes', 'Portées'],
  columns: {
    id: id('Scope', 'Portée'),
    domain: text('Domain', 'Domaine', 140),
    service: text('Service', 'Service', 180),
    serviceOwner: mail('Service Owner', 'Propriétaire du service'),
    deliveryManager: mail('Delivery Manager', 'Delivery Manager'),
    deputy: mail('Deputy', 'Suppléant'),
    itLeads: list('IT Leads', 'IT Leads', 220),
    buildLead: mail('Build lead', 'Responsable Build'),
    runLead: mail('Run lead', 'Responsable Run'),
    chatSpace: text('Chat space', 'Espace Chat', 160),
  },
} as const;

/** Freeze periods (domain.md 2.4). */
export const freezes = {
  ...settings,
  title: ['Freezes', 'Gels'],
  columns: {
    id: id('Freeze', 'Gel', 160),
    reason: text('Reason', 'Motif', 240),
    start: instant('Start', 'Début'),
    end: instant('End', 'Fin'),
    domains: list('Domains (empty: all)', 'Domaines (vide : tous)', 200),
    services: list('Services (empty: all)', 'Services (vide : tous)', 200),
    strength: choice('Strength', 'Force', strengths),
    exempts: list('Who may exempt', 'Qui peut exempter', 200),
    message: text('Message', 'Message', 240),
  },
} as const;

/** Public holidays of the company calendar. */
export const holidays = {
  ...settings,
  title: ['Holidays', 'Jours fériés'],
  columns: { id: day('Day', 'Jour'), name: text('Name', 'Nom', 200) },
} as const;

/** Texts of mails and Chat messages, with {placeholders}. */
export const messageTemplates = {
  ...settings,
  title: ['Message templates', 'Modèles de messages'],
  columns: {
    id: id('Template', 'Modèle', 180),
    channel: choice('Channel', 'Canal', { mail: ['Mail', 'E-mail'], chat: ['Chat', 'Chat'] }),
    subject: text('Subject', 'Objet', 300),
    body: long('Text', 'Texte', 420),
  },
} as const;

/** Numbers that the rules use, each with its unit. */
export const thresholds = {
  ...settings,
  title: ['Thresholds', 'Seuils'],
  columns: {
    id: id('Threshold', 'Seuil', 220),
    value: number('Value', 'Valeur'),
    unit: text('Unit', 'Unité', 140),
    meaning: long('Meaning', 'Signification', 360),
  },
} as const;

/** Company-wide settings: name, language, time zone, outside systems' modes, process version, approver. */
export const company = {
  ...settings,
  title: ['Company', 'Société'],
  columns: {
    id: id('Setting', 'Paramètre', 220),
    value: text('Value', 'Valeur', 300),
    meaning: long('Meaning', 'Signification', 360),
  },
} as const;

/** What the dashboard's charts and tiles read: values, never formulas (decision 13). */
export const kpiValues = {
  title: ['_KPI values', '_Valeurs KPI'],
  use: 'output',
  editors: ['desk'],
  hidden: true,
  columns: {
    id: id('Figure', 'Chiffre', 220),
    kpi: text('KPI', 'KPI'),
    period: text('Period', 'Période'),
    numerator: number('Numerator', 'Numérateur'),
    denominator: number('Denominator', 'Dénominateur'),
    value: number('Value', 'Valeur'),
    details: json('Cases', 'Cas'),
    asOf: instant('As of', 'Au'),
  },
} as const;

/** The tab that the Steering Committee reads; its layout is adapters/sheets/dashboard. */
export const dashboard = {
  title: ['Dashboard', 'Tableau de bord'],
  use: 'output',
  editors: ['desk'],
  columns: { id: id('Dashboard', 'Tableau de bord') },
} as const;
