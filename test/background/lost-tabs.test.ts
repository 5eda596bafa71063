import { describe, expect, it } from 'vitest';
import { createLanes } from '../../src/background/lane';
import { dropLostTabs } from '../../src/background/lost-tabs';
import { newRecord } from '../../src/background/tab-record';

const record = (tabId: number) => newRecord({
  tabId, documentId: 'D', url: 'https://shop.test/checkout', at: '2026-01-01T00:00:00.000Z', certificate: null, incognito: false,
  arrival: { referrer: null, transition: 'link', redirects: 0 },
}, []);

async function dropped(stands: string | null | undefined | Error, readable = true): Promise<readonly string[]> {
  const told: string[] = [];
  await dropLostTabs({
    loadAllRecords: async () => [record(7)],
    urlOf: async () => {
      if (stands instanceof Error) throw stands;
      return stands;
    },
    isPage: (url) => url.startsWith('https:') || url.startsWith('chrome-extension://us/interstitial'),
    mayRead: async () => readable,
    closed: async (tabId) => told.push(`${tabId} closed`),
    left: async (tabId) => told.push(`${tabId} left`),
    lane: createLanes(() => told.push('failed')),
  });
  return told;
}

describe('after the worker was away', () => {
  it.each([
    { why: 'a tab that is gone', stands: null, told: ['7 closed'] },
    { why: 'a tab that was left for a page the browser does not name', stands: undefined, told: ['7 left'] },
    { why: 'a tab that was left for an empty page', stands: 'about:blank', told: ['7 left'] },
    { why: 'the page itself', stands: 'https://shop.test/checkout', told: [] },
    { why: 'another page of the web, which speaks for itself', stands: 'https://news.test/', told: [] },
    { why: 'our own page in front of it', stands: 'chrome-extension://us/interstitial#x', told: [] },
  ])('$why', async ({ stands, told }) => {
    expect(await dropped(stands)).toEqual(told);
  });

  it('keeps what it knows of a page it may no longer see', async () => {
    expect(await dropped(undefined, false)).toEqual([]);
  });

  it('keeps what it knows where the browser does not answer', async () => {
    expect(await dropped(new Error('busy'))).toEqual(['failed']);
  });

  it('asks about a tab only after what was told of it before is carried out', async () => {
    const told: string[] = [];
    const lane = createLanes((error) => { throw error; });
    const first = lane(7, async () => { await Promise.resolve(); told.push('event'); });
    await dropLostTabs({
      loadAllRecords: async () => [record(7)], urlOf: async () => { told.push('asked'); return null; }, isPage: () => false, mayRead: async () => true,
      closed: async () => told.push('closed'), left: async () => told.push('left'), lane,
    });
    await first;
    expect(told).toEqual(['event', 'asked', 'closed']);
  });
});
