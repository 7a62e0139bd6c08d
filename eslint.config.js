import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const astro = { regex: '^(astro($|:|/(?!zod$))|@astrojs/)', message: 'This layer knows nothing of Astro.' };
const node = { group: ['node:*'], message: 'This layer is pure: give it what it needs.' };
const outer = (...names) => ({
  group: names.map((name) => `**/${name}/**`),
  message: 'Imports go one way: content → schema → knowledge → pages → components.',
});
const adapters = {
  regex: '(^|/)(knowledge|site-urls|inline-markdown)\\.ts$',
  message: 'Only pages, layouts and components may use the site itself.',
};
const browserGlobals = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'HTMLElement'].map(
  (name) => ({
    name,
    message: 'This layer runs anywhere: no DOM.',
  }),
);

const asHtml = 'Build nodes; text from data is never HTML.';
const asCode = 'Text never becomes code: name the function that is meant.';

/** Ways in which text becomes HTML or code, wherever it comes from; the security policy of a page stops most of them too. */
const injection = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': [
    'error',
    ...[
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'createContextualFragment',
      'srcdoc',
    ].map((property) => ({ property, message: asHtml })),
    ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: asHtml })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='DOMParser']", message: asHtml },
    { selector: "NewExpression[callee.property.name='DOMParser']", message: asHtml },
    {
      selector: 'CallExpression[callee.property.name=/^setAttribute/] > Literal[value=/^on|^srcdoc$/i]',
      message: asCode,
    },
    {
      selector:
        "CallExpression[callee.name='element'] > ObjectExpression > Property[key.name=/^on|^srcdoc$/i]",
      message: asCode,
    },
  ],
};

/** A layer, what it may not import, and whether it must stay free of the DOM. */
const layer = (files, patterns, pure = true) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    ...(pure ? { 'no-restricted-globals': ['error', ...browserGlobals, 'process'] } : {}),
  },
});

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/', 'src/client/theme-early.js'],
  },
  ...tseslint.configs.strict,
  ...eslintPluginAstro.configs.recommended,
  ...(eslintPluginAstro.configs['jsx-a11y-recommended'] ?? []),
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      ...injection,
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // The one place that parses HTML, through a policy of Trusted Types; tests name what must be refused.
    files: ['src/client/trusted-types.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-script-url': 'off' },
  },
  layer(
    ['src/knowledge/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'source')],
  ),
  layer(
    ['src/checks/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'search')],
  ),
  layer(
    ['src/search/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'source')],
  ),
  layer(
    ['src/anki/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'source')],
  ),
  layer(
    ['src/reading/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'source')],
  ),
  layer(
    ['src/topic-map/**/*.ts', 'src/design/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'source')],
  ),
  layer(
    ['src/figures/**/*.ts'],
    [
      astro,
      node,
      adapters,
      outer(
        'components',
        'layouts',
        'pages',
        'client',
        'checks',
        'search',
        'knowledge',
        'markdown',
        'source',
      ),
    ],
  ),
  layer(
    ['src/calc/**/*.ts'],
    [
      astro,
      node,
      adapters,
      outer(
        'components',
        'layouts',
        'pages',
        'client',
        'checks',
        'search',
        'knowledge',
        'markdown',
        'source',
      ),
    ],
  ),
  layer(
    ['src/practice/**/*.ts'],
    [
      astro,
      node,
      adapters,
      outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'markdown', 'calc', 'source'),
    ],
  ),
  layer(
    ['src/markdown/**/*.ts'],
    [
      astro,
      node,
      adapters,
      outer('components', 'layouts', 'pages', 'client', 'checks', 'search', 'knowledge', 'source'),
    ],
  ),
  layer(
    ['src/source/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'client', 'checks', 'search')],
  ),
  layer(
    ['src/components/**/*.{astro,ts}'],
    [
      { group: ['astro:content', '**/content/**'], message: 'Components get data as props.' },
      outer('layouts', 'pages', 'checks', 'source'),
    ],
    false,
  ),
  layer(
    ['src/client/**/*.ts'],
    [astro, node, adapters, outer('components', 'layouts', 'pages', 'checks', 'source', 'markdown')],
    false,
  ),
  layer(['scripts/**/*.ts'], [outer('components', 'layouts', 'pages', 'client')], false),
);
