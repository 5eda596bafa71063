import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/core/assess';
import check from '../../../src/checks/merchant/missing-disclosure';
import { describeCheck } from '../describe-check';
import { evidenceOf } from '../evidence-of';
import { linkedTo, opened, paying, said, WHOLE } from './said';

describeCheck(check, {
  firing: [
    { why: 'an imprint that names nobody and no place', ...paying, disclosures: { items: [said('country', 'DE')], pages: opened('imprint'), links: linkedTo('imprint', 'terms') }, finds: [{ direction: 'concern', strength: 'fair', reason: 'missing_disclosures' }] },
    { why: 'a name and a way to write, and no address', ...paying, disclosures: { ...WHOLE, items: WHOLE.items.filter(({ kind }) => kind !== 'address') }, finds: [{ strength: 'weak', reason: 'missing_disclosures' }] },
  ],
  quiet: [
    { why: 'all is there', ...paying, disclosures: WHOLE },
    { why: 'one small thing left out', ...paying, disclosures: { ...WHOLE, items: WHOLE.items.filter(({ kind }) => kind !== 'phone') } },
    { why: 'nobody knows what country\'s law to ask', ...paying, disclosures: { pages: opened('imprint') } },
    { why: 'a page that asks for no money', page: { asks: ['credentials'] }, disclosures: { items: [said('country', 'DE')], pages: opened('imprint') } },
  ],
  knownLimits: ['What stands in a picture is not read.', 'Looks for what can be seen; whether a right is worded as the law wants it is not judged.'],
});

describe('before the imprint was opened', () => {
  it('nothing is missing: it could not be told', () => {
    const evidence = evidenceOf({ ...paying, disclosures: { items: [said('country', 'DE')], links: linkedTo('imprint'), pages: opened('other', 'contact') } });
    expect(runChecks(evidence, [check])).toMatchObject({ findings: [], notAssessed: [{ check: 'merchant/missing-disclosure', why: 'not-visited' }] });
  });
});
