/** Where the built parts of the program lie. */
export interface Places {
  /** The pushed files. */
  readonly dist: string;
  readonly worker: string;
  readonly view: string;
  /** The stored demo company. */
  readonly demo: string;
}
