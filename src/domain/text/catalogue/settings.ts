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
  'setting.raci.many': [
    'The role {role} is several people; an activity has one accountable person.',
    'Le rôle {role} désigne plusieurs personnes ; une activité a une seule personne qui en répond.',
  ],
  'setting.lead.none': [
    'Nobody active is Delivery Lead; the process has exactly one.',
    'Personne d’actif n’est Delivery Lead ; le processus en a exactement un.',
  ],
  'setting.lead.two': [
    '{name} is Delivery Lead already; the process has exactly one.',
    '{name} est déjà Delivery Lead ; le processus en a exactement un.',
  ],
  'setting.threshold-gone': ['The number {id} is missing.', 'Le nombre {id} manque.'],
  'setting.company': ['{value} is not possible here.', '{value} n’est pas possible ici.'],
  'setting.approval': [
    'An approved or validated procedure says who approved it and when.',
    'Une procédure approuvée ou validée dit qui l’a approuvée et quand.',
  ],
  'setting.empty': ['This is needed.', 'Cette valeur est nécessaire.'],
  'setting.notices': [
    '{value} is not a list of working days, such as 20, 5, 1.',
    '{value} n’est pas une liste de jours ouvrés, comme 20, 5, 1.',
  ],
  'setting.type-gone': ['No active model is left for {type}.', 'Il ne reste aucun modèle actif pour {type}.'],
  'setting.route': ['There is no authority {route}.', 'Il n’existe pas d’autorité {route}.'],
  'setting.days': ['The end comes before the start.', 'La fin précède le début.'],
  'setting.alias': ['{alias} belongs to somebody else too.', '{alias} appartient aussi à quelqu’un d’autre.'],
  'setting.deputy': [
    '{name} is not another person of the directory.',
    '{name} n’est pas une autre personne de l’annuaire.',
  ],
  'setting.unknown-person': ['The directory does not know {mail}.', 'L’annuaire ne connaît pas {mail}.'],
  'setting.right.nobody': [
    'Nobody may do this: letters or roles are needed.',
    'Personne ne peut le faire : il faut des lettres ou des rôles.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
