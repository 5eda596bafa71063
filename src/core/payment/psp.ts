/** What an origin of a provider is used for: fields in a frame, scripts, calls and form posts, pages the shopper is sent to. */
export type PspUse = 'frame' | 'script' | 'api' | 'redirect';

export interface Psp {
  /** The name shoppers know. */
  readonly name: string;
  /** `psp`: takes cards for shops; `wallet`, `bnpl`, `bank`, `crypto`, `cash`: pays in its own way; `scheme`: card scheme or 3-D Secure. */
  readonly kind: 'psp' | 'wallet' | 'bnpl' | 'bank' | 'crypto' | 'cash' | 'scheme';
  /** ISO 3166-1 alpha-2 of its home. */
  readonly country: string;
  /** Hosts by use; each stands for itself and its subdomains. */
  readonly hosts: Readonly<Record<PspUse, readonly string[]>>;
}

const USES: Readonly<Record<string, PspUse>> = { f: 'frame', s: 'script', a: 'api', r: 'redirect' };

/**
 * Reads a table of rows `name | kind | country | uses:host host; uses:host …`, where uses is any of f, s, a, r.
 * Empty rows and rows beginning with `#` are skipped.
 */
export function parsePsps(table: string): readonly Psp[] {
  const psps: Psp[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const [name = '', kind = '', country = '', groups = ''] = row.split('|').map((cell) => cell.trim());
    const hosts: Record<PspUse, string[]> = { frame: [], script: [], api: [], redirect: [] };
    for (const group of groups.split(';')) {
      const [uses = '', list = ''] = group.trim().split(':');
      for (const letter of uses) {
        const use = USES[letter];
        if (use !== undefined) hosts[use].push(...list.trim().split(/\s+/u).filter((host) => host !== ''));
      }
    }
    psps.push({ name, kind: kind as Psp['kind'], country, hosts });
  }
  return psps;
}

export interface PspIndex {
  /** The provider whose host (or a parent of it) this is, when it is listed for one of these uses; null otherwise. */
  readonly find: (host: string, uses: readonly PspUse[]) => Psp | null;
}

export function indexPsps(psps: readonly Psp[]): PspIndex {
  const byHost = new Map<string, { psp: Psp; use: PspUse }[]>();
  for (const psp of psps) {
    for (const use of Object.values(USES)) {
      for (const host of psp.hosts[use]) byHost.set(host, [...(byHost.get(host) ?? []), { psp, use }]);
    }
  }
  const find = (host: string, uses: readonly PspUse[]): Psp | null => {
    const labels = host.toLowerCase().split('.');
    for (let start = 0; start < labels.length - 1 && start < 12; start += 1) {
      const entry = byHost.get(labels.slice(start).join('.'))?.find(({ use }) => uses.includes(use));
      if (entry !== undefined) return entry.psp;
    }
    return null;
  };
  return { find };
}

/** Provider of an origin such as `https://js.stripe.com`; null for none and for texts that are no web origin. Plain http is nobody's. */
export function pspOfOrigin(index: PspIndex, origin: string | null, uses: readonly PspUse[] = ['frame', 'api', 'redirect']): Psp | null {
  if (origin === null || !origin.startsWith('https://')) return null;
  return index.find(origin.slice(8).split(/[:/]/u, 1)[0] ?? '', uses);
}
