/** What the bench uses of the browser harness, which is plain JavaScript. */
declare module '*/browser/launch.mjs' {
  export interface Driver {
    readonly extension: { readonly call: (fn: (...args: never[]) => unknown, ...args: unknown[]) => Promise<unknown> };
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
}
