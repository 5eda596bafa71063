import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../../src/core/decoder';
import { disclosureReport } from '../../../src/core/merchant/disclosure-report';
import { reportOfHtml, unescapeHtml } from '../../../src/core/merchant/html-report';

const linesOf = (html: string): readonly string[] => reportOfHtml(html, 'https://shop.test/impressum').lines;

describe('reportOfHtml', () => {
  it.each([
    { why: 'breaks and blocks end lines, inline elements do not', html: '<p>Lampen <b>Nord</b> GmbH<br>Hafenstra&szlig;e&nbsp;12</p><td>20457</td>', lines: ['Lampen Nord GmbH', 'Hafenstraße 12', '20457'] },
    { why: 'code, bars and hidden machinery are not the page\'s words', html: '<head><title>x</title></head><header>Hi <nav>Menu</nav></header><script>"<p>no</p>"</script><style>p{}</style><noscript>no</noscript><p>yes</p>', lines: ['yes'] },
    { why: 'comments and doctypes', html: '<!doctype html><!-- <p>no</p> --><p>yes</p><!-- open', lines: ['yes'] },
    { why: 'a sign that begins no tag', html: '<p>a < b and 1 <2</p>', lines: ['a < b and 1 <2'] },
    { why: 'quotes may hold the end of a tag', html: '<p title="a > b" data-x=\'>\'>yes</p>', lines: ['yes'] },
    { why: 'bars within bars', html: '<nav>a<nav>b</nav>c</nav><p>yes</p>', lines: ['yes'] },
  ])('$why', ({ html, lines }) => { expect(linesOf(html)).toEqual(lines); });

  it('reads links, title and language', () => {
    const report = reportOfHtml('<html lang="de"><title>Impressum &amp; mehr</title><a href="/agb?x=1">AGB</a> <a href="mailto:a@shop.test?subject=x">Mail</a> <a href=\'https://other.test/p\'>o</a>', 'https://shop.test/impressum');
    expect(report).toMatchObject({ language: 'de', title: 'Impressum & mehr', whole: true });
    expect(report.links).toEqual([{ text: 'AGB', to: '/agb', own: true }, { text: 'Mail', to: 'mailto:a@shop.test', own: false }, { text: 'o', to: 'https://other.test/p', own: false }]);
  });

  it('survives any text, makes what its decoder accepts, and is quick on text made to be slow', () => {
    const parts = fc.constantFrom('<', '>', '<a href="', '"', '\'', '<!--', '-->', '<script>', '</script', '<nav>', '</nav>', '&#x0;', '&#1114112;', '&amp', 'text', '\n', '<p>', '<p ', '=');
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (all) => {
      expect(attempt(disclosureReport, reportOfHtml(all.join(''), 'https://shop.test/'), 'report').ok).toBe(true);
    }), { numRuns: 300 });
    for (const part of ['<', '<!--', '<p "', '<script>', '&amp']) reportOfHtml(part.repeat(60_000), 'https://shop.test/');
  });
});

describe('unescapeHtml', () => {
  it.each([['&eacute;&Uuml;&ccedil;', 'éÜç'], ['&#8364;&#x20ac;', '€€'], ['&nosuch; &#0; &#xD800;', '&nosuch; &#0; &#xD800;']])('%s', (text, plain) => { expect(unescapeHtml(text)).toBe(plain); });
});
