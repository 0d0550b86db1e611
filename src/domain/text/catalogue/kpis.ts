// data table: KPIs and the dashboard
import type { Pair } from '../../register/schema';

/** KPIs and the dashboard. */
export const kpiTexts = {
  'kpi.total.title': ['Releases', 'Mises en production'],
  'kpi.total.definition': [
    'Releases that go live in the period, or are planned to; drafts and cancelled ones are left out.',
    'Mises en production effectives ou prévues dans la période ; hors brouillons et annulations.',
  ],
  'kpi.major.title': ['Major releases', 'Mises en production majeures'],
  'kpi.major.definition': [
    'Major releases ÷ all releases of the period.',
    'Majeures ÷ toutes les mises en production de la période.',
  ],
  'kpi.minor.title': ['Minor releases', 'Mises en production mineures'],
  'kpi.minor.definition': [
    'Minor releases ÷ all releases of the period.',
    'Mineures ÷ toutes les mises en production de la période.',
  ],
  'kpi.late.title': ['Late releases', 'Mises en production en retard'],
  'kpi.late.definition': [
    'Went live after the baseline, or are overdue ÷ releases whose baseline lies in the period.',
    'En service après la date de référence ou échues ÷ mises en production dont la référence est dans la période.',
  ],
  'kpi.successful.title': ['Successful releases', 'Mises en production réussies'],
  'kpi.successful.definition': [
    'On time, all Move2Run criteria met, no incident caused, nothing rolled back ÷ releases deployed in the period.',
    'À temps, tous les critères Move2Run remplis, aucun incident causé, aucun retour arrière ÷ mises en production déployées.',
  ],
  'kpi.successful.exceptions.title': [
    'Successful, accepted exceptions counted as met',
    'Réussies, exceptions acceptées comprises',
  ],
  'kpi.successful.exceptions.definition': [
    'As successful releases, but an item passed by an accepted exception counts as met.',
    'Comme les réussies, mais un point passé par exception acceptée compte comme rempli.',
  ],
  'kpi.successful.severe.title': [
    'Successful, only P1–P2 incidents counted',
    'Réussies, seuls les incidents P1–P2 comptés',
  ],
  'kpi.successful.severe.definition': [
    'As successful releases, but only incidents of priority 1 and 2 are held against a release.',
    'Comme les réussies, mais seuls les incidents de priorité 1 et 2 sont retenus.',
  ],
  'kpi.excluded.state': [
    'the column State is empty or holds an unknown word',
    'la colonne État est vide ou contient un mot inconnu',
  ],
  'kpi.excluded.type': ['neither Major nor Minor yet', 'ni majeure ni mineure pour l’instant'],
  'kpi.excluded.cell': ['the column {column} cannot be read', 'la colonne {column} est illisible'],
  'kpi.dashboard.title': ['Release dashboard', 'Tableau de bord des mises en production'],
  'kpi.dashboard.as-of': ['{company} · figures as of {moment}', '{company} · chiffres au {moment}'],
  'kpi.dashboard.as-of-bare': ['Figures as of {moment}', 'Chiffres au {moment}'],
  'kpi.quarter': ['Q{number} {year}', 'T{number} {year}'],
  'kpi.dashboard.quarter': ['Quarter', 'Trimestre'],
  'kpi.dashboard.current': ['{quarter}, so far', '{quarter}, à ce jour'],
  'kpi.dashboard.target': ['Target', 'Cible'],
  'kpi.dashboard.change': ['Change', 'Évolution'],
  'kpi.dashboard.cases': ['Cases', 'Cas'],
  'kpi.dashboard.also': ['Also', 'À noter'],
  'kpi.dashboard.value': ['Value', 'Valeur'],
  'kpi.dashboard.table': ['By quarter', 'Par trimestre'],
  'kpi.dashboard.definitions': ['How each figure is computed', 'Comment chaque chiffre est calculé'],
  'kpi.dashboard.na': ['n/a', 's. o.'],
  'kpi.target.none': ['No target set', 'Pas de cible fixée'],
  'kpi.target.reached.more': ['At least {target}: reached', 'Au moins {target} : atteinte'],
  'kpi.target.missed.more': ['At least {target}: not reached', 'Au moins {target} : non atteinte'],
  'kpi.target.reached.less': ['At most {target}: reached', 'Au plus {target} : atteinte'],
  'kpi.target.missed.less': ['At most {target}: exceeded', 'Au plus {target} : dépassée'],
  'kpi.target.open.more': ['At least {target}', 'Au moins {target}'],
  'kpi.target.open.less': ['At most {target}', 'Au plus {target}'],
  'kpi.change.none': ['Nothing to compare with in {previous}', 'Pas de comparaison possible avec {previous}'],
  'kpi.change.same': ['Same as in {previous}', 'Comme au {previous}'],
  'kpi.change.up': ['↑ {difference} more than in {previous}', '↑ {difference} de plus qu’au {previous}'],
  'kpi.change.down': ['↓ {difference} less than in {previous}', '↓ {difference} de moins qu’au {previous}'],
  'kpi.change.up.better': [
    '↑ {difference} more than in {previous}: better',
    '↑ {difference} de plus qu’au {previous} : mieux',
  ],
  'kpi.change.up.worse': [
    '↑ {difference} more than in {previous}: worse',
    '↑ {difference} de plus qu’au {previous} : moins bien',
  ],
  'kpi.change.down.better': [
    '↓ {difference} less than in {previous}: better',
    '↓ {difference} de moins qu’au {previous} : mieux',
  ],
  'kpi.change.down.worse': [
    '↓ {difference} less than in {previous}: worse',
    '↓ {difference} de moins qu’au {previous} : moins bien',
  ],
  'kpi.points': ['{number} {count|point|points}', '{number} {count|point|points}'],
  'kpi.cases.count': ['{count} {count|release|releases}', '{count} {count|mise en production|mises en production}'],
  'kpi.cases.share': [
    '{part} of {count} {count|release|releases}',
    '{part} sur {count} {count|mise en production|mises en production}',
  ],
  'kpi.cases.none.total': [
    'No data: no release in {quarter}',
    'Pas de données : aucune mise en production au {quarter}',
  ],
  'kpi.cases.none.deployed': [
    'Not applicable: nothing deployed in {quarter}',
    'Sans objet : aucun déploiement au {quarter}',
  ],
  'kpi.cases.none.planned': [
    'Not applicable: no baseline in {quarter}',
    'Sans objet : aucune date de référence au {quarter}',
  ],
  'kpi.pending': [
    '{count} still in hypercare, so the figure can change',
    '{count} encore en hypercare : le chiffre peut changer',
  ],
  'kpi.variant.line': ['{title}: {value}', '{title} : {value}'],
  'kpi.excluded.title': [
    '{count} {count|row|rows} could not be counted:',
    '{count} {count|ligne n’a pas pu être comptée|lignes n’ont pas pu être comptées} :',
  ],
  'kpi.excluded.line': ['{id}: {reason}', '{id} : {reason}'],
  'kpi.excluded.more': ['… and {count} more', '… et {count} de plus'],
  'kpi.excluded.none': ['Every row of the register could be read.', 'Toutes les lignes du registre ont pu être lues.'],
  'kpi.chart.types': ['Releases a quarter', 'Mises en production par trimestre'],
  'kpi.chart.types.alt': [
    'Stacked columns: Major and Minor releases in each of the last eight quarters. The table below holds the same figures.',
    'Colonnes empilées : majeures et mineures des huit derniers trimestres. Le tableau ci-dessous donne les mêmes chiffres.',
  ],
  'kpi.chart.quality': ['Late and successful', 'En retard et réussies'],
  'kpi.chart.quality.alt': [
    'Lines: share of late and of successful releases in each of the last eight quarters. The table below holds the same figures.',
    'Courbes : part des retards et des réussites des huit derniers trimestres. Le tableau ci-dessous donne les mêmes chiffres.',
  ],
  'kpi.refreshed': [
    'The dashboard is up to date: {count} {count|release|releases} counted.',
    'Le tableau de bord est à jour : {count} {count|mise en production comptée|mises en production comptées}.',
  ],
} as const satisfies Readonly<Record<string, Pair>>;
