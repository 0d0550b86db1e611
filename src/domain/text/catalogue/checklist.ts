// data table: checklist, Runbook and communication plan
import type { Pair } from '../../register/schema';

/** Sentences about checklist items, what the register answers by itself, and the audiences of the communication plan. */
export const checklistTexts = {
  'checklist.own-work': ['{item}: whoever did it cannot validate it.', '{item} : qui l’a fait ne peut pas le valider.'],
  'checklist.not-validator': [
    '{item}: somebody else validates this item.',
    '{item} : quelqu’un d’autre valide ce point.',
  ],
  'checklist.software.changes': [
    'Every RFC is authorised and covers the window.',
    'Chaque RFC est autorisée et couvre la fenêtre.',
  ],
  'checklist.software.changes.no': [
    'These RFCs are not authorised, or do not cover the window: {names}.',
    'Ces RFC ne sont pas autorisées ou ne couvrent pas la fenêtre : {names}.',
  ],
  'checklist.software.freezes': [
    'The window meets no freeze, or an exemption is recorded.',
    'La fenêtre ne rencontre aucun gel, ou une exemption est enregistrée.',
  ],
  'checklist.software.freezes.no': [
    'The window meets a freeze that nobody has settled.',
    'La fenêtre rencontre un gel que personne n’a réglé.',
  ],
  'checklist.software.overlaps': [
    'Overlapping releases were reviewed for this window.',
    'Les mises en production qui se chevauchent ont été revues pour cette fenêtre.',
  ],
  'checklist.software.overlaps.no': [
    'Overlaps were not reviewed for this window.',
    'Les chevauchements n’ont pas été revus pour cette fenêtre.',
  ],
  'checklist.software.session': [
    'The IT Leads had the pack and took part.',
    'Les IT Leads ont reçu le dossier et ont pris part.',
  ],
  'checklist.software.baseline': ['The normal incident level is recorded.', 'Le niveau normal d’incidents est relevé.'],
  'checklist.software.recipients': [
    'The recipients of the form are named on the release.',
    'Les destinataires du formulaire sont nommés sur la mise en production.',
  ],
  'checklist.software.deferred': [
    'Every item left for later has an owner and a date.',
    'Chaque point laissé pour plus tard a un porteur et une date.',
  ],
  'checklist.software.deferred.no': [
    'These items left for later lack an owner or a date: {names}.',
    'Ces points laissés pour plus tard manquent de porteur ou de date : {names}.',
  ],
  'checklist.software.documents': ['Every document has a name and a link.', 'Chaque document a un nom et un lien.'],
  'checklist.software.ask': [
    'The register does not hold enough to answer this; a person answers.',
    'Le registre n’en sait pas assez pour répondre ; une personne répond.',
  ],
  'communication.audience.users': [
    'All users, neighbours, business contacts',
    'Tous les utilisateurs, voisins, contacts métier',
  ],
  'communication.audience.operations': ['Run, stand-by, suppliers', 'Run, astreinte, fournisseurs'],
  'communication.audience.service-desk': ['Service desk', 'Service desk'],
  'communication.audience.management': ['IT Leads, sponsors', 'IT Leads, sponsors'],
  'communication.audience.start': ['Operations, service desk', 'Exploitation, service desk'],
  'communication.audience.told': ['Everyone told before', 'Toutes les personnes déjà informées'],
  'communication.audience.stakeholders': ['Stakeholders', 'Parties prenantes'],
} as const satisfies Readonly<Record<string, Pair>>;
