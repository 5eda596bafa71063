/**
 * Telephone numbers that regulators keep free for films and examples, by their E.164 digits. A shop that shows one has left a
 * template as it was. Sources: NANPA (555-0100 to 555-0199); Ofcom, "Telephone numbers for use in TV and radio drama"; Bundesnetzagentur,
 * "Rufnummern für Mediennutzung"; ARCEP, décision 2018-0881; ACMA, "Phone numbers for use in TV shows, films and creative works".
 * As of November 2026.
 */
const RANGES: Readonly<Record<string, string>> = {
  1: String.raw`\d{3}55501\d\d`,
  44: '11[34-8]4960 1214960 1314960 1414960 1514960 1614960 1914980 2079460 2896496 2920180 1632960 7700900 808157 9098790 3069990',
  49: '3023125 6990009 4066969 2214710 8999998 171392000 1522881738 1522889545 1525459937 172992590 172996853 172997318 172998075 174909131 174946430',
  33: '19900 26191 35301 46571 53649 63998',
  61: '25550 27010 35550 37010 75550 77010 85550 87010 49157',
};

export const FICTITIOUS_PHONE = new RegExp(`^(?:${Object.entries(RANGES).map(([code, starts]) => `${code}(?:${starts.replaceAll(' ', '|')})`).join('|')})`, 'u');
