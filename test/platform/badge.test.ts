import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Level } from '../../src/core/evidence';

const ALL: Record<Level, true> = { danger: true, caution: true, clear: true, unknown: true };
const LEVELS = Object.keys(ALL) as Level[];

/** What the toolbar of tab 1 shows; icons arrive when their files have been read. */
const bar: { text?: string; title?: string; icon?: Record<string, string> } = {};
const reading: (() => void)[] = [];
let closed = false;

vi.mock('webextension-polyfill', () => {
  const set = (change: Partial<typeof bar>): Promise<void> => (closed ? Promise.reject(new Error('No tab with id: 1')) : Promise.resolve().then(() => { Object.assign(bar, change); }));
  return { default: {
    i18n: { getMessage: (key: string) => (key === 'app_name' ? 'Paylight' : `said ${key}`) },
    action: {
      setBadgeText: ({ text }: { text: string }) => set({ text }), setTitle: ({ title }: { title: string }) => set({ title }), setBadgeBackgroundColor: () => set({}),
      setIcon: ({ path: icon }: { path: Record<string, string> }) => new Promise<void>((resolve, reject) => { reading.push(() => set({ icon }).then(resolve, reject)); }),
    },
  } };
});
const { setBadge } = await import('../../src/platform/badge');

/** Lets everything that waits for a file go on, the newest first. */
async function readAll(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    for (const done of reading.splice(0).toReversed()) done();
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
}

beforeEach(() => { for (const key of Object.keys(bar)) delete bar[key as keyof typeof bar]; closed = false; });

describe('the toolbar says a level', () => {
  const rows: { level: Level; text: string; why: string }[] = [
    { level: 'danger', text: '×', why: 'octagon' },
    { level: 'caution', text: '!', why: 'triangle' },
    { level: 'clear', text: '•', why: 'ring with a flame' },
    { level: 'unknown', text: '?', why: 'dashed ring' },
  ];
  it.each(rows)('$level by shape ($why), sign and words', async ({ level, text }) => {
    const set = setBadge(1, level, true);
    await readAll();
    await set;
    expect(bar).toEqual({ text, title: `said badge_${level}`, icon: { 16: `/icons/${level}-16.png`, 32: `/icons/${level}-32.png` } });
  });

  it('has a sign, a shape and words of its own for every level', () => {
    expect(rows.map(({ level }) => level).toSorted()).toEqual([...LEVELS].toSorted());
    const files = [...LEVELS, 'icon'].flatMap((name) => [16, 32].map((size) => path.join('public/icons', `${name}-${size}.png`)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(files.map((file) => readFileSync(file, 'base64'))).size).toBe(files.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it.each(LEVELS)('and says nothing where nothing is to be said, whatever the level was (%s)', async (level) => {
    const set = Promise.all([setBadge(1, 'danger', true), setBadge(1, level, false)]);
    await readAll();
    await set;
    expect(bar).toEqual({ text: '', title: 'Paylight', icon: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' } });
  });

  it('by the last shape that was asked for, also when an earlier one is read more slowly', async () => {
    const set = Promise.all([setBadge(1, 'unknown', true), setBadge(1, 'danger', true)]);
    await readAll();
    await set;
    expect(bar.icon?.[16]).toBe('/icons/danger-16.png');
  });

  it('unless the tab is closed, which is no fault', async () => {
    closed = true;
    const set = setBadge(1, 'danger', true);
    await readAll();
    await expect(set).resolves.toBeUndefined();
  });
});
