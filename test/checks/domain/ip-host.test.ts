import check from '../../../src/checks/domain/ip-host';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'a shop at a bare number', url: 'https://203.0.113.9/pay', finds: [{ strength: 'fair', reason: 'ip_host', params: { host: '203.0.113.9' } }] },
    { why: 'the same number written in hexadecimal', url: 'http://0xcb007109/', finds: [{ strength: 'fair', reason: 'ip_host', params: { host: '203.0.113.9' } }] },
    { why: 'IPv6', url: 'https://[2606:4700::1111]/', finds: [{ strength: 'fair', reason: 'ip_host' }] },
    { why: '172.32 is no private range', url: 'http://172.32.0.1/', finds: [{ strength: 'fair', reason: 'ip_host' }] },
  ],
  quiet: [
    { why: 'a router’s own page', url: 'http://192.168.178.1/' },
    { why: 'the private range that people forget', url: 'http://172.20.0.5/' },
    { why: 'a developer’s machine', url: 'http://127.0.0.1:3000/' },
    { why: 'loopback in IPv6', url: 'http://[::1]/' },
    { why: 'unique local IPv6', url: 'http://[fd12:3456::1]/' },
    { why: 'link-local IPv6', url: 'http://[fe80::1]/' },
    { why: 'digits in a name are a name', url: 'https://203-0-113-9.test/' },
    { why: 'a shop of numbers', url: 'https://1688.com/' },
  ],
  knownLimits: ['A name that resolves to a private address (DNS rebinding) is not resolved here.'],
});
