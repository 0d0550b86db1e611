// data table: the activities of both RACI tables, in the order of the procedure
import type { Pair } from '../../domain/register/schema';
import type { Phase } from '../../domain/releases/lifecycle';

/** One row of the RACI tables. */
export interface Activity {
  readonly row: string;
  readonly title: Pair;
  /** Phase that opens its tasks (a Go opens that of deployment); '' for work that starts when somebody decides it. */
  readonly phase: Phase | '';
}

/** The thirteen rows of the procedure; its unnumbered RFC row is 1.4 (ambiguity 8). */
export const activities: readonly Activity[] = [
  { row: '1.1', title: ['Initiate the release', 'Initier la mise en production'], phase: 'initiation' },
  { row: '1.2', title: ['Plan the main milestones', 'Planifier les principales échéances'], phase: 'planning' },
  { row: '1.3', title: ['SIP assessment', 'Évaluation SIP'], phase: 'planning' },
  {
    row: '1.4',
    title: [
      'Create RFC, follow change ticket review and approval',
      'Créer la RFC, suivre la revue et l’approbation du changement',
    ],
    phase: 'planning',
  },
  {
    row: '2.1',
    title: ['Build and configure release packages', 'Construire et configurer les paquets de build'],
    phase: 'build',
  },
  { row: '3.1', title: ['Realise tests', 'Réaliser les tests'], phase: 'test' },
  { row: '3.2', title: ['Move2Run Checklist completed', 'Checklist Move2Run complétée'], phase: 'test' },
  { row: '4.1', title: ['Complete the Runbook', 'Compléter le Runbook'], phase: 'move2run' },
  { row: '4.2', title: ['Monitor and follow up the Runbook', 'Suivre le Runbook'], phase: 'move2run' },
  { row: '4.3', title: ['Go/No-Go decision', 'Décision Go/No-Go'], phase: 'move2run' },
  {
    row: '4.4',
    title: [
      'Communicate to stakeholders and end users',
      'Communiquer aux parties prenantes et aux utilisateurs finaux',
    ],
    phase: 'move2run',
  },
  { row: '5.1', title: ['Hypercare and monitoring', 'Hypercare et surveillance'], phase: 'hypercare' },
  { row: '5.2', title: ['Close the release', 'Clôturer la mise en production'], phase: 'closing' },
];

/** Rows that the procedure lacks, shown as added (ambiguity 36). */
export const addedActivities: readonly Activity[] = [
  {
    row: 'training',
    title: ['Train users and support teams', 'Former les utilisateurs et le support'],
    phase: 'move2run',
  },
  { row: 'deploy', title: ['Deploy', 'Déployer'], phase: 'deploying' },
  { row: 'rollback', title: ['Roll back', 'Revenir en arrière'], phase: '' },
  { row: 'cmdb', title: ['CMDB reconciliation', 'Rapprochement de la CMDB'], phase: 'closing' },
  { row: 'review', title: ['Post-release review', 'Revue post-mise en service'], phase: 'closing' },
];
