import { describe, expect, it } from '@jest/globals';
import { settingsProblems } from '../../../src/domain/settings/settings-problems';
import { companyWith, someRows } from '../../builders';

const problems = (set: Parameters<typeof someRows>[0]): readonly string[] =>
  settingsProblems(someRows(set)).map((it) => `${it.tab} ${it.row} ${it.column}: ${it.why.key}`);

describe('Settings of checklist and documents', () => {
  it('[BAD-43] say how many items fit, before a reply would have to be cut', () => {
    const [first] = someRows().checklistTemplate;
    if (!first) throw new Error('No items');
    const many = (count: number) => Array.from({ length: count }, (_, place) => ({ ...first, id: `A${place + 1}` }));
    expect(problems({ checklistTemplate: many(110) })).toEqual([]);
    expect(problems({ checklistTemplate: many(500) })).toEqual(['checklistTemplate A111 id: setting.too-many']);
  });

  it('[ACV-10] name the part of the document set that is no template', () => {
    expect(problems({ company: companyWith('documentTemplates', 'SD 1.0 Service description; HLD;') })).toEqual([
      'company documentTemplates value: setting.document-templates',
    ]);
    expect(problems({ company: companyWith('documentTemplates', '') })).toEqual([]);
  });
});
