import base from './jest.config.js';

const { browser = true } = JSON.parse(process.env.JISIK_TEST_NEO4J ?? '{}');

/** The suites that need a server and a browser; `npm run test:neo4j` starts the server. One after another: one database. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/neo4j/**/*.test.ts', '<rootDir>/tests/browser/**/*.test.ts'],
  // Only the server that comes with Neo4j Browser can show it; and one release is enough to be stopped and started again.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(browser ? [] : ['<rootDir>/tests/browser/', '<rootDir>/tests/neo4j/restart.test.ts']),
  ],
  maxWorkers: 1,
  // A test that failed may leave a connection open; the server is to be stopped all the same.
  forceExit: true,
  testTimeout: 60_000,
};
