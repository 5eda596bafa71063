import type { TabRecord } from './tab-record';

export interface LostTabsDeps {
  readonly loadAllRecords: () => Promise<readonly TabRecord[]>;
  /** Address of what stands in the tab; null when there is no such tab, undefined when the browser does not say. */
  readonly urlOf: (tabId: number) => Promise<string | null | undefined>;
  /** A page of the web, or ours in front of one. */
  readonly isPage: (url: string) => boolean;
  readonly mayRead: (url: string) => Promise<boolean>;
  /** What the browser's own event would have brought about. Called inside the tab's lane. */
  readonly closed: (tabId: number) => Promise<unknown>;
  readonly left: (tabId: number) => Promise<unknown>;
  readonly lane: <T>(tabId: number, job: () => Promise<T>) => Promise<T | undefined>;
}

/**
 * A worker that ends takes the events with it that were on their way: a tab that was closed meanwhile, or left for a page of the browser's
 * own, would keep its badge, its record and its refusals for as long as the browser runs. After a new start the browser is asked; where it does
 * not answer, all stays. Another page of the web speaks for itself.
 */
export async function dropLostTabs(deps: LostTabsDeps): Promise<void> {
  const look = async ({ tabId, url }: TabRecord): Promise<void> => {
    const stands = await deps.urlOf(tabId);
    if (stands === null) await deps.closed(tabId);
    else if (stands === undefined ? await deps.mayRead(url) : !deps.isPage(stands)) await deps.left(tabId);
  };
  await Promise.all((await deps.loadAllRecords()).map((record) => deps.lane(record.tabId, () => look(record))));
}
