// data table: words that stand inside every page, because it needs them before or without an answer of the server
import type { Pair } from '../../register/schema';

/** Words of every page, built into it: waiting, lost answers, forms. */
export const startWords = {
  'words.start.product': ['Release Desk', 'Release Desk'],
  'words.start.loading': ['Loading…', 'Chargement…'],
  'words.start.working': ['Working…', 'En cours…'],
  'words.start.tryAgain': ['Try again', 'Réessayer'],
  'words.start.showNewest': ['Show the newest', 'Afficher la dernière version'],
  'words.start.cancel': ['Cancel', 'Annuler'],
  'words.start.close': ['Close', 'Fermer'],
  'words.start.optional': ['optional', 'facultatif'],
  'words.start.choose': ['Choose…', 'Choisir…'],
  'words.start.search': ['Search', 'Rechercher'],
  'words.start.noMatch': ['Nothing found', 'Aucun résultat'],
  'words.start.chosen': ['{count} chosen', '{count} {count|choisi|choisis}'],
  'words.start.example': ['Example: {example}', 'Exemple : {example}'],
  'words.start.whoCan': ['Who can: {who}', 'Qui peut le faire : {who}'],
  'words.start.checkFields': ['Check {count|this field|these fields}', 'Vérifiez {count|ce champ|ces champs}'],
  'words.start.lostTitle': ['The answer did not arrive', 'La réponse n’est pas arrivée'],
  'words.start.lostSaved': [
    'It is not known whether your change was saved.',
    'On ne sait pas si votre modification a été enregistrée.',
  ],
  'words.start.lostNext': [
    'Press “Try again”. The same change is never made twice.',
    'Appuyez sur « Réessayer ». La même modification n’est jamais faite deux fois.',
  ],
  'words.start.readSaved': ['Nothing was changed.', 'Rien n’a été modifié.'],
  'words.start.readNext': [
    'Press “Try again”. If it happens again, tell your administrator.',
    'Appuyez sur « Réessayer ». Si cela se reproduit, prévenez votre administrateur.',
  ],
  'words.start.offlineTitle': ['You are offline', 'Vous êtes hors ligne'],
  'words.start.offlineNext': [
    'What you typed is kept here. Press “Try again” when you are connected.',
    'Votre saisie est conservée ici. Appuyez sur « Réessayer » une fois reconnecté.',
  ],
  'words.start.authoriseTitle': ['Google asks for your permission again', 'Google redemande votre autorisation'],
  'words.start.authoriseNext': [
    'Open Release Desk from the menu “Extensions” and allow access, then press “Try again”.',
    'Ouvrez Release Desk depuis le menu « Extensions », autorisez l’accès, puis appuyez sur « Réessayer ».',
  ],
  'words.start.accountsTitle': ['Google refused this account', 'Google a refusé ce compte'],
  'words.start.accountsNext': [
    'Are you signed in with several Google accounts? Sign out of the others, or use a window with only your company account.',
    'Êtes-vous connecté avec plusieurs comptes Google ? Déconnectez les autres, ou utilisez une fenêtre avec votre seul compte d’entreprise.',
  ],
  'words.start.busyTitle': ['Too many things run at once', 'Trop d’opérations en même temps'],
  'words.start.busyNext': [
    'Wait a moment, then press “Try again”.',
    'Patientez un instant, puis appuyez sur « Réessayer ».',
  ],
  'words.start.keptInput': ['What you typed before is still here.', 'Votre saisie précédente est toujours là.'],
  'words.start.fillIn': ['Fill in this field', 'Remplissez ce champ'],
  'words.start.numberWanted': ['Write a number, for example 12', 'Écrivez un nombre, par exemple 12'],
  'words.start.dayWanted': [
    'Write a full date, for example 14/05/2026',
    'Écrivez une date complète, par exemple 14/05/2026',
  ],
  'words.start.linkWanted': [
    'Write a link that starts with https:// or mailto:',
    'Écrivez un lien qui commence par https:// ou mailto:',
  ],
  'words.start.tooLong': ['At most {max} characters; this has {count}', 'Au plus {max} caractères ; ici {count}'],
  'words.start.newWindow': ['opens in a new window', 'ouvre une nouvelle fenêtre'],
  'words.start.yes': ['Yes', 'Oui'],
  'words.start.no': ['No', 'Non'],
} as const satisfies Readonly<Record<string, Pair>>;
