import type { Stage } from './page-facts';
import type { Signals } from './signals';

/** One cue: what it is called in PageFacts, the stage it speaks for, how strongly (0–1), and when it holds. */
interface StageCue {
  readonly name: string;
  readonly stage: Exclude<Stage, 'none'>;
  readonly weight: number;
  readonly when: (signals: Signals) => boolean;
}

const inCheckout = (s: Signals): boolean => s.url.has('checkout') || s.url.has('payment') || s.here.has('checkout-heading') || s.here.has('pay-heading') || s.words.has('checkout-heading') || s.words.has('pay-heading');

/**
 * Cues of all stages. Weights are probabilities that the cue alone means the stage, judged on captured pages and rounded;
 * several cues of one stage combine as independent witnesses: 1 − Π(1 − w).
 */
const CUES: readonly StageCue[] = [
  { name: 'card-fields', stage: 'payment', weight: 0.95, when: (s) => s.card === 'seen' },
  { name: 'psp-fields', stage: 'payment', weight: 0.85, when: (s) => s.pspFields },
  { name: 'declared-card-number', stage: 'payment', weight: 0.8, when: (s) => s.cardDeclared },
  { name: 'card-fields-in-later-step', stage: 'payment', weight: 0.4, when: (s) => s.card === 'waiting' },
  { name: 'card-code', stage: 'payment', weight: 0.6, when: (s) => s.codeSeen && s.card === 'none' && !s.loneNumber && !s.newPassword },
  { name: 'card-expiry', stage: 'payment', weight: 0.35, when: (s) => s.expirySeen && s.card === 'none' && !s.loneNumber },
  { name: 'lone-card-number', stage: 'payment', weight: 0.35, when: (s) => s.loneNumber && !s.passwordSeen },
  { name: 'lone-card-number-in-checkout', stage: 'payment', weight: 0.4, when: (s) => s.loneNumber && inCheckout(s) },
  { name: 'iban-field', stage: 'payment', weight: 0.35, when: (s) => s.ibanSeen },
  { name: 'method-choices', stage: 'payment', weight: 0.5, when: (s) => s.choices.size >= 2 },
  { name: 'method-choice', stage: 'payment', weight: 0.25, when: (s) => s.choices.size === 1 },
  { name: 'payment-heading', stage: 'payment', weight: 0.25, when: (s) => s.words.has('pay-heading') && s.controls > 0 },
  { name: 'payment-step', stage: 'payment', weight: 0.3, when: (s) => s.here.has('pay-heading') },
  { name: 'order-button', stage: 'payment', weight: 0.25, when: (s) => s.orderButton !== null && inCheckout(s) },
  { name: 'payment-url', stage: 'payment', weight: 0.15, when: (s) => s.url.has('payment') },
  { name: 'psp-page', stage: 'payment', weight: 0.2, when: (s) => s.pspPage && s.orderButton !== null },
  { name: 'payment-code', stage: 'payment', weight: 0.45, when: (s) => s.words.has('pay-code') || s.here.has('pay-code') },
  { name: 'qr-to-pay', stage: 'payment', weight: 0.4, when: (s) => s.qr && (s.words.has('pay-code') || s.words.has('pay-heading') || s.here.has('pay-heading')) },
  { name: 'payee-shown', stage: 'payment', weight: 0.4, when: (s) => s.payeeShown },
  { name: 'psp-frame', stage: 'payment', weight: 0.2, when: (s) => s.pspFrame },

  { name: 'address-form', stage: 'details', weight: 0.6, when: (s) => s.address >= 3 && !s.newPassword },
  { name: 'address-form-with-account', stage: 'details', weight: 0.3, when: (s) => s.address >= 3 && s.newPassword },
  { name: 'two-addresses', stage: 'details', weight: 0.45, when: (s) => s.addresses >= 2 },
  { name: 'shipping-field', stage: 'details', weight: 0.55, when: (s) => s.shippingField },
  { name: 'some-address', stage: 'details', weight: 0.25, when: (s) => s.address === 2 },
  { name: 'shipping-heading', stage: 'details', weight: 0.3, when: (s) => s.words.has('ship-heading') && s.address > 0 },
  { name: 'shipping-step', stage: 'details', weight: 0.35, when: (s) => s.here.has('ship-heading') && s.controls > 0 },
  { name: 'checkout-address', stage: 'details', weight: 0.4, when: (s) => inCheckout(s) && s.address > 0 },
  { name: 'checkout-url', stage: 'details', weight: 0.3, when: (s) => (s.url.has('checkout') || s.url.has('shipping')) && s.controls > 2 },

  { name: 'cart-heading', stage: 'cart', weight: 0.35, when: (s) => s.words.has('cart-heading') || s.here.has('cart-heading') },
  { name: 'cart-url', stage: 'cart', weight: 0.35, when: (s) => s.url.has('cart') },
  { name: 'to-checkout-button', stage: 'cart', weight: 0.3, when: (s) => s.words.has('to-checkout') },
  { name: 'total-line', stage: 'cart', weight: 0.15, when: (s) => s.total },

  { name: 'thanks-heading', stage: 'done', weight: 0.6, when: (s) => (s.words.has('done-heading') || s.here.has('done-heading')) && s.card === 'none' },
  { name: 'done-url', stage: 'done', weight: 0.3, when: (s) => s.url.has('done') && s.controls < 4 },
];

/** What a stage needs to be said; below it the page is not at that stage. */
const NEEDED: Readonly<Record<Exclude<Stage, 'none'>, number>> = { payment: 0.5, details: 0.5, cart: 0.5, done: 0.6 };
/** The furthest stage wins; `done` must not hide a payment form. */
const ORDER: readonly Exclude<Stage, 'none'>[] = ['payment', 'done', 'details', 'cart'];

export interface StageReading {
  readonly stage: Stage;
  /** 0–1, two decimals: of the stage said, or of `none`, that it is none of the others. */
  readonly confidence: number;
  readonly cues: readonly string[];
}

export function readStage(signals: Signals): StageReading {
  const fired = CUES.filter((cue) => cue.when(signals)).sort((a, b) => b.weight - a.weight);
  const sums = new Map<Stage, number>();
  for (const stage of ORDER) sums.set(stage, 1 - fired.filter((cue) => cue.stage === stage).reduce((rest, cue) => rest * (1 - cue.weight), 1));
  for (const stage of ORDER) {
    const sum = sums.get(stage) ?? 0;
    if (sum < NEEDED[stage]) continue;
    const own = fired.filter((cue) => cue.stage === stage);
    return { stage, confidence: round(sum), cues: own.map((cue) => cue.name).slice(0, 12) };
  }
  const most = Math.max(...sums.values());
  return { stage: 'none', confidence: round(Math.max(0.05, 1 - most)), cues: fired.map((cue) => cue.name).slice(0, 12) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
