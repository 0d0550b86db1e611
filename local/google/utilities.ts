import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { Call } from '../engine/ops/contract';
import { notHere, standIn } from './stand-in';

/** Apps Script bytes are signed. */
const signed = (bytes: Buffer) => [...bytes].map((it) => (it > 127 ? it - 256 : it));
const bufferOf = (it: string | readonly number[]) =>
  typeof it === 'string' ? Buffer.from(it, 'utf8') : Buffer.from(it.map((byte) => byte & 255));

const digests: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function computeDigest(algorithm: string, value: string | readonly number[]): number[] {
  const name = digests[algorithm];
  if (!name) throw notHere(`Utilities.DigestAlgorithm.${algorithm}`);
  return signed(createHash(name).update(bufferOf(value)).digest());
}

const named = (names: readonly string[]) => Object.fromEntries(names.map((it) => [it, it]));

/** Utilities; digests name their algorithm by its word, as `Utilities.DigestAlgorithm.SHA_256` gives it here. */
export const utilities = (call: Call) =>
  standIn('Utilities', {
    DigestAlgorithm: standIn('Utilities.DigestAlgorithm', named(Object.keys(digests))),
    Charset: standIn('Utilities.Charset', named(['UTF_8'])),
    sleep: (ms: number) => {
      call('Utilities.sleep', ms);
    },
    getUuid: () => randomUUID(),
    computeHmacSha256Signature: (value: string | number[], key: string | number[]) =>
      signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
    computeDigest,
    base64Encode: (value: string | number[]) => bufferOf(value).toString('base64'),
    base64EncodeWebSafe: (value: string | number[]) =>
      bufferOf(value).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (value: string) => signed(Buffer.from(value, 'base64')),
  } satisfies Partial<Record<keyof GoogleAppsScript.Utilities.Utilities, unknown>>);
