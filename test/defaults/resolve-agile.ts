const team = 3;
const releaseManager = 5;

const isAccountable = (cell: string): boolean => cell.includes('A');

/**
 * The rule behind the resolved agile table: a named person beats the Team; a plain A beats an R,A; at the Go/No-Go the
 * Release Manager beats the Product Manager. Who loses the A keeps the R, or is consulted where there was none; a C/R is an R.
 */
export function resolveAgile([row, ...cells]: readonly [string, ...string[]]): readonly string[] {
  const winner = winnerOf(row, cells);
  return [row, ...cells.map((cell, at) => resolved(cell, at === winner))];
}

function winnerOf(row: string, cells: readonly string[]): number {
  const claims = cells.flatMap((cell, at) => (isAccountable(cell) ? [{ cell, at }] : []));
  if (row === '4.3') return releaseManager;
  const named = claims.filter(({ at }) => at !== team);
  const plain = named.filter(({ cell }) => cell === 'A');
  const [first, second] = plain.length > 0 ? plain : named;
  if (!first || second) throw new Error(`The rule does not settle row ${row}.`);
  return first.at;
}

function resolved(cell: string, wins: boolean): string {
  if (wins) return cell;
  if (cell.includes('R')) return 'R';
  return isAccountable(cell) ? 'C' : cell;
}
