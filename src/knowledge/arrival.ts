import type { Via } from '../core/evidence';

/**
 * Marks that advertisers and mailers put into the addresses they spread, as their own manuals name them: click numbers of Google,
 * Microsoft, Meta, TikTok, X, Pinterest, Snapchat, Yandex and Taboola; of Mailchimp, HubSpot, Klaviyo, Braze. Looked through in November 2026.
 */
export const CLICK_MARKS: Readonly<Record<string, Via>> = {
  gclid: 'advert', gbraid: 'advert', wbraid: 'advert', dclid: 'advert', msclkid: 'advert', fbclid: 'social', ttclid: 'advert', twclid: 'advert', epik: 'advert',
  sccid: 'advert', yclid: 'advert', tblci: 'advert', igshid: 'social', mc_cid: 'mail', mc_eid: 'mail', _hsenc: 'mail', _kx: 'mail', bsft_eid: 'mail',
};

/** Values of `utm_medium`, by which sites say how they were reached (Google Analytics, campaign parameters). */
export const MEDIA: Readonly<Record<string, Via>> = {
  cpc: 'advert', ppc: 'advert', paid: 'advert', paidsocial: 'advert', 'paid-social': 'advert', paid_social: 'advert', display: 'advert', banner: 'advert', cpm: 'advert',
  social: 'social', email: 'mail', 'e-mail': 'mail', newsletter: 'mail', sms: 'message', whatsapp: 'message', telegram: 'message', messenger: 'message', push: 'message',
};

/** Sites that are nothing but a messenger or a network: who comes from there followed a link that somebody sent or showed. */
export const MESSAGE_SITES: Readonly<Record<string, Via>> = {
  'whatsapp.com': 'message', 'telegram.org': 'message', 'messenger.com': 'message', 'discord.com': 'message', 'slack.com': 'message', 'proton.me': 'mail', 'gmx.net': 'mail', 'gmx.com': 'mail', 'web.de': 'mail', 'mail.ru': 'mail', 'mail.com': 'mail',
  'facebook.com': 'social', 'instagram.com': 'social', 'tiktok.com': 'social', 'pinterest.com': 'social', 'snapchat.com': 'social', 'threads.net': 'social', 'x.com': 'social', 'vk.com': 'social', 'reddit.com': 'social',
};
