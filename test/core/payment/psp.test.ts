import { describe, expect, it } from 'vitest';
import { indexPsps, pspOfOrigin } from '../../../src/core/payment/psp';
import { PSPS } from '../../../src/knowledge/psps';

const index = indexPsps(PSPS);
const ROWS: readonly { readonly origin: string; readonly name: string | null; readonly why: string }[] = [
  { origin: 'https://js.stripe.com', name: 'Stripe', why: 'hosted fields come from this host' },
  { origin: 'https://checkoutshopper-live.adyen.com', name: 'Adyen', why: 'drop-in frames' },
  { origin: 'https://www.paypal.com', name: 'PayPal', why: 'subdomains belong to their host' },
  { origin: 'https://assets.braintreegateway.com', name: 'Braintree', why: 'hosted fields' },
  { origin: 'https://sis.redsys.es', name: 'Redsys', why: 'Spanish bank gateway' },
  { origin: 'https://secure.payu.com', name: 'PayU', why: 'redirect page' },
  { origin: 'https://stripe.com', name: null, why: "the company's own site takes no shop's card" },
  { origin: 'https://js.stripe.com.pay.example', name: null, why: 'a host that only begins like a provider' },
  { origin: 'https://notpaypal.com', name: null, why: 'a host that only ends like a provider' },
  { origin: 'http://js.stripe.com', name: null, why: 'without TLS anybody can be that host' },
  { origin: 'https://google.com', name: null, why: 'only its payment host is a provider' },
  { origin: 'null', name: null, why: 'an opaque origin is nobody' },
];

describe('PSP table', () => {
  it.each(ROWS)('$origin: $why', ({ origin, name }) => {
    expect(pspOfOrigin(index, origin)?.name ?? null).toBe(name);
  });

  it('knows at least 120 providers, each once, each with a host', () => {
    expect(PSPS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(PSPS.map((psp) => psp.name)).size).toBe(PSPS.length);
    expect(PSPS.filter((psp) => Object.values(psp.hosts).flat().length === 0)).toEqual([]);
  });

  it('holds canonical hosts below a suffix, no addresses', () => {
    expect(PSPS.flatMap((psp) => Object.values(psp.hosts).flat()).filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u.test(host))).toEqual([]);
  });
});
