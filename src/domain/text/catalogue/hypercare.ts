// data table: roster, daily status, exit and chase of hypercare
import type { Pair } from '../../register/schema';

/** Words of hypercare. */
export const hypercareTexts = {
  'action.accept-lights.label': ['Accept red lights', 'Accepter des voyants rouges'],
  'action.accept-lights.explain': [
    'Leave hypercare in spite of them: name each, and say why.',
    'Sortir d’hypercare malgré eux : nommez chacun, et dites pourquoi.',
  ],
  'action.set-roster.label': ['Set the roster', 'Fixer le tableau de service'],
  'action.set-roster.explain': ['Who of Run and Build watches.', 'Qui de Run et de Build surveille.'],
  'action.report-day.label': ['Report the day', 'Rendre compte du jour'],
  'action.report-day.explain': [
    'New incidents of the service, SLA targets, alerts that are left.',
    'Nouveaux incidents du service, cibles SLA, alertes restantes.',
  ],
  'action.propose-exit.label': ['Propose the exit', 'Proposer la sortie'],
  'action.propose-exit.explain': [
    'All lights are green; the Service Owner decides.',
    'Tous les voyants sont verts ; le propriétaire du service décide.',
  ],
  'action.paste-incidents.label': ['Paste incidents', 'Coller des incidents'],
  'action.paste-incidents.explain': [
    'An export of the incident tool: known numbers are brought up to date, new ones added.',
    'Un export de l’outil d’incidents : les numéros connus sont mis à jour, les nouveaux ajoutés.',
  ],
  'field.incidentLines': ['Lines of the export (CSV)', 'Lignes de l’export (CSV)'],
  'field.incidentLines.help': [
    'With a heading: number, title, priority, opened; closed, major and caused if there are any.',
    'Avec un en-tête : numéro, titre, priorité, ouvert le ; clos le, majeur et causé s’il y en a.',
  ],
  'refused.incident-lines': [
    'These lines cannot be taken as they are.',
    'Ces lignes ne peuvent être reprises telles quelles.',
  ],
  'incidents.columns': ['The heading lacks: {names}.', 'Il manque à l’en-tête : {names}.'],
  'incidents.line': [
    'Line {row}: number, priority 1 to 4, or a moment cannot be read.',
    'Ligne {row} : numéro, priorité de 1 à 4, ou un moment illisible.',
  ],
  'said.incidents-taken': [
    '{count} {count|incident|incidents} taken over.',
    '{count} {count|incident repris|incidents repris}.',
  ],
  'field.lights': ['Red lights accepted', 'Voyants rouges acceptés'],
  'field.rosterRun': ['From Run', 'De Run'],
  'field.rosterBuild': ['From Build', 'De Build'],
  'field.statusDay': ['Day', 'Jour'],
  'field.newIncidents': ['New incidents of the service', 'Nouveaux incidents du service'],
  'field.slaMet': ['SLA targets met', 'Cibles SLA tenues'],
  'field.alerts': ['Alerts that nobody handles', 'Alertes sans suite'],
  'refused.no-red-light': ['No red light can be accepted now.', 'Aucun voyant rouge ne peut être accepté maintenant.'],
  'refused.lights-red': ['Not all lights are green yet.', 'Tous les voyants ne sont pas encore verts.'],
  'refused.before-go-live': ['The service was not live then.', 'Le service n’était pas encore en service.'],
  'said.lights-accepted': [
    '{count} {count|red light|red lights} accepted.',
    '{count} {count|voyant rouge accepté|voyants rouges acceptés}.',
  ],
  'said.roster': ['The roster is set.', 'Le tableau de service est fixé.'],
  'said.day-reported': ['The day is recorded.', 'Le jour est enregistré.'],
  'said.exit-proposed': ['The Service Owner is asked to decide.', 'Le propriétaire du service est invité à décider.'],
  'asked.day': [
    'New incidents: {incidents}. SLA met: {sla}. Unhandled alerts: {alerts}.',
    'Nouveaux incidents : {incidents}. SLA tenus : {sla}. Alertes sans suite : {alerts}.',
  ],
  'notice.hypercare-steering': [
    'Hypercare of {title} was extended {what} times, now until {date}: {reason}',
    'L’hypercare de {title} a été prolongé {what} fois, maintenant jusqu’au {date} : {reason}',
  ],
  'notice.hypercare-day': [
    'Hypercare of {title}, {date}. {what} {reason}',
    'Hypercare de {title}, {date}. {what} {reason}',
  ],
  'notice.exit-proposed': [
    '{actor} proposes the exit of {title} from hypercare: all lights are green.',
    '{actor} propose la sortie d’hypercare de {title} : tous les voyants sont verts.',
  ],
  'notice.roster': [
    '{person}: you watch over {title} after go-live.',
    '{person} : vous surveillez {title} après la mise en service.',
  ],
  'night.hypercare.subject': ['{id} {title}: hypercare past its end', '{id} {title} : hypercare au-delà de sa fin'],
  'night.hypercare.body': [
    'Hypercare of {title} was to end on {end}, and nobody has decided. Decide on the exit, or extend it with a reason: {link}',
    'L’hypercare de {title} devait finir le {end}, et personne n’a décidé. Décidez de la sortie, ou prolongez avec un motif : {link}',
  ],
  'night.condition.subject': ['{id}: a condition of the Go is due', '{id} : une condition du Go est échue'],
  'night.condition.body': ['Due {due}: {condition} {link}', 'Échéance {due} : {condition} {link}'],
  'night.pir.subject': ['{id}: RFC without review', '{id} : RFC sans revue'],
  'night.pir.body': [
    'Deployed, and not reviewed (PIR) yet: {names}. The release cannot close before. {link}',
    'Déployées, et pas encore revues (PIR) : {names}. La mise en production ne peut être clôturée avant. {link}',
  ],
  'criterion.light.no-days': [
    'No daily status of the last working days is recorded.',
    'Aucun compte rendu des derniers jours ouvrés n’est saisi.',
  ],
  'criterion.light.day': ['{day}', '{day}'],
  'criterion.light-04.baseline': [
    'The normal number of incidents before go-live is not recorded.',
    'Le nombre normal d’incidents avant la mise en service n’est pas saisi.',
  ],
  'criterion.light-04.no': [
    '{mean} new incidents a day, normal is {normal}.',
    '{mean} nouveaux incidents par jour, la normale est {normal}.',
  ],
  'criterion.light-06.no': ['SLA targets missed on {days}', 'Cibles SLA manquées le {days}'],
  'criterion.light-07.no': [
    '{count} {count|alert is|alerts are} unhandled.',
    '{count} {count|alerte est|alertes sont} sans suite.',
  ],
  'page.fact.roster': ['Watching', 'Surveillance'],
  'page.fact.day': ['Last daily status', 'Dernier compte rendu'],
  'page.warning.past-end': [
    'Hypercare was to end on {end}: decide on the exit or extend it.',
    'L’hypercare devait finir le {end} : décidez de la sortie ou prolongez.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
