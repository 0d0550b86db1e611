/** Unit, property, store and browser tests; `npm test` prints the closing count from the reporter. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { module: { type: 'commonjs' }, jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@noble|preact|temporal-polyfill|temporal-spec|temporal-utils|postal-mime|echarts|zrender)/)',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  reporters: ['default', '<rootDir>/build/count-reporter.mjs'],
  // Every model by clicks is a command of its own (docs/decisions/0030-what-every-test-run-does.md).
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.JOURNEYS === 'all' ? [] : ['journeys\\.browser'])],
  maxWorkers: 2,
  testSequencer: '<rootDir>/build/slow-first.mjs',
  testTimeout: 30000,
};
