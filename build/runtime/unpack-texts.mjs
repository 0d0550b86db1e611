import { inflateSync, strFromU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text without padding; Apps Script has no atob, and Utilities would cost a service call. */
function bytesOf(text) {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i += 1) value[digits.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    held = (held << 6) | value[text.charCodeAt(i)];
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}

/** An object that is unpacked when the first of its entries is asked for: an execution that says nothing pays nothing. */
export function unpacked(packed) {
  let kept;
  const all = () => (kept ??= JSON.parse(strFromU8(inflateSync(bytesOf(packed)))));
  return new Proxy(
    {},
    {
      get: (_, key) => all()[key],
      has: (_, key) => key in all(),
      ownKeys: () => Reflect.ownKeys(all()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(all(), key),
    },
  );
}
