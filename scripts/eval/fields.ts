import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { collectFrame } from '../../src/content/collect/collect-frame';
import type { FieldRole } from '../../src/core/payment/page-facts';
import { FIELD_ROLES } from '../../src/core/payment/page-facts-decoder';
import { readFields, type FieldReading } from '../../src/core/payment/read-fields';
import { compileTables } from '../../src/core/payment/page-tables';
import { pageTables } from '../../src/knowledge/cues/index';
import type { Figure } from './figure';
import { pageRows } from './page-rows';

/** One labelled control: the page's file inside the data folder, the control's place in the collector's report, its name or id as a check of that place, and what it is to the shopper. */
interface Label {
  readonly file: string;
  readonly index: number;
  readonly name: string;
  readonly role: FieldRole;
}

/** Roles that a table must name wherever they are: a control it does not name is none of these. */
const CARD: ReadonlySet<FieldRole> = new Set(['pan', 'cvc', 'expiry', 'expiry-month', 'expiry-year']);
const HALVES: ReadonlySet<FieldRole> = new Set(['expiry', 'expiry-month', 'expiry-year']);
const NAMED = 20;

function labelsIn(file: string): readonly Label[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line, number) => {
    const { file: page, index, name, role } = JSON.parse(line) as Label;
    if (typeof page !== 'string' || !Number.isInteger(index) || !Object.hasOwn(FIELD_ROLES, role)) throw new Error(`${file}, line ${number + 1}: not a label`);
    return { file: page, index, name, role };
  });
}

async function fieldsOf(file: string, url: string): Promise<readonly FieldReading[]> {
  const dom = new JSDOM(readFileSync(file, 'utf8'), { url, virtualConsole: new VirtualConsole() });
  const fields = readFields(collectFrame(dom.window.document, dom.window), compileTables(pageTables));
  try {
    dom.window.close();
  } catch {
    // jsdom 28 throws here when the page holds an `<iframe>` inside `<svg>` or `<math>`.
  }
  // jsdom lets go of a window only when the event loop turns.
  await new Promise((resolve) => { setImmediate(resolve); });
  return fields;
}

/** Precision and recall of each role on a table of labelled controls (JSON lines: file, index, name, role), misses named. */
export async function* evalFields(dir: string, options: { readonly fields?: string | null } = {}): AsyncGenerator<Figure> {
  if (options.fields == null) return;
  const labels = labelsIn(options.fields);
  const urls = new Map(pageRows(dir, 1).map((row) => [row.name, row.url]));
  const pairs: { readonly said: FieldRole; readonly is: FieldRole; readonly where: string }[] = [];
  let moved = 0;
  for (const page of new Set(labels.map(({ file }) => file))) {
    const file = path.join(dir, page);
    if (!existsSync(file)) continue;
    const own = new Map(labels.filter((label) => label.file === page).map((label) => [label.index, label]));
    for (const [index, { role, control }] of (await fieldsOf(file, urls.get(page) ?? 'https://page.example/')).entries()) {
      const label = own.get(index);
      if (label !== undefined && label.name !== (control.name || control.id)) moved += 1;
      else if (label !== undefined || CARD.has(role)) pairs.push({ said: role, is: label?.role ?? 'other', where: `${path.basename(page, '.html')}#${index}` });
    }
  }
  yield { name: 'fields.labelled', value: pairs.length, unit: 'fields', ...(moved === 0 ? {} : { note: `${moved} labels no longer stand where the table says` }) };
  const whole = (role: FieldRole): FieldRole => (HALVES.has(role) ? 'expiry' : role);
  for (const role of new Set(pairs.map(({ is }) => whole(is)))) {
    if (role !== 'other') yield* figuresOf(role, pairs.map(({ said, is, where }) => ({ said: whole(said), is: whole(is), where })));
  }
  const halves = pairs.filter(({ said, is }) => HALVES.has(is) && HALVES.has(said));
  yield { name: 'fields.expiry.halvesRight', value: rate(halves.filter(({ said, is }) => said === is).length, halves.length), unit: 'share', count: halves.length, ...named(halves.filter(({ said, is }) => said !== is)) };
}

const rate = (part: number, all: number): number => (all === 0 ? 0 : Number((part / all).toFixed(4)));
const named = (odd: readonly { readonly said: FieldRole; readonly is: FieldRole; readonly where: string }[]): { note?: string } =>
  (odd.length === 0 ? {} : { note: odd.slice(0, NAMED).map(({ where, said, is }) => `${where} ${is} read as ${said}`).join('; ') });

function* figuresOf(role: FieldRole, pairs: readonly { readonly said: FieldRole; readonly is: FieldRole; readonly where: string }[]): Generator<Figure> {
  const are = pairs.filter(({ is }) => is === role);
  const said = pairs.filter((pair) => pair.said === role);
  yield { name: `fields.recall.${role}`, value: rate(are.filter((pair) => pair.said === role).length, are.length), unit: 'share', count: are.length, ...named(are.filter((pair) => pair.said !== role)) };
  yield { name: `fields.precision.${role}`, value: rate(said.filter(({ is }) => is === role).length, said.length), unit: 'share', count: said.length, ...named(said.filter(({ is }) => is !== role)) };
}
