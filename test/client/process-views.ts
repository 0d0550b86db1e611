import { wordsOf } from '../../src/domain/text/words-of';
import type { Language } from '../../src/domain/register/schema';
import type { DocumentView, ProcessView } from '../../src/sidebar-api';

/** The page "Process" with a register's packages, long words and a refusal among its acts. */
export const aProcess = (language: Language): ProcessView => ({
  section: 'packages',
  sections: [
    'Improvements',
    'Packages',
    'Hand edits',
    'The process',
    'Lightness',
    'People',
    'Lessons',
    'Portfolio',
  ].map((title, place) => ({ id: place === 1 ? 'packages' : `s${place}`, title })),
  panel: {
    id: 'packages',
    title: language === 'fr' ? 'Lots' : 'Packages',
    empty: 'Releases that go together stand here.',
    rows: [
      {
        id: 'PKG-2026-001',
        title: 'PKG-2026-001 Cost centres, June',
        detail: '3 Jun 2026, 18:00 – 22:00 · REL-2026-0001 (Move2Run), REL-2026-0002 (Test), REL-2026-0003 (Test)',
        link: 'https://docs.example.test/package/tests',
        actions: [open('open-package-session', 'Open the session of the package')],
      },
    ],
    actions: [
      open('create-package', 'Open a package'),
      {
        ...open('release-from-rfc', 'Start a release from an RFC'),
        refused: { why: 'This is not yours to do.', who: ['Gregor Haas'] },
      },
    ],
  },
  words: wordsOf('process', language),
});

const open = (action: string, label: string) => ({
  action,
  subject: '',
  label,
  explain: 'What it does, in one sentence.',
  fields: [],
  primary: false,
});

/** The document of a gate. */
export const aDocument = (language: Language): DocumentView => ({
  title: language === 'fr' ? 'Plan de mise en production' : 'Release plan',
  subtitle: 'REL-2026-0042 Operator hints on the line screen · G1',
  stamp: 'Internal · procedure 0.1 · In progress · Helena Sato',
  facts: [
    { label: 'Decided by', value: 'Gregor Haas' },
    { label: 'On', value: '14 May 2026, 09:00' },
  ],
  sections: [
    {
      title: 'Criteria',
      lines: [
        { text: 'Scope is defined: met', link: '' },
        { text: 'Every RFC is approved: met', link: 'https://docs.example.test/rfc/CRQ000000000042' },
      ],
    },
  ],
  words: wordsOf('document', language),
});
