import { isViesNumber } from '../core/merchant/card';
import type { Disclosures } from '../core/merchant/disclosures';
import { EgressError, type Egress } from '../platform/egress';

/** `valid`: the member state says the number is in use today. `unavailable`: that state's register does not answer now. */
export type ViesOutcome = 'valid' | 'invalid' | 'unavailable' | 'failed' | 'not-applicable';

/** The European Commission's own service, as its REST documentation gives it. */
const SERVICE = 'https://ec.europa.eu/taxation_customs/vies/rest-api/ms';
const TIMEOUT = 10_000;
const MAX_ANSWER = 65_536;

function outcomeOf(body: Uint8Array): ViesOutcome {
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return 'failed';
  }
  if (typeof answer !== 'object' || answer === null) return 'failed';
  const { isValid, userError } = answer as Record<string, unknown>;
  if (isValid === true) return 'valid';
  // INVALID is an answer; MS_UNAVAILABLE, TIMEOUT and the like are not.
  return isValid === false && (userError === 'INVALID' || userError === undefined) ? 'invalid' : 'unavailable';
}

/**
 * Asks whether a VAT number the shop shows is in use. Sends that number and nothing else, only when the shopper pressed the button,
 * and only a number that was read from this very shop.
 */
export async function askVies(value: string, said: Disclosures | null, egress: Pick<Egress, 'fetch'>): Promise<ViesOutcome> {
  if (!isViesNumber(value) || said === null || !said.numbers.some((number) => number.kind === 'vat' && number.value === value)) return 'not-applicable';
  try {
    const { status, body } = await egress.fetch({
      url: `${SERVICE}/${value.slice(0, 2)}/vat/${encodeURIComponent(value.slice(2))}`, purpose: 'vat-number', consent: 'asked-now', sent: value,
      headers: { accept: 'application/json' }, maxBytes: MAX_ANSWER, timeoutMs: TIMEOUT,
    });
    return status === 200 ? outcomeOf(body) : 'failed';
  } catch (error) {
    if (error instanceof EgressError) return 'failed';
    throw error;
  }
}
