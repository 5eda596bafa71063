import check from '../../../src/checks/merchant/contradictions';
import { describeCheck } from '../describe-check';
import { number, paying, said, WHOLE } from './said';

const abroad = [said('country', 'DE'), said('form', 'GmbH', 'imprint', 'DE'), said('phone', '+86 755 2699 0000')];
const asking = (page: object): { page: { asks: readonly ['payment'] } } => ({ page: { asks: ['payment'], ...page } });

describeCheck(check, {
  firing: [
    { why: 'a German address, a telephone in China, a free mailbox', url: 'https://lampenhaus.test/checkout', ...paying, disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com')] }, finds: [{ direction: 'concern', strength: 'weak', reason: 'contradictions', params: { conflicts: ['phone', 'email-free'], count: 2 } }] },
    { why: 'and goods go back there', url: 'https://lampenhaus.test/checkout', ...paying, disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com'), said('country', 'CN', 'returns')] }, finds: [{ strength: 'fair', reason: 'contradictions' }] },
    { why: 'and the number is of there', url: 'https://lampenhaus.test/checkout', ...paying, disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com'), said('country', 'CN', 'returns')], numbers: [number('cn-uscc', '91330100799655058B')] }, finds: [{ strength: 'strong', reason: 'contradictions' }] },
    { why: 'a telephone of a film and a Japanese address', url: 'https://lampenhaus.jp/checkout', ...paying, disclosures: { items: [said('country', 'DE'), said('phone', '+1 212 555 0123')] }, finds: [{ strength: 'weak', reason: 'contradictions' }] },
    { why: 'an invented telephone, and a copyright line of 2014', url: 'https://lampenhaus-elbe.de/checkout', ...asking({ language: 'de', order: { currency: 'EUR', total: null, button: null }, identity: { notices: ['© 2014 Lampenhaus Elbe'] } }), disclosures: { items: [said('country', 'DE'), said('phone', '+1 212 555 0123')] }, finds: [{ strength: 'weak', reason: 'contradictions', params: { conflicts: ['phone-invented', 'notice-year'], count: 2 } }] },
    { why: 'an old copyright line makes nothing that is weak any more than that', url: 'https://lampenhaus.test/checkout', ...asking({ identity: { notices: ['© 2014 Lampenhaus'] } }), disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com')] }, finds: [{ strength: 'weak', reason: 'contradictions' }] },
  ],
  quiet: [
    { why: 'a copyright line that was forgotten, beside an ordinary thing', url: 'https://lampenhaus-elbe.de/checkout', ...asking({ language: 'de', identity: { notices: ['© 2014 Lampenhaus Elbe'] } }), disclosures: { items: [said('country', 'DE'), said('phone', '+43 1 5131450')] } },
    { why: 'a shop that agrees with itself', url: 'https://lampenhaus-elbe.de/checkout', ...asking({ language: 'de', siteName: 'Lampenhaus Elbe', order: { currency: 'EUR', total: null, button: null } }), disclosures: WHOLE },
    { why: 'one contradiction is ordinary', url: 'https://lampenhaus.test/checkout', ...paying, disclosures: { items: abroad } },
    { why: 'a German shop in Poland, in Polish, for zlotys, with a Dutch VAT number', url: 'https://lampenhaus.pl/koszyk', ...asking({ language: 'pl', order: { currency: 'PLN', total: null, button: null } }), disclosures: { items: [said('country', 'DE'), said('phone', '+48 22 5093400'), said('email', 'pomoc@lampenhaus.pl')], numbers: [number('nl-vat', 'NL004495445B01')] } },
    { why: 'an American brand in Europe', url: 'https://lampenhaus.eu/checkout', ...asking({ language: 'de', order: { currency: 'EUR', total: null, button: null } }), disclosures: { items: [said('country', 'US'), said('phone', '+49 40 30092410'), said('email', 'care@lampenhaus.com')] } },
    { why: 'nothing is being paid', disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com'), said('country', 'CN', 'returns')] } },
    { why: 'on a payment provider’s page the words are not the shop’s', url: 'https://checkout.stripe.com/pay', ...paying, merchant: { domain: 'lampenhaus.test', relation: 'reached-from', psp: 'Stripe' }, disclosures: { items: [...abroad, said('email', 'elbe88@gmail.com'), said('country', 'CN', 'returns')] } },
  ],
  knownLimits: ['A shop that is consistent in its invention agrees with itself.', 'Sellers that are honest and careless over several borders collect a weak finding.'],
});
