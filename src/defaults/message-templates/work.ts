// data table: messages about the work on a release
import { gap, register, release, stands, window, type Templates } from './template';

/** Request, phases, tasks, changes and exceptions. */
export const work: Templates = {
  'release-submitted': {
    subject: ['{id}: {title} was submitted', '{id} : {title} a été soumise'],
    mail: [
      ['{actor} submitted a release that concerns you.', '{actor} a soumis une mise en production qui vous concerne.'],
      gap,
      release,
      stands,
      window,
      gap,
      register,
    ],
    chat: [
      '{actor} submitted {id} {title} for {service}. Wanted window: {start} to {end} ({zone}).',
      '{actor} a soumis {id} {title} pour {service}. Fenêtre souhaitée : {start} à {end} ({zone}).',
    ],
  },
  'evidence-recorded': {
    subject: ['{id}: your message was recorded as evidence', '{id} : votre message a été enregistré comme preuve'],
    mail: [
      [
        '{actor} recorded your message of {date} as evidence. {what}',
        '{actor} a enregistré votre message du {date} comme preuve. {what}',
      ],
      gap,
      release,
      gap,
      register,
    ],
    chat: ['{id}: {what}', '{id} : {what}'],
  },
  'practice-touched': {
    subject: ['{id}: touches {what}', '{id} : concerne {what}'],
    mail: [
      [
        'This release touches a practice that you are involved in: {what}',
        'Cette mise en production concerne une pratique à laquelle vous participez : {what}',
      ],
      gap,
      release,
      stands,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title} touches {what}.', '{id} {title} concerne {what}.'],
  },
  escalated: {
    subject: ['{id}: {what}', '{id} : {what}'],
    mail: [
      ['{actor} on {what}, answer by {date}: {reason}', '{actor} sur {what}, réponse pour le {date} : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: {what}. {reason} ({date})', '{id} {title} : {what}. {reason} ({date})'],
  },
  'phase-opened': {
    subject: ['{id}: {phase} has begun', '{id} : {phase} commence'],
    mail: [
      ['The release has entered the phase {phase}.', 'La mise en production entre dans la phase {phase}.'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title} has entered the phase {phase}.', '{id} {title} entre dans la phase {phase}.'],
  },
  'plan-reviewed': {
    subject: ['{id}: the plan was reviewed', '{id} : le plan a été revu'],
    mail: [['{actor}: {what} {reason}', '{actor} : {what} {reason}'], gap, release, stands, window, gap, register],
    chat: [
      '{id} {title}: {actor} reviewed the plan. {what} {reason}',
      '{id} {title} : {actor} a revu le plan. {what} {reason}',
    ],
  },
  'in-your-name': {
    subject: ['{id}: recorded in your name', '{id} : saisi en votre nom'],
    mail: [
      [
        '{actor} recorded in your name, of {date}: {what}. {reason}',
        '{actor} a saisi en votre nom, du {date} : {what}. {reason}',
      ],
      ['If this is wrong, answer this message.', 'Si c’est faux, répondez à ce message.'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id}: {actor} recorded {what} of {person}.', '{id} : {actor} a saisi {what} de {person}.'],
  },
  'task-asked': {
    subject: ['{id}: to do by {date}', '{id} : à faire pour le {date}'],
    mail: [
      ['You are responsible for: {what}', 'Vous êtes responsable de : {what}'],
      ['Due: {date}', 'Échéance : {date}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{person}: {what} (due {date})', '{person} : {what} (échéance {date})'],
  },
  'comment-asked': {
    subject: ['{id}: your comment is asked', '{id} : votre avis est demandé'],
    mail: [
      ['You are consulted on: {what}', 'Vous êtes consulté sur : {what}'],
      [
        'Reply by: {date}. Without an answer the work may go on.',
        'Répondre d’ici le : {date}. Sans réponse, le travail peut continuer.',
      ],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{person}: your comment on {what} is asked (by {date})',
      '{person} : votre avis sur {what} est demandé (d’ici le {date})',
    ],
  },
  'acceptance-asked': {
    subject: ['{id}: ready for your acceptance', '{id} : prêt pour votre acceptation'],
    mail: [
      [
        'The work is done and waits for you to accept it: {what}',
        'Le travail est fait et attend votre acceptation : {what}',
      ],
      ['Please answer by: {date}', 'Merci de répondre d’ici le : {date}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{person}: {what} is ready for your acceptance', '{person} : {what} est prêt pour votre acceptation'],
  },
  'activity-accepted': {
    subject: ['{id}: {what} is accepted', '{id} : {what} est accepté'],
    mail: [
      ['For your information: {what} is accepted.', 'Pour information : {what} est accepté.'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id}: {what} is accepted.', '{id} : {what} est accepté.'],
  },
  'gate-passed': {
    subject: ['{id}: {what} is passed', '{id} : {what} est franchi'],
    mail: [
      ['{actor} decided: {what} is passed.', '{actor} a décidé : {what} est franchi.'],
      ['The release now stands in: {phase}', 'La mise en production en est à : {phase}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: [
      '{id} {title}: {what} is passed, decided by {actor}. Now: {phase}.',
      '{id} {title} : {what} est franchi, décidé par {actor}. Désormais : {phase}.',
    ],
  },
  'sent-back': {
    subject: ['{id} was sent back to {phase}', '{id} est renvoyée en {phase}'],
    mail: [
      ['{actor} sent the release back to {phase}.', '{actor} a renvoyé la mise en production en {phase}.'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      gap,
      register,
    ],
    chat: [
      '{id} {title} was sent back to {phase} by {actor}: {reason}',
      '{id} {title} est renvoyée en {phase} par {actor} : {reason}',
    ],
  },
  held: {
    subject: ['{id}: {title} is on hold', '{id} : {title} est suspendue'],
    mail: [
      ['{actor} put the release on hold.', '{actor} a suspendu la mise en production.'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title} is on hold, says {actor}: {reason}', '{id} {title} est suspendue par {actor} : {reason}'],
  },
  resumed: {
    subject: ['{id}: {title} goes on', '{id} : {title} reprend'],
    mail: [
      ['{actor} ended the hold; the work goes on.', '{actor} a mis fin à la suspension ; le travail reprend.'],
      gap,
      release,
      stands,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title} goes on, says {actor}.', '{id} {title} reprend, selon {actor}.'],
  },
  cancelled: {
    subject: ['{id}: {title} is cancelled', '{id} : {title} est annulée'],
    mail: [
      [
        '{actor} cancelled the release. Nothing is expected from you any more.',
        '{actor} a annulé la mise en production. Plus rien n’est attendu de vous.',
      ],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      gap,
      register,
    ],
    chat: ['{id} {title} is cancelled by {actor}: {reason}', '{id} {title} est annulée par {actor} : {reason}'],
  },
  'change-decided': {
    subject: ['{id}: {what} is decided', '{id} : {what} est décidé'],
    mail: [
      ['{actor} recorded a decision on: {what}', '{actor} a enregistré une décision sur : {what}'],
      ['Note: {reason}', 'Note : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{id}: {actor} recorded a decision on {what}. {reason}',
      '{id} : {actor} a enregistré une décision sur {what}. {reason}',
    ],
  },
  'exception-asked': {
    subject: ['{id}: an exception is asked for {what}', '{id} : une exception est demandée pour {what}'],
    mail: [
      [
        '{actor} asks you to accept an exception for: {what}',
        '{actor} vous demande d’accepter une exception pour : {what}',
      ],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      stands,
      window,
      gap,
      register,
    ],
    chat: [
      '{id}: {actor} asks for an exception for {what}: {reason}',
      '{id} : {actor} demande une exception pour {what} : {reason}',
    ],
  },
  'exception-decided': {
    subject: ['{id}: the exception for {what} is decided', '{id} : l’exception pour {what} est décidée'],
    mail: [
      ['{actor} decided on the exception for: {what}', '{actor} a décidé de l’exception pour : {what}'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{id}: {actor} decided on the exception for {what}: {reason}',
      '{id} : {actor} a décidé de l’exception pour {what} : {reason}',
    ],
  },
};
