import { SELF_TEST_HOST } from '../core/own-addresses';
import type { ListAnswer } from '../core/list/answer';

/** The list that holds nothing but our own harmless address: it answers also while no other list is there. */
export function selfTestAnswer(host: string, now: string): ListAnswer | null {
  if (host !== SELF_TEST_HOST) return null;
  return { answer: 'hit', entry: SELF_TEST_HOST, sources: [{ id: 'self-test', name: 'Paylight self-test', strength: 'strong', since: now.slice(0, 10) }], asOf: now.slice(0, 10) };
}
