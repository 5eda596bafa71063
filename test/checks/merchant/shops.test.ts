import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/checks/registry';
import { runChecks } from '../../../src/core/assess';
import { claimedCountry } from '../../../src/core/merchant/claimed-country';
import { mergeDisclosures } from '../../../src/core/merchant/disclosures';
import { demanded, missing } from '../../../src/core/merchant/missing';
import { disclosureRules } from '../../../src/knowledge/disclosure/index';
import { disclosuresOf } from '../../content/imprint/disclosure-report-of';
// @ts-expect-error the invented shops are plain scripts: the browsers' scenarios serve the same pages
import { MERCHANTS } from '../../e2e/pages/merchants.mjs';
import { evidenceOf, NOW } from '../evidence-of';
import { paying } from './said';

interface Shop { readonly honest: boolean; readonly legal: string; readonly reasons?: readonly string[]; readonly reload?: true; readonly site: { readonly page: (url: URL) => string | null } }

const shops = Object.entries(MERCHANTS as Readonly<Record<string, Shop>>);
const ours = checks.filter(({ needs }) => needs.includes('disclosures'));

function saidBy(host: string, { legal, site }: Shop): ReturnType<typeof disclosuresOf> {
  const read = (path: string, whole: boolean): ReturnType<typeof disclosuresOf> => disclosuresOf(site.page(new URL(`https://${host}${path}`)) ?? '', `https://${host}${path}`, whole);
  return mergeDisclosures(read('/checkout', false), read(legal, true));
}

describe('the invented shops', () => {
  it.each(shops.filter(([, { honest }]) => honest))('%s shows all that its law demands, and nothing is held against it', (host, shop) => {
    const disclosures = saidBy(host, shop);
    const country = claimedCountry(disclosures);
    expect(missing(demanded(disclosures, disclosureRules(country ?? '', NOW.slice(0, 10))))).toEqual({ telling: [], ordinary: [] });
    const { findings, notAssessed } = runChecks(evidenceOf({ url: `https://${host}/checkout`, ...paying, disclosures }), ours);
    expect(findings.filter(({ direction }) => direction === 'concern')).toEqual([]);
    expect(notAssessed).toEqual([]);
  });

  it.each(shops.filter(([, { honest, reload }]) => !honest && reload !== true))('%s is found out, and never by anything stronger than fair', (host, shop) => {
    const { findings } = runChecks(evidenceOf({ url: `https://${host}/checkout`, ...paying, disclosures: saidBy(host, shop) }), ours);
    expect(findings.map(({ reason }) => reason)).toEqual(expect.arrayContaining([...(shop.reasons ?? [])]));
    expect(findings.filter(({ strength }) => strength === 'strong' || strength === 'proof')).toEqual([]);
  });

  it('speak at least ten languages, in five kinds of markup', () => {
    const pages = shops.map(([host, { site }]) => site.page(new URL(`https://${host}/checkout`)) ?? '');
    expect(new Set(pages.map((page) => /<html lang="([a-z]+)/u.exec(page)?.[1])).size).toBeGreaterThanOrEqual(10);
    expect(shops.filter(([, { honest }]) => honest).length).toBeGreaterThanOrEqual(12);
  });
});
