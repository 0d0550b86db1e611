import { readFileSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { menuCalls } from '../src/entrypoints/menu';
import { surfaces } from '../src/entrypoints/surfaces';
import type { PageServer } from '../src/sidebar-api';

// Exactly what is pushed; `npm test` and `npm run build` make it.
const code = readFileSync('build/dist/Code.js', 'utf8');
const manifest = readFileSync('build/dist/appsscript.json', 'utf8');

/** Apps Script has neither timers nor URL nor crypto: a bare context has only the language itself. */
function load(): Readonly<Record<string, unknown>> {
  const context = createContext({});
  new Script(code).runInContext(context);
  return context;
}

const functionsIn = (context: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(context).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

/** What the pages call; the contract makes a forgotten one a compile error. */
const pageCalls: Readonly<Record<keyof PageServer, true>> = {
  openMyWork: true,
  openNewRelease: true,
  previewRelease: true,
  openRelease: true,
  openChecklist: true,
  openMessages: true,
  openProcess: true,
  openDocument: true,
  act: true,
  relayMessages: true,
  previewImport: true,
  importRegister: true,
  showChecklist: true,
  showMessages: true,
  showDocument: true,
};

describe('the bundle that is pushed', () => {
  const context = load();
  const functions = functionsIn(context);

  test('loads without timers, URL or crypto, and calls no service on the way [BAD-50]', () => {
    expect(functions.length).toBeGreaterThan(0);
  });

  test('has every function that has a surface and a right, and no other at the top level', () => {
    expect([...functions].sort()).toEqual(Object.keys(surfaces).sort());
  });

  test('declares them as Google looks for them: function stubs at the top', () => {
    const missing = Object.keys(surfaces).filter((name) => !new RegExp(`function ${name}\\(`).test(code));
    expect(missing).toEqual([]);
  });

  test('has every function that the menu and the pages name', () => {
    expect([...menuCalls, ...Object.keys(pageCalls)].filter((name) => !functions.includes(name))).toEqual([]);
  });

  test('has every function that the manifest names', () => {
    const named = [
      ...manifest.matchAll(/"(?:\w*[tT]rigger|runFunction|functionName|onTriggerFunction)"\s*:\s*"(\w+)"/g),
    ].map((it) => it[1] ?? '');
    expect(named.filter((name) => !functions.includes(name))).toEqual([]);
  });

  test('[BAD-50] the menu opens in authorisation mode NONE, asking nothing but the user interface', () => {
    const items: string[] = [];
    const menu = {
      addItem: (label: string, name: string) => (items.push(`${label} → ${name}`), menu),
      addSubMenu: () => menu,
      addToUi: () => menu,
    };
    const asked: string[] = [];
    const ui = { createAddonMenu: () => menu, createMenu: () => ({ addItem: () => menu }) };
    const only = new Proxy({}, { get: (_target, name) => (asked.push(String(name)), () => ui) });
    const bare = createContext({ SpreadsheetApp: only });
    new Script(`${code}\nonOpen({ authMode: 'NONE' });`).runInContext(bare);
    expect([...new Set(asked)]).toEqual(['getUi']);
    expect(items).toHaveLength(6);
    expect(items.filter((it) => !/^(Open|Start|Show|Import) /.test(it))).toEqual([]);
  });
});
