import { buildSync } from 'esbuild';
import { openWorkspace, type ExecResult, type Person, type Workspace } from '../../local/engine/api';
import { rows, people } from '../use-cases/walk/company';

/** The bundle as the recipe makes it, without waiting for webpack: same entry, same global names. */
export function bundleCode(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    supported: { bigint: true },
    define: { global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

const code = bundleCode();
const page = '<html><head></head><body><script type="application/json" id="boot">"__BOOT__"</script></body></html>';

const accounts: readonly Person[] = [
  { mail: 'desk@acme.test', name: 'Desk', locale: 'en', access: 'edit', desk: true },
  ...Object.values(people).map((mail): Person => ({
    mail,
    name: mail.split('@')[0] ?? '',
    locale: 'en',
    access: 'edit',
  })),
  { mail: 'stranger@acme.test', name: 'Stranger', locale: 'en', access: 'edit' },
];

/** A set-up register of the test company in the local workspace, in memory, with its people and one Chat space. */
export function liveDesk(administrator: string = people.deliveryLead): Workspace {
  const workspace = openWorkspace({
    bundle: {
      code,
      pages: {
        desk: page,
        checklist: page,
        import: page,
        messages: page,
        document: page,
        defaults: JSON.stringify({ en: rows, fr: rows }),
      },
    },
    create: {
      people: accounts,
      administrators: [administrator],
      spaces: [{ id: 'sales', name: 'Sales' }],
      clock: { at: '2026-03-02T08:00:00Z', run: false },
    },
  });
  valueOf(workspace.execHere({ fn: 'setUpRegister', as: administrator, args: ['en'] }));
  return workspace;
}

/** The value of an answer that must have gone through. */
export function valueOf(result: ExecResult): unknown {
  if (!result.ok) throw new Error(`${result.error.message}\n${result.error.stack}`);
  const { value } = result;
  if (typeof value === 'object' && value !== null && 'ok' in value && value.ok === false)
    throw new Error(JSON.stringify(value, null, 1));
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}
