import { redact, redactAddress } from '../core/payment/redact';

const MAX_ADDRESS = 2048;

/**
 * The address as it may be kept for the tab's session: whole, so that "proceed" leads to the same page, unless something in
 * it could be a card number; then origin and masked path remain.
 */
export function storableUrl(url: string): string {
  let plain = url;
  try {
    plain = decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    // Not percent-encoded UTF-8: looked at as it stands.
  }
  if (url.length <= MAX_ADDRESS && redact(plain) === plain && redact(url) === url) return url;
  return redactAddress(url, undefined, MAX_ADDRESS) ?? 'about:blank';
}
