// data table: how a release runs its course: emergency, sequence, re-plan and baseline, recurrence, retirement, model, end
import type { Pair } from '../../register/schema';

/** Texts of what happens to a release on its way. */
export const courseTexts = {
  'page.panel.course.title': ['Course', 'Parcours'],
  'page.panel.course.empty': [
    'Sequence, recurrence, package, baseline and emergency are settled here.',
    'Séquence, récurrence, lot, référence et urgence se règlent ici.',
  ],
  'page.panel.owed.title': ['Owed after the emergency', 'Dû après l’urgence'],
  'page.panel.owed.empty': ['Nothing is owed any more.', 'Plus rien n’est dû.'],
  'page.warning.declared': ['Declared an emergency by {name}: {reason}', 'Urgence déclarée par {name} : {reason}'],
  'page.warning.undeclared': [
    'Marked as an emergency, and not declared yet by the Service Owner or the Delivery Manager.',
    'Marquée urgente, et pas encore déclarée par le propriétaire du service ou le Delivery Manager.',
  ],
  'page.warning.rebaselined': [
    'Re-baselined {count} time(s) by the Steering Committee; the first baseline was {day}.',
    'Référence changée {count} fois par le comité de pilotage ; la première était le {day}.',
  ],
  'page.fact.relation': ['Goes', 'Part'],
  'page.fact.single': ['Alone', 'Seule'],
  'page.fact.follows': ['After {ids}', 'Après {ids}'],
  'page.fact.packaged': ['With {id}', 'Avec {id}'],
  'page.fact.before': ['Before {ids}', 'Avant {ids}'],

  'refused.same-roll-out': [
    '{id} is this roll-out already: same service, version and title.',
    '{id} est déjà cette mise en production : mêmes service, version et titre.',
  ],
  'action.declare-emergency.label': ['Declare an emergency', 'Déclarer l’urgence'],
  'action.declare-emergency.explain': [
    'You sign once for all items of code R; items of code L follow within 5 working days after go-live, the e-CAB decides.',
    'Vous signez une fois pour tous les points de code R ; les points L suivent sous 5 jours ouvrés, l’e-CAB décide.',
  ],
  'refused.declared': ['The emergency is declared already.', 'L’urgence est déjà déclarée.'],
  'said.declared': ['The emergency is declared.', 'L’urgence est déclarée.'],
  'criterion.emergency-declared': ['The emergency is declared', 'L’urgence est déclarée'],
  'criterion.emergency-declared.no': [
    'The Service Owner or the Delivery Manager has to declare the emergency.',
    'Le propriétaire du service ou le Delivery Manager doit déclarer l’urgence.',
  ],
  'criterion.emergency-settled': ['What the emergency owed is done', 'Ce que l’urgence devait est fait'],
  'criterion.emergency-settled.no': [
    'Still owed after the emergency: {names}.',
    'Encore dû après l’urgence : {names}.',
  ],
  'criterion.emergency.none': ['The release is no emergency.', 'La mise en production n’est pas urgente.'],

  'action.rebaseline.label': ['Set a new baseline', 'Fixer une nouvelle référence'],
  'action.rebaseline.explain': [
    'Only what the Steering Committee decided: who, when, where it is written. The old baseline is kept.',
    'Seulement ce que le comité de pilotage a décidé : qui, quand, où c’est écrit. L’ancienne référence est gardée.',
  ],
  'field.steeringMember': ['Decided by (Steering Committee)', 'Décidé par (comité de pilotage)'],
  'refused.no-slip': [
    'There is nothing to re-baseline: the plan is its baseline, or the release is live.',
    'Rien à changer : le plan est sa référence, ou la mise en production est en service.',
  ],
  'refused.not-steering': [
    'This person is not on the Steering Committee.',
    'Cette personne n’est pas du comité de pilotage.',
  ],
  'said.rebaselined': ['The baseline is now {day}.', 'La référence est désormais le {day}.'],
  'field.replanReason': ['Why the plan moves', 'Pourquoi le plan bouge'],
  'field.replanReason.help': [
    'Counts when the window moves after Planning.',
    'Compte quand la fenêtre bouge après la planification.',
  ],

  'action.relate.label': ['Put into a sequence', 'Mettre en séquence'],
  'action.relate.explain': [
    'This release goes after another one: its window starts no earlier than that one’s ends.',
    'Elle part après une autre : sa fenêtre ne commence pas avant la fin de celle-ci.',
  ],
  'field.other': ['Release', 'Mise en production'],
  'field.other.example': ['REL-2026-0001', 'REL-2026-0001'],
  'field.over': ['No longer follows it', 'Ne la suit plus'],
  'refused.sequence': [
    'The window of {then} would start before the window of {first} ends, which it follows.',
    'La fenêtre de {then} commencerait avant la fin de celle de {first}, qu’elle suit.',
  ],
  'refused.circle': ['{id} follows this release already.', '{id} suit déjà cette mise en production.'],
  'said.follows': ['It follows {id} from now on.', 'Elle suit désormais {id}.'],
  'said.single': ['It no longer follows {id}.', 'Elle ne suit plus {id}.'],

  'action.set-recurrence.label': ['Make it recur', 'La rendre récurrente'],
  'action.set-recurrence.explain': [
    'It becomes the template of the next one, so many weeks or months later.',
    'Elle devient le modèle de la suivante, tant de semaines ou de mois plus tard.',
  ],
  'field.every': ['Every', 'Tous les'],
  'field.unit': ['Weeks or months', 'Semaines ou mois'],
  'said.recurs': ['It recurs from now on.', 'Elle est récurrente désormais.'],
  'action.create-next.label': ['Create the next one', 'Créer la suivante'],
  'action.create-next.explain': [
    'A draft with everything filled in but the version; its window moves on.',
    'Un brouillon tout rempli sauf la version ; sa fenêtre avance.',
  ],
  'refused.next-made': ['The next one is made already: {id}.', 'La suivante existe déjà : {id}.'],
  'refused.no-recurrence': ['It does not recur.', 'Elle n’est pas récurrente.'],
  'said.next-made': ['{id} is the next one, a draft.', '{id} est la suivante, en brouillon.'],

  'action.create-from-change.label': ['Create a release from it', 'En créer une mise en production'],
  'action.create-from-change.explain': [
    'A draft with the number, title and window of the approved RFC.',
    'Un brouillon avec numéro, titre et fenêtre de la RFC approuvée.',
  ],
  'refused.rfc-open': [
    'RFC {number} is not approved, or it is closed.',
    'La RFC {number} n’est pas approuvée, ou est close.',
  ],
  'said.made-from-rfc': [
    '{id} is made from RFC {number}, a draft.',
    '{id} est créée depuis la RFC {number}, en brouillon.',
  ],
  'action.release-from-rfc.label': [
    'Create a release from an approved RFC',
    'Créer une mise en production depuis une RFC',
  ],
  'action.release-from-rfc.explain': [
    'For an RFC that was approved before there was a release: who approved it, and where that is written.',
    'Pour une RFC approuvée avant toute mise en production : par qui, et où c’est écrit.',
  ],
  'refused.rfc-approver': [
    'Whoever asked for it or types it in cannot be the one who approved it.',
    'Qui l’a demandée ou la saisit ne peut pas l’avoir approuvée.',
  ],

  'action.plan-retirement.label': ['Plan the retirement', 'Planifier le retrait'],
  'action.plan-retirement.explain': [
    'When support ends; the decommission tasks enter the plan.',
    'Quand le support finit ; les tâches de décommissionnement entrent au plan.',
  ],
  'field.reason.support': [
    'Why it may go live after the end of support; needed then.',
    'Pourquoi elle peut sortir après la fin de support ; nécessaire alors.',
  ],
  'refused.no-retirement': ['This release retires nothing.', 'Cette mise en production ne retire rien.'],
  'said.retirement': ['The retirement is in the plan.', 'Le retrait est au plan.'],
  'criterion.retirement-planned': ['The retirement is planned', 'Le retrait est planifié'],
  'criterion.retirement-planned.none': ['Nothing is retired.', 'Rien n’est retiré.'],
  'criterion.retirement-planned.day': ['Say when support ends.', 'Indiquez quand le support finit.'],
  'criterion.retirement-planned.late': [
    'Go-live is after the end of support, {day}; say why.',
    'La mise en service suit la fin de support, {day} ; dites pourquoi.',
  ],
  'criterion.retirement-planned.tasks': [
    'The decommission tasks are missing.',
    'Les tâches de décommissionnement manquent.',
  ],
  'criterion.retirement-done': ['The decommissioning is done', 'Le décommissionnement est fait'],
  'criterion.retirement-done.no': ['Still to be taken down: {names}.', 'Encore à démonter : {names}.'],
  'retire.users': ['Tell every user what ends and when', 'Dire à chaque utilisateur ce qui finit et quand'],
  'retire.replacement': [
    'Name what replaces it and move the users',
    'Nommer le remplaçant et y amener les utilisateurs',
  ],
  'retire.interfaces': ['List and switch off the interfaces', 'Lister et couper les interfaces'],
  'retire.data': [
    'Archive or move the data, and have it checked',
    'Archiver ou déplacer les données, et le faire vérifier',
  ],
  'retire.contracts': [
    'End licences, support and supplier contracts',
    'Résilier licences, support et contrats fournisseurs',
  ],
  'retire.backup': ['Take the last backup and try to read it', 'Faire la dernière sauvegarde et essayer de la lire'],
  'retire.accounts': ['Close accounts and access', 'Fermer comptes et accès'],
  'retire.servers': ['Switch off servers, jobs and monitoring', 'Arrêter serveurs, travaux et surveillance'],
  'retire.records': ['Mark the CIs as retired and close the Runbook', 'Marquer les CI retirés et clore le Runbook'],

  'asked.scan': [
    'Scan the service now that the patch is live',
    'Scanner le service maintenant que le correctif est en service',
  ],
  'criterion.scan-done': ['The scan after go-live is done', 'Le scan après mise en service est fait'],
  'criterion.scan-done.none': ['Only a security patch is scanned.', 'Seul un correctif de sécurité est scanné.'],
  'criterion.scan-done.no': ['Build has to scan the service.', 'Build doit scanner le service.'],
  'page.gate.automatic': ['Opened by itself on {day}', 'Ouvert de lui-même le {day}'],
  'gate.automatic': ['Opened by itself: every criterion is met.', 'Ouvert de lui-même : chaque critère est rempli.'],

  'action.choose-model.label': ['Take another model', 'Prendre un autre modèle'],
  'action.choose-model.explain': [
    'The pre-authorised model needs three clean runs of the service.',
    'Le modèle pré-autorisé demande trois passages sans incident du service.',
  ],
  'field.model': ['Model', 'Modèle'],
  'refused.clean-runs': [
    'The pre-authorised model needs {needed} clean runs; the service has {count}.',
    'Le modèle pré-autorisé demande {needed} passages sans incident ; le service en a {count}.',
  ],
  'refused.clean-runs.next': ['Take the model MINOR.', 'Prenez le modèle MINOR.'],
  'said.model': ['The model is {model}.', 'Le modèle est {model}.'],
  'action.take-over-evidence.label': ['Propose the last evidence', 'Proposer les dernières preuves'],
  'action.take-over-evidence.explain': [
    'Open items get the evidence of the last run; each is still to be confirmed.',
    'Les points ouverts reçoivent les preuves du dernier passage ; chacun reste à confirmer.',
  ],
  'refused.no-last-run': ['It repeats no earlier release.', 'Elle ne répète aucune mise en production.'],
  'refused.nothing-proposed': [
    '{id} has no evidence for what is open.',
    '{id} n’a pas de preuve pour ce qui est ouvert.',
  ],
  'said.evidence-proposed': [
    '{count} items have the evidence of {id}; confirm each.',
    '{count} points ont les preuves de {id} ; confirmez chacun.',
  ],

  'action.close-rolled-back.label': ['Close after the rollback', 'Clôturer après le retour arrière'],
  'action.close-rolled-back.explain': [
    'For a release that is given up: its review is held, its lessons stored, its RFCs closed.',
    'Pour une mise en production abandonnée : revue tenue, leçons conservées, RFC closes.',
  ],
  'refused.not-reviewed': ['It cannot be closed yet.', 'Elle ne peut pas encore être close.'],
  'said.closed-rolled-back': ['The release is closed.', 'La mise en production est close.'],

  'notice.course': ['{actor}: {what} Reason: {reason}', '{actor} : {what} Motif : {reason}'],
} as const satisfies Readonly<Record<string, Pair>>;
