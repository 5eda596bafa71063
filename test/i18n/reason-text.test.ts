import { describe, expect, it } from 'vitest';
import type { Params } from '../../src/core/check';
import { reasonText, unavailableText } from '../../src/i18n/reason-text';
import { textsOf } from '../fixtures/locale';

const words = textsOf('en');

interface Row { why: string; reason: string; params: Params; source?: { name: string; asOf: string | null }; title: string; detail: string }
const rows: Row[] = [
  { why: 'the imitated name is named', reason: 'lookalike', params: { target: 'paypal.com' }, title: 'The address resembles paypal.com', detail: 'The two names look alike but belong to different sites.' },
  { why: 'payment methods are words of the language, as a list', reason: 'irreversible_only', params: { methods: ['bank-transfer', 'gift-card'] }, title: 'Only payments you cannot get back', detail: 'Offered here: Bank transfer and Gift card.' },
  { why: 'a day is a date of the language', reason: 'certificate_expired', params: { validTo: '2026-05-12' }, title: 'The certificate has expired', detail: 'It was valid until May 12, 2026.' },
  { why: 'a port is a name made of digits: never grouped', reason: 'unusual_port', params: { port: 8443 }, title: 'The address uses an unusual port', detail: 'Port 8443 is not one that shops use.' },
  { why: 'who says so comes from the source', reason: 'blocklisted', params: {}, source: { name: 'Shop list', asOf: '2026-05-12' }, title: 'Named on a list of fraudulent sites', detail: 'Shop list lists this address.' },
  { why: 'a missing value leaves the detail out rather than a hole in it', reason: 'form_elsewhere', params: {}, title: 'Your payment data would go to another site', detail: '' },
  { why: 'words that came later still say that something was found', reason: 'from-the-future', params: {}, title: 'Something about this page stands out', detail: 'This version has no words for it yet: from-the-future.' },
];

describe('reasonText', () => {
  it.each(rows)('$reason: $why', ({ reason, params, source, title, detail }) => {
    const text = reasonText({ reason, params, ...(source === undefined ? {} : { source }) }, words);
    expect(text.title).toBe(title);
    expect(text.detail).toBe(detail);
  });

  it('says why something could not be told, known word or not', () => {
    expect(unavailableText('no-list', words)).toBe('No list of fraudulent sites has been loaded yet.');
    expect(unavailableText('newer-word', words)).toBe('It could not be told.');
  });
});
