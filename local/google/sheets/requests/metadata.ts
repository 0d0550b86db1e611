import type { sheets_v4 } from '@googleapis/sheets';
import { overlay, readMask } from '../field-mask';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';

type Metadata = sheets_v4.Schema$DeveloperMetadata;

/** 30,000 characters for the file and for each of its tabs. */
function checkRoom(at: Applying): void {
  const sizes = new Map<number | 'file', number>();
  for (const it of at.draft.metadata) {
    const where = it.location?.sheetId ?? it.location?.dimensionRange?.sheetId ?? 'file';
    sizes.set(where, (sizes.get(where) ?? 0) + (it.metadataKey?.length ?? 0) + (it.metadataValue?.length ?? 0));
  }
  if ([...sizes.values()].some((it) => it > 30_000))
    throw new SheetsRefusal('Developer metadata exceeds the limit of 30000 characters.');
}

function located(
  at: Applying,
  location: sheets_v4.Schema$DeveloperMetadataLocation | null | undefined,
): sheets_v4.Schema$DeveloperMetadataLocation {
  if (!location) throw new SheetsRefusal('DeveloperMetadata must have a location.');
  if (location.spreadsheet === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (location.dimensionRange) {
    const { startIndex, endIndex, dimension, sheetId } = location.dimensionRange;
    at.draft.peek(sheetId ?? 0);
    if ((endIndex ?? 0) - (startIndex ?? 0) !== 1)
      throw new SheetsRefusal('DeveloperMetadata may only be associated with a single row or column.');
    return {
      locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN',
      dimensionRange: structuredClone(location.dimensionRange),
    };
  }
  at.draft.peek(location.sheetId ?? 0);
  return { locationType: 'SHEET', sheetId: location.sheetId ?? 0 };
}

export function createDeveloperMetadata(
  at: Applying,
  request: sheets_v4.Schema$CreateDeveloperMetadataRequest,
): sheets_v4.Schema$Response {
  const wanted = request.developerMetadata ?? {};
  if (!wanted.metadataKey) throw new SheetsRefusal('DeveloperMetadata must have a key.');
  if (!wanted.visibility) throw new SheetsRefusal('DeveloperMetadata must have a visibility.');
  const metadataId = wanted.metadataId ?? at.draft.newId();
  if (at.draft.metadata.some((it) => it.metadataId === metadataId))
    throw new SheetsRefusal(`Developer metadata with id ${metadataId} already exists.`);
  at.draft.takenId(metadataId);
  const made: Metadata = { ...structuredClone(wanted), metadataId, location: located(at, wanted.location) };
  at.draft.metadata.push(made);
  checkRoom(at);
  return { createDeveloperMetadata: { developerMetadata: structuredClone(made) } };
}

function chosen(at: Applying, filters: readonly sheets_v4.Schema$DataFilter[] | null | undefined): readonly Metadata[] {
  return at.draft.metadata.filter((it) => (filters ?? []).some((filter) => fits(it, filter.developerMetadataLookup)));
}

function fits(it: Metadata, wanted: sheets_v4.Schema$DeveloperMetadataLookup | null | undefined): boolean {
  if (!wanted) throw new SheetsRefusal('not in the local workspace: DataFilter without developerMetadataLookup');
  if (wanted.metadataLocation || wanted.locationMatchingStrategy)
    throw new SheetsRefusal('not in the local workspace: DeveloperMetadataLookup.metadataLocation');
  if (wanted.locationType && it.location?.locationType !== wanted.locationType) return false;
  if (wanted.metadataId != null && it.metadataId !== wanted.metadataId) return false;
  if (wanted.metadataKey != null && it.metadataKey !== wanted.metadataKey) return false;
  if (wanted.visibility != null && it.visibility !== wanted.visibility) return false;
  return wanted.metadataValue == null || it.metadataValue === wanted.metadataValue;
}

export function updateDeveloperMetadata(
  at: Applying,
  request: sheets_v4.Schema$UpdateDeveloperMetadataRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('DeveloperMetadata', request.fields);
  const found = new Set(chosen(at, request.dataFilters));
  const changed: Metadata[] = [];
  at.draft.metadata = at.draft.metadata.map((it) => {
    if (!found.has(it)) return it;
    const next = overlay(it, request.developerMetadata ?? {}, mask);
    if (it.metadataId != null) next.metadataId = it.metadataId;
    changed.push(next);
    return next;
  });
  checkRoom(at);
  return { updateDeveloperMetadata: { developerMetadata: structuredClone(changed) } };
}

export function deleteDeveloperMetadata(
  at: Applying,
  request: sheets_v4.Schema$DeleteDeveloperMetadataRequest,
): sheets_v4.Schema$Response {
  const found = chosen(at, request.dataFilter ? [request.dataFilter] : []);
  at.draft.metadata = at.draft.metadata.filter((it) => !found.includes(it));
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: structuredClone([...found]) } };
}
