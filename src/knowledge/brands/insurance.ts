import { parseBrands } from './brand';

/**
 * Insurers and health funds that sell or bill on line: refunds and policy renewals are asked for in their names.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: life insurers without on-line payment and brokers are left out; statutory health offices of the state
 * stand with the public offices. An insurer that also runs a bank may stand with the banks.
 */
export const insurance = parseBrands(`
# Groups
Allianz | DE | insurance | allianz.com allianz.de allianz.fr allianz.it allianz.es allianz.co.uk allianz.at allianz.ch allianz.pl allianz.be allianz.hu allianz.pt allianz.ie allianz.com.au allianz.com.tr allianz.co.id allianz-direct.de allianzdirect.de allianzpartners.com allianzworldwidecare.com allianztravelinsurance.com allianzcare.com allianz.com.my allianz.nl allianz.lu allianz.cz allianz.sk allianz.ro allianz.hr allianz.co.nz allianz.co.th allianz.com.ph allianz.com.sg allianz.in allianz.com.br allianz.com.mx allianz.com.ar allianz.co | Allianz Direct; Allianz Travel | allianz
AXA | FR | insurance | axa.com axa.fr axa.de axa.co.uk axa.be axa.it axa.es axa.ch axa.ie axa.pl axahealth.co.uk axa-assistance.com axappphealthcare.co.uk axa.com.mx axa.co.jp axa.com.hk axa.com.sg axa.lu axa.com.tr | AXA Health; AXA PPP | axa
Direct Assurance | FR | insurance | direct-assurance.fr | | axa
Generali | IT | insurance | generali.com generali.it generali.de generali.fr generali.at generali.es generali.ch generali.pl generali.hu generali.ro generali.si generaliceska.cz generali.cz generali.gr generali.hr | Generali Česká | generali
Cosmos Direkt | DE | insurance | cosmosdirekt.de | CosmosDirekt | generali
Zurich | CH | insurance | zurich.com zurich.ch zurich.de zurich.co.uk zurich.es zurich.it zurich.ie zurich.at zurich.com.au zurichna.com zurich.pt zurich.com.br zurich.com.mx zurich.com.ar zurich.cl | Zurich Insurance; Zürich Versicherung | zurich
Farmers | US | insurance | farmers.com | Farmers Insurance | zurich
Mapfre | ES | insurance | mapfre.es mapfre.com mapfre.com.br mapfre.com.mx mapfreinsurance.com verti.es verti.de | Verti |
Chubb | CH | insurance | chubb.com chubbtravelinsurance.com | |
Ergo | DE | insurance | ergo.de ergo.com ergo.pl ergohestia.pl ergo.ee ergo.lv ergo.lt | ERGO Hestia | munich-re
DKV | DE | insurance | dkv.com dkv.de dkv.be dkv.es dkvseguros.com | DKV Seguros | munich-re
Europ Assistance | FR | insurance | europ-assistance.com europ-assistance.fr europ-assistance.it | | generali
Bupa | GB | insurance | bupa.co.uk bupa.com bupa.com.au bupaglobal.com bupa.com.sa | |
Cigna | US | insurance | cigna.com mycigna.com cignaglobal.com | Cigna Healthcare; Evernorth |
Hiscox | BM | insurance | hiscox.co.uk hiscox.com hiscox.de hiscox.fr | |
Manulife | CA | insurance | manulife.com manulife.ca manulife.com.hk manulife.com.sg manulife.com.ph manulife.com.vn | | manulife
John Hancock | US | insurance | johnhancock.com | | manulife
AIA | HK | insurance | aia.com aia.com.hk aia.com.sg aia.com.my aia.co.th aia.com.au aia.com.cn aia.com.vn aia.com.ph | 友邦; AIA Vitality |
Prudential | GB | insurance | prudentialplc.com prudential.com.hk prudential.com.sg prudential.com.my prudential.co.id prudential.com.vn prulifeuk.com.ph | Prudential plc; 保誠 |

# North America
State Farm | US | insurance | statefarm.com | StateFarm |
GEICO | US | insurance | geico.com | Geico |
Progressive | US | insurance | progressive.com progressivedirect.com | |
Allstate | US | insurance | allstate.com allstate.ca esurance.com | Esurance |
Liberty Mutual | US | insurance | libertymutual.com safeco.com libertymutualgroup.com | Safeco |
Nationwide | US | insurance | nationwide.com | Nationwide Insurance |
Travelers | US | insurance | travelers.com | |
American Family | US | insurance | amfam.com americanfamily.com | American Family Insurance |
The Hartford | US | insurance | thehartford.com | |
Erie Insurance | US | insurance | erieinsurance.com | |
Lemonade | US | insurance | lemonade.com | |
Root | US | insurance | joinroot.com | Root Insurance |
The General | US | insurance | thegeneral.com | |
Aflac | US | insurance | aflac.com aflac.co.jp | アフラック |
MetLife | US | insurance | metlife.com metlife.co.jp metlife.com.mx | メットライフ |
Prudential Financial | US | insurance | prudential.com | Prudential |
New York Life | US | insurance | newyorklife.com | |
Northwestern Mutual | US | insurance | northwesternmutual.com | |
UnitedHealthcare | US | insurance | uhc.com myuhc.com unitedhealthcareonline.com unitedhealthgroup.com uhcprovider.com optum.com optumrx.com | United Healthcare; Optum | unitedhealth
Aetna | US | insurance | aetna.com | | cvs
Anthem Blue Cross | US | insurance | anthem.com elevancehealth.com | Anthem; Elevance Health |
Blue Cross Blue Shield | US | insurance | bcbs.com fepblue.org bcbsm.com bcbstx.com bcbsil.com blueshieldca.com floridablue.com highmark.com carefirst.com horizonblue.com | BCBS; Florida Blue; Highmark; CareFirst |
Humana | US | insurance | humana.com | |
Kaiser Permanente | US | insurance | kaiserpermanente.org kp.org | |
Molina Healthcare | US | insurance | molinahealthcare.com | |
Oscar Health | US | insurance | hioscar.com | |
Delta Dental | US | insurance | deltadental.com deltadentalins.com | |
AAA | US | insurance | aaa.com csaa.com | American Automobile Association; Triple A |
AARP | US | insurance | aarp.org | |
Asurion | US | insurance | asurion.com phoneclaim.com | |
Allianz Global Assistance Canada | CA | insurance | allianzassistance.ca allianz-assistance.ca | | allianz
Intact | CA | insurance | intact.ca belairdirect.com intactfc.com | belairdirect |
Sun Life | CA | insurance | sunlife.ca sunlife.com | |
Canada Life | CA | insurance | canadalife.com | |
Blue Cross Canada | CA | insurance | bluecross.ca | Croix Bleue |
Beneva | CA | insurance | beneva.ca | |

# Latin America
Porto Seguro | BR | insurance | portoseguro.com.br | Porto |
SulAmérica | BR | insurance | sulamerica.com.br | SulAmerica |
Unimed | BR | insurance | unimed.coop.br | |
Hapvida | BR | insurance | hapvida.com.br | |
Qualitas | MX | insurance | qualitas.com.mx | Quálitas |
GNP Seguros | MX | insurance | gnp.com.mx | GNP |
Sura | CO | insurance | sura.com segurossura.com.co epssura.com | Suramericana |
La Caja | AR | insurance | lacaja.com.ar | |
OSDE | AR | insurance | osde.com.ar | |

# United Kingdom, Ireland
Aviva | GB | insurance | aviva.co.uk aviva.com aviva.ie quotemehappy.com | Quotemehappy | aviva
Direct Line | GB | insurance | directline.com directlinegroup.co.uk privilege.com | Directline | aviva
Churchill | GB | insurance | churchill.com | Churchill Insurance | aviva
Green Flag | GB | insurance | greenflag.com | | aviva
Admiral | GB | insurance | admiral.com elephant.co.uk diamond.co.uk bell.co.uk | Admiral Insurance |
LV= | GB | insurance | lv.com | LV; Liverpool Victoria | allianz
Hastings Direct | GB | insurance | hastingsdirect.com | |
esure | GB | insurance | esure.com sheilaswheels.com | Sheilas' Wheels |
Legal & General | GB | insurance | legalandgeneral.com landg.com | L&G |
Vitality UK | GB | insurance | vitality.co.uk | Vitality Health |
AA | GB | insurance | theaa.com theaa.ie | The AA; AA Ireland |
RAC | GB | insurance | rac.co.uk | RAC Breakdown |
Saga | GB | insurance | saga.co.uk | |
Petplan | GB | insurance | petplan.co.uk | | allianz
Compare the Market | GB | insurance | comparethemarket.com | |
MoneySuperMarket | GB | insurance | moneysupermarket.com moneysavingexpert.com | MoneySavingExpert |
Confused.com | GB | insurance | confused.com | |
GoCompare | GB | insurance | gocompare.com | Go.Compare |
Vhi | IE | insurance | vhi.ie | VHI Healthcare |
Laya Healthcare | IE | insurance | layahealthcare.ie | |
Irish Life | IE | insurance | irishlife.ie irishlifehealth.ie | |

# Germany, Austria, Switzerland
HUK-COBURG | DE | insurance | huk.de huk24.de | HUK Coburg; HUK24 |
R+V | DE | insurance | ruv.de kravag.de | R+V Versicherung | genossenschaft
DEVK | DE | insurance | devk.de | |
Gothaer | DE | insurance | gothaer.de | |
Signal Iduna | DE | insurance | signal-iduna.de | |
Debeka | DE | insurance | debeka.de | |
VHV | DE | insurance | vhv.de | |
LVM | DE | insurance | lvm.de | |
Provinzial | DE | insurance | provinzial.de | | sparkasse
ARAG | DE | insurance | arag.de arag.com arag.es arag.it | |
HanseMerkur | DE | insurance | hansemerkur.de hmrv.de | |
ADAC | DE | insurance | adac.de | |
Techniker Krankenkasse | DE | insurance | tk.de | TK |
AOK | DE | insurance | aok.de | AOK Gesundheitskasse |
Barmer | DE | insurance | barmer.de | BARMER |
DAK-Gesundheit | DE | insurance | dak.de | DAK |
IKK classic | DE | insurance | ikk-classic.de | |
Feather | DE | insurance | feather-insurance.com | |
getsafe | DE | insurance | getsafe.de hellogetsafe.com | Getsafe |
UNIQA | AT | insurance | uniqa.at uniqa.com uniqa.pl uniqa.cz uniqa.sk uniqa.hu | |
Wiener Städtische | AT | insurance | wienerstaedtische.at vig.com | Wiener Staedtische; VIG |
ÖAMTC | AT | insurance | oeamtc.at | OEAMTC |
Swiss Life | CH | insurance | swisslife.ch swisslife.com swisslife.de swisslife.fr | |
Helvetia | CH | insurance | helvetia.com helvetia.ch smile-insurance.com | smile.direct | helvetia-baloise
Baloise | CH | insurance | baloise.ch baloise.com baloise.be | Basler Versicherung | helvetia-baloise
Die Mobiliar | CH | insurance | mobiliar.ch | La Mobilière |
CSS | CH | insurance | css.ch | CSS Versicherung |
Helsana | CH | insurance | helsana.ch | |
SWICA | CH | insurance | swica.ch | |
Sanitas | CH | insurance | sanitas.com | |
Concordia | CH | insurance | concordia.ch | |
Assura | CH | insurance | assura.ch | |
Visana | CH | insurance | visana.ch | |

# France, Benelux
MAIF | FR | insurance | maif.fr | |
MACIF | FR | insurance | macif.fr | Macif |
Matmut | FR | insurance | matmut.fr | |
MMA | FR | insurance | mma.fr | | covea
GMF | FR | insurance | gmf.fr | | covea
MAAF | FR | insurance | maaf.fr | | covea
Groupama | FR | insurance | groupama.fr groupama.com gan.fr | Gan |
Malakoff Humanis | FR | insurance | malakoffhumanis.com | |
MGEN | FR | insurance | mgen.fr | |
Harmonie Mutuelle | FR | insurance | harmonie-mutuelle.fr | |
AG2R La Mondiale | FR | insurance | ag2rlamondiale.fr | |
CNP Assurances | FR | insurance | cnp.fr | |
April | FR | insurance | april.fr april.com april-international.com | |
Alan | FR | insurance | alan.com alan.eu | |
Luko | FR | insurance | luko.eu | | allianz
Ethias | BE | insurance | ethias.be | |
AG Insurance | BE | insurance | ag.be aginsurance.be | |
Mutualité chrétienne | BE | insurance | mc.be cm.be | CM; Christelijke Mutualiteit |
Foyer | LU | insurance | foyer.lu | |
Nationale-Nederlanden | NL | insurance | nn.nl nn-group.com nn.pl nn.hu nn.ro ohra.nl | NN; OHRA |
Achmea | NL | insurance | achmea.nl centraalbeheer.nl interpolis.nl zilverenkruis.nl fbto.nl | Centraal Beheer; Zilveren Kruis; FBTO; Interpolis |
a.s.r. | NL | insurance | asr.nl aegon.nl aegon.co.uk aegon.es aegon.hu aegon.ro aegon.pl | ASR; Aegon |
VGZ | NL | insurance | vgz.nl unive.nl | |
CZ | NL | insurance | cz.nl | CZ Zorgverzekering |
Menzis | NL | insurance | menzis.nl anderzorg.nl | Anderzorg |
ANWB | NL | insurance | anwb.nl | |
Independer | NL | insurance | independer.nl | |

# Iberia, Italy
Mutua Madrileña | ES | insurance | mutua.es | Mutua Madrilena |
Línea Directa | ES | insurance | lineadirecta.com | Linea Directa |
Sanitas España | ES | insurance | sanitas.es | Sanitas |
Adeslas | ES | insurance | segurcaixaadeslas.es adeslas.es | SegurCaixa Adeslas |
Asisa | ES | insurance | asisa.es | |
Ocaso | ES | insurance | ocaso.es | |
Santalucía | ES | insurance | santalucia.es | Santalucia |
Fidelidade | PT | insurance | fidelidade.pt multicare.pt | Multicare |
Tranquilidade | PT | insurance | tranquilidade.pt | | generali
Ageas | BE | insurance | ageas.com ageas.pt ageas.co.uk medis.pt | Médis |
ACP | PT | insurance | acp.pt | Automóvel Club de Portugal |
Unipol | IT | insurance | unipol.it unipolsai.it unipolsai.com | UnipolSai | unipol
Linear | IT | insurance | linear.it | | unipol
Reale Mutua | IT | insurance | realemutua.it | |
Prima | IT | insurance | prima.it helloprima.es | Prima Assicurazioni |
ConTe.it | IT | insurance | conte.it | ConTe |
Verti Italia | IT | insurance | verti.it | |
Cattolica | IT | insurance | cattolica.it | | generali
Facile.it | IT | insurance | facile.it | |

# Nordic countries
If | SE | insurance | if.se if.no if.dk if.fi if-insurance.com if.ee if.lv if.lt | If Skadeförsäkring; If Forsikring | sampo
Topdanmark | DK | insurance | topdanmark.dk | | sampo
Folksam | SE | insurance | folksam.se | |
Trygg-Hansa | SE | insurance | trygghansa.se | | tryg
Tryg | DK | insurance | tryg.dk tryg.no tryg.com | | tryg
Gjensidige | NO | insurance | gjensidige.no gjensidige.dk gjensidige.se | |
Fremtind | NO | insurance | fremtind.no | |
LähiTapiola | FI | insurance | lahitapiola.fi | LahiTapiola; LocalTapiola |
Fennia | FI | insurance | fennia.fi | |
Sjóvá | IS | insurance | sjova.is | Sjova |

# Central and eastern Europe
PZU | PL | insurance | pzu.pl link4.pl pzu.lt | LINK4 |
Warta | PL | insurance | warta.pl | | talanx
HDI | DE | insurance | hdi.de hdi.global talanx.com | Talanx | talanx
Compensa | PL | insurance | compensa.pl | |
Kooperativa | CZ | insurance | koop.cz kooperativa.sk | |
ČSOB Pojišťovna | CZ | insurance | csobpoj.cz | | kbc
Dôvera | SK | insurance | dovera.sk | Dovera |
Euroins | BG | insurance | euroins.bg euroins.ro | |
DZI | BG | insurance | dzi.bg | | kbc
Croatia osiguranje | HR | insurance | crosig.hr | |
Zavarovalnica Triglav | SI | insurance | triglav.si triglav.eu | Triglav |
Interamerican | GR | insurance | interamerican.gr anytime.gr | Anytime |
Ingosstrakh | RU | insurance | ingos.ru | Ингосстрах |
RESO | RU | insurance | reso.ru | РЕСО-Гарантия |
SOGAZ | RU | insurance | sogaz.ru | СОГАЗ |
Rosgosstrakh | RU | insurance | rgs.ru | Росгосстрах |

# Middle East, Africa, Asia, Oceania
Clal | IL | insurance | clalbit.co.il | כלל ביטוח |
Harel | IL | insurance | harel-group.co.il | הראל |
Clalit | IL | insurance | clalit.co.il | כללית |
Maccabi | IL | insurance | maccabi4u.co.il | מכבי שירותי בריאות |
Tawuniya | SA | insurance | tawuniya.com tawuniya.com.sa | التعاونية |
Najm | SA | insurance | najm.sa | نجم |
Tameeni | SA | insurance | tameeni.com | تأميني |
Daman | AE | insurance | damanhealth.ae | ضمان |
OUTsurance | ZA | insurance | outsurance.co.za youi.com.au | Youi |
Santam | ZA | insurance | santam.co.za | | sanlam
Sanlam | ZA | insurance | sanlam.co.za sanlam.com | | sanlam
King Price | ZA | insurance | kingprice.co.za | |
Momentum | ZA | insurance | momentum.co.za | |
Britam | KE | insurance | britam.com | |
LIC | IN | insurance | licindia.in | Life Insurance Corporation; भारतीय जीवन बीमा निगम |
Policybazaar | IN | insurance | policybazaar.com policybazaar.ae | Policy Bazaar |
ACKO | IN | insurance | acko.com | Acko |
Digit | IN | insurance | godigit.com | Go Digit |
Star Health | IN | insurance | starhealth.in | |
ICICI Lombard | IN | insurance | icicilombard.com | | icici
HDFC ERGO | IN | insurance | hdfcergo.com | | hdfc
Bajaj Allianz | IN | insurance | bajajallianz.com bajajallianzlife.com | |
SBI Life | IN | insurance | sbilife.co.in | | sbi
EFU | PK | insurance | efulife.com | |
Nippon Life | JP | insurance | nissay.co.jp | 日本生命; ニッセイ |
Dai-ichi Life | JP | insurance | dai-ichi-life.co.jp | 第一生命 |
Meiji Yasuda | JP | insurance | meijiyasuda.co.jp | 明治安田生命 |
Tokio Marine | JP | insurance | tokiomarine-nichido.co.jp tokiomarine.com tokiomarinehd.com tokiomarine.com.br tokiomarine.com.sg tokiomarine.com.my tokiomarine.co.id | 東京海上日動 |
Sompo Japan | JP | insurance | sompo-japan.co.jp sompo-hd.com | 損保ジャパン |
Mitsui Sumitomo Insurance | JP | insurance | ms-ins.com | 三井住友海上 | ms-ad
Aioi Nissay Dowa | JP | insurance | aioinissaydowa.co.jp | あいおいニッセイ同和損保 | ms-ad
Sony Assurance | JP | insurance | sonysonpo.co.jp sonylife.co.jp | ソニー損保; ソニー生命 | sony
Samsung Fire & Marine | KR | insurance | samsungfire.com | 삼성화재 | samsung
Samsung Life | KR | insurance | samsunglife.com | 삼성생명 | samsung
Hyundai Marine | KR | insurance | hi.co.kr | 현대해상 |
DB Insurance | KR | insurance | idbins.com | DB손해보험 |
China Life | CN | insurance | e-chinalife.com chinalife.com.cn | 中国人寿 |
PICC | CN | insurance | picc.com picc.com.cn epicc.com.cn | 中国人保 |
CPIC | CN | insurance | cpic.com.cn | 中国太保 |
FWD | HK | insurance | fwd.com fwd.com.hk fwd.com.sg fwd.co.th | 富衛 |
Great Eastern | SG | insurance | greateasternlife.com | | ocbc
Income Insurance | SG | insurance | income.com.sg | NTUC Income |
Etiqa | MY | insurance | etiqa.com.my etiqa.com.sg | |
Bao Viet | VN | insurance | baoviet.com.vn baovietnhantho.com.vn | Bảo Việt |
Medibank | AU | insurance | medibank.com.au ahm.com.au | ahm |
nib | AU | insurance | nib.com.au nib.co.nz | |
HCF | AU | insurance | hcf.com.au | |
NRMA | AU | insurance | nrma.com.au mynrma.com.au iag.com.au | NRMA Insurance | iag
AAMI | AU | insurance | aami.com.au | | suncorp
Suncorp | AU | insurance | suncorp.com.au gio.com.au | GIO | suncorp
RACV | AU | insurance | racv.com.au | |
RACQ | AU | insurance | racq.com.au | |
Budget Direct | AU | insurance | budgetdirect.com.au | |
AA Insurance | NZ | insurance | aainsurance.co.nz aa.co.nz | AA New Zealand |
State Insurance NZ | NZ | insurance | state.co.nz ami.co.nz | AMI | iag
Southern Cross | NZ | insurance | southerncross.co.nz scti.co.nz | Southern Cross Health |
ACC | NZ | insurance | acc.co.nz | |
`);
