import check from '../../../src/checks/payment/card-sent';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'the number went to a stranger', page: { sent: [{ to: 'collect.example', what: 'number' }] }, finds: [{ strength: 'proof', reason: 'card_number_sent', params: { destination: 'collect.example' } }] },
    { why: 'a first message to somebody new, right after the number was typed', page: { sent: [{ to: 'new.example', what: 'unknown' }] }, finds: [{ strength: 'strong', reason: 'sent_after_card', params: { destination: 'new.example' } }] },
    { why: 'the number outweighs what nobody can read', page: { sent: [{ to: 'a.example', what: 'unknown' }, { to: 'b.example', what: 'number' }] }, finds: [{ strength: 'proof', reason: 'card_number_sent', params: { destination: 'b.example' } }] },
  ],
  quiet: [
    { why: 'nothing was sent to anybody new', page: { sent: [] } },
    { why: 'nobody watched', page: {} },
  ],
  knownLimits: ['WebSockets, WebRTC, a Blob body in Chromium, and any encoding the guard does not know are not read.'],
});
