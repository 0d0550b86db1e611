import type { Language } from '../../../domain/register/schema';
import type { TabId } from '../../../domain/register/workbook';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { keysIn, type Keys } from '../crypto/keys';
import { titleOf } from '../layout/tab-ids';
import { chainProperty, readChain, type ChainRecord } from './chain-record';

/** The register as one execution sees it. */
export interface Session {
  readonly register: string;
  readonly language: Language;
  /** Root keys, newest first; the first one seals. */
  readonly ring: readonly [Keys, ...Keys[]];
  readonly chain: ChainRecord;
  /** Titles of tabs that people renamed. */
  readonly renamed: Readonly<Partial<Record<TabId, string>>>;
}

/** Opens the register by the script properties (one call); null before set-up. */
export function openSession(register: string): Session | null {
  const properties = scriptProperties();
  const chain = readChain(properties[chainProperty]);
  const [newest, ...older] = keysIn(properties);
  if (!chain || !newest) return null;
  return { register, language: chain.language, ring: [newest, ...older], chain, renamed: {} };
}

/** Title of a tab as it stands in the file. */
export const titleIn = (session: Session, tab: TabId): string => session.renamed[tab] ?? titleOf(tab, session.language);

/** Moves the head of the audit in the properties. */
export const saveChain = (chain: ChainRecord): void => setScriptProperty(chainProperty, JSON.stringify(chain));
