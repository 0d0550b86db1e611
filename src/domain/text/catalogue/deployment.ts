// data table: runsheet, rollback decision and the record of a deployment
import type { Pair } from '../../register/schema';

/** Words of the deployment. */
export const deploymentTexts = {
  'action.add-step.label': ['Add a step or check', 'Ajouter une étape ou un contrôle'],
  'action.add-step.explain': [
    'Steps run in their order; checks decide after the roll-out whether it stays.',
    'Les étapes suivent leur ordre ; les contrôles décident après le déploiement s’il reste.',
  ],
  'action.start-step.label': ['Start the step', 'Commencer l’étape'],
  'action.start-step.explain': ['In its turn, past every hold point.', 'À son tour, après chaque point d’arrêt.'],
  'action.finish-step.label': ['Finish', 'Terminer'],
  'action.finish-step.explain': [
    'The step is done, or the check has its result.',
    'L’étape est faite, ou le contrôle a son résultat.',
  ],
  'action.release-step.label': ['Release the hold point', 'Libérer le point d’arrêt'],
  'action.release-step.explain': ['Lets the roll-out go on.', 'Laisse le déploiement continuer.'],
  'action.decide-rollback.label': ['Go on or roll back', 'Continuer ou revenir en arrière'],
  'action.decide-rollback.explain': [
    'The decider says which, with the reason.',
    'Le décideur dit lequel, avec le motif.',
  ],
  'field.stepKind': ['Step or check', 'Étape ou contrôle'],
  'field.order': ['Place in the order', 'Place dans l’ordre'],
  'field.stepTitle': ['What is done or checked', 'Ce qui est fait ou contrôlé'],
  'field.plannedStart': ['Planned start', 'Début prévu'],
  'field.holdPoint': ['Hold point', 'Point d’arrêt'],
  'field.holdPoint.help': [
    'It starts only once the Delivery Manager has released it.',
    'Elle ne commence qu’une fois libérée par le Delivery Manager.',
  ],
  'field.checkResult': ['Result', 'Résultat'],
  'field.rollbackChoice': ['Decision', 'Décision'],
  'field.rollbackWay': ['How', 'Comment'],
  'field.rollbackResult': ['Result of the rollback', 'Résultat du retour arrière'],
  'field.calledAt': ['Service Owner called', 'Propriétaire du service appelé'],
  'field.calledAt.help': [
    'When the Delivery Manager decides because the Service Owner could not be reached.',
    'Quand le Delivery Manager décide car le propriétaire du service est injoignable.',
  ],
  'refused.step-started': ['The step has started already.', 'L’étape a déjà commencé.'],
  'refused.step-order': ['First comes: {step}', 'D’abord : {step}'],
  'refused.step-held': [
    'This is a hold point that nobody has released yet.',
    'C’est un point d’arrêt que personne n’a encore libéré.',
  ],
  'refused.step-not-held': ['This is no closed hold point.', 'Ce n’est pas un point d’arrêt fermé.'],
  'refused.step-stopped': ['Everything waits for a decision: {why}', 'Tout attend une décision : {why}'],
  'refused.step-check': [
    'A check has no start; give its result.',
    'Un contrôle n’a pas de début ; donnez son résultat.',
  ],
  'refused.step-not-started': ['The step has not started yet.', 'L’étape n’a pas encore commencé.'],
  'refused.step-finished': ['The step is finished.', 'L’étape est terminée.'],
  'refused.steps-open': ['Steps are not finished yet: {names}', 'Des étapes ne sont pas terminées : {names}'],
  'refused.checks-open': ['Checks without a result: {names}', 'Contrôles sans résultat : {names}'],
  'refused.checks-failed': [
    'Checks failed: {names}. The way is to roll back, or to repair and check again.',
    'Des contrôles ont échoué : {names}. La voie est le retour arrière, ou réparer et contrôler de nouveau.',
  ],
  'refused.no-rollback-asked': ['Nothing asks for this decision now.', 'Rien ne demande cette décision maintenant.'],
  'refused.rollback-decider': [
    'The Service Owner decides, or whom the plan names; the Delivery Manager after {minutes} minutes without an answer.',
    'Le propriétaire du service décide, ou qui le plan nomme ; le Delivery Manager après {minutes} minutes sans réponse.',
  ],
  'refused.rollback-call': [
    'The Delivery Manager decides once the Service Owner was called and not reached for {minutes} minutes: say when.',
    'Le Delivery Manager décide quand le propriétaire du service, appelé, n’a pas répondu pendant {minutes} minutes : dites quand.',
  ],
  'rollback.check': ['A check failed: {names}.', 'Un contrôle a échoué : {names}.'],
  'rollback.incidents': [
    'Significant incidents are open: {names}.',
    'Des incidents significatifs sont ouverts : {names}.',
  ],
  'rollback.time': [
    'The last moment to decide on a rollback was {at}, and nothing is verified.',
    'Le dernier moment pour décider d’un retour arrière était {at}, et rien n’est vérifié.',
  ],
  'said.step-added': ['Added to the runsheet.', 'Ajouté à la feuille de route.'],
  'said.step-started': ['Step started.', 'Étape commencée.'],
  'said.step-finished': ['Noted.', 'Noté.'],
  'said.step-released': ['Hold point released.', 'Point d’arrêt libéré.'],
  'said.go-on': ['The decision is to go on.', 'La décision est de continuer.'],
  'said.repaired': [
    'Recorded; it stays live and is verified again.',
    'Noté ; elle reste en service et sera vérifiée de nouveau.',
  ],
  'notice.rollback-asked': [
    '{title}: go on or roll back? {what}',
    '{title} : continuer ou revenir en arrière ? {what}',
  ],
  'criterion.verification-passed.checks': [
    'These checks have no good result: {names}.',
    'Ces contrôles n’ont pas de bon résultat : {names}.',
  ],
  'criterion.verification-passed.none': [
    'A Major has a list of checks, and none is there.',
    'Une majeure a une liste de contrôles, et il n’y en a pas.',
  ],
  'page.panel.runsheet.title': ['Runsheet', 'Feuille de route'],
  'page.panel.runsheet.empty': [
    'No step yet: what is done in which order, and what is checked after.',
    'Pas encore d’étape : ce qui est fait dans quel ordre, et ce qui est contrôlé ensuite.',
  ],
  'page.fact.latest-decision': [
    'Last moment to decide on a rollback',
    'Dernier moment pour décider d’un retour arrière',
  ],
  'page.fact.deployment': ['Deployment', 'Déploiement'],
  'page.fact.rollback': ['Rollback', 'Retour arrière'],
  'page.rollback': [
    '{way}: {reason} Decided by {person}, {minutes} minutes. {result}',
    '{way} : {reason} Décidé par {person}, {minutes} minutes. {result}',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
