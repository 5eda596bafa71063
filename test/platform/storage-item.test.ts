import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { defineItem, migrate } = await import('../../src/platform/storage-item');

const definition = {
  key: 'things', version: 3, initial: [] as readonly string[],
  decode: (value: unknown) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value as readonly string[] : undefined),
  migrations: { 2: (old: unknown) => (old as string).split(','), 3: (old: unknown) => (old as string[]).map((item) => item.trim()) },
};

beforeEach(() => { fake.areas['local']?.clear(); });

describe('a stored item', () => {
  it('is its initial value until written, and keeps what is written with its version', async () => {
    const item = defineItem(definition);
    expect(await item.get()).toEqual([]);
    await item.update((list) => [...list, 'a']);
    expect(await defineItem(definition).get()).toEqual(['a']);
    expect(fake.areas['local']?.get('things')).toEqual({ version: 3, value: ['a'] });
  });

  it('loses no update when many run at once', async () => {
    const item = defineItem(definition);
    await Promise.all(Array.from({ length: 25 }, (_, n) => item.update((list) => [...list, String(n)])));
    expect(await item.get()).toHaveLength(25);
  });

  it('goes on after an update that threw', async () => {
    const item = defineItem(definition);
    await expect(item.update(() => { throw new Error('no'); })).rejects.toThrow('no');
    await item.update(() => ['b']);
    expect(await item.get()).toEqual(['b']);
  });

  it('migrates step by step from every older version', () => {
    expect(migrate(definition, { version: 1, value: 'a, b' })).toEqual(['a', 'b']);
    expect(migrate(definition, { version: 2, value: [' a'] })).toEqual(['a']);
    expect(migrate(definition, { version: 0, value: 'a' })).toBeUndefined();
  });

  it('quarantines what it cannot decode, says so, and goes on with defaults', async () => {
    fake.areas['local']?.set('things', { version: 3, value: { broken: true } });
    const item = defineItem(definition);
    expect(await item.get()).toEqual([]);
    expect(item.damaged()).toBe(true);
    expect(fake.areas['local']?.get('quarantine:things')).toEqual({ version: 3, value: { broken: true } });
    await item.update(() => ['fresh']);
    expect(await item.get()).toEqual(['fresh']);
  });

  it('never overwrites data from a newer Paylight', async () => {
    const newer = { version: 9, value: 'future' };
    fake.areas['local']?.set('things', newer);
    const item = defineItem(definition);
    expect(await item.get()).toEqual([]);
    await expect(item.update(() => ['x'])).rejects.toThrow('newer');
    expect(fake.areas['local']?.get('things')).toEqual(newer);
  });
});
