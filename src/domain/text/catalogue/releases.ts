// data table: releases: states, type, risk, ticket, window
import type { Pair } from '../../register/schema';

/** Sentences about a release: where it stands, its type, its risk, what its ticket lacks, what its window meets. */
export const releaseTexts = {
  'release.not-in-state': [
    'That cannot be done while the release is in the state {state}.',
    'Impossible tant que la mise en production est à l’état {state}.',
  ],
  'release.risk.users': ['users touched: {value} of 4', 'utilisateurs touchés : {value} sur 4'],
  'release.risk.criticality': [
    'criticality of the business process: {value} of 4',
    'criticité du processus métier : {value} sur 4',
  ],
  'release.risk.data': ['sensitivity of the data: {value} of 4', 'sensibilité des données : {value} sur 4'],
  'release.risk.recovery': ['time to recover: {value} of 4', 'temps de rétablissement : {value} sur 4'],
  'release.risk.novelty': ['technical novelty: {value} of 4', 'nouveauté technique : {value} sur 4'],
  'release.risk.neighbours': ['number of neighbours: {value} of 4', 'nombre de voisins : {value} sur 4'],
  'release.risk.coverage': ['lack of test coverage: {value} of 4', 'manque de couverture des tests : {value} sur 4'],
  'release.risk.history': [
    'trouble with past releases: {value} of 4',
    'difficultés des mises en production passées : {value} sur 4',
  ],
  'release.risk.pressure': ['time pressure: {value} of 4', 'pression du temps : {value} sur 4'],
  'release.class.new-service': [
    'It is a brand-new service for its users.',
    'C’est un service entièrement nouveau pour ses utilisateurs.',
  ],
  'release.class.architecture': ['The architecture changes in a major way.', 'L’architecture change de façon majeure.'],
  'release.class.several-domains': ['It touches more than one domain.', 'Elle touche plus d’un domaine.'],
  'release.class.several-systems': ['It touches more than one system.', 'Elle touche plus d’un système.'],
  'release.class.incompatible': [
    'Something that works today could stop working.',
    'Quelque chose qui fonctionne aujourd’hui pourrait cesser de fonctionner.',
  ],
  'release.class.risk': ['Its risk is above low.', 'Son risque est plus que faible.'],
  'release.class.minor': [
    'Small, backward-compatible, of low risk, in one domain.',
    'Petite, rétrocompatible, à faible risque, dans un seul domaine.',
  ],
  'release.class.confirmed': ['Confirmed as Minor: {reason}', 'Confirmée comme mineure : {reason}'],
  'release.class.open': [
    'Not every question of the classifier is answered.',
    'Toutes les questions de classement n’ont pas de réponse.',
  ],
  'release.missing.title': ['The title is missing.', 'Le titre manque.'],
  'release.missing.version': ['The version is missing.', 'La version manque.'],
  'release.version.blank': [
    'A version has no blanks in it, e.g. 2.4.0.',
    'Une version ne contient pas d’espaces, p. ex. 2.4.0.',
  ],
  'release.missing.service': ['The service is missing.', 'Le service manque.'],
  'release.missing.domains': ['At least one domain is needed.', 'Il faut au moins un domaine.'],
  'release.missing.contentTypes': [
    'Say what it delivers: at least one kind of content.',
    'Dites ce qu’elle livre : au moins un type de contenu.',
  ],
  'release.missing.trigger': ['The trigger is missing.', 'Le déclencheur manque.'],
  'release.missing.objective': ['The objective is missing.', 'L’objectif manque.'],
  'release.missing.justification': ['The justification is missing.', 'La justification manque.'],
  'release.missing.benefit': ['The expected benefit is missing.', 'Le bénéfice attendu manque.'],
  'release.missing.description': [
    'The description needs at least {min} characters; it has {length}.',
    'La description demande au moins {min} caractères ; elle en a {length}.',
  ],
  'release.missing.classification': [
    'Answer the five questions of the classifier.',
    'Répondez aux cinq questions de classement.',
  ],
  'release.missing.risk': ['Parts of impact and risk are missing.', 'Il manque des éléments de l’impact et du risque.'],
  'release.missing.windowStart': [
    'The start of the wanted window is missing.',
    'Le début de la fenêtre souhaitée manque.',
  ],
  'release.missing.windowEnd': ['The end of the wanted window is missing.', 'La fin de la fenêtre souhaitée manque.'],
  'release.window.past': ['The wanted window starts in the past.', 'La fenêtre souhaitée commence dans le passé.'],
  'release.missing.serviceOwner': [
    'No Service Owner is named, and the tab Scopes proposes nobody for this service and domain.',
    'Aucun propriétaire du service n’est nommé, et l’onglet Portées ne propose personne pour ce service et ce domaine.',
  ],
  'release.missing.deliveryManager': [
    'No Delivery Manager is named, and the tab Scopes proposes nobody for this service and domain.',
    'Aucun Delivery Manager n’est nommé, et l’onglet Portées ne propose personne pour ce service et ce domaine.',
  ],
  'release.unknown.domain': [
    'The settings do not know the domain {domain}.',
    'Les paramètres ne connaissent pas le domaine {domain}.',
  ],
  'release.freeze.hard': [
    '{reason}: a freeze from {start} to {end}. Only an emergency passes it, with an exemption by {who}.',
    '{reason} : un gel du {start} au {end}. Seule une urgence passe, avec une exemption de {who}.',
  ],
  'release.freeze.soft': [
    '{reason}: a soft freeze from {start} to {end}. A reason is needed to go ahead.',
    '{reason} : un gel souple du {start} au {end}. Il faut un motif pour continuer.',
  ],
  'release.freeze.tail': [
    '{reason} starts on {start}, less than {days} working days after the window: a rollback would fall into the freeze.',
    '{reason} commence le {start}, moins de {days} jours ouvrés après la fenêtre : un retour arrière tomberait dans le gel.',
  ],
  'release.overlap.hard': [
    '{id} {title}: same time, same system ({shared})',
    '{id} {title} : même moment, même système ({shared})',
  ],
  'release.overlap.strong': [
    '{id} {title}: same time, same service ({shared})',
    '{id} {title} : même moment, même service ({shared})',
  ],
  'release.overlap.medium': [
    '{id} {title}: same time, same domain ({shared})',
    '{id} {title} : même moment, même domaine ({shared})',
  ],
  'release.overlap.calendar': ['{id} {title}: same time, nothing shared', '{id} {title} : même moment, rien en commun'],
} as const satisfies Readonly<Record<string, Pair>>;
