import type { RaciRole } from '../../../src/domain/people/roles';
import type { Found } from '../../../src/domain/register/found';
import type { RecordOf } from '../../../src/domain/register/workbook';
import type { Method } from '../../../src/domain/raci/raci';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { rows } from '../walk/company';
import { Desk } from '../walk/desk';

/** One person for each column of both tables, so that a task tells which column it came from. */
export const holders = {
  so: 'so@acme.test',
  dm: 'dm@acme.test',
  build: 'build@acme.test',
  run: 'run@acme.test',
  board: 'board@acme.test',
  'it-leads': 'lead@acme.test',
  pm: 'pm@acme.test',
  po: 'po@acme.test',
  sm: 'sm@acme.test',
  team: 'team@acme.test',
  requester: 'requester@acme.test',
  rm: 'dm@acme.test',
  devops: 'run@acme.test',
  'sac-manager': 'sac@acme.test',
} as const satisfies Readonly<Record<RaciRole, string>>;

/** Somebody of the directory without any letter. */
export const bystander = 'nobody-in-particular@acme.test';

const person = (id: string, roles: readonly string[]): RecordOf<'people'> => ({
  id,
  name: id.split('@')[0] ?? '',
  aliases: [],
  roles,
  scope: [],
  language: 'en',
  from: '',
  to: '',
  deputy: '',
  deputyFrom: '',
  deputyTo: '',
});

/** The tables and rights that ship, with no criterion in the way of any gate. */
export const settings = readSettings(
  {
    ...rows,
    people: [
      ...[...new Set(Object.values(holders))].map((it) =>
        person(it, it === holders.board ? ['portfolio-board'] : it === holders['sac-manager'] ? ['sac-manager'] : []),
      ),
      person(bystander, ['observer']),
    ],
    gates: rows.gates.map((it) => ({ ...it, active: false })),
  },
  1,
);

/** The step that opens the rows of a phase, done for real: who does what, where the release stands before it. */
const opening = {
  planning: { from: 'initiation', gate: 'G0' },
  build: { from: 'planning', gate: 'G1' },
  test: { from: 'build', gate: 'G2' },
  move2run: { from: 'test', gate: 'G3' },
  hypercare: { from: 'deploying', gate: 'G5a' },
  closing: { from: 'hypercare', gate: 'G5b' },
} as const;

interface Wanted {
  readonly method: Method;
  readonly type: 'major' | 'minor';
  readonly row: string;
}

const releaseId = 'REL-2026-0001';

export function deskIn(state: Found<'releases'>['state'], { method, type }: Wanted): Desk {
  const desk = new Desk();
  desk.register.settings = settings;
  desk.release = releaseId;
  desk.register.put('releases', releaseId, {
    title: 'A release',
    service: 'Shop',
    domains: ['Sales'],
    type,
    model: type === 'major' ? 'MAJOR' : 'MINOR',
    method,
    state,
    requester: method === 'agile' ? holders.requester : holders.so,
    serviceOwner: holders.so,
    deliveryManager: holders.dm,
    buildLead: holders.build,
    runLead: holders.run,
    itLeads: [holders['it-leads']],
    settingsVersion: 1,
    windowStart: '2026-05-14T18:00:00Z',
    windowEnd: '2026-05-14T20:00:00Z',
    decidedAt: '2026-03-01T08:00:00Z',
    deploymentStart: '2026-03-01T09:00:00Z',
    agile:
      method === 'agile'
        ? JSON.stringify({
            productManager: holders.pm,
            productOwner: holders.po,
            scrumMaster: holders.sm,
            team: [holders.team],
          })
        : '',
  });
  // The one criterion that no setting waives.
  desk.register.put('runbook', `${releaseId}/RB-01`, {
    section: 1,
    title: 'Identity',
    touched: true,
    state: 'complete',
    link: 'https://docs.example.test/runbook',
    writtenBy: holders.run,
    reviewedBy: holders.so,
    reviewedOn: '2026-03-01',
  });
  return desk;
}

/** A desk on which the step that opens a row has just been taken; mails of that step are not counted later. */
export function opened(wanted: Wanted): Desk {
  const phase = settings.raci.find((it) => it.method === wanted.method && it.row === wanted.row)?.phase ?? 'none';
  if (wanted.row === 'rollback') {
    const desk = deskIn('hypercare', wanted);
    desk.does(holders.run, 'roll-back', { reason: 'Orders are lost' });
    return desk;
  }
  if (phase === 'initiation') {
    const desk = deskIn('planning', wanted);
    desk.does(holders.dm, 'send-back', { to: 'initiation', reason: 'The request is another one' });
    return desk;
  }
  if (phase === 'deploying') return gone(wanted);
  const step = Object.entries(opening).find(([it]) => it === phase)?.[1];
  if (!step) throw new Error(`No step opens row ${wanted.row} of phase ${phase}`);
  const desk = deskIn(step.from, wanted);
  const decider = settings.rights.find((it) => it.id === `decide-gate:${step.gate}`)?.raciRow ?? '';
  desk.does(accountableFor(wanted.method, decider), 'decide-gate', { note: 'x' }, { subject: step.gate });
  return desk;
}

function gone(wanted: Wanted): Desk {
  const desk = deskIn('move2run', wanted);
  desk.register.put('decisions', `${releaseId}/DEC-0`, {
    kind: 'session',
    gate: 'G4',
    result: 'open',
    at: '2026-03-01T08:00:00Z',
  });
  desk.does(holders.dm, 'decide-go', { decision: 'go' });
  return desk;
}

/** The holder of the A of a row, straight from the table. */
export function accountableFor(method: Method, row: string): string {
  const cell = settings.raci.find((it) => it.method === method && it.row === row && it.letters.includes('A'));
  const holder = Object.entries(holders).find(([role]) => role === cell?.role)?.[1];
  if (holder === undefined) throw new Error(`Row ${row} of ${method} has no A`);
  return holder;
}
