import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry';
import type { Family } from '../../src/core/check';

const ROOT = new URL('../../', import.meta.url).pathname;
const FAMILIES: Readonly<Record<Family, true>> = { connection: true, domain: true, reputation: true, payment: true, merchant: true, page: true };

/** Ids of checks that were taken out. Recorded assessments carry them, so none may come back with another meaning. */
const RETIRED: ReadonlySet<string> = new Set<string>([]);

const folders = readdirSync(join(ROOT, 'src/checks'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const files = folders.flatMap((folder) => readdirSync(join(ROOT, 'src/checks', folder)).map((file) => `${folder}/${file}`)).toSorted();

const MESSAGES = join(ROOT, 'public/_locales/en/messages.json');

describe('the registry', () => {
  it('holds every check file, each under the id that is its path, in the order of ids', () => {
    expect(checks.map(({ id }) => `${id}.ts`)).toEqual(files);
    expect(checks.length).toBeGreaterThanOrEqual(15);
  });

  it('knows every family folder', () => {
    expect(folders.filter((folder) => !Object.hasOwn(FAMILIES, folder))).toEqual([]);
  });

  it('never reuses a retired id', () => {
    expect(checks.map(({ id }) => id).filter((id) => RETIRED.has(id))).toEqual([]);
  });
});

describe.each(checks.map((check) => ({ id: check.id, check })))('$id', ({ id, check }) => {
  const source = readFileSync(join(ROOT, `src/checks/${id}.ts`), 'utf8');
  const reasons = [...source.matchAll(/\b(?:concern|reassurance)\(\s*[^,]+,\s*'([a-z0-9_]+)'/gu)].map(([, reason = '']) => reason);

  it(`is described by test/checks/${id}.test.ts`, () => {
    const path = join(ROOT, `test/checks/${id}.test.ts`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('describeCheck(check');
  });

  it('needs some evidence, each kind once', () => {
    expect(check.needs.length).toBeGreaterThan(0);
    expect(new Set(check.needs).size).toBe(check.needs.length);
  });

  it('names its reasons in plain sight', () => {
    expect(reasons).not.toEqual([]);
  });

  it.skipIf(!existsSync(MESSAGES))('has English words for each reason in public/_locales/en/messages.json', () => {
    const texts = JSON.parse(readFileSync(MESSAGES, 'utf8')) as Readonly<Record<string, unknown>>;
    const keys = reasons.flatMap((reason) => ['title', 'detail', 'tip'].map((part) => `reason_${reason}_${part}`));
    expect(keys.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
  });

  it('says why it exists', () => {
    expect(source).toMatch(/\/\*\*[\s\S]{60,}?\*\/\s*export default defineCheck/u);
  });
});
