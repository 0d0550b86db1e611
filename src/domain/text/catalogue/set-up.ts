// data table: set-up, migration, settings publication
import type { Pair } from '../../register/schema';

/** Set-up, migration, settings publication, acceptance of an older file, verification. */
export const setUpTexts = {
  'set-up.done': ['The register is set up.', 'Le registre est prêt.'],
  'set-up.nothing': [
    'The register was complete; nothing had to be made.',
    'Le registre était complet ; rien n’était à faire.',
  ],
  'set-up.made': ['Set up: {what}.', 'Préparé : {what}.'],
  'set-up.audit': ['Set-up of the register', 'Préparation du registre'],
  'set-up.supplement': [
    'What the new version of the product needs and the settings did not name: {names}',
    'Ce que la nouvelle version du produit demande et que les paramètres ne nommaient pas : {names}',
  ],
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
  'set-up.published': [
    'Version {version} of the settings is in force.',
    'La version {version} des paramètres est en vigueur.',
  ],
  'set-up.accepted': [
    'The register goes on at {n}; the numbers given since are not given again.',
    'Le registre continue à {n} ; les numéros donnés depuis ne sont pas redonnés.',
  ],
  'set-up.nothing-to-accept': [
    'The file is at its latest version; there is nothing to accept.',
    'Le fichier est à sa dernière version ; il n’y a rien à accepter.',
  ],
  'set-up.accept-why': [
    'File put back to an earlier version, accepted',
    'Fichier remis à une version antérieure, accepté',
  ],
  'verify.sound': [
    '{records} records and {entries} audit entries were checked; everything is as it was saved.',
    '{records} fiches et {entries} entrées d’audit contrôlées ; tout est tel qu’enregistré.',
  ],
  'verify.found': [
    '{count} {count|finding|findings} in {records} records and {entries} audit entries.',
    '{count} {count|constat|constats} sur {records} fiches et {entries} entrées d’audit.',
  ],
  'verify.chain': [
    'Audit, row {row}: entry {entry} does not follow from the one before it; an entry was changed, added or taken away.',
    'Audit, ligne {row} : l’entrée {entry} ne suit pas la précédente ; une entrée a été modifiée, ajoutée ou retirée.',
  ],
  'verify.head': [
    'The audit ends at {last}, the register at {state}, the script knows {properties}.',
    'L’audit finit à {last}, le registre à {state}, le script connaît {properties}.',
  ],
  'verify.blank': [
    '{tab}, row {row}: cells without a number in the first column.',
    '{tab}, ligne {row} : des cellules sans numéro en première colonne.',
  ],
  'verify.seal': ['{tab}, row {row}: {id} was edited by hand.', '{tab}, ligne {row} : {id} a été modifié à la main.'],
  'verify.unknown': [
    '{tab}, row {row}: {id} was added by hand; the audit does not know it.',
    '{tab}, ligne {row} : {id} a été ajouté à la main ; l’audit ne le connaît pas.',
  ],
  'verify.older': [
    '{tab}, row {row}: {id} stands at revision {revision}, the audit at {told}; an older state was put back.',
    '{tab}, ligne {row} : {id} en est à la révision {revision}, l’audit à {told} ; un état antérieur a été remis.',
  ],
  'verify.missing': ['{tab}: {id} was deleted by hand.', '{tab} : {id} a été supprimé à la main.'],
  'verify.tally': [
    '{id}: its records in “{tab}” are not those that it counts; one was deleted, added or put back by hand.',
    '{id} : ses fiches dans « {tab} » ne sont pas celles qu’elle compte ; une a été supprimée, ajoutée ou remise à la main.',
  ],
  'verify.full': [
    'The file holds {cells} of 10 million cells. Archive closed releases.',
    'Le fichier contient {cells} cellules sur 10 millions. Archivez les mises en production clôturées.',
  ],
  'set-up.dates-format': ['dd mmm yyyy', 'dd/mm/yyyy'],
} as const satisfies Readonly<Record<string, Pair>>;
