import { sheetsFields } from './sheets-fields';

/** Refuses, as the API does, a message that names a field, a request kind or a word that the Sheets API does not know. */
export function checkMessage(message: string, value: unknown, path: string): void {
  const fields = sheetsFields[message];
  if (fields === undefined) throw new Error(`not in the local workspace: message ${message} at ${path}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, `expected a ${message}`);
  for (const [name, held] of Object.entries(value)) {
    if (held === undefined) continue;
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type === undefined) throw unknown(message, name, path);
    checkField(type, held, path === '' ? name : `${path}.${name}`);
  }
}

function checkField(type: string, value: unknown, path: string): void {
  if (value === null) return;
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw invalid(path, 'expected a list');
    value.forEach((it, index) => checkField(type.slice(0, -2), it, `${path}[${index}]`));
  } else if (type.endsWith('{}')) {
    for (const [key, held] of Object.entries(value as object)) checkField(type.slice(0, -2), held, `${path}.${key}`);
  } else if (type.startsWith('=')) {
    if (!type.slice(1).split('|').includes(String(value))) throw invalid(path, `unknown word ${JSON.stringify(value)}`);
  } else if (Object.hasOwn(sheetsFields, type)) checkMessage(type, value, path);
  else checkPlain(type, value, path);
}

function checkPlain(type: string, value: unknown, path: string): void {
  const is = type === 'integer' ? 'number' : type;
  if (is === 'any' || is === 'object') return;
  if (typeof value !== is) throw invalid(path, `expected ${is}, found ${typeof value}`);
  if (is === 'number' && !Number.isFinite(value)) throw invalid(path, 'expected a finite number');
}

const unknown = (message: string, name: string, path: string): Error =>
  message === 'Request'
    ? new Error(`not in the local workspace: request ${name} at ${path}`)
    : new Error(`Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`);
const invalid = (path: string, why: string): Error => new Error(`Invalid value at '${path}': ${why}`);
