import { mod97, type CheckRule } from './check-digits';
import { scheme, type NumberScheme } from './scheme';

/** Lengths of IBANs by country, SWIFT's registry of ISO 13616 as of 2026. */
const LENGTHS = `15NO 16BE 18DK 18FI 18FK 18FO 18GL 18NL 18SD 19MK 19SI 20AT 20BA 20EE 20KZ 20LT 20LU 20MN 20XK 21CH 21HR 21LI 21LV
22BG 22BH 22CR 22DE 22GB 22GE 22IE 22ME 22RS 22VA 23AE 23GI 23IL 23IQ 23OM 23SO 23TL 24AD 24CZ 24ES 24MD 24PK 24RO 24SA 24SE 24SK 24TN 24VG
25LY 25PT 25ST 26IS 26TR 27BI 27DJ 27FR 27GR 27IT 27MC 27MR 27SM 28AL 28AZ 28BY 28CY 28DO 28GT 28HU 28LB 28NI 28PL 28HN 29BR 29EG 29PS 29QA 29UA
30JO 30KW 30MU 30YE 31MT 31SC 32LC 33RU`;

export const IBAN_LENGTH: ReadonlyMap<string, number> = new Map(LENGTHS.split(/\s+/u).map((entry) => [entry.slice(2), Number(entry.slice(0, 2))]));

const iban: CheckRule = (text) => IBAN_LENGTH.get(text.slice(0, 2)) === text.length && mod97(text.slice(4) + text.slice(0, 4));

export const WORLDWIDE: readonly NumberScheme[] = [
  scheme('xx-lei', 'lei', 'LEI', 'lei, lei code, legal entity identifier', /^[0-9A-Z]{18}\d{2}$/u, 'https://www.gleif.org (ISO 17442; ISO 7064 MOD 97-10)', { check: mod97 }),
  scheme('xx-iban', 'iban', 'IBAN', 'iban, iban no, iban nr, iban code', /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/u, 'https://www.iso13616.org (SWIFT IBAN Registry; ISO 7064 MOD 97-10)', { check: iban }),
];
