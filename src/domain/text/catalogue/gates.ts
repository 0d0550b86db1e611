// data table: gates and their criteria: titles and verdicts
import type { Pair } from '../../register/schema';

/** gates and their criteria: titles and verdicts. */
export const gateTexts = {
  'gate.cannot-say': [
    'It cannot be judged: something that the rule needs could not be read.',
    'On ne peut pas juger : une donnée dont la règle a besoin n’a pas pu être lue.',
  ],
  'gate.not-whole': [
    'In the tab {tab}, records of this release were deleted or added by hand.',
    'Dans l’onglet {tab}, des fiches de cette mise en production ont été supprimées ou ajoutées à la main.',
  ],
  'gate.record-edited': [
    'Edited by hand, so it does not count: {names}.',
    'Modifié à la main, donc sans valeur : {names}.',
  ],
  'gate.release-edited': [
    'The row of the release was edited by hand; it has to be put right first.',
    'La ligne de la mise en production a été modifiée à la main ; il faut d’abord la rétablir.',
  ],
  'gate.switched-off': ['Not asked of this model by the settings.', 'Non demandé à ce modèle par les paramètres.'],
  'criterion.baseline-dates': ['The milestones are dated', 'Les échéances sont datées'],
  'criterion.baseline-dates.missing': [
    'These milestones have no day: {names}.',
    'Ces échéances n’ont pas de jour : {names}.',
  ],
  'criterion.baseline-dates.order': [
    'The days of the milestones do not follow the phases.',
    'Les jours des échéances ne suivent pas les phases.',
  ],
  'criterion.baseline-dates.window': [
    'Go-live is planned for {planned}, but the window ends on {end}.',
    'La mise en service est prévue le {planned}, mais la fenêtre se termine le {end}.',
  ],
  'criterion.board-approval': ['The Portfolio Board approved', 'Le comité de portefeuille a approuvé'],
  'criterion.board-approval.na': [
    'Only a Major needs the approval of the Portfolio Board.',
    'Seule une majeure demande l’accord du comité de portefeuille.',
  ],
  'criterion.board-approval.no': [
    'No approval by a member of the Portfolio Board is on file.',
    'Aucun accord d’un membre du comité de portefeuille n’est au dossier.',
  ],
  'criterion.build-package-identified': ['The build package is identified', 'Le paquet de build est identifié'],
  'criterion.build-package-identified.no': [
    'These build packages lack a version, a place or a checksum: {names}.',
    'Ces paquets de build n’ont pas de version, de lieu ou d’empreinte : {names}.',
  ],
  'criterion.build-package-identified.none': ['No build package is listed.', 'Aucun paquet de build n’est listé.'],
  'criterion.changes-approved': ['Every change is approved', 'Chaque changement est approuvé'],
  'criterion.changes-approved.no': [
    'Not approved by another person yet: {names}.',
    'Pas encore approuvées par une autre personne : {names}.',
  ],
  'criterion.changes-approved.none': [
    'The release has no RFC yet; at least one is needed.',
    'La mise en production n’a pas encore de RFC ; il en faut au moins une.',
  ],
  'criterion.changes-approved.rejected': [
    'Rejected: {names}. Rework the RFC, or cancel the release.',
    'Rejetées : {names}. Reprenez la RFC, ou annulez la mise en production.',
  ],
  'criterion.changes-closed': ['Every change is reviewed and closed', 'Chaque changement est revu et clos'],
  'criterion.changes-closed.no': ['Not closed: {names}.', 'Non clos : {names}.'],
  'criterion.changes-closed.review': ['Without their review (PIR): {names}.', 'Sans leur revue (PIR) : {names}.'],
  'criterion.changes-valid': ['The changes fit the window', 'Les changements couvrent la fenêtre'],
  'criterion.changes-valid.window': [
    'The window of these RFCs does not hold the window of the release: {names}.',
    'La fenêtre de ces RFC ne contient pas celle de la mise en production : {names}.',
  ],
  'criterion.checklist.advisory': [
    'Goes live before the checklist became binding; it advises only.',
    'Mise en service avant que la checklist ne soit obligatoire ; elle conseille seulement.',
  ],
  'criterion.checklist.none': ['The checklist does not exist yet.', 'La checklist n’existe pas encore.'],
  'criterion.cis-listed': ['The CIs are listed', 'Les CI sont listés'],
  'criterion.cis-listed.na': [
    'The release delivers neither software nor hardware.',
    'La mise en production ne livre ni logiciel ni matériel.',
  ],
  'criterion.cis-listed.no': [
    'It is not said whether these CIs are new, changed or retired: {names}.',
    'Il n’est pas dit si ces CI sont nouveaux, modifiés ou retirés : {names}.',
  ],
  'criterion.cis-listed.none': [
    'No CI is listed: say what is new, changed or retired.',
    'Aucun CI n’est listé : dites ce qui est nouveau, modifié ou retiré.',
  ],
  'criterion.cis-reconciled': ['The CMDB is reconciled', 'La CMDB est rapprochée'],
  'criterion.cis-reconciled.na': ['The release lists no CI.', 'La mise en production ne liste aucun CI.'],
  'criterion.cis-reconciled.no': [
    'Nobody has confirmed that the CMDB shows these CIs as they are now: {names}.',
    'Personne n’a confirmé que la CMDB montre ces CI tels qu’ils sont : {names}.',
  ],
  'criterion.communication-ready': ['The communication is ready', 'La communication est prête'],
  'criterion.communication-ready.no': ['Not ready: {names}.', 'Pas prêts : {names}.'],
  'criterion.communication-ready.none': [
    'There is no communication plan yet.',
    'Il n’y a pas encore de plan de communication.',
  ],
  'criterion.defects-closed': ['The defects are settled', 'Les anomalies sont réglées'],
  'criterion.defects-closed.accepted': [
    'Nobody is named as having accepted: {names}.',
    'Personne n’est nommé comme ayant accepté : {names}.',
  ],
  'criterion.defects-closed.no': [
    'Blocking defects are open: {names}.',
    'Des anomalies bloquantes sont ouvertes : {names}.',
  ],
  'criterion.deferred-items-settled': [
    'Items left for later are settled',
    'Les points laissés pour plus tard sont réglés',
  ],
  'criterion.deployment-finished': ['The deployment is finished', 'Le déploiement est terminé'],
  'criterion.deployment-finished.back': [
    'The release was taken back; it did not go live.',
    'La mise en production a été annulée ; elle n’est pas en service.',
  ],
  'criterion.deployment-finished.no': [
    'The end of the deployment is not recorded.',
    'La fin du déploiement n’est pas saisie.',
  ],
  'criterion.documents-started': ['The documents are started', 'Les documents sont commencés'],
  'criterion.documents-started.no': [
    'These documents have no link yet: {names}.',
    'Ces documents n’ont pas encore de lien : {names}.',
  ],
  'criterion.documents-started.none': [
    'No document is listed yet; a draft is enough.',
    'Aucun document n’est encore listé ; une ébauche suffit.',
  ],
  'criterion.freezes-reviewed': ['Freezes were reviewed', 'Les gels ont été revus'],
  'criterion.freezes-reviewed.no': ['Not settled: {freezes}', 'Non réglé : {freezes}'],
  'criterion.high-items': ['No high item is open', 'Aucun point haut n’est ouvert'],
  'criterion.high-items.no': [
    '{count} high {count|item is|items are} open: {names}.',
    '{count} {count|point haut ouvert|points hauts ouverts} : {names}.',
  ],
  'criterion.itsm-number': ['The ITSM number is recorded', 'Le numéro ITSM est enregistré'],
  'criterion.itsm-number.na': ['No ITSM platform is connected.', 'Aucune plateforme ITSM n’est connectée.'],
  'criterion.itsm-number.no': [
    'The number of the ticket in the ITSM platform is missing.',
    'Le numéro du ticket dans la plateforme ITSM manque.',
  ],
  'criterion.later.no': [
    'Neither done nor held by an owner with a day to come: {names}.',
    'Ni faits ni tenus par un porteur avec une date à venir : {names}.',
  ],
  'criterion.lessons-stored': ['Lessons are stored', 'Les leçons sont conservées'],
  'criterion.lessons-stored.no': [
    'No lesson or best practice is stored; also “all went as planned, because …” is one.',
    'Aucune leçon ni bonne pratique n’est conservée ; « tout s’est passé comme prévu, car … » en est une aussi.',
  ],
  'criterion.light-01': ['The minimum length is reached', 'La durée minimale est atteinte'],
  'criterion.light-01.no': ['Hypercare lasts until {end} at least.', 'L’hypercare dure au moins jusqu’au {end}.'],
  'criterion.light-02': ['No severe incident is open', 'Aucun incident grave n’est ouvert'],
  'criterion.light-02.no': [
    'Open, caused by the release: {names}.',
    'Ouverts, causés par la mise en production : {names}.',
  ],
  'criterion.light-03': ['No severe incident of late', 'Aucun incident grave récemment'],
  'criterion.light-03.no': [
    'Opened in the last {days} working days: {names}.',
    'Ouverts ces {days} derniers jours ouvrés : {names}.',
  ],
  'criterion.light-04': ['Incidents are at their normal level', 'Les incidents sont à leur niveau normal'],
  'criterion.light-04.na': [
    'No source of the service’s incidents is connected, so the level cannot be compared.',
    'Aucune source des incidents du service n’est connectée ; le niveau ne peut être comparé.',
  ],
  'criterion.light-05': ['Every open incident is in hand', 'Chaque incident ouvert est pris en main'],
  'criterion.light-05.no': [
    'Open without a workaround or an owner: {names}.',
    'Ouverts sans contournement ou sans porteur : {names}.',
  ],
  'criterion.light-06': ['The SLA targets are met', 'Les objectifs SLA sont tenus'],
  'criterion.light-06.na': ['No source of SLA figures is connected.', 'Aucune source de chiffres SLA n’est connectée.'],
  'criterion.light-07': ['No alert is unhandled', 'Aucune alerte n’est sans suite'],
  'criterion.light-07.na': ['No monitoring source is connected.', 'Aucune source de surveillance n’est connectée.'],
  'criterion.light-08': ['Run solves the incidents itself', 'Run résout les incidents lui-même'],
  'criterion.light-08.no': [
    'Run solved {share} % of the incidents without Build; {wanted} % are wanted.',
    'Run a résolu {share} % des incidents sans Build ; {wanted} % sont attendus.',
  ],
  'criterion.light-08.none': [
    'No incident that the release caused was closed in the last working days.',
    'Aucun incident causé par la mise en production n’a été clos ces derniers jours ouvrés.',
  ],
  'criterion.light-09': ['What was left for later is in hand', 'Ce qui a été laissé pour plus tard est pris en main'],
  'criterion.light-09.old': [
    'These Runbook sections have to be corrected: {names}.',
    'Ces sections du Runbook sont à corriger : {names}.',
  ],
  'criterion.light-10': ['The business confirms', 'Le métier confirme'],
  'criterion.light-10.no': [
    'The business owner has not confirmed that the service is stable.',
    'Le responsable métier n’a pas confirmé que le service est stable.',
  ],
  'criterion.light.accepted': ['Red, accepted by {person}: {reason}', 'Rouge, accepté par {person} : {reason}'],
  'criterion.light.none': ['The release is not live yet.', 'La mise en production n’est pas encore en service.'],
  'criterion.medium-items': ['No medium item is open', 'Aucun point moyen n’est ouvert'],
  'criterion.medium-items.no': [
    '{count} medium {count|item is|items are} open: {names}.',
    '{count} {count|point moyen ouvert|points moyens ouverts} : {names}.',
  ],
  'criterion.message': ['{moment} ({audience})', '{moment} ({audience})'],
  'criterion.milestone': ['{kind}', '{kind}'],
  'criterion.no-open-no-go': ['No No-Go stands', 'Aucun No-Go ne subsiste'],
  'criterion.no-open-no-go.no': [
    'A No-Go stands: {people}. The Delivery Manager can pass over it with a reason.',
    'Un No-Go subsiste : {people}. Le Delivery Manager peut passer outre avec un motif.',
  ],
  'criterion.overlaps-reviewed': ['Overlaps were reviewed', 'Les chevauchements ont été revus'],
  'criterion.overlaps-reviewed.no': [
    '{count} overlapping {count|release was|releases were} seen, but nothing says why that is agreed.',
    '{count} {count|mise en production qui se chevauche a été vue|mises en production qui se chevauchent ont été vues}, mais rien ne dit pourquoi c’est accepté.',
  ],
  'criterion.quorum': ['The quorum has voted', 'Le quorum a voté'],
  'criterion.quorum.no': ['The vote is still missing of {missing}.', 'Il manque encore le vote de {missing}.'],
  'criterion.review-held': ['The review was held', 'La revue a été tenue'],
  'criterion.review-held.future': ['The review bears a day that is still to come.', 'La revue porte un jour à venir.'],
  'criterion.review-held.light': [
    'The model asks for the full review; only the two questions were answered.',
    'Le modèle demande la revue complète ; seules les deux questions ont une réponse.',
  ],
  'criterion.review-held.no': [
    'No post-release review is recorded as held.',
    'Aucune revue post-mise en service n’est notée comme tenue.',
  ],
  'criterion.review.not-done': [
    'Nobody has looked at freezes and overlaps for the present window.',
    'Personne n’a regardé les gels et les chevauchements pour la fenêtre actuelle.',
  ],
  'criterion.risk-known': ['Impact and risk are known', 'L’impact et le risque sont connus'],
  'criterion.risk-known.no': [
    '{count} {count|part|parts} of impact and risk {count|is|are} not assessed.',
    '{count} {count|élément|éléments} de l’impact et du risque {count|n’est pas évalué|ne sont pas évalués}.',
  ],
  'criterion.risks-owned': ['Every risk has an owner', 'Chaque risque a un responsable'],
  'criterion.risks-owned.no': [
    'These risks have no owner or no measure: {names}.',
    'Ces risques n’ont pas de responsable ou pas de mesure : {names}.',
  ],
  'criterion.risks-owned.none': [
    'The risk of the release is above low, but no risk is listed.',
    'Le risque de la mise en production est plus que faible, mais aucun risque n’est listé.',
  ],
  'criterion.role.buildLead': ['Build lead', 'responsable Build'],
  'criterion.role.deliveryManager': ['Delivery Manager', 'Delivery Manager'],
  'criterion.role.itLead': ['IT Lead of {domain}', 'IT Lead de {domain}'],
  'criterion.role.runLead': ['Run lead', 'responsable Run'],
  'criterion.role.serviceOwner': ['Service Owner', 'propriétaire du service'],
  'criterion.roles-named': ['Every role has a name', 'Chaque rôle a un nom'],
  'criterion.roles-named.no': ['Nobody active is named as {roles}.', 'Personne d’actif n’est nommé comme {roles}.'],
  'criterion.rollback-ready': ['The rollback is ready', 'Le retour arrière est prêt'],
  'criterion.rollback-ready.no': ['Still missing: {missing}', 'Il manque encore : {missing}'],
  'criterion.rollback.accepted': [
    'somebody else who accepts the declaration',
    'quelqu’un d’autre qui accepte la déclaration',
  ],
  'criterion.rollback.criteria': ['the criteria', 'les critères'],
  'criterion.rollback.decider': ['who decides', 'qui décide'],
  'criterion.rollback.minutes': ['how long it takes', 'sa durée'],
  'criterion.rollback.plan': ['the link to the plan', 'le lien vers le plan'],
  'criterion.rollback.tried': [
    'a rehearsal, or the declaration that it is impossible',
    'une répétition, ou la déclaration qu’elle est impossible',
  ],
  'criterion.rollback.triedOn': ['the day of the rehearsal', 'le jour de la répétition'],
  'criterion.run-involved': ['Run is involved', 'Run est impliqué'],
  'criterion.run-involved.no': ['The Run lead has not taken part yet.', 'Le responsable Run n’a pas encore pris part.'],
  'criterion.runbook-complete': ['Runbook V0 is complete', 'Le Runbook V0 est complet'],
  'criterion.runbook-complete.no': [
    'Not complete and reviewed by another person: {names}.',
    'Pas complètes et relues par une autre personne : {names}.',
  ],
  'criterion.runbook-complete.none': [
    'The Runbook has no sections yet, or none is touched.',
    'Le Runbook n’a pas encore de sections, ou aucune n’est concernée.',
  ],
  'criterion.runbook-complete.old': ['Past their review date: {names}.', 'Au-delà de leur date de revue : {names}.'],
  'criterion.satisfaction-sent': ['The satisfaction form was sent', 'Le formulaire de satisfaction a été envoyé'],
  'criterion.satisfaction-sent.no': [
    'The satisfaction form has not been sent yet.',
    'Le formulaire de satisfaction n’a pas encore été envoyé.',
  ],
  'criterion.scope-defined': ['The scope is defined', 'Le périmètre est défini'],
  'criterion.scope-defined.no': [
    'What is in scope is not written down.',
    'Ce qui est dans le périmètre n’est pas écrit.',
  ],
  'criterion.section': ['§{section} {title}', '§{section} {title}'],
  'criterion.security-screen': ['The security screen is answered', 'Le filtre de sécurité a ses réponses'],
  'criterion.security-screen.na': [
    'A Major has its SIP assessment instead.',
    'Une majeure a son évaluation SIP à la place.',
  ],
  'criterion.security-screen.open': [
    'The three security questions are not all answered.',
    'Les trois questions de sécurité n’ont pas toutes une réponse.',
  ],
  'criterion.security-screen.sip': [
    'An answer is yes, and the SIP Team has not said whether an assessment is needed.',
    'Une réponse est oui, et l’équipe SIP n’a pas dit si une évaluation est nécessaire.',
  ],
  'criterion.session.none': ['No Go/No-Go session is open.', 'Aucune session Go/No-Go n’est ouverte.'],
  'criterion.sip-assessed': ['The SIP assessment is approved', 'L’évaluation SIP est approuvée'],
  'criterion.sip-assessed.no': [
    'The SIP Team has not approved every file.',
    'L’équipe SIP n’a pas approuvé chaque dossier.',
  ],
  'criterion.sip-assessed.none': ['No SIP file was submitted.', 'Aucun dossier SIP n’a été soumis.'],
  'criterion.sip-recommendations': ['The SIP recommendations are settled', 'Les recommandations SIP sont réglées'],
  'criterion.sip-recommendations.no': [
    'These recommendations are not done: {names}.',
    'Ces recommandations ne sont pas réalisées : {names}.',
  ],
  'criterion.sip-validated': ['The SIP Team validated', 'L’équipe SIP a validé'],
  'criterion.sip-validated.no': [
    'The SIP Team has not validated after the tests.',
    'L’équipe SIP n’a pas validé après les tests.',
  ],
  'criterion.sip.na': ['Only a Major has a SIP assessment.', 'Seule une majeure a une évaluation SIP.'],
  'criterion.test': ['{type}', '{type}'],
  'criterion.test-items-validated': ['The test items are validated', 'Les points de test sont validés'],
  'criterion.test-items-validated.no': [
    'These items of the tests are not validated: {names}.',
    'Ces points de test ne sont pas validés : {names}.',
  ],
  'criterion.tests-passed': ['The tests passed', 'Les tests ont réussi'],
  'criterion.tests-passed.blocked': ['Tests are blocked: {names}.', 'Des tests sont bloqués : {names}.'],
  'criterion.tests-passed.empty': ['No test was planned: {names}.', 'Aucun test n’était prévu : {names}.'],
  'criterion.tests-passed.failed': [
    'Tests failed, and nobody else has accepted that: {names}.',
    'Des tests ont échoué, et personne d’autre ne l’a accepté : {names}.',
  ],
  'criterion.tests-passed.left': [
    'Not every planned test was carried out: {names}.',
    'Tous les tests prévus n’ont pas été exécutés : {names}.',
  ],
  'criterion.tests-passed.none': ['No test figures are recorded.', 'Aucun chiffre de test n’est saisi.'],
  'criterion.tests-passed.sum': ['The figures do not add up: {names}.', 'Les chiffres ne concordent pas : {names}.'],
  'criterion.ticket-complete': ['The request is complete', 'La demande est complète'],
  'criterion.ticket-complete.no': ['Still needed: {missing}', 'Il manque encore : {missing}'],
  'criterion.topics-answered': ['The checklist topics are answered', 'Les thèmes de la checklist ont leur réponse'],
  'criterion.topics-answered.open': [
    'It is not said for every checklist topic whether the release changes it: {names}.',
    'Il n’est pas dit pour chaque thème de la checklist si la mise en production le change : {names}.',
  ],
  'criterion.topics-answered.unseen': [
    'The Run lead has not seen the answers yet.',
    'Le responsable Run n’a pas encore vu les réponses.',
  ],
  'criterion.trigger-known': ['The trigger is known', 'Le déclencheur est connu'],
  'criterion.trigger-known.no': [
    'Nobody has said what started the release.',
    'Personne n’a dit ce qui a déclenché la mise en production.',
  ],
  'criterion.type-confirmed': ['The type is settled', 'Le type est arrêté'],
  'criterion.type-confirmed.confirm': [
    'A Delivery Manager has to confirm Minor: {why}',
    'Un Delivery Manager doit confirmer mineure : {why}',
  ],
  'criterion.type-confirmed.major': [
    'The classifier says Major: {why} A Delivery Manager can settle it otherwise, with a reason.',
    'Le classement dit majeure : {why} Un Delivery Manager peut en décider autrement, avec un motif.',
  ],
  'criterion.type-confirmed.open': [
    'The classifier has open questions.',
    'Le classement a des questions sans réponse.',
  ],
  'criterion.uat-signed': ['User acceptance is signed', 'La recette utilisateur est signée'],
  'criterion.uat-signed.builder': [
    'The Build lead cannot sign the acceptance of their own work.',
    'Le responsable Build ne peut pas signer la recette de son propre travail.',
  ],
  'criterion.uat-signed.future': [
    'The signature bears a day that is still to come.',
    'La signature porte un jour à venir.',
  ],
  'criterion.uat-signed.link': [
    'Recorded by somebody other than the signatory, without a link to the signature.',
    'Saisie par quelqu’un d’autre que le signataire, sans lien vers la signature.',
  ],
  'criterion.uat-signed.nobody': ['No business signatory is named.', 'Aucun signataire métier n’est nommé.'],
  'criterion.uat-signed.open': [
    'The business signatory has not signed yet.',
    'Le signataire métier n’a pas encore signé.',
  ],
  'criterion.uat-signed.other': [
    'Signed by {person}, who is not the business signatory.',
    'Signée par {person}, qui n’est pas le signataire métier.',
  ],
  'criterion.verification-passed': ['The verification passed', 'La vérification a réussi'],
  'criterion.verification-passed.before': [
    'The verification is older than the deployment.',
    'La vérification est antérieure au déploiement.',
  ],
  'criterion.verification-passed.no': [
    'Nobody has recorded that the verification script passed.',
    'Personne n’a noté que le script de vérification a réussi.',
  ],
  'criterion.window-wanted': ['A window is wanted', 'Une fenêtre est souhaitée'],
  'criterion.window-wanted.no': [
    'The wanted window has no start or no end.',
    'La fenêtre souhaitée n’a pas de début ou pas de fin.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
