// data table: what leads to the act that a criterion names, in order

/** Acts that come before the named one, or belong to it; an act without an entry stands alone. */
export const chains: Readonly<Record<string, readonly string[]>> = {
  'decide-change': ['add-change', 'assess-change', 'decide-change'],
  'renew-change': ['add-change', 'assess-change', 'decide-change', 'renew-change'],
  'close-change': ['review-change', 'approve-review', 'close-change'],
  'review-change': ['review-change'],
  'complete-items': ['complete-items', 'validate-items'],
  'validate-items': ['complete-items', 'validate-items'],
  'set-section': ['set-section', 'review-section'],
  'prepare-communication': ['prepare-communication', 'approve-communication'],
  'see-topics': ['set-topics', 'see-topics'],
  'submit-sip': ['submit-sip', 'take-sip', 'answer-sip'],
  'answer-sip': ['submit-sip', 'answer-sip'],
  'agree-impact': ['add-impact', 'agree-impact'],
  'start-documents': ['start-documents', 'update-component'],
  'add-component': ['add-component', 'confirm-assembly'],
  'answer-screen': ['answer-screen', 'answer-sip'],
  'set-artefact': ['set-artefact', 'review-artefact'],
  'set-knowledge': ['set-knowledge', 'record-training', 'finalise-runbook', 'accept-knowledge', 'check-knowledge'],
  // The decision comes last, once nothing else is open.
  'decide-go': [],
  'cast-vote': ['open-session', 'cast-vote'],
  'verify-deployment': ['add-step', 'finish-step', 'verify-deployment'],
};
