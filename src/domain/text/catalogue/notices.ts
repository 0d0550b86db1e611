// data table: one sentence an event, said where the company has no template for it
import type { Pair } from '../../register/schema';

/** What mails and Chat messages say without a template. */
export const noticeTexts = {
  'notice.subject': ['{id} {title}: {what}', '{id} {title} : {what}'],
  'notice.body': ['{what} Open the register: {link}', '{what} Ouvrir le registre : {link}'],
  'notice.release-submitted': [
    '{actor} submitted {title} for {service}, window {start} to {end}.',
    '{actor} a soumis {title} pour {service}, fenêtre du {start} au {end}.',
  ],
  'notice.practice-touched': ['{title} touches: {what}.', '{title} concerne : {what}.'],
  'notice.escalated': [
    '{actor} on {what} of {title}, answer by {date}: {reason}',
    '{actor} sur {what} de {title}, réponse pour le {date} : {reason}',
  ],
  'notice.phase-opened': ['{title} is now in {phase}.', '{title} est maintenant en {phase}.'],
  'notice.task-asked': [
    '{person}: please do {what}, due {date}.',
    '{person} : merci de faire {what}, échéance {date}.',
  ],
  'notice.comment-asked': [
    '{person}: please comment on {what} by {date}.',
    '{person} : merci de donner votre avis sur {what} pour le {date}.',
  ],
  'notice.acceptance-asked': [
    '{person}: {what} is ready for your acceptance.',
    '{person} : {what} attend votre acceptation.',
  ],
  'notice.activity-accepted': ['{what} was accepted by {actor}.', '{what} a été accepté par {actor}.'],
  'notice.gate-passed': ['{title} passed gate {what}.', '{title} a franchi le jalon {what}.'],
  'notice.sent-back': ['{title} was sent back: {reason} {what}', '{title} a été renvoyée : {reason} {what}'],
  'notice.session-opened': [
    'The Go/No-Go session of {title} is open until {date}.',
    'La session Go/No-Go de {title} est ouverte jusqu’au {date}.',
  ],
  'notice.vote-asked': [
    '{person}: your vote on the Go/No-Go of {title} is asked until {date}.',
    '{person} : votre vote sur le Go/No-Go de {title} est demandé jusqu’au {date}.',
  ],
  'notice.decision': ['{title}: {what}. {reason}', '{title} : {what}. {reason}'],
  'notice.override': [
    '{actor} decided Go on {title} against a No-Go: {reason}',
    '{actor} a décidé Go pour {title} malgré un No-Go : {reason}',
  ],
  'notice.deployment-started': ['The deployment of {title} has started.', 'Le déploiement de {title} a commencé.'],
  'notice.deployment-done': ['{title} is deployed.', '{title} est déployée.'],
  'notice.backed-out': [
    '{title} was backed out in its window: {reason}',
    '{title} a été annulée dans sa fenêtre : {reason}',
  ],
  'notice.rolled-back': ['{title} was rolled back: {reason}', '{title} a fait l’objet d’un retour arrière : {reason}'],
  'notice.incident': ['Incident on {title}: {what}', 'Incident sur {title} : {what}'],
  'notice.hypercare-exit': ['{title} has left hypercare.', '{title} est sortie d’hypercare.'],
  'notice.review-invite': ['Review of {title}, {date}.', 'Revue de {title}, {date}.'],
  'notice.closed': ['{title} is closed.', '{title} est clôturée.'],
  'notice.cancelled': ['{title} was cancelled: {reason}', '{title} a été annulée : {reason}'],
  'notice.held': ['{title} is on hold: {reason}', '{title} est suspendue : {reason}'],
  'notice.resumed': ['{title} goes on.', '{title} reprend.'],
  'notice.satisfaction': [
    '{person}: please score the release {title} from 0 to 10.',
    '{person} : merci de noter la mise en production {title} de 0 à 10.',
  ],
  'notice.change-decided': ['{actor} decided on {what}: {reason}', '{actor} s’est prononcé sur {what} : {reason}'],
  'notice.exception-asked': [
    'An exception on {what} is asked for: {reason}',
    'Une exception sur {what} est demandée : {reason}',
  ],
  'notice.exception-decided': [
    'The exception on {what} was decided: {reason}',
    'L’exception sur {what} est décidée : {reason}',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
