// data table: topic A of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic A: ownership and support organisation. */
export const ownership: Topic = {
  letter: 'A',
  title: ['Ownership and support organisation', 'Propriété et organisation du support'],
  items: [
    {
      id: 'A1',
      priority: 'high',
      title: [
        'The live service has a named Service Owner and a named deputy, and both have accepted the role.',
        'Le service en production a un propriétaire du service et un suppléant nommés, et tous deux ont accepté ce rôle.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '1.1',
      responsible: 'so',
      accountable: 'so',
      consulted: [],
      evidence: ['Acceptance in the register: who, when', 'Acceptation dans le registre : qui, quand'],
      section: 1,
    },
    {
      id: 'A2',
      priority: 'high',
      title: [
        'The support organisation is written down: levels 1, 2, 3 and suppliers, each with team, hours, time zone, language and contact.',
        'L’organisation du support est écrite : niveaux 1, 2, 3 et fournisseurs, chacun avec équipe, horaires, fuseau horaire, langue et contact.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['incident-manager'],
      evidence: [
        'Runbook section, reviewed by the Incident Manager',
        'Section du Runbook, relue par le responsable des incidents',
      ],
      section: 4,
    },
    {
      id: 'A3',
      priority: 'medium',
      title: [
        'Each resolver group exists in the ITSM platform, has members, and a trial ticket reached it.',
        'Chaque groupe de résolution existe dans la plateforme ITSM, a des membres et a reçu un ticket d’essai.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['incident-manager'],
      evidence: ['One trial ticket number per group', 'Un numéro de ticket d’essai par groupe'],
      section: 4,
    },
    {
      id: 'A4',
      priority: 'high',
      title: [
        'The Run lead has accepted the hand-over in writing and listed any reservation.',
        'Le responsable Run a accepté le transfert par écrit et a listé ses réserves éventuelles.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'declared',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['dm'],
      evidence: [
        'Message or signed record; reservations become open items',
        'Message ou écrit signé ; les réserves deviennent des points à traiter',
      ],
      section: 15,
    },
  ],
};
