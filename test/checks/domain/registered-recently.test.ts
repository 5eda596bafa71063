import check from '../../../src/checks/domain/registered-recently';
import { describeCheck } from '../describe-check';

const since = (registeredOn: string) => ({ registeredOn, source: 'rdap.registry.test', asOf: '2026-05-12' });

describeCheck(check, {
  firing: [
    {
      why: 'two weeks old and asks for a card', url: 'https://www.outlet-of-the-week.com/pay', page: { asks: ['payment'] }, registration: since('2026-04-28'),
      finds: [{
        direction: 'concern', strength: 'fair', reason: 'registered_recently', params: { host: 'outlet-of-the-week.com', since: '2026-04-28', days: 14 },
        source: { name: 'rdap.registry.test', asOf: '2026-05-12' },
      }],
    },
    { why: 'the last day of the first month', url: 'https://shop-a.com/', page: { asks: ['payment'] }, registration: since('2026-04-13'), finds: [{ strength: 'fair', reason: 'registered_recently' }] },
    { why: 'three months old', url: 'https://shop-a.com/', page: { asks: ['credentials'] }, registration: since('2026-02-10'), finds: [{ strength: 'weak', reason: 'registered_recently' }] },
  ],
  quiet: [
    { why: 'half a year', url: 'https://shop-a.com/', page: { asks: ['payment'] }, registration: since('2025-11-12') },
    { why: 'a new blog asks for nothing', url: 'https://shop-a.com/', page: { asks: [] }, registration: since('2026-05-01') },
    { why: 'a registry whose clock runs ahead says nothing', url: 'https://shop-a.com/', page: { asks: ['payment'] }, registration: since('2026-05-20') },
    { why: 'old names speak for nobody, and against nobody', url: 'https://shop-a.com/', page: { asks: ['payment'] }, registration: since('1998-03-02') },
  ],
  knownLimits: ['A name bought from its former owner keeps its old date.', 'Many country endings answer no such questions.'],
});
