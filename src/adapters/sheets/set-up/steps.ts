import { schemaVersion, settingsTabs, type SettingsTab } from '../../../domain/register/workbook';
import type { SettingsRows } from '../../../domain/settings/settings';
import { say, text } from '../../../domain/text/say';
import type { SetUpRequest, SetUpStep } from '../../../use-cases/set-up/ports';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { chainStart } from '../crypto/chain';
import { freshRoot, keysIn, rootKeyName } from '../crypto/keys';
import { quoted } from '../layout/a1';
import { hasTable, sheetIdOf, tableIdOf, tabIds, titleOf } from '../layout/tab-ids';
import { chainProperty } from '../register/chain-record';
import { slotCount } from '../register/command-memory';
import { stateCell, stateKey, stateRow } from '../register/register-state';
import { openSession, saveChain, titleIn, type Session } from '../register/session';
import { readRanges, write } from '../spreadsheet';
import { appendRows, updateCells, type SheetRequest } from '../write/requests';
import { draftCells } from './draft-cells';
import { lookMark, pictureOf } from './file-facts';
import { colourRules, lookRequests } from './look-requests';
import { protectionRequests } from './protection-requests';
import { publishedRows } from '../settings/settings-source';
import { stateIn } from './migrations';
import { publishVersion } from './publish-version';
import { readDrafts, type DraftBook } from './read-drafts';
import { addTab, addTable } from './tab-requests';

/** What the steps know beside the request. */
export interface SetUpGround {
  readonly register: string;
  /** Addresses that may change the really protected tabs. */
  readonly editors: readonly string[];
  readonly defaults: SettingsRows;
}

type Step = (ground: SetUpGround, request: SetUpRequest) => readonly string[];

/** Each step looks at what is there and makes what is missing; names of what it made come back. */
export const steps: Readonly<Record<SetUpStep, Step>> = {
  keys: makeKeys,
  file: ({ register }, { language }) => {
    const { properties = {} } = pictureOf(register).file;
    if (properties.locale?.startsWith(language)) return [];
    write(register, [
      {
        updateSpreadsheetProperties: {
          properties: { locale: language === 'fr' ? 'fr_BE' : 'en_GB' },
          fields: 'locale',
        },
      },
    ]);
    return ['locale'];
  },
  tabs: makeTabs,
  tables: ({ register }, { language }) => {
    const picture = pictureOf(register);
    const missing = tabIds.filter(
      (tab) => hasTable(tab) && picture.sheet(tab)?.tables?.some((it) => it.tableId === tableIdOf(tab)) !== true,
    );
    if (missing.length > 0)
      write(
        register,
        missing.map((tab) => addTable(tab, language)),
      );
    return missing.map((tab) => `${titleOf(tab, language)} (table)`);
  },
  looks: ({ register }, { language }) => {
    const picture = pictureOf(register);
    const bare = tabIds.filter((tab) => !picture.isDressed(tab));
    const requests = bare.flatMap((tab) => [
      ...lookRequests(tab, language),
      ...colourRules(tab, language),
      dressed(sheetIdOf(tab)),
    ]);
    if (requests.length > 0) write(register, requests);
    return bare.length > 0 ? ['widths', 'formats', 'colours'] : [];
  },
  protections: ({ register, editors }) => {
    const requests = protectionRequests(pictureOf(register).file.sheets ?? [], editors);
    if (requests.length > 0) write(register, requests);
    return requests.length > 0 ? ['protections'] : [];
  },
  slots: fillSlots,
  state: makeState,
  drafts: fillDrafts,
  'first-settings': publishFirst,
};

function makeKeys(_: SetUpGround, { language }: SetUpRequest): readonly string[] {
  const properties = scriptProperties();
  const made: string[] = [];
  if (keysIn(properties).length === 0) {
    setScriptProperty(rootKeyName(1), freshRoot());
    made.push('root key');
  }
  if (properties[chainProperty] === undefined) {
    saveChain({ language, seq: 0, head: chainStart, counters: {}, pending: null });
    made.push('audit chain');
  }
  return made;
}

function makeTabs({ register }: SetUpGround, { language }: SetUpRequest): readonly string[] {
  const picture = pictureOf(register);
  const missing = tabIds.filter((tab) => picture.sheet(tab) === undefined);
  if (missing.length === 0) return [];
  const first = picture.file.sheets?.find((it) => it.properties?.sheetId === 0)?.properties?.title;
  const empty =
    first !== undefined &&
    missing.length === tabIds.length &&
    (readRanges(register, [quoted(first)])[0] ?? []).length === 0;
  const drop: readonly SheetRequest[] = empty ? [{ deleteSheet: { sheetId: 0 } }] : [];
  write(register, [...missing.flatMap((tab) => addTab(tab, language)), ...drop]);
  return missing.map((tab) => titleOf(tab, language));
}

const dressed = (sheetId: number): SheetRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: lookMark,
      metadataValue: String(schemaVersion),
      location: { sheetId },
      visibility: 'PROJECT',
    },
  },
});

function opened(register: string): Session {
  const session = openSession(register);
  if (!session) throw new Error('The register has no root key yet.');
  return session;
}

function fillSlots({ register }: SetUpGround): readonly string[] {
  const session = opened(register);
  const [keys = []] = readRanges(register, [`${quoted(titleIn(session, 'commands'))}!A2:A${slotCount + 1}`]);
  if (keys.length === slotCount) return [];
  const rows = Array.from({ length: slotCount }, (_, index) => ({
    values: [{ userEnteredValue: { numberValue: index + 1 } }],
  }));
  write(register, [
    {
      updateCells: {
        start: { sheetId: sheetIdOf('commands'), rowIndex: 1, columnIndex: 0 },
        rows,
        fields: 'userEnteredValue',
      },
    },
  ]);
  return ['command memory'];
}

function makeState({ register }: SetUpGround, { now }: SetUpRequest): readonly string[] {
  const session = opened(register);
  const [rows = []] = readRanges(register, [`${quoted(titleIn(session, 'state'))}!A${stateRow}:B${stateRow}`]);
  if (rows.length > 0 || session.chain.seq > 0) return [];
  const state = {
    schema: schemaVersion,
    register,
    seq: 0,
    head: chainStart,
    counters: {},
    settingsVersion: 0,
    changedAt: now,
  };
  write(register, [
    updateCells({ sheetId: sheetIdOf('state'), row: stateRow - 1, column: 0 }, [
      stateKey,
      stateCell(state, session.ring[0]),
    ]),
  ]);
  return ['state'];
}

/** Their rows are named by the product's own code, so one that is missing is a right or a criterion nobody can use. */
const namedByCode: readonly SettingsTab[] = ['rights', 'gates', 'thresholds'];

/** Tabs of settings without a row get the default rows; of those that people filled, only rows named by code are made up. */
function fillDrafts({ register, defaults }: SetUpGround, { language }: SetUpRequest): readonly string[] {
  const drafts = readDrafts(opened(register));
  const lacking = settingsTabs
    .map((tab) => ({ tab, rows: lackingRows(drafts, tab, defaults) }))
    .filter(({ rows }) => rows.length > 0);
  const requests = lacking.map(({ tab, rows }) =>
    appendRows({ tableId: tableIdOf(tab) }, draftCells(tab, rows, { language, layout: drafts.layoutOf(tab) })),
  );
  if (requests.length > 0) write(register, requests);
  return lacking.map(({ tab }) => `${titleOf(tab, language)} (defaults)`);
}

function lackingRows(drafts: DraftBook, tab: SettingsTab, defaults: SettingsRows): readonly object[] {
  if (drafts.rows[tab].length === 0) return defaults[tab];
  if (!namedByCode.includes(tab)) return [];
  return lacking<{ readonly id: string }>(drafts.rows[tab], defaults[tab]);
}

/** The rows whose id is not among the known ones. */
function lacking<T extends { readonly id: string }>(known: readonly T[], all: readonly T[]): readonly T[] {
  const ids = new Set(known.map((it) => it.id));
  return all.filter((it) => !ids.has(it.id));
}

function publishFirst(ground: SetUpGround, request: SetUpRequest): readonly string[] {
  const { register } = ground;
  const { actor, now } = request;
  const session = opened(register);
  if (session.chain.seq > 0) return supplement(ground, session, request);
  publishVersion(() => opened(register), readDrafts(session).rows, { actor, now, reason: '' });
  return ['settings 1'];
}

/**
 * A later product has acts, thresholds and criteria that the version in force does not name: nobody could do them, and a
 * criterion without a row is asked of everything. Their default rows are published as they ship; a running release keeps its
 * version, so nothing more is asked of it.
 */
function supplement(
  { register, defaults }: SetUpGround,
  session: Session,
  { actor, now, language }: SetUpRequest,
): readonly string[] {
  const version = stateIn(session)?.settingsVersion ?? 0;
  const rows = version === 0 ? null : publishedRows(session, version);
  if (!rows) return [];
  const rights = lacking(rows.rights, defaults.rights);
  const thresholds = lacking(rows.thresholds, defaults.thresholds);
  const gates = lacking(rows.gates, defaults.gates);
  const added = [...rights, ...thresholds, ...gates];
  if (added.length === 0) return [];
  const whole = {
    ...rows,
    rights: [...rows.rights, ...rights],
    thresholds: [...rows.thresholds, ...thresholds],
    gates: [...rows.gates, ...gates],
  };
  const reason = say(language, text('set-up.supplement', { names: added.map((it) => it.id).join(', ') }));
  return [`settings ${publishVersion(() => opened(register), whole, { actor, now, reason })}`];
}
