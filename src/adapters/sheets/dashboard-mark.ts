import { scriptProperties, setScriptProperty } from '../apps-script/script-properties';
import { openSession } from './register/session';
import { stateIn } from './set-up/migrations';

const property = 'DASHBOARD_AS_OF';

/** Whether the dashboard shows the register as it is: compares instants, so that no save has to write a second place. */
export interface DashboardMark {
  /** Notes that figures as of this UTC instant are shown. */
  readonly shown: (asOf: string) => void;
  /** Was anything saved at or after the instant that is shown? One small read. */
  readonly isStale: () => boolean;
}

export function openDashboardMark(register: string): DashboardMark {
  return {
    shown: (asOf) => setScriptProperty(property, asOf),
    isStale: () => {
      const session = openSession(register);
      const state = session && stateIn(session);
      return state ? state.changedAt >= (scriptProperties()[property] ?? '') : false;
    },
  };
}
