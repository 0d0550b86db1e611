import type { RecordOf } from '../register/workbook';
import { text, type Text } from '../text/say';

type Resource = Partial<RecordOf<'resources'>>;
type Row = Partial<RecordOf<'releases'>>;

/** Somebody's days on one release; '' at either end: open. */
export interface Booking {
  readonly release: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

const over: readonly string[] = ['draft', 'closed', 'cancelled', 'rolled-back'];
const last = '9999-12-31';

/** Other running releases that count on the same person in the same days, touching days included [ACV-02]; one sentence each. */
export function resourceClashes(
  { release, person, from, to }: Booking,
  resources: readonly Resource[],
  releases: readonly Row[],
): readonly Text[] {
  const running = new Map(
    releases.filter((it) => it.id !== release && !over.includes(it.state ?? '')).map((it) => [it.id ?? '', it]),
  );
  return resources.flatMap((it) => {
    const other = running.get((it.id ?? '').split('/')[0] ?? '');
    const meets = (it.from ?? '') <= (to || last) && from <= (it.to || last);
    return other && it.person === person && meets
      ? [text('plan.clash', { id: other.id ?? '', title: other.title ?? '', role: it.role ?? '' })]
      : [];
  });
}
