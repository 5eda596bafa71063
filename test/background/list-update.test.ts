import { describe, expect, it } from 'vitest';
import { bytes, DAY, feed, hosts, HOUR, listWorld } from './list-world';
import type { World } from './list-world';

const A = 'https://a.test/list.txt';

async function problemOf(world: World): Promise<string | null | undefined> {
  return (await world.service({ feeds: [feed('a')] }).status()).find(({ id }) => id === 'a')?.problem;
}

describe('an update', () => {
  it('fetches what is due, says nothing about the user, and answers from it', async () => {
    const world = listWorld();
    world.web.set(A, () => ({ body: 'evil.test\n', headers: { etag: '"1"' } }));
    const service = world.service({ feeds: [feed('a'), feed('off', { onByDefault: false })] });
    expect(await service.lookup('evil.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
    await service.update();
    expect(world.asked).toEqual([{ url: A, purpose: 'list-update', consent: 'none-needed', maxBytes: expect.any(Number), timeoutMs: expect.any(Number) }]);
    expect(await world.service().lookup('pay.evil.test')).toMatchObject({ answer: 'hit', sources: [{ id: 'a', name: 'List a', category: 'scam', since: '2026-05-01' }] });
    await service.update();
    expect(world.asked).toHaveLength(1);
  });

  it('asks conditionally, and a "not modified" refreshes the date only', async () => {
    const world = listWorld();
    world.web.set(A, ({ headers }) => (headers?.['if-none-match'] === '"1"' ? { status: 304 } : { body: 'evil.test\n', headers: { etag: '"1"', 'last-modified': 'Fri, 01 May 2026 00:00:00 GMT' } }));
    await world.service({ feeds: [feed('a')] }).update();
    world.sleep(2 * DAY);
    await world.service({ feeds: [feed('a')] }).update();
    expect(world.asked[1]?.headers).toEqual({ 'if-none-match': '"1"', 'if-modified-since': 'Fri, 01 May 2026 00:00:00 GMT' });
    expect(await world.service().lookup('evil.test')).toMatchObject({ sources: [{ since: '2026-05-01', confirmed: '2026-05-03' }] });
    expect(await world.service().lookup('other.test')).toEqual({ answer: 'miss', asOf: '2026-05-03T10:00:00.000Z' });
  });

  it('goes on to a mirror, and to the next source', async () => {
    const world = listWorld();
    world.web.set('https://mirror.test/a', () => ({ body: 'evil.test\n' }));
    world.web.set('https://b.test/list.txt', () => ({ body: 'other.test\n' }));
    await world.service({ feeds: [feed('a', { addresses: [A, 'https://mirror.test/a'] }), feed('gone', { addresses: ['https://gone.test/'] }), feed('b')] }).update();
    expect(await world.service().lookup('evil.test')).toMatchObject({ answer: 'hit' });
    expect(await world.service().lookup('other.test')).toMatchObject({ answer: 'hit' });
  });

  it('backs off after failures, doubling up to a day, and listens to Retry-After', async () => {
    const world = listWorld();
    const feeds = [feed('a')];
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      await world.service({ feeds }).update();
      const asked = world.asked.length;
      let waited = 0;
      while (world.asked.length === asked) {
        world.sleep(HOUR / 4);
        waited += 0.25;
        await world.service({ feeds }).update();
      }
      waits.push(waited);
    }
    expect(waits[0]).toBeLessThanOrEqual(0.5);
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(24.25);
    world.web.set(A, () => ({ status: 429, headers: { 'retry-after': String(3 * 24 * 3600) } }));
    world.sleep(2 * DAY);
    await world.service({ feeds }).update();
    const asked = world.asked.length;
    world.sleep(2.9 * DAY);
    await world.service({ feeds }).update();
    expect(world.asked).toHaveLength(asked);
    expect(await problemOf(world)).toBe('busy');
  });

  it('does not wait a year because a clock was wrong', async () => {
    const world = listWorld();
    world.web.set(A, () => ({ body: 'evil.test\n' }));
    await world.service({ feeds: [feed('a')] }).update();
    world.sleep(-365 * DAY);
    expect(await world.service().lookup('other.test')).toEqual({ answer: 'unavailable', reason: 'stale' });
    await world.service({ feeds: [feed('a')] }).update();
    expect(world.asked).toHaveLength(2);
    expect(await world.service().lookup('other.test')).toMatchObject({ answer: 'miss' });
  });

  it('runs once when asked twice', async () => {
    const world = listWorld();
    world.web.set(A, () => ({ body: 'evil.test\n' }));
    const service = world.service({ feeds: [feed('a')] });
    await Promise.all([service.update(), service.update()]);
    expect(world.asked).toHaveLength(1);
  });

  it('reads an address of the user\'s own, and forgets it', async () => {
    const world = listWorld();
    world.web.set('https://mine.test/list.txt', () => ({ body: 'evil.test\n' }));
    await world.service().addSource(feed('mine'));
    await world.service().update();
    expect(await world.service().status()).toMatchObject([{ id: 'mine', origin: 'address', entries: 1 }]);
    await world.service().remove('mine');
    expect(await world.service().status()).toEqual([]);
    expect(await world.service().lookup('evil.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('keeps a source off that the user switched off', async () => {
    const world = listWorld();
    world.web.set(A, () => ({ body: 'evil.test\n' }));
    await world.service({ feeds: [feed('a')] }).setEnabled('a', false);
    await world.service({ feeds: [feed('a')] }).update();
    expect(world.asked).toEqual([]);
  });
});

describe('a feed that is not itself today is kept out, and the old list answers on', () => {
  const full = hosts(500, 'h').join('\n');
  const rows: { why: string; problem: string; reply: () => ReturnType<NonNullable<ReturnType<World['web']['get']>>> }[] = [
    { why: 'nine tenths gone', problem: 'shrunk', reply: () => ({ body: hosts(40, 'h').join('\n') }) },
    { why: 'ten times as much', problem: 'grown', reply: () => ({ body: hosts(5200, 'h').join('\n') }) },
    { why: "a mirror's error page", problem: 'html', reply: () => ({ body: '<!doctype html><title>502</title>' }) },
    { why: 'nothing', problem: 'empty', reply: () => ({ body: '' }) },
    { why: 'only comments', problem: 'empty', reply: () => ({ body: '# gone fishing\n' }) },
    { why: 'cut off before the number of entries its header names', problem: 'truncated', reply: () => ({ body: `# Entries: 500\n${hosts(300, 'h').join('\n')}` }) },
    { why: 'cut-off JSON', problem: 'truncated', reply: () => ({ body: `{"blacklist":${JSON.stringify(hosts(400, 'h')).slice(0, -9)}` }) },
    { why: 'cut-off gzip', problem: 'gzip-corrupt', reply: () => ({ body: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]) }) },
    { why: 'a program', problem: 'binary', reply: () => ({ body: '\u007fELF\0\0\0' }) },
    { why: 'gone', problem: 'gone', reply: () => ({ status: 404 }) },
    { why: 'a server in trouble', problem: 'server-error', reply: () => ({ status: 500 }) },
    { why: 'too large', problem: 'too-large', reply: () => Object.assign(new Error('x'), { kind: 'too-large' }) },
    { why: 'a slow drip', problem: 'timeout', reply: () => Object.assign(new Error('x'), { kind: 'timeout' }) },
    { why: 'a redirect loop', problem: 'network', reply: () => new TypeError('Failed to fetch') },
  ];
  it.each(rows)('$problem: $why', async ({ problem, reply }) => {
    const world = listWorld();
    world.web.set(A, () => ({ body: full }));
    await world.service({ feeds: [feed('a')] }).update();
    world.web.set(A, reply);
    world.sleep(2 * DAY);
    await world.service({ feeds: [feed('a')] }).update();
    expect(await problemOf(world)).toBe(problem);
    expect(await world.service().lookup('h499.x2.test')).toMatchObject({ answer: 'hit' });
    expect(await world.service().lookup('other.test')).toEqual({ answer: 'miss', asOf: '2026-05-01T10:00:00.000Z' });
  });

  it('is taken once the user accepts it', async () => {
    const world = listWorld();
    world.web.set(A, () => ({ body: full }));
    await world.service({ feeds: [feed('a')] }).update();
    world.web.set(A, () => ({ body: hosts(40, 'h').join('\n') }));
    world.sleep(2 * DAY);
    await world.service({ feeds: [feed('a')] }).update();
    await world.service({ feeds: [feed('a')] }).update({ accept: 'a' });
    expect(await problemOf(world)).toBeNull();
    expect(await world.service().lookup('h499.x2.test')).toMatchObject({ answer: 'miss' });
  });
});

describe('blocking before load', () => {
  it('takes what strong sources list and weak ones agree on, and stays in step', async () => {
    const world = listWorld();
    const blocked: { hosts: string[]; exceptions: string[] }[] = [];
    const dnr = { block: (list: readonly string[], exceptions: readonly string[]) => {
      blocked.push({ hosts: list.toSorted(), exceptions: exceptions.toSorted() });
      return Promise.resolve();
    } };
    world.web.set(A, () => ({ body: '||strong.test^\n@@||good.strong.test^\n' }));
    world.web.set('https://b.test/list.txt', () => ({ body: 'both.test\nonly-b.test\nkin.test\n' }));
    world.web.set('https://c.test/list.txt', () => ({ body: 'both.test\nonly-c.test\n' }));
    world.web.set('https://d.test/list.txt', () => ({ body: 'kin.test\n' }));
    const feeds = [feed('a', { format: 'adblock' }), feed('b', { strength: 'weak', group: 'kin' }), feed('c', { strength: 'weak' }), feed('d', { strength: 'weak', group: 'kin' })];
    await world.service({ feeds, dnr }).update();
    expect(blocked.at(-1)).toEqual({ hosts: ['both.test', 'strong.test'], exceptions: ['good.strong.test'] });
    const times = blocked.length;
    await world.service({ feeds, dnr }).syncBlocking();
    expect(blocked).toHaveLength(times);
    await world.service({ feeds, dnr }).setEnabled('c', false);
    expect(blocked.at(-1)?.hosts).toEqual(['strong.test']);
    await world.service({ feeds, dnr }).importFile('own.txt', bytes('own.test\n'));
    expect(blocked.at(-1)?.hosts).toEqual(['own.test', 'strong.test']);
  });

  it('is tried again when the browser refused', async () => {
    const world = listWorld();
    let calls = 0;
    const dnr = { block: () => {
      calls++;
      return calls === 1 ? Promise.reject(new Error('quota')) : Promise.resolve();
    } };
    await world.service({ dnr }).importFile('own.txt', bytes('own.test\n'));
    await world.service({ dnr }).syncBlocking();
    await world.service({ dnr }).syncBlocking();
    expect(calls).toBe(2);
  });
});

describe('how old a list is', () => {
  it('is told with the day from which its silence says nothing; what the feed says of itself counts up to two weeks', async () => {
    const world = listWorld();
    for (const [id, head] of [['plain', ''], ['weekly', '! Expires: 5 days\n'], ['yearly', '! Expires: 365 days\n']] as const) world.web.set(`https://${id}.test/list.txt`, () => ({ body: `${head}a-${id}.test\n` }));
    const feeds = [feed('plain'), feed('weekly'), feed('yearly')];
    const service = world.service({ feeds });
    expect((await service.status()).map(({ staleAt }) => staleAt)).toEqual([null, null, null]);
    await service.update();
    expect((await service.status()).map(({ staleAt }) => staleAt?.slice(0, 10))).toEqual(['2026-05-08', '2026-05-15', '2026-05-15']);
    world.sleep(8 * DAY);
    expect(await world.service({ feeds: [] }).lookup('honest.test')).toMatchObject({ answer: 'miss' });
    world.sleep(8 * DAY);
    expect(await world.service({ feeds: [] }).lookup('honest.test')).toEqual({ answer: 'unavailable', reason: 'stale' });
    expect(await world.service({ feeds: [] }).lookup('a-plain.test')).toMatchObject({ answer: 'hit', sources: [{ confirmed: '2026-05-01' }] });
  });

  it('sets how often an address of the user’s own is asked, within bounds', async () => {
    const world = listWorld();
    const service = world.service();
    for (const [id, hours] of [['hourly', '1 hours'], ['daily', '3 days'], ['never', '900 days']] as const) {
      world.web.set(`https://${id}.test/list.txt`, () => ({ body: `! Expires: ${hours}\nevil.test\n` }));
      await service.addSource(feed(id, { format: null }));
    }
    await service.update();
    const askedAgainAfter = new Map<string, number>();
    for (let hour = 1; hour <= 8 * 24; hour++) {
      world.sleep(HOUR);
      const before = world.asked.length;
      await service.update();
      for (const { url } of world.asked.slice(before)) if (!askedAgainAfter.has(url)) askedAgainAfter.set(url, hour);
    }
    expect(['hourly', 'daily', 'never'].map((id) => askedAgainAfter.get(`https://${id}.test/list.txt`))).toEqual([12, 72, 168]);
  });
});
