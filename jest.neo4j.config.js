import base from './jest.config.js';

/** The suites that need a server and a browser; `npm run test:neo4j` starts the server. One after another: one database. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/neo4j/**/*.test.ts', '<rootDir>/tests/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
