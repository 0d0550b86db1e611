// data table: set-up, migration, settings publication
import type { Pair } from '../../register/schema';

/** Set-up, migration, settings publication, acceptance of an older file, verification. */
export const setUpTexts = {
  'set-up.done': ['The register is set up.', 'Le registre est prêt.'],
  'set-up.nothing': ['The register was complete; nothing had to be made.', 'Le registre était complet ; rien n’était à faire.'],
  'set-up.made': ['Set up: {what}.', 'Préparé : {what}.'],
  'set-up.audit': ['Set-up of the register', 'Préparation du registre'],
  'set-up.first-settings': ['Settings of a new register', 'Paramètres d’un nouveau registre'],
  'set-up.administrators-only': [
    'Only the administrators named in the script may set up the register.',
    'Seuls les administrateurs nommés dans le script peuvent préparer le registre.',
  ],
  'set-up.settings-wrong': [
    'The settings were not published: {count} {count|setting cannot|settings cannot} be used. The version in force stays.',
    'Les paramètres n’ont pas été publiés : {count} {count|paramètre est inutilisable|paramètres sont inutilisables}. La version en vigueur reste.',
  ],
  'set-up.setting-wrong': ['{cell}: {why}', '{cell} : {why}'],
  'set-up.cell-wrong': [
    '{cell}: “{value}” cannot be used in the column {column}.',
    '{cell} : « {value} » est inutilisable dans la colonne {column}.',
  ],
  'set-up.row-without-key': ['{cell}: the row has no key.', '{cell} : la ligne n’a pas de clé.'],
  'set-up.row-twice': ['{cell}: {id} stands twice.', '{cell} : {id} figure deux fois.'],
  'set-up.published': ['Version {version} of the settings is in force.', 'La version {version} des paramètres est en vigueur.'],
  'set-up.accepted': [
    'The register goes on at {n}; the numbers given since are not given again.',
    'Le registre continue à {n} ; les numéros donnés depuis ne sont pas redonnés.',
  ],
  'set-up.nothing-to-accept': ['The file is at its latest version; there is nothing to accept.', 'Le fichier est à sa dernière version ; il n’y a rien à accepter.'],
  'set-up.accept-why': ['File put back to an earlier version, accepted', 'Fichier remis à une version antérieure, accepté'],
  'set-up.dates-format': ['dd mmm yyyy', 'dd/mm/yyyy'],
} as const satisfies Readonly<Record<string, Pair>>;
