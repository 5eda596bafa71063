import check from '../../../src/checks/domain/unusual-port';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'a shop on a port of its own', url: 'https://shop.test:8443/pay', finds: [{ strength: 'weak', reason: 'unusual_port', params: { host: 'shop.test', port: 8443 } }] },
    { why: 'https on the http port', url: 'https://shop.test:80/', finds: [{ strength: 'weak', reason: 'unusual_port' }] },
  ],
  quiet: [
    { why: 'the default port, written out', url: 'https://shop.test:443/' },
    { why: 'a developer’s server', url: 'http://localhost:3000/' },
    { why: 'a network storage box at home', url: 'https://nas.local:5001/' },
    { why: 'a printer by number', url: 'http://10.0.0.7:631/' },
    { why: 'an office server by its short name', url: 'http://intranet:8080/' },
  ],
  knownLimits: ['Hosting panels and some payment gateways of banks use ports of their own; hence weak.'],
});
