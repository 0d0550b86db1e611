// data table: menu, and what a public function answers before anything else
import type { Pair } from '../../register/schema';

/** Menu and guard. */
export const entryTexts = {
  'menu.product': ['Release Desk', 'Release Desk'],
  'menu.my-work': ['Open my work', 'Ouvrir mon travail'],
  'menu.new-release': ['Start a new release', 'Créer une mise en production'],
  'menu.release': ['Show the selected release', 'Afficher la mise en production sélectionnée'],
  'menu.checklist': ['Open its checklist', 'Ouvrir sa checklist'],
  'menu.messages': ['Show messages', 'Afficher les messages'],
  'menu.process': ['Open the process', 'Ouvrir le processus'],
  'menu.more': ['Administer', 'Administrer'],
  'menu.import': ['Import register', 'Importer un registre'],
  'menu.dashboard': ['Refresh the dashboard', 'Actualiser le tableau de bord'],
  'menu.publish': ['Publish settings', 'Publier les paramètres'],
  'menu.verify': ['Verify the register', 'Vérifier le registre'],
  'menu.set-up': ['Set up this register', 'Installer ce registre'],
  'menu.accept': ['Accept the register as it stands', 'Accepter le registre tel quel'],
  'menu.select-first': [
    'Select the row of a release first, then open its checklist.',
    'Sélectionnez d’abord la ligne d’une mise en production, puis ouvrez sa checklist.',
  ],
  'guard.no-register': [
    'This script knows no register yet. An administrator sets the property REGISTER_ID.',
    'Ce script ne connaît pas encore de registre. Un administrateur définit la propriété REGISTER_ID.',
  ],
  'guard.sheet-only': [
    'This works from the register itself: open the sheet and use its menu.',
    'Cela fonctionne depuis le registre : ouvrez la feuille et utilisez son menu.',
  ],
  'guard.other-file': [
    'This file is not the register, perhaps a copy of it. Open the register.',
    'Ce fichier n’est pas le registre, peut-être une copie. Ouvrez le registre.',
  ],
  'guard.not-from-sheet': [
    'This is run by the desk account from its triggers or the script editor, not from the sheet.',
    'Ceci est lancé par le compte desk depuis ses déclencheurs ou l’éditeur de script, pas depuis la feuille.',
  ],
  'guard.desk-only': ['Only the desk account runs this.', 'Seul le compte desk lance ceci.'],
  'guard.administrators': ['Only an administrator does this: {names}', 'Seul un administrateur fait ceci : {names}'],
  'guard.argument': [
    'The page sent something that is not understood: {field}. Reload it.',
    'La page a envoyé quelque chose d’incompris : {field}. Rechargez-la.',
  ],
  'guard.saved.nothing': ['Nothing was saved.', 'Rien n’a été enregistré.'],
  'guard.saved.unknown': [
    'It is not known whether it was saved. The same press can be repeated safely.',
    'On ne sait pas si c’est enregistré. Le même appui peut être répété sans risque.',
  ],
  'guard.next.rights': [
    'Ask one of those who can, or your Delivery Lead.',
    'Demandez à quelqu’un qui le peut, ou à votre Delivery Lead.',
  ],
  'guard.next.input': [
    'Correct what is marked, then press again.',
    'Corrigez ce qui est marqué, puis appuyez de nouveau.',
  ],
  'guard.next.refused': [
    'See to what is said, then press again.',
    'Réglez ce qui est indiqué, puis appuyez de nouveau.',
  ],
  'guard.fault.title': ['Something went wrong on our side.', 'Un problème est survenu de notre côté.'],
  'guard.fault.next': [
    'Press again. If it stays, tell your administrator the time; the execution log has the cause.',
    'Appuyez de nouveau. Si cela persiste, donnez l’heure à votre administrateur ; le journal d’exécution contient la cause.',
  ],
  'guard.fault.authorise': ['Google refused access for this account.', 'Google a refusé l’accès à ce compte.'],
  'guard.fault.authorise.next': [
    'Open the menu Release Desk again and allow what it asks. Who may only view the file cannot use the add-on.',
    'Ouvrez de nouveau le menu Release Desk et autorisez ce qu’il demande. Qui ne peut que lire le fichier ne peut utiliser le module.',
  ],
  'guard.triggers': [
    'Triggers are installed: messages every 5 minutes, dashboard every 10 minutes, check every night, edits by hand at once.',
    'Déclencheurs installés : messages toutes les 5 minutes, tableau de bord toutes les 10 minutes, contrôle chaque nuit, modifications à la main aussitôt.',
  ],
  'guard.chat-space': ['The Chat space {space} is known.', 'L’espace Chat {space} est connu.'],
  'guard.webhook': [
    'A webhook address starts with https://chat.googleapis.com/v1/spaces/',
    'Une adresse de webhook commence par https://chat.googleapis.com/v1/spaces/',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
