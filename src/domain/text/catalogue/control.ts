// data table: hand edits and how they are settled, the audit's head, gate documents, undo
import type { Pair } from '../../register/schema';

export const controlTexts = {
  'page.process.hand-edits.title': ['Hand edits', 'Modifications à la main'],
  'page.process.hand-edits.empty': [
    'No record was found changed by hand.',
    'Aucune fiche n’a été trouvée modifiée à la main.',
  ],
  'action.restore-record.label': ['Restore from the audit', 'Rétablir depuis l’audit'],
  'action.restore-record.explain': [
    'Puts the record back to what the audit tells; a row that the audit does not know is emptied and kept in the audit.',
    'Remet la fiche telle que l’audit la connaît ; une ligne inconnue de l’audit est vidée et gardée dans l’audit.',
  ],
  'action.accept-edit.label': ['Accept the edit', 'Accepter la modification'],
  'action.accept-edit.explain': [
    'Keeps what was typed. Only texts that describe can be accepted, and never by who typed them.',
    'Garde ce qui a été saisi. Seuls des textes descriptifs peuvent être acceptés, jamais par leur auteur.',
  ],
  'control.warning.records': [
    'Changed by hand: {ids}. No gate that looks at them passes until somebody settles it on the page Process, Hand edits.',
    'Modifié à la main : {ids}. Aucun jalon qui les examine ne passe avant que quelqu’un le règle à la page Processus, Modifications à la main.',
  ],
  'action.undo.label': ['Undo my last change', 'Annuler ma dernière modification'],
  'action.undo.explain': [
    'Texts, owners, due days, checklist states before validation, drafts and holds; not what passed a gate.',
    'Textes, porteurs, échéances, états de checklist avant validation, brouillons et suspensions ; pas ce qui a passé un jalon.',
  ],
  'control.undo.none': [
    'There is no change of yours here that can be undone.',
    'Il n’y a ici aucune modification de votre part à annuler.',
  ],
  'control.undo.again': [
    'Your last change here was undone already.',
    'Votre dernière modification ici est déjà annulée.',
  ],
  'control.undo.refused': ['Your last change cannot be undone.', 'Votre dernière modification ne peut être annulée.'],
  'control.undo.made': [
    'It made {id}; what was made is cancelled or closed, not undone.',
    'Elle a créé {id} ; ce qui est créé s’annule ou se clôt, mais ne se défait pas.',
  ],
  'control.undo.fixed': [
    'It changed “{column}” of {id}, which passed a step or told others.',
    'Elle a modifié « {column} » de {id}, qui a franchi une étape ou informé d’autres personnes.',
  ],
  'control.undo.changed': ['“{column}” of {id} was changed again since.', '« {column} » de {id} a été modifié depuis.'],
  'control.undo.said': [
    'Your last change of {records} is undone.',
    'Votre dernière modification de {records} est annulée.',
  ],
  'document.stamp': ['{label} · procedure {version}, {status}', '{label} · procédure {version}, {status}'],
  'document.stamp.approved': [
    '{label} · procedure {version}, {status}, owner and approver {approver}, {day}',
    '{label} · procédure {version}, {status}, responsable et approbateur {approver}, {day}',
  ],
  'document.more': ['and {count} more', 'et {count} autres'],
  'document.G0': ['Release request', 'Demande de mise en production'],
  'document.G1': ['Release plan', 'Plan de mise en production'],
  'document.G2': ['Build record', 'Dossier de construction'],
  'document.G3': ['Test summary and acceptance', 'Synthèse des tests et acceptation'],
  'document.G4': ['Go/No-Go pack', 'Dossier Go/No-Go'],
  'document.G5a': ['Deployment record', 'Dossier de déploiement'],
  'document.G5b': ['Hypercare exit record', 'Dossier de sortie d’hypercare'],
  'document.G5c': ['Review report', 'Rapport de revue'],
  'document.decided': ['{gate}: {result} by {name} on {day}', '{gate} : {result} par {name} le {day}'],
  'document.none': [
    'This decision was taken before documents were kept with it.',
    'Cette décision date d’avant la conservation des documents.',
  ],
  'document.criteria': ['Criteria', 'Critères'],
  'document.people': ['People', 'Personnes'],
  'document.note': ['Note of the decision', 'Note de la décision'],
  'document.audit.title': ['Audit pack', 'Dossier d’audit'],
  'document.audit.period': ['{from} to {to}', 'Du {from} au {to}'],
  'document.audit.wrong': [
    'The period needs two days, the first not after the second.',
    'La période demande deux jours, le premier pas après le second.',
  ],
  'document.audit.releases': ['Releases', 'Mises en production'],
  'document.audit.decisions': ['Decisions and approvers', 'Décisions et approbateurs'],
  'document.audit.evidence': ['Evidence', 'Preuves'],
  'document.audit.exceptions': ['Exceptions', 'Exceptions'],
  'control.column': ['{name}', '{name}'],
  'control.accept.nothing': [
    'Only the revision or the seal was changed; restore the record.',
    'Seuls la révision ou le sceau ont été modifiés ; rétablissez la fiche.',
  ],
  'control.accept.controlled': [
    'These columns change by their own step only and can just be restored: {columns}.',
    'Ces colonnes ne changent que par leur propre étape et peuvent seulement être rétablies : {columns}.',
  ],
  'control.accept.own': [
    'You made this edit; somebody else has to accept it.',
    'Vous avez fait cette modification ; quelqu’un d’autre doit l’accepter.',
  ],
  'control.accept.only-edited': [
    'Only a changed record can be accepted; a deleted, added or doubled one is restored.',
    'Seule une fiche modifiée peut être acceptée ; une fiche supprimée, ajoutée ou doublée se rétablit.',
  ],
  'control.fits': ['{id} is as the audit tells it; nothing to settle.', '{id} correspond à l’audit ; rien à régler.'],
  'control.untold': [
    'The audit of {id} was itself altered or is incomplete, at row {row} of the tab Audit. Put an earlier version of the file back.',
    'L’audit de {id} a lui-même été altéré ou est incomplet, à la ligne {row} de l’onglet Audit. Remettez une version antérieure du fichier.',
  ],
  'control.release-first': [
    'Settle the release {id} itself first; it counts this record.',
    'Réglez d’abord la mise en production {id} elle-même ; elle compte cette fiche.',
  ],
  'control.said.restored': [
    '{id} ({tab}) is again as the audit tells it.',
    '{id} ({tab}) est de nouveau telle que l’audit la connaît.',
  ],
  'control.said.set-aside': [
    '{id} ({tab}) was unknown to the audit; its row is emptied, its content stands in the audit.',
    '{id} ({tab}) était inconnue de l’audit ; sa ligne est vidée, son contenu figure dans l’audit.',
  ],
  'control.said.accepted': ['The edit of {id} ({tab}) is accepted.', 'La modification de {id} ({tab}) est acceptée.'],
  'control.kind.fits': ['As the audit tells it', 'Conforme à l’audit'],
  'control.kind.edited': ['Changed in the sheet, row {rows}', 'Modifiée dans la feuille, ligne {rows}'],
  'control.kind.deleted': ['Deleted from the sheet', 'Supprimée de la feuille'],
  'control.kind.added': [
    'Added in the sheet, row {rows}; the audit does not know it',
    'Ajoutée dans la feuille, ligne {rows} ; l’audit ne la connaît pas',
  ],
  'control.kind.twice': ['Stands twice, rows {rows}', 'Figure deux fois, lignes {rows}'],
  'control.kind.untold': [
    'The audit of it is altered at row {row}; it cannot be restored',
    'Son audit est altéré à la ligne {row} ; elle ne peut être rétablie',
  ],
  'control.verify.entry-key': [
    'Audit, row {row}: entry {entry} was written with a key that had been replaced.',
    'Audit, ligne {row} : l’entrée {entry} a été écrite avec une clé déjà remplacée.',
  ],
  'control.verify.seal-key': [
    '{tab}, row {row}: {id} is sealed with another key than its last audit entry.',
    '{tab}, ligne {row} : {id} est scellée avec une autre clé que sa dernière entrée d’audit.',
  ],
  'control.rotated': [
    'Root key {key} is in use; seals made with earlier keys stay valid. Never delete an earlier key.',
    'La clé racine {key} est en service ; les sceaux des clés antérieures restent valables. Ne supprimez jamais une clé antérieure.',
  ],
  'control.rotated-why': ['New root key', 'Nouvelle clé racine'],
  'control.head.subject': [
    'Release Desk: head of the audit on {day}, entry {entries}',
    'Release Desk : tête de l’audit au {day}, entrée {entries}',
  ],
  'control.head.body': [
    'On {day} the audit of the register ends at entry {entries}, with the code {code}.',
    'Au {day}, l’audit du registre finit à l’entrée {entries}, avec le code {code}.',
  ],
  'control.head.sound': [
    '{records} records were checked; everything is as it was saved.',
    '{records} fiches contrôlées ; tout est tel qu’enregistré.',
  ],
  'control.head.found': [
    '{records} records were checked, with {count} {count|finding|findings}: see the page Process, Hand edits.',
    '{records} fiches contrôlées, avec {count} {count|constat|constats} : voyez la page Processus, Modifications à la main.',
  ],
  'control.head.keep': [
    'Keep this mail: it proves later where the audit stood today.',
    'Gardez cet e-mail : il prouvera plus tard où en était l’audit aujourd’hui.',
  ],
  'control.hand-edit': ['Edited by hand in {cell}', 'Modifié à la main dans {cell}'],
  'control.hand-edit.unknown': [
    'Edited by hand in {cell}; Google does not tell by whom',
    'Modifié à la main dans {cell} ; Google ne dit pas par qui',
  ],
  'control.somebody': ['somebody whom Google does not name', 'quelqu’un que Google ne nomme pas'],
  'control.edited-by': ['by {names}', 'par {names}'],
} as const satisfies Readonly<Record<string, Pair>>;
