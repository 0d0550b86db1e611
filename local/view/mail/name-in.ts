import type { Person } from '../../engine/types';

/** The person's name, or the address itself where nobody here has it. */
export const nameIn = (people: readonly Person[], mail: string): string =>
  people.find((it) => it.mail === mail.toLowerCase())?.name ?? mail;
