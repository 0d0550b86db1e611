// data table: settings that cannot be published
import type { Pair } from '../../register/schema';

/** What is wrong with a drafted setting. */
export const settingTexts = {
  'setting.raci.role': ['The RACI tables have no role {role}.', 'Les tables RACI n’ont pas de rôle {role}.'],
  'setting.raci.letters': ['{letters} is none of R, A, C, I.', '{letters} n’est pas l’une des lettres R, A, C, I.'],
  'setting.raci.two-accountable': [
    'Row {row} of the table {method} has more than one A; an activity has one accountable person.',
    'La ligne {row} de la table {method} a plus d’un A ; une activité a une seule personne qui en répond.',
  ],
  'setting.raci.no-accountable': [
    'Row {row} of the table {method} has no A.',
    'La ligne {row} de la table {method} n’a pas de A.',
  ],
  'setting.raci.no-responsible': [
    'Row {row} of the table {method} has no R.',
    'La ligne {row} de la table {method} n’a pas de R.',
  ],
  'setting.role': ['There is no role {role}.', 'Il n’existe pas de rôle {role}.'],
  'setting.raci-row': ['The RACI tables have no row {row}.', 'Les tables RACI n’ont pas de ligne {row}.'],
  'setting.section': [
    'The high item {item} points to no section of Runbook V0.',
    'Le point haut {item} ne renvoie à aucune section du Runbook V0.',
  ],
  'setting.criterion': ['There is no criterion {criterion}.', 'Il n’existe pas de critère {criterion}.'],
  'setting.model': ['The tab Models has no model {model}.', 'L’onglet Modèles n’a pas de modèle {model}.'],
  'setting.twice': ['{id} stands there twice.', '{id} y figure deux fois.'],
  'setting.number': ['{id} needs a number of 0 or more.', '{id} demande un nombre supérieur ou égal à 0.'],
  'setting.freeze': ['{id} needs a start and, after it, an end.', '{id} demande un début et, après lui, une fin.'],
} as const satisfies Readonly<Record<string, Pair>>;
