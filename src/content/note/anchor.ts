/**
 * Finds the control beside which the note belongs: a field for a card number, else the frame of one, else the button of a
 * form that pays. A guess that misses costs nothing: the note then stands in a corner.
 */
const CANDIDATES = [
  'input[autocomplete~="cc-number"]',
  'input[name*="cardnumber" i], input[id*="cardnumber" i], input[name*="card-number" i], input[id*="card-number" i], input[name*="card_number" i]',
  'iframe[title*="card" i], iframe[name*="card" i]',
  'input[type="radio"][name*="payment" i]:checked, input[type="radio"][name*="payment" i]',
  'form[action*="pay" i] button[type="submit"], form[action*="checkout" i] button[type="submit"], form[id*="checkout" i] button[type="submit"], form[id*="payment" i] button',
  'button[id*="place-order" i], button[name*="checkout_place_order" i], button[id*="pay" i], button[class*="pay" i]',
] as const;

/** At most this many matches of one kind are measured. */
const LIMIT = 10;

const visible = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 10 && height > 10 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

export function payControl(root: Document): Element | null {
  for (const selector of CANDIDATES) {
    const matches = root.querySelectorAll(selector);
    for (let index = 0; index < Math.min(matches.length, LIMIT); index += 1) {
      const element = matches[index];
      if (element !== undefined && visible(element)) return element;
    }
  }
  return null;
}
