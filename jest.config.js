/** ESM tests in TypeScript, compiled by swc; the slow end-to-end suites are ordinary tests too. */
export default {
  testEnvironment: 'node',
  // speed is measured in bench/: a busy machine fails no test
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/tests/try-again.ts'],
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
};
