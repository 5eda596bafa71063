import check from '../../../src/checks/page/asks-too-much';
import type { FieldRole, PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const asking = (language: string | null, ...roles: FieldRole[]): Partial<PageFacts> =>
  ({ asks: ['payment'], stage: 'payment', language, fields: roles.map((role) => ({ role, visibility: 'visible' as const, frame: 0, form: null })) });

describeCheck(check, {
  firing: [
    { why: 'a card’s PIN is for terminals', page: asking('en', 'pan', 'expiry', 'cvc', 'pin'), finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['pin'] } }] },
    { why: 'who has the recovery phrase has the wallet', page: asking('en', 'seed-phrase'), finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['seed-phrase'] } }] },
    { why: 'a picture of the card is the card', page: asking('en', 'name', 'card-photo'), finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['card-photo'] } }] },
    { why: 'card, national number and date of birth make an identity', page: asking(null, 'pan', 'cvc', 'national-id', 'birth-date'), finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['national-id', 'birth-date'] } }] },
    { why: 'a national number beside the card where no shop asks for one', page: asking('en', 'pan', 'cvc', 'national-id'), finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['national-id'] } }] },
    { why: 'the bank’s one-time code on the shop’s own page', page: asking('de', 'pan', 'cvc', 'otp'), finds: [{ strength: 'fair', reason: 'asks_beside_card', params: { what: ['otp'] } }] },
    { why: 'a national number, of a page that does not say its language', page: asking(null, 'pan', 'national-id'), finds: [{ strength: 'fair', reason: 'asks_beside_card' }] },
    { why: 'a card’s expiry, the bank account and who one is', page: asking(null, 'expiry', 'account-number', 'routing', 'national-id'), finds: [{ strength: 'strong', reason: 'asks_too_much' }] },
    { why: 'nobody’s page that has the rest ready in its next step', page: { ...asking(null, 'pan', 'cvc'), title: '', fields: [...(asking(null, 'pan', 'cvc').fields ?? []), ...(asking(null, 'national-id', 'birth-date').fields ?? []).map((field) => ({ ...field, visibility: 'reachable' as const }))] }, finds: [{ strength: 'strong', reason: 'asks_too_much', params: { what: ['national-id', 'birth-date'] } }] },
  ],
  quiet: [
    { why: 'an ordinary card form', page: asking('en', 'holder', 'pan', 'expiry', 'cvc', 'street', 'phone', 'email', 'password') },
    { why: 'Brazilian shops owe a CPF on the invoice', page: asking('pt', 'pan', 'cvc', 'national-id') },
    { why: 'wine, travel and insurance need a date of birth', page: asking('en', 'pan', 'cvc', 'birth-date') },
    { why: 'a gift card has a PIN of its own', page: asking('en', 'pan', 'cvc', 'gift-card', 'pin') },
    { why: 'a government account asks for a national number, and for no card', page: asking('en', 'national-id', 'birth-date', 'password') },
    { why: 'a second factor after the password', page: asking('en', 'username', 'password', 'otp') },
    { why: 'the bank’s own challenge in a provider’s frame', page: { ...asking('en', 'pan'), frames: [{ id: 0, parent: null, origin: 'https://shop.test', psp: null, visible: true, readable: true }, { id: 1, parent: 0, origin: 'https://psp.example', psp: 'Example Pay', visible: true, readable: true }], fields: [{ role: 'pan', visibility: 'visible', frame: 0, form: null }, { role: 'otp', visibility: 'visible', frame: 1, form: null }] } },
    { why: 'a loan or a tax return wants the account and the person, and no card', page: asking('en', 'national-id', 'birth-date', 'account-number', 'routing') },
    { why: 'a passport has an expiry, too', page: asking('en', 'passport', 'expiry', 'birth-date', 'name') },
    { why: 'a later step that is not shown yet', page: { ...asking('en', 'pan'), title: 'Kite Shop – Checkout', fields: [{ role: 'pan', visibility: 'visible', frame: 0, form: null }, { role: 'pin', visibility: 'reachable', frame: 0, form: null }] } },
  ],
  knownLimits: ['Fields whose captions say nothing (pictures, unusual languages) are not known for what they ask.', 'A shop that puts its own card application beside its checkout is found.'],
});
