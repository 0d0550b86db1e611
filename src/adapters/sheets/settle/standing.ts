import { childTabs } from '../../../domain/register/workbook';
import type { Difference, Place, Standing } from '../../../use-cases/ports';
import { canonical } from '../cells/canonical';
import type { Fields } from '../cells/field-value';
import { childTallies } from '../read/child-tallies';
import { foundRecord, type FoundRecord } from '../read/found-record';
import type { Reading } from '../read/read-register';
import { toldOf, type Told } from './told';
import { trailOf } from './trail';

/** A record as it stands in the file, row by row, and as the audit tells it. */
export interface Compared {
  readonly place: Place;
  readonly found: readonly FoundRecord[];
  readonly told: Told | undefined;
}

/** The records of `Wants.settling`, each compared with the audit; reads the audit entries about them. */
export function comparedIn(reading: Reading, places: readonly Place[]): readonly Compared[] {
  if (places.length === 0) return [];
  const trail = trailOf(reading, places);
  const [keys] = reading.session.ring;
  return places.map((place) => ({ place, found: rowsOf(reading, place), told: toldOf(keys, place, trail) }));
}

function rowsOf(reading: Reading, { tab, id }: Place): readonly FoundRecord[] {
  const it = reading.tabs.get(tab);
  return it ? (it.rowsOfKey.get(id) ?? []).map((row) => foundRecord(reading.session, it, row)) : [];
}

/** How it stands, in the words of the port. */
export function standingOf({ place, found, told }: Compared): Standing {
  const [first] = found;
  const differences = told && first && found.length === 1 ? differencesOf(told.fields, first.fields) : [];
  return {
    ...place,
    kind: kindOf({ place, found, told }, differences),
    rows: found.map((it) => it.row),
    differences,
    editors: told?.editors ?? [],
    broken: told?.broken ?? 0,
  };
}

// The audit does not tell how a message was made, so it cannot be put back.
function kindOf({ place, found, told }: Compared, differences: readonly Difference[]): Standing['kind'] {
  const [first] = found;
  if (place.tab === 'outbox' || (told && told.broken > 0)) return 'untold';
  if (!told) return first ? 'added' : 'fits';
  if (!first) return 'deleted';
  if (found.length > 1) return 'twice';
  return first.edited || first.revision !== told.revision || differences.length > 0 ? 'edited' : 'fits';
}

function differencesOf(told: Fields, found: Fields): readonly Difference[] {
  return Object.keys(told).flatMap((column) => {
    const [a, b] = [canonical(told[column] ?? ''), canonical(found[column] ?? '')];
    const same = a === b || (column === 'children' && sameTallies(told, found));
    return same ? [] : [{ column, told: a, found: b }];
  });
}

/** The order in which tabs were counted first does not matter. */
function sameTallies(a: Fields, b: Fields): boolean {
  const [left, right] = [childTallies(a), childTallies(b)];
  return childTabs.every((tab) => JSON.stringify(left.get(tab)) === JSON.stringify(right.get(tab)));
}
