import { suffixOf } from '../core/domain/suffix';
import type { SettingValues } from '../core/settings/table';
import type { RememberedMerchant } from './memory';

export interface ChosenHostsDeps {
  readonly values: () => Promise<Pick<SettingValues, 'hosts.blocked'>>;
  readonly merchants: () => Promise<Readonly<Record<string, Pick<RememberedMerchant, 'decision'>>>>;
  readonly block: (organisation: readonly string[], own: readonly string[]) => Promise<void>;
}

/** A rule of the browser's that nobody sees must not grow without end; what is beyond it is still stopped when the page is opened. */
const MOST = 10_000;

/**
 * Keeps what the browser stops before the first byte in step with what an organisation and the shopper have blocked. One at a time: of
 * two that overlap, the later one reads what the earlier one's cause has written.
 */
export function createChosenHosts({ values, merchants, block }: ChosenHostsDeps): () => Promise<void> {
  let tail: Promise<unknown> = Promise.resolve();
  return () => {
    const run = tail.then(async () => {
      const organisation = (await values())['hosts.blocked'];
      const own = Object.entries(await merchants()).filter(([, { decision }]) => decision === 'blocked').map(([domain]) => domain)
        // A rule covers what lies below a name, and below a registry's name lie other people's shops.
        .filter((domain) => suffixOf(domain).publicSuffix !== domain);
      await block(organisation.slice(0, MOST), own.slice(0, MOST));
    });
    tail = run.catch(() => undefined);
    return run;
  };
}
