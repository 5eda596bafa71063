import { parseBrands } from './brand';

/**
 * Telephone, internet and television providers, and suppliers of power, gas and water: the sender names of "your bill
 * is unpaid" and "your refund waits" messages, and payees of real bills.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: municipal works and resellers of a few thousand customers are left out. Mailboxes that a provider runs
 * under a name of its own stand with the mailboxes.
 */
export const telecom = parseBrands(`
# North America
Verizon | US | telecom | verizon.com verizonwireless.com vzw.com verizon.net verizonbusiness.com verizonenterprise.com verizonmedia.com verizonfios.com | Verizon Wireless; Fios | verizon
Visible | US | telecom | visible.com | | verizon
Tracfone | US | telecom | tracfone.com straighttalk.com totalwireless.com simplemobile.com net10.com | Straight Talk; Total Wireless | verizon
AT&T | US | telecom | att.com attwireless.com att.net | ATT; AT&T Wireless | att
Cricket Wireless | US | telecom | cricketwireless.com | Cricket | att
T-Mobile | US | telecom | t-mobile.com tmobile.com t-mobile.de t-mobile.at t-mobile.hr t-mobile.hu | TMobile; T Mobile | deutsche-telekom
Metro by T-Mobile | US | telecom | metrobyt-mobile.com metropcs.com | MetroPCS | deutsche-telekom
Mint Mobile | US | telecom | mintmobile.com | | deutsche-telekom
Boost Mobile | US | telecom | boostmobile.com | | echostar
DISH | US | telecom | dish.com mydish.com | Dish Network | echostar
Xfinity | US | telecom | xfinity.com comcast.com comcast.net comcastbusiness.net comcasttechnologysolutions.com comcastcorporation.com comcastsportsnet.com xfinitymobile.com xfinityprepaid.com xfinitystream.com | Comcast | comcast
Spectrum | US | telecom | spectrum.com spectrum.net charter.com timewarnercable.com charter.net spectrummobile.com spectrumbusiness.net spectrumenterprise.com spectrumreach.com spectrumnews.org | Charter |
Cox | US | telecom | cox.com cox.net | Cox Communications |
Optimum | US | telecom | optimum.com optimum.net | Suddenlink; Altice USA |
CenturyLink | US | telecom | centurylink.com lumen.com quantumfiber.com centurylink.net | Lumen; Quantum Fiber |
Frontier | US | telecom | frontier.com | Frontier Communications |
Windstream | US | telecom | windstream.com | Kinetic |
Consumer Cellular | US | telecom | consumercellular.com | |
Starlink | US | telecom | starlink.com spacex.com | SpaceX |
Rogers | CA | telecom | rogers.com | | rogers
Fido | CA | telecom | fido.ca | | rogers
Shaw | CA | telecom | shaw.ca | | rogers
Bell | CA | telecom | bell.ca bell.net | Bell Canada | bell-ca
Virgin Plus | CA | telecom | virginplus.ca | | bell-ca
Telus | CA | telecom | telus.com telus.net | | telus
Koodo | CA | telecom | koodomobile.com | Koodo Mobile | telus
Vidéotron | CA | telecom | videotron.com | Videotron | quebecor
Freedom Mobile | CA | telecom | freedommobile.ca | | quebecor
Pacific Gas and Electric | US | utility | pge.com | PG&E; PGE |
Southern California Edison | US | utility | sce.com | SCE |
Duke Energy | US | utility | duke-energy.com | |
Florida Power & Light | US | utility | fpl.com | FPL |
Con Edison | US | utility | coned.com | ConEd |
Georgia Power | US | utility | georgiapower.com southerncompany.com | Southern Company |
ComEd | US | utility | comed.com exeloncorp.com | Exelon |
Xcel Energy | US | utility | xcelenergy.com | |
National Grid | GB | utility | nationalgrid.com nationalgridus.com | |
Hydro-Québec | CA | utility | hydroquebec.com | Hydro-Quebec |
BC Hydro | CA | utility | bchydro.com | |
Hydro One | CA | utility | hydroone.com | |
Enbridge Gas | CA | utility | enbridgegas.com enbridge.com | Enbridge |

# Latin America
Telcel | MX | telecom | telcel.com | | america-movil
Telmex | MX | telecom | telmex.com | | america-movil
Claro | MX | telecom | claro.com.br claro.com.co claro.com.ar claro.com.pe claro.cr claro.com.gt claro.com.do claro.com.ec claropr.com clarochile.cl net.com.br claro.cl claro.com.sv claro.com.hn claro.com.ni claro.com.pa | NET Claro | america-movil
izzi | MX | telecom | izzi.mx | |
Totalplay | MX | telecom | totalplay.com.mx | |
Vivo | BR | telecom | vivo.com.br | Vivo Brasil | telefonica
TIM Brasil | BR | telecom | tim.com.br | | tim
Oi | BR | telecom | oi.com.br | |
Personal | AR | telecom | personal.com.ar telecom.com.ar flow.com.ar | Telecom Argentina; Fibertel |
Entel Chile | CL | telecom | entel.cl entel.pe entel.bo | Entel |
WOM | CL | telecom | wom.cl | |
Tigo | LU | telecom | tigo.com.co tigo.com.gt tigo.com.bo tigo.com.hn tigo.com.sv tigo.com.py une.com.co tigo.com.pa | Tigo UNE; Millicom |
Antel | UY | telecom | antel.com.uy | |
ETB | CO | telecom | etb.com etb.com.co | |
Digicel | JM | telecom | digicelgroup.com | |
CFE | MX | utility | cfe.mx | Comisión Federal de Electricidad |
Enel São Paulo | BR | utility | enel.com.br enel.com | Enel | enel
Light | BR | utility | light.com.br | |
Cemig | BR | utility | cemig.com.br | |
CPFL | BR | utility | cpfl.com.br | CPFL Energia |
Sabesp | BR | utility | sabesp.com.br | |
Copel | BR | utility | copel.com | |
Edenor | AR | utility | edenor.com | |
Edesur | AR | utility | edesur.com.ar | | enel
Enel Chile | CL | utility | enel.cl | | enel
EPM | CO | utility | epm.com.co | |

# United Kingdom, Ireland
Vodafone | GB | telecom | vodafone.co.uk vodafone.com vodafone.de vodafone.it vodafone.es vodafone.pt vodafone.nl vodafone.ie vodafone.cz vodafone.ro vodafone.gr vodafone.al vodafone.com.tr vodafone.com.au vodafone.com.eg vodafone.ua vodafone.hu vodafone.qa vodafone.com.gh kabeldeutschland.de vodafone.in vodafone.net vodafonecash.com vodafone-ip.de vodafonemail.de | Vodafone UK; Vodafone Kabel |
BT | GB | telecom | bt.com openreach.co.uk | British Telecom; Openreach | bt-group
EE | GB | telecom | ee.co.uk | EE Mobile | bt-group
Plusnet | GB | telecom | plus.net | | bt-group
O2 | GB | telecom | o2.co.uk | O2 UK | virgin-media-o2
Virgin Media | GB | telecom | virginmedia.com virginmediao2.co.uk | Virgin Mobile | virgin-media-o2
giffgaff | GB | telecom | giffgaff.com | | virgin-media-o2
Three | GB | telecom | three.co.uk three.ie three.com.hk | 3 Mobile; Three UK | ck-hutchison
TalkTalk | GB | telecom | talktalk.co.uk talktalk.net | Talk Talk |
Lebara | GB | telecom | lebara.com lebara.co.uk | |
Lycamobile | GB | telecom | lycamobile.co.uk lycamobile.com lycamobile.de lycamobile.fr lycamobile.it lycamobile.es lycamobile.us | |
Eir | IE | telecom | eir.ie | eircom |
British Gas | GB | utility | britishgas.co.uk centrica.com | | centrica
Bord Gáis Energy | IE | utility | bordgaisenergy.ie | Bord Gais | centrica
Octopus Energy | GB | utility | octopus.energy octopusenergy.de octopusenergy.com octopusenergy.it octopusenergy.fr octopusenergy.es | |
EDF Energy | GB | utility | edfenergy.com | | edf
E.ON Next | GB | utility | eonnext.com eonenergy.com | EON Next | eon
OVO Energy | GB | utility | ovoenergy.com | |
ScottishPower | GB | utility | scottishpower.co.uk scottishpower.com | Scottish Power | iberdrola
Thames Water | GB | utility | thameswater.co.uk | |
Severn Trent | GB | utility | stwater.co.uk severntrent.com | |
Electric Ireland | IE | utility | electricireland.ie esb.ie | ESB |

# Germany, Austria, Switzerland
Deutsche Telekom | DE | telecom | telekom.de telekom.com magentacloud.de telekom.me telekom.ro telekom.mk | Telekom; Magenta | deutsche-telekom
congstar | DE | telecom | congstar.de | | deutsche-telekom
o2 Deutschland | DE | telecom | o2online.de o2.de telefonica.de blau.de o2online.es | o2; Telefónica Deutschland; Blau | telefonica
1&1 | DE | telecom | 1und1.de 1and1.de | 1und1; 1 und 1 | united-internet
ALDI TALK | DE | telecom | alditalk.de alditalk-kundenbetreuung.de | Aldi Talk |
mobilcom-debitel | DE | telecom | md.de mobilcom-debitel.de klarmobil.de | klarmobil |
Magenta Austria | AT | telecom | magenta.at | Magenta Telekom | deutsche-telekom
A1 | AT | telecom | a1.net a1.bg a1.hr a1.si a1.by a1.rs a1.mk a1.group | A1 Telekom Austria |
Drei | AT | telecom | drei.at | Hutchison Drei; Drei Österreich | ck-hutchison
Swisscom | CH | telecom | swisscom.ch swisscom.com swisscom.net | Bluewin |
Sunrise | CH | telecom | sunrise.ch upc.ch | |
Salt | CH | telecom | salt.ch | Salt Mobile |
E.ON | DE | utility | eon.de eon.com eon.hu eon.cz eon.ro eon.se | EON; E.ON Energie | eon
Vattenfall | SE | utility | vattenfall.de vattenfall.se vattenfall.nl vattenfall.com | |
EnBW | DE | utility | enbw.com yello.de | Yello |
RWE | DE | utility | rwe.com | |
Verbund | AT | utility | verbund.com verbund.at | |
Wien Energie | AT | utility | wienenergie.at wienerstadtwerke.at wienernetze.at | |

# France, Benelux
Orange | FR | telecom | orange.fr orange.com orange.es orange.pl orange.ro orange.be orange.sk orange.lu orange.md orange.ma orange.sn orange.ci orange.jo orange.tn orange-business.com orange.cm orange.eg orange.ml orange.co.uk orange.net orangemali.com orangebank.es | Wanadoo; Orange Money | orange
Sosh | FR | telecom | sosh.fr | | orange
SFR | FR | telecom | sfr.fr red-by-sfr.fr numericable.fr sfr.com | RED by SFR; Numericable | altice
Free | FR | telecom | free.fr freebox.fr | Free Mobile; Freebox; La Freebox | iliad
Iliad Italia | IT | telecom | iliad.it | iliad | iliad
Bouygues Telecom | FR | telecom | bouyguestelecom.fr | B&You | bouygues
La Poste Mobile | FR | telecom | lapostemobile.fr | | bouygues
Proximus | BE | telecom | proximus.be proximus.com scarlet.be belgacom.be | Belgacom; Scarlet |
Telenet | BE | telecom | telenet.be base.be | BASE |
VOO | BE | telecom | voo.be | | orange
KPN | NL | telecom | kpn.com telfort.nl simyo.nl kpn.net | Simyo; XS4ALL |
Ziggo | NL | telecom | ziggo.nl vodafoneziggo.nl | VodafoneZiggo |
Odido | NL | telecom | odido.nl t-mobile.nl ben.nl tele2.nl | T-Mobile Nederland; Ben |
Youfone | NL | telecom | youfone.nl youfone.be | |
EDF | FR | utility | edf.fr edf.com enedis.fr | Électricité de France; Enedis | edf
Engie | FR | utility | engie.fr engie.com engie.be engie.it engie.nl engie.ro electrabel.be | Electrabel; GDF Suez |
TotalEnergies | FR | utility | totalenergies.fr totalenergies.com totalenergies.be totalenergies.cn totalenergies.de totalenergies.nl totalenergies.lu | Total Direct Energie |
Veolia | FR | utility | veolia.fr veolia.com | |
Eneco | NL | utility | eneco.nl eneco.be eneco.com | |
Essent | NL | utility | essent.nl essent.be | | eon
Luminus | BE | utility | luminus.be | | edf
Fluvius | BE | utility | fluvius.be | |

# Iberia, Italy
Movistar | ES | telecom | movistar.es movistar.com.mx movistar.com.ar movistar.cl movistar.com.pe movistar.com.ec movistar.com.uy movistar.com.ve telefonica.com telefonica.es movistar.co telefonica.net movistar.com.co movistar.cr telefonicatech.com telefonicaempresas.es telefonicachile.cl | Telefónica; Telefonica | telefonica
Yoigo | ES | telecom | yoigo.com masmovil.es masmovil.com pepephone.com jazztel.com | MásMóvil; Pepephone; Jazztel |
DIGI | RO | telecom | digi.ro digimobil.es digi.hu digi.es rcs-rds.ro | Digi Mobil; RCS & RDS |
MEO | PT | telecom | meo.pt altice.pt telecom.pt | Altice Portugal | altice
NOS | PT | telecom | nos.pt | |
TIM | IT | telecom | tim.it telecomitalia.it telecomitalia.com | Telecom Italia; Alice | tim
WindTre | IT | telecom | windtre.it wind.it tre.it | Wind Tre; WINDTRE | ck-hutchison
Fastweb | IT | telecom | fastweb.it | |
ho. Mobile | IT | telecom | ho-mobile.it | ho mobile |
Endesa | ES | utility | endesa.com endesaclientes.com endesaonline.com | | enel
Iberdrola | ES | utility | iberdrola.es iberdrola.com iberdrola.pt i-de.es | | iberdrola
Naturgy | ES | utility | naturgy.es naturgy.com gasnaturalfenosa.es naturgy.com.mx naturgy.com.ar naturgy.com.br naturgy.cl naturgy.com.co | Gas Natural Fenosa |
Repsol | ES | utility | repsol.es repsol.com | Waylet |
EDP | PT | utility | edp.pt edp.com edp.com.br e-redes.pt | EDP Comercial; E-REDES |
Galp | PT | utility | galp.com | |
Enel Energia | IT | utility | enel.it servizioelettriconazionale.it e-distribuzione.it | Servizio Elettrico Nazionale | enel
Eni Plenitude | IT | utility | eniplenitude.com eni.com enilive.com | Plenitude; Eni gas e luce; Enilive |
A2A | IT | utility | a2a.it a2aenergia.eu | A2A Energia |
Hera | IT | utility | gruppohera.it heracomm.com | Hera Comm |

# Nordic and Baltic countries
Telia | SE | telecom | telia.se telia.com telia.no telia.fi telia.dk telia.ee telia.lt teliacompany.com telia.lv | Telia Company |
Tele2 | SE | telecom | tele2.se tele2.com tele2.lv tele2.lt tele2.ee comviq.se tele2.de tele2.net tele2.kz tele2.hr tele2.at | Comviq |
Telenor | NO | telecom | telenor.no telenor.se telenor.dk telenor.com telenor.in telenor.rs telenor.com.mm telenor.com.pk | |
Tre | SE | telecom | tre.se 3.dk 3.se | 3 Sverige; Hi3G | ck-hutchison
TDC | DK | telecom | tdc.dk yousee.dk nuuday.dk | YouSee; Nuuday |
Ice | NO | telecom | ice.no | |
Elisa | FI | telecom | elisa.fi elisa.ee elisa.com | Saunalahti |
DNA | FI | telecom | dna.fi | |
Síminn | IS | telecom | siminn.is | Siminn |
LMT | LV | telecom | lmt.lv | |
Fortum | FI | utility | fortum.fi fortum.se fortum.no fortum.com | |
Ørsted | DK | utility | orsted.dk orsted.com | Orsted |
Eesti Energia | EE | utility | energia.ee enefit.ee elektrilevi.ee enefit.lv enefit.lt | Enefit; Elektrilevi |
Ignitis | LT | utility | ignitis.lt eso.lt | |
Latvenergo | LV | utility | elektrum.lv latvenergo.lv elektrum.ee elektrum.lt | Elektrum |

# Central and eastern Europe
Play | PL | telecom | play.pl | | iliad
Plus | PL | telecom | plus.pl polsatbox.pl cyfrowypolsat.pl | Polsat Box; Cyfrowy Polsat |
T-Mobile Polska | PL | telecom | t-mobile.pl | | deutsche-telekom
T-Mobile Czech | CZ | telecom | t-mobile.cz | | deutsche-telekom
O2 Czech Republic | CZ | telecom | o2.cz o2.sk | |
Telekom Slovensko | SK | telecom | telekom.sk | Slovak Telekom | deutsche-telekom
Magyar Telekom | HU | telecom | telekom.hu | | deutsche-telekom
One Hungary | HU | telecom | one.hu | | 4ig
Cosmote | GR | telecom | cosmote.gr ote.gr | OTE; Telekom Greece | deutsche-telekom
Nova Greece | GR | telecom | nova.gr wind.gr | |
Cyta | CY | telecom | cyta.com.cy | |
Hrvatski Telekom | HR | telecom | hrvatskitelekom.hr ht.hr tportal.hr | HT | deutsche-telekom
Telekom Slovenije | SI | telecom | telekom.si | |
Telekom Srbija | RS | telecom | mts.rs telekom.rs | mts |
Yettel | HU | telecom | yettel.hu yettel.bg yettel.rs telenor.bg telenor.hu | |
Vivacom | BG | telecom | vivacom.bg | |
Moldtelecom | MD | telecom | moldtelecom.md | |
Kyivstar | UA | telecom | kyivstar.ua | Київстар | veon
lifecell | UA | telecom | lifecell.ua lifecell.com.ua | |
MTS | RU | telecom | mts.ru mts.by | МТС | mts
Beeline | RU | telecom | beeline.ru beeline.kz beeline.uz | Билайн |
MegaFon | RU | telecom | megafon.ru yota.ru megafon.tv | Мегафон; Yota |
T2 | RU | telecom | t2.ru tele2.ru | Tele2 Россия |
Rostelecom | RU | telecom | rt.ru | Ростелеком |
PGE | PL | utility | pge.pl gkpge.pl pge-obrot.pl | PGE Obrót |
Tauron | PL | utility | tauron.pl | |
Enea | PL | utility | enea.pl | |
Energa | PL | utility | energa.pl | |
PGNiG | PL | utility | pgnig.pl | |
ČEZ | CZ | utility | cez.cz cezdistribuce.cz | CEZ |
innogy | CZ | utility | innogy.cz | innogy Energie |
MVM | HU | utility | mvm.hu mvmnext.hu | MVM Next |
PPC | GR | utility | dei.gr ppcgroup.com | ΔΕΗ; DEI |
Electrica Furnizare | RO | utility | electricafurnizare.ro | Electrica |
Hidroelectrica | RO | utility | hidroelectrica.ro | |
HEP | HR | utility | hep.hr | |

# Middle East and Africa
Turkcell | TR | telecom | turkcell.com.tr paycell.com.tr | Superonline; Paycell |
Türk Telekom | TR | telecom | turktelekom.com.tr | Turk Telekom; TTNET |
Bezeq | IL | telecom | bezeq.co.il | בזק | bezeq
Pelephone | IL | telecom | pelephone.co.il | פלאפון | bezeq
Cellcom | IL | telecom | cellcom.co.il | סלקום |
Partner | IL | telecom | partner.co.il | פרטנר |
e& | AE | telecom | etisalat.ae eand.com | Etisalat; اتصالات | eand
Etisalat Egypt | EG | telecom | etisalat.eg | | eand
du | AE | telecom | du.ae | دو |
stc | SA | telecom | stc.com.sa stc.com.kw stc.com.bh | اس تي سي | stc
Mobily | SA | telecom | mobily.com.sa | موبايلي | eand
Zain | KW | telecom | zain.com | زين | zain
Ooredoo | QA | telecom | ooredoo.qa ooredoo.com ooredoo.om ooredoo.dz ooredoo.tn ooredoo.com.kw | أوريدو |
Omantel | OM | telecom | omantel.om | |
Batelco | BH | telecom | batelco.com | Beyon |
WE | EG | telecom | te.eg | Telecom Egypt; المصرية للاتصالات |
Maroc Telecom | MA | telecom | iam.ma | اتصالات المغرب | eand
Inwi | MA | telecom | inwi.ma | |
Djezzy | DZ | telecom | djezzy.dz | |
Tunisie Telecom | TN | telecom | tunisietelecom.tn | |
MTN | ZA | telecom | mtn.com mtn.co.za mtn.ng mtn.com.gh mtn.co.ug mtn.cm mtn.ci | MoMo; MTN MoMo |
Vodacom | ZA | telecom | vodacom.co.za vodacom.com vodacom.co.tz | VodaPay |
Telkom South Africa | ZA | telecom | telkom.co.za | Telkom |
Airtel Africa | GB | telecom | airtel.africa airtelkenya.com | Airtel Money | airtel
Glo | NG | telecom | gloworld.com | Globacom |
Ethio telecom | ET | telecom | ethiotelecom.et | telebirr |
Israel Electric | IL | utility | iec.co.il | חברת החשמל |
DEWA | AE | utility | dewa.gov.ae | هيئة كهرباء ومياه دبي |
ADDC | AE | utility | addc.ae taqa.com | TAQA |
Saudi Electricity | SA | utility | se.com.sa | السعودية للكهرباء |
Eskom | ZA | utility | eskom.co.za | |
City Power | ZA | utility | citypower.co.za joburg.org.za | City of Johannesburg |
Kenya Power | KE | utility | kplc.co.ke | KPLC |

# Asia and Oceania
Airtel | IN | telecom | airtel.in | Bharti Airtel; Airtel Thanks | airtel
Jio | IN | telecom | jio.com | Reliance Jio; JioFiber | reliance
Vi | IN | telecom | myvi.in vodafoneidea.com | Vodafone Idea |
BSNL | IN | telecom | bsnl.co.in | |
PTCL | PK | telecom | ptcl.com.pk ufone.com | Ufone | eand
Zong | PK | telecom | zong.com.pk | |
Grameenphone | BD | telecom | grameenphone.com | গ্রামীণফোন |
Robi | BD | telecom | robi.com.bd | |
Dialog | LK | telecom | dialog.lk | Dialog Axiata |
SLT-Mobitel | LK | telecom | slt.lk mobitel.lk | |
Ncell | NP | telecom | ncell.com.np | |
NTT Docomo | JP | telecom | docomo.ne.jp nttdocomo.co.jp ahamo.com | ドコモ; d払い; dカード; ahamo | ntt
NTT | JP | telecom | ntt.com ntt-east.co.jp ntt-west.co.jp flets.com | NTT東日本; NTT西日本; OCN | ntt
au | JP | telecom | au.com kddi.com uqwimax.jp povo.jp | KDDI; UQ mobile; povo | kddi
SoftBank | JP | telecom | softbank.jp ymobile.jp linemo.jp | ソフトバンク; Y!mobile; LINEMO | softbank
NURO | JP | telecom | nuro.jp | So-net | sony
BIGLOBE | JP | telecom | biglobe.ne.jp biglobe.co.jp | ビッグローブ | kddi
SK Telecom | KR | telecom | sktelecom.com tworld.co.kr skbroadband.com | T world; SK텔레콤; SKT | sk
KT | KR | telecom | kt.com | 케이티; olleh | kt
LG U+ | KR | telecom | lguplus.com uplus.co.kr lguplus.co.kr | LG유플러스; LG Uplus |
China Mobile | CN | telecom | 10086.cn chinamobile.com chinamobileltd.com | 中国移动 |
China Unicom | CN | telecom | 10010.com chinaunicom.com chinaunicom.com.cn chinaunicom.cn 10010.com.cn | 中国联通 |
China Telecom | CN | telecom | 189.cn chinatelecom.com.cn chinatelecom.cn | 中国电信 |
HKT | HK | telecom | hkt.com 1010.com.hk csl.com.hk pccw.com | csl; 1O1O; Netvigator; PCCW |
SmarTone | HK | telecom | smartone.com | 數碼通 |
CTM | MO | telecom | ctm.net | 澳門電訊 |
Chunghwa Telecom | TW | telecom | cht.com.tw emome.net | 中華電信; HiNet |
Taiwan Mobile | TW | telecom | taiwanmobile.com myfone.com.tw | 台灣大哥大; myfone |
Far EasTone | TW | telecom | fetnet.net | 遠傳電信 |
Singtel | SG | telecom | singtel.com | Singapore Telecom | singtel
StarHub | SG | telecom | starhub.com | |
M1 | SG | telecom | m1.com.sg | |
Maxis | MY | telecom | maxis.com.my hotlink.com.my | Hotlink |
CelcomDigi | MY | telecom | celcomdigi.com celcom.com.my digi.com.my | Celcom; Digi |
Telkomsel | ID | telecom | telkomsel.com | | telkom-id
Telkom Indonesia | ID | telecom | telkom.co.id indihome.co.id | IndiHome | telkom-id
Indosat | ID | telecom | indosatooredoo.com ioh.co.id im3.id | IM3; Indosat Ooredoo Hutchison |
XL Axiata | ID | telecom | xl.co.id xlaxiata.co.id | XL |
AIS | TH | telecom | ais.co.th ais.th | เอไอเอส |
TrueMove H | TH | telecom | true.th truecorp.co.th dtac.co.th trueid.net | dtac; True; TrueID; ทรู | true-corp
Viettel | VN | telecom | viettel.vn viettel.com.vn viettelgroup.vn | | viettel
VinaPhone | VN | telecom | vinaphone.com.vn vnpt.vn vnpt.com.vn | VNPT |
MobiFone | VN | telecom | mobifone.vn mobifone.com.vn | |
Globe | PH | telecom | globe.com.ph | Globe Telecom | globe
Smart | PH | telecom | smart.com.ph pldthome.com pldt.com | PLDT; Smart Communications |
Metfone | KH | telecom | metfone.com.kh | | viettel
Telstra | AU | telecom | telstra.com telstra.com.au bigpond.com telstra.net | BigPond |
Optus | AU | telecom | optus.com.au | | singtel
TPG | AU | telecom | tpg.com.au | iiNet; Internode |
Belong | AU | telecom | belong.com.au | |
Aussie Broadband | AU | telecom | aussiebroadband.com.au | |
NBN | AU | telecom | nbnco.com.au | nbn co; National Broadband Network |
Spark | NZ | telecom | spark.co.nz xtra.co.nz skinny.co.nz | Xtra; Skinny |
One NZ | NZ | telecom | one.nz vodafone.co.nz | Vodafone New Zealand |
2degrees | NZ | telecom | 2degrees.nz 2degreesmobile.co.nz | |
AGL | AU | utility | agl.com.au | AGL Energy |
Origin Energy | AU | utility | originenergy.com.au | |
EnergyAustralia | AU | utility | energyaustralia.com.au | Energy Australia |
Genesis Energy | NZ | utility | genesisenergy.co.nz | |
Mercury | NZ | utility | mercury.co.nz | Mercury NZ |
Tenaga Nasional | MY | utility | tnb.com.my mytnb.com.my | TNB; myTNB |
SP Group | SG | utility | spgroup.com.sg | SP Services |
PLN | ID | utility | pln.co.id | Perusahaan Listrik Negara |
EVN | VN | utility | evn.com.vn evnhcmc.vn evnhanoi.vn evnspc.vn | Điện lực Việt Nam |
PEA | TH | utility | pea.co.th mea.or.th | การไฟฟ้าส่วนภูมิภาค; การไฟฟ้านครหลวง; MEA |
Meralco | PH | utility | meralco.com.ph | |
Taiwan Power | TW | utility | taipower.com.tw | 台電; 台灣電力公司 |
CLP | HK | utility | clp.com.hk clpgroup.com | 中電 |
Tokyo Electric Power | JP | utility | tepco.co.jp | 東京電力; TEPCO |
Kansai Electric Power | JP | utility | kepco.co.jp kepco.jp | 関西電力 |
Tokyo Gas | JP | utility | tokyo-gas.co.jp | 東京ガス |
KEPCO | KR | utility | kepco.co.kr | 한국전력; 한전 |
Tata Power | IN | utility | tatapower.com tatapower-ddl.com | | tata
BESCOM | IN | utility | bescom.co.in | |
`);
