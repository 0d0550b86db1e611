// data table: the Go/No-Go session
import type { Pair } from '../../register/schema';

/** Sentences about the Go/No-Go session. */
export const sessionTexts = {
  'session.missing.checklist': ['The checklist is missing.', 'La checklist manque.'],
  'session.missing.tests': [
    'The test summary is missing: no figures are recorded.',
    'La synthèse des tests manque : aucun chiffre n’est saisi.',
  ],
  'session.missing.rollback': [
    'The rollback plan is missing: its link is not recorded.',
    'Le plan de retour arrière manque : son lien n’est pas saisi.',
  ],
  'session.missing.runbook': [
    'The Runbook is missing: no section has its page.',
    'Le Runbook manque : aucune section n’a sa page.',
  ],
  'session.quorum.manager': ['the Delivery Manager or deputy', 'le Delivery Manager ou son suppléant'],
  'session.quorum.one-lead': ['one IT Lead or deputy', 'un IT Lead ou suppléant'],
  'session.quorum.lead': ['an IT Lead or deputy of {domain}', 'un IT Lead ou suppléant de {domain}'],
} as const satisfies Readonly<Record<string, Pair>>;
