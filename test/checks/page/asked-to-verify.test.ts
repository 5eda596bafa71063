import check from '../../../src/checks/page/asked-to-verify';
import type { FieldFacts, FieldRole, PageFacts } from '../../../src/core/payment/page-facts';
import { describeCheck } from '../describe-check';

const at = 'https://x7.notices.test/step2';
const field = (role: FieldRole): FieldFacts => ({ role, visibility: 'visible', frame: 0, form: null });
const page = (title: string, roles: readonly FieldRole[], more: Partial<PageFacts> = {}): Partial<PageFacts> => ({ asks: ['identity'], title, fields: roles.map(field), pretexts: ['verify'], ...more });
const identity = (part: Partial<PageFacts['identity']>): Partial<PageFacts> => ({ identity: { logos: [], headings: [], notices: [], sites: [], ...part } });

describeCheck(check, {
  firing: [
    { why: 'an account of nobody’s, and the national number', url: at, page: page('Account verification', ['name', 'birth-date', 'national-id']), finds: [{ strength: 'strong', reason: 'asked_to_verify', params: { what: ['national-id'] } }] },
    { why: 'a card to be confirmed anew, without any title', url: at, page: page('', ['pan', 'cvc'], { asks: ['payment'] }), finds: [{ strength: 'strong', reason: 'asked_to_verify', params: { what: ['pan'] } }] },
  ],
  quiet: [
    { why: 'a subscription renews its card under its own name', url: at, page: page('Update payment method – Atelier Meridiano', ['pan'], { asks: ['payment'] }) },
    { why: 'a log-in behind a security check', url: at, page: page('Security check', ['username', 'password'], { asks: ['credentials'] }) },
    { why: 'a copyright line says whose it is', url: at, page: page('Verify your identity', ['passport'], identity({ notices: ['© 2026 Atelier Meridiano'] })) },
    { why: 'the logo is the address’s name', url: 'https://ateliermeridiano.test/', page: page('Verify your identity', ['id-upload'], identity({ logos: ['Atelier Meridiano'] })) },
    { why: 'a checkout that verifies nobody', url: at, page: page('Checkout', ['pan'], { asks: ['payment'], pretexts: [] }) },
    { why: 'a tax office', url: 'https://forms.revenue-office.gov.uk/', page: page('Verify your identity', ['national-id']) },
    { why: 'a bank asks inside a provider’s frame', url: at, page: page('Verification', [], { fields: [{ ...field('pan'), frame: 1 }], frames: [{ id: 0, parent: null, origin: 'https://x7.notices.test', psp: null, visible: true, readable: true }, { id: 1, parent: 0, origin: 'https://psp.example', psp: 'Example Pay', visible: true, readable: true }] }) },
  ],
  knownLimits: ['A name that stands only in a picture is not seen, so a small service that shows its name so is taken for nameless.'],
});
