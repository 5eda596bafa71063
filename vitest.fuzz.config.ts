import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** scripts/fuzz.mjs: the property suites, with the volume and the seed of the command line. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: path.join(import.meta.dirname, 'test/fuzz/fast-check.ts') }] },
  test: { include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/e2e/**'], setupFiles: ['src/cli/tables.ts'], environment: 'node', testTimeout: 0 },
});
