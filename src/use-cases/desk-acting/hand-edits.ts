import type { TabId } from '../../domain/register/workbook';
import { workbook } from '../../domain/register/workbook';
import { text, type Text } from '../../domain/text/say';
import type { Place, Standing, World } from '../ports';

/** A record as the pages name it: its tab, a blank, its id. */
export const placeName = ({ tab, id }: Place): string => `${tab} ${id}`;

/** The record of such a name; undefined for what names none. */
export function placeOf(name: string): Place | undefined {
  const at = name.indexOf(' ');
  const tab = (Object.keys(workbook) as TabId[]).find((it) => it === name.slice(0, at));
  return tab && at > 0 ? { tab, id: name.slice(at + 1) } : undefined;
}

/** What to compare with the audit for one record: itself, and the release that counts it. */
export function toCompare(name: string): readonly Place[] {
  const place = placeOf(name);
  if (!place) return [];
  return isOfRelease(place) ? [place, releaseOf(place)] : [place];
}

const isOfRelease = ({ tab, id }: Place): boolean => 'ofRelease' in workbook[tab] && id.includes('/');
const releaseOf = ({ id }: Place): Place => ({ tab: 'releases', id: id.slice(0, id.indexOf('/')) });

/** How one record stands to the audit; undefined where it was not compared. */
export const standingIn = (world: World, { tab, id }: Place): Standing | undefined =>
  world.settling?.().find((it) => it.tab === tab && it.id === id);

/** Why a record cannot be settled before another one is; undefined where it can. */
export function notYetSettled(world: World, place: Place): Text | undefined {
  if (!isOfRelease(place)) return undefined;
  const release = standingIn(world, releaseOf(place));
  return release?.kind === 'deleted' || release?.kind === 'twice'
    ? text('control.release-first', { id: release.id })
    : undefined;
}
