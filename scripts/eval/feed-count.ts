import { domainToASCII } from 'node:url';

/**
 * A second opinion on what a feed names: written apart from the readers in core/list and sharing nothing with them, so that both must be
 * wrong in the same way to agree. It knows the format from the file's name, takes whole files, and splits text by plain patterns.
 */

const NO_COMMENT = /^(?![!#;[]|\/\/)\S/u;

const WAYS: readonly (readonly [RegExp, (text: string) => Iterable<string>])[] = [
  [/\.json$/u, (text) => (JSON.parse(text) as { blacklist?: string[] }).blacklist ?? []],
  [/\.ya?ml$/u, (text) => matches(text, /^\s*(?:-\s*)?url:\s*(?:"([^"]*)"|'([^']*)'|(\S+))\s*$/gmu)],
  [/\.csv$/u, (text) => lines(text).map((line) => line.split(',')).filter((cells) => ['url', 'domain', 'ip'].includes(cells[2] ?? '')).map((cells) => cells[3] ?? '')],
  [/hosts\.txt$/u, (text) => matches(text, /^(?:0\.0\.0\.0|127\.0\.0\.1)[ \t]+(\S+)/gmu)],
  // `$popup` alone leaves the page itself reachable; anything narrower than the document is another rule.
  [/adblock\.txt$/u, (text) => matches(text, /^\|\|([^/*^|$]+)\^\|?(?:\$(?:(?:all|doc|document|important|popup|empty|mp4|match-case),)*(?:all|doc|document|important)(?:,(?:all|doc|document|important|popup|empty|mp4|match-case))*)?[ \t]*\r?$/gmu)],
  [/urls?\.txt$/u, (text) => lines(text).filter((line) => NO_COMMENT.test(line))],
  [/\.txt$/u, (text) => lines(text).filter((line) => NO_COMMENT.test(line)).map((line) => line.split(/\s/u)[0] ?? '')],
];

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim());

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

/** Distinct hosts that the file names, in lower-case ASCII; null for a file whose name says no format. */
export function independentHosts(name: string, text: string): Set<string> | null {
  const way = WAYS.find(([pattern]) => pattern.test(name))?.[1];
  if (way === undefined) return null;
  const hosts = new Set<string>();
  for (const value of way(text)) {
    const bare = value.trim().replace(/^\w+:\/\//u, '').replace(/^[^/]*@/u, '').split(/[/?#]/u)[0]?.replace(/:\d+$/u, '').replace(/\.$/u, '') ?? '';
    const host = domainToASCII(bare.replace(/^(?:\*\.|\.)/u, '').toLowerCase()).toLowerCase();
    if (/^(?:[a-z0-9_-]{1,63}\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/u.test(host) || /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(host)) hosts.add(host);
  }
  return hosts;
}
