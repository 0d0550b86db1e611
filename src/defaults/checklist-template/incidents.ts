// data table: topic C of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic C: incidents and escalation. */
export const incidents: Topic = {
  letter: 'C',
  title: ['Incidents and escalation', 'Incidents et escalade'],
  items: [
    {
      id: 'C1',
      priority: 'high',
      title: [
        'The escalation matrix is complete (functional and hierarchical, with times) and every contact in it was reached once.',
        'La matrice d’escalade est complète (fonctionnelle et hiérarchique, avec les délais) et chaque contact a été joint une fois.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['incident-manager'],
      evidence: ['Runbook section; dated contact test', 'Section du Runbook ; test des contacts daté'],
      section: 5,
    },
    {
      id: 'C2',
      priority: 'high',
      title: [
        'The major-incident route is clear: who declares, who leads, which Space or bridge, who informs the business.',
        'Le circuit d’incident majeur est clair : qui déclare, qui pilote, quel espace ou pont téléphonique, qui informe le métier.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['incident-manager'],
      evidence: ['Runbook section', 'Section du Runbook'],
      section: 5,
    },
    {
      id: 'C3',
      priority: 'low',
      title: [
        'Incident categories, priorities and impact examples fit the service and are set in the ITSM platform.',
        'Les catégories d’incident, les priorités et les exemples d’impact conviennent au service et sont paramétrés dans la plateforme ITSM.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['incident-manager'],
      evidence: ['Export of the categories', 'Export des catégories'],
      section: 5,
    },
    {
      id: 'C4',
      priority: 'medium',
      title: [
        'Known errors and workarounds that go live are recorded and accepted by Run.',
        'Les erreurs connues et les contournements qui partent en production sont enregistrés et acceptés par Run.',
      ],
      major: 'always',
      minor: 'always',
      emergency: 'later',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['problem-manager'],
      evidence: ['List with acceptance', 'Liste avec acceptation'],
      section: 12,
    },
  ],
};
