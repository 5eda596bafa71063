import type { PageIdentity } from './read-identity';

/** What is known of a page after all its frames were read and classified. No typed value, no full text. */
export type Stage = 'none' | 'cart' | 'details' | 'payment' | 'done';

/** What a control is to the shopper. Append only: recorded evidence carries these words. */
export type FieldRole =
  | 'pan' | 'cvc' | 'expiry' | 'expiry-month' | 'expiry-year' | 'holder' | 'iban' | 'routing' | 'account-number'
  | 'otp' | 'pin' | 'password' | 'new-password' | 'username' | 'national-id' | 'birth-date' | 'passport' | 'id-upload' | 'card-photo'
  | 'phone' | 'email' | 'name' | 'company' | 'street' | 'city' | 'postal-code' | 'region' | 'country'
  | 'gift-card' | 'coupon' | 'crypto-address' | 'seed-phrase' | 'search' | 'other';

/** What the page asks the shopper for. A page that asks for any of these is a sensitive page. */
export type Ask = 'payment' | 'credentials' | 'identity';

/** Payment methods, the field's usual words; regional systems carry their own name. Append only. */
export type PaymentMethod =
  | 'card' | 'paypal' | 'paypal-friends' | 'apple-pay' | 'google-pay' | 'amazon-pay' | 'shop-pay' | 'wallet'
  | 'bank-transfer' | 'instant-transfer' | 'direct-debit' | 'cash-on-delivery' | 'invoice' | 'bnpl' | 'cash-voucher'
  | 'crypto' | 'gift-card' | 'money-transfer' | 'p2p-transfer' | 'pix' | 'boleto' | 'upi' | 'ideal' | 'bancontact' | 'blik' | 'przelewy24'
  | 'sofort' | 'giropay' | 'eps' | 'twint' | 'swish' | 'mobilepay' | 'vipps' | 'bizum' | 'multibanco' | 'mb-way' | 'konbini'
  | 'alipay' | 'wechat-pay' | 'unionpay' | 'mercado-pago' | 'oxxo' | 'promptpay' | 'paynow' | 'fpx' | 'gcash' | 'kakao-pay' | 'naver-pay'
  | 'paypay' | 'line-pay' | 'momo' | 'zalopay' | 'm-pesa' | 'yoomoney' | 'sbp' | 'other';

export type Visibility = 'visible' | 'reachable' | 'hidden';

export interface FrameFacts {
  /** The browser's frame id; 0 is the top frame. */
  readonly id: number;
  readonly parent: number | null;
  /** `null` as text for an opaque origin. */
  readonly origin: string;
  /** Known PSP whose origin this is. */
  readonly psp: string | null;
  readonly visible: boolean;
  /** False for a frame nobody could read; its origin is then what the parent's markup says. */
  readonly readable: boolean;
}

export interface FieldFacts {
  readonly role: FieldRole;
  readonly visibility: Visibility;
  /** Index into `frames`. */
  readonly frame: number;
  /** Index into `forms`, null outside a form. */
  readonly form: number | null;
}

export interface FormFacts {
  readonly frame: number;
  /** Origin the form posts to; null when script alone sends it. */
  readonly target: string | null;
  /** Known PSP whose origin the target is. */
  readonly psp: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  /** Target has the page's own registrable domain. */
  readonly firstParty: boolean;
  readonly asks: readonly Ask[];
}

/** One place into which card digits are typed. */
export interface CardEntry {
  /** `shop`: the shop's own page; `psp`: a known provider's hosted fields or page; `unknown-frame`: somebody else's. */
  readonly where: 'shop' | 'psp' | 'unknown-frame';
  readonly origin: string;
  readonly psp: string | null;
  /** Origin the enclosing form posts to, null when unknown or script alone sends it. */
  readonly postsTo: string | null;
}

export interface MethodFacts {
  readonly method: PaymentMethod;
  /** How it showed: a choice or button is an offer, a logo or text is only a claim. */
  readonly basis: 'choice' | 'button' | 'field' | 'logo' | 'text';
}

/** Something the page sent, after a card number was typed, to a site that is neither its own nor a provider's. */
export interface SentFacts {
  /** Registrable domain, or host where there is none. */
  readonly to: string;
  /** `number`: the number was in it. `unknown`: it could not be read or held none, and the site had no part in the page before. */
  readonly what: 'number' | 'unknown';
}

/** Why the page says that something must be paid or given; see `pretext-words`. Append only. */
export type Pretext = 'fee' | 'held' | 'payout' | 'threat' | 'verify';

export interface PageFacts {
  readonly stage: Stage;
  /** 0–1, two decimals. */
  readonly confidence: number;
  /** Names of the cues that led to the stage, strongest first, at most 12. */
  readonly cues: readonly string[];
  readonly asks: readonly Ask[];
  /** BCP 47 primary language of the page as it says or as read, null when unknown. */
  readonly language: string | null;
  /** Redacted, at most 120 characters. */
  readonly title: string;
  readonly siteName: string | null;
  readonly identity: PageIdentity;
  readonly frames: readonly FrameFacts[];
  readonly forms: readonly FormFacts[];
  readonly fields: readonly FieldFacts[];
  readonly cardEntries: readonly CardEntry[];
  readonly methods: readonly MethodFacts[];
  readonly order: { readonly currency: string | null; readonly total: string | null; readonly button: string | null };
  /** http subresources on an https page: `active` can change the page (scripts, frames, styles), `passive` cannot. */
  readonly mixedContent: { readonly active: number; readonly passive: number };
  /** The seller a market place's page names besides itself. Present only when one is. */
  readonly seller?: string;
  /** Present only when one was. */
  readonly pretexts?: readonly Pretext[];
  /** Present only when something was. */
  readonly sent?: readonly SentFacts[];
  /** What could not be read, and how much of it. */
  readonly unreadable: readonly { readonly what: 'closed-frame' | 'closed-shadow' | 'canvas' | 'too-large'; readonly count: number }[];
}
