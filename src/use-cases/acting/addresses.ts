/** Addresses typed with commas, semicolons or spaces; what does not look like an address is named. */
export function addressesIn(typed: string): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  const all = [...new Set(typed.split(/[\s,;]+/).filter((it) => it !== ''))];
  const isAddress = (it: string): boolean => /^[^\s@<>"(),;:\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(it);
  return { good: all.filter(isAddress).map((it) => it.toLowerCase()), bad: all.filter((it) => !isAddress(it)) };
}
