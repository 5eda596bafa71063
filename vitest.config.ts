import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    setupFiles: ['src/cli/tables.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
