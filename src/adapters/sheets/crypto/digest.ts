import { HMAC } from '@noble/hashes/hmac';
import { sha256, type SHA256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { utf8 } from './utf8';

/** SHA-256 of a text, in hex: 64 characters. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8(text)));

/** HMAC-SHA256 of parts, each with its length before it so that no two lists of parts look alike; 64 hex characters. */
export function macOf(key: string, parts: readonly string[]): string {
  const { iHash, oHash } = keyed(key);
  const inner = iHash
    .clone()
    .update(utf8(parts.map((it) => `${it.length}:${it}`).join('')))
    .digest();
  return bytesToHex(oHash.clone().update(inner).digest());
}

const taken = new Map<string, HMAC<SHA256>>();

/** The two hashes that have taken in a key. An execution has few keys and thousands of codes: each key is taken in once. */
function keyed(key: string): HMAC<SHA256> {
  const known = taken.get(key);
  if (known) return known;
  const made = new HMAC<SHA256>(sha256, utf8(key));
  taken.set(key, made);
  return made;
}

/** Are two codes equal? Takes as long whatever differs. */
export function sameCode(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differs = 0;
  for (let index = 0; index < a.length; index++) differs |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return differs === 0;
}
