// data table: topic D of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic D: service requests and access. */
export const requestsAndAccess: Topic = {
  letter: 'D',
  title: ['Service requests and access', 'Demandes de service et accès'],
  items: [
    {
      id: 'D1',
      priority: 'high',
      title: [
        'Every service request of a new service is defined: name, form, approver, fulfilment team, target time.',
        'Chaque demande de service d’un nouveau service est définie : nom, formulaire, approbateur, équipe de traitement, délai cible.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['service-request-manager'],
      evidence: ['Runbook section', 'Section du Runbook'],
      section: 7,
    },
    {
      id: 'D2',
      priority: 'medium',
      title: [
        'The request forms are published and one person outside the project completed each of them end to end.',
        'Les formulaires de demande sont publiés et une personne extérieure au projet a rempli chacun d’eux de bout en bout.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['service-request-manager'],
      evidence: ['Test request numbers', 'Numéros des demandes d’essai'],
      section: 7,
    },
    {
      id: 'D3',
      priority: 'high',
      title: [
        'Users, roles and rights for day one are created and authorised; joiner, mover and leaver handling covers the service.',
        'Les utilisateurs, rôles et droits du premier jour sont créés et autorisés ; arrivées, mobilités et départs couvrent le service.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '2.1',
      responsible: 'build',
      accountable: 'so',
      consulted: ['security'],
      evidence: ['Access list approved by the SO', 'Liste des accès approuvée par le propriétaire du service'],
      section: 7,
    },
    {
      id: 'D4',
      priority: 'medium',
      title: [
        'Administrator, emergency and technical accounts belong to Run; the project’s own access has an end date.',
        'Les comptes d’administration, de secours et techniques appartiennent à Run ; les accès du projet ont une date de fin.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '2.1',
      responsible: 'build',
      accountable: 'so',
      consulted: ['security'],
      evidence: ['Account list with owner; end date', 'Liste des comptes avec propriétaire ; date de fin'],
      section: 13,
    },
  ],
};
