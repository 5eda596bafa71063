import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactAddress, redactLine } from '../../core/payment/redact';
import { add } from './draft';
import { noteDisguise } from './identity';
import type { Reader } from './reader';

/** Reports a `<form>`; its target is what the markup says, resolved against the document. */
export function readForm(reader: Reader, form: Element): number | null {
  const { access } = reader;
  const action = access.attribute(form, 'action');
  const method = (access.attribute(form, 'method') ?? '').trim().toLowerCase();
  if (action !== null) noteDisguise(reader, action);
  const words = ['name', 'id', 'class', 'aria-label'].map((name) => access.attribute(form, name) ?? '').join(' ');
  const index = add(reader.draft, 'forms', {
    action: action === null || action.trim() === '' ? null : targetOf(reader, action),
    method: method === 'post' || method === 'dialog' ? method : 'get',
    hint: redactLine(words, REPORT_CAPS.hint),
  });
  if (index !== null) reader.formIndex.set(form, index);
  return index;
}

/** Origin and path, or null when the form goes nowhere by itself (`javascript:`, `mailto:`, no address). */
function targetOf(reader: Reader, action: string): string | null {
  const address = redactAddress(action.trim(), reader.document.baseURI, REPORT_CAPS.url);
  return address !== null && address.startsWith('http') ? address : null;
}
