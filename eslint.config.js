import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  ['console', 'fetch', 'process', 'setTimeout', 'clearTimeout', 'URL'].map(name => [
    name,
    'readonly',
  ]),
);

const browserGlobals = Object.fromEntries(
  [
    'Blob',
    'CSSStyleSheet',
    'MutationObserver',
    'TextEncoder',
    'document',
    'getComputedStyle',
    'getSelection',
    'location',
    'navigator',
  ].map(name => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist', 'tests/pages', 'tests/frameworks/*/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      // One-line listeners stay one line.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true},
      ],
      // An index that is known to exist is marked, not checked: errors belong at the door.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      ...litA11y.configs.recommended.rules,
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: nodeGlobals},
  },
  {
    // What is shown on the page to be copied is not to begin with a word to the linter.
    files: ['demo/docs/**/*.js'],
    languageOptions: {globals: browserGlobals},
  },
);
