/**
 * What the makers of shop systems, themes and text generators put where the shop's own words belong, and what nobody who trades
 * leaves there. From the default texts of the usual shop systems and the customary specimen names of each language (2026-11).
 */
export const TEMPLATE_REMAINS: readonly RegExp[] = [
  /\blorem ipsum\b/iu,
  /\byour (?:store|shop) (?:name|address|email|phone)\b/iu,
  /(?:^|©\s?(?:\d{4}\s)?|by\s)your (?:company|business|brand|website|site) (?:name|address|email|phone)\b/iu,
  /\b(?:insert|enter|add) (?:your )?(?:company|store|business|shop) (?:name|address|details)\b/iu,
  /[[<](?:your |insert |company|store|shop|business|legal|firma|firmenname|name der|ihr[e]? |nom de|votre |nombre|razón|tu |inserire|nome |naam |bedrijfsnaam|nazwa )[^\]>@/=]{0,40}[\]>]/iu,
  /\{\{?\s*(?:shop|store|company|site|firma)[._ ]?(?:name|email|phone|address|domain)?\s*\}?\}/iu,
  /%(?:shop|store|company|site)_?(?:name|email|address)%/iu,
  /\bmy (?:store|shop) (?:name|inc)\b/iu,
  /\bthis is a demo store\b|\bmagento demo store\b|\bdemo shop\b(?=.{0,40}(?:©|all rights))/iu,
  /\bmuster(?:firma|mann gmbh|shop gmbh|unternehmen|stra(?:ß|ss)e|stadt)\b|\bmax muster(?:mann)?\b|\bmartina musterfrau\b|\bmuster gmbh\b/iu,
  /\b(?:société|entreprise) exemple\b|\bvotre (?:société|entreprise|nom|adresse) ici\b/iu,
  /\bempresa de ejemplo\b|\b(?:tu|su) (?:empresa|razón social) aquí\b|\bcalle falsa 123\b/iu,
  /\bnome (?:della tua|della vostra) azienda\b|\bvia esempio\b|\bragione sociale della\b(?=.{0,10}azienda)/iu,
  /\bjan kowalski\b(?=.{0,60}\bprzykład)|\bprzykładowa (?:firma|ulica)\b/iu,
  /\bnázev (?:vaší )?firmy\b(?=[\s,.]*$)|\bvaše (?:firma|společnost) s\.?r\.?o/iu,
  /\b(?:123|1234) (?:main|fake|example|street|any|your|sample) (?:st|street|address|road|name)\b|\b123 street\b/iu,
  /\b(?:anytown|yourtown|your city|sampletown)\b/iu,
  /(?:\+?1[\s.-]?)?\(?\b(?:123|555|000|111|999)\)?[\s.-](?:456|555|000|111|999)[\s.-](?:7890|5555|0000|1111|9999)\b/u,
  /\b(?:info|contact|support|sales|email|mail|name|admin|hello|you|your-?email|youremail|demo|test)@(?:example|your-?(?:domain|store|shop|company|site|website)|my-?(?:store|shop|domain)|domain|website|company|yoursite|sitename|mail)\.(?:com|net|org|de|fr|it|es|co\.uk)\b/iu,
  /\bcompany name,? (?:inc|ltd|llc)\b|\bacme (?:inc|corp|ltd|gmbh)\b/iu,
  /\b(?:xx\s?){4,}|\bx{5,}\b/iu,
  /(?:会社名|住所|電話番号|代表者名)を(?:入力|記入)|(?:サンプル|テスト)株式会社|株式会社(?:サンプル|〇〇|○○)/u,
  /(?:请|請)(?:填写|填寫|输入|輸入)(?:公司|店铺|店鋪)/u,
  /회사명을? 입력|홍길동(?=.{0,20}(?:대표|상점))/u,
];
