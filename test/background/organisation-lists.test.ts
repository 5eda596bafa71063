import { describe, expect, it } from 'vitest';
import { organisationSources } from '../../src/background/organisation-lists';
import type { FeedSource } from '../../src/core/list/source';
import type { OrganisationList } from '../../src/core/settings/organisation-list';
import { HOUR, listWorld } from './list-world';

const ADDRESS = 'https://lists.school.example/a.txt';
const MIRROR = 'https://mirror.school.example/a.txt';
const entry = (more: Partial<OrganisationList> = {}): OrganisationList => ({ name: 'School list', addresses: [ADDRESS], publicKey: null, strength: 'strong', kind: 'threats', replaces: null, ...more });
const body = 'one.test\ntwo.test\nthree.test\n';
const wanted = (lists: readonly OrganisationList[], hours: number | null = null) => ({ organisation: async () => ({ lists, hours }) });

const publicFeed: FeedSource = {
  id: 'public', name: 'Public feed', homepage: null, licence: null, onByDefault: true, addresses: ['https://far.example/feed.txt'], format: null,
  refreshHours: 24, strength: 'strong', category: null, countries: [], seen: null,
};

describe('lists of an organisation', () => {
  it('are fetched, answer, and cannot be switched off', async () => {
    const world = listWorld();
    world.web.set(ADDRESS, () => ({ body }));
    const service = world.service(wanted([entry()]));
    await service.update();
    expect((await service.lookup('www.one.test')).answer).toBe('hit');
    const [status] = await service.status();
    expect(status).toMatchObject({ name: 'School list', origin: 'policy', enabled: true, entries: 3, problem: null });
    await service.setEnabled(status?.id ?? '', false);
    expect((await service.lookup('one.test')).answer).toBe('hit');
  });

  it('come from the mirror when the first address fails', async () => {
    const world = listWorld();
    world.web.set(MIRROR, () => ({ body }));
    const service = world.service(wanted([entry({ addresses: [ADDRESS, MIRROR] })]));
    await service.update();
    expect((await service.lookup('two.test')).answer).toBe('hit');
    expect(world.asked.map(({ url }) => url)).toEqual([ADDRESS, MIRROR]);
  });

  it('go when the organisation no longer names them', async () => {
    const world = listWorld();
    world.web.set(ADDRESS, () => ({ body }));
    await world.service(wanted([entry()])).update();
    const later = world.service(wanted([]));
    await later.update();
    expect((await later.lookup('one.test')).answer).toBe('unavailable');
    expect(await later.status()).toEqual([]);
  });

  it('are asked as often as the organisation wants', async () => {
    const world = listWorld();
    world.web.set(ADDRESS, () => ({ body }));
    const service = world.service(wanted([entry()], 2));
    await service.update();
    world.sleep(1.5 * HOUR);
    await service.update();
    expect(world.asked).toHaveLength(1);
    world.sleep(HOUR);
    await service.update();
    expect(world.asked).toHaveLength(2);
  });

  it('can say from where a public feed is fetched, which stays that feed', () => {
    const { table, feeds } = organisationSources([entry({ replaces: 'public', addresses: [MIRROR] })], [publicFeed]);
    expect(feeds).toEqual([]);
    expect(table).toEqual([{ ...publicFeed, addresses: [MIRROR] }]);
  });

  it('of the same address are two lists when one of them is the shopper’s own', () => {
    const { feeds } = organisationSources([entry()], []);
    expect(feeds[0]?.id).not.toBe(`address:${ADDRESS}`);
  });
});
