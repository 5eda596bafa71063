import type { PublicFeed } from '../core/list/source';

/**
 * Public feeds that serve shoppers, with what their own pages say of licence and format (read 2026-11). Nothing of them is
 * bundled: they are fetched by the user's browser when lists are on. Off by default: a licence that forbids a use or that nobody states,
 * lists that have little to do with shopping, mirrors of a list that is here itself, and lists whose care we cannot judge.
 * `seen: null` on every row: no address was fetched where this was written; names of files were compared with stored copies of the
 * repositories. docs/feeds.md shows the table to people.
 *
 * Strength is a judgement about how entries come about, never about their number: an authority that examined each shop is
 * `strong`; what machines or the public gather is `weak`, so that one of them alone only advises caution. Sources that gather from
 * each other share a group, because their agreement proves nothing.
 */
const RAW = 'https://raw.githubusercontent.com';

const AGGREGATE = 'aggregate';
const ONE_LAB = 'elliotwutingfeng';

export const FEEDS: readonly PublicFeed[] = [
  {
    // The authority's own table. A mirror says of itself that it may be out of sync, and old entries are shops that changed hands.
    id: 'ctia', name: 'Czech Trade Inspection: risky e-shops', homepage: 'https://www.coi.cz/pro-spotrebitele/otevrena-data/rizikove-weby/', licence: 'open data licence of the authority',
    onByDefault: true, addresses: ['https://www.coi.cz/userdata/files/dokumenty-ke-stazeni/open-data/rizikove.csv'], format: 'csv', refreshHours: 24, strength: 'strong', category: 'fakeshop', countries: ['CZ', 'SK'], seen: null,
  },
  {
    id: 'ctia-mirror', name: 'Czech Trade Inspection: risky e-shops (mirror)', homepage: 'https://github.com/deric/coi-blacklist', licence: 'open data licence of the authority',
    onByDefault: false, addresses: [`${RAW}/deric/coi-blacklist/main/hosts`], format: 'hosts', refreshHours: 168, strength: 'weak', category: 'fakeshop', countries: ['CZ', 'SK'], group: 'ctia', seen: null,
  },
  {
    id: 'procon-sp', name: 'Procon-SP: sites to avoid', homepage: 'https://github.com/glauberlima/procon-blocklist', licence: 'MIT',
    onByDefault: true, addresses: [`${RAW}/glauberlima/procon-blocklist/main/lists/hosts.txt`], format: 'hosts', refreshHours: 24, strength: 'strong', category: 'fakeshop', countries: ['BR'], seen: null,
  },
  {
    id: 'kadhosts', name: 'KADhosts with CERT Polska warnings', homepage: 'https://github.com/PolishFiltersTeam/KADhosts', licence: 'CC BY-SA 4.0',
    onByDefault: true, addresses: [`${RAW}/FiltersHeroes/KADhosts/master/KADhosts.txt`, `${RAW}/PolishFiltersTeam/KADhosts/master/KADhosts.txt`], format: 'hosts', refreshHours: 24, strength: 'weak', category: 'scam', countries: ['PL'], seen: null,
  },
  {
    id: 'durablenapkin', name: 'DurableNapkin scam blocklist', homepage: 'https://github.com/durablenapkin/scamblocklist', licence: 'MIT',
    onByDefault: true, addresses: [`${RAW}/durablenapkin/scamblocklist/master/hosts.txt`, `${RAW}/durablenapkin/scamblocklist/master/adguard.txt`], format: 'hosts', refreshHours: 24, strength: 'weak', category: 'fakeshop', countries: [], seen: null,
  },
  {
    id: 'jarelllama', name: 'Jarelllama scam blocklist', homepage: 'https://github.com/jarelllama/Scam-Blocklist', licence: 'GPL-3.0',
    onByDefault: true, addresses: [`${RAW}/jarelllama/Scam-Blocklist/main/lists/wildcard_domains/scams.txt`, `${RAW}/jarelllama/Scam-Blocklist/main/lists/adblock/scams.txt`], format: 'domains', refreshHours: 12, strength: 'weak', category: 'scam', countries: [], group: AGGREGATE, seen: null,
  },
  {
    id: 'hagezi-fake', name: 'HaGeZi fake shops and traps', homepage: 'https://github.com/hagezi/dns-blocklists', licence: 'GPL-3.0',
    onByDefault: true, addresses: [`${RAW}/hagezi/dns-blocklists/main/wildcard/fake-onlydomains.txt`, `${RAW}/hagezi/dns-blocklists/main/domains/fake.txt`], format: 'domains', refreshHours: 24, strength: 'weak', category: 'fakeshop', countries: ['DE', 'AT', 'CH'], group: AGGREGATE, seen: null,
  },
  {
    id: 'blocklistproject-scam', name: 'Block List Project: scam', homepage: 'https://github.com/blocklistproject/Lists', licence: 'MIT',
    onByDefault: true, addresses: [`${RAW}/blocklistproject/Lists/master/adguard/scam-ags.txt`, `${RAW}/blocklistproject/Lists/master/scam.txt`], format: 'adblock', refreshHours: 168, strength: 'weak', category: 'scam', countries: [], group: AGGREGATE, seen: null,
  },
  {
    id: 'spam404', name: 'Spam404', homepage: 'https://github.com/Spam404/lists', licence: 'CC BY-SA',
    onByDefault: true, addresses: [`${RAW}/Spam404/lists/master/main-blacklist.txt`, `${RAW}/Spam404/lists/master/adblock-list.txt`], format: 'domains', refreshHours: 48, strength: 'weak', category: 'scam', countries: [], seen: null,
  },
  {
    id: 'iam-py-test', name: 'The malicious website blocklist', homepage: 'https://github.com/iam-py-test/my_filters_001', licence: 'CC BY',
    onByDefault: true, addresses: [`${RAW}/iam-py-test/my_filters_001/main/Alternative%20list%20formats/antimalware_domains.txt`], format: 'domains', refreshHours: 24, strength: 'weak', category: 'scam', countries: [], seen: null,
  },
  {
    id: 'phishing-database', name: 'Phishing.Database, tested active', homepage: 'https://github.com/Phishing-Database/Phishing.Database', licence: 'MIT',
    onByDefault: true, addresses: [`${RAW}/Phishing-Database/Phishing.Database/master/phishing-domains-ACTIVE.txt`], format: 'domains', refreshHours: 24, strength: 'weak', category: 'phishing', countries: [], seen: null,
  },
  {
    id: 'gaso', name: 'Global Anti-Scam Organization (mirror)', homepage: 'https://github.com/elliotwutingfeng/GlobalAntiScamOrg-blocklist', licence: 'BSD',
    onByDefault: true, addresses: [`${RAW}/elliotwutingfeng/GlobalAntiScamOrg-blocklist/main/global-anti-scam-org-scam-urls-pihole.txt`], format: 'domains', refreshHours: 24, strength: 'weak', category: 'investment-scam', countries: [], group: ONE_LAB, seen: null,
  },
  {
    id: 'chongluadao', name: 'ChongLuaDao (mirror)', homepage: 'https://github.com/elliotwutingfeng/ChongLuaDao-Phishing-Blocklist', licence: 'BSD',
    onByDefault: true, addresses: [`${RAW}/elliotwutingfeng/ChongLuaDao-Phishing-Blocklist/main/urls-pihole.txt`], format: 'domains', refreshHours: 24, strength: 'weak', category: 'phishing', countries: ['VN'], group: ONE_LAB, seen: null,
  },
  {
    id: 'openphish', name: 'OpenPhish community feed', homepage: 'https://github.com/openphish/public_feed', licence: 'OpenPhish terms: no commercial use',
    onByDefault: false, addresses: [`${RAW}/openphish/public_feed/refs/heads/main/feed.txt`], format: 'urls', refreshHours: 12, strength: 'weak', category: 'phishing', countries: [], seen: null,
  },
  {
    id: 'infinitytec', name: 'infinitytec scams and phishing', homepage: 'https://github.com/infinitytec/blocklists', licence: 'MIT',
    onByDefault: false, addresses: [`${RAW}/infinitytec/blocklists/master/scams-and-phishing.txt`], format: 'domains', refreshHours: 48, strength: 'weak', category: 'scam', countries: [], seen: null,
  },
  {
    id: 'metamask', name: 'MetaMask eth-phishing-detect', homepage: 'https://github.com/MetaMask/eth-phishing-detect', licence: 'DBAD',
    onByDefault: false, addresses: [`${RAW}/MetaMask/eth-phishing-detect/main/src/config.json`], format: 'json', refreshHours: 24, strength: 'weak', category: 'crypto-phishing', countries: [], seen: null,
  },
  {
    id: 'scamsniffer', name: 'Scam Sniffer', homepage: 'https://github.com/scamsniffer/scam-database', licence: 'MIT',
    onByDefault: false, addresses: [`${RAW}/scamsniffer/scam-database/main/blacklist/domains.json`], format: 'json', refreshHours: 24, strength: 'weak', category: 'crypto-phishing', countries: [], seen: null,
  },
  {
    id: 'polkadot', name: 'Polkadot phishing list', homepage: 'https://github.com/polkadot-js/phishing', licence: 'Apache-2.0',
    onByDefault: false, addresses: [`${RAW}/polkadot-js/phishing/master/all.json`], format: 'json', refreshHours: 24, strength: 'weak', category: 'crypto-phishing', countries: [], seen: null,
  },
  {
    id: 'cryptoscamdb', name: 'CryptoScamDB', homepage: 'https://github.com/CryptoScamDB/blacklist', licence: 'none stated',
    onByDefault: false, addresses: [`${RAW}/CryptoScamDB/blacklist/master/data/urls.yaml`], format: 'yaml', refreshHours: 168, strength: 'weak', category: 'crypto-phishing', countries: [], seen: null,
  },
];
