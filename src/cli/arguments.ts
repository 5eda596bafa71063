/** What `assess` was asked to do; paths as given. */
export interface Arguments {
  readonly json: boolean;
  readonly names: boolean;
  readonly lists: readonly string[];
  readonly popular: string | null;
  readonly html: string | null;
  readonly urls: readonly string[];
}

export const USAGE = `Usage: npm run --silent assess -- [--json] [--list FILE]… [--popular FILE] [--html FILE] [--names] [URL…]
Judges addresses the way the browser extension does. Without a URL, reads one JSON per line from standard input:
  {"url": "https://shop.example/", "html"?: "page.html", "referrer"?: "https://…", "shopperCountry"?: "DE"}
  {"evidence": {…}}                 a line copied from the popup, judged as it stands
  --json        one JSON per line instead of a table
  --list FILE   consult a block list (hosts file, domains, AdBlock, URLs, CSV, JSON, YAML; gzip too); may be repeated
  --popular FILE  sites that many people visit (domains, or a ranking as CSV): can only lower a concern
  --html FILE   the page behind the one URL, as saved; nothing in it is run or loaded
  --names       print the protected registrable domains, one a line
`;

/** The arguments, or what is wrong with them. */
export function parseArguments(args: readonly string[]): Arguments | { readonly problem: string } {
  const lists: string[] = [];
  const urls: string[] = [];
  let html: string | null = null;
  let popular: string | null = null;
  let json = false;
  let names = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [option, inline] = word.startsWith('--') && word.includes('=') ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word, null];
    if (option === '--list' || option === '--html' || option === '--popular') {
      const value = inline ?? args[index + 1];
      if (inline === null) index += 1;
      if (value === undefined || value === '') return { problem: `${option} needs a file` };
      if (option === '--list') lists.push(value);
      else if (option === '--html' ? html !== null : popular !== null) return { problem: `${option} may be given once` };
      else if (option === '--html') html = value;
      else popular = value;
    } else if (word === '--json') json = true;
    else if (word === '--names') names = true;
    else if (word === '--') {
      urls.push(...args.slice(index + 1));
      break;
    } else if (word.startsWith('--')) return { problem: `unknown option ${option}` };
    else urls.push(word);
  }
  if (html !== null && urls.length !== 1) return { problem: '--html needs exactly one URL' };
  return { json, names, lists, popular, html, urls };
}
