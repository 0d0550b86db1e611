import { keysIn } from '../../src/adapters/sheets/crypto/keys';
import { readState, stateCell, type RegisterState } from '../../src/adapters/sheets/register/register-state';
import { sheetIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import { admin, type TestDesk } from './desk';

/** Looks at the state of the register, and changes it as somebody who holds the keys could. */
export function stateOf(desk: TestDesk): {
  readonly now: () => RegisterState;
  readonly change: (by: (now: RegisterState) => RegisterState) => void;
} {
  const ring = keysIn(desk.workspace.properties());
  const now = (): RegisterState => {
    const [[row = []] = []] = desk.workspace.sheetsAs(admin).batchGet(["'_State'!A2:B2"], 'UNFORMATTED_VALUE');
    const state = readState(String(row[1]), ring);
    if (!state) throw new Error('The state does not fit its seal.');
    return state;
  };
  return {
    now,
    change: (by) => {
      const [keys] = ring;
      if (!keys) throw new Error('No root key.');
      const cell = { userEnteredValue: { stringValue: stateCell(by(now()), keys) } };
      desk.workspace.sheetsAs(admin).batchUpdate({
        requests: [
          {
            updateCells: {
              start: { sheetId: sheetIdOf('state'), rowIndex: 1, columnIndex: 1 },
              rows: [{ values: [cell] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      });
    },
  };
}
