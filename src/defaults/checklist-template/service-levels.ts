// data table: topic B of the Move2Run checklist (domain.md 5)
import type { Topic } from './topic';

/** Topic B: service levels and contracts. */
export const serviceLevels: Topic = {
  letter: 'B',
  title: ['Service levels and contracts', 'Niveaux de service et contrats'],
  items: [
    {
      id: 'B1',
      priority: 'high',
      title: [
        'The SLA of a new service, or the changed targets of an existing one, are agreed with the business.',
        'Le SLA d’un nouveau service, ou les cibles modifiées d’un service existant, sont convenus avec le métier.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'now',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['service-level-manager'],
      evidence: ['Signed SLA or agreement message', 'SLA signé ou message d’accord'],
      section: 6,
    },
    {
      id: 'B2',
      priority: 'high',
      title: [
        'The release was checked against the SLAs and contracts in force; each breach has an accepted exception.',
        'La mise en production a été confrontée aux SLA et contrats en vigueur ; chaque manquement a une exception acceptée.',
      ],
      major: 'always',
      minor: 'always',
      emergency: 'declared',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['service-level-manager'],
      evidence: [
        'Check result with date; exception record',
        'Résultat du contrôle avec sa date ; exception enregistrée',
      ],
      section: 6,
    },
    {
      id: 'B3',
      priority: 'medium',
      title: [
        'Internal agreements and supplier contracts give at least the hours and reaction times that the SLA promises.',
        'Les accords internes et les contrats fournisseurs offrent au moins les horaires et délais de réaction que promet le SLA.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '3.2',
      responsible: 'so',
      accountable: 'dm',
      consulted: ['service-level-manager'],
      evidence: ['Table SLA / OLA / contract', 'Tableau SLA / OLA / contrat'],
      section: 6,
    },
    {
      id: 'B4',
      priority: 'low',
      title: [
        'The targets are set up in the ITSM platform and a trial report shows them.',
        'Les cibles sont paramétrées dans la plateforme ITSM et un rapport d’essai les montre.',
      ],
      major: 'always',
      minor: 'changed',
      emergency: 'later',
      row: '4.1',
      responsible: 'run',
      accountable: 'so',
      consulted: ['service-level-manager'],
      evidence: ['Trial report', 'Rapport d’essai'],
      section: 6,
    },
  ],
};
