import { sheetsFields } from '../sheets-fields';
import { SheetsRefusal } from './refusal';

/** A field mask as a tree; an empty tree means "all of it". */
export interface Mask {
  readonly [name: string]: Mask;
}

/** Reads `a,b.c,d(e,f/g)` and refuses names that the type does not have; `*` is the empty tree. */
export function readMask(type: string, text: string | null | undefined): Mask {
  if (text === undefined || text === null || text.trim() === '')
    throw new SheetsRefusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (text.trim() === '*') return {};
  const reader = { text, at: 0 };
  const mask = readList(reader);
  if (reader.at < text.length) throw bad(text);
  checkMask(type, mask, '');
  return mask;
}

type Tree = Record<string, Mask>;
interface Reader {
  readonly text: string;
  at: number;
}

const bad = (text: string) =>
  new SheetsRefusal(`Request contains an invalid argument: Invalid field selection ${text}`);

function readList(reader: Reader): Tree {
  const tree: Tree = {};
  for (;;) {
    readPath(reader, tree);
    if (reader.text[reader.at] !== ',') return tree;
    reader.at++;
  }
}

function readPath(reader: Reader, into: Tree): void {
  const name = /^\s*([A-Za-z0-9_]+|\*)\s*/.exec(reader.text.slice(reader.at));
  if (!name?.[1]) throw bad(reader.text);
  reader.at += name[0].length;
  if (name[1] === '*') return;
  const next = reader.text[reader.at];
  const below: Tree = {};
  if (next === '.' || next === '/') {
    reader.at++;
    readPath(reader, below);
  } else if (next === '(') {
    reader.at++;
    Object.assign(below, readList(reader));
    if (reader.text[reader.at] !== ')') throw bad(reader.text);
    reader.at++;
  }
  const known = into[name[1]];
  into[name[1]] = known ? merged(known, below) : below;
}

function merged(a: Mask, b: Mask): Mask {
  if (Object.keys(a).length === 0 || Object.keys(b).length === 0) return {};
  const both: Tree = { ...a };
  for (const [name, mask] of Object.entries(b)) both[name] = both[name] ? merged(both[name], mask) : mask;
  return both;
}

function checkMask(type: string, mask: Mask, path: string): void {
  const fields = sheetsFields[type.replace('[]', '')];
  for (const [name, below] of Object.entries(mask)) {
    const at = path === '' ? name : `${path}.${name}`;
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) throw new SheetsRefusal(`Request contains an invalid argument: Invalid field: ${at}`);
    checkMask(field, below, at);
  }
}

const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** Only what the mask names. */
export function pick(value: unknown, mask: Mask): unknown {
  if (Object.keys(mask).length === 0) return value;
  if (Array.isArray(value)) return value.map((it: unknown) => pick(it, mask));
  if (!isRecord(value)) return value;
  const out: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(mask)) if (value[name] !== undefined) out[name] = pick(value[name], below);
  return out;
}

/** `target` with the masked fields taken from `source`; a masked field that the source lacks is cleared. */
export function overlay<T extends object>(target: T, source: object, mask: Mask): T {
  const names = Object.keys(mask);
  if (names.length === 0) return structuredClone(source) as T;
  const out: Record<string, unknown> = Object.fromEntries(Object.entries(target));
  const from: Record<string, unknown> = Object.fromEntries(Object.entries(source));
  for (const name of names) {
    const below = mask[name] ?? {};
    const [old, value] = [out[name], from[name]];
    if (Object.keys(below).length === 0) out[name] = structuredClone(value);
    else out[name] = overlay(isRecord(old) ? old : {}, isRecord(value) ? value : {}, below);
    if (out[name] === undefined || out[name] === null) Reflect.deleteProperty(out, name);
  }
  return out as T;
}
