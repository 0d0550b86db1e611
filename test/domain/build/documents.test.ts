import { describe, expect, it } from '@jest/globals';
import { documentTemplates, isDeviation, missingDocuments, templateName } from '../../../src/domain/build/documents';
import { aRecord, companyWith, someSettings } from '../../builders';

const settings = someSettings();
const document = (template: string) => aRecord('components', { id: 'C', kind: 'document', name: 'Doc', template });

describe('The document set', () => {
  it('[ACV-10] is made from the templates of the company, each with id, version and title', () => {
    expect(documentTemplates(settings).map(({ id, title }) => [id, title])).toEqual([
      ['SD', 'Service description'],
      ['HLD', 'High-level design'],
      ['LLD', 'Low-level design'],
      ['ESC', 'Escalation matrix'],
    ]);
    expect(documentTemplates(settings).map(templateName)[1]).toBe('HLD 1.0');
  });

  it('is what the company says: empty means no set', () => {
    expect(documentTemplates(someSettings({ company: companyWith('documentTemplates', '') }))).toEqual([]);
    expect(documentTemplates(someSettings({ company: [] }))).toEqual([]);
    const own = someSettings({ company: companyWith('documentTemplates', ' OPS 2.1  Operations guide ; nonsense') });
    expect(documentTemplates(own)).toEqual([{ id: 'OPS', version: '2.1', title: 'Operations guide' }]);
  });

  it('counts a document of an older version of its template as there [PSF-06]', () => {
    const missing = (...templates: string[]) => missingDocuments(settings, templates.map(document)).map((it) => it.id);
    expect(missing()).toEqual(['SD', 'HLD', 'LLD', 'ESC']);
    expect(missing('HLD 0.9', 'SD 1.0')).toEqual(['LLD', 'ESC']);
    expect(
      missingDocuments(settings, [aRecord('components', { id: 'C', kind: 'ci', template: 'HLD 1.0' })]),
    ).toHaveLength(4);
  });

  it('[PSF-06] knows a document without template as a deviation, and nothing else', () => {
    expect(isDeviation(document(''))).toBe(true);
    expect(isDeviation(document('HLD 1.0'))).toBe(false);
    expect(isDeviation(aRecord('components', { id: 'C', kind: 'ci' }))).toBe(false);
  });
});
