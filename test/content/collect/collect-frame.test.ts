import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFrame, collectSteps } from '../../../src/content/collect/collect-frame';
import { markOwn } from '../../../src/content/own';
import { decodeFrameReport } from '../../../src/core/payment/decode-frame-report';
import { REPORT_CAPS } from '../../../src/core/payment/frame-report';
import { readPage } from '../../../src/core/payment/read-page';
import { pageTables } from '../../../src/knowledge/cues/index';
import { close, domOf, reportOf, turn } from './dom';

describe('collector', () => {
  it('reads open shadow roots in place', () => {
    const window = domOf('<form><pay-box></pay-box></form>');
    const host = window.document.querySelector('pay-box');
    host?.attachShadow({ mode: 'open' }).append(Object.assign(window.document.createElement('input'), { name: 'cardnumber' }));
    expect(collectFrame(window.document, window).controls).toMatchObject([{ name: 'cardnumber', form: 0 }]);
  });

  it('skips what we drew ourselves', () => {
    const window = domOf('<div id=ours></div><input name=theirs>');
    const host = window.document.getElementById('ours');
    host?.attachShadow({ mode: 'open' }).append(Object.assign(window.document.createElement('input'), { name: 'ours' }));
    if (host !== null) markOwn(host);
    expect(collectFrame(window.document, window).controls.map(({ name }) => name)).toEqual(['theirs']);
  });

  it('reads a declared shadow root that the DOM has left a template, and no other template', () => {
    expect(reportOf('<pay-box><template shadowrootmode=open><input name=cardnumber></template></pay-box><template><input name=later></template>').controls.map(({ name }) => name)).toEqual(['cardnumber']);
  });

  it('counts payment components that it cannot look into', () => {
    expect(reportOf('<card-element></card-element><x-icon></x-icon><pay-button><button>Pay</button></pay-button>').unreadable.closedShadow).toBe(1);
  });

  it('tells of every shadow root it meets, so that it can be watched', () => {
    const window = domOf('<pay-box></pay-box>');
    const root = window.document.querySelector('pay-box')?.attachShadow({ mode: 'open' });
    const met: ShadowRoot[] = [];
    for (const steps = collectSteps(window.document, window, (each) => met.push(each)); steps.next().done !== true; );
    expect(met).toEqual([root]);
  });

  it('gives a label to the first element of its id, and each tree its own', () => {
    expect(reportOf('<label for=a>Card number</label><input id=a name=one><input id=a name=two><label>Expiry <input id=a name=three></label>').controls.map(({ label }) => label.trim()))
      .toEqual(['Card number', '', 'Expiry']);
    const window = domOf('<card-field></card-field><card-field></card-field>');
    for (const [at, caption] of ['Card number', 'Security code'].entries()) {
      const root = window.document.querySelectorAll('card-field')[at]?.attachShadow({ mode: 'open' });
      if (root !== undefined) root.innerHTML = `<label for=input>${caption}</label><input id=input>`;
    }
    expect(collectFrame(window.document, window).controls.map(({ label }) => label)).toEqual(['Card number', 'Security code']);
  });

  it('is not fooled by inputs named like the form’s own properties', () => {
    const report = reportOf('<form action="/real"><input name=action value=x><input name=getAttribute><input name=localName><input name=parentNode><input name=firstChild><input name=nodeType></form>');
    expect(report.forms[0]?.action).toBe('https://shop.example/real');
    expect(report.controls.map((control) => control.form)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('knows what is not rendered and what is concealed from markup alone', () => {
    const report = reportOf('<input name=a><div style="display:none"><input name=b></div><input name=c style="opacity:0"><input name=d style="position:absolute;left:-9999px"><div hidden><input name=e></div>');
    expect(report.controls.map((control) => control.visibility)).toEqual(['visible', 'reachable', 'hidden', 'hidden', 'reachable']);
  });

  it('counts http subresources of an https page, active and passive', () => {
    const html = '<script src="http://a.example/x.js"></script><img src="http://a.example/x.png"><link rel=stylesheet href="http://a.example/x.css"><a href="http://a.example">x</a>';
    expect(reportOf(html).mixed).toEqual({ active: 2, passive: 1 });
    expect(reportOf(html, 'http://shop.example/').mixed).toEqual({ active: 0, passive: 0 });
  });

  it('keeps every list within its cap and says what did not fit', () => {
    const report = reportOf('<input name=x><h2>Pay</h2>'.repeat(2_000));
    expect(report.controls).toHaveLength(REPORT_CAPS.controls);
    expect(report.headings).toHaveLength(REPORT_CAPS.headings);
    expect(report.unreadable.tooLarge).toBe(true);
    expect(decodeFrameReport(JSON.parse(JSON.stringify(report)))).not.toBeNull();
  });

  it('stops at its bound of nodes and pauses every few nodes', () => {
    const window = domOf(`<div>${'<i></i>'.repeat(5_000)}</div>`);
    let pauses = 0;
    for (const steps = collectSteps(window.document, window); steps.next().done !== true; ) pauses += 1;
    expect(pauses).toBeGreaterThan(5_000 / 64);
  });

  it('never says a value, in whatever form it was typed', async () => {
    const typed = fc.stringMatching(/^[a-z]{4}[0-9]{8}[A-Z]{4}$/u);
    await fc.assert(fc.asyncProperty(typed, fc.constantFrom('text', 'tel', 'password', 'email', 'search', 'number', 'hidden', 'url', 'date'), fc.boolean(), async (value, type, live) => {
      const window = domOf(`<form><label>Card number <input id=a type=${type} ${live ? '' : `value="${value}"`}></label><textarea id=b>${value}</textarea><div id=c contenteditable>${value}</div><div role=textbox>${value}</div><output>${value}</output><select><option>x</option></select></form>`);
      if (live) for (const input of window.document.querySelectorAll('input')) input.value = value;
      expect(JSON.stringify(collectFrame(window.document, window))).not.toContain(value);
      close(window);
      await turn();
    }), { numRuns: 60 });
  });

  it('masks a card number wherever the page itself shows one', () => {
    const pan = '4111 1111 1111 1111';
    const json = JSON.stringify(reportOf(`<title>${pan}</title><h1>Pay ${pan}</h1><label>Card ${pan}<input placeholder="${pan}" name="${pan}" aria-label="${pan}"></label><button>Pay ${pan}</button><img alt="card ${pan}"><form action="/4111111111111111/pay?x=4111111111111111"></form><iframe src="https://a.example/4111111111111111" title="${pan}"></iframe><p>Pay with ${pan}</p>`));
    expect(json).not.toMatch(/4111[ ]?1111/u);
  });
});

/** A page of all that the reader looks at, to be cut, doubled and scrambled. */
const WHOLE = `<!doctype html><html lang=en><head><title>Checkout</title><meta property="og:site_name" content="Shop"><script type="application/ld+json">{"@type":"Order","priceCurrency":"EUR"}</script></head><body>
<ol class=steps><li class=active>Payment</li></ol><form id=f action="/pay" method=post><fieldset><legend>Payment method</legend><label><input type=radio name=m value=card> Card</label></fieldset>
<label for=n>Card number</label><input id=n name=cardNumber autocomplete=cc-number><select name=mm><option>01<option>02</select><input name=cvv maxlength=4><textarea></textarea><div contenteditable>x</div>
<iframe src="https://js.stripe.com/v3" title=card></iframe><svg><title>Visa</title><use href="#visa"></use></svg><img src="paypal.png" alt=PayPal><canvas></canvas><table><tr><td>Total<td>€ 12,00</table><button>Pay now</button></form></body></html>`;

describe('fuzz', () => {
  const cut = fc.tuple(fc.nat(WHOLE.length), fc.nat(WHOLE.length));
  const junk = fc.oneof(fc.constantFrom('<', '>', '"', '</form>', '<form>', '<input ', '<select>', '<template>', '<svg>', '<math>', '<table>', '<iframe>', '<label for=n>', ' id=n ', '\u0000', '\u202E', '<!--', ']]>', '<input name=children>', '<form id=document>'), fc.string({ unit: 'binary', maxLength: 20 }));
  const mutations = fc.array(fc.tuple(cut, junk), { maxLength: 12 });

  it('reads 500 mutated pages without a throw, in bounded steps, and every report decodes', async () => {
    // A window for each page would cost more than all the reading; one for all of 20,000 would hold them all.
    let window = domOf('');
    let pages = 0;
    await fc.assert(fc.asyncProperty(mutations, async (mutated) => {
      const html = mutated.reduce((text, [[from, to], insert]) => text.slice(0, Math.min(from, to)) + insert + text.slice(Math.min(to, from + 40)), WHOLE);
      const parser = new (window as unknown as { readonly DOMParser: typeof DOMParser }).DOMParser();
      const steps = collectSteps(parser.parseFromString(html, 'text/html'), window);
      let pauses = 0;
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) pauses += 1;
      const report = step.value;
      expect(pauses).toBeGreaterThanOrEqual(Math.floor(report.nodes / 32));
      expect(decodeFrameReport(JSON.parse(JSON.stringify(report)))).not.toBeNull();
      const facts = readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables);
      expect(facts.confidence).toBeGreaterThanOrEqual(0);
      expect(facts.confidence).toBeLessThanOrEqual(1);
      expect(facts.cues.length).toBeLessThanOrEqual(12);
      if ((pages += 1) % 200 > 0) return;
      close(window);
      window = domOf('');
      await turn();
    }), { numRuns: 500 });
    close(window);
  });
});
