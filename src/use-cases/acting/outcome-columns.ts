import { progressOf } from '../../domain/checklist/progress';
import { circumstanceOf } from '../../domain/checklist/software';
import type { Facts } from '../../domain/gates/gate';
import type { FieldsOf, ChildTab } from '../../domain/register/workbook';
import type { ReleaseFile } from '../../domain/releases/release-file';

type Columns = FieldsOf<'releases'>;

const counting = ['planning', 'build', 'test', 'move2run'] as const;

/** Columns of the release that sum up a tab, so that KPIs read one tab (decision 5). The tab is read by whoever changes it. */
const sums: Partial<Record<ChildTab, (after: ReleaseFile, facts: Facts) => Columns>> = {
  checklist: (after, facts) => {
    // After the Go they say how ready the release was when it was decided.
    if (!counting.some((it) => it === after.release.state)) return {};
    const { score, openHigh, openMedium } = progressOf(after.of('checklist'), circumstanceOf(facts));
    return { readiness: score, openHigh, openMedium };
  },
  incidents: (after) => {
    const caused = after.of('incidents').filter((it) => it.caused);
    return {
      incidentsCaused: caused.length,
      incidentsSevere: caused.filter((it) => it.priority === 'p1' || it.priority === 'p2').length,
      incidentsMajor: caused.filter((it) => it.major).length,
    };
  },
  lessons: (after) => ({ lessons: after.of('lessons').length }),
  feedback: (after) => {
    const scores = after.of('feedback').flatMap((it) => (it.score === null ? [] : [it.score]));
    return { scoreSum: scores.reduce((sum, it) => sum + it, 0), scoreCount: scores.length };
  },
};

/** What a plan makes of the outcome columns that sum up the tabs it has read; empty where it read none of them. */
export function outcomeColumns(after: ReleaseFile, read: readonly ChildTab[], facts: Facts): Columns {
  return read.reduce<Columns>((columns, tab) => ({ ...columns, ...sums[tab]?.(after, facts) }), {});
}
