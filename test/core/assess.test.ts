import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry';
import { assess } from '../../src/core/assess';
import { concern, couldNotTell, defineCheck, reassurance, type Check, type Strength } from '../../src/core/check';
import { bareEvidence, present, unavailable, type Evidence, type UnavailableReason } from '../../src/core/evidence';
import { BANDS, BASE, clampToBand } from '../../src/core/score';
import { evidences } from '../arbitraries/evidence';
import { evidenceOf } from '../checks/evidence-of';

const says = (id: string, strength: Strength): Check => defineCheck({ id, needs: ['address'], run: () => concern(strength, 'insecure_page', { id }) });
const quiet = ['connection/a', 'domain/a', 'reputation/a', 'payment/a', 'merchant/a', 'page/a'].map((id) => defineCheck({ id, needs: ['address'], run: () => null }));
const levelOf = (...more: Check[]): string => assess(evidenceOf({}), [...quiet, ...more]).level;

describe('level', () => {
  it.each<{ found: readonly (readonly [string, Strength])[]; level: string; why: string }>([
    { found: [], level: 'clear', why: 'nothing found in what could be checked' },
    { found: [['reputation/b', 'proof']], level: 'danger', why: 'proof needs no company' },
    { found: [['domain/b', 'strong'], ['payment/b', 'strong']], level: 'danger', why: 'two strong findings on different facts' },
    { found: [['payment/b', 'strong'], ['payment/c', 'strong']], level: 'caution', why: 'two strong findings of one family lean on each other' },
    { found: [['domain/b', 'strong']], level: 'caution', why: 'one strong finding is not danger' },
    { found: [['domain/b', 'fair'], ['payment/b', 'fair']], level: 'caution', why: 'two fair findings' },
    { found: [['domain/b', 'fair']], level: 'clear', why: 'one fair finding is shown, and does not warn' },
    { found: [['domain/b', 'weak'], ['payment/b', 'weak'], ['merchant/b', 'weak']], level: 'clear', why: 'three weak findings do not warn' },
    { found: [['domain/b', 'fair'], ['payment/b', 'weak'], ['merchant/b', 'weak']], level: 'caution', why: 'weak findings tell together with a fair one' },
  ])('$found is $level: $why', ({ found, level }) => {
    expect(levelOf(...found.map(([id, strength]) => says(id, strength)))).toBe(level);
  });

  it('is unknown for an address alone without a concern', () => {
    const address = evidenceOf({}).address;
    const alone = assess({ ...bareEvidence('2026-05-12T10:00:00.000Z'), address }, checks);
    expect(alone).toMatchObject({ level: 'unknown', score: null, checkout: { stage: 'none', confidence: 0 } });
    expect(alone.notAssessed).toContainEqual({ check: 'reputation/listed', why: 'no-list' });
  });

  it.each<UnavailableReason>(['store-corrupt', 'store-error', 'permission-missing', 'timeout', 'page-closed', 'list-stale', 'error'])('is never clear when the lists answer %s', (reason) => {
    const broken = assess({ ...evidenceOf({}), lists: unavailable(reason) }, checks);
    expect(broken).toMatchObject({ level: 'unknown', score: null });
    expect(broken.notAssessed).toContainEqual({ check: 'reputation/listed', why: reason });
  });

  it('is never clear when a check threw, and says so', () => {
    const broken = defineCheck({ id: 'page/broken', needs: ['address'], run: () => { throw new Error('bug'); } });
    expect(assess(evidenceOf({}), [...quiet, broken])).toMatchObject({ level: 'unknown', notAssessed: [{ check: 'page/broken', why: 'error' }] });
  });

  it('is never clear when a check could not tell, and says so', () => {
    const blind = defineCheck({ id: 'page/blind', needs: ['address'], run: () => couldNotTell('page-closed') });
    expect(assess(evidenceOf({}), [...quiet, blind])).toMatchObject({ level: 'unknown', score: null, notAssessed: [{ check: 'page/blind', why: 'page-closed' }] });
  });

  it.each<{ why: string; page: Parameters<typeof evidenceOf>[0]['page']; clear: boolean }>([
    { why: 'a closed frame where a card field may stand', page: { cardEntries: [], unreadable: [{ what: 'closed-frame', count: 1 }] }, clear: false },
    { why: 'a closed frame beside a provider’s card field: an advert', page: { cardEntries: [{ where: 'psp', origin: 'https://psp.example', psp: 'Example Pay', postsTo: null }], unreadable: [{ what: 'closed-frame', count: 1 }] }, clear: true },
    { why: 'everything was read', page: { cardEntries: [], unreadable: [] }, clear: true },
  ])('of a payment page with $why: clear is $clear', ({ page, clear }) => {
    expect(assess(evidenceOf({ page: { ...page, stage: 'payment' } }), checks).level === 'clear').toBe(clear);
  });
});

describe('coverage', () => {
  it('falls by the weight of what could not be checked, and leaves out what does not apply', () => {
    const whole = assess(evidenceOf({ certificate: {} }), checks);
    const blind = assess({ ...evidenceOf({ certificate: {} }), lists: unavailable('no-list') }, checks);
    const http = assess({ ...evidenceOf({}), certificate: unavailable('not-applicable') }, checks);
    expect(whole.coverage).toBe(1);
    expect(http.coverage).toBe(1);
    expect(blind.coverage).toBeLessThan(0.9);
    expect(assess(bareEvidence('2026-05-12T10:00:00.000Z'), checks).coverage).toBe(0);
  });
});

describe('on a payment provider’s own page', () => {
  const at = '2026-05-12T09:00:00.000Z';
  const onPsp = (level: 'danger' | 'caution' | 'clear' | 'unknown', score: number | null): Evidence =>
    evidenceOf({ url: 'https://psp.example/pay', merchant: { domain: 'shop.test', relation: 'reached-from', psp: 'Example Pay', inherited: { level, score, assessedAt: at } } });

  it('the score is the shop’s and the domain is the page’s', () => {
    expect(assess(onPsp('clear', 82), quiet)).toMatchObject({ level: 'clear', score: 82, merchant: 'shop.test', registrableDomain: 'psp.example' });
    expect(assess(onPsp('danger', 3), quiet)).toMatchObject({ level: 'danger', score: 3 });
  });

  it('the level is the worse of the two', () => {
    expect(assess(onPsp('clear', 82), [...quiet, says('payment/b', 'strong')])).toMatchObject({ level: 'caution', score: 40 });
    expect(assess(onPsp('caution', 41), quiet)).toMatchObject({ level: 'caution', score: 41 });
    expect(assess(onPsp('unknown', null), quiet)).toMatchObject({ level: 'unknown', score: null });
  });

  it('an unknown shop leaves no score', () => {
    expect(assess({ ...onPsp('clear', 82), merchant: unavailable('merchant-unknown') }, quiet)).toMatchObject({ level: 'unknown', score: null, merchant: null });
  });
});

describe('target', () => {
  it('is named whenever a domain check names one, at any strength', () => {
    const lookalike = defineCheck({ id: 'domain/b', needs: ['address'], run: () => concern('weak', 'lookalike', { target: 'shop.example' }) });
    const other = defineCheck({ id: 'payment/b', needs: ['address'], run: () => concern('weak', 'lookalike', { target: 'psp.example' }) });
    expect(assess(evidenceOf({}), [lookalike]).target).toBe('shop.example');
    expect(assess(evidenceOf({}), [other])).not.toHaveProperty('target');
  });
});

describe('whatever the evidence', () => {
  const extra = fc.tuple(fc.constantFrom('connection', 'domain', 'reputation', 'payment', 'merchant', 'page'), fc.constantFrom<Strength>('weak', 'fair', 'strong', 'proof'));

  it('score and level keep their promises, and every point belongs to a finding', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      const { level, score, coverage, findings } = assess(evidence, checks);
      expect(score === null).toBe(level === 'unknown');
      expect(coverage >= 0 && coverage <= 1 && Math.round(coverage * 100) / 100 === coverage).toBe(true);
      if (level === 'unknown' || score === null) return;
      expect(score >= BANDS[level][0] && score <= BANDS[level][1] && Number.isInteger(score)).toBe(true);
      const inherited = evidence.merchant.state === 'present' && evidence.merchant.value.inherited !== null;
      const own = clampToBand(BASE + findings.reduce((sum, { points }) => sum + points, 0), level);
      expect(inherited ? own : score).toBe(own);
    }), { numRuns: 500 });
  });

  it('the order of checks never matters, and a finding counts once', () => {
    fc.assert(fc.property(evidences, fc.nat({ max: 30 }), (evidence, turn) => {
      const once = JSON.stringify(assess(evidence, checks));
      expect(JSON.stringify(assess(evidence, [...checks.slice(turn), ...checks.slice(0, turn)].toReversed()))).toBe(once);
      const twice = checks.map((check): Check => ({ ...check, run: (values, all) => { const found = check.run(values, all); return found === null || 'unavailable' in found ? found : [found, found].flat(); } }));
      expect(JSON.stringify(assess(evidence, twice))).toBe(once);
    }), { numRuns: 200 });
  });

  it('replays to the same bytes after a journey through JSON', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      expect(JSON.stringify(assess(JSON.parse(JSON.stringify(evidence)) as Evidence, checks))).toBe(JSON.stringify(assess(evidence, checks)));
    }), { numRuns: 300 });
  });

  it('more concern never raises the score, and more reassurance never lowers it', () => {
    fc.assert(fc.property(evidences, extra, (evidence, [family, strength]) => {
      const address = evidenceOf({}).address;
      const given = { ...evidence, address: evidence.address.state === 'present' ? evidence.address : address };
      // The baseline has the extra check too, with nothing found: one more check made is one more thing covered.
      const before = assess(given, [...checks, defineCheck({ id: `${family}/extra`, needs: ['address'], run: () => null })]);
      const worse = assess(given, [...checks, says(`${family}/extra`, strength)]);
      const rank = { danger: 0, caution: 1, unknown: 2, clear: 3 };
      expect(rank[worse.level]).toBeLessThanOrEqual(rank[before.level]);
      expect(worse.score ?? 0).toBeLessThanOrEqual(worse.score === null || before.score === null ? 100 : before.score);
      const kind = strength === 'proof' ? 'strong' : strength;
      const better = assess(given, [...checks, defineCheck({ id: `${family}/extra`, needs: ['address'], run: () => reassurance(kind, 'known_shop', {}) })]);
      expect(better.score ?? 100).toBeGreaterThanOrEqual(better.score === null || before.score === null ? 0 : before.score);
    }), { numRuns: 300 });
  });

  it('a present fact is what was judged: evidence is never changed', () => {
    const evidence = evidenceOf({ page: { stage: 'payment', asks: ['payment'] } });
    const before = JSON.stringify(evidence);
    assess({ ...evidence, shopperCountry: present('DE') }, checks);
    expect(JSON.stringify(evidence)).toBe(before);
  });
});

describe('the counterfactual', () => {
  const without = (...more: Check[]): unknown => assess(evidenceOf({}), [...quiet, ...more]).counterfactual?.map(({ check, level }) => [check, level]);

  it('names each finding on which the level hangs, weakest first, with the level without it', () => {
    expect(without(says('domain/b', 'strong'))).toEqual([['domain/b', 'clear']]);
    expect(without(says('domain/b', 'fair'), says('payment/b', 'fair'))).toEqual([['payment/b', 'clear'], ['domain/b', 'clear']]);
    expect(without(says('domain/b', 'strong'), says('payment/b', 'strong'))).toEqual([['payment/b', 'caution'], ['domain/b', 'caution']]);
    expect(without(says('domain/b', 'strong'), says('payment/b', 'weak'))).toEqual([['domain/b', 'clear']]);
  });

  it('is not given where no single finding decides, or nothing warns', () => {
    expect(without(says('domain/b', 'strong'), says('payment/b', 'fair'), says('merchant/b', 'fair'))).toBeUndefined();
    expect(without(says('domain/b', 'fair'))).toBeUndefined();
  });

  it('is true: judged without that check the level is the one named', () => {
    fc.assert(fc.property(evidences, (evidence) => {
      const { counterfactual = [], findings } = assess(evidence, checks);
      for (const { check, reason, level } of counterfactual) {
        if (findings.some((finding) => finding.check === check && finding.reason !== reason)) continue;
        const silenced = checks.map((each) => (each.id === check ? { ...each, run: () => null } : each));
        expect(assess(evidence, silenced).level).toBe(level);
      }
    }), { numRuns: 200 });
  });
});
