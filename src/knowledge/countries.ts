import { parsePlaces, type PlaceTables } from '../core/merchant/place-facts';
import { FREE_MAILBOXES } from './free-mailboxes';
import { FICTITIOUS_PHONE } from './phone/fictitious';

/**
 * Currency (ISO 4217) and shop languages (ISO 639-1) by country and continent. Sources: ISO 3166-1, ISO 4217 list one, the countries'
 * own constitutions and usage. Bulgaria has the euro since January 2026, Croatia since 2023. As of November 2026.
 */
const PLACES = parsePlaces(`
# EU
AD EUR ca es fr; AL ALL sq; AT EUR de; BA BAM bs hr sr; BE EUR nl fr de; BG EUR bg; BY BYN ru be; CH CHF de fr it; CY EUR el tr; CZ CZK cs; DE EUR de
DK DKK da; EE EUR et ru; ES EUR es ca eu gl; FI EUR fi sv; FO DKK fo da; FR EUR fr; GB GBP en; GG GBP en; GI GIP en es; GR EUR el; HR EUR hr; HU HUF hu; IE EUR en ga
IM GBP en; IS ISK is; IT EUR it de; JE GBP en; LI CHF de; LT EUR lt; LU EUR fr de lb; LV EUR lv ru; MC EUR fr; MD MDL ro ru; ME EUR sr; MK MKD mk sq; MT EUR mt en
NL EUR nl; NO NOK no nb nn; PL PLN pl; PT EUR pt; RO RON ro hu; RS RSD sr; RU RUB ru; SE SEK sv; SI EUR sl; SK EUR sk hu; SM EUR it; UA UAH uk ru; VA EUR it; XK EUR sq sr
# AS
AE AED ar en; AF AFN fa ps; AM AMD hy ru; AZ AZN az ru; BD BDT bn en; BH BHD ar en; BN BND ms en; CN CNY zh; GE GEL ka ru; HK HKD zh en; ID IDR id; IL ILS he ar en; IN INR en hi ta te bn mr gu kn ml pa
IQ IQD ar ku; IR IRR fa; JO JOD ar en; JP JPY ja; KG KGS ky ru; KH KHR km; KR KRW ko; KW KWD ar en; KZ KZT kk ru; LA LAK lo; LB LBP ar fr en; LK LKR si ta en; MM MMK my; MN MNT mn; MO MOP zh pt
MY MYR ms en zh; NP NPR ne en; OM OMR ar en; PH PHP en tl fil; PK PKR en ur; QA QAR ar en; SA SAR ar en; SG SGD en zh ms ta; SY SYP ar; TH THB th; TJ TJS tg ru; TR TRY tr; TW TWD zh; UZ UZS uz ru; VN VND vi; YE YER ar
# NA
AG XCD en; BB BBD en; BM BMD en; BS BSD en; BZ BZD en; CA CAD en fr; CR CRC es; CU CUP es; DO DOP es; GT GTQ es; HN HNL es; HT HTG fr; JM JMD en; KY KYD en; MX MXN es; NI NIO es; PA USD es; PR USD es en; SV USD es; TT TTD en; US USD en es; VG USD en
# SA
AR ARS es; BO BOB es; BR BRL pt; CL CLP es; CO COP es; EC USD es; GY GYD en; PE PEN es; PY PYG es; SR SRD nl; UY UYU es; VE VES es
# AF
AO AOA pt; BF XOF fr; BJ XOF fr; BW BWP en; CD CDF fr; CI XOF fr; CM XAF fr en; CV CVE pt; DZ DZD ar fr; EG EGP ar en; ET ETB am en; GA XAF fr; GH GHS en; KE KES en sw; LY LYD ar; MA MAD ar fr; MG MGA fr mg; ML XOF fr; MU MUR en fr
MZ MZN pt; NA NAD en af; NG NGN en; RE EUR fr; RW RWF en fr; SC SCR en fr; SD SDG ar; SN XOF fr; TG XOF fr; TN TND ar fr; TZ TZS sw en; UG UGX en; ZA ZAR en af; ZM ZMW en; ZW ZWG en
# OC
AU AUD en; FJ FJD en; NC XPF fr; NZ NZD en; PF XPF fr; PG PGK en
`);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What statements about places are compared with. */
export const PLACE_TABLES: PlaceTables = {
  places: PLACES,
  // Sold world-wide by their registries, or by custom: ICANN's and the registries' own registration terms.
  genericSuffixes: words('ac ag ai am as bz cc cd ck cm co cx dj eu fm gg gl gs gy im io is je la li lc ly me mn ms mu nu pn pw sc sh sr st su tc tf tk tm to tv vc vg vu ws'),
  // European Payments Council, list of SEPA scheme countries, 2025.
  sepa: words('AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA'),
  // Where payment institutions that serve sellers abroad hold their accounts.
  accountsForAll: words('BE DE GB IE LT LU NL MT EE'),
  freeMailboxes: FREE_MAILBOXES,
  fictitiousPhone: FICTITIOUS_PHONE,
};
