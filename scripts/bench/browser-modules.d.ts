/** What programs in TypeScript use of the browser harness, which is plain JavaScript. */
declare module '*/browser/launch.mjs' {
  export interface Tab {
    readonly id: number;
    readonly goto: (url: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }
  export interface Driver {
    readonly extension: { readonly call: (fn: (...args: never[]) => unknown, ...args: unknown[]) => Promise<unknown> };
    readonly newTab: () => Promise<Tab>;
    readonly killWorker: () => Promise<unknown>;
    readonly close: () => Promise<void>;
  }
  export function launch(options: {
    browser: { kind: 'chromium' | 'firefox'; path: string; name: string };
    extension: string;
    welcome?: boolean;
    street: { ports: { https: number; http: number }; certificate: { ca: string; spki: string }; names: readonly string[] };
  }): Promise<Driver>;
}

declare module '*/certificate.mjs' {
  export function streetCertificate(cache: string, names: readonly string[]): { ca: string; spki: string };
  export function createAuthority(): { ca: string; key: string; spki: string; leafFor: (names: readonly string[]) => string };
}
