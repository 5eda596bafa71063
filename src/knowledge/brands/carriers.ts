import { parseBrands } from './brand';

/**
 * Posts and parcel carriers: the sender name of "your parcel waits for a fee" messages.
 *
 * Written from general knowledge of each carrier's public domains, as of 2026-11.
 * Known limits: freight forwarders and couriers without parcel tracking for consumers are left out; a post whose
 * only web address lies under a government domain of many offices is left out too.
 */
export const carriers = parseBrands(`
# World-wide
DHL | DE | carrier | dhl.com dhl.de dhl.co.uk dhl.fr dhl.it dhl.nl dhl.es dhl.at dhl.ch dhl.pl dhl.be dhl.cz dhl.se dhl.dk dhl.fi dhl.no dhl.pt dhl.ie dhl.hu dhl.sk dhl.ru dhlparcel.nl dhlparcel.be dhlparcel.es dhlecommerce.co.uk dhlecommerce.nl dhl.ro dhlparcel.com dhl.co.jp dhlecommerce.com dhlglobalmail.com dhl-news.com | DHL Express; DHL Paket; DHL Parcel; DHL eCommerce | dhl-group
Deutsche Post | DE | carrier | deutschepost.de deutschepost.com dpdhl.com postident.de | Deutsche Post AG; POSTIDENT | dhl-group
FedEx | US | carrier | fedex.com fedex.ca fedex.co.uk fedexcross-border.com fedex.de fedex.cn fedexoffice.com fedexcorporate.com fedexforum.com fedexkinkos.com | FedEx Express; Federal Express | fedex
TNT | NL | carrier | tnt.com tnt.fr tnt.it tnt.de tnt.es tnt.nl tnt.co.uk tnt.com.au | TNT Express | fedex
UPS | US | carrier | ups.com theupsstore.com upsstore.com ups-mi.net upsers.com upsjobs.com upscapital.com | United Parcel Service; UPS Store | ups
i-parcel | US | carrier | i-parcel.com | | ups
DPD | FR | carrier | dpd.com dpd.co.uk dpdlocal.co.uk dpdgroup.co.uk dpd.de dpd.fr dpd.nl dpd.be dpd.at dpd.ch dpd.ie dpd.pl dpd.cz dpd.sk dpd.hu dpd.lt dpd.lv dpd.ee dpd.ro dpd.pt dpd.hr dpd.si dpd.ru dpdgroup.com geopost.com mydpd.at dpd.lu dpd.dk dpd.es dpd.fi dpd.it dpd.no dpd.se dpd.bg | Geopost; Predict; DPDgroup; DPD Local | la-poste
GLS | NL | carrier | gls-group.com gls-group.eu gls-pakete.de gls-germany.com gls-italy.com gls-spain.es gls-one.de gls-hungary.com gls-czech.com gls-slovakia.sk gls-croatia.com gls-slovenia.com gls-us.com gls-canada.com gls-romania.ro gls-france.com gls-poland.com gls-denmark.com gls-info.nl | General Logistics Systems; GLS Pakete | gls
Aramex | AE | carrier | aramex.com aramex.com.au aramex.co.nz aramex.co.za fastway.com.au fastway.co.nz | Fastway | aramex
Pitney Bowes | US | carrier | pitneybowes.com pb.com newgistics.com | Newgistics |
Asendia | FR | carrier | asendia.com asendia.fr asendia.co.uk asendia.de asendiausa.com | | la-poste
Landmark Global | BE | carrier | landmarkglobal.com | | bpost
Cainiao | CN | carrier | cainiao.com | 菜鸟 | alibaba
4PX | CN | carrier | 4px.com | 递四方 |
YunExpress | CN | carrier | yunexpress.com yuntrack.com | 云途物流 |
Yanwen | CN | carrier | yw56.com.cn | 燕文物流 |
17TRACK | CN | carrier | 17track.net | |
ParcelsApp | XX | carrier | parcelsapp.com | Parcels |
AfterShip | HK | carrier | aftership.com | |
Ship24 | HK | carrier | ship24.com | |
Kuehne+Nagel | CH | carrier | kuehne-nagel.com kn-portal.com | Kühne+Nagel; Kuehne Nagel |
DB Schenker | DE | carrier | dbschenker.com schenker.com | Schenker |
DSV | DK | carrier | dsv.com | |
Rhenus | DE | carrier | rhenus.com rhenus.group | |
Maersk | DK | carrier | maersk.com maersk.dk maersk.com.cn | |

# North America
USPS | US | carrier | usps.com usps.gov uspsdelivers.com uspis.gov uspsblog.com | United States Postal Service; US Postal Service | usps
OnTrac | US | carrier | ontrac.com lasership.com | LaserShip |
Pirate Ship | US | carrier | pirateship.com | PirateShip |
Stamps.com | US | carrier | stamps.com endicia.com auctane.com | Endicia | auctane
ShipStation | US | carrier | shipstation.com | | auctane
Shippo | US | carrier | goshippo.com | |
ShipBob | US | carrier | shipbob.com | |
EasyPost | US | carrier | easypost.com | |
Route | US | carrier | route.com | |
UniUni | CA | carrier | uniuni.com | |
Veho | US | carrier | shipveho.com | |
XPO | US | carrier | xpo.com | |
R+L Carriers | US | carrier | rlcarriers.com | |
Old Dominion Freight Line | US | carrier | odfl.com | |
Canada Post | CA | carrier | canadapost.ca canadapost-postescanada.ca postescanada.ca epost.ca | Postes Canada; Canada Post Corporation | canada-post
Purolator | CA | carrier | purolator.com | | canada-post
Canpar | CA | carrier | canpar.com canpar.ca | Canpar Express | tforce
TForce Freight | US | carrier | tforcefreight.com tforcelogistics.com tfiintl.com | TForce | tforce
Intelcom | CA | carrier | intelcom.ca dragonflyshipping.ca | Dragonfly |
Chit Chats | CA | carrier | chitchats.com | |
Correos de México | MX | carrier | correosdemexico.gob.mx correosdemexico.com.mx | Correos de Mexico; Sepomex |
Estafeta | MX | carrier | estafeta.com | |
Paquetexpress | MX | carrier | paquetexpress.com.mx | |
Redpack | MX | carrier | redpack.com.mx | |
Skydropx | MX | carrier | skydropx.com | |

# Latin America and Caribbean
Correios | BR | carrier | correios.com.br | Correios do Brasil; Sedex |
Jadlog | BR | carrier | jadlog.com.br | | la-poste
Loggi | BR | carrier | loggi.com | |
Total Express | BR | carrier | totalexpress.com.br | |
Melhor Envio | BR | carrier | melhorenvio.com.br melhorrastreio.com.br | |
Correo Argentino | AR | carrier | correoargentino.com.ar | |
Andreani | AR | carrier | andreani.com | |
OCA | AR | carrier | oca.com.ar | |
CorreosChile | CL | carrier | correos.cl | Correos de Chile |
Chilexpress | CL | carrier | chilexpress.cl | |
Starken | CL | carrier | starken.cl | |
Blue Express | CL | carrier | blue.cl bluex.cl | Bluexpress |
4-72 | CO | carrier | 4-72.com.co | Servicios Postales Nacionales |
Servientrega | CO | carrier | servientrega.com servientrega.com.ec | |
Coordinadora | CO | carrier | coordinadora.com | |
Inter Rapidísimo | CO | carrier | interrapidisimo.com | Interrapidisimo |
TCC | CO | carrier | tcc.com.co | |
Envía | CO | carrier | envia.co | Envia Colvanes |
Serpost | PE | carrier | serpost.com.pe | |
Olva Courier | PE | carrier | olvacourier.com | |
Shalom | PE | carrier | shalom.com.pe | Shalom Empresarial |
Correo Uruguayo | UY | carrier | correo.com.uy | |
DAC Uruguay | UY | carrier | dac.com.uy | |
Correos de Costa Rica | CR | carrier | correos.go.cr | |
Jamaica Post | JM | carrier | jamaicapost.gov.jm | |
TTPost | TT | carrier | ttpost.net | |
MRW Venezuela | VE | carrier | mrwve.com | |
ZOOM Envíos | VE | carrier | zoom.red | Zoom Venezuela |

# United Kingdom, Ireland
Royal Mail | GB | carrier | royalmail.com royalmail.co.uk royalmailgroup.com internationaldistributionservices.com | RoyalMail | royal-mail
Parcelforce | GB | carrier | parcelforce.com parcelforce.co.uk parcelforce.net | Parcelforce Worldwide | royal-mail
Post Office | GB | carrier | postoffice.co.uk | Post Office UK |
Evri | GB | carrier | evri.com myhermes.co.uk hermesworld.co.uk hermes-europe.co.uk | Hermes UK; myHermes |
Yodel | GB | carrier | yodel.co.uk collectplus.co.uk | Collect+; CollectPlus | inpost
Parcel2Go | GB | carrier | parcel2go.com | |
Parcel Monkey | GB | carrier | parcelmonkey.co.uk parcelmonkey.com | |
Tuffnells | GB | carrier | tuffnells.co.uk | |
APC Overnight | GB | carrier | apc-overnight.com | |
ArrowXL | GB | carrier | arrowxl.co.uk | |
DX | GB | carrier | thedx.co.uk dxdelivery.com | DX Delivery |
Whistl | GB | carrier | whistl.co.uk | |
An Post | IE | carrier | anpost.com anpost.ie addresspal.com | AddressPal | an-post
Fastway Ireland | IE | carrier | fastway.ie | |
Isle of Man Post Office | IM | carrier | iompost.com | |
Jersey Post | JE | carrier | jerseypost.com | |
Guernsey Post | GG | carrier | guernseypost.com | |

# Germany, Austria, Switzerland
Hermes | DE | carrier | myhermes.de hermesworld.com hermes-germany.de hermes-world.com hermes-logistik-gruppe.de | Hermes Germany; Hermes Paketversand | otto-group
trans-o-flex | DE | carrier | trans-o-flex.com | |
Österreichische Post | AT | carrier | post.at shoepping.at | Oesterreichische Post; Post AG; Austrian Post | post-at
Die Post | CH | carrier | post.ch swisspost.ch swisspost.com poste.ch posta.ch | Swiss Post; La Poste Suisse; La Posta Svizzera; Schweizerische Post | swiss-post
Planzer | CH | carrier | planzer.ch | |
Liechtensteinische Post | LI | carrier | post.li | |

# France, Benelux
La Poste | FR | carrier | laposte.fr laposte.com lapostegroupe.com laposte.net groupelaposte.com digiposte.fr | LaPoste; Digiposte | la-poste
Colissimo | FR | carrier | colissimo.fr | | la-poste
Chronopost | FR | carrier | chronopost.fr chronopost.com chronopost.pt chronopost.be | | la-poste
Mondial Relay | FR | carrier | mondialrelay.fr mondialrelay.com mondialrelay.be mondialrelay.es mondialrelay.pt puntopack.es puntopack.pt | Point Relais; Punto Pack | inpost
Colis Privé | FR | carrier | colisprive.com colisprive.fr | Colis Prive |
Relais Colis | FR | carrier | relaiscolis.com | |
GEODIS | FR | carrier | geodis.com calberson.com | Calberson | sncf
Boxtal | FR | carrier | boxtal.com envoimoinscher.com | |
Heppner | FR | carrier | heppner.fr heppner-group.com | |
bpost | BE | carrier | bpost.be bpost.com bpostgroup.com bpost2.be | bpost group | bpost
POST Luxembourg | LU | carrier | post.lu postgroup.lu posttelecom.lu | |
PostNL | NL | carrier | postnl.nl postnl.com postnl.be spring-gds.com | Post NL; Spring GDS |
Homerr | NL | carrier | homerr.com | |
Trunkrs | NL | carrier | trunkrs.nl trunkrs.com | |
Sendcloud | NL | carrier | sendcloud.com sendcloud.nl sendcloud.sc sendcloud.de | |
MyParcel | NL | carrier | myparcel.nl myparcel.com sendmyparcel.be | |

# Iberia, Italy, Malta
Correos | ES | carrier | correos.es correos.com correosexpress.com correosmarket.com correosprepago.es | Correos Express; Sociedad Estatal Correos | correos-es
SEUR | ES | carrier | seur.com seur.es seur.net | | la-poste
MRW | ES | carrier | mrw.es mrw.com | |
Nacex | ES | carrier | nacex.es nacex.com | |
Zeleris | ES | carrier | zeleris.com | |
Packlink | ES | carrier | packlink.com packlink.es packlink.fr packlink.it packlink.de | Packlink PRO | auctane
CTT | PT | carrier | ctt.pt cttexpress.com | CTT Correios; CTT Expresso; CTT Express | ctt
Poste Italiane | IT | carrier | poste.it posteitaliane.it postemobile.it postevita.it | Poste; PosteMobile; PosteID; BancoPosta | poste-italiane
SDA | IT | carrier | sda.it | SDA Express Courier | poste-italiane
BRT | IT | carrier | brt.it bartolini.it fermopoint.it | Bartolini; BRT Corriere Espresso | la-poste
Nexive | IT | carrier | nexive.it | | poste-italiane
MaltaPost | MT | carrier | maltapost.com | |

# Nordic and Baltic countries
PostNord | SE | carrier | postnord.com postnord.se postnord.dk postnord.no postnord.fi postnordlogistics.dk postnordlogistics.com posten.se postdanmark.dk | Post Danmark |
Budbee | SE | carrier | budbee.com | | instabee
Instabox | SE | carrier | instabox.se instabox.io instabee.com | Instabee | instabee
Airmee | SE | carrier | airmee.com | |
Early Bird | SE | carrier | earlybird.se | |
DAO | DK | carrier | dao.as | dao365 |
Bring | NO | carrier | bring.no bring.com bring.se bring.dk | | posten-norge
Posten | NO | carrier | posten.no postennorge.no digipost.no | Posten Norge; Digipost | posten-norge
Helthjem | NO | carrier | helthjem.no | |
Porterbuddy | NO | carrier | porterbuddy.com | |
Posti | FI | carrier | posti.fi posti.com itella.com smartpost.fi | Itella |
Matkahuolto | FI | carrier | matkahuolto.fi | |
Íslandspóstur | IS | carrier | postur.is | Pósturinn; Iceland Post; Posturinn |
Faroe Post | FO | carrier | posta.fo | Posta |
Tusass | GL | carrier | tusass.gl telepost.gl | Tele-Post |
Omniva | EE | carrier | omniva.ee omniva.lv omniva.lt omniva.eu | Eesti Post |
Smartposti | EE | carrier | itella.ee itella.lv itella.lt smartposti.com smartposti.ee smartpost.ee | Itella Smartpost; SmartPosti |
Latvijas Pasts | LV | carrier | pasts.lv | |
LP Express | LT | carrier | lpexpress.lt post.lt lietuvospastas.lt | Lietuvos paštas; Lietuvos pastas |
Venipak | LT | carrier | venipak.com venipak.lt venipak.lv venipak.ee | |

# Central and eastern Europe
InPost | PL | carrier | inpost.pl inpost.eu inpost.it inpost.co.uk inpost.fr paczkomaty.pl easypack24.net inpost24.pl inpost.es | Paczkomaty; Paczkomat | inpost
Poczta Polska | PL | carrier | poczta-polska.pl pocztex.pl envelo.pl pocztapolska.pl | Pocztex; Envelo |
ORLEN Paczka | PL | carrier | orlenpaczka.pl paczkawruchu.pl | Paczka w Ruchu |
Furgonetka | PL | carrier | furgonetka.pl | |
Česká pošta | CZ | carrier | ceskaposta.cz postaonline.cz balikovna.cz cpost.cz postsignum.cz | Ceska posta; Balíkovna; Czech Post |
Packeta | CZ | carrier | packeta.com zasilkovna.cz packeta.sk packeta.hu packeta.ro packeta.pl zasielkovna.sk csomagkuldo.hu coletaria.ro packeta.cz | Zásilkovna; Zasilkovna; Zásielkovňa |
PPL CZ | CZ | carrier | ppl.cz pplbalik.cz | Professional Parcel Logistic | dhl-group
Slovenská pošta | SK | carrier | posta.sk slovenskaposta.sk | Slovenska posta |
Slovak Parcel Service | SK | carrier | sps-sro.sk | SPS | ups
Magyar Posta | HU | carrier | posta.hu magyarposta.hu | MPL |
Foxpost | HU | carrier | foxpost.hu | |
Poșta Română | RO | carrier | posta-romana.ro | Posta Romana |
FAN Courier | RO | carrier | fancourier.ro selfawb.ro | |
Sameday | RO | carrier | sameday.ro sameday.hu sameday.bg easybox.ro | easybox | emag
Cargus | RO | carrier | cargus.ro urgentcargus.ro | Urgent Cargus |
Bulgarian Posts | BG | carrier | bgpost.bg | Български пощи; Balgarski poshti |
Econt | BG | carrier | econt.com econtexpress.com | Еконт |
Speedy | BG | carrier | speedy.bg | Спиди | la-poste
BOX NOW | GR | carrier | boxnow.gr boxnow.bg boxnow.hr boxnow.cy | |
ELTA | GR | carrier | elta.gr elta-courier.gr eltacourier.gr | ΕΛΤΑ; ELTA Courier; Hellenic Post |
ACS Courier | GR | carrier | acscourier.net acscourier.gr | ACS |
Speedex | GR | carrier | speedex.gr | |
Geniki Taxydromiki | GR | carrier | taxydromiki.com taxydromiki.gr | Γενική Ταχυδρομική | la-poste
Cyprus Post | CY | carrier | cypruspost.post cypruspost.gov.cy | Κυπριακά Ταχυδρομεία |
Pošta Slovenije | SI | carrier | posta.si | Posta Slovenije |
Hrvatska pošta | HR | carrier | posta.hr paket24.hr epost.hr | Hrvatska posta; Croatian Post |
Overseas Express | HR | carrier | overseas.hr | | post-at
BH Pošta | BA | carrier | posta.ba | BH Posta |
HP Mostar | BA | carrier | post.ba | Hrvatska pošta Mostar |
Pošte Srpske | BA | carrier | postesrpske.com | Poste Srpske |
Pošta Srbije | RS | carrier | posta.rs postexpress.rs | Posta Srbije; Post Express |
Pošta Crne Gore | ME | carrier | postacg.me | Posta Crne Gore |
Posta Shqiptare | AL | carrier | postashqiptare.al | Albanian Post |
North Macedonia Post | MK | carrier | posta.com.mk | Пошта на Северна Македонија |
Posta e Kosovës | XK | carrier | postakosoves.com | Posta e Kosoves |
Poșta Moldovei | MD | carrier | posta.md | Posta Moldovei |
Ukrposhta | UA | carrier | ukrposhta.ua ukrposhta.com | Укрпошта |
Nova Poshta | UA | carrier | novaposhta.ua novapost.com novapay.ua | Нова пошта; Nova Post; NovaPay |
Meest | UA | carrier | meest.com meestpost.com meest-express.com.ua meest.us meest-group.com | Meest Post; Міст |
Belpochta | BY | carrier | belpost.by | Белпочта |
Evropochta | BY | carrier | evropochta.by | Европочта |
Russian Post | RU | carrier | pochta.ru russianpost.ru | Почта России; Pochta Rossii |
CDEK | RU | carrier | cdek.ru cdek.kz cdek.by | СДЭК; SDEK |
Boxberry | RU | carrier | boxberry.ru boxberry.by | |
PickPoint | RU | carrier | pickpoint.ru | |
Delovye Linii | RU | carrier | dellin.ru | Деловые Линии |
PEK | RU | carrier | pecom.ru | ПЭК |

# Caucasus and Central Asia
Haypost | AM | carrier | haypost.am | ՀայՓոստ |
Azerpost | AZ | carrier | azerpost.az azerpoct.az | Azərpoçt |
Georgian Post | GE | carrier | gpost.ge | საქართველოს ფოსტა |
Kazpost | KZ | carrier | post.kz kazpost.kz | Қазпошта; Казпочта |
Uzbekistan Post | UZ | carrier | pochta.uz uz.post | Oʻzbekiston pochtasi |

# Middle East
PTT | TR | carrier | ptt.gov.tr pttbank.com.tr ptt.com.tr | PTT Kargo; PttAVM; Türk Postası |
Yurtiçi Kargo | TR | carrier | yurticikargo.com | Yurtici Kargo |
Aras Kargo | TR | carrier | araskargo.com.tr | | post-at
MNG Kargo | TR | carrier | mngkargo.com.tr dhlecommerce.com.tr | DHL eCommerce Türkiye | dhl-group
Sürat Kargo | TR | carrier | suratkargo.com.tr | Surat Kargo |
Trendyol Express | TR | carrier | trendyolexpress.com | | alibaba
HepsiJet | TR | carrier | hepsijet.com | |
Israel Post | IL | carrier | israelpost.co.il | דואר ישראל |
HFD | IL | carrier | hfd.co.il | |
Emirates Post | AE | carrier | emiratespost.ae epg.ae 7x.ae | بريد الإمارات; EMX | emirates-post
Saudi Post | SA | carrier | splonline.com.sa sp.com.sa | SPL; سبل; البريد السعودي |
SMSA Express | SA | carrier | smsaexpress.com | سمسا |
Naqel Express | SA | carrier | naqelexpress.com | ناقل |
Qatar Post | QA | carrier | qatarpost.qa | بريد قطر |
Oman Post | OM | carrier | omanpost.om | Asyad Express |
LibanPost | LB | carrier | libanpost.com | |
Jordan Post | JO | carrier | jordanpost.com.jo | البريد الأردني |
Iran Post | IR | carrier | post.ir | شرکت ملی پست |
Tipax | IR | carrier | tipaxco.com | تیپاکس |

# South Asia
India Post | IN | carrier | indiapost.gov.in | भारतीय डाक | india-post
Delhivery | IN | carrier | delhivery.com | |
Blue Dart | IN | carrier | bluedart.com | BlueDart | dhl-group
DTDC | IN | carrier | dtdc.com dtdc.in | |
Ekart | IN | carrier | ekartlogistics.com ekartlogistics.in | Ekart Logistics | flipkart
XpressBees | IN | carrier | xpressbees.com | |
Ecom Express | IN | carrier | ecomexpress.in | |
Shadowfax | IN | carrier | shadowfax.in | |
Shiprocket | IN | carrier | shiprocket.in shiprocket.co | |
Trackon | IN | carrier | trackon.in trackoncourier.com | |
Pakistan Post | PK | carrier | pakpost.gov.pk | پاکستان پوسٹ |
TCS Express | PK | carrier | tcsexpress.com | TCS Couriers |
Leopards Courier | PK | carrier | leopardscourier.com | |
M&P Express | PK | carrier | mulphilog.com | Muller & Phipps |
Bangladesh Post Office | BD | carrier | bdpost.gov.bd | বাংলাদেশ ডাক বিভাগ |
Pathao | BD | carrier | pathao.com | |
Sundarban Courier | BD | carrier | sundarbancourier.com | |
Sri Lanka Post | LK | carrier | slpost.gov.lk | |
Nepal Post | NP | carrier | gpo.gov.np | |

# East and South-east Asia
Japan Post | JP | carrier | japanpost.jp | 日本郵便; 郵便局; ゆうちょ銀行; Japan Post Bank; Yucho | japan-post
Yamato Transport | JP | carrier | kuronekoyamato.co.jp yamato-hd.co.jp | ヤマト運輸; クロネコヤマト; Kuroneko Yamato |
Sagawa Express | JP | carrier | sagawa-exp.co.jp sg-hldgs.co.jp | 佐川急便 |
Seino | JP | carrier | seino.co.jp | 西濃運輸 |
Fukuyama Transporting | JP | carrier | fukutsu.co.jp | 福山通運 |
Korea Post | KR | carrier | epost.go.kr koreapost.go.kr epost.kr epostbank.go.kr | 우체국; 우정사업본부 |
CJ Logistics | KR | carrier | cjlogistics.com doortodoor.co.kr | CJ대한통운; 대한통운 | cj
Hanjin | KR | carrier | hanjin.com hanjin.co.kr | 한진택배 |
Lotte Global Logistics | KR | carrier | lotteglogis.com | 롯데택배 | lotte
Logen | KR | carrier | ilogen.com | 로젠택배 |
China Post | CN | carrier | chinapost.com.cn ems.com.cn 11183.com.cn 11185.cn | 中国邮政; EMS; China EMS |
SF Express | CN | carrier | sf-express.com sf-international.com | 顺丰; 順豐速運; ShunFeng | sf
ZTO Express | CN | carrier | zto.com zto.cn | 中通快递 |
YTO Express | CN | carrier | yto.net.cn ytoexpress.com | 圆通速递 |
STO Express | CN | carrier | sto.cn | 申通快递 |
Yunda | CN | carrier | yundaex.com | 韵达 |
Deppon | CN | carrier | deppon.com | 德邦 | jd
JD Logistics | CN | carrier | jdl.com jdl.cn jdwl.com | 京东物流 | jd
J&T Express | ID | carrier | jtexpress.com jet.co.id jtexpress.sg jtexpress.my jtexpress.ph jtexpress.vn jtexpress.co.th jtexpress.com.br jtexpress.mx | 极兔速递; J&T |
Hongkong Post | HK | carrier | hongkongpost.hk hongkongpost.gov.hk hongkongpost.com | 香港郵政 |
Lalamove | HK | carrier | lalamove.com huolala.cn | 货拉拉 |
CTT Macau | MO | carrier | ctt.gov.mo macaupost.gov.mo | 澳門郵電; Macau Post |
Chunghwa Post | TW | carrier | post.gov.tw | 中華郵政 |
T-CAT | TW | carrier | t-cat.com.tw takkyubin.com.tw | 黑貓宅急便; 黑貓 |
HCT Logistics | TW | carrier | hct.com.tw | 新竹物流 |
SingPost | SG | carrier | singpost.com speedpost.com.sg | Singapore Post; Speedpost |
Ninja Van | SG | carrier | ninjavan.co ninjavan.com | NinjaVan |
Pos Malaysia | MY | carrier | pos.com.my poslaju.com.my | Pos Laju; PosLaju |
GDEX | MY | carrier | gdexpress.com gdex.com.my | GD Express |
City-Link Express | MY | carrier | citylinkexpress.com | City Link |
Pos Indonesia | ID | carrier | posindonesia.co.id | PosIND |
JNE | ID | carrier | jne.co.id | JNE Express |
SiCepat | ID | carrier | sicepat.com | SiCepat Ekspres |
TIKI | ID | carrier | tiki.id tiki-online.com | |
AnterAja | ID | carrier | anteraja.id | |
ID Express | ID | carrier | idexpress.com | |
Thailand Post | TH | carrier | thailandpost.co.th thailandpost.com | ไปรษณีย์ไทย |
Kerry Express | TH | carrier | kerryexpress.com kex-express.com kerrylogistics.com | KEX; เคอรี่ | sf
Flash Express | TH | carrier | flashexpress.com flashexpress.co.th flashexpress.ph flashexpress.my | แฟลช เอ็กซ์เพรส |
VNPost | VN | carrier | vnpost.vn vnpost.com.vn myvnpost.vn vietnampost.vn ems.com.vn | Vietnam Post; Bưu điện Việt Nam; EMS Vietnam |
GHN | VN | carrier | ghn.vn ghn.dev | Giao Hàng Nhanh |
GHTK | VN | carrier | ghtk.vn giaohangtietkiem.vn | Giao Hàng Tiết Kiệm |
Viettel Post | VN | carrier | viettelpost.com.vn viettelpost.vn | ViettelPost | viettel
PHLPost | PH | carrier | phlpost.gov.ph | Philippine Postal Corporation; Philpost |
LBC | PH | carrier | lbcexpress.com | LBC Express |
JRS Express | PH | carrier | jrs-express.com | |
Cambodia Post | KH | carrier | cambodiapost.com.kh | |
Lao Post | LA | carrier | laopost.com.la | |
Mongol Post | MN | carrier | mongolpost.mn | Монгол шуудан |

# Oceania
Australia Post | AU | carrier | auspost.com.au australiapost.com.au auspost.com | AusPost; Aus Post; MyPost | australia-post
StarTrack | AU | carrier | startrack.com.au | | australia-post
Sendle | AU | carrier | sendle.com | |
CouriersPlease | AU | carrier | couriersplease.com.au | Couriers Please |
Team Global Express | AU | carrier | teamglobalexp.com myteamge.com | Toll Global Express |
Toll Group | AU | carrier | tollgroup.com mytoll.com | Toll | japan-post
Border Express | AU | carrier | borderexpress.com.au | |
Direct Freight Express | AU | carrier | directfreight.com.au | |
NZ Post | NZ | carrier | nzpost.co.nz courierpost.co.nz | New Zealand Post; CourierPost |
Post Haste | NZ | carrier | posthaste.co.nz nzcouriers.co.nz freightways.co.nz | New Zealand Couriers | freightways
Post Fiji | FJ | carrier | postfiji.com.fj | |
Post PNG | PG | carrier | postpng.com.pg | |
OPT Nouvelle-Calédonie | NC | carrier | opt.nc | |

# Africa
South African Post Office | ZA | carrier | postoffice.co.za sapo.co.za | SAPO; SA Post Office |
The Courier Guy | ZA | carrier | thecourierguy.co.za pudo.co.za | Pudo |
RAM Hand-to-Hand Couriers | ZA | carrier | ram.co.za | RAM Couriers |
PostNet | ZA | carrier | postnet.co.za | |
Egypt Post | EG | carrier | egyptpost.org egyptpost.gov.eg | البريد المصري |
Bosta | EG | carrier | bosta.co | بوسطة |
Barid Al-Maghrib | MA | carrier | poste.ma amana.ma | Poste Maroc; بريد المغرب; Amana | barid-al-maghrib
Algérie Poste | DZ | carrier | poste.dz | Algerie Poste; بريد الجزائر; BaridiMob |
Yalidine | DZ | carrier | yalidine.com yalidine.app | |
La Poste Tunisienne | TN | carrier | poste.tn | البريد التونسي |
La Poste Sénégal | SN | carrier | laposte.sn | |
La Poste de Côte d'Ivoire | CI | carrier | laposte.ci | |
Nigerian Postal Service | NG | carrier | nipost.gov.ng | NIPOST |
GIG Logistics | NG | carrier | giglogistics.com gigl-go.com | GIGL |
Ghana Post | GH | carrier | ghanapost.com.gh | |
Posta Kenya | KE | carrier | posta.co.ke | Postal Corporation of Kenya |
Posta Uganda | UG | carrier | ugapost.co.ug | |
Tanzania Posts | TZ | carrier | posta.co.tz | |
Ethio Post | ET | carrier | ethio.post | |
Mauritius Post | MU | carrier | mauritiuspost.mu | |
NamPost | NA | carrier | nampost.com.na | |
BotswanaPost | BW | carrier | botspost.co.bw | |
Zampost | ZM | carrier | zampost.com.zm | |
Zimpost | ZW | carrier | zimpost.co.zw | |
Iposita | RW | carrier | iposita.rw | |
`);
