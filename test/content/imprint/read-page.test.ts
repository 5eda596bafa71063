import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/content/imprint/draft';
import { disclosureSteps } from '../../../src/content/imprint/read-page';
import { attempt } from '../../../src/core/decoder';
import { DISCLOSURE_CAPS, disclosureReport } from '../../../src/core/merchant/disclosure-report';
import { close, domOf } from '../collect/dom';
import { disclosureReportOf } from './disclosure-report-of';

const many = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join('');

describe('the disclosure reader', () => {
  it('keeps the bounds that its decoder accepts', () => {
    const { chances: _chances, ...caps } = DISCLOSURE_CAPS;
    expect(newDraft().caps).toEqual(caps);
  });

  it('makes no report that its own decoder refuses, however large the page', () => {
    const long = 'x'.repeat(2_000);
    const html = `<html lang="${long}"><title>${long}</title><body class="countdown">${many(1_500, (index) => `<p>${long} ${index}</p>`)}${many(400, (index) => `<a href="/${long}${index}" title="${long}">${long}</a>`)}
      ${many(90, (index) => `<a href="https://seal${index}.test/${long}"><img alt="trust seal ${long}" src="https://img${index}.test/${long}.png"></a>`)}${many(20, () => '<div class="countdown">09:59</div>')}
      ${many(90, (index) => `<script src="https://cdn${index}.test/${long}.js"></script>`)}<script type="application/ld+json">{"@type":"Organization","legalName":"${long}","telephone":["${many(90, String)}"]}</script>`;
    const decoded = attempt(disclosureReport, disclosureReportOf(html), 'report');
    expect(decoded).toMatchObject({ ok: true });
  });

  it('keeps the first and the last lines of a page that has too many', () => {
    const { lines } = disclosureReportOf(many(2_000, (index) => `<p>line ${index}</p>`));
    expect(lines).toHaveLength(DISCLOSURE_CAPS.lines);
    expect([lines[0], lines.at(-1)]).toEqual(['line 0', 'line 1999']);
  });

  it('pauses often: no step takes more than some dozens of nodes', () => {
    const window = domOf(`<body>${many(3_000, (index) => `<p><b>${index}</b> text</p>`)}`, 'https://shop.test/impressum');
    let pauses = 0;
    for (const _ of disclosureSteps(window.document, window, true)) pauses += 1;
    close(window);
    expect(pauses).toBeGreaterThan((3_000 * 4) / 40);
  });

  it('says of a script only what it makes up by chance', () => {
    const report = disclosureReportOf('<script>const n = Math.floor(Math.random() * 20); el.textContent = n + " people are viewing this";</script><script>const id = Math.random().toString(36);</script>');
    expect(report.chances).toEqual(['viewers']);
    expect(JSON.stringify(report)).not.toContain('floor');
  });

  it('reads a countdown in one text or in boxes', () => {
    expect(disclosureReportOf('<div class="offer-timer">09:58</div>').timers.map(({ seconds }) => seconds)).toEqual([598]);
    expect(disclosureReportOf('<div id="countdown"><span>00</span>:<span>14</span>:<span>59</span></div>').timers[0]?.seconds).toBe(899);
    expect(disclosureReportOf('<div class="opening">09:58</div>').timers).toEqual([]);
  });

  it('tells icons that lead nowhere from those that lead to a page', () => {
    const { links } = disclosureReportOf('<footer><a href="#" aria-label="Facebook"></a><a href="#">Top</a><a href="https://www.instagram.com/shop">i</a><a href="mailto:a@shop.test?subject=Jane">m</a></footer>');
    expect(links.map(({ to, text }) => [to, text])).toEqual([['', 'facebook'], ['https://www.instagram.com/shop', 'i'], ['mailto:a@shop.test', 'm']]);
  });
});
