// The same evidence gives the same assessment, byte for byte, in this browser and in Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Both builds come of the same sources; Node reads the fixtures, the page only judges. */
const common = { root: ROOT, configFile: false, logLevel: 'error', publicDir: false };

async function lines() {
  process.env.PAYLIGHT_ROOT = ROOT;
  const folder = mkdtempSync(path.join(tmpdir(), 'paylight-replay-'));
  try {
    await build({ ...common, ssr: { noExternal: true }, build: { ssr: 'test/replay/node.ts', outDir: folder, minify: false, target: 'node20', rolldownOptions: { output: { entryFileNames: 'replay.mjs' } } } });
    return await (await import(pathToFileURL(path.join(folder, 'replay.mjs')).href)).replay(ROOT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function script() {
  const built = await build({ ...common, build: { write: false, minify: true, target: 'es2024', lib: { entry: path.join(ROOT, 'test/replay/in-page.ts'), formats: ['iife'], name: 'replay' } } });
  const [{ output }] = Array.isArray(built) ? built : [built];
  return output[0].code;
}

export const scenarios = [
  {
    name: '500 recorded evidences are judged to the same bytes as in Node',
    within: 240_000,
    run: async ({ tab, assert }) => {
      const { evidence, answers, tables } = await lines();
      assert.ok(evidence.length >= 500);
      const code = await script();
      const page = await tab('https://plain-till.test/');
      // Our own build, handed to a page that has none of it.
      // oxlint-disable-next-line typescript/no-implied-eval
      const seen = await page.call((source, given, asked) => new Function(`${source}\nreturn replay;`)().judgeWith(given, asked), code, tables, evidence);
      const differing = answers.flatMap((answer, at) => (answer === seen[at] ? [] : [{ at, here: seen[at], node: answer }]));
      assert.deepEqual(differing.slice(0, 2), [], `${differing.length} of ${answers.length} differ`);
      assert.equal(seen.length, answers.length);
    },
  },
];
