import { toUnicodeHost } from '../../core/domain/punycode';

/** A web address cut so that the part that names its owner can stand out. */
export interface HostParts { readonly scheme: string; readonly before: string; readonly owner: string; readonly after: string }

/** `registrable` is the ASCII registrable domain of the host, null where there is none (the whole host is then the owner). */
export function hostParts(url: string, registrable: string | null): HostParts | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const ends = registrable !== null && (parsed.hostname === registrable || parsed.hostname.endsWith(`.${registrable}`));
  const before = ends ? parsed.hostname.slice(0, parsed.hostname.length - registrable.length) : '';
  const owner = ends ? registrable : parsed.hostname;
  return {
    scheme: `${parsed.protocol}//`,
    before: toUnicodeHost(before),
    owner: toUnicodeHost(owner),
    after: `${parsed.port === '' ? '' : `:${parsed.port}`}${parsed.pathname === '/' ? '' : parsed.pathname}`,
  };
}

export const readable = (domain: string): string => toUnicodeHost(domain);
