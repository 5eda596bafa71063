import { beforeEach, describe, expect, it } from 'vitest';
import { createRegistrations, type Answer, type RegistrationDeps } from '../../src/background/registration';
import { askRegistration, wantsRegistration } from '../../src/background/ask-registration';
import type { TabRecord } from '../../src/background/tab-record';
import { parseAddress, type Address } from '../../src/core/domain/address';
import { absent, bareEvidence, present, unavailable } from '../../src/core/evidence';
import { EgressError, type EgressRequest } from '../../src/platform/egress';
import { vi } from 'vitest';
import { EMPTY_PAGE } from '../checks/evidence-of';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const NOW = Date.parse('2026-11-23T10:00:00Z');
const addressOf = (url: string): Address => {
  const address = parseAddress(url);
  if (address === null) throw new Error(url);
  return address;
};
const shop = addressOf('https://pay.shop.com/secret/path');
const bootstrap = { services: [[['com'], ['https://rdap.registry.test/']]] };
const said = (day: string) => ({ ldhName: 'shop.com', events: [{ eventAction: 'registration', eventDate: `${day}T00:00:00Z` }] });

let requests: EgressRequest[];
let reply: (request: EgressRequest) => { status: number; json: unknown };
let now: number;
let allowed: boolean;
let answers: Map<string, Answer>;
let services: Awaited<ReturnType<RegistrationDeps['services']['get']>>;

const start = () => createRegistrations({
  egress: {
    fetch: async (request) => {
      requests.push(request);
      const { status, json } = reply(request);
      return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(json)) };
    },
  },
  clock: () => now,
  answers: { get: async (domain) => answers.get(domain) ?? null, set: async (domain, answer) => void answers.set(domain, answer) },
  services: { get: async () => services, set: async (at, read) => { services = { at, services: read }; } },
  alwaysAllowed: async () => allowed,
});

beforeEach(() => {
  requests = [];
  now = NOW;
  allowed = false;
  answers = new Map();
  services = null;
  reply = ({ url }) => ({ status: 200, json: url.includes('dns.json') ? bootstrap : said('2026-11-01') });
});

describe('the age of an address', () => {
  it('is not asked for, and says so, until the shopper allows it', async () => {
    const registrations = start();
    expect(await registrations.of(shop, false)).toEqual(unavailable('not-granted'));
    allowed = true;
    expect(await registrations.of(shop, false)).toEqual(unavailable('not-looked'));
    expect(requests).toEqual([]);
  });

  it('sends the registrable domain and nothing else, names what it sent, and keeps the answer', async () => {
    const registrations = start();
    expect(await registrations.ask(shop, 'asked-now')).toBe('found');
    expect(requests.map(({ url, sent, consent }) => ({ url, sent, consent }))).toEqual([
      { url: 'https://data.iana.org/rdap/dns.json', sent: undefined, consent: 'asked-now' },
      { url: 'https://rdap.registry.test/domain/shop.com', sent: 'shop.com', consent: 'asked-now' },
    ]);
    expect(await registrations.of(shop, false)).toEqual(present({ registeredOn: '2026-11-01', source: 'rdap.registry.test', asOf: '2026-11-23' }));
    await start().ask(addressOf('https://shop.com/other'), 'asked-now');
    expect(requests).toHaveLength(2);
  });

  it('is one question, however many tabs ask at once', async () => {
    const registrations = start();
    await Promise.all([registrations.ask(shop, 'asked-now'), registrations.ask(shop, 'asked-now')]);
    expect(requests).toHaveLength(2);
  });

  it.each([
    { why: 'the registry does not know the name', status: 404, json: {}, outcome: 'none', fact: absent },
    { why: 'the registry is out of order', status: 500, json: {}, outcome: 'failed', fact: unavailable('not-granted') },
    { why: 'the answer is about another name', status: 200, json: { ldhName: 'other.com', events: [] }, outcome: 'none', fact: absent },
    { why: 'the answer is no answer', status: 200, json: 'hello', outcome: 'none', fact: absent },
  ])('could not be told: $why', async ({ status, json, outcome, fact }) => {
    reply = ({ url }) => (url.includes('dns.json') ? { status: 200, json: bootstrap } : { status, json });
    const registrations = start();
    expect(await registrations.ask(shop, 'asked-now')).toBe(outcome);
    expect(await registrations.of(shop, false)).toEqual(fact);
  });

  it('is no look-up for endings without a registry, names below a host, numbers, and private windows', async () => {
    const registrations = start();
    expect(await registrations.ask(addressOf('https://shop.io/'), 'asked-now')).toBe('no-service');
    expect(await registrations.of(addressOf('https://shop.io/'), false)).toEqual(unavailable('api-missing'));
    expect(await registrations.ask(addressOf('https://shop.myshopify.com/'), 'asked-now')).toBe('not-applicable');
    expect(await registrations.ask(addressOf('https://203.0.113.9/'), 'asked-now')).toBe('not-applicable');
    expect(await registrations.of(shop, true)).toEqual(unavailable('private-window'));
    expect(requests.map(({ url }) => url)).toEqual(['https://data.iana.org/rdap/dns.json']);
  });

  it('is asked at most thirty times an hour, and a failing server not again within ten minutes', async () => {
    const registrations = start();
    reply = ({ url }) => {
      if (url.includes('dns.json')) return { status: 200, json: bootstrap };
      throw new EgressError('timeout');
    };
    expect(await registrations.ask(shop, 'lookups.registration')).toBe('failed');
    expect(await registrations.ask(shop, 'lookups.registration')).toBe('failed');
    expect(requests).toHaveLength(2);
    now += 600_001;
    await registrations.ask(shop, 'lookups.registration');
    expect(requests).toHaveLength(3);
    reply = () => ({ status: 404, json: {} });
    for (let n = 0; n < 40; n += 1) await registrations.ask(addressOf(`https://shop-${n}.com/`), 'asked-now');
    expect(requests).toHaveLength(2 + 30 - 1);
    expect(await registrations.ask(addressOf('https://one-more.com/'), 'asked-now')).toBe('limited');
  });

  it('asks for the table of registries again after a week, or when the clock went back', async () => {
    await start().ask(shop, 'asked-now');
    now += 8 * 86_400_000;
    await start().ask(addressOf('https://second.com/'), 'asked-now');
    now -= 100 * 86_400_000;
    await start().ask(addressOf('https://third.com/'), 'asked-now');
    expect(requests.filter(({ url }) => url.includes('dns.json'))).toHaveLength(3);
  });
});

describe('asking for a tab', () => {
  const again: number[] = [];
  const record = (incognito: boolean) => ({ tabId: 4, url: 'https://pay.shop.com/secret', incognito }) as TabRecord;

  it('judges the tab again with the answer; a private window asks nothing', async () => {
    const registrations = start();
    expect(await askRegistration(4, 'asked-now', { loadRecord: async () => record(true), registrations, again: async (id) => again.push(id) })).toBe('not-applicable');
    expect(requests).toEqual([]);
    expect(await askRegistration(4, 'asked-now', { loadRecord: async () => record(false), registrations, again: async (id) => again.push(id) })).toBe('found');
    expect(again).toEqual([4]);
  });

  it('happens by itself only when allowed for good, on pages that ask for something', () => {
    const evidence = bareEvidence('2026-11-23T10:00:00.000Z');
    const asking = present({ ...EMPTY_PAGE, asks: ['payment' as const] });
    expect(wantsRegistration({ ...evidence, registration: unavailable('not-looked'), page: asking })).toBe(true);
    expect(wantsRegistration({ ...evidence, registration: unavailable('not-looked'), page: present(EMPTY_PAGE) })).toBe(false);
    expect(wantsRegistration({ ...evidence, registration: unavailable('not-granted'), page: asking })).toBe(false);
  });
});
