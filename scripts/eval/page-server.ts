import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import https from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import { createAuthority } from '../../demo/certificate.mjs';
import type { PageRow } from './page-rows';

/** What a browser is started with, so that every name is this machine. */
export interface PageStreet {
  readonly ports: { readonly https: number; readonly http: number };
  readonly certificate: { readonly ca: string; readonly spki: string };
  readonly names: readonly string[];
}

export interface PageServer {
  readonly street: PageStreet;
  /** The next document asked for at the row's address is this page, once. */
  readonly offer: (row: PageRow) => void;
  readonly close: () => Promise<void>;
}

/** Where a row is served: its own address, on the one port there is. */
export function servedAt(row: PageRow): string {
  const address = new URL(row.url);
  address.port = '';
  return address.href;
}

/** As a request names it. */
const requested = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
};

/** Old captures: their own site's http addresses stand for what is https today. */
function bodyOf(row: PageRow): string {
  const { host } = new URL(row.url);
  return readFileSync(row.file, 'utf8').replaceAll(`http://${host}`, `https://${host}`);
}

const listening = (server: http.Server | https.Server): Promise<number> => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
});

/**
 * Serves captured pages at the names they were captured at, on two ports of this machine: the page that was offered once, every other
 * navigation as "no content" (captured scripts lead away), everything else as missing.
 */
export async function servePages(): Promise<PageServer> {
  const authority = createAuthority();
  const offered = new Map<string, string>();
  const contexts = new Map<string, SecureContext>();
  const contextOf = (name: string): SecureContext => {
    const known = contexts.get(name) ?? createSecureContext({ key: authority.key, cert: authority.leafFor([name]) + authority.ca });
    contexts.set(name, known);
    return known;
  };
  const answer = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    request.resume();
    const address = `${request.headers.host ?? ''}${request.url ?? '/'}`;
    const destination = request.headers['sec-fetch-dest'] ?? '';
    const body = destination === 'document' ? offered.get(address) : undefined;
    if (body !== undefined) {
      offered.delete(address);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body);
    } else if (/^(?:document|i?frame|)$/u.test(destination)) response.writeHead(204).end();
    else response.writeHead(404, { 'content-length': '0' }).end();
  };
  const secure = https.createServer({
    key: authority.key, cert: authority.leafFor(['page.example']) + authority.ca,
    SNICallback: (name, done) => { done(null, contextOf(name)); },
  }, answer);
  secure.on('tlsClientError', () => undefined);
  const plain = http.createServer(answer);
  const ports = { https: await listening(secure), http: await listening(plain) };
  return {
    street: { ports, certificate: { ca: authority.ca, spki: authority.spki }, names: [] },
    offer: (row) => { offered.set(requested(servedAt(row)), bodyOf(row)); },
    close: async () => {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((resolve) => { server.close(resolve); });
      }
    },
  };
}
