/** Addresses of a message, good and bad. */
export interface Recipients {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const address = /^[^\s@<>,;:"()[\]\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Looks at each address by itself; with mail domains of the company, others are bad. Doubles count once. */
export function sortRecipients(to: readonly string[], domains: readonly string[]): Recipients {
  const all = [...new Set(to.map((it) => it.trim().toLowerCase()))];
  const isGood = (it: string): boolean =>
    address.test(it) && (domains.length === 0 || domains.includes(it.slice(it.indexOf('@') + 1)));
  return { good: all.filter(isGood), bad: all.filter((it) => !isGood(it)) };
}
