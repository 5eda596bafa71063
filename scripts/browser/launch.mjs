// One face for both browsers; the scenario table and the tour know nothing else.

/**
 * @typedef {{ ports: { https: number, http: number }, certificate: { ca: string, spki: string }, names: readonly string[] }} Street
 *
 * @typedef {object} Tab
 * @property {number} id the extension's own tab id
 * @property {(url: string) => Promise<void>} goto resolves at DOMContentLoaded, or when another navigation took over
 * @property {(fn: Function, ...args: unknown[]) => Promise<any>} call runs a self-contained function in the page; JSON in, JSON out
 * @property {(frame: string, fn: Function, ...args: unknown[]) => Promise<any>} callIn the same in the frame whose address contains the text
 * @property {() => Promise<string>} url
 * @property {(selector: string, frame?: string) => Promise<void>} click a trusted click; open shadow roots are pierced
 * @property {(selector: string, text: string, frame?: string) => Promise<void>} type trusted key strokes
 * @property {(...keys: string[]) => Promise<void>} press trusted key presses, by their names on the web
 * @property {(selector: string, file: string) => Promise<void>} files
 * @property {() => Promise<void>} back
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {(scheme: 'light' | 'dark') => Promise<void>} scheme
 * @property {(file: string) => Promise<unknown>} screenshot
 * @property {() => Promise<unknown>} print as onto paper
 * @property {() => Promise<void>} activate
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Driver
 * @property {'chromium' | 'firefox'} kind
 * @property {string} name
 * @property {string} version
 * @property {string} origin origin of the extension's pages
 * @property {Promise<unknown>} closed settles when the browser is gone
 * @property {{ call: (fn: Function, ...args: unknown[]) => Promise<any> }} extension runs a function in an extension page (`chrome` is there)
 * @property {Tab} control that extension page
 * @property {(url?: string) => Promise<Tab>} newTab
 * @property {(file: string) => Promise<Tab>} openPage an extension page in a tab of its own
 * @property {(tabId: number) => Promise<string | null>} iconOf name of the toolbar icon that stands for the tab; null where a browser does not tell
 * @property {() => Promise<number | null>} memory bytes that the extension's process takes; null where the system does not tell
 * @property {() => Promise<void>} killWorker
 * @property {(allowed: boolean) => Promise<void>} setHostAccess withdraws or gives back access to all sites, as a user does
 * @property {() => Promise<void>} offAndOn switches the extension off and on again, as a person does on the browser's page of extensions
 * @property {((part: string) => Promise<unknown>) | null} undoClose brings back the closed tab whose address contains the text; null where the harness cannot
 * @property {(keep: Tab) => Promise<void>} tidy closes what a person should not see
 * @property {() => Promise<void>} crash ends the browser as a power cut would; a profile that was given stays
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ browser: import('./find.mjs').Browser, extension: string, street: Street, headless?: boolean, locale?: string, profile?: string, storageKiB?: number, welcome?: boolean, cached?: boolean, installed?: boolean }} options `profile` is a folder
 * that outlives the browser; a fresh one is made and removed without it. `storageKiB` bounds what an extension without `unlimitedStorage` may keep.
 * `cached`: pages are kept for going back to them as in a person's browser; the harness's own navigation in Chromium does not follow such a step.
 * `installed` (Chromium): the extension is there as the browser starts, which opens the tabs of its last session.
 * `welcome`: the extension opens a page of its own when it is installed, which is put away (default)
 * @returns {Promise<Driver>}
 */
export async function launch(options) {
  if (options.browser.kind === 'firefox') return (await import('./firefox.mjs')).launchFirefox(options);
  return (await import('./chromium.mjs')).launchChromium(options);
}
