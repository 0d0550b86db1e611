// data table: every action of the pages, complete by type
import type { Action, PageActionId } from '../acting/action';
import { acceptFailures } from './accept-failures';
import { addChange } from './add-change';
import { addComponent } from './add-component';
import { addDefect } from './add-defect';
import { addLesson } from './add-lesson';
import { addReviewAction } from './add-review-action';
import { askDocument } from './ask-document';
import { addRisk } from './add-risk';
import { answerScreen } from './answer-screen';
import { answerSip } from './answer-sip';
import { answerEscalation } from './answer-escalation';
import { escalate } from './escalate';
import { recordAgreement } from './record-agreement';
import { setAgileRoles } from './set-agile-roles';
import { answerTask } from './answer-task';
import { approveCommunication } from './approve-communication';
import { assignItems } from './assign-items';
import { cancel } from './cancel';
import { castVote } from './cast-vote';
import { closeChange } from './close-change';
import { declareEmergency } from './declare-emergency';
import { rebaseline } from './rebaseline';
import { relate } from './relate';
import { setRecurrence } from './set-recurrence';
import { createNext } from './create-next';
import { createFromChange } from './create-from-change';
import { chooseModel } from './choose-model';
import { takeOverEvidence } from './take-over-evidence';
import { planRetirement } from './plan-retirement';
import { closeRolledBack } from './close-rolled-back';
import { joinPackage } from './join-package';
import { movePackage } from './move-package';
import { leavePackage } from './leave-package';
import { completeItems } from './complete-items';
import { completeTask } from './complete-task';
import { confirmMinor } from './confirm-minor';
import { confirmStable } from './confirm-stable';
import { acceptLights } from './accept-lights';
import { setRoster } from './set-roster';
import { reportDay } from './report-day';
import { proposeExit } from './propose-exit';
import { decideChange } from './decide-change';
import { decideException } from './decide-exception';
import { decideGate } from './decide-gate';
import { decideGo } from './decide-go';
import { confirmReadiness } from './confirm-readiness';
import { giveOpinion } from './give-opinion';
import { settleCondition } from './settle-condition';
import { recordApproval } from './record-approval';
import { deferItem } from './defer-item';
import { editRelease } from './edit-release';
import { evaluateChange } from './evaluate-change';
import { extendHypercare } from './extend-hypercare';
import { finishDeployment } from './finish-deployment';
import { hold } from './hold';
import { holdReview } from './hold-review';
import { openSession } from './open-session';
import { prepareCommunication } from './prepare-communication';
import { reconcileCis } from './reconcile-cis';
import { recordFeedback } from './record-feedback';
import { recordTests } from './record-tests';
import { renewChange } from './renew-change';
import { reopenItems } from './reopen-items';
import { reportIncident } from './report-incident';
import { pasteIncidents } from './paste-incidents';
import { requestException } from './request-exception';
import { resolveDoubt } from './resolve-doubt';
import { resume } from './resume';
import { reviewChange } from './review-change';
import { reviewSection } from './review-section';
import { reviewWindow } from './review-window';
import { rollBack } from './roll-back';
import { saveDraft } from './save-draft';
import { seeTopics } from './see-topics';
import { sendBack } from './send-back';
import { sendCommunication } from './send-communication';
import { sendSatisfaction } from './send-satisfaction';
import { setItemsAside } from './set-items-aside';
import { setPlan } from './set-plan';
import { setRollback } from './set-rollback';
import { setSection } from './set-section';
import { setTopics } from './set-topics';
import { signUat } from './sign-uat';
import { confirmAssembly } from './confirm-assembly';
import { startDocuments } from './start-documents';
import { recordMessage } from './record-message';
import { objectEvidence } from './object-evidence';
import { setKnowledge } from './set-knowledge';
import { acceptKnowledge } from './accept-knowledge';
import { checkKnowledge } from './check-knowledge';
import { recordTraining } from './record-training';
import { finaliseRunbook } from './finalise-runbook';
import { stateServiceLevels } from './state-service-levels';
import { acceptServiceLevels } from './accept-service-levels';
import { carryRunbook } from './carry-runbook';
import { startDeployment } from './start-deployment';
import { submit } from './submit';
import { undo } from './undo';
import { setPortfolio } from './set-portfolio';
import { recordBoardApproval } from './record-board-approval';
import { askExemption } from './ask-exemption';
import { reviewPlan } from './review-plan';
import { agreeImpact } from './agree-impact';
import { setTechnical } from './set-technical';
import { setArtefact } from './set-artefact';
import { reviewArtefact } from './review-artefact';
import { setDocuments } from './set-documents';
import { addResource } from './add-resource';
import { updateResource } from './update-resource';
import { addDependency } from './add-dependency';
import { agreeDependency } from './agree-dependency';
import { askQuestion } from './ask-question';
import { answerQuestion } from './answer-question';
import { assessChange } from './assess-change';
import { mirrorChange } from './mirror-change';
import { settleChange } from './settle-change';
import { approveReview } from './approve-review';
import { submitSip } from './submit-sip';
import { settleRecommendation } from './settle-recommendation';
import { validateSip } from './validate-sip';
import { updateComponent } from './update-component';
import { updateDefect } from './update-defect';
import { updateIncident } from './update-incident';
import { updateRisk } from './update-risk';
import { validateItems } from './validate-items';
import { verifyDeployment } from './verify-deployment';
import { addStep } from './add-step';
import { startStep } from './start-step';
import { finishStep } from './finish-step';
import { releaseStep } from './release-step';
import { decideRollback } from './decide-rollback';

/** Every action by its id; one that is forgotten does not compile. */
export const actions: Readonly<Record<PageActionId, Action>> = {
  'save-draft': saveDraft,
  submit,
  'edit-release': editRelease,
  'confirm-minor': confirmMinor,
  'decide-gate': decideGate,
  'send-back': sendBack,
  hold,
  resume,
  undo,
  cancel,
  'set-plan': setPlan,
  'set-portfolio': setPortfolio,
  'record-board-approval': recordBoardApproval,
  'ask-exemption': askExemption,
  'review-plan': reviewPlan,
  'agree-impact': agreeImpact,
  'set-technical': setTechnical,
  'set-artefact': setArtefact,
  'review-artefact': reviewArtefact,
  'set-documents': setDocuments,
  'add-resource': addResource,
  'update-resource': updateResource,
  'add-dependency': addDependency,
  'agree-dependency': agreeDependency,
  'ask-question': askQuestion,
  'answer-question': answerQuestion,
  'assess-change': assessChange,
  'mirror-change': mirrorChange,
  'settle-change': settleChange,
  'approve-review': approveReview,
  'submit-sip': submitSip,
  'settle-recommendation': settleRecommendation,
  'validate-sip': validateSip,
  'add-risk': addRisk,
  'update-risk': updateRisk,
  'add-change': addChange,
  'decide-change': decideChange,
  'renew-change': renewChange,
  'evaluate-change': evaluateChange,
  'review-change': reviewChange,
  'close-change': closeChange,
  'answer-screen': answerScreen,
  'answer-sip': answerSip,
  'review-window': reviewWindow,
  'set-topics': setTopics,
  'see-topics': seeTopics,
  'add-component': addComponent,
  'update-component': updateComponent,
  'record-tests': recordTests,
  'accept-failures': acceptFailures,
  'add-defect': addDefect,
  'update-defect': updateDefect,
  'sign-uat': signUat,
  'confirm-assembly': confirmAssembly,
  'start-documents': startDocuments,
  'record-message': recordMessage,
  'object-evidence': objectEvidence,
  'set-knowledge': setKnowledge,
  'accept-knowledge': acceptKnowledge,
  'check-knowledge': checkKnowledge,
  'record-training': recordTraining,
  'finalise-runbook': finaliseRunbook,
  'state-service-levels': stateServiceLevels,
  'accept-service-levels': acceptServiceLevels,
  'carry-runbook': carryRunbook,
  'assign-items': assignItems,
  'complete-items': completeItems,
  'validate-items': validateItems,
  'set-items-aside': setItemsAside,
  'reopen-items': reopenItems,
  'defer-item': deferItem,
  'request-exception': requestException,
  'decide-exception': decideException,
  'set-section': setSection,
  'review-section': reviewSection,
  'set-rollback': setRollback,
  'prepare-communication': prepareCommunication,
  'approve-communication': approveCommunication,
  'send-communication': sendCommunication,
  'open-session': openSession,
  'cast-vote': castVote,
  'decide-go': decideGo,
  'confirm-readiness': confirmReadiness,
  'give-opinion': giveOpinion,
  'settle-condition': settleCondition,
  'record-approval': recordApproval,
  'start-deployment': startDeployment,
  'finish-deployment': finishDeployment,
  'verify-deployment': verifyDeployment,
  'add-step': addStep,
  'start-step': startStep,
  'finish-step': finishStep,
  'release-step': releaseStep,
  'decide-rollback': decideRollback,
  'roll-back': rollBack,
  'report-incident': reportIncident,
  'paste-incidents': pasteIncidents,
  'update-incident': updateIncident,
  'extend-hypercare': extendHypercare,
  'confirm-stable': confirmStable,
  'accept-lights': acceptLights,
  'set-roster': setRoster,
  'report-day': reportDay,
  'propose-exit': proposeExit,
  'hold-review': holdReview,
  'add-lesson': addLesson,
  'add-review-action': addReviewAction,
  'ask-document': askDocument,
  'reconcile-cis': reconcileCis,
  'send-satisfaction': sendSatisfaction,
  'record-feedback': recordFeedback,
  'complete-task': completeTask,
  'answer-task': answerTask,
  'set-agile-roles': setAgileRoles,
  'record-agreement': recordAgreement,
  escalate,
  'answer-escalation': answerEscalation,
  'resolve-doubt': resolveDoubt,
  'declare-emergency': declareEmergency,
  rebaseline,
  relate,
  'set-recurrence': setRecurrence,
  'create-next': createNext,
  'create-from-change': createFromChange,
  'choose-model': chooseModel,
  'take-over-evidence': takeOverEvidence,
  'plan-retirement': planRetirement,
  'close-rolled-back': closeRolledBack,
  'join-package': joinPackage,
  'move-package': movePackage,
  'leave-package': leavePackage,
};

/** The action ids as a page sends them: text that is one of them. */
export const isPageAction = (id: string): id is PageActionId => Object.prototype.hasOwnProperty.call(actions, id);
