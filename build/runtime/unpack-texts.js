import { inflateSync, strFromU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text; Apps Script has no atob, and Utilities would cost a service call. */
function bytesOf(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const four = [0, 1, 2, 3].reduce((sum, k) => sum * 64 + Math.max(0, digits.indexOf(text[i + k] ?? 'A')), 0);
    bytes[at++] = four >> 16;
    bytes[at++] = (four >> 8) & 255;
    bytes[at++] = four & 255;
  }
  return bytes;
}

/** An object that is unpacked when the first of its entries is asked for: an execution that says nothing pays nothing. */
export function unpacked(packed) {
  let kept;
  const all = () => (kept ??= JSON.parse(strFromU8(inflateSync(bytesOf(packed)))));
  return new Proxy({}, {
    get: (_, key) => all()[key],
    has: (_, key) => key in all(),
    ownKeys: () => Reflect.ownKeys(all()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(all(), key),
  });
}
