import { assess } from '../core/assess';
import type { Check } from '../core/check';
import { encodeEvidence } from '../core/codec';
import { parseAddress } from '../core/domain/address';
import { absent, present, unavailable, type Evidence } from '../core/evidence';
import type { ControlReport, FrameReport } from '../core/payment/frame-report';
import type { StoredAssessment } from '../core/stored-assessment';
import { DEMO_SHOPS, type DemoField, type DemoShop } from '../knowledge/demo/shops';
import type { FrameInput } from './gather';
import { recourseOfPage } from './recourse';
import { readFrames } from './read-frames';

/** The demo's own day: the same screens on every machine, on every day. */
const NOW = '2026-11-20T10:30:00.000Z';
const LIST = { id: 'demo', name: 'Demo list', strength: 'strong' as const, since: '2026-05-12', confirmed: '2026-11-19' };

const control = (more: Partial<ControlReport>): ControlReport => ({
  element: 'input', type: 'text', name: '', id: '', autocomplete: '', inputMode: '', maxLength: null, pattern: '', placeholder: '', label: '', aria: '', near: '', hint: '',
  choice: '', options: 0, sample: [], form: 0, visibility: 'visible', editable: true, ...more,
});
const fieldControl = ({ label, autocomplete }: DemoField): ControlReport => control({ label, autocomplete, type: autocomplete.includes('password') ? 'password' : 'text' });

function emptyReport(url: string, more: Partial<FrameReport>): FrameReport {
  return {
    schema: 1, url, origin: new URL(url).origin, top: true, complete: true, title: '', siteName: '', identity: { logos: [], notices: [], sites: [] }, language: 'en', controls: [], forms: [], frames: [], buttons: [], headings: [], steps: [],
    lines: [], images: [], scripts: [], mounts: [], structured: [], mixed: { active: 0, passive: 0 }, shown: { iban: 0, crypto: 0, pix: 0, qr: 0 },
    unreadable: { closedShadow: 0, canvas: 0, tooLarge: false }, nodes: 400, ...more,
  };
}

/** The drawn shop as the collector would report it. */
export function demoFrames(shop: DemoShop): FrameInput[] {
  const { url, name, choices, fields, frame, target, button, total } = shop;
  const top = emptyReport(url, {
    title: choices.length === 0 ? name : `Checkout · ${name}`, siteName: name,
    controls: [...choices.map((label, index) => control({ type: 'radio', name: 'pay', label, choice: label, id: `pay-${index}` })), ...fields.map(fieldControl)],
    forms: [{ action: target, method: 'post', hint: 'checkout' }],
    frames: frame === null ? [] : [{ origin: frame.origin, path: '/card.html', hint: 'Secure card payment input frame', form: 0, visible: true, sandboxed: false }],
    buttons: [{ text: button, hint: '', submits: true, form: 0, visible: true }],
    headings: choices.length === 0 ? ['Log in'] : ['Checkout', 'Payment method', 'Your order'],
    lines: [...shop.goods.flat(), ...(total === '' ? [] : ['Total', total]), ...shop.foot],
  });
  const inner = frame === null ? [] : [{
    id: 1, parent: 0, url: `${frame.origin}/card.html`, report: emptyReport(`${frame.origin}/card.html`, { top: false, controls: frame.fields.map((field) => ({ ...fieldControl(field), form: null })) }),
  }];
  return [{ id: 0, parent: null, url, report: top }, ...inner];
}

/** All of a shop's evidence, fixed: time, list, history and country do not come from this device. */
export function demoEvidence(shop: DemoShop): Evidence {
  const address = parseAddress(shop.url);
  const page = readFrames(demoFrames(shop));
  if (address === null || page === null) throw new Error(`demo shop ${shop.id} cannot be read`);
  const own = address.registrableDomain ?? address.host;
  const { from, list, visits } = shop;
  return {
    schema: 1, now: NOW, address: present(address), connection: present({ scheme: address.scheme === 'http' ? 'http' : 'https' }),
    certificate: address.scheme === 'http' ? unavailable('not-applicable')
      : present({ state: 'secure', protocol: 'TLSv1.3', subject: address.host, issuer: 'Demo Authority', validFrom: '2026-10-01', validTo: '2026-12-30', error: null }),
    lists: list === 'none' ? unavailable('no-list') : present({ entry: list === 'hit' ? own : null, sources: list === 'hit' ? [LIST] : [], asOf: '2026-11-19' }),
    popularity: unavailable('no-list'),
    page: present(page),
    merchant: present(from === null ? { domain: own, relation: 'self', psp: null, inherited: null }
      : { domain: from.host, relation: 'reached-from', psp: shop.name, inherited: { level: from.level, score: from.score, assessedAt: NOW } }),
    history: present({ firstSeen: visits.since, visits: visits.count, paidOn: visits.count > 1 ? [visits.since] : [], decision: null }),
    arrival: absent, registration: unavailable('not-applicable'), disclosures: unavailable('not-looked'), shopperCountry: present('DE'),
  };
}

/** Judges one shop of the demo with the checks every shop is judged with; null: there is no such shop. */
export function judgeDemo(id: string, checks: readonly Check[]): { assessment: StoredAssessment; line: string } | null {
  const shop = DEMO_SHOPS.find((each) => each.id === id);
  if (shop === undefined) return null;
  const evidence = demoEvidence(shop);
  const assessment: StoredAssessment = {
    ...assess(evidence, checks), phase: 'settled', revision: 1, documentId: `demo-${id}`, assessedAt: NOW, listsAsOf: shop.list === 'none' ? null : '2026-11-19', recourse: recourseOfPage(evidence),
  };
  return { assessment, line: JSON.stringify({ evidence: JSON.parse(encodeEvidence(evidence)) as unknown }) };
}
