import { parseBrands } from './brand';

/**
 * Public offices whose name stands in fee, refund and fine messages: tax, customs, health, licences, state log-ins,
 * and the toll systems of roads, bridges and city zones (some of them run by companies).
 *
 * Written from general knowledge of each office's public domains, as of 2026-11.
 * Known limits: where the government suffix itself is a public suffix (gov.uk, gov.br, gov.au), the registrable name
 * is one level below it and may serve many offices; an office without a domain of its own is left out.
 */
export const government = parseBrands(`
# United States
IRS | US | government | irs.gov | Internal Revenue Service; IRS Free File | us-gov
Social Security Administration | US | government | ssa.gov socialsecurity.gov | Social Security; SSA | us-gov
Medicare | US | government | medicare.gov cms.gov | | us-gov
HealthCare.gov | US | government | healthcare.gov | Obamacare; Health Insurance Marketplace | us-gov
Login.gov | US | government | login.gov | | us-gov
USA.gov | US | government | usa.gov | | us-gov
Pay.gov | US | government | pay.gov treasury.gov eftps.gov treasurydirect.gov | EFTPS; TreasuryDirect; US Treasury | us-gov
Veterans Affairs | US | government | va.gov | Department of Veterans Affairs | us-gov
USCIS | US | government | uscis.gov | | us-gov
US Customs and Border Protection | US | government | cbp.gov dhs.gov | CBP; ESTA; Homeland Security | us-gov
US Department of State | US | government | state.gov | Travel.State.Gov | us-gov
Federal Student Aid | US | government | studentaid.gov ed.gov | FAFSA | us-gov
Federal Trade Commission | US | government | ftc.gov consumer.gov identitytheft.gov | FTC | us-gov
Recreation.gov | US | government | recreation.gov nps.gov | | us-gov
California DMV | US | government | ca.gov | FTB; EDD; Franchise Tax Board |
New York State | US | government | ny.gov | New York DMV |
Texas.gov | US | government | texas.gov txdmv.gov | Texas DMV |
Florida Highway Safety | US | government | flhsmv.gov myflorida.com | MyFlorida |
E-ZPass | US | government | e-zpassny.com e-zpassiag.com ezpassnj.com ezpassnh.com ezpassva.com ezpassmd.com ezpassde.com ezpassmaineturnpike.com ezpassoh.com paturnpike.com | EZPass; EZ Pass; E-ZPass New York |
Tolls by Mail NY | US | government | tollsbymailny.com | Tolls by Mail |
DriveEzMD | US | government | driveezmd.com | |
EZDriveMA | US | government | ezdrivema.com | E-ZDrive |
FasTrak | US | government | bayareafastrak.org thetollroads.com metroexpresslanes.net | The Toll Roads; Metro ExpressLanes |
SunPass | US | government | sunpass.com | Florida Turnpike |
E-PASS | US | government | epass.com epassplus.com | CFX; Central Florida Expressway |
TxTag | US | government | txtag.org | |
NTTA | US | government | ntta.org | TollTag; North Texas Tollway Authority |
HCTRA | US | government | hctra.org | EZ TAG; Harris County Toll Road |
Peach Pass | US | government | peachpass.com | |
I-PASS | US | government | getipass.com illinoistollway.com | Illinois Tollway |
K-TAG | US | government | ksturnpike.com | Kansas Turnpike; DriveKS |
PikePass | US | government | pikepass.com platepay.com | PlatePay; Oklahoma Turnpike |
Good to Go | US | government | mygoodtogo.com | Good To Go! Washington |
ExpressToll | US | government | expresstoll.com e-470.com | E-470 |
NC Quick Pass | US | government | ncquickpass.com | |
RiverLink | US | government | riverlink.com | |

# Canada, Mexico
Canada Revenue Agency | CA | government | canada.ca cra-arc.gc.ca | CRA; ARC; Agence du revenu du Canada; Service Canada | canada-gov
Government of Canada | CA | government | servicecanada.gc.ca cbsa-asfc.gc.ca | CBSA; Gouvernement du Canada | canada-gov
Ontario | CA | government | ontario.ca serviceontario.ca | ServiceOntario |
Revenu Québec | CA | government | revenuquebec.ca quebec.ca | Revenu Quebec; Gouvernement du Québec |
SAAQ | CA | government | gouv.qc.ca | SAAQclic |
ICBC | CA | government | icbc.com gov.bc.ca | Insurance Corporation of British Columbia |
407 ETR | CA | government | 407etr.com | 407ETR |
SAT | MX | government | sat.gob.mx | Servicio de Administración Tributaria | mx-gov
IMSS | MX | government | imss.gob.mx | | mx-gov
PASE | MX | government | pase.com.mx | |
TeleVía | MX | government | televia.com.mx | Televia |

# Latin America
gov.br | BR | government | www.gov.br fazenda.gov.br | Receita Federal; Gov.br |
ConectCar | BR | government | conectcar.com | |
Veloe | BR | government | veloe.com.br | |
Move Mais | BR | government | movemais.com | |
ARCA | AR | government | afip.gob.ar arca.gob.ar | AFIP |
Mi Argentina | AR | government | argentina.gob.ar anses.gob.ar | ANSES |
TelePASE | AR | government | telepase.com.ar ausa.com.ar | AUSA |
SII | CL | government | sii.cl | Servicio de Impuestos Internos |
Tesorería General de la República | CL | government | tgr.cl chileatiende.gob.cl claveunica.gob.cl | TGR; ClaveÚnica; ChileAtiende |
FONASA | CL | government | fonasa.cl | |
Costanera Norte | CL | government | costaneranorte.cl autopistacentral.cl autopase.cl | Autopista Central; Autopase |
Vespucio Norte | CL | government | vespucionorte.cl | |
DIAN | CO | government | dian.gov.co | |
SIMIT | CO | government | fcm.org.co | Fotomultas |
RUNT | CO | government | runt.gov.co runt.com.co | |
SUNAT | PE | government | sunat.gob.pe | |
SAT Lima | PE | government | sat.gob.pe | |
SRI | EC | government | sri.gob.ec | |
DGI Uruguay | UY | government | www.gub.uy dgi.gub.uy bps.gub.uy | BPS |
SET Paraguay | PY | government | dnit.gov.py set.gov.py | DNIT |
Ministerio de Hacienda | CR | government | hacienda.go.cr | |
DGII | DO | government | dgii.gov.do | |
ENA Corredores | PA | government | enacorredores.com | PanaPass; Panapass |

# United Kingdom, Ireland
GOV.UK | GB | government | www.gov.uk service.gov.uk hmrc.gov.uk dvla.gov.uk | HMRC; HM Revenue & Customs; DVLA; Home Office | uk-gov
NHS | GB | government | www.nhs.uk nhsbsa.nhs.uk | National Health Service; NHSBSA |
TV Licensing | GB | government | tvlicensing.co.uk | TV Licence |
Transport for London | GB | government | tfl.gov.uk | TfL; Congestion Charge; ULEZ |
M6toll | GB | government | m6toll.co.uk | |
Mersey Gateway | GB | government | merseyflow.co.uk | Merseyflow |
Tyne Tunnels | GB | government | tt2.co.uk | TT2 |
PayByPhone | GB | government | paybyphone.co.uk paybyphone.com paybyphone.fr paybyphone.de paybyphone.ch | |
RingGo | GB | government | ringgo.co.uk ringgo.com | |
Revenue Commissioners | IE | government | revenue.ie ros.ie | Irish Revenue; ROS |
Gov.ie | IE | government | www.gov.ie mygovid.ie welfare.ie | MyGovID; MyWelfare |
HSE | IE | government | hse.ie | Health Service Executive |
eFlow | IE | government | eflow.ie | |
National Driver Licence Service | IE | government | ndls.ie rsa.ie motortax.ie | NDLS; Motor Tax |
National Car Test | IE | government | ncts.ie | NCT |
TV Licence Ireland | IE | government | tvlicence.ie | |

# Germany, Austria, Switzerland
ELSTER | DE | government | elster.de elsteronline.de | Finanzamt; Mein ELSTER |
Bundeszentralamt für Steuern | DE | government | bzst.de | BZSt |
Bund.de | DE | government | bund.de bundesfinanzministerium.de | Zoll; Bundesregierung; BundID |
Zoll | DE | government | zoll.de zoll-auktion.de | Generalzolldirektion |
Bundesagentur für Arbeit | DE | government | arbeitsagentur.de | Agentur für Arbeit; Familienkasse |
Deutsche Rentenversicherung | DE | government | deutsche-rentenversicherung.de | |
Rundfunkbeitrag | DE | government | rundfunkbeitrag.de | Beitragsservice; GEZ |
Toll Collect | DE | government | toll-collect.de | |
KBA | DE | government | kba.de | Kraftfahrt-Bundesamt |
EasyPark | SE | government | easypark.com easypark.net easyparkgroup.com easypark.de easypark.se easypark.no easypark.dk parkmobile.io parkmobile.com | ParkMobile; Arrive |
oesterreich.gv.at | AT | government | oesterreich.gv.at bmf.gv.at bmi.gv.at usp.gv.at | FinanzOnline; Finanzministerium; ID Austria | at-gov
ASFINAG | AT | government | asfinag.at | Vignette; GO-Maut |
ÖGK | AT | government | gesundheitskasse.at oegk.at sozialversicherung.at svs.at | Österreichische Gesundheitskasse; SVS; e-card |
ORF-Beitrag | AT | government | gis.at | GIS; OBS |
Bundesverwaltung | CH | government | admin.ch ch.ch | ESTV; BAZG; AGOV; AHV; Schweizerische Eidgenossenschaft |
Serafe | CH | government | serafe.ch | |
SwissID | CH | government | swissid.ch | SwissSign | swiss-post

# France, Benelux
impots.gouv.fr | FR | government | impots.gouv.fr economie.gouv.fr finances.gouv.fr | Direction générale des Finances publiques; DGFiP; Impôts; Impots | fr-gov
FranceConnect | FR | government | franceconnect.gouv.fr service-public.fr service-public.gouv.fr | Service-Public | fr-gov
ANTAI | FR | government | antai.gouv.fr amendes.gouv.fr | Amendes; Télépaiement des amendes | fr-gov
ANTS | FR | government | ants.gouv.fr france-titres.gouv.fr | France Titres | fr-gov
Crit'Air | FR | government | certificat-air.gouv.fr | Certificat Air; Critair | fr-gov
Mon Compte Formation | FR | government | moncompteformation.gouv.fr | CPF | fr-gov
Douane française | FR | government | douane.gouv.fr | Douanes | fr-gov
Ameli | FR | government | ameli.fr | Assurance Maladie; CPAM; Carte Vitale |
Ma Sécurité sociale | FR | government | sesam-vitale.fr | Sesam Vitale |
CAF | FR | government | caf.fr | Allocations familiales |
France Travail | FR | government | francetravail.fr pole-emploi.fr | Pôle emploi; Pole emploi |
URSSAF | FR | government | urssaf.fr net-entreprises.fr | CESU; Pajemploi |
MSA | FR | government | msa.fr | Mutualité sociale agricole |
Ulys | FR | government | ulys.com vinci-autoroutes.com | Vinci Autoroutes |
Bip&Go | FR | government | bipandgo.com sanef.com sanef.fr | Sanef; Bip and Go |
APRR | FR | government | aprr.fr aprr.com fulli.com | Fulli; AREA |
Belgium.be | BE | government | belgium.be fgov.be | SPF Finances; FOD Financiën; MyMinfin; FPS Finance | be-gov
Vlaanderen | BE | government | vlaanderen.be | Vlaamse overheid; Vlaamse Belastingdienst |
Satellic | BE | government | satellic.be viapass.be | Viapass |
Guichet.lu | LU | government | guichet.lu public.lu etat.lu ccss.lu cns.lu | MyGuichet; CNS |
Belastingdienst | NL | government | belastingdienst.nl toeslagen.nl | Toeslagen | nl-gov
DigiD | NL | government | digid.nl logius.nl mijnoverheid.nl | MijnOverheid | nl-gov
Rijksoverheid | NL | government | rijksoverheid.nl overheid.nl government.nl | | nl-gov
CJIB | NL | government | cjib.nl | Centraal Justitieel Incassobureau | nl-gov
RDW | NL | government | rdw.nl | | nl-gov
UWV | NL | government | uwv.nl werk.nl | | nl-gov
SVB | NL | government | svb.nl | Sociale Verzekeringsbank | nl-gov
DUO | NL | government | duo.nl | Dienst Uitvoering Onderwijs | nl-gov

# Iberia, Italy, Malta
Agencia Tributaria | ES | government | agenciatributaria.gob.es agenciatributaria.es aeat.es | AEAT; Hacienda | es-gov
DGT | ES | government | dgt.es dgt.gob.es | Dirección General de Tráfico | es-gov
Seguridad Social | ES | government | seg-social.es seg-social.gob.es | Tesorería General de la Seguridad Social | es-gov
SEPE | ES | government | sepe.es sepe.gob.es | | es-gov
Cl@ve | ES | government | clave.gob.es fnmt.es | Clave; FNMT | es-gov
Via-T | ES | government | viat.es autopistas.com | Bip&Drive; Abertis |
Portal das Finanças | PT | government | portaldasfinancas.gov.pt | Autoridade Tributária; AT | pt-gov
gov.pt | PT | government | autenticacao.gov.pt eportugal.gov.pt seg-social.pt sns.gov.pt | Chave Móvel Digital; Segurança Social; SNS | pt-gov
Via Verde | PT | government | viaverde.pt | |
Portagens CTT | PT | government | portugaltolls.com | Portugal Tolls |
EMEL | PT | government | emel.pt | ePark |
Agenzia delle Entrate | IT | government | agenziaentrate.gov.it agenziaentrateriscossione.gov.it agenziaentrate.it | Fisco; Agenzia Entrate Riscossione | it-gov
INPS | IT | government | inps.it inps.gov.it | Istituto Nazionale della Previdenza Sociale | it-gov
SPID | IT | government | spid.gov.it interno.gov.it ioapp.it | CIE; App IO | it-gov
Ministero della Salute | IT | government | salute.gov.it sistemats.it fascicolosanitario.gov.it | Tessera Sanitaria | it-gov
Polizia di Stato | IT | government | poliziadistato.it commissariatodips.it | Polizia Postale | it-gov
ACI | IT | government | aci.it | Automobile Club d'Italia; Bollo auto |
Telepass | IT | government | telepass.com telepass.it | |
UnipolMove | IT | government | unipolmove.it | | unipol
Autostrade per l'Italia | IT | government | autostrade.it | |
Pedemontana Lombarda | IT | government | pedemontana.com | |
Gov.mt | MT | government | gov.mt mygov.mt | Servizz |

# Nordic and Baltic countries
Skatteverket | SE | government | skatteverket.se | |
Försäkringskassan | SE | government | forsakringskassan.se | Forsakringskassan |
Transportstyrelsen | SE | government | transportstyrelsen.se | Trängselskatt |
Kronofogden | SE | government | kronofogden.se | |
1177 Vårdguiden | SE | government | 1177.se | 1177 |
Öresundsbron | SE | government | oresundsbron.com oresundsbron.se | Øresundsbron; BroPas |
Skatteetaten | NO | government | skatteetaten.no | |
Altinn | NO | government | altinn.no digdir.no idporten.no | ID-porten; MinID |
NAV | NO | government | nav.no | |
Helsenorge | NO | government | helsenorge.no | |
AutoPASS | NO | government | autopass.no vegvesen.no flyt.no skyttelpass.no | Statens vegvesen; Skyttel |
Skattestyrelsen | DK | government | skat.dk sktst.dk toldst.dk | SKAT; Toldstyrelsen |
borger.dk | DK | government | borger.dk sundhed.dk virk.dk | Borger |
e-Boks | DK | government | e-boks.com e-boks.dk | eBoks; Digital Post |
MitID | DK | government | mitid.dk nemid.nu nemlog-in.dk | NemID |
Storebælt | DK | government | storebaelt.dk brobizz.com brobizz.dk | Storebaelt; Brobizz |
Verohallinto | FI | government | vero.fi omavero.fi | OmaVero; Finnish Tax Administration |
Kela | FI | government | kela.fi kanta.fi | OmaKela; OmaKanta |
Suomi.fi | FI | government | suomi.fi traficom.fi | Traficom |
Tulli | FI | government | tulli.fi | Finnish Customs |
Ísland.is | IS | government | island.is skatturinn.is rsk.is | Skatturinn |
eesti.ee | EE | government | eesti.ee emta.ee ria.ee | EMTA; Maksu- ja Tolliamet |
VID | LV | government | vid.gov.lv | Valsts ieņēmumu dienests; EDS | lv-gov
Latvija.lv | LV | government | latvija.lv latvija.gov.lv csdd.lv | CSDD | lv-gov
VMI | LT | government | vmi.lt epaslaugos.lt sodra.lt | Sodra; Valstybinė mokesčių inspekcija |

# Central and eastern Europe
gov.pl | PL | government | www.gov.pl podatki.gov.pl mf.gov.pl login.gov.pl pz.gov.pl obywatel.gov.pl | Krajowa Administracja Skarbowa; Profil Zaufany; mObywatel; KAS | pl-gov
ZUS | PL | government | zus.pl | Zakład Ubezpieczeń Społecznych; PUE ZUS | pl-gov
NFZ | PL | government | nfz.gov.pl pacjent.gov.pl | Narodowy Fundusz Zdrowia; Internetowe Konto Pacjenta | pl-gov
e-TOLL | PL | government | etoll.gov.pl viatoll.pl | viaTOLL | pl-gov
Autostrada A4 | PL | government | autostrada-a4.pl a4go.pl | |
SkyCash | PL | government | skycash.com | |
mojedatovaschranka | CZ | government | mojedatovaschranka.cz identitaobcana.cz portal.gov.cz edalnice.cz | Datová schránka; eDalnice; Portál občana | cz-gov
Finanční správa | CZ | government | financnisprava.cz mfcr.cz financnisprava.gov.cz | MOJE daně; Financni sprava | cz-gov
VZP | CZ | government | vzp.cz | Všeobecná zdravotní pojišťovna |
slovensko.sk | SK | government | slovensko.sk financnasprava.sk eznamka.sk | Finančná správa; eznamka |
Magyarorszag.hu | HU | government | magyarorszag.hu gov.hu | Ügyfélkapu; Ugyfelkapu; NAV; Nemzeti Adó- és Vámhivatal | hu-gov
NÚSZ | HU | government | nemzetiutdij.hu hu-go.hu | e-matrica; HU-GO; Nemzeti Útdíjfizetési Szolgáltató | hu-gov
ANAF | RO | government | anaf.ro gov.ro ghiseul.ro | Ghișeul.ro; Ghiseul |
CNAIR | RO | government | roviniete.ro cnair.ro erovinieta.ro | Rovinieta; eRovinieta |
НАП | BG | government | nap.bg nra.bg | NAP; Национална агенция за приходите; NRA |
BGTOLL | BG | government | bgtoll.bg egov.bg | е-винетка |
FURS | SI | government | gov.si | eDavki |
DARS | SI | government | dars.si darsgo.si | eVinjeta; DarsGo |
e-Građani | HR | government | gov.hr porezna-uprava.hr hzzo.hr | Porezna uprava; e-Gradani |
HAC | HR | government | hac.hr | ENC; Hrvatske autoceste |
eUprava | RS | government | euprava.gov.rs purs.gov.rs putevi-srbije.rs | Putevi Srbije; Poreska uprava |
gov.gr | GR | government | www.gov.gr aade.gr gsis.gr | AADE; ΑΑΔΕ; TAXISnet; ΕΦΚΑ |
e-PASS Greece | GR | government | e-pass.gr aodos.gr neaodos.gr | Attiki Odos; Αττική Οδός; Nea Odos |
gov.cy | CY | government | www.gov.cy mof.gov.cy | Ariadni |
Diia | UA | government | diia.gov.ua tax.gov.ua | Дія; Державна податкова служба |
Gosuslugi | RU | government | gosuslugi.ru | Госуслуги; Госуслуги РФ | ru-gov
FNS | RU | government | nalog.ru | ФНС; Федеральная налоговая служба | ru-gov
Mos.ru | RU | government | mos.ru | Мос.ру; Портал Москвы |
Avtodor | RU | government | avtodor-tr.ru avtodor.ru | Автодор; T-pass |
eGov Kazakhstan | KZ | government | egov.kz kgd.gov.kz | |
my.gov.uz | UZ | government | gov.uz soliq.uz | Soliq |

# Middle East and Africa
e-Devlet | TR | government | turkiye.gov.tr | e-Devlet Kapısı |
Gelir İdaresi Başkanlığı | TR | government | gib.gov.tr | GİB; İnteraktif Vergi Dairesi |
HGS | TR | government | hgsmusteri.com | |
gov.il | IL | government | www.gov.il btl.gov.il | ממשל זמין; ביטוח לאומי |
Kvish 6 | IL | government | kvish6.co.il | כביש 6; Derech Eretz |
Carmel Tunnels | IL | government | carmeltunnels.co.il | מנהרות הכרמל |
UAE Government | AE | government | u.ae uaepass.ae icp.gov.ae tax.gov.ae mohre.gov.ae | UAE Pass; ICP; FTA |
Dubai Police | AE | government | dubaipolice.gov.ae | شرطة دبي |
RTA Dubai | AE | government | rta.ae | Roads and Transport Authority |
Salik | AE | government | salik.ae | سالك |
Absher | SA | government | absher.sa moi.gov.sa | أبشر |
Nafath | SA | government | nafath.sa iam.gov.sa | نفاذ |
ZATCA | SA | government | zatca.gov.sa | هيئة الزكاة والضريبة والجمارك |
Tawakkalna | SA | government | tawakkalna.gov.sa | توكلنا |
Metrash | QA | government | moi.gov.qa hukoomi.gov.qa | Hukoomi |
Sahel | KW | government | moi.gov.kw e.gov.kw | سهل |
SARS | ZA | government | sars.gov.za sarsefiling.co.za | South African Revenue Service; eFiling |
SANRAL | ZA | government | sanral.co.za | e-toll |
Home Affairs South Africa | ZA | government | dha.gov.za | |
eCitizen | KE | government | ecitizen.go.ke kra.go.ke ntsa.go.ke | KRA; NTSA |
FIRS | NG | government | firs.gov.ng | Federal Inland Revenue Service; NRS |
NIMC | NG | government | nimc.gov.ng | NIN |
Ghana Revenue Authority | GH | government | gra.gov.gh ghana.gov.gh | GRA |
DGI Maroc | MA | government | tax.gov.ma | Direction Générale des Impôts |
ADM Maroc | MA | government | adm.co.ma | Jawaz; Autoroutes du Maroc |
CNSS Maroc | MA | government | cnss.ma | |

# Asia and Oceania
Income Tax India | IN | government | incometax.gov.in incometaxindia.gov.in | Income Tax Department; ITR | in-gov
Aadhaar | IN | government | uidai.gov.in | UIDAI; आधार | in-gov
Parivahan | IN | government | parivahan.gov.in | e-Challan; mParivahan | in-gov
GST Portal | IN | government | gst.gov.in | GSTN | in-gov
EPFO | IN | government | epfindia.gov.in | | in-gov
DigiLocker | IN | government | digilocker.gov.in umang.gov.in | UMANG | in-gov
FBR | PK | government | fbr.gov.pk nadra.gov.pk | NADRA |
National Tax Agency | JP | government | nta.go.jp | 国税庁; e-Tax | jp-gov
Mynaportal | JP | government | myna.go.jp digital.go.jp | マイナポータル; デジタル庁 | jp-gov
Japan Pension Service | JP | government | nenkin.go.jp | 日本年金機構 | jp-gov
ETC Meisai | JP | government | etc-meisai.jp etc-user.jp smile-etc.jp | ETC利用照会サービス; スマイルETC |
NEXCO | JP | government | e-nexco.co.jp c-nexco.co.jp w-nexco.co.jp driveplaza.com | NEXCO東日本; NEXCO中日本; NEXCO西日本 |
NHK | JP | government | nhk.or.jp nhk.jp | 日本放送協会; NHK受信料 |
Hometax | KR | government | hometax.go.kr nts.go.kr | 홈택스; 국세청 | kr-gov
Government24 | KR | government | gov.kr efine.go.kr | 정부24; 이파인 | kr-gov
NHIS Korea | KR | government | nhis.or.kr | 국민건강보험공단 |
Hi-Pass | KR | government | hipass.co.kr ex.co.kr | 하이패스 |
State Taxation Administration | CN | government | chinatax.gov.cn | 国家税务总局; 个人所得税 |
gov.hk | HK | government | www.gov.hk ird.gov.hk iamsmart.gov.hk | 香港政府一站通; iAM Smart | hk-gov
HKeToll | HK | government | hketoll.gov.hk | 易通行 | hk-gov
eTag Taiwan | TW | government | fetc.net.tw | 遠通電收; FETC |
Taiwan eGov | TW | government | nat.gov.tw mof.gov.tw mvdis.gov.tw thb.gov.tw | 監理服務網; 財政部 |
Singpass | SG | government | singpass.gov.sg | | sg-gov
IRAS | SG | government | iras.gov.sg | Inland Revenue Authority of Singapore | sg-gov
LTA OneMotoring | SG | government | lta.gov.sg onemotoring.com.sg | OneMotoring; LTA | sg-gov
CPF Board | SG | government | cpf.gov.sg | Central Provident Fund | sg-gov
LHDN | MY | government | hasil.gov.my | Lembaga Hasil Dalam Negeri; MyTax |
JPJ | MY | government | jpj.gov.my myeg.com.my | MyEG; MySikap |
DJP | ID | government | pajak.go.id | Direktorat Jenderal Pajak; Coretax |
BPJS Kesehatan | ID | government | bpjs-kesehatan.go.id bpjsketenagakerjaan.go.id | BPJS |
Revenue Department Thailand | TH | government | rd.go.th | กรมสรรพากร |
ThaID | TH | government | dopa.go.th dlt.go.th | กรมการปกครอง |
Easy Pass Thailand | TH | government | thaieasypass.com exat.co.th | Easy Pass |
VNeID | VN | government | vneid.gov.vn dichvucong.gov.vn gdt.gov.vn | Cổng Dịch vụ công Quốc gia; Tổng cục Thuế |
VETC | VN | government | vetc.com.vn | |
ePass Vietnam | VN | government | epass-vdtc.com.vn | VDTC |
BIR | PH | government | bir.gov.ph sss.gov.ph lto.gov.ph | SSS; LTO |
Autosweep | PH | government | autosweeprfid.com | Autosweep RFID |
Easytrip | PH | government | easytrip.ph | Easytrip RFID |
myGov | AU | government | my.gov.au australia.gov.au servicesaustralia.gov.au | Services Australia; Medicare Australia; Centrelink; myGovID; myID | au-gov
Australian Taxation Office | AU | government | ato.gov.au mygovid.gov.au myid.gov.au | ATO | au-gov
Service NSW | AU | government | nsw.gov.au | Revenue NSW |
VicRoads | AU | government | vicroads.vic.gov.au | |
Linkt | AU | government | linkt.com.au transurban.com | Transurban |
EastLink | AU | government | eastlink.com.au breeze.com.au connecteast.com.au | Breeze |
E-Toll NSW | AU | government | myetoll.com.au | |
Inland Revenue | NZ | government | ird.govt.nz | IRD; myIR | nz-gov
RealMe | NZ | government | realme.govt.nz | | nz-gov
Waka Kotahi | NZ | government | nzta.govt.nz | NZTA; NZ Transport Agency | nz-gov
`);
