// A server of lists that does whatever a scenario tells it to.

export const MIRROR_HOST = 'lists-mirror.test';
export const FEED = `https://${MIRROR_HOST}/feed.txt`;

const gone = (request, response) => { response.writeHead(404, { 'content-type': 'text/plain' }).end('gone\n'); };

/** One answer for all requests; scenarios replace it and put it back. */
export const mirror = { respond: gone, quiet() { this.respond = gone; } };

/** Answers every path with that text, as a server of static files does. */
export const serves = (text, headers = {}) => (request, response) => { response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(text); };

/** Serves the files of a folder that was read before: name → bytes. */
export const servesFiles = (files, alter = (name, bytes) => bytes) => (request, response) => {
  const name = new URL(request.url, 'https://host.invalid').pathname.split('/').at(-1);
  const bytes = files.get(name);
  if (bytes === undefined) gone(request, response);
  else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(alter(name, Buffer.from(bytes)));
};

const BULK = 5000;
const list = (own, prefix) => [own, 'in-both.test', ...Array.from({ length: BULK }, (_, i) => `${prefix}${i}.bulk${i % 17}.test`)].join('\n');

/** Two lists with one host in common; none of the hosts but three is ever visited. */
export const OLD_LIST = list('only-old.test', 'old');
export const NEW_LIST = list('only-new.test', 'new');
