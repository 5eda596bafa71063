import { assess, type Assessment } from '../core/assess';
import type { Check } from '../core/check';
import { parseAddress } from '../core/domain/address';
import { evidenceOfAddress, NOT_READ, type Surroundings } from './evidence-of-address';
import type { PageReading } from './page';
import { problem, type Problem, type Request } from './request';

export interface Judged { readonly url: string; readonly assessment: Assessment }

/** Reads the page behind an address, or says why that cannot be done. */
export type PageReader = (file: string, url: string, now: string) => Promise<PageReading | { readonly unreadable: string }>;

export interface Judge {
  readonly checks: readonly Check[];
  readonly around: Surroundings;
  readonly readPage: PageReader;
}

/** Judges one request. Only a page to read makes it wait: addresses and evidence are answered at once. */
export function judge(request: Request, { checks, around, readPage }: Judge): Judged | Problem | Promise<Judged | Problem> {
  if (request.kind === 'evidence') {
    const assessment = assess(request.evidence, checks);
    return { url: assessment.url, assessment };
  }
  const { url, html } = request;
  const address = parseAddress(url);
  if (address === null) return problem(url, 'not-a-url', 'not an absolute URL such as https://shop.example/');
  const now = around.now();
  const finish = (read: PageReading): Judged => ({ url, assessment: assess(evidenceOfAddress(address, request, read, around, now), checks) });
  if (html === null) return finish(NOT_READ);
  return readPage(html, url, now).then((read) => ('unreadable' in read ? problem(url, 'html-unreadable', read.unreadable) : finish(read)));
}
