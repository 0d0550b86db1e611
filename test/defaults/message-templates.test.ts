import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { communicationMoments } from '../../src/domain/register/vocabulary';
import type { NoticeKey } from '../../src/use-cases/acting/notice-wish';

const noticeKeys: Readonly<Record<NoticeKey, true>> = {
  'release-submitted': true,
  escalated: true,
  'practice-touched': true,
  'phase-opened': true,
  'task-asked': true,
  'comment-asked': true,
  'acceptance-asked': true,
  'activity-accepted': true,
  'gate-passed': true,
  'sent-back': true,
  'session-opened': true,
  'vote-asked': true,
  decision: true,
  override: true,
  'deployment-started': true,
  'deployment-done': true,
  'backed-out': true,
  'rolled-back': true,
  incident: true,
  'rollback-asked': true,
  roster: true,
  'hypercare-day': true,
  'hypercare-steering': true,
  'exit-proposed': true,
  'hypercare-exit': true,
  'review-invite': true,
  closed: true,
  course: true,
  cancelled: true,
  held: true,
  resumed: true,
  satisfaction: true,
  'change-decided': true,
  'exception-asked': true,
  'exception-decided': true,
  'evidence-recorded': true,
  'plan-reviewed': true,
  'in-your-name': true,
};

const known = [
  'id',
  'title',
  'service',
  'phase',
  'person',
  'actor',
  'date',
  'start',
  'end',
  'zone',
  'reason',
  'what',
  'link',
];
const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const { en, fr } = { en: defaults.en.messageTemplates, fr: defaults.fr.messageTemplates };
const mailOf = (key: string) => en.find((it) => it.id === `${key}.mail`);

describe('the messages that ship', () => {
  test('have a mail and a Chat word for every notice and every moment of the communication plan', () => {
    const keys = [...Object.keys(noticeKeys), ...Object.keys(communicationMoments).map((it) => `communication-${it}`)];
    expect(en.map((it) => it.id).sort()).toEqual(keys.flatMap((it) => [`${it}.chat`, `${it}.mail`]).sort());
  });

  test('use no placeholder that nobody fills', () => {
    expect(
      [...en, ...fr].flatMap((it) => placeholdersIn(it.subject + it.body)).filter((it) => !known.includes(it)),
    ).toEqual([]);
  });

  test('say the same in both languages: the same placeholders', () => {
    en.forEach((it, at) => {
      const other = fr[at];
      expect([it.id, placeholdersIn(it.subject), placeholdersIn(it.body)]).toEqual([
        other?.id,
        placeholdersIn(other?.subject ?? ''),
        placeholdersIn(other?.body ?? ''),
      ]);
    });
  });

  test('carry the release in the subject of every mail', () => {
    expect(en.filter((it) => it.channel === 'mail' && !it.subject.includes('{id}'))).toEqual([]);
  });

  test.each(Object.keys(communicationMoments))('answer the seven questions in the message %s', (moment) => {
    const body = mailOf(`communication-${moment}`)?.body ?? '';
    const labels = [
      'What',
      'When',
      'Who is touched',
      'What you will notice',
      'What you must do',
      'Where to get help',
      'If we stop',
    ];
    const answers = labels.map((label) =>
      body.split('\n').find((line) => line.startsWith(`${label}: `) && line.length > label.length + 2),
    );
    expect(answers).not.toContain(undefined);
  });
});
