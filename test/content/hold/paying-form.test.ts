// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPayingForm } from '../../../src/content/hold/paying-form';

interface Row { why: string; form: string; pays: boolean }
const rows: Row[] = [
  { why: 'a card form', form: '<form><input name="cardnumber"><button>Continue</button></form>', pays: true },
  { why: 'an order with a choice of transfer', form: '<form><input type="radio" name="payment_method" value="x"><button>Next</button></form>', pays: true },
  { why: 'one button that pays', form: '<form><button>Pay now</button></form>', pays: true },
  { why: 'an address and a name go to the shop, too', form: '<form><input name="name"><input name="street"><button>Next</button></form>', pays: true },
  { why: 'controls named after the properties that would be read', form: '<form><input name="elements"><input name="getAttribute"><input name="cc-number"></form>', pays: true },
  { why: 'a search', form: '<form role="search"><input name="q"><input name="card"></form>', pays: false },
  { why: 'a search without a role', form: '<form><input type="search" name="q"><button>Find</button></form>', pays: false },
  { why: 'a coupon', form: '<form><input name="coupon"><button>Apply</button></form>', pays: false },
  { why: 'a newsletter', form: '<form><input type="email" name="email"><button>Subscribe</button></form>', pays: false },
  { why: 'a log-out', form: '<form><button>Sign out</button></form>', pays: false },
  { why: 'a dialog’s own form goes nowhere', form: '<form method="dialog"><button>Pay later</button></form>', pays: false },
];

describe('isPayingForm', () => {
  it.each(rows)('$why: $pays', ({ form, pays }) => {
    document.body.innerHTML = form;
    expect(isPayingForm(document.querySelector('form') as HTMLFormElement, document.querySelector('button'))).toBe(pays);
  });
});
