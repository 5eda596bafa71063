/** The part of jsdom that reading a saved page needs; the package carries no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    forwardTo(console: Console): this;
  }
  export class JSDOM {
    constructor(html: string | Uint8Array, options: { readonly url: string; readonly virtualConsole: VirtualConsole });
    readonly window: Pick<typeof globalThis, 'Node' | 'Element'> & { readonly document: Document; close(): void };
  }
}
