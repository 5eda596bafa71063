import check from '../../../src/checks/merchant/seals';
import { describeCheck } from '../describe-check';
import { paying } from './said';

const shown = (hint: string, to: string | null = null, from: string | null = null): { hint: string; from: string | null; to: string | null } => ({ hint, from, to });

describeCheck(check, {
  firing: [
    { why: 'two pictures of seals that lead nowhere', ...paying, disclosures: { seals: [shown('Trusted Shops trusted-shops.png'), shown('Norton Secured norton-secured.png')] }, finds: [{ direction: 'concern', strength: 'weak', reason: 'seals_unverifiable', params: { seals: ['Trusted Shops', 'Norton Secured'] } }] },
    { why: 'a row that leads to the shop itself', ...paying, disclosures: { seals: [shown('BBB Accredited Business bbb.png', '/about'), shown('trustpilot 5 stars', '/reviews'), shown('mcafee.png', '')] }, finds: [{ strength: 'weak', reason: 'seals_unverifiable' }] },
  ],
  quiet: [
    { why: 'a seal that opens its issuer’s page', ...paying, disclosures: { seals: [shown('Trusted Shops', 'https://www.trustedshops.de/bewertung/info_X.html'), shown('idealo.png'), shown('ehi siegel.png')] } },
    { why: 'a widget of the issuer', ...paying, disclosures: { seals: [shown('trustpilot.svg')], origins: ['https://widget.trustpilot.com'] } },
    { why: 'one picture is in many honest footers', ...paying, disclosures: { seals: [shown('ssl comodo.png')] } },
    { why: 'payment logos are no seals', ...paying, disclosures: { seals: [shown('visa.png'), shown('paypal verified.png'), shown('secure checkout badge.png')] } },
    { why: 'nothing is being paid', disclosures: { seals: [shown('Trusted Shops trusted-shops.png'), shown('Norton Secured norton-secured.png')] } },
  ],
  knownLimits: ['A seal that leads to its issuer may lead to another shop’s page there.', 'Issuers that are not in the table are not seen.'],
});
