import { parseBrands } from './brand';

/**
 * Names that copied pages show and whose labels are too common, or too seldom imitated in addresses, to be held against hosts. They count
 * where a page presents itself by them, and nowhere else.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 */
export const pageNames = parseBrands(`
Adobe | US | developer | adobe.com adobelogin.com adobe.io adobecc.com acrobat.com behance.net adobeaemcloud.com frame.io | Adobe ID; Adobe Document Cloud; Adobe Acrobat; Acrobat Reader |
DeviantArt | US | social | deviantart.com deviantart.net sta.sh | |
MediaFire | US | developer | mediafire.com | |
Evernote | US | developer | evernote.com | |
Intuit | US | developer | intuit.com quickbooks.com turbotax.com | QuickBooks; TurboTax |
Pornhub | CA | streaming | pornhub.com pornhubpremium.com | |
Unacademy | IN | developer | unacademy.com | |
000webhost | LT | developer | 000webhost.com 000webhostapp.com | |
ePUAP | PL | government | epuap.gov.pl | |
Paychex | US | developer | paychex.com paychexflex.com | |
`);
