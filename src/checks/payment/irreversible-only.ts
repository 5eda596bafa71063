import { concern, defineCheck, nothing } from '../../core/check';
import type { MethodFacts, PageFacts, PaymentMethod } from '../../core/payment/page-facts';
import { REVERSIBILITY } from '../../knowledge/recourse/reversibility';

/**
 * A payment page that leaves no way to get the money back. What can be chosen counts; a logo or a sentence is only a claim.
 * One irreversible way among others is ordinary, and so are a country's everyday bank payments (iDEAL, Pix, BLIK), unless the page
 * also boasts of cards that nobody can pay with.
 */
export default defineCheck({
  id: 'payment/irreversible-only',
  needs: ['page'],
  run: ({ page }) => {
    if (page.stage !== 'payment' || takesCardsElsewhere(page)) return nothing;
    const offered = methodsOf(page, OFFER);
    const claimed = methodsOf(page, ['logo']);
    if (offered.length > 0) {
      if (offered.some((method) => REVERSIBILITY[method] === 'recourse')) return nothing;
      const final = offered.every((method) => REVERSIBILITY[method] === 'final');
      return final || claimed.includes('card') ? concern('strong', 'irreversible_only', { methods: offered }) : nothing;
    }
    // Nothing to choose, only instructions to send money: words are weaker evidence than controls.
    const told = methodsOf(page, ['text']);
    const onlyFinal = told.length > 0 && [...told, ...claimed].every((method) => REVERSIBILITY[method] === 'final');
    return onlyFinal ? concern('fair', 'irreversible_only', { methods: told }) : nothing;
  },
});

const OFFER: readonly MethodFacts['basis'][] = ['choice', 'button', 'field'];

const methodsOf = (page: PageFacts, bases: readonly MethodFacts['basis'][]): readonly PaymentMethod[] =>
  [...new Set(page.methods.filter(({ basis }) => bases.includes(basis)).map(({ method }) => method))].toSorted();

/** Card fields in the page or a provider's frame or form: the ways offered are more than the labels say. */
const takesCardsElsewhere = (page: PageFacts): boolean =>
  page.cardEntries.length > 0 || page.forms.some(({ psp }) => psp !== null) || page.frames.some(({ psp, visible }) => psp !== null && visible);
