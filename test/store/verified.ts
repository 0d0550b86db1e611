import { openRegisterCheck } from '../../src/adapters/sheets/set-up/register-check';
import { say } from '../../src/domain/text/say';
import { verifyRegister } from '../../src/use-cases/set-up/verify-register';
import type { TestDesk } from './desk';

/** What the check of the register finds, as sentences. */
export const findingsOf = (desk: TestDesk): readonly string[] =>
  verifyRegister(openRegisterCheck(desk.workspace.spreadsheetId)).findings.map((it) => say('en', it));
