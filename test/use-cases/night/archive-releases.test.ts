import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { archiveReleases } from '../../../src/use-cases/night/archive-releases';
import type { Archive } from '../../../src/use-cases/night/ports';
import { releaseView } from '../../../src/use-cases/views/release';
import { checklistView } from '../../../src/use-cases/views/checklist';
import { documentView } from '../../../src/use-cases/views/document';
import type { View } from '../../../src/use-cases/views/view';
import { people, rows } from '../walk/company';
import { Desk } from '../walk/desk';
import { request } from '../walk/minor';

const { owner, deliveryLead } = people;

/** A desk with so many releases that ended long ago, four rows each, and an archive that notes what is asked of it. */
function longAfter(count: number, days?: number) {
  const desk = new Desk();
  desk.register.settings = readSettings(withDays(days), 1);
  for (let n = 1; n <= count; n++)
    desk.register.put('releases', `REL-2025-000${n}`, {
      state: 'closed',
      closedAt: `2025-0${n}-01T10:00:00Z`,
      children: '{"tests":[4,"a"]}',
    });
  const left = new Map<string, number>();
  const asked: string[] = [];
  const archive: Archive = {
    move: (release, year, most) => {
      const rest = left.get(release) ?? 4;
      const moved = Math.min(rest, most);
      left.set(release, rest - moved);
      if (moved > 0) asked.push(`${release} ${year} ${moved}`);
      return moved;
    },
    sweep: () => void asked.push('sweep'),
  };
  return { desk, archive, asked };
}

const withDays = (days: number | undefined): typeof rows => ({
  ...rows,
  thresholds: rows.thresholds.flatMap((it) =>
    it.id !== 'archive.days' ? [it] : days === undefined ? [] : [{ ...it, value: days }],
  ),
});

describe('a night of the archive', () => {
  test('moves the oldest first, some rows at a time, and ends where its rows or its time end', () => {
    const { desk, archive, asked } = longAfter(2);
    expect(archiveReleases(desk.register, archive, { rows: 6, atOnce: 3, goesOn: () => true })).toBe(6);
    expect(asked).toEqual(['REL-2025-0001 2025 3', 'REL-2025-0001 2025 1', 'REL-2025-0002 2025 2', 'sweep']);
    let times = 0;
    asked.length = 0;
    archiveReleases(desk.register, archive, { rows: 6, atOnce: 1, goesOn: () => (times += 1) <= 2 });
    expect(asked).toEqual(['REL-2025-0002 2025 1', 'sweep']);
  });
  test('takes ninety days where the settings were published before there was an archive; 0 stops it', () => {
    const lacking = longAfter(1);
    expect(archiveReleases(lacking.desk.register, lacking.archive, { rows: 9, atOnce: 9, goesOn: () => true })).toBe(4);
    const stopped = longAfter(1, 0);
    expect(archiveReleases(stopped.desk.register, stopped.archive, { rows: 9, atOnce: 9, goesOn: () => true })).toBe(0);
    expect(stopped.asked).toEqual([]);
  });
});

describe('a release whose details are archived', () => {
  const file = 'archive-file';
  function archived(): Desk {
    const desk = new Desk();
    desk.release = desk.does(owner, 'submit', request).release;
    const closure = JSON.stringify({
      archived: { year: '2026', file, at: '2026-07-01T03:00:00Z', rows: 9, held: { tasks: [9, '0'.repeat(16)] } },
    });
    desk.register.put('releases', desk.release, {
      state: 'closed',
      closedAt: '2026-03-03T08:00:00Z',
      deploymentEnd: '2026-03-03T08:00:00Z',
      closure,
    });
    return desk;
  }
  function open<V>(desk: Desk, view: View<string, V>, asked = desk.release): V {
    desk.register.actor = asked === desk.release ? owner : deliveryLead;
    const { world, circumstances } = desk.register.look(view.wants(asked));
    const shown = view.show(world, asked, circumstances);
    if (shown.kind === 'refusal') throw new Error(shown.why.key);
    return shown.view;
  }
  const sentence = `Its details stand in the archive of 2026: https://docs.google.com/spreadsheets/d/${file}/edit`;

  test('says when it is opened where they are; its empty panels and its checklist say the same', () => {
    const desk = archived();
    const { warnings, panels } = open(desk, releaseView);
    expect(warnings).toContain(sentence);
    const empty = panels.filter((it) => it.rows.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(new Set(empty.map((it) => it.empty))).toEqual(new Set([sentence]));
    expect(open(desk, checklistView).scoreText).toBe(sentence);
  });
  test('stays in the audit pack, which names where its evidence stands', () => {
    const { sections } = open(archived(), documentView, 'audit:2026-01-01:2026-12-31');
    expect(sections.flatMap((it) => it.lines.map((line) => line.text)).join('\n')).toContain(
      `REL-2026-0001 · Ses détails se trouvent dans l’archive de 2026 : https://docs.google.com/spreadsheets/d/${file}/edit`,
    );
  });
  test('says nothing of the kind as long as its details are here', () => {
    const desk = new Desk();
    desk.release = desk.does(owner, 'submit', request).release;
    expect(open(desk, releaseView).warnings.join()).not.toContain('archive');
  });
});
