import { setScriptProperty } from '../apps-script/script-properties';

const propertyOf = (space: string): string => `CHAT_${space}`;
const webhook = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]+\/messages\?[A-Za-z0-9_=&%.-]+$/;

/** Keeps the secret address of a space's incoming webhook; false for an address that is none of Google Chat's. */
export function setChatSpace(space: string, url: string): boolean {
  if (!/^[\w .-]{1,100}$/.test(space) || !webhook.test(url)) return false;
  setScriptProperty(propertyOf(space), url);
  return true;
}

/** The webhook of a space out of the properties; null where none was given, or one of another host. */
export function webhookOf(properties: Readonly<Record<string, string>>, space: string): string | null {
  const url = properties[propertyOf(space)] ?? '';
  return webhook.test(url) ? url : null;
}
