import { personsOf } from '../people/involved';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

export type Letter = 'R' | 'A' | 'C' | 'I';
export type Method = 'waterfall' | 'agile';

type Cell = RecordOf<'raci'>;
type Release = RecordOf<'releases'>;

/** The RACI table of a release: agile where its method says so (clarification 54). */
export const methodOf = (release: Pick<Release, 'method'>): Method =>
  release.method === 'agile' ? 'agile' : 'waterfall';

/** Cells of one row of a method's table; empty for a row that it does not have. */
export const cellsOf = (settings: Settings, method: Method, row: string): readonly Cell[] =>
  settings.raci.filter((it) => it.method === method && it.row === row);

/** Letters of a cell, e.g. 'R,A' or 'A/R'; '-' and blanks are none. */
export const lettersIn = (cell: string): readonly Letter[] =>
  (['R', 'A', 'C', 'I'] as const).filter((it) =>
    cell
      .toUpperCase()
      .split(/[^RACI]+/)
      .join('')
      .includes(it),
  );

/** Rows whose work belongs to a phase, in the order of the table. */
export const rowsOfPhase = (settings: Settings, method: Method, phase: string): readonly string[] => [
  ...new Set(settings.raci.filter((it) => it.method === method && it.phase === phase).map((it) => it.row)),
];

const peopleOf =
  (letter: Letter) =>
  (settings: Settings, release: Release, row: string): readonly string[] => [
    ...new Set(
      cellsOf(settings, methodOf(release), row)
        .filter((it) => lettersIn(it.letters).includes(letter))
        .flatMap((it) => personsOf(it.role, release, { settings, today: '' })),
    ),
  ];

/** Who does the work of a row on this release. */
export const responsible = peopleOf('R');
/** Who accepts it: one person, where the columns of the release are filled. */
export const accountable = peopleOf('A');
/** Who is asked for a comment before it is accepted. */
export const consulted = peopleOf('C');
/** Who hears of it once, when it is accepted. */
export const informed = peopleOf('I');

/** Every letter that a person has in a row on this release. */
export function lettersOf(
  settings: Settings,
  release: Release,
  at: { readonly row: string; readonly mail: string },
): readonly Letter[] {
  const held = cellsOf(settings, methodOf(release), at.row)
    .filter((it) => personsOf(it.role, release, { settings, today: '' }).includes(at.mail))
    .flatMap((it) => lettersIn(it.letters));
  return [...new Set(held)];
}

/** The communication of a Major is accepted by another person than its writer, unless the threshold says otherwise (clarification 56). */
export const isMajorCommunication = ({ type }: Pick<Release, 'type'>, row: string): boolean =>
  type === 'major' && row === '4.4';

/** True where the person who did the work may not accept it: on the rows that the settings mark, and the communication of a Major. */
export const fourEyes = (settings: Settings, release: Release, row: string): boolean =>
  (isMajorCommunication(release, row) && settings.threshold('major.communication.four-eyes') > 0) ||
  cellsOf(settings, methodOf(release), row).some((it) => it.fourEyes);
