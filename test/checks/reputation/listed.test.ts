import check from '../../../src/checks/reputation/listed';
import { describeCheck } from '../describe-check';

const hit = (id: string, strength: 'strong' | 'weak', more: { confirmed?: string; since?: string; category?: string; group?: string } = {}) => ({ id, name: `List ${id}`, strength, ...more });

describeCheck(check, {
  firing: [
    {
      why: 'one reliable list is proof, told with its name and day',
      lists: { entry: 'shop.test', sources: [hit('a', 'strong', { confirmed: '2026-05-11', since: '2026-05-01', category: 'fakeshop' })], asOf: '2026-05-10' },
      finds: [{ strength: 'proof', reason: 'blocklisted', params: { host: 'shop.test', category: 'fakeshop', since: '2026-05-01' }, source: { name: 'List a', asOf: '2026-05-11' } }],
    },
    { why: 'one weak list is not proof: such lists carry honest shops', lists: { entry: 'shop.test', sources: [hit('w', 'weak')], asOf: '2026-05-10' }, finds: [{ strength: 'fair', reason: 'blocklisted', source: { name: 'List w', asOf: '2026-05-10' } }] },
    { why: 'two independent weak lists are', lists: { entry: 'shop.test', sources: [hit('v', 'weak'), hit('w', 'weak')], asOf: null }, finds: [{ strength: 'proof', reason: 'blocklisted', source: { name: 'List v', asOf: null } }, { strength: 'proof', reason: 'blocklisted', source: { name: 'List w', asOf: null } }] },
    { why: 'two weak lists that copy from each other are one witness', lists: { entry: 'shop.test', sources: [hit('v', 'weak', { group: 'g' }), hit('w', 'weak', { group: 'g' })], asOf: null }, finds: [{ strength: 'fair', reason: 'blocklisted' }, { strength: 'fair', reason: 'blocklisted' }] },
    { why: 'a weak list of trackers says little of a shop', lists: { entry: 'shop.test', sources: [hit('t', 'weak', { category: 'tracking' })], asOf: null }, finds: [{ strength: 'weak', reason: 'blocklisted' }] },
    { why: 'and agrees with nobody about fraud', lists: { entry: 'shop.test', sources: [hit('t', 'weak', { category: 'ads' }), hit('w', 'weak', { category: 'fakeshop' })], asOf: null }, finds: [{ strength: 'fair', reason: 'blocklisted' }, { strength: 'weak', reason: 'blocklisted' }] },
    { why: 'what the user holds to be strong counts as the user says', lists: { entry: 'shop.test', sources: [hit('own', 'strong', { category: 'gambling' })], asOf: null }, finds: [{ strength: 'proof', reason: 'blocklisted' }] },
    { why: 'the same list twice is one witness', lists: { entry: 'shop.test', sources: [hit('w', 'weak'), hit('w', 'weak')], asOf: null }, finds: [{ strength: 'fair', reason: 'blocklisted' }] },
    { why: 'without an entry the host stands for itself', lists: { entry: null, sources: [hit('a', 'strong', { since: '2026-04-01' })], asOf: null }, finds: [{ strength: 'proof', reason: 'blocklisted', params: { host: 'shop.test' }, source: { name: 'List a', asOf: '2026-04-01' } }] },
  ],
  quiet: [{ why: 'not listed is no finding and no reassurance', lists: { entry: null, sources: [], asOf: '2026-05-12' } }],
  knownLimits: ['Lists are late: most fake shops are gone or sold on before they are listed.'],
});
