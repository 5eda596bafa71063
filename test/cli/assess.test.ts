import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputTo } from '../../src/cli/output';
import { checks } from '../../src/checks/registry';
import { assess } from '../../src/core/assess';
import { encodeEvidence } from '../../src/core/codec';
import { evidenceOf } from '../checks/evidence-of';
import { answersOf, folderWith, runAssess } from './run-assess';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('assess --json', () => {
  it('answers a URL with the contract’s shape, keys in order', async () => {
    const run = await runAssess(['--json', 'https://user@SHOP.test:8443/Pay?x=1']);
    const [answer = {}] = answersOf(run);
    expect(run.code).toBe(0);
    expect(Object.keys(answer)).toEqual(['schema', 'url', 'registrableDomain', 'merchant', 'level', 'score', 'coverage', 'checkout', 'action', 'findings', 'notAssessed']);
    expect(answer).toMatchObject({
      schema: 1, url: 'https://user@SHOP.test:8443/Pay?x=1', registrableDomain: 'shop.test', merchant: 'shop.test', level: 'unknown', score: null,
      checkout: { stage: 'none', confidence: 0 }, action: 'nothing',
      findings: [
        { check: 'domain/userinfo', direction: 'concern', strength: 'fair', points: -15, reason: 'userinfo_host', params: { host: 'shop.test' } },
        { check: 'domain/unusual-port', strength: 'weak', points: -6 },
      ],
    });
    expect(answer['notAssessed']).toContainEqual({ check: 'reputation/listed', why: 'no-list' });
  });

  it('answers lines in order, whatever is wrong with some', async () => {
    const run = await runAssess(['--json'], [
      line({ url: 'https://a.test/' }), line({ url: 'shop.de' }), 'not json at all\n', '{"url": broken\n', '\n', line({ url: 7 }), line(['https://x.test/']),
      line({ url: 'https://b.test/', shopperCountry: 'Germany' }), line({ url: 'https://c.test/', html: 'absent.html' }),
      line({ evidence: { schema: 9 } }), line({ url: 'https://d.test/', html: null, referrer: null }), 'https://e.test/',
    ]);
    expect(run.code).toBe(0);
    expect(answersOf(run).map((answer) => (answer['error'] as { code: string } | undefined)?.code ?? answer['url'])).toEqual([
      'https://a.test/', 'not-a-url', 'not-a-url', 'bad-json', 'bad-input', 'bad-input', 'bad-input', 'html-unreadable', 'bad-evidence', 'https://d.test/', 'https://e.test/',
    ]);
    expect(answersOf(run)[1]).toMatchObject({ url: 'shop.de', error: { message: expect.stringContaining('URL') as string } });
    expect(run.complaints).toBe('');
  });

  it('cuts lines at any chunk boundary, inside a character too', async () => {
    const text = line({ url: 'https://bücher.example/ä' }) + line({ url: 'https://b.test/' });
    const whole = await runAssess(['--json'], [text]);
    const pieces = await runAssess(['--json'], Array.from({ length: text.length }, (_, index) => text.charAt(index)));
    expect(pieces.output).toBe(whole.output);
    expect(answersOf(whole)).toHaveLength(2);
  });

  it('judges evidence as it stands, to the same answer as the core', async () => {
    const evidence = evidenceOf({ url: 'http://shop.test/pay', page: { stage: 'payment', asks: ['payment'] } });
    const expected = assess(evidence, checks);
    const [answer] = answersOf(await runAssess(['--json'], [`{"evidence": ${encodeEvidence(evidence)}}\n`]));
    expect(answer).toEqual(JSON.parse(JSON.stringify({ schema: 1, ...expected })));
    expect(expected.level).toBe('caution');
  });

  it('knows addresses that are no web addresses', async () => {
    const [mail, file, data] = answersOf(await runAssess(['--json', 'mailto:a@shop.test', 'file:///x/y.html', 'data:text/html,hi']));
    for (const answer of [mail, file, data]) expect(answer).toMatchObject({ level: 'unknown', registrableDomain: null, merchant: null, findings: [] });
  });
});

describe('assess --list', () => {
  const folder = folderWith({ 'hosts.txt': '0.0.0.0 bad.example.com\n0.0.0.0 evil.test\n', 'plain.txt': '# scams\nevil.test\n', 'page.txt': '<!doctype html><html><body>404</body></html>' });

  it('makes each file one strong source, named after it', async () => {
    const run = await runAssess(['--json', '--list', 'hosts.txt', '--list', 'plain.txt'], [line({ url: 'https://www.evil.test/pay' }), line({ url: 'https://example.com/' })], folder);
    const [bad, good] = answersOf(run);
    expect(bad).toMatchObject({
      level: 'danger', action: 'interstitial',
      findings: [
        { check: 'reputation/listed', strength: 'proof', reason: 'blocklisted', params: { host: 'evil.test' }, source: { name: 'hosts.txt' } },
        { strength: 'proof', points: 0, source: { name: 'plain.txt' } },
      ],
    });
    expect(good).toMatchObject({ level: 'unknown', findings: [] });
    expect(good?.['notAssessed']).not.toContainEqual(expect.objectContaining({ check: 'reputation/listed' }));
  });

  it.each([['absent.txt', 'it is not there'], ['page.txt', 'it is a web page'], ['.', 'it is a folder']])('ends with 2 and a reason when %s cannot be read: %s', async (file) => {
    const run = await runAssess(['--json', '--list', file, 'https://a.test/'], [], folder);
    expect(run.code).toBe(2);
    expect(run.output).toBe('');
    expect(run.complaints).toContain('cannot read the list');
  });
});

describe('assess --popular', () => {
  const folder = folderWith({ 'top.csv': '1,paypa1.com\n200000,paypa1-login.com\n', 'plain.txt': 'paypa1.com\n' });

  it('makes a resemblance weak where many people visit the site under its name, and never names the list a threat', async () => {
    const run = await runAssess(['--json', '--popular', 'top.csv', 'https://www.paypa1.com/', 'https://paypa1-login.com/', 'https://shop.test/'], [], folder);
    const [popular, bought, other] = answersOf(run);
    expect(popular).toMatchObject({ level: 'unknown', target: 'paypal.com', findings: [{ strength: 'weak', reason: 'lookalike_popular', source: { name: 'top.csv' } }] });
    expect(bought).toMatchObject({ level: 'caution', findings: [{ strength: 'strong', reason: 'lookalike' }] });
    for (const answer of [popular, bought, other]) expect(answer?.['notAssessed']).toContainEqual({ check: 'reputation/listed', why: 'no-list' });
  });

  it('keeps a listed site listed', async () => {
    const run = await runAssess(['--json', '--popular', 'plain.txt', '--list', 'plain.txt', 'https://paypa1.com/'], [], folder);
    expect(answersOf(run)[0]).toMatchObject({ level: 'danger', findings: [{ reason: 'blocklisted' }, { strength: 'strong', reason: 'lookalike' }] });
  });
});

describe('assess, wrongly asked', () => {
  it.each([
    [['--html', 'a.html'], 'exactly one URL'],
    [['--html', 'a.html', 'https://a.test/', 'https://b.test/'], 'exactly one URL'],
    [['--list'], '--list needs a file'],
    [['--popular'], '--popular needs a file'],
    [['--popular', 'a.csv', '--popular', 'b.csv', 'https://a.test/'], 'may be given once'],
    [['--fast'], 'unknown option --fast'],
  ])('%j: ends with 2 and says %s', async (args, message) => {
    const run = await runAssess(args);
    expect(run).toMatchObject({ code: 2, output: '' });
    expect(run.complaints).toContain(message);
  });
});

describe('assess --names', () => {
  it('prints the protected registrable domains, one a line, sorted, each once', async () => {
    const run = await runAssess(['--names']);
    const names = run.output.trimEnd().split('\n');
    expect(run.code).toBe(0);
    expect(names.length).toBeGreaterThan(500);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names.every((name) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(name))).toBe(true);
  });
});

describe('assess, read slowly', () => {
  it('waits for its reader and leaves no listener behind', async () => {
    let bytes = 0;
    const slow = new Writable({ highWaterMark: 1, write(chunk: Buffer, _encoding, done) { bytes += chunk.length; setImmediate(done); } });
    const output = outputTo(slow);
    for (let round = 0; round < 30; round += 1) {
      output.write('x'.repeat(1000));
      await output.flush();
    }
    expect(bytes).toBe(30_000);
    expect([slow.listenerCount('drain'), slow.listenerCount('close')]).toEqual([0, 0]);
  });
});

describe('assess for people', () => {
  it('prints a block per address, with errors in place', async () => {
    const run = await runAssess(['https://shop.test:81/', 'nonsense']);
    expect(run.code).toBe(0);
    expect(run.output).toMatch(/^unknown +trust – +checked \d+ %/u);
    expect(run.output).toContain('weak   unusual port: host shop.test; port 81');
    expect(run.output).toContain('not checked (no-list): reputation/listed');
    expect(run.output).toMatch(/error +nonsense\n +not an absolute URL/u);
  });

  it('never lets an address steer the terminal', async () => {
    const run = await runAssess([], ['https://shop.test/\u001B[2J\u202Eevil\n', '\u001B]0;x\u0007\n']);
    for (const control of ['\u001B', '\u0007', '\u202E']) expect(run.output).not.toContain(control);
    expect(run.output.split('\n').length).toBeGreaterThan(4);
  });
});
