// At the root because editors look for it here.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default defineConfig(
  {
    ignores: ['test/access/__snapshots__/', 'dist/', 'storybook-static/', 'node_modules/', 'docs/'],
  },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      // An index known to be within bounds is common in scanners and typed arrays, and the compiler cannot know it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [
      lit.configs['flat/all'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'wc/guard-super-call': 'off',
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-classfield-shadowing': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      // An address from data has one gate, and markup from data is never parsed.
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'MooTools and its like put another in its place: spread instead.',
        },
        { property: 'innerHTML', message: 'HTML from data is never parsed as HTML.' },
        { property: 'outerHTML', message: 'HTML from data is never parsed as HTML.' },
        { property: 'insertAdjacentHTML', message: 'HTML from data is never parsed as HTML.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit/directives/unsafe-|^lit/static-html',
              message: 'HTML from data is never parsed as HTML.',
            },
          ],
        },
      ],
    },
  },
  {
    // Where a server prints a tree.
    files: ['src/ssr/print-tree.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Pages of a browser, in plain script since their libraries are installed for the benchmark only.
    files: ['test/bench/pages/**/*.js', 'test/e2e/prerendered/*.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    // A command speaks on the console.
    files: ['src/ssr/cli/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A translation is one table, as English is one contract.
    files: ['src/i18n/languages/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // chai's assertions are expressions.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // @open-wc/testing types equal() as a promise, though it is none.
        { allowForKnownSafeCalls: ['Equal', 'equal', 'equals', 'eq', 'eql'] },
      ],
    },
  },
);
