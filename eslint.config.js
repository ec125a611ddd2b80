import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const size = { skipBlankLines: true, skipComments: true };

/** Word lists, rule tables and tests are as long as the language is. */
const tables = ['pipeline/lexicons/**', '**/*-rules.ts', '**/rules/**', '**/rules.ts', 'tests/**'];

export default tseslint.config(
  { ignores: ['dist', 'dist-*', 'out', 'coverage', 'node_modules', 'fixtures'] },
  js.configs.recommended,
  regexp.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // an argument that a contract names and this function does not need
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 50, ...size }],
      'max-lines': ['error', { max: 300, ...size }],
      complexity: ['error', 12],
    },
  },
  {
    rules: {
      // `== null` is the one question that asks for both
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      // the readable spelling is kept where the two mean the same
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  { files: tables, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['tests/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off', 'regexp/no-super-linear-move': 'off' },
  },
  {
    // what a server answered is read as it came: the test says what it should be
    files: ['tests/review/server/**'],
    rules: Object.fromEntries(
      ['explicit-any', 'unsafe-argument', 'unsafe-assignment', 'unsafe-call', 'unsafe-member-access', 'unsafe-return'].map((name) => [
        `@typescript-eslint/no-${name}`,
        'off',
      ]),
    ),
  },
  {
    // the door to packages whose types are loose
    files: ['pipeline/nlp/**'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
