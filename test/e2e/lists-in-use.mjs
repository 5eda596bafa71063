// Which list answers: asked of hosts that are on the old list, the new one, or both.
import { ask } from '../../scripts/browser/paylight.mjs';
import { FEED } from './pages/mirror.mjs';

/** `hit`, `miss`, or why the lists could not say. */
export async function answerFor(driver, host) {
  const { assessment } = await ask(driver, 'ui/check-address', { address: `https://${host}/` });
  if (assessment.findings.some(({ check }) => check === 'reputation/listed')) return 'hit';
  return assessment.notAssessed.find(({ check }) => check === 'reputation/listed')?.why ?? (assessment.listsAsOf === null ? 'no answer' : 'miss');
}

const WHOLE = { 'hit miss hit': 'old', 'miss hit hit': 'new' };

/** `old` or `new` when a whole list answers, `none: why` when nothing does; anything else is a mixture, spelt out. */
export async function listInUse(driver) {
  const answers = [];
  for (const host of ['only-old.test', 'only-new.test', 'in-both.test']) answers.push(await answerFor(driver, host));
  const [first] = answers;
  if (first !== 'hit' && first !== 'miss' && answers.every((each) => each === first)) return `none: ${first}`;
  return WHOLE[answers.join(' ')] ?? `a mixture: ${answers.join(' ')}`;
}

/** Adds the mirror's feed, or reads it again; gives what the worker says of it. One weak source, so that nothing is blocked before it loads. */
export const readFeed = (driver) => ask(driver, 'ui/list-add', { name: 'Mirror', address: FEED, publicKey: null, strength: 'weak' });

export const removeFeed = (driver) => ask(driver, 'ui/list-remove', { id: `address:${FEED}` });
