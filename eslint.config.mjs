import tseslint from 'typescript-eslint';

/** Time and chance are arguments: a rule that asks the machine for them cannot be tested by a story. */
const pureDomain = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The clock is an argument.',
    },
    {
      selector: "MemberExpression[object.name='Date'][property.name='now']",
      message: 'The clock is an argument.',
    },
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'Chance is an argument.',
    },
    {
      selector: "MemberExpression[property.name='sealed']",
      message: 'No decision depends on a sealed value.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.wisselzone/',
      '**/*.generated.ts',
      'test/architecture/planted/',
      'apps/portal/web/dist/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./test/tsconfig.json', './apps/portal/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      // A switch over a union only dispatches (its cases are named functions), so it counts once.
      complexity: ['error', { max: 8, variant: 'modified' }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A port's method may name its type once; the caller fills it in.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Type-only imports must not swallow a class that Nest injects: the compiler decides.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Nest types its options as classes; a literal is what its own documentation gives it.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A port's method is async for the adapters that wait; the one in memory does not.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Constructors of Nest classes name one dependency a parameter.
    files: ['apps/**/*.ts', 'libs/platform/**/*.ts'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    // A request class is a wire shape; its fields become a plain command of the domain.
    files: ['apps/hub-api/**/*.controller.ts'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    files: ['libs/domain/**/*.ts', 'libs/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/samples/**'],
    rules: pureDomain,
  },
  {
    files: ['apps/**/*.ts'],
    ignores: ['apps/hub-api/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@wisselzone/domain/*'],
              importNamePattern: '^decide|Decider$',
              message: 'Only hub-api decides; send it a command over its public door.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.behaviour.ts',
      '**/*.bench.ts',
      'test/**/*.ts',
      'libs/testing/**/*.ts',
      '**/samples/**/*.ts',
    ],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'max-params': ['error', 5],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [
      'test/tour/**/*.ts',
      'test/bench/**/*.ts',
      'apps/*/src/main.ts',
      'test/adapters/*/src/main.ts',
      'apps/standalone/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
