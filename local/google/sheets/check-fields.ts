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
    if (!Array.isArray(value)) return wrongKind(path, value, 'list');
    value.forEach((it: unknown, index) => checkFields(type.slice(0, -2), it, `${path}[${index}]`));
    return;
  }
  const fields = sheetsFields[type];
  if (!fields) return checkScalar(type, value, path);
  if (typeof value !== 'object') return wrongKind(path, value, type);
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

function checkScalar(type: string, value: unknown, path: string): void {
  if (type.startsWith('=')) {
    if (typeof value !== 'string' || !type.slice(1).split('|').includes(value)) wrongKind(path, value, 'ENUM');
  } else if (type === 'integer') {
    if (!Number.isInteger(value)) wrongKind(path, value, 'TYPE_INT32');
  } else if (type === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) wrongKind(path, value, 'TYPE_DOUBLE');
  } else if (type === 'boolean' ? typeof value !== 'boolean' : type === 'string' && typeof value !== 'string') {
    wrongKind(path, value, type === 'boolean' ? 'TYPE_BOOL' : 'TYPE_STRING');
  }
}

function wrongKind(path: string, value: unknown, kind: string): never {
  throw new SheetsRefusal(`Invalid value at '${path}' (${kind}), ${JSON.stringify(value) ?? 'undefined'}`);
}
