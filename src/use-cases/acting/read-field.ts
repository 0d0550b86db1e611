import { formatDay, parseDay } from '../../domain/calendar/day';
import { wallToInstant } from '../../domain/calendar/zone';
import { personOf } from '../../domain/people/person';
import { safeLink } from '../../domain/register/safe-link';
import type { Settings } from '../../domain/settings/settings';
import { text, type Text } from '../../domain/text/say';
import type { FieldValue } from '../../sidebar-api';
import type { FieldSpec } from './field';

/** What the readers of single fields need to know. */
export interface Reading {
  readonly settings: Settings;
  readonly today: string;
}

type Read = { readonly value: FieldValue } | { readonly wrong: Text };

/** One value of a form as the product keeps it: trimmed text, ISO day, UTC instant, address in its primary form; or what is wrong. */
export function readField(spec: FieldSpec, given: FieldValue, reading: Reading): Read {
  if (typeof given === 'string')
    return spec.kind === 'number' ? readNumber(spec, given.trim()) : readText(spec, given.trim(), reading);
  if (typeof given === 'number') return readNumber(spec, String(given));
  if (isList(given)) return readList(spec, given, reading);
  return { value: given };
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

function readText(spec: FieldSpec, given: string, reading: Reading): Read {
  if (given === '') return { value: '' };
  if (spec.max !== undefined && given.length > spec.max)
    return { wrong: text('form.long', { max: spec.max, length: given.length }) };
  switch (spec.kind) {
    case 'day':
      return readDay(given, reading);
    case 'moment':
      return readMoment(given, reading);
    case 'choice':
      return offered(spec, given) ? { value: given } : { wrong: text('form.choice', { value: given }) };
    case 'person':
      return readPerson(spec, given, reading);
    case 'link':
      return safeLink(given) === null ? { wrong: text('form.link') } : { value: given };
    default:
      return { value: given };
  }
}

const offered = (spec: FieldSpec, value: string): boolean =>
  spec.options === undefined || spec.options.some((it) => it.value === value);

function readDay(given: string, { settings }: Reading): Read {
  const day = parseDay(given, 'dmy');
  return 'day' in day
    ? { value: day.day }
    : {
        wrong: text('form.day', { value: given, example: formatDay('2026-05-14', settings.companySettings.language) }),
      };
}

/** Wall-clock time of the company's zone; a time that the clocks skip or show twice is named [BAD-29]. */
function readMoment(given: string, { settings }: Reading): Read {
  if (/Z$/.test(given)) return instantAsGiven(given);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(given)) return { wrong: text('form.moment', { value: given }) };
  const { zone } = settings.companySettings;
  const found = wallToInstant(zone, given);
  if ('instant' in found) return { value: found.instant };
  return {
    wrong: text(found.problem === 'exists-twice' ? 'form.moment.twice' : 'form.moment.skipped', { value: given, zone }),
  };
}

const instantAsGiven = (given: string): Read =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given)
    ? { value: given }
    : { wrong: text('form.moment', { value: given }) };

/** Someone active in the directory; who stands there already may stay. */
function readPerson(spec: FieldSpec, given: string, { settings, today }: Reading): Read {
  const person = personOf(settings, given, today);
  if (person) return { value: person.mail };
  return given === spec.value ? { value: given } : { wrong: text('form.person', { value: given }) };
}

function readList(spec: FieldSpec, given: readonly string[], reading: Reading): Read {
  const values = [...new Set(given.map((it) => it.trim()).filter((it) => it !== ''))];
  if (spec.kind === 'people') return readPeople(spec, values, reading);
  const stranger = values.find((it) => !offered(spec, it));
  return stranger === undefined ? { value: values } : { wrong: text('form.choice', { value: stranger }) };
}

function readPeople(spec: FieldSpec, given: readonly string[], { settings, today }: Reading): Read {
  const held = isList(spec.value ?? null) ? spec.value : [];
  const people = given.map(
    (it) => personOf(settings, it, today)?.mail ?? (Array.isArray(held) && held.includes(it) ? it : null),
  );
  const stranger = given.find((_, place) => people[place] === null);
  return stranger === undefined
    ? { value: people.filter((it) => it !== null) }
    : { wrong: text('form.person', { value: stranger }) };
}

function readNumber(spec: FieldSpec, given: string): Read {
  if (given === '') return { value: null };
  const value = Number(given.replace(',', '.'));
  const { min = -Infinity, max = Infinity } = spec;
  if (!Number.isFinite(value) || !/^-?\d+([.,]\d+)?$/.test(given))
    return { wrong: text('form.number', { value: given }) };
  return value < min || value > max ? { wrong: text('form.number.range', { min, max }) } : { value };
}
