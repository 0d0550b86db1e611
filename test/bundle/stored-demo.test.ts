import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { mailOf } from '../../local/demo/company';
import { storedDemo } from '../../local/demo/stored-demo';
import { openWorkspace, type Workspace } from '../../local/engine/api';
import { dist, recordsOf } from './demo-desk';

describe('the demo company as it is shipped', () => {
  let workspace: Workspace;
  beforeAll(() => {
    const file = join(__dirname, '../../local/demo/asterion.json.gz');
    workspace = openWorkspace({ bundle: { dir: dist }, begin: storedDemo(file) });
  });

  it('has about forty releases over five quarters, in every phase', () => {
    const releases = recordsOf(workspace, 'Releases');
    expect(releases.length).toBeGreaterThanOrEqual(40);
    const states = new Set(releases.map((it) => it['State']));
    const phases = [
      'Draft',
      'Initiation',
      'Planning',
      'Build',
      'Test',
      'Move2Run',
      'Authorised',
      'Hypercare',
      'Closing',
      'Closed',
    ];
    expect(phases.filter((it) => !states.has(it))).toEqual([]);
  });

  it('fits the bundle that is pushed: chain, seals and digests are found whole', () => {
    const result = workspace.execHere({ fn: 'verifyRegister', as: mailOf('Helena Sato'), origin: 'menu' });
    expect(result.ok ? result.value : result.error.message).toMatchObject({ ok: true });
    const said = result.execution.ui.map((it) => ('text' in it ? it.text : '')).join(' ');
    expect(said).toMatch(/everything is as it was saved/);
  });

  it('names no real company: every address is of the example domain', () => {
    const addresses = JSON.stringify(workspace.people()).match(/[\w.]+@[\w.]+/g) ?? [];
    expect(addresses.filter((it) => !it.endsWith('@asterion.example'))).toEqual([]);
  });
});
