import { beforeAll, describe, expect, test } from '@jest/globals';
import { aRecord } from '../../builders/record';
import type { RecordOf } from '../../../src/domain/register/workbook';
import { checklistView } from '../../../src/use-cases/views/checklist';
import { releaseReply } from '../../../src/use-cases/views/share-forms';
import type { View } from '../../../src/use-cases/views/view';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { closing, inSession, testing, watching } from '../walk/minor';

const kilobytes100 = 100 * 1024;
const link = 'https://docs.example.test/a-folder/a-document-with-a-name-of-usual-length';
const words = 'A sentence of the length that people write when they explain what they did and why.';
const { owner, manager, build, run, lead, specialist } = people;
const testTypes = ['functional', 'integration', 'regression', 'performance', 'security', 'uat'] as const;

const times = (count: number, make: (n: number) => void): void => {
  for (let n = 1; n <= count; n += 1) make(n);
};

/** A release as large as the procedure lets it become: 80 items, 40 tests, 20 RFCs and the records beside them. */
function fill(desk: Desk): void {
  const { register, release } = desk;
  const open = ['open', 'done', 'deferred'] as const;
  register.settings.checklistTemplate.forEach((it, place) =>
    register.put('checklist', `${release}/${it.id}`, {
      ...aRecord('checklist', {
        id: `${release}/${it.id}`,
        item: it.id,
        title: it.title,
        priority: it.priority,
        fixed: true,
        emergency: it.emergency,
        raciRow: it.raciRow,
        section: it.section,
        owner: build,
        due: '2026-04-30',
        state: open[place % 3] ?? 'open',
        doneBy: build,
        evidence: link,
        evidenceKind: 'link',
        evidenceOn: '2026-01-01',
        reason: words,
      }),
    }),
  );
  times(40, (n) => register.put('tests', `${release}/TES-9${n}`, aTest(n)));
  times(20, (n) => register.put('changes', `${release}/CHA-9${n}`, aChange(n)));
  times(10, (n) =>
    register.put('components', `${release}/COM-9${n}`, {
      ...aRecord('components', { id: '', kind: n % 2 ? 'ci' : 'document', name: `Component ${n}`, action: 'changed' }),
      link,
      owner: build,
    }),
  );
  times(10, (n) =>
    register.put('defects', `${release}/DEF-9${n}`, {
      ...aRecord('defects', { id: '', title: words, blocking: 'normal', state: 'open', owner: build, round: 2 }),
    }),
  );
  times(10, (n) =>
    register.put('risks', `${release}/RIS-9${n}`, {
      ...aRecord('risks', { id: '', title: words, probability: 'low', impact: 'high', owner: build, measure: words }),
    }),
  );
}

const aTest = (n: number): Partial<RecordOf<'tests'>> => ({
  ...aRecord('tests', { id: '' }),
  type: testTypes[n % 6] ?? 'uat',
  round: Math.ceil(n / 6),
  planned: 120,
  executed: 120,
  passed: 118,
  failed: 2,
  blocked: 0,
  evidence: link,
  recordedBy: run,
});

const aChange = (n: number): Partial<RecordOf<'changes'>> => ({
  ...aRecord('changes', { id: '' }),
  number: `CRQ0000000${n}`,
  title: words.slice(0, 80),
  kind: 'normal',
  requester: owner,
  impact: 'low',
  risk: 'low',
  route: 'authority',
  decision: n % 2 ? 'pending' : 'approved',
  evidence: link,
});

function sizeOf(desk: Desk, who: string, view: View<string, unknown>): number {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(view.wants(desk.release));
  const answer = view.show(world, desk.release, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return Buffer.byteLength(JSON.stringify(answer.view));
}

describe('a release with 80 items, 40 tests and 20 RFCs', () => {
  const desks = new Map<string, Desk>();
  beforeAll(() => {
    for (const [name, at] of Object.entries({ testing, inSession, watching, closing })) {
      const desk = at();
      fill(desk);
      desks.set(name, desk);
    }
  });
  const everybody = { owner, manager, build, run, lead, specialist };
  const cases = ['testing', 'inSession', 'watching', 'closing'].flatMap((at) =>
    Object.entries(everybody).map(([name, who]) => [at, name, who] as const),
  );

  test.each(cases)(
    '%s, as the %s sees it: release and checklist open in one reply each, under 100 KB',
    (at, _, who) => {
      const desk = desks.get(at);
      if (!desk) throw new Error(`No desk ${at}`);
      expect(desk.register.all('checklist').length).toBe(80);
      const sizes = {
        release: sizeOf(desk, who, releaseReply),
        checklist: sizeOf(desk, who, checklistView),
      };
      expect(sizes.release).toBeLessThan(kilobytes100);
      expect(sizes.checklist).toBeLessThan(kilobytes100);
    },
  );
});
