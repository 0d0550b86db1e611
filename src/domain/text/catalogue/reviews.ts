// data table: reviews, lessons library, improvement register
import type { Pair } from '../../register/schema';

/** Words of reviews and of what is learned. */
export const reviewTexts = {
  'action.add-review-action.label': ['Add an improvement action', 'Ajouter une action d’amélioration'],
  'action.add-review-action.explain': [
    'Out of the review, with owner and day; it goes into the improvement register.',
    'Issue de la revue, avec porteur et date ; elle entre au registre des améliorations.',
  ],
  'action.ask-document.label': ['Ask for a document update', 'Demander la mise à jour d’un document'],
  'action.ask-document.explain': ['A task of its owner, with a day.', 'Une tâche de son porteur, avec une date.'],
  'action.update-improvement.label': ['Update', 'Mettre à jour'],
  'action.update-improvement.explain': [
    'Plan it, finish it with its effect, or drop it.',
    'La planifier, la terminer avec son effet, ou l’abandonner.',
  ],
  'action.find-lessons.label': ['Find lessons', 'Chercher des leçons'],
  'action.find-lessons.explain': ['By service, type, phase and words.', 'Par service, type, phase et mots.'],
  'field.figures': ['Figures', 'Chiffres'],
  'field.figures.help': ['Filled in from the register; complete them.', 'Remplis depuis le registre ; complétez-les.'],
  'field.successful': ['It was a success', 'C’est une réussite'],
  'field.successful.help': [
    'Proposed from the figures; another answer needs a reason.',
    'Proposé d’après les chiffres ; une autre réponse demande un motif.',
  ],
  'field.successReason': ['Why it differs from the figures', 'Pourquoi cela diffère des chiffres'],
  'field.document': ['Document', 'Document'],
  'field.documentation': ['Version of the service documentation', 'Version de la documentation du service'],
  'field.documentation.help': ['As it stands after this release.', 'Telle qu’elle est après cette mise en production.'],
  'field.improvementState': ['State', 'État'],
  'field.effect': ['Effect measured', 'Effet mesuré'],
  'field.effect.help': ['Needed when it is done.', 'Nécessaire quand elle est faite.'],
  'field.phase': ['Phase', 'Phase'],
  'field.words': ['Words', 'Mots'],
  'asked.lessons': ['Write down what you learned', 'Notez ce que vous avez appris'],
  'asked.document': ['Update: {document}', 'Mettre à jour : {document}'],
  'said.document-asked': ['The update is asked for.', 'La mise à jour est demandée.'],
  'said.no-lessons': ['No lesson fits.', 'Aucune leçon ne convient.'],
  'said.lessons-found': ['{count} {count|lesson|lessons}: {lessons}', '{count} {count|leçon|leçons} : {lessons}'],
  'lessons.line': ['{id} – {lesson}', '{id} – {lesson}'],
  'review.against.late': ['It was not live by its baseline.', 'Elle n’était pas en service à sa référence.'],
  'review.against.criteria': [
    'Not every Move2Run criterion was met.',
    'Tous les critères Move2Run n’étaient pas remplis.',
  ],
  'review.against.incidents': [
    'It caused {count} {count|incident|incidents}.',
    'Elle a causé {count} {count|incident|incidents}.',
  ],
  'review.against.back': ['It was rolled back.', 'Elle a fait l’objet d’un retour arrière.'],
  'review.figure.go-live': ['Live on {day}, baseline {baseline}.', 'En service le {day}, référence {baseline}.'],
  'review.figure.outcome': [
    'Deployment: {outcome}. Re-plans: {replans}.',
    'Déploiement : {outcome}. Replanifications : {replans}.',
  ],
  'review.figure.incidents': [
    'Incidents: {count}, caused by the release {caused}, of these severe {severe}.',
    'Incidents : {count}, causés par la mise en production {caused}, dont graves {severe}.',
  ],
  'review.figure.hypercare': [
    'Hypercare ended {day}, extensions {extensions}.',
    'Hypercare terminé le {day}, prolongations {extensions}.',
  ],
  'review.figure.change': ['{name}: {outcome}.', '{name} : {outcome}.'],
  'review.figure.unreviewed': ['not reviewed yet', 'pas encore revue'],
  'review.figure.feedback': ['Satisfaction {mean} from {count} answers.', 'Satisfaction {mean} sur {count} réponses.'],
  'review.figure.success': ['By the figures it was a success.', 'D’après les chiffres, c’est une réussite.'],
  'review.figure.no-success': [
    'By the figures it was no success: {why}',
    'D’après les chiffres, ce n’est pas une réussite : {why}',
  ],
  'criterion.documents-updated': ['The documents are updated', 'Les documents sont à jour'],
  'criterion.documents-updated.no': ['Still open: {names}.', 'Encore ouvert : {names}.'],
  'criterion.cis-reconciled.documentation': [
    'The version of the service documentation is not recorded.',
    'La version de la documentation du service n’est pas saisie.',
  ],
  'page.fact.past-lessons': ['Lessons of this service', 'Leçons de ce service'],
  'page.process.lessons.title': ['Lessons', 'Leçons'],
  'page.process.lessons.empty': [
    'What releases taught is kept here, for the next plan.',
    'Ce que les mises en production ont appris est gardé ici, pour le prochain plan.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
