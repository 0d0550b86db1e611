import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';

const sections = defaults.en.runbookTemplate;
const v0 = sections.filter((it) => it.version === 'v0');

describe('the Runbook that ships', () => {
  test('[RUN-02] [RUN-04] has 15 mandatory and 12 optional sections, numbered 1 to 27', () => {
    expect(v0).toHaveLength(15);
    expect(sections.filter((it) => it.version === 'v1')).toHaveLength(12);
    expect(sections.map((it) => it.id)).toEqual(Array.from({ length: 27 }, (_, at) => String(at + 1)));
  });

  test('[CHK-02] lists in each section exactly the items that point to it', () => {
    const pointing = (section: string) =>
      defaults.en.checklistTemplate.filter((it) => String(it.section) === section).map((it) => it.id);
    for (const it of v0) expect([it.id, [...it.items].sort()]).toEqual([it.id, [...pointing(it.id)].sort()]);
  });

  test('[RUN-06] [RUN-07] [RUN-08] [RUN-09] has escalation, service levels, service requests, key steps, contacts and rollback in V0', () => {
    const titles = v0.map((it) => it.title).join(' | ');
    for (const topic of [
      'Escalation matrix',
      'Service levels',
      'Service requests',
      'key steps',
      'contacts',
      'rollback',
    ])
      expect(titles).toContain(topic);
  });

  test('says of each section who writes it and when it is complete', () => {
    expect(v0.filter((it) => it.writtenBy === '' || it.completeWhen === '' || it.contains === '')).toEqual([]);
    expect(v0.map((it) => it.writtenBy)).toEqual([
      'so',
      'so',
      'build',
      'run',
      'run',
      'so',
      'so',
      'run',
      'build, run',
      'build, run',
      'build',
      'build, run',
      'build',
      'run, so',
      'run, so',
    ]);
  });
});

test('[RUN-01] every section is for somebody; Service Owners, Delivery Managers and operational teams all have theirs', () => {
  const readers = (role: string) => sections.filter((it) => it.audience.includes(role)).map((it) => Number(it.id));
  expect(sections.filter((it) => it.audience.length === 0)).toEqual([]);
  expect(readers('run')).toHaveLength(27);
  expect(readers('dm')).toEqual([1, 5, 11, 13, 15]);
  expect(readers('so')).toEqual([1, 2, 6, 7, 12, 13, 15]);
});
