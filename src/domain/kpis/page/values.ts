import { say, text } from '../../text/say';
import { kpis } from '../catalogue';
import { late } from '../late';
import { majorShare } from '../major-share';
import { minorShare } from '../minor-share';
import { successful } from '../successful';
import type { Figure } from '../kpi';
import { quarterText } from './figure-words';
import type { ValueRow } from './page';
import type { Told } from './told';

/** Ids in one cell: a thousand stay well under the 50,000 characters of a cell. */
const casesAtMost = 1000;

/** One row a figure and period, variants included; an empty value is "n/a". */
export function valueRows(told: Told): readonly ValueRow[] {
  return kpis.flatMap((kpi) =>
    told
      .figures(kpi)
      .map((it): ValueRow => [
        `${it.kpi}/${it.period}`,
        say(told.language, text(kpi.title)),
        it.period,
        it.numerator,
        it.denominator,
        it.value,
        casesJson(it),
        told.asOf,
      ]),
  );
}

function casesJson({ cases, pending }: Figure): string {
  const more = cases.length - casesAtMost;
  return JSON.stringify({
    cases: cases.slice(0, casesAtMost),
    ...(more > 0 ? { more } : {}),
    ...(pending > 0 ? { pending } : {}),
  });
}

/** Quarter, Major and Minor releases, share of late and of successful ones: a header row, then a row a quarter. */
export function chartData(told: Told): readonly ValueRow[] {
  const { language, periods } = told;
  const columns = [majorShare, minorShare, late, successful];
  const head: ValueRow = [
    say(language, text('kpi.dashboard.quarter')),
    ...columns.map((it) => say(language, text(it.title))),
  ];
  return [
    head,
    ...periods.map(({ id }, place): ValueRow => [
      quarterText(language, id),
      told.figures(majorShare)[place]?.numerator ?? null,
      told.figures(minorShare)[place]?.numerator ?? null,
      told.figures(late)[place]?.value ?? null,
      told.figures(successful)[place]?.value ?? null,
    ]),
  ];
}
