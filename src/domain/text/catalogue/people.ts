// data table: people, roles and the work asked of them
import type { Pair } from '../../register/schema';

/** Agile roles, agreements, escalations, reassignment. */
export const peopleTexts = {
  'action.set-agile-roles.label': ['Set the roles of the sprint', 'Définir les rôles du sprint'],
  'action.set-agile-roles.explain': [
    'Open work follows the roles; who held them before is kept.',
    'Le travail ouvert suit les rôles ; les anciens titulaires restent connus.',
  ],
  'field.sprint': ['Sprint', 'Sprint'],
  'field.since': ['From', 'À partir du'],
  'field.team': ['Team', 'Équipe'],
  'field.productManager': ['Product Manager', 'Product Manager'],
  'field.productOwner': ['Product Owner', 'Product Owner'],
  'field.scrumMaster': ['Scrum Master', 'Scrum Master'],
  'field.agileRequester': ['Release Requester', 'Demandeur'],
  'field.releaseManager': ['Release Manager', 'Release Manager'],
  'field.devops': ['DevOps', 'DevOps'],
  'refused.not-agile': ['This release is not agile.', 'Cette mise en production n’est pas agile.'],
  'refused.sprint-earlier': ['This is before the sprint that is recorded.', 'C’est avant le sprint enregistré.'],
  'refused.starred': [
    'Requester, Release Manager and DevOps are members of the team or hold that role in the directory: {names} do not.',
    'Demandeur, Release Manager et DevOps sont membres de l’équipe ou ont ce rôle dans l’annuaire : ce n’est pas le cas de {names}.',
  ],
  'said.agile-roles': ['The roles of {sprint} are set.', 'Les rôles de {sprint} sont définis.'],
  'action.record-agreement.label': ['Record an agreement of the team', 'Enregistrer un accord de l’équipe'],
  'action.record-agreement.explain': [
    'Goes into the decision log with the names of those who agree.',
    'Entre au journal des décisions avec les noms de ceux qui sont d’accord.',
  ],
  'field.agreement': ['What was agreed', 'Ce qui a été convenu'],
  'field.agreedBy': ['Who agrees', 'Qui est d’accord'],
  'field.aboutGate': ['For the gate', 'Pour le jalon'],
  'field.aboutGate.help': [
    'G4 for the agreement of the team to the Go/No-Go.',
    'G4 pour l’accord de l’équipe au Go/No-Go.',
  ],
  'refused.not-of-team': ['{names}: not of this release.', '{names} : hors de cette mise en production.'],
  'said.agreed': ['Agreed by {names}.', 'Convenu par {names}.'],
  'criterion.team-agreed': ['The agile team agreed', 'L’équipe agile est d’accord'],
  'criterion.team-agreed.waterfall': ['This release is not agile.', 'Cette mise en production n’est pas agile.'],
  'criterion.team-agreed.no': [
    'The agreement of the team to the Go/No-Go is not recorded.',
    'L’accord de l’équipe au Go/No-Go n’est pas enregistré.',
  ],
  'action.escalate.label': ['Escalate the gate', 'Escalader le jalon'],
  'action.escalate.explain': [
    'Asks the Delivery Lead for help until a given day.',
    'Demande l’aide du Delivery Lead jusqu’à un jour donné.',
  ],
  'field.escalation': ['What is needed', 'Ce qu’il faut'],
  'field.replyBy': ['Answer by', 'Réponse pour le'],
  'refused.escalated': ['{gate} is escalated and waits for an answer.', '{gate} est escaladé et attend une réponse.'],
  'refused.gate-open': ['{gate} is not blocked.', '{gate} n’est pas bloqué.'],
  'refused.no-lead': ['The directory names no active Delivery Lead.', 'L’annuaire ne nomme aucun Delivery Lead actif.'],
  'asked.escalation': ['{gate} is blocked: {why}', '{gate} est bloqué : {why}'],
  'asked.gate': ['blocked gate {gate}', 'jalon bloqué {gate}'],
  'asked.escalation-answer': ['answer on the blocked gate {gate}', 'réponse sur le jalon bloqué {gate}'],
  'said.escalated': ['Escalated to {name}.', 'Escaladé vers {name}.'],
  'action.answer-escalation.label': ['Answer the escalation', 'Répondre à l’escalade'],
  'action.answer-escalation.explain': [
    'Stands in the decision log and goes back to who asked.',
    'Figure au journal des décisions et revient à qui a demandé.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
