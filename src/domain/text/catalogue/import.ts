// data table: import and export
import type { Pair } from '../../register/schema';

/** import and export. */
export const importTexts = {
  'import.title': ['Import register', 'Importer un registre'],
  'import.encoding.other': [
    'This is a file of kind {name}, not CSV text. Save it as "CSV UTF-8" and choose it again.',
    'Ce fichier est de type {name}, pas du texte CSV. Enregistrez-le en « CSV UTF-8 » et choisissez-le de nouveau.',
  ],
  'import.encoding.cut': [
    'The file starts as {name} text but its end is cut off. Save it again and retry.',
    'Le fichier commence en {name} mais sa fin est coupée. Enregistrez-le de nouveau et réessayez.',
  ],
  'import.encoding.broken': [
    'The file says that it is UTF-8, but the byte at position {position} is not. Save it as "CSV UTF-8" and retry.',
    'Le fichier s’annonce en UTF-8, mais l’octet en position {position} n’en est pas. Enregistrez-le en « CSV UTF-8 » et réessayez.',
  ],
  'import.encoding.unknown': [
    'The file is neither UTF-8, UTF-16 nor Windows-1252: byte {byte} at position {position}. Save it as "CSV UTF-8" and retry.',
    'Le fichier n’est ni en UTF-8, ni en UTF-16, ni en Windows-1252 : octet {byte} en position {position}. Enregistrez-le en « CSV UTF-8 » et réessayez.',
  ],
  'import.file.empty': [
    'The file has no rows under a header. The first row must name the columns.',
    'Le fichier n’a pas de ligne sous un en-tête. La première ligne doit nommer les colonnes.',
  ],
  'import.file.no-title': [
    'No column of the file is taken as the release’s title or number. Choose one in the list of columns.',
    'Aucune colonne du fichier n’est prise comme titre ou numéro de la mise en production. Choisissez-en une dans la liste.',
  ],
  'import.mapping.unknown': [
    'Column "{header}": the register has no column "{column}" that a file can fill.',
    'Colonne « {header} » : le registre n’a pas de colonne « {column} » qu’un fichier puisse remplir.',
  ],
  'import.mapping.twice': [
    'Column "{header}": "{column}" is already taken by another column of the file.',
    'Colonne « {header} » : « {column} » est déjà prise par une autre colonne du fichier.',
  ],
  'import.row.quotes': [
    'its quotation marks do not close where the cell ends',
    'ses guillemets ne se ferment pas à la fin de la cellule',
  ],
  'import.row.width': [
    '{found} {found|cell|cells} instead of {expected}, as in the header',
    '{found} {found|cellule|cellules} au lieu de {expected}, comme dans l’en-tête',
  ],
  'import.row.repeat': ['the same release as in row {earlier}', 'la même mise en production qu’à la ligne {earlier}'],
  'import.row.several': [
    'several releases of the register have this service, version and title; add the release number',
    'plusieurs mises en production du registre ont ce service, cette version et ce titre ; ajoutez le numéro',
  ],
  'import.row.title': ['a new release needs a title', 'une nouvelle mise en production a besoin d’un titre'],
  'import.row.controlled': [
    '{id} is run in this register: its column {column} changes only by its own steps',
    '{id} est suivie dans ce registre : sa colonne {column} ne change que par ses propres étapes',
  ],
  'import.row.window': ['the window ends before it starts', 'la fenêtre finit avant de commencer'],
  'import.row.deployment': ['the deployment ends before it starts', 'le déploiement finit avant de commencer'],
  'import.row.incidents': [
    'more P1–P2 or major incidents than incidents caused',
    'plus d’incidents P1–P2 ou majeurs que d’incidents causés',
  ],
  'import.row.scores': [
    'the sum of scores is more than 10 for each answer',
    'la somme des notes dépasse 10 par réponse',
  ],
  'import.row.review': [
    'a review was held, but on no known day: give its day or the go-live',
    'une revue a été tenue, mais sans jour connu : donnez son jour ou la mise en service',
  ],
  'import.cell.error': [
    '{header}: the cell holds the error {value}',
    '{header} : la cellule contient l’erreur {value}',
  ],
  'import.cell.long': [
    '{header}: {count} characters; a cell holds at most 50,000',
    '{header} : {count} caractères ; une cellule en contient 50 000 au plus',
  ],
  'import.cell.id': [
    '{header}: "{value}" is no release number; letters, digits, dot and dash, 40 at most',
    '{header} : « {value} » n’est pas un numéro ; lettres, chiffres, point et tiret, 40 au plus',
  ],
  'import.cell.day': [
    '{header}: "{value}" is no day; write it like {example}',
    '{header} : « {value} » n’est pas un jour ; écrivez-le comme {example}',
  ],
  'import.cell.instant': [
    '{header}: "{value}" is no moment, or an hour that the clock change skips or repeats; write it like {example}',
    '{header} : « {value} » n’est pas un moment, ou tombe dans le changement d’heure ; écrivez-le comme {example}',
  ],
  'import.cell.choice': [
    '{header}: "{value}" is not known; use one of: {words}',
    '{header} : « {value} » est inconnu ; utilisez : {words}',
  ],
  'import.cell.flag': ['{header}: "{value}" is neither yes nor no', '{header} : « {value} » n’est ni oui ni non'],
  'import.cell.mail': ['{header}: "{value}" is no mail address', '{header} : « {value} » n’est pas une adresse e-mail'],
  'import.cell.integer': [
    '{header}: "{value}" is no whole number from 0 up',
    '{header} : « {value} » n’est pas un nombre entier à partir de 0',
  ],
  'import.cell.number': [
    '{header}: "{value}" is no number from 0 up',
    '{header} : « {value} » n’est pas un nombre à partir de 0',
  ],
  'import.cell.scores': [
    '{header}: "{value}" is no list of scores from 0 to 10',
    '{header} : « {value} » n’est pas une liste de notes de 0 à 10',
  ],
  'import.why': ['Imported from {file}, row {row}', 'Importé de {file}, ligne {row}'],
  'import.refused': [
    '{count} {count|row was|rows were} refused, so nothing was imported.',
    '{count} {count|ligne a été refusée|lignes ont été refusées} ; rien n’a été importé.',
  ],
  'import.refused.next': [
    'Correct the file, or choose to import the other rows without these.',
    'Corrigez le fichier, ou choisissez d’importer les autres lignes sans celles-ci.',
  ],
  'import.refused.row': ['Row {row}: {reason}', 'Ligne {row} : {reason}'],
  'import.ask-day-order': [
    'Dates such as 03/04/2026 can be read in two ways. Say first whether the day or the month comes first.',
    'Des dates comme 03/04/2026 se lisent de deux façons. Dites d’abord si le jour ou le mois vient en premier.',
  ],
  'import.moved': [
    'The register changed while the file was being read; nothing of this batch was saved. Go on with the import.',
    'Le registre a changé pendant la lecture du fichier ; rien de ce lot n’a été enregistré. Reprenez l’import.',
  ],
  'import.progress': ['{done} of {total} rows carried out', '{done} lignes sur {total} traitées'],
  'import.done': [
    'Import finished: {added} added, {changed} changed by the last batch; {total} {total|row|rows} read.',
    'Import terminé : {added} ajoutées, {changed} modifiées par le dernier lot ; {total} {total|ligne lue|lignes lues}.',
  ],
  'import.export.unknown': ['There is no tab "{tab}" to export.', 'Il n’y a pas d’onglet « {tab} » à exporter.'],
} as const satisfies Readonly<Record<string, Pair>>;
