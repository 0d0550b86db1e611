import type { Language } from '../../domain/register/schema';
import { inLanguage } from '../../domain/text/say';
import type { RecordOf } from '../../domain/register/workbook';
import { activities, addedActivities, type Activity } from './activities';
import { addedAgile, addedWaterfall, agile, waterfall, type Letters } from './letters';

type Cell = RecordOf<'raci'>;
type Table = Pick<Cell, 'method' | 'added'> & { readonly letters: Letters };

const tables: readonly Table[] = [
  { method: 'waterfall', added: false, letters: waterfall },
  { method: 'waterfall', added: true, letters: addedWaterfall },
  { method: 'agile', added: false, letters: agile },
  { method: 'agile', added: true, letters: addedAgile },
];

/**
 * Both RACI tables, one row a cell, empty cells included: waterfall as written, agile with one accountable, and the rows
 * that the procedure lacks, marked as added. Four eyes are off here; the communication of a Major has its own threshold.
 */
export const raci = (language: Language): readonly Cell[] => tables.flatMap((it) => cellsOf(it, language));

function cellsOf({ method, added, letters: { columns, rows } }: Table, language: Language): readonly Cell[] {
  return [...activities, ...addedActivities].flatMap((activity) => {
    const letters = rows[activity.row]?.split(' ') ?? [];
    return columns.flatMap((role, at) => {
      const cell = letters[at];
      const written = added && cell === '-' ? undefined : cell;
      return written === undefined
        ? []
        : [
            {
              ...about(activity, language),
              id: `${method} ${activity.row} ${role}`,
              method,
              role,
              letters: written,
              added,
            },
          ];
    });
  });
}

const about = ({ row, title, phase }: Activity, language: Language) => ({
  row,
  activity: inLanguage(title, language),
  phase,
  fourEyes: false,
});
