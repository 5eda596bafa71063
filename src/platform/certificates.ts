import type { Certificate } from '../core/evidence';
import { browser } from './browser';
import { sessionTable } from './tab-records';

/** Only Firefox gives extensions the certificate of a response; Chromium does so behind a developer flag. */
export const certificatesAvailable = (): boolean => 'getSecurityInfo' in browser.webRequest;

interface Held { readonly origin: string; readonly certificate: Certificate }
const held = sessionTable<Held>('certificate');

const day = (milliseconds: number | undefined): string | null =>
  (milliseconds === undefined || !Number.isFinite(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10));

interface SecurityInfo {
  readonly state: 'insecure' | 'weak' | 'broken' | 'secure';
  readonly protocolVersion?: string;
  readonly isUntrusted?: boolean;
  readonly isDomainMismatch?: boolean;
  readonly isNotValidAtThisTime?: boolean;
  readonly overridableErrorCategory?: string;
  readonly certificates: readonly { readonly subject: string; readonly issuer: string; readonly validity: { readonly start: number; readonly end: number } }[];
}

/** An overridden error still reads `secure`; what was overridden says otherwise. */
function toCertificate(info: SecurityInfo): Certificate {
  const broken = info.state === 'broken' || info.state === 'insecure' || info.isUntrusted === true || info.isDomainMismatch === true || info.isNotValidAtThisTime === true;
  const leaf = info.certificates[0];
  return {
    state: broken ? 'broken' : info.state === 'weak' ? 'weak' : 'secure',
    protocol: info.protocolVersion ?? null,
    subject: leaf?.subject ?? null,
    issuer: leaf?.issuer ?? null,
    validFrom: day(leaf?.validity.start),
    validTo: day(leaf?.validity.end),
    error: info.overridableErrorCategory ?? null,
  };
}

/** Must be called in the worker's first tick. Does nothing where the browser has no such interface. */
export function watchCertificates(onError: (error: unknown) => void): void {
  if (!certificatesAvailable()) return;
  browser.webRequest.onHeadersReceived.addListener(
    async (details) => {
      try {
        const info = await browser.webRequest.getSecurityInfo(details.requestId, { certificateChain: false }) as unknown as SecurityInfo;
        await held.set(details.tabId, { origin: new URL(details.url).origin, certificate: toCertificate(info) });
      } catch (error) {
        onError(error);
      }
      return {};
    },
    { urls: ['https://*/*'], types: ['main_frame'] },
    ['blocking'],
  );
}

/** The certificate of the response the tab has just committed; null when none was seen (cache, service worker, http). */
export async function takeCertificate(tabId: number, url: string): Promise<Certificate | null> {
  const last = await held.get(tabId);
  return last !== null && last.origin === new URL(url).origin ? last.certificate : null;
}

export const dropCertificate = (tabId: number): Promise<void> => held.remove(tabId);
