import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksDocument } from '../../scripts/checks-document';
import { checks } from '../../src/checks/registry';

const root = new URL('../../', import.meta.url).pathname;
const read = (folder: string, end: string): Record<string, string> => Object.fromEntries(checks.map(({ id }) => [id, readFileSync(`${root}${folder}/${id}${end}`, 'utf8')]));
const locale = `${root}public/_locales/en/messages.json`;
const texts = existsSync(locale) ? (JSON.parse(readFileSync(locale, 'utf8')) as Record<string, { message: string }>) : {};

describe('docs/checks.md', () => {
  const document = checksDocument(checks, read('src/checks', '.ts'), read('test/checks', '.test.ts'), texts);

  it('is what `node scripts/node.mjs generate-checks-doc` writes today', () => {
    expect(readFileSync(`${root}docs/checks.md`, 'utf8')).toBe(document);
  });

  it('tells of each check why it exists, what it says, finds and leaves alone, and its limits', () => {
    for (const { id } of checks) {
      const section = document.slice(document.indexOf(`### ${id}\n`)).split('\n### ')[0] ?? '';
      expect(section).toMatch(/\n\n[^-\n].{30,}\n/u);
      expect(section).toMatch(/- Says: `[a-z0-9_]+`/u);
      expect(section).toMatch(/- Finds: .{5,}/u);
      expect(section).toMatch(/- Stays quiet: .{5,}/u);
      expect(section).toMatch(/- Known limit: .{20,}/u);
    }
  });
});
