import { splitName } from './fold';
import type { FrameReport } from './frame-report';
import type { MethodFacts, PaymentMethod } from './page-facts';
import type { CompiledTables } from './page-tables';
import type { FieldReading } from './read-fields';

type Basis = MethodFacts['basis'];
const STRENGTH: Readonly<Record<Basis, number>> = { choice: 5, button: 4, field: 3, logo: 2, text: 1 };

/** Methods whose names in running text are telling enough; "ideal", "visa" or "invoice" in a sentence say nothing. */
const TELLING_IN_TEXT: ReadonlySet<PaymentMethod> = new Set([
  'bank-transfer', 'cash-on-delivery', 'crypto', 'money-transfer', 'p2p-transfer', 'paypal-friends', 'paypal', 'pix', 'boleto', 'gift-card', 'konbini', 'promptpay', 'upi', 'm-pesa', 'oxxo', 'sbp', 'multibanco',
]);

/** Ways to pay the page names, each with the strongest way in which it shows. Order of first appearance. */
export class MethodCollector {
  private readonly found = new Map<PaymentMethod, Basis>();
  private readonly choices = new Set<PaymentMethod>();

  add(method: PaymentMethod, basis: Basis): void {
    const known = this.found.get(method);
    if (known === undefined || STRENGTH[basis] > STRENGTH[known]) this.found.set(method, basis);
    // A gift card is asked for beside a way to pay, and in many forms that take none.
    if (basis === 'choice' && method !== 'gift-card') this.choices.add(method);
  }

  get chosen(): ReadonlySet<PaymentMethod> {
    return this.choices;
  }

  facts(): readonly MethodFacts[] {
    return [...this.found].map(([method, basis]) => ({ method, basis }));
  }
}

const SHORT_CHOICE = 90;

export function readMethods(report: FrameReport, fields: readonly FieldReading[], tables: CompiledTables, into: MethodCollector): void {
  const { methods } = tables;
  for (const { control, role } of fields) {
    const choosing = control.type === 'radio' || control.element === 'choice' || (control.type === 'checkbox' && /pay|zahl|pago|paie/iu.test(control.name));
    if (choosing && control.visibility !== 'hidden') {
      const text = [control.label, control.near, control.aria].find((words) => words !== '') ?? '';
      const hits = text.length <= SHORT_CHOICE ? methods.inText(text) : [];
      const named = hits.length > 0 ? hits : methods.inName(splitName(`${control.choice} ${control.id}`));
      for (const hit of named) into.add(hit.value, 'choice');
    }
    if (control.element === 'select') for (const option of control.sample) for (const hit of methods.inText(option)) into.add(hit.value, 'choice');
    if (role === 'pan' || role === 'cvc') into.add('card', 'field');
    else if (role === 'iban') into.add('direct-debit', 'field');
    else if (role === 'gift-card') into.add('gift-card', 'field');
    else if (role === 'crypto-address') into.add('crypto', 'field');
  }
  for (const button of report.buttons) {
    const hits = button.text.length <= 60 ? methods.inText(button.text) : [];
    for (const hit of hits.length > 0 ? hits : methods.inName(splitName(button.hint))) into.add(hit.value, 'button');
  }
  for (const mount of report.mounts) for (const hit of methods.inName(splitName(mount))) if (hit.value !== 'card') into.add(hit.value, 'button');
  for (const image of report.images) {
    const hits = methods.inText(image.alt);
    for (const hit of hits.length > 0 ? hits : methods.inName(splitName(image.file.replace(/\.\w+$/u, '')))) into.add(hit.value, 'logo');
  }
  for (const line of [...report.lines, ...report.headings]) {
    for (const hit of methods.inText(line)) if (TELLING_IN_TEXT.has(hit.value)) into.add(hit.value, 'text');
  }
}
