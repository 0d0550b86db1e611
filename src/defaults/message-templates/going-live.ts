// data table: messages from the Go/No-Go to the closure
import { gap, register, release, stands, window, type Templates } from './template';

/** Session, votes, deployment, hypercare, review and closure. */
export const goingLive: Templates = {
  'session-opened': {
    subject: ['{id}: Go/No-Go session', '{id} : session Go/No-Go'],
    mail: [
      [
        '{actor} opened the Go/No-Go session. The pack is in the register.',
        '{actor} a ouvert la session Go/No-Go. Le dossier est dans le registre.',
      ],
      ['Until: {date}', 'Jusqu’au : {date}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title}: the Go/No-Go session is open.', '{id} {title} : la session Go/No-Go est ouverte.'],
  },
  'vote-asked': {
    subject: ['{id}: your vote is asked', '{id} : votre vote est demandé'],
    mail: [
      [
        'Please vote Go, Go with condition, or No-Go. Silence is never a Go.',
        'Merci de voter Go, Go sous condition ou No-Go. Le silence n’est jamais un Go.',
      ],
      ['Vote by: {date}', 'Voter d’ici le : {date}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: [
      '{person}: your vote on {id} is asked (by {date}).',
      '{person} : votre vote sur {id} est demandé (d’ici le {date}).',
    ],
  },
  decision: {
    subject: ['{id}: Go/No-Go decided: {what}', '{id} : Go/No-Go décidé : {what}'],
    mail: [
      ['Decision: {what}, by {actor}', 'Décision : {what}, par {actor}'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title}: {what}, decided by {actor}.', '{id} {title} : {what}, décidé par {actor}.'],
  },
  course: {
    subject: ['{id}: {what}', '{id} : {what}'],
    mail: [
      ['{actor} decided: {what}', '{actor} a décidé : {what}'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: ['{id} {title}: {what} ({actor}: {reason})', '{id} {title} : {what} ({actor} : {reason})'],
  },
  override: {
    subject: ['{id}: a No-Go was overridden', '{id} : passage outre un No-Go'],
    mail: [
      ['{actor} decided against the No-Go of an IT Lead.', '{actor} a décidé contre le No-Go d’un IT Lead.'],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: [
      '{id} {title}: {actor} overrode a No-Go: {reason}',
      '{id} {title} : {actor} passe outre un No-Go : {reason}',
    ],
  },
  'deployment-started': {
    subject: ['{id}: deployment has started', '{id} : le déploiement a commencé'],
    mail: [
      ['{actor} started the deployment.', '{actor} a démarré le déploiement.'],
      gap,
      release,
      window,
      [
        'Rollback plan and stop points are in the register.',
        'Le plan de retour arrière et les points d’arrêt sont dans le registre.',
      ],
      gap,
      register,
    ],
    chat: [
      '{id} {title}: {actor} started the deployment. Window: {start} to {end} ({zone}).',
      '{id} {title} : {actor} a démarré le déploiement. Fenêtre : {start} à {end} ({zone}).',
    ],
  },
  'deployment-done': {
    subject: ['{id}: deployment is finished', '{id} : le déploiement est terminé'],
    mail: [
      ['{actor} finished the deployment: {what}', '{actor} a terminé le déploiement : {what}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: the deployment is finished. {what}', '{id} {title} : le déploiement est terminé. {what}'],
  },
  'backed-out': {
    subject: ['{id}: backed out inside the window', '{id} : annulée dans la fenêtre'],
    mail: [
      [
        '{actor} backed the deployment out inside its window; the old state is in place.',
        '{actor} a annulé le déploiement dans sa fenêtre ; l’ancien état est en place.',
      ],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      window,
      gap,
      register,
    ],
    chat: [
      '{id} {title} was backed out inside its window: {reason}',
      '{id} {title} a été annulée dans sa fenêtre : {reason}',
    ],
  },
  'rollback-asked': {
    subject: ['{id}: go on or roll back?', '{id} : continuer ou revenir en arrière ?'],
    mail: [
      ['{what}', '{what}'],
      [
        'The decider says which, with the reason; everything waits until then.',
        'Le décideur dit lequel, avec le motif ; tout attend jusque-là.',
      ],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: go on or roll back? {what}', '{id} {title} : continuer ou revenir en arrière ? {what}'],
  },
  roster: {
    subject: ['{id}: you watch after go-live', '{id} : vous surveillez après la mise en service'],
    mail: [
      ['{person}: you are on the hypercare roster.', '{person} : vous êtes au tableau de service de l’hypercare.'],
      ['Window: {start} to {end} ({zone}).', 'Fenêtre : du {start} au {end} ({zone}).'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: on the roster: {person}.', '{id} {title} : au tableau de service : {person}.'],
  },
  'hypercare-day': {
    subject: ['{id}: hypercare, {date}', '{id} : hypercare, {date}'],
    mail: [['{what}', '{what}'], ['{reason}', '{reason}'], gap, release, stands, gap, register],
    chat: ['{id} {title}, {date}: {what}', '{id} {title}, {date} : {what}'],
  },
  'hypercare-steering': {
    subject: ['{id}: hypercare extended {what} times', '{id} : hypercare prolongé {what} fois'],
    mail: [
      [
        'Hypercare was extended {what} times, now until {date}.',
        'L’hypercare a été prolongé {what} fois, maintenant jusqu’au {date}.',
      ],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{id} {title}: hypercare extended {what} times, until {date}: {reason}',
      '{id} {title} : hypercare prolongé {what} fois, jusqu’au {date} : {reason}',
    ],
  },
  'exit-proposed': {
    subject: ['{id}: exit from hypercare proposed', '{id} : sortie d’hypercare proposée'],
    mail: [
      ['All lights are green; {actor} proposes the exit.', 'Tous les voyants sont verts ; {actor} propose la sortie.'],
      ['The Service Owner decides at gate G5b.', 'Le propriétaire du service décide au jalon G5b.'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{id} {title}: all lights green, {actor} proposes the exit.',
      '{id} {title} : tous les voyants verts, {actor} propose la sortie.',
    ],
  },
  'rolled-back': {
    subject: ['{id}: rolled back', '{id} : retour arrière effectué'],
    mail: [
      [
        '{actor} rolled the release back; the earlier version is live again.',
        '{actor} a effectué un retour arrière ; la version précédente est de nouveau en service.',
      ],
      ['Reason: {reason}', 'Motif : {reason}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title} was rolled back by {actor}: {reason}', '{id} {title} : retour arrière par {actor} : {reason}'],
  },
  incident: {
    subject: ['{id}: incident {what}', '{id} : incident {what}'],
    mail: [
      [
        '{actor} reported an incident on this release: {what}',
        '{actor} a signalé un incident sur cette mise en production : {what}',
      ],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: [
      '{id} {title}: incident {what}, reported by {actor}.',
      '{id} {title} : incident {what}, signalé par {actor}.',
    ],
  },
  'hypercare-exit': {
    subject: ['{id}: hypercare has ended', '{id} : fin de l’hypercare'],
    mail: [
      [
        '{actor} ended hypercare. From now on the usual support applies.',
        '{actor} a mis fin à l’hypercare. Le support habituel s’applique désormais.',
      ],
      ['{what}', '{what}'],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: hypercare has ended.', '{id} {title} : l’hypercare est terminée.'],
  },
  'review-invite': {
    subject: ['{id}: post-release review on {date}', '{id} : revue post-mise en service le {date}'],
    mail: [
      [
        'You are invited to the post-release review on {date}.',
        'Vous êtes invité à la revue post-mise en service le {date}.',
      ],
      [
        'What went well, what did not, what do we change in the way we release?',
        'Qu’est-ce qui a bien marché, moins bien, et que changeons-nous dans notre façon de mettre en production ?',
      ],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title}: post-release review on {date}.', '{id} {title} : revue post-mise en service le {date}.'],
  },
  closed: {
    subject: ['{id}: {title} is closed', '{id} : {title} est clôturée'],
    mail: [
      [
        '{actor} closed the release. Thank you for your part in it.',
        '{actor} a clôturé la mise en production. Merci de votre contribution.',
      ],
      gap,
      release,
      stands,
      gap,
      register,
    ],
    chat: ['{id} {title} is closed.', '{id} {title} est clôturée.'],
  },
  satisfaction: {
    subject: ['{id}: how did this release go for you?', '{id} : comment s’est passée cette mise en production ?'],
    mail: [
      [
        'On a scale from 0 to 10, how satisfied are you with the way this release was handled?',
        'De 0 à 10, à quel point êtes-vous satisfait de la conduite de cette mise en production ?',
      ],
      [
        'Please answer with a number and, if you like, one sentence.',
        'Merci de répondre par un chiffre et, si vous le souhaitez, une phrase.',
      ],
      gap,
      release,
      ['Service: {service}', 'Service : {service}'],
      gap,
      register,
    ],
    chat: ['{id} {title}: the satisfaction form was sent.', '{id} {title} : le formulaire de satisfaction est envoyé.'],
  },
};
