// data table: the Go/No-Go room: readiness, opinions, conditions, approval, decisions that were taken already
import type { Pair } from '../../register/schema';

/** Words of the Go/No-Go room. */
export const roomTexts = {
  'action.confirm-readiness.label': ['Confirm the prerequisites', 'Confirmer les prérequis'],
  'action.confirm-readiness.explain': [
    'The Delivery Manager has reviewed the checklist: no high or medium item is open without an exception.',
    'Le Delivery Manager a revu la checklist : aucun point haut ou moyen n’est ouvert sans exception.',
  ],
  'action.give-opinion.label': ['Give an opinion', 'Donner un avis'],
  'action.give-opinion.explain': [
    'For those who are consulted: it is recorded and shown, and does not bind.',
    'Pour ceux qui sont consultés : il est enregistré et montré, sans lier.',
  ],
  'action.settle-condition.label': ['Settle the condition', 'Lever la condition'],
  'action.settle-condition.explain': ['Say how it was kept.', 'Dites comment elle a été tenue.'],
  'action.record-approval.label': ['Record the approval', 'Saisir l’approbation'],
  'action.record-approval.explain': [
    'The approval given in the ITSM tool, with its reference and time.',
    'L’approbation donnée dans l’outil ITSM, avec sa référence et son heure.',
  ],
  'field.approvedAt': ['Approved', 'Approuvé le'],
  'refused.readiness-confirmed': ['The prerequisites are confirmed already.', 'Les prérequis sont déjà confirmés.'],
  'refused.not-ready': ['Not ready yet, open: {names}.', 'Pas encore prêt, ouverts : {names}.'],
  'refused.condition-settled': ['This is no open condition.', 'Ce n’est pas une condition ouverte.'],
  'refused.no-approval': [
    'The approval in the ITSM tool is not recorded yet.',
    'L’approbation dans l’outil ITSM n’est pas encore saisie.',
  ],
  'refused.before-approval': [
    'It cannot start before the approval in the ITSM tool.',
    'Il ne peut commencer avant l’approbation dans l’outil ITSM.',
  ],
  'refused.decided-already': [
    '{person} decided {decision} on {at} already.',
    '{person} a déjà décidé {decision} le {at}.',
  ],
  'refused.gate-passed-already': [
    '{person} passed gate {gate} on {at} already.',
    '{person} a déjà franchi le jalon {gate} le {at}.',
  ],
  'said.readiness-confirmed': ['The prerequisites are confirmed.', 'Les prérequis sont confirmés.'],
  'said.opinion': ['Your opinion is recorded.', 'Votre avis est enregistré.'],
  'said.condition-settled': ['Condition settled.', 'Condition levée.'],
  'said.approval': [
    'Approval recorded, {minutes} minutes after the decision.',
    'Approbation saisie, {minutes} minutes après la décision.',
  ],
  'said.delayed-meets': ['Delayed. The new window meets: {meets}', 'Reporté. La nouvelle fenêtre touche : {meets}'],
  'asked.opinion': ['an opinion was given: {vote}', 'un avis a été donné : {vote}'],
  'asked.condition': ['Condition of the Go: {condition}', 'Condition du Go : {condition}'],
  'reopened.scope': [
    'The scope changed after the Go: a new decision is needed.',
    'Le périmètre a changé après le Go : une nouvelle décision est nécessaire.',
  ],
  'criterion.readiness-confirmed': [
    'The Delivery Manager confirms the prerequisites',
    'Le Delivery Manager confirme les prérequis',
  ],
  'criterion.readiness-confirmed.no': [
    'The Delivery Manager has not confirmed the prerequisites yet.',
    'Le Delivery Manager n’a pas encore confirmé les prérequis.',
  ],
  'criterion.readiness-confirmed.na': [
    'On a Minor the decision itself confirms them.',
    'Sur une mineure, la décision même les confirme.',
  ],
  'criterion.window-current': ['The window was looked at', 'La fenêtre a été revue'],
  'criterion.window-current.no': [
    'Freezes and overlaps were not looked at for the present window.',
    'Gels et chevauchements n’ont pas été revus pour la fenêtre actuelle.',
  ],
  'criterion.window-current.frozen': ['The window meets a freeze: {freezes}', 'La fenêtre touche un gel : {freezes}'],
  'criterion.conditions-settled': ['The conditions of the Go are kept', 'Les conditions du Go sont tenues'],
  'criterion.conditions-settled.no': ['Still open: {names}.', 'Encore ouvertes : {names}.'],
  'page.fact.approval': ['Approval in the ITSM tool', 'Approbation dans l’outil ITSM'],
  'page.approval': [
    '{reference}, {minutes} minutes after the decision',
    '{reference}, {minutes} minutes après la décision',
  ],
  'page.warning.conditions': ['Conditions past their day: {names}', 'Conditions au-delà de leur échéance : {names}'],
} as const satisfies Readonly<Record<string, Pair>>;
