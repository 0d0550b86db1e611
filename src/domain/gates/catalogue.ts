// data table: every gate criterion, gate by gate, in the order in which the sidebar shows them
import type { Criterion } from './gate';
import { artefactsReady } from './rules/artefacts-ready';
import { changesEvaluated } from './rules/changes-evaluated';
import { documentsLinked } from './rules/documents-linked';
import { impactsAgreed } from './rules/impacts-agreed';
import { planReviewed } from './rules/plan-reviewed';
import { baselineDates } from './rules/baseline-dates';
import { boardApproval } from './rules/board-approval';
import { buildPackageIdentified } from './rules/build-package-identified';
import { changesApproved } from './rules/changes-approved';
import { changesClosed } from './rules/changes-closed';
import { changesValid } from './rules/changes-valid';
import { cisListed } from './rules/cis-listed';
import { cisReconciled } from './rules/cis-reconciled';
import { communicationReady } from './rules/communication-ready';
import { defectsClosed } from './rules/defects-closed';
import { componentsBuilt } from './rules/components-built';
import { deferredItemsSettled } from './rules/deferred-items-settled';
import { conditionsSettled } from './rules/conditions-settled';
import { documentsUpdated } from './rules/documents-updated';
import { deploymentFinished } from './rules/deployment-finished';
import { documentsStarted } from './rules/documents-started';
import { emergencyDeclared } from './rules/emergency-declared';
import { emergencySettled } from './rules/emergency-settled';
import { freezesReviewed } from './rules/freezes-reviewed';
import { highItems } from './rules/high-items';
import { itsmNumber } from './rules/itsm-number';
import { lessonsStored } from './rules/lessons-stored';
import { knowledgeTransferred } from './rules/knowledge-transferred';
import { light01 } from './rules/light-01';
import { light02 } from './rules/light-02';
import { light03 } from './rules/light-03';
import { light04 } from './rules/light-04';
import { light05 } from './rules/light-05';
import { light06 } from './rules/light-06';
import { light07 } from './rules/light-07';
import { light08 } from './rules/light-08';
import { light09 } from './rules/light-09';
import { light10 } from './rules/light-10';
import { mediumItems } from './rules/medium-items';
import { noOpenNoGo } from './rules/no-open-no-go';
import { readinessConfirmed } from './rules/readiness-confirmed';
import { windowCurrent } from './rules/window-current';
import { overlapsReviewed } from './rules/overlaps-reviewed';
import { packageAssembled } from './rules/package-assembled';
import { quorum } from './rules/quorum';
import { reviewHeld } from './rules/review-held';
import { retirementDone } from './rules/retirement-done';
import { retirementPlanned } from './rules/retirement-planned';
import { riskKnown } from './rules/risk-known';
import { risksOwned } from './rules/risks-owned';
import { rolesNamed } from './rules/roles-named';
import { rollbackReady } from './rules/rollback-ready';
import { runInvolved } from './rules/run-involved';
import { runbookComplete } from './rules/runbook-complete';
import { satisfactionSent } from './rules/satisfaction-sent';
import { scanDone } from './rules/scan-done';
import { scopeDefined } from './rules/scope-defined';
import { securityScreen } from './rules/security-screen';
import { sipAssessed } from './rules/sip-assessed';
import { sipRecommendations } from './rules/sip-recommendations';
import { sipValidated } from './rules/sip-validated';
import { teamAgreed } from './rules/team-agreed';
import { testItemsValidated } from './rules/test-items-validated';
import { testsPassed } from './rules/tests-passed';
import { ticketComplete } from './rules/ticket-complete';
import { topicsAnswered } from './rules/topics-answered';
import { triggerKnown } from './rules/trigger-known';
import { typeConfirmed } from './rules/type-confirmed';
import { uatSigned } from './rules/uat-signed';
import { verificationPassed } from './rules/verification-passed';
import { windowWanted } from './rules/window-wanted';

/** Every criterion by its id; which model asks which is a setting, the rules are code (decision 8). */
export const criteria = {
  'ticket-complete': ticketComplete,
  'trigger-known': triggerKnown,
  'risk-known': riskKnown,
  'window-wanted': windowWanted,
  'type-confirmed': typeConfirmed,
  'board-approval': boardApproval,
  'itsm-number': itsmNumber,
  'scope-defined': scopeDefined,
  'roles-named': rolesNamed,
  'baseline-dates': baselineDates,
  'risks-owned': risksOwned,
  'freezes-reviewed': freezesReviewed,
  'overlaps-reviewed': overlapsReviewed,
  'changes-approved': changesApproved,
  'security-screen': securityScreen,
  'impacts-agreed': impactsAgreed,
  'artefacts-ready': artefactsReady,
  'plan-reviewed': planReviewed,
  'sip-assessed': sipAssessed,
  'topics-answered': topicsAnswered,
  'run-involved': runInvolved,
  'emergency-declared': emergencyDeclared,
  'retirement-planned': retirementPlanned,
  'build-package-identified': buildPackageIdentified,
  'package-assembled': packageAssembled,
  'components-built': componentsBuilt,
  'cis-listed': cisListed,
  'documents-started': documentsStarted,
  'sip-recommendations': sipRecommendations,
  'tests-passed': testsPassed,
  'defects-closed': defectsClosed,
  'uat-signed': uatSigned,
  'test-items-validated': testItemsValidated,
  'sip-validated': sipValidated,
  'high-items': highItems,
  'medium-items': mediumItems,
  'runbook-complete': runbookComplete,
  'knowledge-transferred': knowledgeTransferred,
  'rollback-ready': rollbackReady,
  'communication-ready': communicationReady,
  'changes-valid': changesValid,
  'changes-evaluated': changesEvaluated,
  'documents-linked': documentsLinked,
  quorum,
  'team-agreed': teamAgreed,
  'no-open-no-go': noOpenNoGo,
  'readiness-confirmed': readinessConfirmed,
  'window-current': windowCurrent,
  'deployment-finished': deploymentFinished,
  'verification-passed': verificationPassed,
  'light-01': light01,
  'light-02': light02,
  'light-03': light03,
  'light-04': light04,
  'light-05': light05,
  'light-06': light06,
  'light-07': light07,
  'light-08': light08,
  'light-09': light09,
  'light-10': light10,
  'scan-done': scanDone,
  'review-held': reviewHeld,
  'lessons-stored': lessonsStored,
  'cis-reconciled': cisReconciled,
  'changes-closed': changesClosed,
  'deferred-items-settled': deferredItemsSettled,
  'conditions-settled': conditionsSettled,
  'documents-updated': documentsUpdated,
  'satisfaction-sent': satisfactionSent,
  'emergency-settled': emergencySettled,
  'retirement-done': retirementDone,
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionId = keyof typeof criteria;
