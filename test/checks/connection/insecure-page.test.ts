import check from '../../../src/checks/connection/insecure-page';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'card number over http', url: 'http://shop.test/pay', page: { asks: ['payment'] }, finds: [{ strength: 'strong', reason: 'insecure_page', params: { host: 'shop.test', asks: ['payment'] } }] },
    { why: 'a login is worth as much', url: 'http://www.shop.test/login', page: { asks: ['credentials'] }, finds: [{ strength: 'strong', reason: 'insecure_page' }] },
    { why: 'a passport scan cannot be changed like a password', url: 'http://shop.test/id', page: { asks: ['identity'] }, finds: [{ strength: 'strong', reason: 'insecure_page' }] },
    { why: 'a router is on a network that others share', url: 'http://192.168.1.1/login', page: { asks: ['credentials'] }, finds: [{ strength: 'strong', reason: 'insecure_page' }] },
    { why: 'the name begins like localhost and is not', url: 'http://localhost.shop.test/', page: { asks: ['payment'] }, finds: [{ strength: 'strong', reason: 'insecure_page' }] },
  ],
  quiet: [
    { why: 'a club magazine over http asks for nothing', url: 'http://club.test/', page: { asks: [] } },
    { why: 'https is what every page owes', url: 'https://shop.test/pay', page: { asks: ['payment'] } },
    { why: 'a developer’s own machine never leaves it', url: 'http://localhost:3000/pay', page: { asks: ['payment'] } },
    { why: 'the same by number', url: 'http://127.0.0.1/pay', page: { asks: ['payment'] } },
    { why: 'the same in IPv6', url: 'http://[::1]:8080/pay', page: { asks: ['payment'] } },
    { why: 'subdomains of localhost are loopback too', url: 'http://shop.localhost/pay', page: { asks: ['payment'] } },
  ],
  knownLimits: ['A page whose reader saw no field (canvas, closed frame) asks for nothing as far as this check knows.'],
});
