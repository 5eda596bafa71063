import { concern, defineCheck, nothing } from '../../core/check';
import { isExempt } from '../../core/domain/exempt';
import { isLocalNetwork } from '../../core/domain/local-network';
import { isNameless } from '../../core/identity/read-claims';
import type { FieldRole } from '../../core/payment/page-facts';
import { brandNames } from '../../knowledge/brand-names';
import { nameIndex } from '../../knowledge/name-index';
import { isTitleFiller } from '../../knowledge/title-words';

/**
 * "Verify your account", "update your payment": card or identity data are wanted anew by a page that says nobody's name. Services that
 * renew a card or check a person do so under their own name; a log-in alone is left out, for many honest ones are titled "Security check".
 */
export default defineCheck({
  id: 'page/asked-to-verify',
  needs: ['address', 'merchant', 'page'],
  run: ({ address, merchant, page }) => {
    if (!(page.pretexts ?? []).includes('verify') || merchant.psp !== null || isLocalNetwork(address) || isExempt(address, nameIndex())) return nothing;
    const wanted = page.fields.filter(({ frame }) => (page.frames[frame]?.psp ?? null) === null).map(({ role }) => role);
    const [what] = WANTED.filter((role) => wanted.includes(role));
    if (what === undefined || page.identity.notices.length > 0 || !isNameless(page, address.label, { table: brandNames(), isGeneric: isTitleFiller })) return nothing;
    return concern('strong', 'asked_to_verify', { what: [what] });
  },
});

const WANTED: readonly FieldRole[] = ['pan', 'cvc', 'national-id', 'passport', 'id-upload', 'card-photo', 'account-number'];
