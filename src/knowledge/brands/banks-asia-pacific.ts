import { parseBrands } from './brand';

/**
 * Retail banks, card issuers and brokers of Asia (without the Middle East) and the Pacific.
 *
 * Written from general knowledge of each bank's public domains, as of 2026-11.
 * Known limits: of the regional and co-operative banks of Japan, India and China only the largest are listed.
 */
export const banksAsiaPacific = parseBrands(`
# Japan
MUFG Bank | JP | bank | mufg.jp mufgbank.com | 三菱UFJ銀行; Mitsubishi UFJ | mufg
au Jibun Bank | JP | bank | jibunbank.co.jp | auじぶん銀行 | kddi
SMBC | JP | bank | smbc.co.jp smfg.co.jp smbcgroup.com smbc-direct.jp smbctb.co.jp | 三井住友銀行; Sumitomo Mitsui; SMBC信託銀行 | smbc
SMBC Card | JP | card-scheme | smbc-card.com vpass.ne.jp cedyna.co.jp smbc-gp.co.jp | 三井住友カード; Vpass | smbc
SMBC Nikko | JP | bank | smbcnikko.co.jp | SMBC日興証券 | smbc
Promise | JP | bank | promise.co.jp | プロミス; SMBCコンシューマーファイナンス | smbc
ACOM | JP | bank | acom.co.jp | アコム | mufg
AIFUL | JP | bank | aiful.co.jp | アイフル |
Mizuho Bank | JP | bank | mizuhobank.co.jp mizuhogroup.com mizuho-fg.co.jp mizuho-sc.com mizuhobank.com | みずほ銀行 |
Resona | JP | bank | resonabank.co.jp resona-gr.co.jp saitamaresona.co.jp | りそな銀行 |
Rakuten Bank | JP | bank | rakuten-bank.co.jp ebank.co.jp | 楽天銀行 | rakuten
Rakuten Securities | JP | bank | rakuten-sec.co.jp | 楽天証券 | rakuten
SBI Securities | JP | bank | sbisec.co.jp | SBI証券 | sbi-jp
SBI Sumishin Net Bank | JP | bank | netbk.co.jp | 住信SBIネット銀行; d NEOBANK |
SBI Shinsei Bank | JP | bank | sbishinseibank.co.jp shinseibank.com aplus.co.jp | SBI新生銀行; Aplus; アプラス | sbi-jp
Sony Bank | JP | bank | sonybank.jp sonybank.net moneykit.net | ソニー銀行 | sony
Seven Bank | JP | bank | sevenbank.co.jp | セブン銀行 | seven-i
Lawson Bank | JP | bank | lawsonbank.jp | ローソン銀行 |
GMO Aozora Net Bank | JP | bank | gmo-aozora.com aozorabank.co.jp | GMOあおぞらネット銀行; あおぞら銀行 |
UI Bank | JP | bank | uibank.co.jp | UI銀行 |
Nomura | JP | bank | nomura.co.jp nomura.com nomuraholdings.com | 野村證券 |
Daiwa Securities | JP | bank | daiwa.jp daiwa-grp.jp | 大和証券 |
Monex | JP | bank | monex.co.jp | マネックス証券 |
Matsui Securities | JP | bank | matsui.co.jp | 松井証券 |
Bank of Yokohama | JP | bank | boy.co.jp | 横浜銀行 |
Chiba Bank | JP | bank | chibabank.co.jp | 千葉銀行 |
Fukuoka Bank | JP | bank | fukuokabank.co.jp minna-no-ginko.com | 福岡銀行; みんなの銀行 |
Shizuoka Bank | JP | bank | shizuokabank.co.jp | 静岡銀行 |
JA Bank | JP | bank | jabank.jp jabank.org ja-netbank.jp | JAバンク; 農林中央金庫 |
Rokin | JP | bank | rokin.or.jp rokin-ib.com | 労働金庫; ろうきん |
# China, Hong Kong, Macau, Taiwan
ICBC | CN | bank | icbc.com.cn icbcasia.com icbc.com.ar icbc.com.mo | 工商银行; Industrial and Commercial Bank of China; 工銀亞洲 |
China Construction Bank | CN | bank | ccb.com ccb.cn | 建设银行; CCB |
Agricultural Bank of China | CN | bank | abchina.com abchina.com.cn 95599.cn | 农业银行 |
Bank of China | CN | bank | boc.cn bankofchina.com bochk.com boci.com.hk | 中国银行; 中銀香港; BOC; BOCHK |
Bank of Communications | CN | bank | bankcomm.com bankcomm.cn 95559.com.cn | 交通银行 |
China Merchants Bank | CN | bank | cmbchina.com cmbwinglungbank.com | 招商银行; CMB; 招商永隆銀行 |
Postal Savings Bank of China | CN | bank | psbc.com | 邮储银行 |
Industrial Bank China | CN | bank | cib.com.cn | 兴业银行 |
Pudong Development Bank | CN | bank | spdb.com.cn | 浦发银行; SPDB |
China CITIC Bank | CN | bank | citicbank.com cncbinternational.com ecitic.com | 中信银行 |
China Minsheng Bank | CN | bank | cmbc.com.cn | 民生银行 |
China Everbright Bank | CN | bank | cebbank.com | 光大银行 |
Ping An Bank | CN | bank | pingan.com pingan.com.cn orangebank.com.cn | 平安银行; Ping An; 平安 | ping-an
WeBank | CN | bank | webank.com | 微众银行 | tencent
Hang Seng Bank | HK | bank | hangseng.com hangseng.com.cn | 恒生銀行 | hsbc
BEA | HK | bank | hkbea.com hkbea-cyberbanking.com hkbea.com.cn | Bank of East Asia; 東亞銀行 |
Standard Chartered | GB | bank | sc.com standardchartered.com standardchartered.com.hk standardchartered.co.in standardchartered.com.sg standardchartered.com.my standardchartered.com.tw standardchartered.com.cn standardchartered.co.kr standardchartered.ae standardcharteredbank.co.kr | 渣打; SC Bank; StanChart | standard-chartered
Mox Bank | HK | bank | mox.com | | standard-chartered
ZA Bank | HK | bank | za.group | 眾安銀行 |
livi bank | HK | bank | livibank.com | |
Dah Sing Bank | HK | bank | dahsing.com | 大新銀行 |
Chong Hing Bank | HK | bank | chbank.com | 創興銀行 |
Fubon Bank Hong Kong | HK | bank | fubonbank.com.hk | | fubon
Luso Bank | MO | bank | lusobank.com.mo | 澳門國際銀行 |
CTBC Bank | TW | bank | ctbcbank.com chinatrust.com.tw ctbcfoundation.org | 中國信託; 中信銀行 |
Cathay United Bank | TW | bank | cathaybk.com.tw cathayholdings.com cathaylife.com.tw | 國泰世華; 國泰 |
Taipei Fubon | TW | bank | fubon.com | 台北富邦; 富邦 | fubon
E.SUN Bank | TW | bank | esunbank.com esunbank.com.tw | 玉山銀行; E.SUN |
Taishin Bank | TW | bank | taishinbank.com.tw richart.tw | 台新銀行; Richart |
Bank of Taiwan | TW | bank | bot.com.tw | 臺灣銀行 |
First Bank Taiwan | TW | bank | firstbank.com.tw | 第一銀行 |
Mega Bank | TW | bank | megabank.com.tw | 兆豐銀行 |
Land Bank of Taiwan | TW | bank | landbank.com.tw | 土地銀行 |
Hua Nan Bank | TW | bank | hncb.com.tw | 華南銀行 |
Sinopac | TW | bank | sinopac.com banksinopac.com.tw | 永豐銀行 |
Taiwan Cooperative Bank | TW | bank | tcb-bank.com.tw | 合作金庫 |
Chang Hwa Bank | TW | bank | bankchb.com chb.com.tw | 彰化銀行 |
LINE Bank Taiwan | TW | bank | linebank.com.tw | | line
# Korea
KB Kookmin Bank | KR | bank | kbstar.com kbfg.com kbcard.com kbsec.com kbinsure.co.kr | 국민은행; KB국민은행; KB국민카드 |
Shinhan Bank | KR | bank | shinhan.com shinhangroup.com shinhansec.com | 신한은행 | shinhan
Woori Bank | KR | bank | wooribank.com wooricard.com woorifg.com | 우리은행; 우리카드 |
Hana Bank | KR | bank | kebhana.com hanabank.com hanacard.co.kr hanafn.com | 하나은행; 하나카드; KEB Hana |
NH Nonghyup | KR | bank | nonghyup.com nhqv.com | 농협; NH농협은행 |
IBK | KR | bank | ibk.co.kr | 기업은행; Industrial Bank of Korea |
KakaoBank | KR | bank | kakaobank.com | 카카오뱅크 | kakao
K bank | KR | bank | kbanknow.com | 케이뱅크 | kt
KDB | KR | bank | kdb.co.kr | 산업은행 |
BNK Busan Bank | KR | bank | busanbank.co.kr knbank.co.kr | 부산은행; 경남은행 |
iM Bank | KR | bank | imbank.co.kr dgb.co.kr | 대구은행; iM뱅크 |
MG Community Credit | KR | bank | kfcc.co.kr | 새마을금고 |
Shinhyup | KR | bank | cu.co.kr | 신협 |
Suhyup Bank | KR | bank | suhyup-bank.com | 수협은행 |
Mirae Asset | KR | bank | miraeasset.com miraeassetmf.co.in | 미래에셋 |
Kiwoom | KR | bank | kiwoom.com | 키움증권 |
Golomt Bank | MN | bank | golomtbank.com | Голомт банк |
Khan Bank | MN | bank | khanbank.com | Хаан банк |
TDB Mongolia | MN | bank | tdbm.mn | |
# India
State Bank of India | IN | bank | sbi.co.in onlinesbi.sbi onlinesbi.com sbi.bank.in statebankofindia.com onlinesbi.co.in yonobusiness.sbi sbiyono.sbi bank.sbi | SBI; YONO | sbi
SBI Card | IN | card-scheme | sbicard.com | | sbi
HDFC Bank | IN | bank | hdfcbank.com hdfc.bank.in hdfc.com hdfcsec.com | | hdfc
ICICI Bank | IN | bank | icicibank.com icici.bank.in icicidirect.com icicibank.co.uk icicibank.ca | iMobile |
Axis Bank | IN | bank | axisbank.com axisbank.co.in axis.bank.in | | axis
Kotak Mahindra Bank | IN | bank | kotak.com kotak.bank.in kotak811.com kotaksecurities.com | Kotak; Kotak 811 |
Punjab National Bank | IN | bank | pnbindia.in netpnb.com pnb.bank.in | PNB |
Bank of Baroda | IN | bank | bankofbaroda.in bankofbaroda.com bobibanking.com bobfinancial.com bankofbaroda.bank.in bobcard.co.in | BOB |
Bank of India | IN | bank | bankofindia.co.in bankofindia.bank.in | |
Canara Bank | IN | bank | canarabank.com canarabank.in canarabank.bank.in | |
Union Bank of India | IN | bank | unionbankofindia.co.in unionbankofindia.bank.in | |
Central Bank of India | IN | bank | centralbankofindia.co.in centralbank.bank.in | |
Indian Bank | IN | bank | indianbank.in indianbank.net.in indianbank.bank.in | |
Indian Overseas Bank | IN | bank | iob.in iobnet.co.in iob.bank.in | |
UCO Bank | IN | bank | ucobank.com ucobank.in uco.bank.in | |
IDBI Bank | IN | bank | idbibank.in idbi.com idbi.bank.in | |
IDFC First Bank | IN | bank | idfcfirstbank.com idfcfirst.bank.in | |
IndusInd Bank | IN | bank | indusind.com indusind.bank.in | |
Yes Bank | IN | bank | yesbank.in yes.bank.in | YES BANK |
Federal Bank | IN | bank | federalbank.co.in fednetbank.com federal.bank.in | |
RBL Bank | IN | bank | rblbank.com rbl.bank.in | |
Bandhan Bank | IN | bank | bandhanbank.com bandhan.bank.in | |
AU Small Finance Bank | IN | bank | aubank.in au.bank.in | |
South Indian Bank | IN | bank | southindianbank.com | |
Karnataka Bank | IN | bank | karnatakabank.com karnatakabank.bank.in | |
India Post Payments Bank | IN | bank | ippbonline.com ippbonline.in ippb.bank.in | IPPB | india-post
Bajaj Finserv | IN | bank | bajajfinserv.in bajajfinance.in | Bajaj Finance |
Zerodha | IN | bank | zerodha.com | Kite |
Groww | IN | bank | groww.in | |
Upstox | IN | bank | upstox.com | |
Angel One | IN | bank | angelone.in angelbroking.com | |
CIBIL | IN | bank | cibil.com | TransUnion CIBIL |
Reserve Bank of India | IN | bank | rbi.org.in | RBI |
# Pakistan, Bangladesh, Sri Lanka, Nepal
HBL | PK | bank | hbl.com | Habib Bank |
UBL | PK | bank | ubldigital.com ubldirect.com ubl.com.pk | United Bank Limited |
MCB Bank | PK | bank | mcb.com.pk | |
Meezan Bank | PK | bank | meezanbank.com | |
Bank Alfalah | PK | bank | bankalfalah.com | |
Allied Bank | PK | bank | abl.com myabl.com | ABL |
National Bank of Pakistan | PK | bank | nbp.com.pk | |
Faysal Bank | PK | bank | faysalbank.com | |
Sonali Bank | BD | bank | sonalibank.com.bd | |
BRAC Bank | BD | bank | bracbank.com | |
Dutch-Bangla Bank | BD | bank | dutchbanglabank.com | DBBL; Rocket |
Islami Bank Bangladesh | BD | bank | islamibankbd.com | |
City Bank Bangladesh | BD | bank | thecitybank.com | |
Eastern Bank | BD | bank | ebl.com.bd | EBL |
Commercial Bank of Ceylon | LK | bank | combank.lk combank.net | ComBank |
Bank of Ceylon | LK | bank | boc.lk | |
Sampath Bank | LK | bank | sampath.lk | |
Hatton National Bank | LK | bank | hnb.lk hnb.net | HNB |
People's Bank Sri Lanka | LK | bank | peoplesbank.lk | |
Nabil Bank | NP | bank | nabilbank.com | |
NIC Asia Bank | NP | bank | nicasiabank.com | |
Global IME Bank | NP | bank | globalimebank.com | |
Bank of Bhutan | BT | bank | bob.bt | |
Bank of Maldives | MV | bank | bankofmaldives.com.mv | BML |
# South-east Asia
DBS | SG | bank | dbs.com.sg dbs.com dbs.com.hk dbs.com.tw dbs.id posb.com.sg dbsvickers.com dbs.com.cn digibank.com | POSB; digibank; 星展銀行 | dbs
OCBC | SG | bank | ocbc.com ocbc.com.my ocbc.com.hk ocbc.id ocbcnisp.com iocbc.com ocbcwhhk.com | 华侨银行; OCBC NISP |
UOB | SG | bank | uob.com.sg uobgroup.com uob.com.my uob.co.th uob.co.id uobgroup.com.hk uobam.com.sg uob.com.vn | United Overseas Bank; 大华银行; TMRW |
GXS Bank | SG | bank | gxs.com.sg gxbank.my | GXBank | grab
Trust Bank Singapore | SG | bank | trustbank.sg | |
MariBank | SG | bank | maribank.sg maribank.com.sg | | sea
Maybank | MY | bank | maybank.com maybank2u.com.my maybank2u.com maybank.co.id maybank2u.com.sg maybank.com.my maybank2u.com.ph maybankonline.com | Maybank2u; M2U |
CIMB | MY | bank | cimb.com cimb.com.my cimbclicks.com.my cimbniaga.co.id cimbbank.com.ph cimbbank.com.sg cimbthai.com cimbbank.com.kh cimbclicks.com.sg octo.com.my | CIMB Clicks; CIMB Niaga; Octo |
Public Bank | MY | bank | publicbank.com.my pbebank.com publicbankgroup.com | PBe |
RHB | MY | bank | rhbgroup.com rhbbank.com.my rhb.com.my | RHB Bank |
Hong Leong Bank | MY | bank | hlb.com.my hongleongconnect.my | HLB Connect |
AmBank | MY | bank | ambank.com.my ambankgroup.com amonline.com.my | AmOnline |
Bank Islam | MY | bank | bankislam.com bankislam.biz bankislam.com.my | |
BSN | MY | bank | bsn.com.my mybsn.com.my | Bank Simpanan Nasional |
Bank Rakyat | MY | bank | bankrakyat.com.my irakyat.com.my | iRakyat |
Affin Bank | MY | bank | affinbank.com.my affinonline.com affingroup.com affinalways.com | |
Alliance Bank | MY | bank | alliancebank.com.my allianceonline.com.my | |
BCA | ID | bank | bca.co.id klikbca.com bcadigital.co.id blubybcadigital.id | Bank Central Asia; KlikBCA; blu |
BRI | ID | bank | bri.co.id | Bank Rakyat Indonesia; BRImo |
Bank Mandiri | ID | bank | bankmandiri.co.id mandiri.co.id livinbymandiri.id | Livin' by Mandiri |
BNI | ID | bank | bni.co.id bnidirect.co.id | Bank Negara Indonesia; wondr |
BTN | ID | bank | btn.co.id | Bank Tabungan Negara |
Bank Syariah Indonesia | ID | bank | bankbsi.co.id bsimobile.co.id | BSI |
Permata Bank | ID | bank | permatabank.com permatanet.com | PermataBank |
Bank Danamon | ID | bank | danamon.co.id danamonline.com | |
Jenius | ID | bank | jenius.com btpn.com smbci.com | BTPN | smbc
Bank Jago | ID | bank | jago.com | Jago |
SeaBank | ID | bank | seabank.co.id seabank.ph | | sea
BDO | PH | bank | bdo.com.ph bdounibank.com.ph | BDO Unibank; Banco de Oro |
BPI Philippines | PH | bank | bpi.com.ph bpiexpressonline.com bpitrade.com | Bank of the Philippine Islands |
Metrobank | PH | bank | metrobank.com.ph metrobankcard.com | |
UnionBank | PH | bank | unionbankph.com | UnionBank of the Philippines |
Land Bank of the Philippines | PH | bank | landbank.com lbpiaccess.com | LandBank |
RCBC | PH | bank | rcbc.com rcbconlinebanking.com | |
Security Bank | PH | bank | securitybank.com | |
PNB Philippines | PH | bank | pnb.com.ph | Philippine National Bank |
China Bank | PH | bank | chinabank.ph | Chinabank |
EastWest Bank | PH | bank | eastwestbanker.com | |
Tonik | PH | bank | tonikbank.com | |
GoTyme | PH | bank | gotyme.com.ph | |
Kasikornbank | TH | bank | kasikornbank.com kasikornbankgroup.com kbtg.tech | กสิกรไทย; KBank; K PLUS |
Siam Commercial Bank | TH | bank | scb.co.th scbeasy.com scbx.com cardx.co.th | ไทยพาณิชย์; SCB; CardX |
Bangkok Bank | TH | bank | bangkokbank.com bualuang.co.th | ธนาคารกรุงเทพ; Bualuang |
Krungthai Bank | TH | bank | krungthai.com ktb.co.th ktbnetbank.com ktc.co.th | กรุงไทย; KTB; KTC |
Krungsri | TH | bank | krungsri.com krungsrionline.com krungsricard.com | กรุงศรี; Bank of Ayudhya | mufg
ttb | TH | bank | ttbbank.com tmbbank.com thanachartbank.co.th | TMBThanachart; ทีทีบี |
Government Savings Bank | TH | bank | gsb.or.th | ออมสิน; GSB; MyMo |
Kiatnakin Phatra | TH | bank | kkpfg.com | KKP |
Vietcombank | VN | bank | vietcombank.com.vn vcbcc.vn vcb.com.vn | VCB |
Techcombank | VN | bank | techcombank.com techcombank.com.vn | |
BIDV | VN | bank | bidv.com.vn bidv.vn | |
VietinBank | VN | bank | vietinbank.vn vietinbank.com.vn | |
Agribank | VN | bank | agribank.com.vn | |
MB Bank | VN | bank | mbbank.com.vn | |
ACB | VN | bank | acb.com.vn | Asia Commercial Bank |
Sacombank | VN | bank | sacombank.com.vn sacombank.com isacombank.com.vn | |
VPBank | VN | bank | vpbank.com.vn cake.vn | Cake |
TPBank | VN | bank | tpb.vn tpb.com.vn | |
VIB | VN | bank | vib.com.vn | |
HDBank | VN | bank | hdbank.com.vn hdbank.vn | |
SHB | VN | bank | shb.com.vn | |
MSB Vietnam | VN | bank | msb.com.vn | |
Timo | VN | bank | timo.vn | |
ABA Bank | KH | bank | ababank.com aba.com.kh payway.com.kh | PayWay |
ACLEDA | KH | bank | acledabank.com.kh acleda.com.la acledabank.com.la | |
Canadia Bank | KH | bank | canadiabank.com.kh | |
BCEL | LA | bank | bcel.com.la bcelone.com.la | BCEL One |
KBZ Bank | MM | bank | kbzbank.com | | kbz
AYA Bank | MM | bank | ayabank.com | |
CB Bank | MM | bank | cbbank.com.mm | |
BIBD | BN | bank | bibd.com.bn | Bank Islam Brunei Darussalam |
Baiduri Bank | BN | bank | baiduri.com.bn baiduri.com | |
# Central Asia
Halyk Bank | KZ | bank | halykbank.kz homebank.kz halykfinance.kz | Халык; Homebank |
ForteBank | KZ | bank | forte.kz fortebank.com | |
Jusan Bank | KZ | bank | jusan.kz alatau.city | Alatau City Bank |
Bank CenterCredit | KZ | bank | bcc.kz | БЦК |
Freedom Bank | KZ | bank | bankffin.kz ffin.kz ffin.global | Freedom Finance |
Eurasian Bank | KZ | bank | eubank.kz | |
Uzum Bank | UZ | bank | uzumbank.uz apelsin.uz | | uzum
NBU Uzbekistan | UZ | bank | nbu.uz | Milliy |
Kapitalbank Uzbekistan | UZ | bank | kapitalbank.uz | |
Hamkorbank | UZ | bank | hamkorbank.uz | |
Ipak Yuli Bank | UZ | bank | ipakyulibank.uz | |
Anorbank | UZ | bank | anorbank.uz | |
MBank Kyrgyzstan | KG | bank | mbank.kg cbk.kg | |
Optima Bank | KG | bank | optimabank.kg | |
Alif | TJ | bank | alif.tj alif.uz | Alif Bank |
Eskhata | TJ | bank | eskhata.com eskhata.tj | |
# Australia, New Zealand, Pacific
Commonwealth Bank | AU | bank | commbank.com.au cba.com.au netbank.com.au commsec.com.au | CommBank; NetBank; CBA; CommSec | cba
Bankwest | AU | bank | bankwest.com.au | | cba
ANZ | AU | bank | anz.com anz.com.au anz.co.nz anzbank.com.au | | anz
Westpac | AU | bank | westpac.com.au westpac.co.nz westpacgroup.com.au westpac.com.fj btfg.com.au westpac.com.pg | | westpac
St.George Bank | AU | bank | stgeorge.com.au | St George Bank | westpac
BankSA | AU | bank | banksa.com.au | | westpac
Bank of Melbourne | AU | bank | bankofmelbourne.com.au | | westpac
NAB | AU | bank | nab.com.au ubank.com.au nabtrade.com.au 86400.com.au | National Australia Bank; ubank | nab
Macquarie | AU | bank | macquarie.com.au macquarie.com | |
ING Australia | AU | bank | ing.com.au ingdirect.com.au | | ing
Bendigo Bank | AU | bank | bendigobank.com.au bendigoadelaide.com.au up.com.au | Up |
Suncorp Bank | AU | bank | suncorpbank.com.au | | anz
Bank of Queensland | AU | bank | boq.com.au mebank.com.au virginmoney.com.au | BOQ; ME Bank |
Bank Australia | AU | bank | bankaust.com.au | |
Great Southern Bank | AU | bank | greatsouthernbank.com.au cua.com.au | CUA |
People First Bank | AU | bank | peopleschoice.com.au heritage.com.au peoplefirstbank.com.au | Heritage Bank; People's Choice |
AMP | AU | bank | amp.com.au | AMP Bank |
IMB Bank | AU | bank | imb.com.au | |
AustralianSuper | AU | bank | australiansuper.com | |
Aware Super | AU | bank | aware.com.au | |
ASB | NZ | bank | asb.co.nz asbbank.co.nz | ASB Bank | cba
BNZ | NZ | bank | bnz.co.nz | Bank of New Zealand | nab
Kiwibank | NZ | bank | kiwibank.co.nz | |
TSB New Zealand | NZ | bank | tsb.co.nz | |
Co-operative Bank New Zealand | NZ | bank | co-operativebank.co.nz | |
Bank South Pacific | PG | bank | bsp.com.pg bsp.com.fj | BSP |
HFC Bank | FJ | bank | hfc.com.fj | |
`);
