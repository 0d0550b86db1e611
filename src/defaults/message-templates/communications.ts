// data table: the messages of the communication plan (domain.md 2.5)
import type { communicationMoments } from '../../domain/register/vocabulary';
import type { Pair } from '../../domain/register/schema';
import { gap, type Template, type Templates } from './template';

type Moment = keyof typeof communicationMoments;

/** The seven answers that every message of the plan gives, in this order. */
interface Answers {
  readonly what: Pair;
  readonly when: Pair;
  readonly touched: Pair;
  readonly notice: Pair;
  readonly mustDo: Pair;
  readonly help: Pair;
  readonly stop: Pair;
}

const labels: Readonly<Record<keyof Answers, Pair>> = {
  what: ['What', 'Quoi'],
  when: ['When', 'Quand'],
  touched: ['Who is touched', 'Qui est concerné'],
  notice: ['What you will notice', 'Ce que vous remarquerez'],
  mustDo: ['What you must do', 'Ce que vous devez faire'],
  help: ['Where to get help', 'Où trouver de l’aide'],
  stop: ['If we stop', 'Si nous arrêtons'],
};

const order = [
  'what',
  'when',
  'touched',
  'notice',
  'mustDo',
  'help',
  'stop',
] as const satisfies readonly (keyof Answers)[];

const usual: Answers = {
  what: ['{what}', '{what}'],
  when: ['{date}, {start} to {end} ({zone})', '{date}, {start} à {end} ({zone})'],
  touched: ['Users of {service}', 'Les utilisateurs de {service}'],
  notice: ['{reason}', '{reason}'],
  mustDo: ['Nothing, unless it says so above.', 'Rien, sauf mention contraire ci-dessus.'],
  help: ['The service desk; please name {id}.', 'Le service desk ; merci de citer {id}.'],
  stop: [
    'The present version stays in place and you get a message.',
    'La version actuelle reste en place et vous recevez un message.',
  ],
};

interface Written extends Partial<Answers> {
  readonly subject: Pair;
  readonly opening: Pair;
  readonly chat: Pair;
}

const moments: Readonly<Record<Moment, Written>> = {
  announcement: {
    subject: ['{id}: {service} will change', '{id} : {service} va évoluer'],
    opening: [
      'We are preparing a change of {service}: {title}.',
      'Nous préparons une évolution de {service} : {title}.',
    ],
    chat: ['{id}: the announcement of {title} was sent.', '{id} : l’annonce de {title} est envoyée.'],
  },
  operations: {
    subject: ['{id}: operations notice for {service}', '{id} : avis à l’exploitation pour {service}'],
    opening: ['{title} is to be deployed; please plan for it.', '{title} va être déployée ; merci d’en tenir compte.'],
    touched: ['Run, stand-by and suppliers of {service}', 'Run, astreinte et fournisseurs de {service}'],
    mustDo: [
      'Confirm your roster and check alerts and jobs inside the window.',
      'Confirmer votre tableau de service et contrôler alertes et traitements dans la fenêtre.',
    ],
    help: ['{actor}, or the Space of the release', '{actor}, ou l’espace de la mise en production'],
    stop: [
      'The rollback plan in the register is followed and you are told at once.',
      'Le plan de retour arrière du registre est suivi et vous êtes avertis aussitôt.',
    ],
    chat: ['{id}: the operations notice was sent.', '{id} : l’avis à l’exploitation est envoyé.'],
  },
  'service-desk': {
    subject: ['{id}: service desk brief for {service}', '{id} : note au service desk pour {service}'],
    opening: ['Users may call you about {title}.', 'Des utilisateurs peuvent vous appeler au sujet de {title}.'],
    mustDo: [
      'Read the first-line guide; note {id} on each ticket.',
      'Lire le guide de premier niveau ; noter {id} sur chaque ticket.',
    ],
    help: ['The Run lead of {service}', 'Le responsable Run de {service}'],
    chat: ['{id}: the service desk was briefed.', '{id} : le service desk est informé.'],
  },
  reminder: {
    subject: ['{id}: reminder, {service} changes soon', '{id} : rappel, {service} évolue bientôt'],
    opening: ['As announced, {title} goes live soon.', 'Comme annoncé, {title} sera bientôt mise en service.'],
    chat: ['{id}: the reminder was sent.', '{id} : le rappel est envoyé.'],
  },
  management: {
    subject: ['{id}: {title} goes live soon', '{id} : {title} bientôt en service'],
    opening: ['For your information, as IT Lead or sponsor.', 'Pour votre information, en tant qu’IT Lead ou sponsor.'],
    help: ['{actor}, Delivery Manager', '{actor}, Delivery Manager'],
    chat: ['{id}: the management notice was sent.', '{id} : l’avis à la direction est envoyé.'],
  },
  start: {
    subject: ['{id}: deployment of {title} starts', '{id} : début du déploiement de {title}'],
    opening: ['The deployment is starting now.', 'Le déploiement commence maintenant.'],
    touched: ['Operations and service desk of {service}', 'Exploitation et service desk de {service}'],
    mustDo: ['Watch the alerts and keep lines open.', 'Surveiller les alertes et rester joignable.'],
    help: ['{actor}, or the Space of the release', '{actor}, ou l’espace de la mise en production'],
    chat: ['{id}: the deployment starts.', '{id} : le déploiement commence.'],
  },
  completion: {
    subject: ['{id}: {title}, result', '{id} : {title}, résultat'],
    opening: ['The deployment is over; here is its result.', 'Le déploiement est terminé ; voici son résultat.'],
    stop: [
      'Should the earlier version have to come back, you get a message.',
      'Si la version précédente devait revenir, vous recevriez un message.',
    ],
    chat: [
      '{id}: the result was sent to everyone told before.',
      '{id} : le résultat est envoyé à tous ceux qui avaient été avertis.',
    ],
  },
  delay: {
    subject: ['{id}: {title} does not go live as planned', '{id} : {title} n’est pas mise en service comme prévu'],
    opening: [
      'The date that we told you no longer holds.',
      'La date que nous vous avions annoncée n’est plus valable.',
    ],
    when: ['New date: {date}', 'Nouvelle date : {date}'],
    stop: ['The present version stays in place.', 'La version actuelle reste en place.'],
    chat: [
      '{id}: the delay was told to everyone told before.',
      '{id} : le report est annoncé à tous ceux qui avaient été avertis.',
    ],
  },
  closing: {
    subject: ['{id}: {title} is stable', '{id} : {title} est stable'],
    opening: [
      'The watched time after go-live is over; the usual support applies.',
      'La période de surveillance après la mise en service est terminée ; le support habituel s’applique.',
    ],
    when: ['Since {date}', 'Depuis le {date}'],
    mustDo: [
      'Tell us how it went, in the satisfaction form.',
      'Dites-nous comment cela s’est passé, dans le formulaire de satisfaction.',
    ],
    stop: [
      'Nothing is stopped any more; new wishes go to the backlog.',
      'Plus rien n’est interrompu ; les nouveaux souhaits vont au backlog.',
    ],
    chat: ['{id}: the closing message was sent.', '{id} : le message de clôture est envoyé.'],
  },
};

function templateOf({ subject, opening, chat, ...own }: Written): Template {
  const answers: Answers = { ...usual, ...own };
  const lines = order.map((it): Pair => [
    `${labels[it][0]}: ${answers[it][0]}`,
    `${labels[it][1]} : ${answers[it][1]}`,
  ]);
  return { subject, mail: [opening, gap, ...lines], chat };
}

/** One message for each moment of the plan, under `communication-<moment>`. */
export const communications: Templates = Object.fromEntries(
  Object.entries(moments).map(([moment, it]) => [`communication-${moment}`, templateOf(it)]),
);
