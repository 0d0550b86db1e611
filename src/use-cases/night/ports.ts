/** The yearly archive files beside the register. */
export interface Archive {
  /**
   * Moves at most `most` detail rows of a release into the archive of a year: copied, compared there, then taken out of the
   * register. Gives how many; 0 where nothing is left, or where a hand edit of the release has to be settled first.
   */
  readonly move: (release: string, year: string, most: number) => number;
  /** Takes the empty rows out of the tabs from which something was moved. */
  readonly sweep: () => void;
}
