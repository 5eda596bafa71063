/** The one place where the browser's interface enters; everything else in this folder imports it from here. */
export { default as browser } from 'webextension-polyfill';
export type { Browser, Runtime, Tabs, WebNavigation, WebRequest } from 'webextension-polyfill';
