import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// Type declarations of a library may bring globals along that Apps Script or a page lacks; the compiler then knows them.
const foreign = [
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  'global',
  'setTimeout',
  'setInterval',
  'setImmediate',
];
const missing = [
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
];

const pure = {
  'no-console': 'error',
  'no-restricted-globals': [
    'error',
    ...[...foreign, ...missing].map((name) => ({
      name,
      message: 'Pure code asks nothing of its surroundings: take it as an argument.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is an argument (decision 11).' },
    { object: 'Math', property: 'random', message: 'Ids and chance are arguments (decision 11).' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The clock is an argument (decision 11).',
    },
  ],
};

export default tseslint.config(
  { ignores: ['build/dist/**', 'build/out/**', 'node_modules/**', '.desk/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-eval': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
    },
  },
  { files: ['src/domain/**', 'src/use-cases/**', 'src/defaults/**'], rules: pure },
  {
    files: ['src/client/**', 'local/view/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text goes in as text (BAD-10).',
        },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text goes in as text (BAD-10).' },
      ],
    },
  },
  // A column of a choice is its header in two languages, its words and its width: read as one row of a table.
  { files: ['src/domain/register/schema.ts'], rules: { 'max-params': ['error', 4] } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
