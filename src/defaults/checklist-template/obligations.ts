// data table: topic O of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic O: licences, money, obligations. */
export const obligations: Topic = {
  letter: 'O',
  title: ['Licences, money, obligations', 'Licences, budget, obligations'],
  items: [
    {
      id: 'O1',
      priority: 'medium',
      title: [
        'Licences and subscriptions cover production use and growth; renewal has an owner.',
        'Les licences et abonnements couvrent l’usage en production et la croissance ; le renouvellement a un responsable.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['purchasing'],
      evidence: ['Licence table', 'Tableau des licences'],
      section: 6,
    },
    {
      id: 'O2',
      priority: 'low',
      title: [
        'The run budget is agreed: who pays what, from when.',
        'Le budget d’exploitation est convenu : qui paie quoi, à partir de quand.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['portfolio-manager'],
      evidence: ['Agreement', 'Accord'],
      section: 2,
    },
    {
      id: 'O3',
      priority: 'medium',
      title: [
        'Regulatory, contractual, accessibility and staff-representation duties were checked.',
        'Les obligations réglementaires, contractuelles, d’accessibilité et envers les représentants du personnel ont été vérifiées.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['legal'],
      evidence: ['Check result', 'Résultat de la vérification'],
      section: 13,
    },
  ],
};
