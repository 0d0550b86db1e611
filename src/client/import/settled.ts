/** What the person settled about the file: header → column of the register ('' left out), order of dates, and whether good rows go in alone. */
export interface Settled {
  readonly mapping: Readonly<Record<string, string>>;
  /** 'dmy', 'mdy', 'ymd', or '' where it is not known yet. */
  readonly dayOrder: string;
  readonly partial: boolean;
}
