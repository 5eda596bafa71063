import { browser } from './browser';

/** For messaging/send in our own pages. */
export const runtime = { sendMessage: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message) };

/** Address of one of our own files. */
export const getURL = (path: string): string => browser.runtime.getURL(path);

export const ownIdentity = (): { id: string; baseUrl: string } => ({ id: browser.runtime.id, baseUrl: browser.runtime.getURL('') });

export const version = (): string => browser.runtime.getManifest().version;

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
