import { parseBrands } from './brand';

/**
 * Retail banks of Africa and the Middle East, Turkey and Israel included.
 *
 * Written from general knowledge of each bank's public domains, as of 2026-11.
 * Known limits: pan-African groups stand in one row of their home country, with the country domains known for sure.
 */
export const banksAfricaMiddleEast = parseBrands(`
# Turkey
Ziraat Bankası | TR | bank | ziraatbank.com.tr ziraatkatilim.com.tr ziraat.com.tr | Ziraat Bankasi |
İş Bankası | TR | bank | isbank.com.tr isbank.de maximum.com.tr | Is Bankasi; Isbank; İşCep; Maximum |
Garanti BBVA | TR | bank | garantibbva.com.tr garanti.com.tr bonus.com.tr garantibbva.ro | Garanti | bbva
Akbank | TR | bank | akbank.com axess.com.tr | Axess |
Yapı Kredi | TR | bank | yapikredi.com.tr worldcard.com.tr | Yapi Kredi; Worldcard |
VakıfBank | TR | bank | vakifbank.com.tr vakifkatilim.com.tr | Vakifbank |
Halkbank | TR | bank | halkbank.com.tr paraf.com.tr | Paraf |
QNB Türkiye | TR | bank | qnbfinansbank.com qnb.com.tr enpara.com enparabank.com finansbank.com.tr cardfinans.com.tr | Finansbank; Enpara | qnb
DenizBank | TR | bank | denizbank.com | | emirates-nbd
TEB | TR | bank | teb.com.tr cepteteb.com.tr | Türk Ekonomi Bankası; CEPTETEB | bnp-paribas
ING Türkiye | TR | bank | ing.com.tr ingbank.com.tr | | ing
Kuveyt Türk | TR | bank | kuveytturk.com.tr | Kuveyt Turk | kfh
Türkiye Finans | TR | bank | turkiyefinans.com.tr | |
Albaraka Türk | TR | bank | albaraka.com.tr | |
Şekerbank | TR | bank | sekerbank.com.tr | Sekerbank |
Odeabank | TR | bank | odeabank.com.tr | |
Fibabanka | TR | bank | fibabanka.com.tr | |
# Israel
Bank Leumi | IL | bank | leumi.co.il bankleumi.co.il pepper.co.il leumiuk.com | בנק לאומי; Pepper |
Bank Hapoalim | IL | bank | bankhapoalim.co.il poalim.co.il bankhapoalim.com | בנק הפועלים | hapoalim
Discount Bank | IL | bank | discountbank.co.il telebank.co.il | בנק דיסקונט | discount-bank
Mizrahi Tefahot | IL | bank | mizrahi-tefahot.co.il | מזרחי טפחות |
First International Bank of Israel | IL | bank | fibi.co.il | הבינלאומי |
One Zero | IL | bank | onezerobank.com | |
# Gulf
Emirates NBD | AE | bank | emiratesnbd.com liv.me emiratesnbd.com.sa emiratesnbd.com.eg | ENBD; Liv | emirates-nbd
Emirates Islamic | AE | bank | emiratesislamic.ae | | emirates-nbd
First Abu Dhabi Bank | AE | bank | bankfab.com bankfab.ae fab.ae nbad.com | FAB |
ADCB | AE | bank | adcb.com adcb.com.eg hayyak.ae alhilalbank.ae | Abu Dhabi Commercial Bank; Al Hilal Bank |
Dubai Islamic Bank | AE | bank | dib.ae dibpak.com | DIB |
Mashreq | AE | bank | mashreq.com mashreqbank.com mashreqneo.com | Mashreq Neo |
RAKBANK | AE | bank | rakbank.ae | National Bank of Ras Al Khaimah |
ADIB | AE | bank | adib.ae adib.com adib.eg adib.co.ae | Abu Dhabi Islamic Bank |
Commercial Bank of Dubai | AE | bank | cbd.ae | CBD |
Wio Bank | AE | bank | wio.io | |
Al Rajhi Bank | SA | bank | alrajhibank.com.sa alrajhibank.com alrajhibank.com.my alrajhibank.com.jo | مصرف الراجحي |
Saudi National Bank | SA | bank | alahli.com samba.com snb.com | البنك الأهلي السعودي; SNB; AlAhli |
Riyad Bank | SA | bank | riyadbank.com | بنك الرياض |
SAB | SA | bank | sab.com sabb.com | SABB; البنك السعودي الأول | hsbc
Banque Saudi Fransi | SA | bank | alfransi.com.sa bsf.sa | البنك السعودي الفرنسي; BSF |
Arab National Bank | SA | bank | anb.com.sa | ANB |
Alinma Bank | SA | bank | alinma.com | مصرف الإنماء |
Bank AlBilad | SA | bank | bankalbilad.com bankalbilad.com.sa enjaz-easy.com | بنك البلاد; Enjaz |
Bank AlJazira | SA | bank | bankaljazira.com baj.com.sa | |
D360 | SA | bank | d360.com | |
QNB | QA | bank | qnb.com qnb.com.qa qnbalahli.com | Qatar National Bank; بنك قطر الوطني | qnb
Commercial Bank of Qatar | QA | bank | cbq.qa | |
Doha Bank | QA | bank | dohabank.com dohabank.qa | |
Qatar Islamic Bank | QA | bank | qib.com.qa | QIB |
National Bank of Kuwait | KW | bank | nbk.com weyaybank.com | بنك الكويت الوطني; NBK; Weyay |
Kuwait Finance House | KW | bank | kfh.com kfh.com.kw kfh.bh | بيت التمويل الكويتي; KFH | kfh
Gulf Bank | KW | bank | e-gulfbank.com | |
Boubyan Bank | KW | bank | bankboubyan.com boubyan.com | بنك بوبيان |
Burgan Bank | KW | bank | burgan.com burgan.com.tr on.com.tr | |
NBB | BH | bank | nbbonline.com | National Bank of Bahrain |
BBK | BH | bank | bbkonline.com | |
Ahli United Bank | BH | bank | ahliunited.com | | kfh
ila Bank | BH | bank | ilabank.com bank-abc.com | Bank ABC |
Bank Muscat | OM | bank | bankmuscat.com | بنك مسقط |
Sohar International | OM | bank | soharinternational.com | |
National Bank of Oman | OM | bank | nbo.om nbo.co.om | |
# Levant, Iraq, Iran
Arab Bank | JO | bank | arabbank.com arabbank.jo arabbank.ps | البنك العربي |
Housing Bank | JO | bank | hbtf.com hbtf.com.jo | بنك الإسكان |
Jordan Islamic Bank | JO | bank | jordanislamicbank.com | |
Bank of Palestine | PS | bank | bop.ps bankofpalestine.com | بنك فلسطين |
Bank Audi | LB | bank | bankaudigroup.com bankaudi.com.lb banqueaudi.com | بنك عوده |
BLOM Bank | LB | bank | blombank.com | |
Byblos Bank | LB | bank | byblosbank.com | |
Rafidain Bank | IQ | bank | rafidain-bank.gov.iq | مصرف الرافدين |
Qi Card | IQ | card-scheme | qi.iq qicard.iq | كي كارد |
Zain Cash | IQ | wallet | zaincash.iq | زين كاش | zain
Bank Melli | IR | bank | bmi.ir | بانک ملی |
Bank Mellat | IR | bank | bankmellat.ir behpardakht.com | بانک ملت |
Bank Saderat | IR | bank | bsi.ir | بانک صادرات |
Bank Tejarat | IR | bank | tejaratbank.ir | بانک تجارت |
Bank Pasargad | IR | bank | bpi.ir | بانک پاسارگاد |
Saman Bank | IR | bank | sb24.ir sb24.com sep.ir | بانک سامان |
Parsian Bank | IR | bank | parsian-bank.ir pec.ir | بانک پارسیان |
# Egypt and the Maghreb
National Bank of Egypt | EG | bank | nbe.com.eg alahlynet.com.eg | البنك الأهلي المصري; NBE |
Banque Misr | EG | bank | banquemisr.com | بنك مصر |
CIB Egypt | EG | bank | cibeg.com | Commercial International Bank |
Banque du Caire | EG | bank | banqueducaire.com bdc.com.eg | بنك القاهرة |
InstaPay Egypt | EG | wallet | instapay.eg | |
AlexBank | EG | bank | alexbank.com | بنك الإسكندرية | intesa
Attijariwafa bank | MA | bank | attijariwafabank.com attijarinet.com attijaribank.com.tn attijariwafa.com | Attijari |
Banque Populaire du Maroc | MA | bank | groupebcp.com gbp.ma chaabinet.ma | Chaabi; BCP Maroc |
Bank of Africa | MA | bank | bankofafrica.ma bmcebank.ma bank-of-africa.net boabenin.com boacoteivoire.com boasenegal.com boakenya.com | BMCE |
CIH Bank | MA | bank | cihbank.ma cihnet.co.ma | |
Crédit Agricole du Maroc | MA | bank | creditagricole.ma | |
Al Barid Bank | MA | bank | albaridbank.ma | | barid-al-maghrib
BNA Algérie | DZ | bank | bna.dz | |
CPA Algérie | DZ | bank | cpa-bank.dz | |
BIAT | TN | bank | biat.com.tn biatnet.com.tn | |
BNA Tunisie | TN | bank | bna.tn | |
Zitouna Bank | TN | bank | banquezitouna.com | |
Amen Bank | TN | bank | amenbank.com.tn | |
Jumhouria Bank | LY | bank | jbank.ly | |
Bank of Khartoum | SD | bank | bankofkhartoum.com | Bankak |
# West Africa
GTBank | NG | bank | gtbank.com gtco.com gtbank.com.gh gtbghana.com gtbplc.com squadco.com | Guaranty Trust Bank; GTCO; Squad |
Zenith Bank | NG | bank | zenithbank.com zenithbank.com.gh | |
Access Bank | NG | bank | accessbankplc.com diamondbank.com | |
First Bank of Nigeria | NG | bank | firstbanknigeria.com | FirstBank |
UBA | NG | bank | ubagroup.com ubaghana.com | United Bank for Africa |
Fidelity Bank Nigeria | NG | bank | fidelitybank.ng | |
Union Bank of Nigeria | NG | bank | unionbankng.com | |
FCMB | NG | bank | fcmb.com | |
Sterling Bank | NG | bank | sterling.ng sterlingbankng.com | |
Wema Bank | NG | bank | wemabank.com alat.ng | ALAT |
Polaris Bank | NG | bank | polarisbanklimited.com | |
Providus Bank | NG | bank | providusbank.com | |
Carbon | NG | bank | getcarbon.co | |
PiggyVest | NG | bank | piggyvest.com | |
GCB Bank | GH | bank | gcbbank.com.gh gcb.com.gh | |
Ecobank | TG | bank | ecobank.com ecobank.com.gh | |
CalBank | GH | bank | calbank.net | |
Fidelity Bank Ghana | GH | bank | fidelitybank.com.gh | |
Coris Bank | BF | bank | coris.bank corisbank.com | |
NSIA Banque | CI | bank | nsiabanque.ci nsiabanque.com | |
Orabank | TG | bank | orabank.net | |
Afriland First Bank | CM | bank | afrilandfirstbank.com | |
BGFIBank | GA | bank | bgfi.com bgfibank.com groupebgfibank.com | |
Rawbank | CD | bank | rawbank.com rawbank.cd illicocash.com | illicocash |
# East Africa
Equity Bank | KE | bank | equitybank.co.ke equitybankgroup.com equitygroupholdings.com equitybcdc.cd | Equity Group |
KCB | KE | bank | kcbgroup.com kcbbankgroup.com kcb.co.ke | Kenya Commercial Bank |
Co-operative Bank of Kenya | KE | bank | co-opbank.co.ke | Co-op Bank Kenya |
NCBA | KE | bank | ncbagroup.com cbagroup.com nicbank.com loop.co.ke | Loop |
Absa | ZA | bank | absa.co.za absa.africa absabank.co.ke absa.co.ke absa.com.gh absabank.mu absagroup.co.za | Absa Group; Barclays Africa |
I&M Bank | KE | bank | imbank.com imbankgroup.com | I and M Bank |
DTB | KE | bank | dtbafrica.com diamondtrust.co.ke | Diamond Trust Bank |
Family Bank | KE | bank | familybank.co.ke | |
CRDB | TZ | bank | crdbbank.co.tz | |
NMB Tanzania | TZ | bank | nmbbank.co.tz | |
Centenary Bank | UG | bank | centenarybank.co.ug | |
dfcu Bank | UG | bank | dfcugroup.com | |
Bank of Kigali | RW | bank | bk.rw | BK |
Commercial Bank of Ethiopia | ET | bank | combanketh.et cbe.com.et | CBE; የኢትዮጵያ ንግድ ባንክ |
Dashen Bank | ET | bank | dashenbanksc.com | |
Awash Bank | ET | bank | awashbank.com | |
Dahabshiil | SO | bank | dahabshiil.com dahabshiilbank.com | |
# Southern Africa and islands
Standard Bank | ZA | bank | standardbank.co.za standardbank.com sbsa.co.za stanbicbank.co.ke stanbicbank.com.gh stanbicbank.co.ug stanbicibtc.com stanbicibtcbank.com stanbicbank.co.bw stanbicbank.co.zw standardbank.com.na standardbank.co.mz standardbank.co.mw standardbank.co.sz | Stanbic | standard-bank
FNB | ZA | bank | fnb.co.za firstnationalbank.co.za rmb.co.za fnbbotswana.co.bw fnbnamibia.com.na fnbzambia.co.zm wesbank.co.za | First National Bank; RMB |
Nedbank | ZA | bank | nedbank.co.za nedbank.com nedsecure.co.za | |
Capitec | ZA | bank | capitecbank.co.za capitec.co.za | Capitec Bank |
African Bank | ZA | bank | africanbank.co.za | |
Discovery Bank | ZA | bank | discovery.co.za | Discovery; Vitality |
TymeBank | ZA | bank | tymebank.co.za tymeglobal.com gotyme.com | |
Investec | ZA | bank | investec.com investec.co.za | |
Old Mutual | ZA | bank | oldmutual.co.za oldmutual.com | OM Bank |
Bank Windhoek | NA | bank | bankwindhoek.com.na | |
BIM | MZ | bank | millenniumbim.co.mz bim.co.mz | Millennium bim | bcp-pt
BCI Moçambique | MZ | bank | bci.co.mz | |
BAI | AO | bank | bancobai.ao | Banco Angolano de Investimentos |
BFA | AO | bank | bfa.ao | Banco de Fomento Angola |
Multicaixa | AO | wallet | emis.co.ao multicaixa.ao | EMIS; Multicaixa Express |
Zanaco | ZM | bank | zanaco.co.zm | |
National Bank of Malawi | MW | bank | natbank.co.mw | |
CBZ Bank | ZW | bank | cbz.co.zw | |
Steward Bank | ZW | bank | stewardbank.co.zw | EcoCash | econet
Mauritius Commercial Bank | MU | bank | mcb.mu mcbgroup.com | MCB Mauritius; MCB Juice |
SBM Bank | MU | bank | sbmbank.com sbmgroup.mu sbmbank.co.ke sbmbank.co.in | State Bank of Mauritius |
BNI Madagascar | MG | bank | bni.mg | |
BCV Cabo Verde | CV | bank | bcv.cv caixa.cv | |
`);
