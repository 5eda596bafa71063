import check from '../../../src/checks/page/hidden-fields';
import type { FieldFacts, FieldRole, Visibility } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const field = (role: FieldRole, visibility: Visibility = 'visible', form: number | null = 0): FieldFacts => ({ role, visibility, frame: 0, form });

describeCheck(check, {
  firing: [
    { why: 'a newsletter form with a concealed card', page: { fields: [field('email'), field('pan', 'hidden'), field('expiry', 'hidden'), field('cvc', 'hidden')] }, finds: [{ strength: 'strong', reason: 'hidden_card_fields', params: { count: 3 } }] },
    { why: 'a name form with a concealed address', page: { fields: [field('name'), field('street', 'hidden'), field('city', 'hidden'), field('phone', 'hidden')] }, finds: [{ strength: 'fair', reason: 'hidden_address_fields', params: { count: 3 } }] },
  ],
  quiet: [
    { why: 'a later step is not rendered, so nothing fills it', page: { fields: [field('email'), field('pan', 'reachable'), field('cvc', 'reachable')] } },
    { why: 'a drawn card number over a transparent input', page: { fields: [field('pan', 'hidden'), field('expiry'), field('cvc')] } },
    { why: 'one trap for robots', page: { fields: [field('email'), field('phone', 'hidden'), field('name', 'hidden')] } },
    { why: 'a second address behind the first', page: { fields: [field('street'), field('street', 'hidden'), field('city', 'hidden'), field('phone', 'hidden')] } },
    { why: 'concealed fields in a form of their own, of which nothing shows', page: { fields: [field('email'), field('pan', 'hidden', 1)] } },
  ],
  knownLimits: ['Fields covered by another element are taken for visible.', 'Terminals have no layout: there only inline styles tell.'],
});
