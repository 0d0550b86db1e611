// data table: what the store tells when it cannot save
import type { Pair } from '../../register/schema';

/** What the store tells when it cannot save. In each of these cases nothing was saved. */
export const storeTexts = {
  'store.busy': [
    'Someone else is saving. We tried for {seconds} seconds; nothing was saved. Press the button again.',
    'Quelqu’un d’autre enregistre. Nous avons essayé {seconds} secondes ; rien n’a été enregistré. Appuyez de nouveau.',
  ],
  'store.not-set-up': [
    'This register is not set up yet. An administrator does it with the menu “Set up this register”.',
    'Ce registre n’est pas encore prêt. Un administrateur le prépare par le menu « Préparer ce registre ».',
  ],
  'store.key.bad': [
    'The page sent no usable key for this action. Open the page again and repeat.',
    'La page n’a pas envoyé de clé valable pour cette action. Rouvrez la page et recommencez.',
  ],
  'store.key.reused': [
    'This action was already carried out with other values. Open the page again to see what was saved.',
    'Cette action a déjà été exécutée avec d’autres valeurs. Rouvrez la page pour voir ce qui a été enregistré.',
  ],
  'store.moving': [
    'Rows are being moved in the sheet at this moment. Try again in a minute.',
    'Des lignes sont déplacées dans la feuille en ce moment. Réessayez dans une minute.',
  ],
  'store.conflict': [
    'Somebody edits the same rows of the sheet by hand. We tried {count} times; nothing was saved. Try again when they are done.',
    'Quelqu’un modifie les mêmes lignes de la feuille à la main. Nous avons essayé {count} fois ; rien n’a été enregistré. Réessayez quand ce sera fini.',
  ],
  'store.state.broken': [
    'The hidden tab that keeps the state of the register was changed by hand. Nothing can be saved until an administrator puts back an earlier version of the file.',
    'L’onglet caché qui garde l’état du registre a été modifié à la main. Rien ne peut être enregistré avant qu’un administrateur remette une version antérieure du fichier.',
  ],
  'store.tab.missing': [
    'The tab “{tab}” is missing from the file. An administrator can put it back with “Set up this register”.',
    'L’onglet « {tab} » manque dans le fichier. Un administrateur peut le remettre par « Préparer ce registre ».',
  ],
  'store.header.missing': [
    'The tab “{tab}” has lost these headers: {headers}. Write them back into row 1; the columns may stand in any order.',
    'L’onglet « {tab} » a perdu ces en-têtes : {headers}. Réécrivez-les en ligne 1 ; l’ordre des colonnes est libre.',
  ],
  'store.header.twice': [
    'In the tab “{tab}” these headers stand twice: {headers}. Rename or delete the copy.',
    'Dans l’onglet « {tab} », ces en-têtes figurent deux fois : {headers}. Renommez ou supprimez la copie.',
  ],
  'store.id.twice': [
    'In the tab “{tab}” the number {id} stands in rows {rows}. Delete the copy; we do not guess which one counts.',
    'Dans l’onglet « {tab} », le numéro {id} figure aux lignes {rows}. Supprimez la copie ; nous ne devinons pas laquelle compte.',
  ],
  'store.id.spaced': [
    'In the tab “{tab}”, row {rows}, the number {id} was written with blanks around it. Take the blanks away.',
    'Dans l’onglet « {tab} », ligne {rows}, le numéro {id} est entouré d’espaces. Enlevez les espaces.',
  ],
  'store.id.exists': [
    'The number {id} is already in the tab “{tab}”, row {rows}. Nothing was added.',
    'Le numéro {id} existe déjà dans l’onglet « {tab} », ligne {rows}. Rien n’a été ajouté.',
  ],
  'store.cell.error': [
    'These cells show an error instead of a value: {cells}. Correct them in the sheet, then try again.',
    'Ces cellules montrent une erreur au lieu d’une valeur : {cells}. Corrigez-les dans la feuille, puis réessayez.',
  ],
  'store.cell.misfit': [
    'The cell {cell} holds something that its column cannot mean; it counts as empty.',
    'La cellule {cell} contient quelque chose que sa colonne ne peut pas signifier ; elle compte comme vide.',
  ],
  'store.cell.long': [
    '{field} has {count} characters; a cell takes at most {most}.',
    '{field} compte {count} caractères ; une cellule en accepte au plus {most}.',
  ],
  'store.too-long': [
    'A text is too long for the register. Nothing was saved.',
    'Un texte est trop long pour le registre. Rien n’a été enregistré.',
  ],
  'store.too-much': [
    'This changes too much at once ({count} rows; at most {most}). Do it in smaller parts.',
    'C’est trop de changements à la fois ({count} lignes ; au plus {most}). Faites-le en plusieurs parties.',
  ],
  'store.older-file': [
    'The file was put back to an earlier version: the register stands at {n} of {m}. Nothing is saved until an administrator accepts that.',
    'Le fichier a été remis à une version antérieure : le registre en est à {n} sur {m}. Rien n’est enregistré avant qu’un administrateur l’accepte.',
  ],
  'store.copy': [
    'This file is a copy of the register; the add-on works in the original only.',
    'Ce fichier est une copie du registre ; le module ne fonctionne que dans l’original.',
  ],
  'store.newer-schema': [
    'This file belongs to a newer version of the add-on (schema {schema}, this one knows {known}). Reload the page; if that does not help, ask an administrator.',
    'Ce fichier relève d’une version plus récente du module (schéma {schema}, celui-ci connaît {known}). Rechargez la page ; sinon, demandez à un administrateur.',
  ],
  'store.older-schema': [
    'The register has to be brought up to date first. An administrator does it with “Set up this register”.',
    'Le registre doit d’abord être mis à niveau. Un administrateur le fait par « Préparer ce registre ».',
  ],
  'store.protected': [
    'Somebody protected a range in the tab “{tab}”, so nothing can be saved there. Ask an administrator of the register to lift that protection (Data, Protected sheets and ranges), then press again.',
    'Quelqu’un a protégé une plage de l’onglet « {tab} » ; rien ne peut y être enregistré. Demandez à un administrateur du registre de lever cette protection (Données, Protéger des feuilles et des plages), puis réessayez.',
  ],
  'store.read-only': [
    'You may read this file, not change it. Ask the Delivery Lead for the right to edit.',
    'Vous pouvez lire ce fichier, pas le modifier. Demandez au Delivery Lead le droit de modification.',
  ],
  'store.full': [
    'The file has reached the limit of 10 million cells; nothing was added. Archive closed releases.',
    'Le fichier a atteint la limite de 10 millions de cellules ; rien n’a été ajouté. Archivez les mises en production clôturées.',
  ],
  'store.settings.missing': [
    'Version {version} of the settings is missing or was changed by hand. Publish the settings again.',
    'La version {version} des paramètres manque ou a été modifiée à la main. Publiez de nouveau les paramètres.',
  ],
  'store.relay.why': ['Message handed over', 'Message remis'],
  'store.relay.edited': [
    'The message was changed by hand and was not sent.',
    'Le message a été modifié à la main et n’a pas été envoyé.',
  ],
  'store.relay.subject': ['The subject holds a line break.', 'L’objet contient un saut de ligne.'],
  'store.relay.no-recipient': ['No address can be written to: {bad}', 'Aucune adresse utilisable : {bad}'],
  'store.relay.left-out': ['Not written to: {bad}', 'Non contactés : {bad}'],
  'store.relay.quota': [
    'Today’s mail quota is used up; it leaves tomorrow.',
    'Le quota d’e-mails du jour est épuisé ; il part demain.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
