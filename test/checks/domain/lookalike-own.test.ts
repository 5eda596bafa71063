import { expect, it } from 'vitest';
import check from '../../../src/checks/domain/lookalike-own';
import { assess } from '../../../src/core/assess';
import { unavailable } from '../../../src/core/evidence';
import { describeCheck } from '../describe-check';
import { evidenceOf } from '../evidence-of';

const own = ['harbour-lamps.test', 'lindenhof.de'];

describeCheck(check, {
  firing: [
    { why: 'a digit for a letter of a shop paid before', url: 'https://harbour-1amps.test/pay', own, finds: [{ strength: 'strong', reason: 'lookalike_own', params: { target: 'harbour-lamps.test' } }] },
    { why: 'one letter left out', url: 'https://lindenhf.de/', own, finds: [{ strength: 'weak', reason: 'lookalike_own', params: { target: 'lindenhof.de' } }] },
    { why: 'a digit for a letter, at a site that many people visit', url: 'https://harbour-1amps.test/pay', own, popularity: { source: 'sites.csv', asOf: null }, finds: [{ strength: 'weak', reason: 'lookalike_own' }] },
    { why: 'the name where names cost nothing', url: 'https://lindenhof.top/', own, finds: [{ strength: 'weak', reason: 'lookalike_own' }] },
  ],
  quiet: [
    { why: 'the shop itself', url: 'https://pay.lindenhof.de/', own },
    { why: 'nothing is remembered', url: 'https://harbour-1amps.test/pay' },
    { why: 'its sister or a namesake in the next country', url: 'https://lindenhof.nl/', own },
    { why: 'a well-known name that a shop of like name must not make suspect', url: 'https://www.paypal.com/', own: ['paypall.test'] },
    { why: 'two shops of hers that resemble each other', url: 'https://harbour-1amps.test/', own: [...own, 'harbour-1amps.test'] },
    { why: 'another shop', url: 'https://copper-kettle.test/', own },
  ],
  knownLimits: ['Knows only shops remembered on this device; with the memory off, none.'],
});

it.each(['store-corrupt', 'store-error'] as const)('cannot tell while the memory is lost (%s), and does not pass that off as no resemblance', (reason) => {
  const { notAssessed } = assess({ ...evidenceOf({ url: 'https://harbour-1amps.test/pay' }), history: unavailable(reason) }, [check]);
  expect(notAssessed).toContainEqual(expect.objectContaining({ check: check.id, why: reason }));
});
