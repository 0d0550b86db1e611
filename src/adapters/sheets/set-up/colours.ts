// data table: colours of words in the sheet; a word without a meaning of its own has none
/** A colour as the Sheets API takes it, parts from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export const white: Colour = { red: 1, green: 1, blue: 1 };

const green: Colour = { red: 0.85, green: 0.94, blue: 0.87 };
const amber: Colour = { red: 1, green: 0.95, blue: 0.8 };
const red: Colour = { red: 0.98, green: 0.86, blue: 0.86 };
const grey: Colour = { red: 0.93, green: 0.94, blue: 0.95 };
const blue: Colour = { red: 0.86, green: 0.92, blue: 0.99 };

const table: readonly (readonly [Colour, readonly string[]])[] = [
  [
    green,
    [
      'closed',
      'validated',
      'approved',
      'done',
      'accepted',
      'complete',
      'success',
      'successful',
      'go',
      'passed',
      'met',
      'sent',
      'fixed',
    ],
  ],
  [
    amber,
    [
      'pending',
      'requested',
      'in-progress',
      'draft',
      'medium',
      'under-review',
      'adjustments',
      'exceptions',
      'in-doubt',
      'go-with-conditions',
      'with-issues',
      'deferred',
      'old',
    ],
  ],
  [
    red,
    [
      'rejected',
      'refused',
      'failed',
      'rolled-back',
      'backed-out',
      'no-go',
      'no-go-delayed',
      'no-go-cancelled',
      'high',
      'p1',
      'p2',
      'not-met',
      'unsuccessful',
    ],
  ],
  [grey, ['cancelled', 'dropped', 'not-applicable', 'unchanged', 'untouched']],
  [
    blue,
    [
      'initiation',
      'planning',
      'build',
      'test',
      'move2run',
      'authorised',
      'deploying',
      'hypercare',
      'closing',
      'claimed',
    ],
  ],
];

const colours: ReadonlyMap<string, Colour> = new Map(
  table.flatMap(([colour, codes]) => codes.map((it) => [it, colour] as const)),
);

/** Colour of a code of the vocabulary; undefined for those that stay white. */
export const colourOf = (code: string): Colour | undefined => colours.get(code);
