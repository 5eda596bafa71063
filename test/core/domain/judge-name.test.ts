import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeName } from '../../../src/core/domain/judge-name';
import { buildIndex } from '../../../src/core/domain/build-index';
import { WORDLIKE } from '../../../src/knowledge/brands/wordlike.generated';
import { at, TOWN, TOWN_INDEX, TOWN_SOURCE } from './street';

const imitations: { host: string; target: string; kind: string; why: string }[] = [
  { host: 'paypa1.com', target: 'paypal.com', kind: 'glyph', why: 'the digit one for the letter l' },
  { host: 'walnnart.com', target: 'walmart.com', kind: 'glyph', why: 'n and n read as m' },
  { host: 'rnicrosoft.com', target: 'microsoft.com', kind: 'glyph', why: 'r and n read as m' },
  { host: 'barnesandnob1e.com', target: 'barnesandnoble.com', kind: 'glyph', why: 'a name that itself holds a pair that reads as m' },
  { host: 'pаypal.com', target: 'paypal.com', kind: 'idn', why: 'one Cyrillic letter' },
  { host: 'pаураl.com', target: 'paypal.com', kind: 'idn', why: 'nearly all Cyrillic letters' },
  { host: 'gооglé.com', target: 'google.com', kind: 'idn', why: 'marks and foreign letters together' },
  { host: 'payapl.com', target: 'paypal.com', kind: 'transposition', why: 'two letters changed places' },
  { host: 'payypal.com', target: 'paypal.com', kind: 'repetition', why: 'a doubled letter' },
  { host: 'micrsoft.com', target: 'microsoft.com', kind: 'omission', why: 'a letter left out' },
  { host: 'microsoftx.com', target: 'microsoft.com', kind: 'addition', why: 'a letter at the end' },
  { host: 'microsogt.com', target: 'microsoft.com', kind: 'keyboard', why: 'the key beside it' },
  { host: 'micrasoft.com', target: 'microsoft.com', kind: 'vowel', why: 'another vowel' },
  { host: 'pay-pal.com', target: 'paypal.com', kind: 'hyphen', why: 'a hyphen inside' },
  { host: 'mic-ro-soft.com', target: 'microsoft.com', kind: 'hyphen', why: 'two hyphens inside' },
  { host: 'pay.pal.com', target: 'paypal.com', kind: 'dots', why: 'a dot inside' },
  { host: 'coinsbase.com', target: 'coinbase.com', kind: 'plural', why: 'a plural inside' },
  { host: 'overstockes.com', target: 'overstock.com', kind: 'plural', why: 'a plural in es' },
  { host: 'microsoft.shop', target: 'microsoft.com', kind: 'other-suffix', why: 'the very name under another suffix' },
  { host: 'microsoft.vercel.app', target: 'microsoft.com', kind: 'hosting', why: 'the very name on free hosting' },
  { host: 'paypal-login.com', target: 'paypal.com', kind: 'combined', why: 'name, hyphen, a word that asks for something' },
  { host: 'secure-paypal-com.vercel.app', target: 'paypal.com', kind: 'embedded-domain', why: 'the domain written with hyphens' },
  { host: 'wwwpaypal.com', target: 'paypal.com', kind: 'joined', why: 'the dot behind www left out' },
  { host: 'paypalcom.net', target: 'paypal.com', kind: 'embedded-domain', why: 'the dot before com left out' },
  { host: 'coinbaseverify.com', target: 'coinbase.com', kind: 'joined', why: 'run together with a word that asks for something' },
  { host: 'coinbase-verfication.com', target: 'coinbase.com', kind: 'combined', why: 'the word is misspelt' },
  { host: 'paypal.com-secure.top', target: 'paypal.com', kind: 'embedded-domain', why: 'the domain set before the real one' },
  { host: 'www.google.co.uk.session.example.org', target: 'google.co.uk', kind: 'embedded-domain', why: 'a country domain set before the real one' },
  { host: 'paypal.login.example.net', target: 'paypal.com', kind: 'embedded-label', why: 'the name as a subdomain of somebody else' },
  { host: 'dhl-login.top', target: 'dhl.com', kind: 'combined', why: 'three letters count only as a whole token' },
  { host: 'micorsoft-login.com', target: 'microsoft.com', kind: 'edited-combined', why: 'a misspelt name and a word' },
  { host: 'google-login.de', target: 'google.de', kind: 'combined', why: 'the owner has that very suffix: it is the one imitated' },
  { host: 'paypal-login.weebly.com', target: 'paypal.com', kind: 'combined', why: 'below a site builder that the public suffix list does not hold' },
  { host: '1-800-555-0100-overstock.com', target: 'overstock.com', kind: 'combined', why: 'a telephone number beside a name asks for a call' },
  { host: 'overstock-myverification.com', target: 'overstock.com', kind: 'combined', why: '“my” before what is asked for' },
  { host: 'my-online-login-bank-microsoft-app.vercel.app', target: 'microsoft.com', kind: 'combined', why: 'words in front do not hide the name' },
  { host: 'nmicrosoft.com', target: 'microsoft.com', kind: 'first-letter', why: 'the key beside the first one' },
  { host: 'paypa1-secure.test', target: 'paypal.com', kind: 'combined', why: 'special-use names can imitate too' },
];

const honest: { host: string; guard: string; why: string }[] = [
  { host: 'paypal.com', guard: 'same owner', why: 'the name itself' },
  { host: 'login.paypal.com', guard: 'same owner', why: 'its subdomains' },
  { host: 'paypal-login.paypal.de', guard: 'same owner', why: 'a subdomain of another of its domains' },
  { host: 'paypal.live.com', guard: 'other brand', why: 'another owner speaks of the name on its own domain' },
  { host: 'www.paypal.business.stanford.edu', guard: 'closed registry', why: 'education: schools admit nobody else' },
  { host: 'paypal.service.gov.uk', guard: 'closed registry', why: 'government: its offices name companies in passing' },
  { host: 'zarah.com', guard: 'inside a word', why: 'names of four letters have too many honest neighbours' },
  { host: 'lazara.com', guard: 'inside a word', why: 'four letters inside a word' },
  { host: 'dhlaw.com', guard: 'inside a word', why: 'three letters inside a word' },
  { host: 'bakery.test', guard: 'special-use', why: 'being special is nothing' },
  { host: '127.0.0.1', guard: 'no name', why: 'an IP address imitates nobody' },
  { host: 'microsaft.org', guard: 'other TLD and one edit', why: 'a slip leads to the suffix one meant to type; elsewhere a neighbour is a name of its own' },
  { host: 'microsoft.com.mx', guard: 'country site', why: 'a commercial second level of a country is where the local company is' },
  { host: 'anna.microsoft.se', guard: 'tenant', why: 'below a namesake’s domain stand the namesake’s customers' },
  { host: 'microsoft-history.example', guard: 'reseller and fan names', why: 'a famous name among other words is talked about' },
  { host: 'microsoft.pk', guard: 'other TLD only', why: 'a small country’s registry holds the local agency and hardly an imitator' },
  { host: 'walmartmall.com', guard: 'a trade’s own word', why: '“mall” is no misspelt “mail”, and behind a name it makes another firm’s' },
  { host: 'walmartonline.com', guard: 'a trade’s own word', why: 'run together with “online” the name may be a part of somebody’s own' },
  { host: 'paymentcardcoinbase.com', guard: 'reseller and fan names', why: 'two plain words of payment beside a name are a phrase of somebody’s own' },
  { host: 'microsoft.github.io', guard: 'tenant', why: 'where developers host, a name says what is built' },
  { host: 'xmicrosoft.com', guard: 'first letter', why: 'a letter put in front that no finger hits by chance makes a name of its own' },
  { host: 'wicrosoft.xyz', guard: 'first letter', why: 'and another first letter away from home too' },
  { host: 'microsoft.lehmanns.shop-world.de', guard: 'reseller and fan names', why: 'below a shop’s own domain a name and no word that asks is a department' },
  { host: 'blog.google', guard: 'own registry', why: 'an owner’s own top-level domain, in which nobody else registers' },
  { host: 'paypal-engineering.microsoft', guard: 'own registry', why: 'what stands there was put there by its owner' },
  { host: '7icrosoft.de', guard: 'number', why: 'a digit at the beginning, under a suffix that is not the owner’s' },
  { host: 'anna.weeblysite.com', guard: 'tenant', why: 'a customer of a site builder does not imitate it' },
  { host: 'overstock24.com', guard: 'number', why: 'a number behind a name makes another firm’s name in half of Europe' },
  { host: 'walmart365.net', guard: 'number', why: 'with three digits as well' },
  { host: 'micro-soft.nl', guard: 'hyphen', why: 'away from its owner’s suffixes two words with a hyphen are a name of their own' },
  { host: 'over-stock-photos.com', guard: 'hyphen', why: 'with a third word the hyphens divide a phrase' },
  { host: 'intranet', guard: 'no name', why: 'a single label imitates nobody' },
];

const faint: { host: string; guard: string; why: string }[] = [
  { host: '7icrosoft.com', guard: 'number', why: 'a digit at the beginning counts something' },
  { host: 'googlecom.cz', guard: 'a trade’s own word', why: 'a suffix glued on at the end is part of many shops’ names' },
  { host: 'microsoft-docs.vercel.app', guard: 'ordinary words', why: 'developers name what they build for' },
];

/** The same town, with what calibration may say of a label: an everyday word, a side label, a name that everybody imitates. */
const CALIBRATED = buildIndex({
  ...TOWN_SOURCE,
  names: [...TOWN, { name: 'Wallee', domains: ['wallee.com'] }, { name: 'Charlotte', domains: ['charlotte.com'] }, { name: 'Courier', domains: ['courier.com'] }],
  neighbours: ['coinbass.com'],
  calibration: {
    charlotte: { suffix: 'weak' },
    overstock: { suffix: 'weak', token: 'silent', glued: 'silent', subdomain: 'silent' },
    microsoftonline: { suffix: 'silent', edit: 'silent', glued: 'silent' },
    walmart: { token: 'broad', glued: 'broad' },
    alternate: { suffix: 'weak' },
    barnesandnoble: { edit: 'weak' },
    coinbase: { token: 'weak', glued: 'weak' },
  },
});

const calibrated: { host: string; target: string | null; guard: string; why: string }[] = [
  { host: 'overstock.nl', target: null, guard: 'everyday word', why: 'under a large suffix some namesake has the word' },
  { host: 'overstock.top', target: 'overstock.com', guard: 'everyday word', why: 'where names cost nothing the copy is the likelier story' },
  { host: 'overstock-service.com', target: null, guard: 'everyday word', why: 'words of trade beside an everyday word' },
  { host: 'overstock-login.com', target: 'overstock.com', guard: 'everyday word', why: 'beside a log-in it is the name all the same' },
  { host: 'overstock-login.at', target: null, guard: 'everyday word', why: 'but away from its owner’s suffixes a log-in is a local firm’s' },
  { host: 'alternatr.de', target: 'alternate.de', guard: 'everyday word', why: 'a slip at home is a slip' },
  { host: 'alternatr.at', target: null, guard: 'everyday word', why: 'away from home a neighbour of a word is a word of its own' },
  { host: 'alternatr.xyz', target: null, guard: 'everyday word', why: 'also where names cost nothing' },
  { host: 'a1ternate.at', target: null, guard: 'everyday word', why: 'like letters in it, away from home' },
  { host: 'a1ternate.de', target: 'alternate.de', guard: 'everyday word', why: 'at home a digit is a trick' },
  { host: 'charlotte.fr', target: null, guard: 'everyday word', why: 'a given name under a large suffix is somebody’s of that name' },
  { host: 'charlotta.fr', target: null, guard: 'everyday word', why: 'and another spelling of it a name of its own' },
  { host: 'charlote.com', target: 'charlotte.com', guard: 'everyday word', why: 'a slip at home is a slip' },
  { host: 'wallet.com', target: null, guard: 'a word of ours', why: 'a word that stands beside names misspells none' },
  { host: 'user-wallet-app.com', target: null, guard: 'a word of ours', why: 'among others as well' },
  { host: 'walleee.com', target: 'wallee.com', guard: 'a word of ours', why: 'what is no word is a slip' },
  { host: 'courier-login.com', target: null, guard: 'common words', why: 'a name that is also a word beside names says nothing' },
  { host: 'courier.com-login.top', target: 'courier.com', guard: 'common words', why: 'unless its whole domain stands there' },
  { host: 'coinbass.com', target: null, guard: 'popular in its own right', why: 'known in its own right, and so is what stands below it' },
  { host: 'shop.coinbass.com', target: null, guard: 'popular in its own right', why: 'its subdomains' },
  { host: 'coinbass.net', target: 'coinbase.com', guard: 'popular in its own right', why: 'that domain alone, not the spelling' },
  { host: 'coinbasesupport.com', target: 'coinbase.com', guard: 'name of a local firm', why: 'at home words beside the name speak' },
  { host: 'coinbasesupport.de', target: null, guard: 'name of a local firm', why: 'run together under another suffix it is a local firm’s name' },
  { host: 'coinbaselogin.de', target: 'coinbase.com', guard: 'name of a local firm', why: 'a word of log-ins speaks everywhere' },
  { host: 'coinbasezoltan.xyz', target: null, guard: 'name of a local firm', why: 'unknown letters beside a name that is not imitated much, even where names cost nothing' },
  { host: 'microsoftonline.net', target: null, guard: 'side label', why: 'nobody imitates the name of a machine' },
  { host: 'microsoftonlime.com', target: null, guard: 'side label', why: 'nor misspells it' },
  { host: 'microsoftonline.com', target: null, guard: 'same owner', why: 'it is still its owner’s' },
  { host: 'walmartstudio.com', target: null, guard: 'reseller and fan names', why: 'a plain word run together with the most imitated name' },
  { host: '24walmart.com', target: null, guard: 'number', why: 'a number before a name counts or names something' },
  { host: 'walmart-studio.com', target: 'walmart.com', guard: 'reseller and fan names', why: 'set off by a hyphen the name is meant' },
];

/** With the letter model that ships: whether a neighbour of a name reads like a word. */
const MODELLED = buildIndex({
  ...TOWN_SOURCE,
  names: [...TOWN, { name: 'Harrods', domains: ['harrods.com'] }],
  wordCosts: Uint8Array.from(atob(WORDLIKE), (character) => character.charCodeAt(0)),
});

const wordlike: { host: string; target: string | null; guard: string; why: string }[] = [
  { host: 'goggle.com', target: null, guard: 'word of its own', why: 'a dictionary’s word, one letter from a name' },
  { host: 'goole.com', target: null, guard: 'word of its own', why: 'a town in Yorkshire' },
  { host: 'coinbsae.com', target: 'coinbase.com', guard: 'word of its own', why: 'letters that changed places make no word' },
  { host: 'harrod.com', target: null, guard: 'singular', why: 'without its last “s” the name is a surname' },
  { host: 'harods.com', target: 'harrods.com', guard: 'singular', why: 'any other letter left out is a slip' },
];

const certain: { host: string; certainty: string; why: string }[] = [
  { host: 'paypa1-secure.test', certainty: 'near-certain', why: 'a digit in a letter’s place beside a word that asks for trust' },
  { host: 'paypal-secure.test', certainty: 'likely', why: 'the undisguised name beside the same word can be a partner or a critic' },
  { host: 'paypa1.com', certainty: 'likely', why: 'a digit alone can be somebody’s own name' },
];

describe('judgeName', () => {
  it.each(calibrated)('$host says $target ($guard): $why', ({ host, target }) => {
    expect(judgeName(at(host), CALIBRATED)?.target ?? null).toBe(target);
  });

  it.each(wordlike)('$host says $target ($guard): $why', ({ host, target }) => {
    expect(judgeName(at(host), MODELLED)?.target ?? null).toBe(target);
  });

  it.each(certain)('$host is $certainty: $why', ({ host, certainty }) => {
    expect(judgeName(at(host), TOWN_INDEX)).toMatchObject({ certainty });
  });

  it.each(faint)('$host is never caution by itself ($guard): $why', ({ host }) => {
    expect(judgeName(at(host), TOWN_INDEX)?.strength).not.toBe('strong');
  });

  it.each(imitations)('$host imitates $target ($kind): $why', ({ host, target, kind }) => {
    expect(judgeName(at(host), TOWN_INDEX)).toMatchObject({ target, kind });
  });

  it.each(honest)('$host imitates nobody ($guard): $why', ({ host }) => {
    expect(judgeName(at(host), TOWN_INDEX)).toBeNull();
  });

  it('has a benign row here for each guard of docs/names.md', () => {
    const [, table = ''] = /## Guards\n([^#]*)/u.exec(readFileSync('docs/names.md', 'utf8')) ?? [];
    const told = table.split('\n').flatMap((row) => /^\| ([^|]*) \| [^-|]/u.exec(row)?.[1] ?? []).filter((name) => name !== 'guard');
    const shown = new Set([...honest, ...faint, ...[...calibrated, ...wordlike].filter(({ target }) => target === null)].map(({ guard }) => guard.replaceAll('’', "'")));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('gives a label that two owners have to the one whose main domain it is', () => {
    const index = buildIndex({ ...TOWN_SOURCE, names: [{ name: 'Alpine Post', domains: ['alpen.ch', 'talpost.ch'] }, { name: 'Talpost', domains: ['talpost.it', 'talpost-pay.it'] }] });
    expect(judgeName(at('talpost-login.com'), index)).toMatchObject({ targetName: 'Talpost', target: 'talpost.it' });
  });
});
