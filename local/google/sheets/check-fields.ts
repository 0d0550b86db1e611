import { sheetsFields } from '../sheets-fields';
import { SheetsRefusal } from './refusal';

const snake = (name: string) => name.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);

/**
 * Refuses a request body with a name that the Sheets API does not know or a value of the wrong kind, and a real request
 * kind that this workspace does not carry out.
 */
export function checkFields(type: string, value: unknown): void {
  // A place is only put into words once something is known to be wrong: a batch may hold a million fields.
  if (!fits(type, value)) refuse(type, value, '');
}

type Shape = (value: unknown) => boolean;
const shapes = new Map<string, Shape>();

const fits = (type: string, value: unknown) => shapeOf(type)(value);

/** The check of a type, made once. */
function shapeOf(type: string): Shape {
  const known = shapes.get(type);
  if (known) return known;
  const whole = wholeShape(type);
  const made: Shape = (value) => value === null || value === undefined || whole(value);
  shapes.set(type, made);
  return made;
}

function wholeShape(type: string): Shape {
  if (type === 'map') return () => true;
  if (type.endsWith('[]')) {
    const item = shapeOf(type.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(item);
  }
  const fields = sheetsFields[type];
  if (!fields) return (value) => fitsScalar(type, value);
  const checks = new Map<string, Shape>();
  return (value) => {
    if (typeof value !== 'object') return false;
    for (const [name, it] of Object.entries(value ?? {})) {
      let check = checks.get(name);
      if (!check) {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field === undefined) return false;
        check = shapeOf(field);
        checks.set(name, check);
      }
      if (!check(it)) return false;
    }
    return true;
  };
}

/** Finds the first wrong place and says it as the API does. */
function refuse(type: string, value: unknown, path: string): void {
  if (fits(type, value)) return;
  const fields = sheetsFields[type];
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw wrongKind(path, value, 'list');
    value.forEach((it: unknown, index) => refuse(type.slice(0, -2), it, `${path}[${index}]`));
  } else if (!fields || typeof value !== 'object' || value === null) throw wrongKind(path, value, scalarName(type));
  else
    for (const [name, it] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) throw unknownName(type, name, path);
      refuse(field, it, path === '' ? snake(name) : `${path}.${snake(name)}`);
    }
}

function unknownName(type: string, name: string, path: string) {
  if (type === 'Request') return new SheetsRefusal(`not in the local workspace: request kind ${name}`);
  const at = path === '' ? '' : ` at '${path}'`;
  return new SheetsRefusal(`Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`);
}

function fitsScalar(type: string, value: unknown): boolean {
  if (type.startsWith('=')) return typeof value === 'string' && type.slice(1).split('|').includes(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

const scalarNames: Readonly<Record<string, string>> = {
  integer: 'TYPE_INT32',
  number: 'TYPE_DOUBLE',
  boolean: 'TYPE_BOOL',
  string: 'TYPE_STRING',
};
const scalarName = (type: string) => scalarNames[type] ?? 'TYPE_ENUM';

const wrongKind = (path: string, value: unknown, kind: string) =>
  new SheetsRefusal(`Invalid value at '${path}' (${kind}), ${JSON.stringify(value)}`);
