import { expect, test } from '@jest/globals';
import { proposeMapping } from '../../../src/domain/import/propose-mapping';
import { importRegister } from '../../../src/use-cases/import/import-register';
import { previewImport } from '../../../src/use-cases/import/preview-import';
import { nodeHistoryCsv, nodeVersions } from '../../fixtures/node-history';
import { plainRegister } from './plain-register';

const request = { name: 'node.csv', encoding: 'utf-8', text: nodeHistoryCsv(), key: 'node-history' };

test('the headers of the published history of Node.js are understood without help', () => {
  const [head = ''] = request.text.split('\r\n');
  expect(proposeMapping(head.split(','))).toEqual({
    Product: 'service',
    Summary: 'title',
    'Fix version': 'version',
    'Release date': 'deploymentEnd',
    Type: 'type',
    Hotfix: 'emergency',
    Codename: '',
  });
});

test('[BAD-26] every version of it comes in as the text that it is, once, however often it is imported', () => {
  const register = plainRegister();
  expect(previewImport(register.store, { request })).toMatchObject({
    added: nodeVersions.length,
    changed: 0,
    refused: [],
  });
  for (const key of ['node-1', 'node-2']) {
    for (let from = 0; from < nodeVersions.length; from += 100)
      importRegister(register.store, { request: { ...request, key, from } });
  }
  const kept = [...register.releases.values()].map((it) => it.version);
  expect(kept).toEqual(nodeVersions);
  expect(kept).toContain('4.1.0');
  expect(nodeVersions.length).toBeGreaterThan(300);
});
