import { attempt, boolean, integer, list, literal, nullable, object, text, word, type Decoder } from '../decoder';
import { REPORT_CAPS as CAPS, type ButtonReport, type ChildFrameReport, type ControlReport, type FormReport, type FrameReport, type ImageReport, type SiteKind } from './frame-report';

const line = text(CAPS.text);
const attribute = text(CAPS.attribute);
const hint = text(CAPS.hint);
const address = text(CAPS.url);
const origin = text(CAPS.url);
const many = integer(0, 1_000_000);
const index = nullable(integer(0, CAPS.forms));

const control = object<ControlReport>({
  element: word<ControlReport['element']>({ input: true, select: true, textarea: true, editable: true, choice: true }),
  type: attribute, name: attribute, id: attribute, autocomplete: attribute, inputMode: attribute,
  maxLength: nullable(integer(0, 2 ** 31)), pattern: attribute, placeholder: line, label: line, aria: line, near: line, hint, choice: line,
  options: many, sample: list(line, CAPS.sample), form: index,
  visibility: word<ControlReport['visibility']>({ visible: true, reachable: true, hidden: true }), editable: boolean,
});

const form = object<FormReport>({ action: nullable(address), method: word<FormReport['method']>({ get: true, post: true, dialog: true }), hint });
const frame = object<ChildFrameReport>({ origin, path: address, hint, form: index, visible: boolean, sandboxed: boolean });
const button = object<ButtonReport>({ text: line, hint, submits: boolean, form: index, visible: boolean });
const image = object<ImageReport>({ alt: line, file: line });

export const SITE_KINDS: Readonly<Record<SiteKind, true>> = { link: true, asset: true, icon: true, canonical: true, 'copied-from': true, dead: true, disguise: true };

export const frameReport: Decoder<FrameReport> = object<FrameReport>({
  schema: literal(1), url: address, origin, top: boolean, complete: boolean, title: line, siteName: line, language: attribute,
  controls: list(control, CAPS.controls), forms: list(form, CAPS.forms), frames: list(frame, CAPS.frames), buttons: list(button, CAPS.buttons),
  headings: list(line, CAPS.headings), steps: list(line, CAPS.steps), lines: list(line, CAPS.lines), images: list(image, CAPS.images),
  scripts: list(hint, CAPS.scripts), mounts: list(hint, CAPS.mounts), structured: list(line, CAPS.structured),
  identity: object({
    logos: list(line, CAPS.logos), notices: list(line, CAPS.notices),
    sites: list(object({ kind: word(SITE_KINDS), host: line, count: many }), CAPS.sites),
  }),
  mixed: object({ active: many, passive: many }),
  shown: object({ iban: many, crypto: many, pix: many, qr: many }),
  unreadable: object({ closedShadow: many, canvas: many, tooLarge: boolean }),
  nodes: many,
});

/** What a frame sent, decoded within the caps the collector keeps; null for anything else. Never throws. */
export function decodeFrameReport(value: unknown): FrameReport | null {
  const decoded = attempt(frameReport, value, 'report');
  return decoded.ok ? decoded.value : null;
}
