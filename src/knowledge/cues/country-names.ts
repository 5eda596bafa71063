/**
 * Countries as shops write them in an address: the country's own names, English, and the larger neighbours' words.
 * Rows: ISO 3166-1 alpha-2 | names. From the countries' own official short names and CLDR's English ones.
 */
export const COUNTRY_NAMES = `
DE | Deutschland; Germany; Allemagne; Germania; Alemania; Duitsland; Niemcy; Německo; Alemanha; Tyskland
AT | Österreich; Austria; Autriche; Oostenrijk; Oesterreich; Rakousko
CH | Schweiz; Suisse; Svizzera; Switzerland; Zwitserland; Suiza
LI | Liechtenstein
FR | France; Frankreich; Francia; Frankrijk; Francja; França
IT | Italia; Italy; Italien; Italie; Italië; Włochy
ES | España; Spain; Spanien; Espagne; Spagna; Spanje; Espanha; Hiszpania
PT | Portugal; Portogallo
NL | Nederland; Netherlands; The Netherlands; Niederlande; Pays-Bas; Paesi Bassi; Países Bajos; Holandia; Holland
BE | België; Belgique; Belgium; Belgien; Bélgica; Belgio; Belgia
LU | Luxembourg; Luxemburg; Lëtzebuerg; Lussemburgo; Luxemburgo
PL | Polska; Poland; Polen; Pologne; Polonia
CZ | Česká republika; Czech Republic; Czechia; Česko; Tschechien; République tchèque
SK | Slovensko; Slovakia; Slovenská republika; Slowakei; Slovaquie
SI | Slovenija; Slovenia; Slowenien
HR | Hrvatska; Croatia; Kroatien
RS | Srbija; Serbia; Србија
BA | Bosna i Hercegovina; Bosnia and Herzegovina
HU | Magyarország; Hungary; Ungarn; Hongrie; Maďarsko
RO | România; Romania; Rumänien; Roumanie
MD | Moldova; Republica Moldova
BG | България; Bulgaria; Bulgarien
GR | Ελλάδα; Greece; Griechenland; Ελλάς; Hellas; Grèce; Grecia
CY | Κύπρος; Cyprus; Zypern
MT | Malta
DK | Danmark; Denmark; Dänemark
SE | Sverige; Sweden; Schweden; Suède
NO | Norge; Norway; Norwegen; Noreg
FI | Suomi; Finland; Finnland
IS | Ísland; Iceland
EE | Eesti; Estonia; Estland
LV | Latvija; Latvia; Lettland
LT | Lietuva; Lithuania; Litauen
GB | United Kingdom; UK; Great Britain; England; Scotland; Wales; Northern Ireland; Vereinigtes Königreich; Royaume-Uni; Großbritannien; Regno Unito; Reino Unido
IE | Ireland; Éire; Republic of Ireland; Irland; Irlande
US | United States; USA; U.S.A.; United States of America; Estados Unidos; États-Unis; Vereinigte Staaten; Stati Uniti; US
CA | Canada; Kanada; Canadá
MX | México; Mexico; Mexiko; Mexique
BR | Brasil; Brazil; Brasilien; Brésil
AR | Argentina; Argentinien
CL | Chile
CO | Colombia; Kolumbien
PE | Perú; Peru
UY | Uruguay
TR | Türkiye; Turkey; Türkei; Turquie; Turkiye
RU | Россия; Russia; Российская Федерация; Russland; РФ
UA | Україна; Ukraine; Украина
BY | Беларусь; Belarus
KZ | Қазақстан; Kazakhstan; Казахстан
IL | ישראל; Israel
AE | الإمارات; الإمارات العربية المتحدة; United Arab Emirates; UAE; U.A.E.
SA | السعودية; المملكة العربية السعودية; Saudi Arabia; KSA
QA | قطر; Qatar
KW | الكويت; Kuwait
EG | مصر; Egypt
JO | الأردن; Jordan
MA | المغرب; Morocco; Maroc
IR | ایران; Iran
IN | India; भारत; Indien; Inde
PK | Pakistan; پاکستان
BD | Bangladesh; বাংলাদেশ
LK | Sri Lanka
JP | 日本; Japan; 日本国
KR | 대한민국; South Korea; Republic of Korea; Korea; 한국
CN | 中国; China; 中华人民共和国; PRC; P.R. China; P.R.C.; 中國
TW | 台灣; Taiwan; 臺灣; 中華民國
HK | 香港; Hong Kong; Hongkong; HK
MO | 澳門; Macau; Macao
SG | Singapore; 新加坡; Singapur
MY | Malaysia
ID | Indonesia; Indonesien
TH | ประเทศไทย; Thailand; ไทย
VN | Việt Nam; Vietnam; Viet Nam
PH | Philippines; Pilipinas
AU | Australia; Australien; Australie
NZ | New Zealand; Aotearoa; Neuseeland
ZA | South Africa; Südafrika; Suid-Afrika
NG | Nigeria
KE | Kenya
`;
