// data table: the tabs of Planning
import { choice, day, descriptive, flag, id, instant, integer, json, link, list, long, mail, sealed, text } from '../schema';
import {
  changeDecisions,
  changeKinds,
  changeOutcomes,
  changeRoutes,
  dependencyKinds,
  levels,
  milestoneKinds,
  sipKinds,
  sipStates,
} from '../vocabulary';

/** Groups of releases that go together [DEF-07]. */
export const packages = {
  title: ['Packages', 'Lots'],
  use: 'register',
  hidden: true,
  editors: [],
  columns: {
    id: id('Package', 'Lot'),
    title: text('Title', 'Titre', 240),
    members: list('Members', 'Membres', 240),
    windowStart: instant('Window start', 'Début de fenêtre'),
    windowEnd: instant('Window end', 'Fin de fenêtre'),
    evidence: link('Shared evidence', 'Preuves communes'),
    days: json('Hypercare by member', 'Hypercare par membre'),
    sessionAt: instant('Session opened', 'Session ouverte le'),
    ...sealed,
  },
} as const;

/** RFCs of a release [CHG-01 to CHG-11]. */
export const changes = {
  title: ['Changes', 'Changements'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Change', 'Changement', 190),
    number: text('RFC number', 'Numéro de RFC'),
    title: descriptive(text('Title', 'Titre', 220)),
    kind: choice('Kind', 'Nature', changeKinds),
    requester: mail('Change requester', 'Demandeur du changement'),
    impact: choice('Impact', 'Impact', levels, 90),
    risk: choice('Risk', 'Risque', levels, 90),
    dependencies: descriptive(text('Dependencies', 'Dépendances', 180)),
    route: choice('Authority', 'Autorité', changeRoutes, 150),
    decision: choice('Decision', 'Décision', changeDecisions, 130),
    decidedBy: mail('Decided by', 'Décidé par'),
    decidedOn: day('Decided on', 'Décidé le'),
    evidence: link('Evidence', 'Preuve'),
    windowStart: instant('Window start', 'Début de fenêtre'),
    windowEnd: instant('Window end', 'Fin de fenêtre'),
    evaluation: long('Change evaluation', 'Évaluation du changement', 200),
    deployedAt: instant('Deployed', 'Déployé le'),
    reviewOutcome: choice('Change review (PIR)', 'Revue du changement (PIR)', changeOutcomes, 140),
    reviewedOn: day('Reviewed on', 'Revu le'),
    reviewedBy: mail('Reviewed by', 'Revu par'),
    closedOn: day('Closed on', 'Clos le'),
    recordedBy: mail('Recorded by', 'Saisi par'),
    reworks: integer('Reworks', 'Reprises', 70),
    model: text('Change model', 'Modèle de changement', 140),
    cabOn: day('CAB on', 'CAB le'),
    chair: mail('CAB chaired by', 'CAB présidé par'),
    evaluatedBy: mail('Evaluated by', 'Évalué par'),
    evaluatedOn: day('Evaluated on', 'Évalué le'),
    reviewApprovedBy: mail('Review approved by', 'Revue approuvée par'),
    reviewApprovedOn: day('Review approved on', 'Revue approuvée le'),
    mirrored: flag('From the ITSM platform', 'De la plateforme ITSM', 90),
    ...sealed,
  },
} as const;

/** Security assessment of a Major [WF-10 to WF-14]. */
export const sip = {
  title: ['SIP', 'SIP'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('SIP request', 'Demande SIP', 190),
    file: link('File', 'Fichier'),
    state: choice('State', 'État', sipStates),
    submittedAt: instant('Submitted', 'Soumise le'),
    decidedBy: mail('Decided by', 'Décidée par'),
    decidedOn: day('Decided on', 'Décidée le'),
    resubmissions: integer('Resubmissions', 'Resoumissions', 80),
    recommendation: long('Recommendation', 'Recommandation'),
    owner: mail('Owner', 'Porteur'),
    doneOn: day('Done on', 'Faite le'),
    validatedOn: day('Validated on', 'Validée le'),
    validatedBy: mail('Validated by', 'Validée par'),
    kind: choice('Kind', 'Nature', sipKinds),
    adjustments: long('Adjustments asked', 'Ajustements demandés'),
    evidence: link('Evidence', 'Preuve'),
    acceptedBy: mail('Accepted by', 'Acceptée par'),
    reason: long('Reason', 'Motif', 180),
    updatedOn: day('Updated on', 'Mise à jour le'),
    ...sealed,
  },
} as const;

/** Baseline, forecast and actual day of each milestone [ACV-04]. */
export const milestones = {
  title: ['Milestones', 'Jalons'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Milestone', 'Jalon', 190),
    kind: choice('Kind', 'Nature', milestoneKinds, 160),
    baseline: day('Baseline', 'Référence'),
    forecast: day('Forecast', 'Prévision'),
    actual: day('Actual', 'Réel'),
    ...sealed,
  },
} as const;

/** Risks, probability × impact [ACT-26]. */
export const risks = {
  title: ['Risks', 'Risques'],
  use: 'register',
  ofRelease: true,
  editors: [],
  columns: {
    id: id('Risk no.', 'N° de risque', 190),
    title: descriptive(long('Risk', 'Risque')),
    probability: choice('Probability', 'Probabilité', levels, 100),
    impact: choice('Impact', 'Impact', levels, 90),
    owner: mail('Owner', 'Porteur'),
    measure: descriptive(long('Measure', 'Mesure')),
    closedOn: day('Closed on', 'Clos le'),
    ...sealed,
  },
} as const;

/** Releases and CIs a release depends on [ACV-03]. */
export const dependencies = {
  title: ['Dependencies', 'Dépendances'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('Dependency', 'Dépendance', 190),
    on: text('Depends on', 'Dépend de', 180),
    note: long('Note', 'Note'),
    agreedBy: mail('Agreed by', 'Accepté par'),
    agreedOn: day('Agreed on', 'Accepté le'),
    kind: choice('Kind', 'Nature', dependencyKinds),
    recordedBy: mail('Recorded by', 'Saisi par'),
    ...sealed,
  },
} as const;

/** Named people per role and period [ACV-02]. */
export const resources = {
  title: ['Resources', 'Ressources'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('Resource', 'Ressource', 190),
    person: mail('Person', 'Personne'),
    role: text('Role', 'Rôle'),
    from: day('From', 'Du'),
    to: day('To', 'Au'),
    confirmed: flag('Confirmed', 'Confirmé'),
    note: descriptive(long('Note', 'Note', 180)),
    ...sealed,
  },
} as const;

/** Questions asked during review [ACT-21]. */
export const questions = {
  title: ['Questions', 'Questions'],
  use: 'register',
  ofRelease: true,
  hidden: true,
  editors: [],
  columns: {
    id: id('Question no.', 'N° de question', 190),
    question: long('Question', 'Question'),
    askedBy: mail('Asked by', 'Posée par'),
    askedOn: day('Asked on', 'Posée le'),
    to: mail('To', 'À'),
    answer: long('Answer', 'Réponse'),
    answeredOn: day('Answered on', 'Répondue le'),
    answeredBy: mail('Answered by', 'Répondue par'),
    ...sealed,
  },
} as const;
