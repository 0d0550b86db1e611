// data table: the tabs of hypercare, reviews and governance
import { choice, day, descriptive, flag, id, instant, integer, link, list, long, mail, sealed, text } from '../schema';
import { improvementStates, incidentPriorities, lessonKinds, meetingKinds, releaseTypes, reviewKinds } from '../vocabulary';

/** Incidents seen after go-live [WF-28]. */
export const incidents = {
  title: ['Incidents', 'Incidents'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Incident', 'Incident', 190),
    number: text('Number', 'Numéro'),
    title: descriptive(long('What happened', 'Ce qui s’est passé')),
    priority: choice('Priority', 'Priorité', incidentPriorities, 80),
    major: flag('Major', 'Majeur', 80),
    caused: flag('Caused by the release', 'Causé par la mise en prod.', 100),
    openedAt: instant('Opened', 'Ouvert le'),
    closedAt: instant('Closed', 'Clos le'),
    owner: mail('Owner', 'Porteur'),
    workaround: descriptive(long('Workaround', 'Contournement', 200)),
    solvedByRun: flag('Solved by Run', 'Résolu par Run', 90),
    ...sealed,
  },
} as const;

/** Post-release reviews [OUT-03]. */
export const reviews = {
  title: ['Reviews', 'Revues'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Review', 'Revue', 190),
    kind: choice('Kind', 'Nature', reviewKinds, 180),
    plannedOn: day('Planned on', 'Prévue le'),
    heldOn: day('Held on', 'Tenue le'),
    participants: list('Participants', 'Participants', 240),
    wentWell: long('What went well', 'Ce qui a bien marché'),
    wentWrong: long('What to change', 'Ce qu’il faut changer'),
    link: link('Report', 'Rapport'),
    ledBy: mail('Led by', 'Menée par'),
    facts: long('Figures', 'Chiffres'),
    successful: flag('Successful', 'Réussie', 80),
    successReason: long('Why it differs from the figures', 'Pourquoi cela diffère des chiffres', 180),
    ...sealed,
  },
} as const;

/** Lessons and best practices [ACV-21]. */
export const lessons = {
  title: ['Lessons', 'Leçons'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Lesson no.', 'N° de leçon', 190),
    kind: choice('Kind', 'Nature', lessonKinds, 120),
    lesson: descriptive(long('Lesson', 'Leçon')),
    phase: text('Phase', 'Phase', 110),
    author: mail('Author', 'Auteur'),
    recordedOn: day('Recorded on', 'Saisie le'),
    owner: mail('Owner', 'Porteur'),
    due: day('Due', 'Échéance'),
    service: text('Service', 'Service', 140),
    type: choice('Type', 'Type', releaseTypes, 80),
    ...sealed,
  },
} as const;

/** The improvement register [ACT-05]. */
export const improvements = {
  title: ['Improvements', 'Améliorations'],
  use: 'register',
  hidden: true,
  editors: [],
  columns: {
    id: id('Improvement no.', 'N° d’amélioration'),
    title: text('Improvement', 'Amélioration', 260),
    source: text('Source', 'Origine', 160),
    owner: mail('Owner', 'Porteur'),
    due: day('Due', 'Échéance'),
    state: choice('State', 'État', improvementStates, 110),
    effect: long('Effect measured', 'Effet mesuré'),
    about: text('Settings tab', 'Onglet des paramètres', 160),
    why: long('Why', 'Pourquoi', 200),
    decidedBy: mail('Decided by', 'Décidée par'),
    decidedOn: day('Decided on', 'Décidée le'),
    answer: long('Answer', 'Réponse', 200),
    ...sealed,
  },
} as const;

/** Answers to the satisfaction form [ACV-22]. */
export const feedback = {
  title: ['Feedback', 'Retours'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('Answer', 'Réponse', 190),
    person: mail('Person', 'Personne'),
    score: integer('Score, 0 to 10', 'Note, 0 à 10', 90),
    comment: long('Comment', 'Commentaire'),
    at: instant('At', 'Le'),
    ...sealed,
  },
} as const;

/** Governance meetings [GOV-01 to GOV-12]. */
export const meetings = {
  title: ['Meetings', 'Réunions'],
  use: 'register',
  hidden: true,
  editors: [],
  columns: {
    id: id('Meeting', 'Réunion'),
    kind: choice('Kind', 'Nature', meetingKinds, 160),
    at: instant('At', 'Le'),
    participants: list('Participants', 'Participants', 240),
    minutes: link('Minutes', 'Compte rendu'),
    decisions: long('Decisions', 'Décisions'),
    ...sealed,
  },
} as const;
