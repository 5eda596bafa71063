import { readHeader } from './feed-adblock';
import type { FeedCollector } from './feed-report';
import { isIpv4 } from './host';

/** One host per line; `*.host` and `.host` (wildcard lists) mean the host and its subdomains, as every entry does. */
export function domainsReader(feed: FeedCollector): (line: string) => void {
  return (raw) => {
    const line = uncommented(raw, feed);
    if (line === '') return;
    feed.take(line.replace(/^(?:\*\.|\.)/u, ''));
  };
}

/** One web address per line, the first word counts. An address without a scheme is read as if it had one. */
export function urlsReader(feed: FeedCollector): (line: string) => void {
  return (raw) => {
    const line = uncommented(raw, feed).split(/\s/u, 1)[0] ?? '';
    if (line === '') return;
    feed.take(line.includes('/') && !/^[a-z]+:\/\//iu.test(line) ? `http://${line}` : line);
  };
}

const LOOPBACK = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|::1?|255\.255\.255\.255|fe80::1%lo0|ff0[0-2]::[0-3])$/u;
const MACHINE_NAMES = /^(?:localhost(?:\.localdomain)?|local|broadcasthost|ip6-[a-z]+|0\.0\.0\.0)$/iu;

/** `0.0.0.0 host [host…]`. A line that maps a name to a routable address is not a block and is counted apart. */
export function hostsReader(feed: FeedCollector): (line: string) => void {
  return (raw) => {
    const [address = '', ...names] = uncommented(raw, feed).split(/\s+/u);
    if (address === '') return;
    if (names.length === 0) return feed.refuse(raw, 'malformed');
    if (!LOOPBACK.test(address)) return isIpv4(address) || address.includes(':') ? feed.other() : feed.refuse(raw, 'malformed');
    for (const name of names) {
      if (!MACHINE_NAMES.test(name)) feed.take(name);
    }
    return undefined;
  };
}

/** The line without its comment; a whole-line comment may be a header field. */
function uncommented(raw: string, feed: FeedCollector): string {
  const line = raw.trim();
  if (/^(?:#|!|;|\/\/)/u.test(line)) {
    readHeader(line, feed);
    return '';
  }
  return line.replace(/\s+(?:#|;|\/\/).*$/u, '');
}
