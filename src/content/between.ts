/**
 * What our scripts of one frame share. Kept under symbols: a page whose element has the id or name of a plain global would stand in
 * its place ("DOM clobbering"), and symbols have no id.
 */
export interface Between {
  /** Hears submits while a hold stands. */
  [HOLD]?: (event: Event) => void;
  /** Tells the shopper what became of a payment. */
  [NOTE]?: { readonly say: (words: 'paused' | 'passed') => void };
  /** Puts a hold back in force. */
  [ARM]?: () => void;
  /** Puts the leak guard back in force. */
  [GUARD]?: () => void;
  /** The disclosure reader is here. */
  [IMPRINT]?: true;
}

export const HOLD: unique symbol = Symbol.for('hold');
export const NOTE: unique symbol = Symbol.for('note');
export const ARM: unique symbol = Symbol.for('arm');
export const GUARD: unique symbol = Symbol.for('guard');
export const IMPRINT: unique symbol = Symbol.for('imprint');

export const between = self as Between;
