import type { Language } from '../../../domain/register/schema';
import type { TabId } from '../../../domain/register/workbook';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { keysIn, type Keys } from '../crypto/keys';
import { tabOfSheetId, titleOf } from '../layout/tab-ids';
import type { Described } from '../spreadsheet';
import { chainProperty, readChain, type ChainRecord } from './chain-record';
import { readNoticed, noticedProperty } from './noticed';
import type { Place } from '../../../use-cases/ports';

/** The register as one execution sees it. */
export interface Session {
  readonly register: string;
  readonly language: Language;
  /** Root keys, newest first; the first one seals. */
  readonly ring: readonly [Keys, ...Keys[]];
  readonly chain: ChainRecord;
  /** What the properties keep until a write stands, where that is not `chain`: an older file is being accepted. */
  readonly kept?: ChainRecord;
  /** Titles of tabs that people renamed. */
  readonly renamed: Readonly<Partial<Record<TabId, string>>>;
  /** Records that were noticed as edited by hand and are not settled yet. */
  readonly noticed: readonly Place[];
}

/** Opens the register by the script properties (one call); null before set-up. */
export function openSession(register: string): Session | null {
  const properties = scriptProperties();
  const chain = readChain(properties[chainProperty]);
  const [newest, ...older] = keysIn(properties);
  if (!chain || !newest) return null;
  const noticed = readNoticed(properties[noticedProperty]);
  return { register, language: chain.language, ring: [newest, ...older], chain, renamed: {}, noticed };
}

/** Title of a tab as it stands in the file. */
export const titleIn = (session: Session, tab: TabId): string => session.renamed[tab] ?? titleOf(tab, session.language);

/** Moves the head of the audit in the properties. */
export const saveChain = (chain: ChainRecord): void => setScriptProperty(chainProperty, JSON.stringify(chain));

/** The session with the titles that people gave to tabs; every tab is known by its sheet id. */
export function withTitles(session: Session, sheets: NonNullable<Described['sheets']>): Session {
  const renamed: Partial<Record<TabId, string>> = {};
  for (const { properties: { sheetId = -1, title = '' } = {} } of sheets) {
    const tab = tabOfSheetId(sheetId);
    if (tab && title !== titleOf(tab, session.language)) renamed[tab] = title;
  }
  return { ...session, renamed };
}
