import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutReasons } from '../../scripts/plain-cues';
import { parseCues } from '../../src/core/payment/phrases';

const FOLDER = fileURLToPath(new URL('../../src/knowledge/cues', import.meta.url));
const files = readdirSync(FOLDER).map((name) => ({ name, code: readFileSync(path.join(FOLDER, name), 'utf8') }));
const shipped = (code: string) => parseCues(code).map(({ key, language, phrases }) => ({ key, language, phrases }));

describe('cue tables as they are shipped', () => {
  it.each(files)('$name says the same without its reasons', ({ code }) => {
    expect(shipped(withoutReasons(code))).toEqual(shipped(code));
  });

  it('are shorter by what nobody reads at run time', () => {
    const bytes = (of: (code: string) => string): number => files.reduce((sum, { code }) => sum + of(code).length, 0);
    expect(bytes((code) => code) - bytes(withoutReasons)).toBeGreaterThan(10_000);
  });
});
