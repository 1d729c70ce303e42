/** The suite that needs no server. `npm run test:neo4j` and `npm run test:browser` run the others. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/neo4j/', '<rootDir>/tests/browser/'],
  globalSetup: '<rootDir>/tests/build-cli.js',
  maxWorkers: 2,
  // A worker that ran thousands of stores takes longer than half a second to give its memory back, more so on a busy machine.
  workerGracefulExitTimeout: 10_000,
  // Real stores and processes of their own, on machines that may be busy.
  testTimeout: 30_000,
};
