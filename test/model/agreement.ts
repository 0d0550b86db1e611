import { openRegisterCheck } from '../../src/adapters/sheets/set-up/register-check';
import { titleOf } from '../../src/adapters/sheets/layout/tab-ids';
import type { TabId } from '../../src/domain/register/workbook';
import { verifyRegister } from '../../src/use-cases/set-up/verify-register';
import { auditOf, rowsOf } from '../store/audit-of';
import type { TestDesk } from '../store/desk';
import { stateOf } from '../store/state-of';
import { isWhole, type Kept, type RegisterModel } from './register-model';

/** The register as the model tells it: every record, finding, audit entry and message, sorted. */
export interface Picture {
  readonly records: readonly string[];
  readonly findings: readonly string[];
  readonly audit: readonly string[];
  readonly messages: readonly string[];
  readonly free: boolean;
  readonly heads: boolean;
}

const line = (id: string, cells: readonly unknown[]): string => [id, ...cells].join(' | ');
const sorted = (all: Iterable<string>): readonly string[] => [...all].sort();

/** What the sheet, its check, its audit and its outbox say. */
export function pictureOf(desk: TestDesk): Picture {
  const records = (['releases', 'changes'] as const).flatMap((tab) =>
    rowsOf(desk, tab).map((it) => line(String(it['id']), [it['title'], it['version'] ?? '', it['revision']])),
  );
  const { findings } = verifyRegister(openRegisterCheck(desk.workspace.spreadsheetId));
  const audit = auditOf(desk).filter((it) => !String(it['tab']).startsWith('_') && Number(it['revision']) > 0);
  const own = audit.filter((it) => it['tab'] !== titleOf('outbox', 'en'));
  const chain = JSON.parse(desk.workspace.properties()['CHAIN'] ?? '{}') as { readonly seq?: number };
  return {
    records: sorted(records),
    findings: sorted(
      findings.map(({ key, values }) =>
        [key, values?.['id'] ?? '', values?.['tab'] ?? ''].map((it) => JSON.stringify(it)).join(' '),
      ),
    ),
    audit: sorted(own.map((it) => `${String(it['record'])} ${String(it['revision'])} ${String(it['key'])}`)),
    messages: sorted(rowsOf(desk, 'outbox').map((it) => `${String(it['id'])} ${String(it['state']).toLowerCase()}`)),
    free: desk.workspace.lockFree(),
    heads: chain.seq === stateOf(desk).now().seq,
  };
}

/** What the model demands. */
export function demanded(model: RegisterModel): Picture {
  const all = [...model.releases, ...model.changes];
  return {
    records: sorted([
      ...[...model.releases].map(([id, it]) => line(id, [it.title, it.version, it.revision])),
      ...[...model.changes].map(([id, it]) => line(id, [it.title, '', it.revision])),
      ...[...model.strays].map((id) => line(id, ['', '', ''])),
    ]),
    findings: sorted([
      ...all.filter(([, it]) => !isWhole(it)).map(([id]) => finding('verify.seal', id)),
      ...[...model.strays].flatMap((id) => [finding('verify.seal', id), finding('verify.unknown', id)]),
      ...[...model.deleted].map((id) => finding('verify.missing', id)),
      ...[...model.releases]
        .filter(([id, it]) => !fits(model, id, it.counted))
        .map(([id]) => finding('verify.tally', id)),
    ]),
    audit: sorted(model.audit),
    messages: sorted([...model.messages].map(([id, state]) => `${id} ${state}`)),
    free: true,
    heads: true,
  };
}

/** A tally speaks of the tab it counts; everything else of the tab it stands in. */
function finding(key: string, id: string): string {
  const tab: TabId =
    key === 'verify.tally' || id.includes('/') || id.startsWith('changes-by-hand') ? 'changes' : 'releases';
  return [key, id, titleOf(tab, 'en')].map((it) => JSON.stringify(it)).join(' ');
}

/** Do the changes that stand there fit those that the release counts? */
function fits({ changes }: RegisterModel, release: string, counted: ReadonlyMap<string, number>): boolean {
  const there = [...changes]
    .filter(([id]) => id.startsWith(`${release}/`))
    .map(([id, it]: [string, Kept]) => `${id} ${it.revision}`);
  const wanted = [...counted].map(([id, revision]) => `${id} ${revision}`);
  return JSON.stringify(sorted(there)) === JSON.stringify(sorted(wanted));
}
