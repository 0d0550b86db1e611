// data table: who may do what
import type { Pair } from '../../register/schema';

/** Rights: why somebody may not, and in which quality they may. */
export const rightTexts = {
  'right.unknown': [
    'The directory does not know {mail}. A Delivery Lead can add people in the tab People & roles.',
    'L’annuaire ne connaît pas {mail}. Un Delivery Lead peut ajouter des personnes dans l’onglet Personnes et rôles.',
  ],
  'right.nobody': [
    'It is not clear who is asking, so nothing was done.',
    'On ne sait pas qui demande ; rien n’a été fait.',
  ],
  'right.refused': [
    'This is not yours to do on this release.',
    'Cela ne vous revient pas sur cette mise en production.',
  ],
  'right.refused.register': ['This is not yours to do.', 'Cela ne vous revient pas.'],
  'right.refused.row': [
    'This belongs to the activity “{activity}”; you are not {letters} there.',
    'Cela relève de l’activité « {activity} » ; vous n’y êtes pas {letters}.',
  ],
  'right.vacant': [
    'Nobody active can do this: {roles} has no one. Name somebody on the release or in the tab People & roles.',
    'Personne d’actif ne peut le faire : {roles} n’a personne. Nommez quelqu’un sur la mise en production ou dans l’onglet Personnes et rôles.',
  ],
  'right.role': ['{role}', '{role}'],
  'right.no-rule': [
    'No right is set for the action {action}. A Delivery Lead can add it in the tab Rights.',
    'Aucun droit n’est prévu pour l’action {action}. Un Delivery Lead peut l’ajouter dans l’onglet Droits.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
