// data table: the criteria of every gate (domain.md 2.3); the rules themselves are code
import type { GateId } from '../domain/gates/gate';
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';

const table: Readonly<Record<GateId, readonly (readonly [id: string, title: Pair])[]>> = {
  G0: [
    ['ticket-complete', ['The request is complete', 'La demande est complète']],
    ['trigger-known', ['The trigger is known', 'Le déclencheur est connu']],
    ['risk-known', ['Impact and risk are known', 'L’impact et le risque sont connus']],
    ['window-wanted', ['A window is wanted', 'Une fenêtre est souhaitée']],
    ['type-confirmed', ['The type is settled', 'Le type est arrêté']],
    ['board-approval', ['The Portfolio Board approved', 'Le comité de portefeuille a approuvé']],
    ['itsm-number', ['The ITSM number is recorded', 'Le numéro ITSM est enregistré']],
  ],
  G1: [
    ['scope-defined', ['The scope is defined', 'Le périmètre est défini']],
    ['roles-named', ['Every role has a name', 'Chaque rôle a un nom']],
    ['baseline-dates', ['The milestones are dated', 'Les échéances sont datées']],
    ['risks-owned', ['Every risk has an owner', 'Chaque risque a un responsable']],
    ['freezes-reviewed', ['Freezes were reviewed', 'Les gels ont été revus']],
    ['overlaps-reviewed', ['Overlaps were reviewed', 'Les chevauchements ont été revus']],
    ['changes-approved', ['Every change is approved', 'Chaque changement est approuvé']],
    ['impacts-agreed', ['The domains have agreed', 'Les domaines sont d’accord']],
    ['artefacts-ready', ['The three plans are reviewed', 'Les trois plans sont relus']],
    ['plan-reviewed', ['The plan was reviewed', 'Le plan a été revu']],
    ['security-screen', ['The security screen is answered', 'Le filtre de sécurité a ses réponses']],
    ['sip-assessed', ['The SIP assessment is approved', 'L’évaluation SIP est approuvée']],
    ['topics-answered', ['The checklist topics are answered', 'Les thèmes de la checklist ont leur réponse']],
    ['run-involved', ['Run is involved', 'Run est impliqué']],
    ['emergency-declared', ['The emergency is declared', 'L’urgence est déclarée']],
    ['retirement-planned', ['The retirement is planned', 'Le retrait est planifié']],
  ],
  G2: [
    ['build-package-identified', ['The build package is identified', 'Le paquet de build est identifié']],
    ['package-assembled', ['The build package is assembled', 'Le paquet de build est assemblé']],
    ['components-built', ['The build tasks are done', 'Les tâches de construction sont faites']],
    ['cis-listed', ['The CIs are listed', 'Les CI sont listés']],
    ['documents-started', ['The documents are started', 'Les documents sont commencés']],
    ['sip-recommendations', ['The SIP recommendations are settled', 'Les recommandations SIP sont réglées']],
  ],
  G3: [
    ['tests-passed', ['The tests passed', 'Les tests ont réussi']],
    ['defects-closed', ['The defects are settled', 'Les défauts sont réglés']],
    ['uat-signed', ['User acceptance is signed', 'La recette utilisateur est signée']],
    ['test-items-validated', ['The test items are validated', 'Les points de test sont validés']],
    ['sip-validated', ['The SIP Team validated', 'L’équipe SIP a validé']],
  ],
  G4: [
    ['high-items', ['No high item is open', 'Aucun point haut n’est ouvert']],
    ['medium-items', ['No medium item is open', 'Aucun point moyen n’est ouvert']],
    ['runbook-complete', ['Runbook V0 is complete', 'Le Runbook V0 est complet']],
    ['knowledge-transferred', ['The knowledge is transferred', 'Les connaissances sont transférées']],
    ['rollback-ready', ['The rollback is ready', 'Le retour arrière est prêt']],
    ['communication-ready', ['The communication is ready', 'La communication est prête']],
    ['changes-evaluated', ['Every change is evaluated', 'Chaque changement est évalué']],
    ['documents-linked', ['Checklist and Runbook are linked', 'Checklist et Runbook sont reliés']],
    ['changes-valid', ['The changes fit the window', 'Les changements couvrent la fenêtre']],
    ['quorum', ['The quorum has voted', 'Le quorum a voté']],
    ['team-agreed', ['The agile team agreed', 'L’équipe agile est d’accord']],
    ['no-open-no-go', ['No No-Go stands', 'Aucun No-Go ne subsiste']],
    ['readiness-confirmed', ['The prerequisites are confirmed', 'Les prérequis sont confirmés']],
    ['window-current', ['The window was looked at', 'La fenêtre a été revue']],
  ],
  G5a: [
    ['deployment-finished', ['The deployment is finished', 'Le déploiement est terminé']],
    ['verification-passed', ['The verification passed', 'La vérification a réussi']],
  ],
  G5b: [
    ['light-01', ['The minimum length is reached', 'La durée minimale est atteinte']],
    ['light-02', ['No severe incident is open', 'Aucun incident grave n’est ouvert']],
    ['light-03', ['No severe incident of late', 'Aucun incident grave récemment']],
    ['light-04', ['Incidents are at their normal level', 'Les incidents sont à leur niveau normal']],
    [
      'light-05',
      ['Open incidents have a workaround and an owner', 'Les incidents ouverts ont un contournement et un responsable'],
    ],
    ['light-06', ['The SLA targets are met', 'Les cibles SLA sont tenues']],
    ['light-07', ['No alert is unhandled', 'Aucune alerte n’est sans suite']],
    ['light-08', ['Run solves incidents without Build', 'Run résout les incidents sans Build']],
    ['light-09', ['Deferred items are settled', 'Les points différés sont réglés']],
    ['light-10', ['The business confirms', 'Le métier confirme']],
    ['scan-done', ['The scan after go-live is done', 'Le scan après mise en service est fait']],
  ],
  G5c: [
    ['review-held', ['The review was held', 'La revue a eu lieu']],
    ['lessons-stored', ['The lessons are stored', 'Les leçons sont conservées']],
    ['cis-reconciled', ['The CMDB is reconciled', 'La CMDB est rapprochée']],
    ['changes-closed', ['Every change is closed', 'Chaque changement est clôturé']],
    ['deferred-items-settled', ['Deferred items are settled', 'Les points différés sont réglés']],
    ['conditions-settled', ['The conditions of the Go are kept', 'Les conditions du Go sont tenues']],
    ['documents-updated', ['The documents are updated', 'Les documents sont à jour']],
    ['satisfaction-sent', ['The satisfaction form is sent', 'Le formulaire de satisfaction est envoyé']],
    ['emergency-settled', ['What the emergency owed is done', 'Ce que l’urgence devait est fait']],
    ['retirement-done', ['The decommissioning is done', 'Le décommissionnement est fait']],
  ],
};

/** Criteria in use, gate by gate; an empty list of models means all of them, and a rule itself says where it is not applicable. */
export const gates = (language: Language): readonly RecordOf<'gates'>[] =>
  Object.entries(table).flatMap(([gate, criteria]) =>
    criteria.map(([id, title]) => ({ id, gate, title: inLanguage(title, language), models: [], active: true })),
  );
