import { assess, type Assessment } from '../core/assess';
import type { Check } from '../core/check';
import { parseAddress } from '../core/domain/address';
import { unavailable, type Fact } from '../core/evidence';
import type { PageFacts } from '../core/payment/page-facts';
import { evidenceOfAddress, type Surroundings } from './evidence-of-address';
import { problem, type Problem, type Request } from './request';

export interface Judged { readonly url: string; readonly assessment: Assessment }

/** Reads the page behind an address, or says why that cannot be done. */
export type PageReader = (file: string, url: string) => Promise<Fact<PageFacts> | { readonly unreadable: string }>;

export interface Judge {
  readonly checks: readonly Check[];
  readonly around: Surroundings;
  readonly readPage: PageReader;
}

const NOT_LOOKED: Fact<never> = unavailable('not-looked');

/** Judges one request. Only a page to read makes it wait: addresses and evidence are answered at once. */
export function judge(request: Request, { checks, around, readPage }: Judge): Judged | Problem | Promise<Judged | Problem> {
  if (request.kind === 'evidence') {
    const assessment = assess(request.evidence, checks);
    return { url: assessment.url, assessment };
  }
  const { url, html } = request;
  const address = parseAddress(url);
  if (address === null) return problem(url, 'not-a-url', 'not an absolute URL such as https://shop.example/');
  const finish = (page: Fact<PageFacts>): Judged => ({ url, assessment: assess(evidenceOfAddress(address, request, page, around), checks) });
  if (html === null) return finish(NOT_LOOKED);
  return readPage(html, url).then((page) => ('unreadable' in page ? problem(url, 'html-unreadable', page.unreadable) : finish(page)));
}
