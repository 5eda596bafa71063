import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/core/domain/address';
import { isLocalNetwork, isLoopback } from '../../../src/core/domain/local-network';

const rows: { url: string; local: boolean; loopback: boolean; why: string }[] = [
  { url: 'http://127.0.0.1/', local: true, loopback: true, why: 'RFC 1122' },
  { url: 'http://127.9.9.9/', local: true, loopback: true, why: 'the whole of 127/8' },
  { url: 'http://[::1]/', local: true, loopback: true, why: 'RFC 4291' },
  { url: 'http://localhost:3000/', local: true, loopback: true, why: 'RFC 6761' },
  { url: 'http://app.localhost/', local: true, loopback: true, why: 'RFC 6761, subdomains too' },
  { url: 'http://10.1.2.3/', local: true, loopback: false, why: 'RFC 1918' },
  { url: 'http://172.16.0.1/', local: true, loopback: false, why: 'RFC 1918, first' },
  { url: 'http://172.31.255.255/', local: true, loopback: false, why: 'RFC 1918, last' },
  { url: 'http://172.32.0.1/', local: false, loopback: false, why: 'beyond RFC 1918' },
  { url: 'http://192.168.1.1/', local: true, loopback: false, why: 'RFC 1918' },
  { url: 'http://192.169.1.1/', local: false, loopback: false, why: 'a public address that looks like it' },
  { url: 'http://169.254.1.1/', local: true, loopback: false, why: 'RFC 3927' },
  { url: 'http://100.64.0.1/', local: true, loopback: false, why: 'RFC 6598' },
  { url: 'http://100.128.0.1/', local: false, loopback: false, why: 'beyond RFC 6598' },
  { url: 'http://[fd00::1]/', local: true, loopback: false, why: 'RFC 4193' },
  { url: 'http://[fe80::1]/', local: true, loopback: false, why: 'link-local' },
  { url: 'http://[2001:db8::1]/', local: false, loopback: false, why: 'global unicast' },
  { url: 'http://intranet/', local: true, loopback: false, why: 'a name without a dot' },
  { url: 'http://nas.local/', local: true, loopback: false, why: 'RFC 6762' },
  { url: 'http://box.home.arpa/', local: true, loopback: false, why: 'RFC 8375' },
  { url: 'https://shop.test/', local: false, loopback: false, why: 'stands for the open net' },
  { url: 'https://localhost.example.net/', local: false, loopback: false, why: 'localhost in front is only a label' },
  { url: 'https://10.example.net/', local: false, loopback: false, why: 'digits in front are only a label' },
];

describe('local networks', () => {
  it.each(rows)('$url: $why', ({ url, local, loopback }) => {
    const address = parseAddress(url);
    expect(address === null ? null : [isLocalNetwork(address), isLoopback(address)]).toEqual([local, loopback]);
  });
});
