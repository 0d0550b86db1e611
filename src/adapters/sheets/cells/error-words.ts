/** Error types of the API and the words that a cell shows for them. */
const byType: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  ERROR: '#ERROR!',
  LOADING: 'Loading...',
};

const shown = new Set(Object.values(byType));

/** Could this cell be an error? The text alone cannot tell: a person may have typed it as text (clarification 72). */
export const mayBeError = (cell: unknown): cell is string => typeof cell === 'string' && shown.has(cell);

/** The word of an error type. */
export const errorWord = (type: string | undefined): string => byType[type ?? ''] ?? '#ERROR!';
