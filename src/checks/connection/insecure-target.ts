import { concern, defineCheck } from '../../core/check';
import { siteOf } from '../../core/domain/site';

/** Fields whose content is worth stealing wherever they stand. */
const SECRET: ReadonlySet<string> = new Set([
  'pan', 'cvc', 'iban', 'account-number', 'otp', 'pin', 'password', 'new-password', 'national-id', 'passport', 'seed-phrase',
]);

/**
 * A form or frame on an https page that hands payment, login or identity data to plain http. On an http page the same fact is
 * already told by `connection/insecure-page`, and a finding counts once.
 */
export default defineCheck({
  id: 'connection/insecure-target',
  needs: ['connection', 'page'],
  run: ({ connection, page }) => {
    if (connection.scheme !== 'https') return null;
    const form = insecureHost([
      ...page.forms.filter(({ asks }) => asks.length > 0).map(({ target }) => target),
      ...page.cardEntries.map(({ postsTo }) => postsTo),
    ]);
    const frame = insecureHost([
      ...page.fields.filter(({ role }) => SECRET.has(role)).map((field) => page.frames[field.frame]?.origin ?? null),
      ...page.cardEntries.map(({ origin }) => origin),
    ]);
    return [
      ...(form === null ? [] : [concern('strong', 'insecure_form', { destination: form })]),
      ...(frame === null ? [] : [concern('strong', 'insecure_frame', { destination: frame })]),
    ];
  },
});

/** The first http host in text order stands for all: one finding, however many forms do it. */
function insecureHost(origins: readonly (string | null)[]): string | null {
  const sites = origins.map(siteOf).filter((site) => site !== null && site.scheme === 'http');
  return sites.map((site) => site?.host ?? '').toSorted()[0] ?? null;
}
