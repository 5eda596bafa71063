// The protected names are a file beside the sources; without it the demo's own checks could not answer.
import '../../src/cli/tables';
import { judgeDemo } from '../../src/background/demo';
import { checks } from '../../src/checks/registry';
import { DEMO_SHOPS } from '../../src/knowledge/demo/shops';

/** The demo's screens: the first question, and every shop with the answer that the engine gives. */
export const DEMO_STATES = [
  { name: 'question', shop: DEMO_SHOPS[0]?.id ?? '', hash: '', awaits: '.drawn' },
  ...DEMO_SHOPS.map(({ id }) => ({ name: id, shop: id, hash: `#${id}/shown`, awaits: '[data-answer]' })),
].map(({ shop, ...state }) => ({
  ...state, stored: null, evidence: null, limited: [], tab: { url: 'about:blank', incognito: false }, answers: { 'ui/demo': judgeDemo(shop, checks) },
}));
