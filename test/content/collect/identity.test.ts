import { describe, expect, it } from 'vitest';
import { REPORT_CAPS } from '../../../src/core/payment/frame-report';
import { readPage } from '../../../src/core/payment/read-page';
import { pageTables } from '../../../src/knowledge/cues/index';
import { reportOf } from './dom';

const identityOf = (html: string) => reportOf(html, 'https://shop.example/page').identity;

describe('what a document says of whose it is', () => {
  it('takes the words of logos and icons, not of every picture', () => {
    const pictures = '<p><img src=/p/1.jpg></p>'.repeat(6);
    const { logos } = identityOf(`<link rel="shortcut icon" href="/f/kite_favicon.ico?v=2"><header><img src="/img/kite-logo.svg" alt="Kite Bank"></header>${pictures}<img src=/p/shoe.jpg alt="A shoe"><img class="footer-logo" src=/x.png alt="Kite Group">`);
    expect(logos).toContain('kite_favicon');
    expect(logos).toContain('Kite Bank kite-logo');
    expect(logos).toContain('Kite Group x');
    expect(logos.join(' ')).not.toContain('shoe');
  });

  it('joins a copyright sign with the name in the element after it', () => {
    expect(identityOf('<footer>© 2026 <b>Kite Bank Ltd</b></footer>').notices).toContain('© 2026 Kite Bank Ltd');
    expect(identityOf('<p>VÃ¡lido atÃ©: hoje</p>').notices).toEqual([]);
  });

  it('counts where it points, its own host apart', () => {
    const { sites } = identityOf('<link rel=icon href="https://static.kite.example/i.ico"><link rel=canonical href="https://kite.example/"><a href="//kite.example/a">a</a><a href="https://kite.example/b">b</a><a href="/own">c</a><a href="https://shop.example/d">d</a><a href="#x">e</a><a href="mailto:a@b.example">f</a>');
    expect(sites).toEqual(expect.arrayContaining([
      { kind: 'icon', host: 'static.kite.example', count: 1 }, { kind: 'canonical', host: 'kite.example', count: 1 },
      { kind: 'link', host: 'kite.example', count: 2 }, { kind: 'link', host: '', count: 2 },
    ]));
    expect(sites).toHaveLength(4);
  });

  it.each([
    ['#', 'dead', 'the usual stand-in'],
    ['', 'dead', 'nothing at all'],
    ['#!', 'dead', 'a sign and nothing behind it'],
    ['javascript:void(0)', 'dead', 'a script that does nothing'],
    ['javascript:;', 'dead', 'the same, shorter'],
    ['#/forgot', 'link', 'a route of an application on one page'],
    ["javascript:__doPostBack('reset','')", 'link', 'a form system’s own way to its next page'],
    ['#main', null, 'a place in the page'],
    ['tel:+1', null, 'a call'],
  ] as const)('takes a link to “%s” for %s: %s', (href, kind, _why) => {
    const { sites } = identityOf(`<a href="${href}">x</a>`);
    expect(sites).toEqual(kind === null ? [] : [{ kind, host: '', count: 1 }]);
  });

  it.each([
    ['<!-- saved from url=(0024)https://www.kite.example/login -->', 'www.kite.example'],
    ['<!--\n Page saved with SingleFile \n url: https://kite.example/x \n-->', 'kite.example'],
    ['<!-- Mirrored from kite.example/login.html by HTTrack Website Copier -->', 'kite.example'],
  ])('reads the note of a copying program: %s', (comment, host) => {
    expect(identityOf(`<html>${comment}<body>x</body>`).sites).toContainEqual({ kind: 'copied-from', host, count: 1 });
  });

  it.each([
    ['<a href="https://kite-bank.com@evil.example/login">x</a>', 'kite-bank.com', 'the plain form'],
    ['<a href="//WWW.Kite-Bank.com:hunter2@evil.example/">x</a>', 'www.kite-bank.com', 'a password behind it, which is not taken'],
    ['<a href="https://kite-bank.com%2Flogin@evil.example/">x</a>', 'kite-bank.com', 'an escaped path behind it'],
    ['<a href="https://kite-bank.com@x@evil.example/">x</a>', 'kite-bank.com', 'two signs: the last counts'],
    ['<form action="https://kite-bank.com@evil.example/pay"></form>', 'kite-bank.com', 'the target of a form'],
    ['<a href="https://user:secret.pass.com@evil.example/">x</a>', null, 'a user and a password'],
    ['<a href="https://evil.example/@kite-bank.com">x</a>', null, 'a sign in the path'],
    ['<a href="https://evil.example?next=a@kite-bank.com">x</a>', null, 'a sign in the query'],
    ['<a href="https://kite-bank.com\\@evil.example/">x</a>', null, 'a backslash, which ends the host'],
    ['<a href="mailto:a.com@evil.example">x</a>', null, 'an e-mail address'],
    ['<a href="https://4111111111111111.com@evil.example/">x</a>', '••••••••••••••••.com', 'a card number for a name'],
  ])('names the site that stands before the @ of an address: %s', (html, shown, _why) => {
    const disguises = identityOf(html).sites.filter(({ kind }) => kind === 'disguise');
    expect(disguises).toEqual(shown === null ? [] : [{ kind: 'disguise', host: shown, count: 1 }]);
    expect(JSON.stringify(reportOf(html, 'https://shop.example/page'))).not.toMatch(/hunter2|secret/u);
  });

  it('keeps one disguised link among many honest ones', () => {
    const honest = Array.from({ length: 60 }, (_, at) => `<a href="https://h${at}.example/">x</a>`.repeat(2)).join('');
    const report = reportOf(`${honest}<a href="https://kite-bank.com@evil.example/">x</a>`, 'https://shop.example/page');
    const { sites } = readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables).identity;
    expect(sites).toContainEqual({ kind: 'disguise', site: 'kite-bank.com', count: 1 });
  });

  it('stays within its caps', () => {
    const many = Array.from({ length: 900 }, (_, at) => `<a href="https://h${at}.example/">x</a><img class=logo alt="Logo ${'abcdefghij'[at % 10]}${'klmnopqrst'[at % 9]}">`).join('');
    const identity = identityOf(many);
    expect(identity.sites.length).toBeLessThanOrEqual(REPORT_CAPS.sites);
    expect(identity.logos).toHaveLength(REPORT_CAPS.logos);
  });
});

describe('what a page says of whose it is', () => {
  it('leaves a stranger’s frame out and takes its own sites as its own', () => {
    const top = reportOf('<img class=logo alt="Atelier"><a href="https://www.shop.example/a">a</a>', 'https://shop.example/');
    const wallet = reportOf('<img class=logo alt="Kite Pay">', 'https://kitepay.example/');
    const facts = readPage([{ id: 0, parent: null, origin: top.origin, report: top }, { id: 1, parent: 0, origin: wallet.origin, report: wallet }], pageTables);
    expect(facts.identity.logos).toEqual(['Atelier']);
    expect(facts.identity.sites).toEqual([{ kind: 'link', site: '', count: 1 }]);
  });
});
