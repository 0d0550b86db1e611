import type { ActAnswer, ActRequest, FormValues } from '../../../src/sidebar-api';
import type { PageActionId } from '../../../src/use-cases/acting/action';
import { commandOf } from '../../../src/use-cases/acting/perform';
import { actions } from '../../../src/use-cases/actions/catalogue';
import { deskCommandOf } from '../../../src/use-cases/desk-acting/perform-desk';
import { deskActions, isDeskAction } from '../../../src/use-cases/desk-actions/catalogue';
import type { DeskActionId } from '../../../src/domain/rights/actions';
import type { Outcome } from '../../../src/use-cases/ports';
import { say } from '../../../src/domain/text/say';
import { settings } from './company';
import { MemoryRegister } from './memory-register';

/** Who does what with which values; the rest of the request, such as its subject. Acts on the register have no release. */
type Ask = readonly [who: string, action: PageActionId | DeskActionId, values?: FormValues, rest?: Partial<ActRequest>];

/** A desk in memory: people act on it as the pages do. */
export class Desk {
  readonly register = new MemoryRegister(settings);
  release = '';
  private presses = 0;

  /** Acts as a person; the subject is a record of the release, or ''. */
  act(...[who, action, values = {}, rest = {}]: Ask): Outcome<ActAnswer> {
    this.register.actor = who;
    this.presses += 1;
    const request = {
      action,
      release: isDeskAction(action) ? '' : this.release,
      subject: '',
      values,
      key: `press-${String(this.presses).padStart(6, '0')}`,
      revision: null,
      ...rest,
    };
    const command = isDeskAction(action)
      ? deskCommandOf(action, deskActions[action])
      : commandOf(action, actions[action]);
    return this.register.run(command, request, { key: request.key });
  }

  /** The same, and it has to go through. */
  does(...ask: Ask): ActAnswer {
    const outcome = this.act(...ask);
    if (outcome.kind === 'done') return outcome.answer;
    const fields = Object.entries(outcome.fields ?? {}).map(([name, it]) => `${name}: ${say('en', it)}`);
    throw new Error(
      [
        `${ask[1]} refused: ${say('en', outcome.why)}`,
        ...(outcome.reasons ?? []).map((it) => say('en', it)),
        ...fields,
      ].join('\n  '),
    );
  }

  /** Why an act is refused, in English; it must be. */
  refusal(...ask: Ask): string {
    const outcome = this.act(...ask);
    if (outcome.kind === 'done') throw new Error(`${ask[1]} went through`);
    return [outcome.why, ...(outcome.reasons ?? []), ...Object.values(outcome.fields ?? {})]
      .map((it) => say('en', it))
      .join(' | ');
  }

  get row() {
    return this.register.get('releases', this.release);
  }
}
