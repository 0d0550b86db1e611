import { sheetsFields } from '../sheets-fields';
import { SheetsRefusal } from './refusal';

const snake = (name: string) => name.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);

/**
 * Refuses a request body with a name that the Sheets API does not know or a value of the wrong kind, and a real request
 * kind that this workspace does not carry out.
 */
export function checkFields(type: string, value: unknown, path = ''): void {
  if (value === null || value === undefined || type === 'map') return;
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw wrongKind(path, value, 'list');
    value.forEach((it: unknown, index) => checkFields(type.slice(0, -2), it, `${path}[${index}]`));
    return;
  }
  const fields = sheetsFields[type];
  if (!fields) {
    if (!fitsScalar(type, value)) throw wrongKind(path, value, scalarName(type));
    return;
  }
  if (typeof value !== 'object') throw wrongKind(path, value, type);
  for (const [name, it] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) throw unknownName(type, name, path);
    checkFields(field, it, path === '' ? snake(name) : `${path}.${snake(name)}`);
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
