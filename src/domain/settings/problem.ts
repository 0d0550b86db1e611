import type { SettingsTab } from '../register/workbook';
import type { Text } from '../text/say';

/** One setting that cannot be published: where it stands, and what is wrong [ACT-02, ACT-06]. */
export interface SettingProblem {
  readonly tab: SettingsTab;
  /** Key of the row; '' for the tab as a whole. */
  readonly row: string;
  readonly column: string;
  readonly why: Text;
}

/** A problem, named by its tab and row. */
export const problem = (
  tab: SettingsTab,
  row: string,
  rest: Pick<SettingProblem, 'column' | 'why'>,
): SettingProblem => ({ tab, row, ...rest });
