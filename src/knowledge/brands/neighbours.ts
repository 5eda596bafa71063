/**
 * Well-known sites that only happen to resemble a protected name, or belong to its owner under a name of their own. From general
 * knowledge, 2026; one line of why each group is here.
 */
const INDEPENDENT = `
book.fr stores.com alibris.com digital.com wallmart.com.br loblaw.ca email.it
schwab.de xiaomi.eu alibaba.ir guardian.ng outlookindia.com twitchtracker.com fortnitetracker.com publicwww.com player.fm postman.co
heritage.org heritage.edu freedom.to smbc-comics.com trusted-shops.com
`;

const SAME_OWNER = `
aboutamazon.com aboutamazon.de aboutamazon.fr aboutamazon.co.uk aboutamazon.com.au gstatic.com battlenet.com.cn
hyundai.com hyundai.de
`;

export const NEIGHBOURS: readonly string[] = `${INDEPENDENT} ${SAME_OWNER}`.split(/\s+/u).filter((domain) => domain !== '');
