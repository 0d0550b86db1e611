import { modelOf } from '../releases/model';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Member = Pick<RecordOf<'releases'>, 'model' | 'type' | 'method' | 'trigger'>;

/** What a package asks because one of its members does (domain.md 2.2). */
interface Union {
  readonly board: boolean;
  readonly sip: boolean;
  readonly screen: boolean;
  /** The fullest session that a member needs. */
  readonly session: 'full' | 'written' | 'one-lead';
}

/** The union of what the models of the members ask; a package of one asks what that one asks. */
export function unionOf(settings: Settings, members: readonly Member[]): Union {
  const models = members.map((it) => modelOf(settings, it));
  const session = (['full', 'written'] as const).find((it) => models.some((model) => model.session === it));
  return {
    board: models.some((it) => it.board),
    sip: models.some((it) => it.sip),
    screen: models.some((it) => it.screen),
    session: session ?? 'one-lead',
  };
}
