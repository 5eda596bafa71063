import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    setupFiles: ['src/cli/tables.ts'],
    environment: 'node',
    // Ends what hangs; how fast something is, is asked by bench, never by a test that may share its machine.
    testTimeout: 120_000,
  },
});
