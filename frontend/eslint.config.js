import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const tooNew = 'is missing in the browsers of the offices (Chrome 86)'

/** From the lowest up; modules of one height do not know each other. */
const heights = [
  ['platform'],
  ['roster'],
  ['document'],
  ['targets', 'attendance'],
  ['supervision', 'fieldwork', 'liaison', 'benefits', 'publishing'],
  ['accountability'],
  ['insight', 'report'],
]
const modules = heights.map((names, height) => ({ names, below: heights.slice(0, height).flat() }))

export default tseslint.config(
  { ignores: ['dist/**', 'test-results/**', 'playwright-report/**', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.ts', '**/*.js'],
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': ['error', { name: 'structuredClone', message: tooNew }],
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: `${tooNew}, and outside https` },
        { object: 'Object', property: 'hasOwn', message: tooNew },
        { object: 'AbortSignal', property: 'timeout', message: tooNew },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      // prettier's business
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
    },
  },
  {
    // imports go one way: app → features → shared → i18n → api; a feature meets another only at its index.ts, and only
    // one of its own module or of a module below
    files: ['src/**/*.{ts,vue}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { [fileURLToPath(new URL('./build/lint-resolver.cjs', import.meta.url))]: {} },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*/*', capture: ['module', 'feature'] },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'api', pattern: 'src/api' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            allow('app', 'feature', 'shared', 'i18n', 'api'),
            allow('feature', 'shared', 'i18n', 'api'),
            ...modules.flatMap(({ names, below }) => names.map((name) => meets(name, [name, ...below]))),
            allow('shared', 'i18n', 'api'),
            allow('i18n', 'api'),
          ],
        },
      ],
    },
  },
  // a test may look anywhere; nothing but a test may look into src/testing
  { files: ['src/**/*.{spec,fixture}.ts', 'src/testing/**'], rules: { 'boundaries/dependencies': 'off' } },
)

function allow(from, ...to) {
  return { from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: to } } } } }
}

function meets(module, modules) {
  const met = { type: 'feature', captured: { module: modules }, fileInternalPath: 'index.ts' }
  return { from: { element: { type: 'feature', captured: { module } } }, allow: { to: { element: met } } }
}
