// data table: numbers that rules use
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';
import type { ThresholdId } from '../domain/settings/settings';

const workingDays: Pair = ['working days', 'jours ouvrés'];
const days: Pair = ['days', 'jours'];
const yesNo: Pair = ['1 yes, 0 no', '1 oui, 0 non'];

const table: Readonly<Record<ThresholdId, readonly [value: number, unit: Pair, meaning: Pair]>> = {
  'late.tolerance.days': [
    0,
    days,
    [
      'A release is late when it goes live more than this after its baseline',
      'Une mise en production est en retard si elle est mise en service plus que cela après sa référence',
    ],
  ],
  'due.high.days': [
    10,
    workingDays,
    [
      'High items are due this long before planned go-live',
      'Les points hauts sont dus cette durée avant la mise en service prévue',
    ],
  ],
  'due.medium.days': [
    5,
    workingDays,
    [
      'Medium items are due this long before planned go-live',
      'Les points moyens sont dus cette durée avant la mise en service prévue',
    ],
  ],
  'due.low.days': [
    2,
    workingDays,
    [
      'Low items are due this long before planned go-live',
      'Les points bas sont dus cette durée avant la mise en service prévue',
    ],
  ],
  'due.emergency.days': [
    5,
    workingDays,
    [
      'In an emergency, items that may follow are due this long after go-live',
      'En urgence, les points qui peuvent suivre sont dus cette durée après la mise en service',
    ],
  ],
  'hypercare.emergency.days': [
    2,
    workingDays,
    [
      'An emergency release stays in hypercare this much longer than its model says',
      'Une mise en production urgente reste en hypercare cette durée de plus que ne le dit son modèle',
    ],
  ],
  'hypercare.quiet.days': [
    3,
    workingDays,
    [
      'Before the exit from hypercare, the lights look back this long',
      'Avant la sortie d’hypercare, les voyants regardent cette durée en arrière',
    ],
  ],
  'hypercare.runSolved.percent': [
    80,
    ['%', '%'],
    [
      'At least this share of the incidents was solved by Run without Build',
      'Au moins cette part des incidents a été résolue par Run sans Build',
    ],
  ],
  'review.days': [
    10,
    workingDays,
    ['The review is held within this after hypercare', 'La revue a lieu dans ce délai après l’hypercare'],
  ],
  'written.vote.days': [
    2,
    workingDays,
    [
      'A written vote or an asked comment is waited for this long',
      'Un vote écrit ou un avis demandé est attendu pendant cette durée',
    ],
  ],
  'freeze.tail.days': [
    2,
    workingDays,
    [
      'A window that ends less than this before a hard freeze gets a warning',
      'Une fenêtre qui finit moins que cela avant un gel ferme reçoit un avertissement',
    ],
  ],
  'window.warn.days': [
    400,
    days,
    ['A window longer than this gets a warning', 'Une fenêtre plus longue que cela reçoit un avertissement'],
  ],
  'runbook.fresh.months': [
    6,
    ['months', 'mois'],
    ['A Runbook section is old after this', 'Une section du Runbook est périmée après cette durée'],
  ],
  'description.min.chars': [
    30,
    ['characters', 'caractères'],
    ['A description has at least this length', 'Une description a au moins cette longueur'],
  ],
  'rollback.factor.percent': [
    125,
    ['%', '%'],
    [
      'The last moment to decide on a rollback counts its duration times this',
      'Le dernier moment pour décider d’un retour arrière compte sa durée multipliée par cela',
    ],
  ],
  'rollback.call.minutes': [
    15,
    ['minutes', 'minutes'],
    [
      'The Delivery Manager decides a rollback when the Service Owner was not reached for this long',
      'Le Delivery Manager décide d’un retour arrière quand le propriétaire du service n’a pas répondu pendant ce temps',
    ],
  ],
  'rollback.propose.severe': [
    2,
    ['incidents', 'incidents'],
    [
      'So many open P2 incidents caused by the release, or one major or P1, propose a rollback',
      'Autant d’incidents P2 ouverts causés par la mise en production, ou un majeur ou P1, proposent un retour arrière',
    ],
  ],
  'hypercare.incidents.percent': [
    120,
    ['%', '%'],
    [
      'New incidents of the service are normal up to this share of the level before go-live',
      'Les nouveaux incidents du service sont normaux jusqu’à cette part du niveau d’avant la mise en service',
    ],
  ],
  'period.closed.days': [
    60,
    days,
    [
      'A period is closed this long after its end; later facts recompute its figures and leave a trace',
      'Une période est close cette durée après sa fin ; les faits tardifs recalculent ses chiffres et laissent une trace',
    ],
  ],
  'archive.days': [
    90,
    days,
    [
      'This long after the end of a release its detail rows move to the archive of the year; 0: never',
      'Cette durée après la fin d’une mise en production, ses lignes de détail vont dans l’archive de l’année ; 0 : jamais',
    ],
  ],
  'minor.systems.confirm': [
    1,
    yesNo,
    [
      'Several systems inside one domain ask the Delivery Manager to confirm Minor',
      'Plusieurs systèmes dans un même domaine demandent au Delivery Manager de confirmer mineure',
    ],
  ],
  'major.communication.four-eyes': [
    1,
    yesNo,
    [
      'The communication of a Major is accepted by the Delivery Manager, not by its author',
      'La communication d’une majeure est acceptée par le Delivery Manager, pas par son auteur',
    ],
  ],
};

/** Every number that a rule uses, with its unit and what it decides. */
export const thresholds = (language: Language): readonly RecordOf<'thresholds'>[] =>
  Object.entries(table).map(([id, [value, unit, meaning]]) => ({
    id,
    value,
    unit: inLanguage(unit, language),
    meaning: inLanguage(meaning, language),
  }));
