import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const noClock = {
  'no-console': 'error',
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is an argument (decision 11).' },
    { object: 'Math', property: 'random', message: 'Ids and chance are arguments (decision 11).' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument (decision 11).' },
  ],
};

export default tseslint.config(
  { ignores: ['build/dist/**', 'build/out/**', 'node_modules/**', '.desk/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-eval': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
    },
  },
  { files: ['src/domain/**', 'src/use-cases/**', 'src/defaults/**'], rules: noClock },
  {
    files: ['src/client/**', 'local/view/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text goes in as text (BAD-10).' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text goes in as text (BAD-10).' },
      ],
    },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
