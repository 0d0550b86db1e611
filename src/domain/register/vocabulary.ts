// data table: the closed lists of the register, code → [English, French]; words of domain.md section 8
import type { Pair } from './schema';

const choices = <C extends Readonly<Record<string, Pair>>>(it: C): C => it;

/** Release types; an emergency is a flag on either (ambiguity 16). */
export const releaseTypes = choices({ major: ['Major', 'Majeure'], minor: ['Minor', 'Mineure'] });

/** Where a release stands; phases 0 to 5 with the sub-states of the last (ambiguity 10). */
export const releaseStates = choices({
  draft: ['Draft', 'Brouillon'],
  initiation: ['Initiation', 'Initiation'],
  planning: ['Planning', 'Planification'],
  build: ['Build', 'Construction'],
  test: ['Test', 'Test'],
  move2run: ['Move2Run', 'Move2Run'],
  authorised: ['Authorised', 'Autorisée'],
  deploying: ['Deploying', 'Déploiement'],
  hypercare: ['Hypercare', 'Hypercare'],
  closing: ['Closing', 'Clôture en cours'],
  closed: ['Closed', 'Clôturée'],
  'rolled-back': ['Rolled back', 'Retour arrière'],
  cancelled: ['Cancelled', 'Annulée'],
});

export const methods = choices({ waterfall: ['Waterfall', 'Cascade'], agile: ['Agile', 'Agile'] });

/** Triggers of chapter 2.1 [TRG-01 to TRG-09]; a trigger never decides the type (ambiguity 29). */
export const triggers = choices({
  enhancement: ['Enhancement request', 'Demande d’amélioration'],
  'bug-fix': ['Bug fix', 'Correction d’anomalie'],
  maintenance: ['Planned maintenance', 'Maintenance planifiée'],
  'cab-approval': ['Approved change (CAB)', 'Changement approuvé (CAB)'],
  security: ['Security patch', 'Correctif de sécurité'],
  'cloud-migration': ['Cloud migration', 'Migration vers le cloud'],
  incident: ['Incident or problem', 'Incident ou problème'],
  regulation: ['Legal or regulatory need', 'Obligation légale ou réglementaire'],
  business: ['Business request', 'Demande métier'],
  demand: ['Demand management', 'Gestion de la demande'],
  'end-of-support': ['End of support', 'Fin de support'],
  'development-cycle': ['Development cycle completed', 'Cycle de développement terminé'],
  infrastructure: ['Infrastructure or service update', 'Mise à jour d’infrastructure ou de service'],
});

/** Portfolio steps that a Major's project goes through [TRG-10]. */
export const portfolioStages = choices({
  envision: ['Envision', 'Envision'],
  strategize: ['Strategize', 'Strategize'],
  plan: ['Plan', 'Plan'],
  deliver: ['Deliver', 'Deliver'],
  'roll-out': ['Roll-out', 'Roll-out'],
});

/** The three plans of the Technical team [ACT-25]. */
export const artefactKinds = choices({
  implementation: ['Implementation plan', 'Plan de mise en œuvre'],
  test: ['Test plan', 'Plan de test'],
  rollback: ['Rollback plan', 'Plan de retour arrière'],
});

/** How the Delivery Manager's review of a plan ended [ACT-17]. */
export const planReviews = choices({
  valid: ['The plan is sound', 'Le plan est solide'],
  changes: ['To be changed', 'À modifier'],
});

/** Rows of the tab SIP: the request, and each recommendation of its answer. */
export const sipKinds = choices({
  request: ['Request', 'Demande'],
  recommendation: ['Recommendation', 'Recommandation'],
});

/** What a release depends on [ACV-03]. */
export const dependencyKinds = choices({
  release: ['Release', 'Mise en production'],
  ci: ['CI', 'CI'],
  other: ['Other', 'Autre'],
});

/** What a release delivers [DEF-02]. */
export const contentTypes = choices({
  software: ['Software', 'Logiciel'],
  hardware: ['Hardware', 'Matériel'],
  documentation: ['Documentation', 'Documentation'],
  process: ['Process change', 'Changement de processus'],
});

export const levels = choices({ low: ['Low', 'Faible'], medium: ['Medium', 'Moyen'], high: ['High', 'Élevé'] });
export const priorities = choices({ high: ['High', 'Haute'], medium: ['Medium', 'Moyenne'], low: ['Low', 'Basse'] });

/** How a deployment ended (domain.md 1, clarification 61). */
export const outcomes = choices({
  success: ['Succeeded', 'Réussi'],
  'backed-out': ['Backed out in the window', 'Annulé dans la fenêtre'],
  'rolled-back': ['Rolled back', 'Retour arrière'],
  'rolled-forward': ['Repaired with a new version', 'Réparé par une nouvelle version'],
  'failed-over': ['Failed over', 'Basculé'],
});

/** Whether every Move2Run criterion was met at Go (clarification 62). */
export const criteriaResults = choices({
  met: ['All met', 'Tous remplis'],
  exceptions: ['Met with exceptions', 'Remplis avec exceptions'],
  'not-met': ['Not met', 'Non remplis'],
});

/** Outcomes of the Go/No-Go session (ambiguity 19). */
export const goDecisions = choices({
  go: ['Go', 'Go'],
  'go-with-conditions': ['Go with conditions', 'Go sous conditions'],
  'no-go-delayed': ['No-Go, delayed', 'No-Go, reporté'],
  'no-go-cancelled': ['No-Go, cancelled', 'No-Go, annulé'],
});

export const confidentialities = choices({
  public: ['Public', 'Public'],
  internal: ['Internal', 'Interne'],
  limited: ['Limited', 'Limité'],
  confidential: ['Confidential', 'Confidentiel'],
});

/** Status of the procedure itself and of its templates [DOC-04]. */
export const processStatuses = choices({
  'in-progress': ['In progress', 'En cours'],
  approved: ['Approved', 'Approuvée'],
  validated: ['Validated', 'Validée'],
});

export const changeKinds = choices({
  standard: ['Standard', 'Standard'],
  normal: ['Normal', 'Normal'],
  emergency: ['Emergency', 'Urgent'],
});

/** Who authorises a change (ambiguity 15). */
export const changeRoutes = choices({
  none: ['Standing authorisation', 'Autorisation permanente'],
  authority: ['Change authority', 'Autorité de changement'],
  cab: ['CAB', 'CAB'],
  'e-cab': ['e-CAB', 'e-CAB'],
});

export const changeDecisions = choices({
  pending: ['Pending', 'En attente'],
  approved: ['Approved', 'Approuvé'],
  standard: ['Standard, pre-approved', 'Standard, pré-approuvé'],
  rejected: ['Rejected', 'Rejeté'],
});

export const changeOutcomes = choices({
  successful: ['Successful', 'Réussi'],
  'with-issues': ['With issues', 'Avec difficultés'],
  unsuccessful: ['Unsuccessful', 'Échoué'],
});

export const sipStates = choices({
  submitted: ['Submitted', 'Soumis'],
  'under-review': ['Under review', 'En examen'],
  approved: ['Approved', 'Approuvé'],
  rejected: ['Rejected', 'Rejeté'],
  adjustments: ['Adjustments asked', 'Ajustements demandés'],
});

export const milestoneKinds = choices({
  planning: ['End of Planning', 'Fin de la planification'],
  build: ['End of Build', 'Fin de la construction'],
  test: ['End of Test', 'Fin des tests'],
  'go-no-go': ['Go/No-Go', 'Go/No-Go'],
  'go-live': ['Go-live', 'Mise en service'],
  hypercare: ['Hypercare exit', 'Sortie d’hypercare'],
});

/** What Components & CIs lists: parts, configuration items, build packages and documents [ACV-06 to ACV-10]. */
export const componentKinds = choices({
  component: ['Component', 'Composant'],
  ci: ['CI', 'CI'],
  'build-package': ['Build package', 'Paquet de build'],
  document: ['Document', 'Document'],
});
export const ciActions = choices({
  new: ['New', 'Nouveau'],
  changed: ['Changed', 'Modifié'],
  retired: ['Retired', 'Retiré'],
});
export const documentStates = choices({
  draft: ['Draft', 'Brouillon'],
  reviewed: ['Reviewed', 'Relu'],
  approved: ['Approved', 'Approuvé'],
});

/** Checklist item states (CHK-01, CHK-03). */
export const itemStates = choices({
  open: ['Open', 'À faire'],
  'in-progress': ['In progress', 'En cours'],
  done: ['Done', 'Fait'],
  validated: ['Validated', 'Validé'],
  'not-applicable': ['Not applicable', 'Sans objet'],
  unchanged: ['Unchanged', 'Inchangé'],
  deferred: ['Deferred', 'Différé'],
});
export const exceptionStates = choices({
  requested: ['Requested', 'Demandée'],
  accepted: ['Accepted', 'Acceptée'],
  refused: ['Refused', 'Refusée'],
});
export const sectionStates = choices({
  untouched: ['Not touched', 'Non concerné'],
  empty: ['Empty', 'Vide'],
  draft: ['Draft', 'Brouillon'],
  complete: ['Complete', 'Complet'],
  old: ['Old', 'Périmé'],
});

export const testTypes = choices({
  functional: ['Functional', 'Fonctionnel'],
  integration: ['Integration', 'Intégration'],
  regression: ['Regression', 'Non-régression'],
  performance: ['Performance', 'Performance'],
  security: ['Security', 'Sécurité'],
  uat: ['User acceptance', 'Recette utilisateur'],
});
export const defectStates = choices({
  open: ['Open', 'Ouvert'],
  fixed: ['Fixed', 'Corrigé'],
  accepted: ['Accepted by name', 'Accepté nommément'],
});

/** Rows of Decisions & votes. */
export const decisionKinds = choices({
  gate: ['Gate', 'Jalon de décision'],
  session: ['Go/No-Go session', 'Session Go/No-Go'],
  vote: ['Vote', 'Vote'],
  condition: ['Condition', 'Condition'],
  opinion: ['Opinion', 'Avis'],
  override: ['Override', 'Passage outre'],
  'send-back': ['Sent back', 'Renvoi'],
  approval: ['Approval', 'Accord'],
  confirmation: ['Readiness confirmed', 'Maturité confirmée'],
  rollback: ['Go on or roll back', 'Continuer ou revenir en arrière'],
  agreement: ['Agreement of the team', 'Accord de l’équipe'],
  escalation: ['Answer to an escalation', 'Réponse à une escalade'],
});
export const decisionResults = choices({
  open: ['Open', 'Ouvert'],
  passed: ['Passed', 'Franchi'],
  go: ['Go', 'Go'],
  'go-with-conditions': ['Go with conditions', 'Go sous conditions'],
  'no-go': ['No-Go', 'No-Go'],
  'no-go-delayed': ['No-Go, delayed', 'No-Go, reporté'],
  'no-go-cancelled': ['No-Go, cancelled', 'No-Go, annulé'],
  done: ['Done', 'Fait'],
  'go-on': ['Go on', 'Continuer'],
  'roll-back': ['Roll back', 'Revenir en arrière'],
});

/** What a runsheet lists: steps of the roll-out and the checks after it [ACV-16, ACT-29]. */
export const stepKinds = choices({ step: ['Step', 'Étape'], check: ['Check', 'Contrôle'] });
export const checkResults = choices({ passed: ['Passed', 'Réussi'], failed: ['Failed', 'Échoué'] });

export const taskKinds = choices({
  do: ['To do', 'À faire'],
  accept: ['To accept', 'À accepter'],
  comment: ['Comment asked', 'Avis demandé'],
  escalation: ['Escalated', 'Escalade'],
});
export const taskStates = choices({
  open: ['Open', 'Ouverte'],
  done: ['Done', 'Faite'],
  accepted: ['Accepted', 'Acceptée'],
  dropped: ['Dropped', 'Abandonnée'],
});

export const communicationMoments = choices({
  announcement: ['Announcement', 'Annonce'],
  operations: ['Operations notice', 'Avis à l’exploitation'],
  'service-desk': ['Service desk brief', 'Note au service desk'],
  reminder: ['Reminder', 'Rappel'],
  management: ['Management notice', 'Avis à la direction'],
  start: ['Start of deployment', 'Début du déploiement'],
  completion: ['Completion', 'Achèvement'],
  delay: ['Delay or cancellation', 'Report ou annulation'],
  closing: ['Closing', 'Clôture'],
});
export const communicationStates = choices({
  planned: ['Planned', 'Prévue'],
  prepared: ['Prepared', 'Préparée'],
  approved: ['Approved', 'Approuvée'],
  sent: ['Sent', 'Envoyée'],
});

export const incidentPriorities = choices({ p1: ['P1', 'P1'], p2: ['P2', 'P2'], p3: ['P3', 'P3'], p4: ['P4', 'P4'] });
export const reviewKinds = choices({
  prr: ['Post-release review', 'Revue post-mise en service'],
  light: ['Two-question review', 'Revue en deux questions'],
});
export const lessonKinds = choices({ lesson: ['Lesson', 'Leçon'], practice: ['Best practice', 'Bonne pratique'] });
export const improvementStates = choices({
  proposed: ['Proposed', 'Proposée'],
  planned: ['Planned', 'Planifiée'],
  done: ['Done', 'Faite'],
  dropped: ['Dropped', 'Abandonnée'],
});
export const meetingKinds = choices({
  steering: ['Steering Committee', 'Comité de pilotage'],
  'go-no-go': ['Go/No-Go board', 'Comité Go/No-Go'],
  review: ['Post-release review', 'Revue post-mise en service'],
  process: ['Process review', 'Revue du processus'],
  attestation: ['Yearly attestation', 'Attestation annuelle'],
});

export const channels = choices({ mail: ['Mail', 'E-mail'], chat: ['Chat', 'Chat'] });

/** Life of a message (decision 7). */
export const messageStates = choices({
  pending: ['Pending', 'En attente'],
  claimed: ['Being sent', 'En cours d’envoi'],
  sent: ['Sent', 'Envoyé'],
  'in-doubt': ['In doubt', 'Incertain'],
  failed: ['Failed', 'Échoué'],
  dropped: ['Dropped', 'Abandonné'],
});

export const strengths = choices({ hard: ['Hard', 'Ferme'], soft: ['Soft', 'Souple'] });
export const changesWhen = choices({
  always: ['Always', 'Toujours'],
  changed: ['If changed', 'Si changé'],
  never: ['Never', 'Jamais'],
});
export const emergencyCodes = choices({
  now: ['N: before go-live', 'N : avant la mise en service'],
  declared: ['R: one declaration', 'R : une déclaration'],
  later: ['L: within 5 working days', 'L : sous 5 jours ouvrés'],
});

/** Where a build task stands on its way into the build package [ACV-06]. */
export const buildStates = choices({
  planned: ['Planned', 'Prévu'],
  'in-work': ['In work', 'En cours'],
  built: ['Built', 'Construit'],
});
/** What can prove a checklist item (domain.md 5); a sentence alone counts for low items only. */
export const evidenceKinds = choices({
  link: ['Link', 'Lien'],
  message: ['Message', 'Message'],
  record: ['Record number', 'Numéro d’enregistrement'],
  sentence: ['Sentence', 'Phrase'],
});
/** Who is trained [ACV-18]. */
export const trainingAudiences = choices({
  users: ['End users', 'Utilisateurs finaux'],
  support: ['Run and service desk', 'Run et service desk'],
});
/** Whether a release keeps the service levels and contracts in force [INT-11]. */
export const slaResults = choices({
  complies: ['Complies', 'Conforme'],
  breach: ['Does not comply', 'Non conforme'],
});
/** The four artefacts of the knowledge-transfer pack [OBJ-03]. */
export const artefacts = choices({
  runbook: ['Runbook', 'Runbook'],
  structure: ['Knowledge-base structure', 'Structure de la base de connaissances'],
  trainings: ['Trainings', 'Formations'],
  guides: ['User guides', 'Guides utilisateur'],
});

/** Why a plan moved after its baseline (domain.md 4.2). */
export const replanReasons = choices({
  'no-go': ['No-Go', 'No-Go'],
  test: ['Failed test', 'Test en échec'],
  rfc: ['RFC', 'RFC'],
  sip: ['SIP', 'SIP'],
  people: ['People', 'Personnes'],
  supplier: ['Supplier', 'Fournisseur'],
  freeze: ['Freeze', 'Gel'],
  business: ['Business wish', 'Souhait du métier'],
  other: ['Other', 'Autre'],
});

/** How often a release comes back [TRG-04]. */
export const recurrenceUnits = choices({ week: ['Weeks', 'Semaines'], month: ['Months', 'Mois'] });
