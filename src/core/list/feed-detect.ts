import { delimiterOf } from './feed-csv';
import type { Delimiter } from './feed-csv';
import { FeedError } from './feed-lines';
import { looksLikeUrl } from './host';

export type FeedFormat = 'hosts' | 'domains' | 'adblock' | 'urls' | 'csv' | 'json' | 'yaml';

export interface DetectedFormat {
  readonly format: FeedFormat;
  readonly delimiter: Delimiter | null;
}

const SAMPLE_LINES = 400;

/**
 * Names the format from the first text of a feed.
 * Errors: `FeedError('html')` for a web page (a mirror's error page, a log-in), `FeedError('binary')` for anything that is no text.
 */
export function detectFormat(head: string): DetectedFormat {
  const start = head.replace(/^\uFEFF/u, '').trimStart();
  if (/^(?:<!doctype|<html|<head|<body|<\?xml|<script|<!--)/iu.test(start)) throw new FeedError('html', 'a web page, not a feed');
  if (start.includes('\0')) throw new FeedError('binary', 'not a text');
  if (/^(?:\{|\[\s*["{[\]])/u.test(start)) return { format: 'json', delimiter: null };

  const all = start.split(/\r?\n/u, SAMPLE_LINES + 1).slice(0, SAMPLE_LINES).map((line) => line.trimEnd());
  if (/^\[adblock/iu.test(start)) return { format: 'adblock', delimiter: null };
  const lines = all.filter((line) => line.trim() !== '' && !/^\s*(?:#(?!#)|!|;|\/\/)/u.test(line));
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / Math.max(1, lines.length);

  if (share((line) => /^(?:\|\||@@|\/.*\/|\||.*#[@?$%]?#)/u.test(line)) >= 0.3) return { format: 'adblock', delimiter: null };
  if (share((line) => /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*::[0-9a-f:]*)\s+\S/iu.test(line)) >= 0.5) return { format: 'hosts', delimiter: null };
  if (share((line) => looksLikeUrl(line.trim()) && !/[",;\t]\s*\S+[",;\t]|^\s*\w+:\/\/[^/]+[,;\t]/u.test(line)) >= 0.5) return { format: 'urls', delimiter: null };
  if (all.some((line) => line === '---') || share((line) => /^\s*(?:-\s|[\w -]+:(?:\s|$))/u.test(line)) >= 0.6) return { format: 'yaml', delimiter: null };
  const delimiter = lines.length === 0 ? null : delimiterOf(lines);
  if (delimiter !== null) return { format: 'csv', delimiter };
  if (share((line) => line.includes('/')) >= 0.5) return { format: 'urls', delimiter: null };
  return { format: 'domains', delimiter: null };
}
