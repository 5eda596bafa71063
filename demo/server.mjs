// The demo street's server: every shop, provider and page on this machine, over HTTPS and HTTP, one port each.
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import { streetCertificate } from './certificate.mjs';

/**
 * @typedef {{ folder?: string, scheme?: 'https' | 'http', keepsForms?: boolean, page?: (url: URL) => string | null, respond?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void }} Site
 * One host. `respond` answers everything itself, as slowly and as badly as it likes. `page` renders HTML, or null where `folder` may hold a file. `scheme: 'http'` is a shop without TLS.
 * @typedef {{ at: number, scheme: string, method: string, host: string, path: string, bytes: number, form?: string }} Visit
 * One request as it reached the server; `bytes` counts its body. A posted form of a page of the scenarios is kept as `form`, any other body is dropped unread.
 */

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8', '.json': 'application/json',
};

/** The file a path stands for: `/` is index.html, `/kasse` is kasse.html. Null when there is none or it lies outside the folder. */
function fileFor(folder, pathname) {
  const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const full = path.join(folder, path.normalize(decodeURIComponent(wanted)));
  if (!full.startsWith(folder + path.sep)) return null;
  for (const file of [full, `${full}.html`]) {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}

function answer(site, request, response, visit) {
  const url = new URL(request.url ?? '/', 'https://host.invalid');
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  // A script can hold an answer back with ?wait=MS, as slow third parties do.
  const wait = Math.min(Number(url.searchParams.get('wait') ?? 0), 5_000);
  const keeps = site.keepsForms === true && (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  request.on('data', (chunk) => {
    visit.bytes += chunk.length;
    if (keeps) visit.form = `${visit.form ?? ''}${chunk}`.slice(0, 4_000);
  });
  request.on('end', () => setTimeout(() => {
    const page = site.page?.(url) ?? null;
    const file = page === null && site.folder !== undefined ? fileFor(site.folder, url.pathname) : null;
    if (page !== null) {
      response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] }).end(page);
    } else if (file === null) {
      response.writeHead(404, { ...headers, 'content-type': TYPES['.txt'] }).end('There is nothing at this number.\n');
    } else {
      response.writeHead(200, { ...headers, 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  }, wait));
}

const listening = (server) => new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => resolve(server.address().port));
});

/**
 * Starts the street on two free ports of this machine.
 * @param {{ sites: Readonly<Record<string, Site>>, cache: string }} options `cache` is the folder for the certificate
 */
export async function serveStreet({ sites, cache }) {
  const names = Object.keys(sites);
  const certificate = streetCertificate(cache, names);
  const context = createSecureContext({ key: certificate.key, cert: certificate.leaf + certificate.ca });
  /** @type {Visit[]} */
  const visits = [];
  const handler = (scheme) => (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const site = sites[host];
    const visit = { at: Date.now(), scheme, method: request.method ?? '', host, path: request.url ?? '', bytes: 0 };
    visits.push(visit);
    if (site === undefined) response.writeHead(421).end();
    else if (scheme !== (site.scheme ?? 'https')) response.writeHead(308, { location: `${site.scheme ?? 'https'}://${host}${request.url}` }).end();
    else if (site.respond !== undefined) site.respond(request, response);
    else answer(site, request, response, visit);
  };
  const secure = https.createServer({
    key: certificate.key,
    cert: certificate.leaf + certificate.ca,
    // A shop without TLS has none at all: its handshake fails, as it would on the real web.
    SNICallback: (name, done) => (sites[name] !== undefined && sites[name].scheme !== 'http' ? done(null, context) : done(new Error(`no certificate for ${name}`))),
  }, handler('https'));
  secure.on('tlsClientError', () => {});
  const plain = http.createServer(handler('http'));
  const ports = { https: await listening(secure), http: await listening(plain) };
  return {
    names, ports, certificate, visits,
    /** Requests that reached this host since the mark (an index into `visits`). */
    visitsTo: (host, since = 0) => visits.slice(since).filter((visit) => visit.host === host),
    close: async () => {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((resolve) => { server.close(resolve); });
      }
    },
  };
}
