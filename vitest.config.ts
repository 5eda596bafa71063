import { defineConfig } from 'vitest/config';

const common = {
  setupFiles: ['src/cli/tables.ts'],
  environment: 'node' as const,
  // Ends what hangs; how fast something is, is asked by bench, never by a test that may share its machine.
  testTimeout: 120_000,
};

/** Pure code, whose tests leave nothing behind: loading its large tables once for all of them halves the whole run. */
const PURE = ['test/core/**/*.test.ts', 'test/checks/**/*.test.ts', 'test/knowledge/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'pure', include: PURE, isolate: false } },
      { test: { ...common, name: 'apart', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/e2e/**', ...PURE] } },
    ],
  },
});
