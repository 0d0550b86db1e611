// data table: topic M of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic M: communication. */
export const communication: Topic = {
  letter: 'M',
  title: ['Communication', 'Communication'],
  items: [
    {
      id: 'M1',
      priority: 'high',
      title: [
        'The communication plan states audience, message, channel, date and sender for each impacted group, service desk and neighbours included.',
        'Le plan de communication indique public, message, canal, date et expéditeur pour chaque groupe touché, service desk et voisins compris.',
      ],
      major: 'always',
      minor: 'always',
      emergency: 'declared',
      row: '4.4',
      responsible: 'so',
      accountable: 'so',
      consulted: ['build', 'run'],
      evidence: ['Plan', 'Plan'],
      section: 1,
    },
    {
      id: 'M2',
      priority: 'high',
      title: [
        'The end-user announcement is written, approved and scheduled (or sent).',
        'L’annonce aux utilisateurs finaux est écrite, approuvée et programmée (ou envoyée).',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'declared',
      row: '4.4',
      responsible: 'so',
      accountable: 'so',
      consulted: ['run'],
      evidence: ['Approved draft, send record', 'Projet approuvé, preuve d’envoi'],
      section: 14,
    },
    {
      id: 'M3',
      priority: 'medium',
      title: [
        'Delay, No-Go, rollback and completion messages are written in advance.',
        'Les messages de report, de No-Go, de retour arrière et d’achèvement sont écrits d’avance.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '4.4',
      responsible: 'so',
      accountable: 'so',
      consulted: ['run'],
      evidence: ['Four drafts', 'Quatre projets'],
      section: 5,
    },
  ],
};
