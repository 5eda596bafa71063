import { parseBrands } from './brand';

/**
 * Retail banks, savings banks and brokers of Europe that shoppers meet when they confirm a payment.
 *
 * Written from general knowledge of each bank's public domains, as of 2026-11.
 * Known limits: of the savings and co-operative groups with hundreds of local banks only the common domains are
 * listed; private banks, leasing and mortgage subsidiaries are left out. Merged names stay while their domain is in use.
 */
export const banksEurope = parseBrands(`
# Germany
Sparkasse | DE | bank | sparkasse.de sparkassen.de s-payment.com dsgv.de sparkassen-shop.de | Sparkassen; S-Finanzgruppe | sparkasse
Hamburger Sparkasse | DE | bank | haspa.de | Haspa | sparkasse
Berliner Sparkasse | DE | bank | berliner-sparkasse.de lbb.de | Landesbank Berlin | sparkasse
Stadtsparkasse München | DE | bank | sskm.de | Stadtsparkasse Muenchen | sparkasse
Frankfurter Sparkasse | DE | bank | frankfurter-sparkasse.de fraspa1822.de | | sparkasse
1822direkt | DE | bank | 1822direkt.de 1822direkt.com | | sparkasse
Kreissparkasse Köln | DE | bank | ksk-koeln.de | | sparkasse
Sparkasse KölnBonn | DE | bank | sparkasse-koelnbonn.de | | sparkasse
DKB | DE | bank | dkb.de | Deutsche Kreditbank |
Volksbanken Raiffeisenbanken | DE | bank | vr.de volksbank.de vrbank.de bvr.de | Volksbank; Raiffeisenbank; VR Bank; VR-Bank | genossenschaft
DZ Bank | DE | bank | dzbank.de | | genossenschaft
Berliner Volksbank | DE | bank | berliner-volksbank.de | | genossenschaft
Sparda-Bank | DE | bank | sparda.de sparda-bw.de sparda-m.de sparda-west.de sparda-berlin.de sparda-hessen.de sparda-n.de sparda-sw.de sparda-bank-hamburg.de | Sparda Bank | genossenschaft
PSD Bank | DE | bank | psd-bank.de psd-nuernberg.de psd-rhein-ruhr.de | | genossenschaft
apoBank | DE | bank | apobank.de | Deutsche Apotheker- und Ärztebank | genossenschaft
GLS Bank | DE | bank | gls.de | GLS Gemeinschaftsbank | genossenschaft
Deutsche Bank | DE | bank | deutsche-bank.de db.com deutschebank.com deutsche-bank.es deutsche-bank.it deutschebank.co.in maxblue.de deutsche-bank.pl deutsche-bank.be deutsche-bank.pt deutsche-bank.lu | | deutsche-bank
Postbank | DE | bank | postbank.de | | deutsche-bank
norisbank | DE | bank | norisbank.de | | deutsche-bank
Commerzbank | DE | bank | commerzbank.de commerzbank.com | | commerzbank
comdirect | DE | bank | comdirect.de | | commerzbank
HypoVereinsbank | DE | bank | hypovereinsbank.de hvb.de unicreditbank.de | HVB; UniCredit Deutschland | unicredit
ING Deutschland | DE | bank | ing.de ing-diba.de | ING-DiBa; ING DiBa | ing
Targobank | DE | bank | targobank.de | TARGOBANK | credit-mutuel
Consorsbank | DE | bank | consorsbank.de cortalconsors.de | Cortal Consors; Consors | bnp-paribas
Consors Finanz | DE | bank | consorsfinanz.de | | bnp-paribas
N26 | DE | bank | n26.com number26.de | Number26 |
Santander Deutschland | DE | bank | santander.de santanderbank.de | Santander Consumer Bank | santander
BW-Bank | DE | bank | bw-bank.de lbbw.de | LBBW | sparkasse
Trade Republic | DE | bank | traderepublic.com | |
Scalable Capital | DE | bank | scalable.capital scalablecapital.com | |
flatexDEGIRO | DE | bank | flatex.de flatex.at degiro.nl degiro.com degiro.de degiro.fr degiro.it degiro.es flatexdegiro.com | flatex; DEGIRO |
onvista bank | DE | bank | onvista-bank.de | |
Barclays Deutschland | DE | bank | barclays.de barclaycard.de | Barclaycard Deutschland |
Advanzia | LU | bank | advanzia.com advanziakonto.com gebuhrenfrei.com | Gebührenfrei Mastercard |
Hanseatic Bank | DE | bank | hanseaticbank.de | GenialCard | societe-generale
Oldenburgische Landesbank | DE | bank | olb.de | OLB |
Bank of Scotland Deutschland | DE | bank | bankofscotland.de | | lloyds
TF Bank | SE | bank | tfbank.se tfbank.de tfbank.no | |
Vivid Money | DE | bank | vivid.money | |
bunq | NL | bank | bunq.com bunq.me | |
Openbank | ES | bank | openbank.es openbank.de openbank.nl openbank.com | | santander
C24 Bank | DE | bank | c24.de | | check24
Tomorrow | DE | bank | tomorrow.one | |
Fidor Bank | DE | bank | fidor.de | |
Bausparkasse Schwäbisch Hall | DE | bank | schwaebisch-hall.de | | genossenschaft
LBS | DE | bank | lbs.de | | sparkasse
KfW | DE | bank | kfw.de | |
SCHUFA | DE | bank | schufa.de meineschufa.de bonify.de | |
# Austria
Erste Bank | AT | bank | erstebank.at sparkasse.at erstegroup.com george.at erstebank.hu erstebank.rs | George; Erste Group | erste
Raiffeisen Österreich | AT | bank | raiffeisen.at raiffeisenbank.at rbinternational.com | ELBA; Raiffeisen Bank International | raiffeisen-at
Bank Austria | AT | bank | bankaustria.at | UniCredit Bank Austria | unicredit
BAWAG | AT | bank | bawag.at bawagpsk.com bawaggroup.com | BAWAG P.S.K. | bawag
easybank | AT | bank | easybank.at easybank.de | | bawag
bank99 | AT | bank | bank99.at | |
Volksbank Österreich | AT | bank | volksbank.at | |
Oberbank | AT | bank | oberbank.at oberbank.de | |
Hypo Tirol | AT | bank | hypotirol.com | |
DADAT | AT | bank | dad.at | |
# Switzerland, Liechtenstein
UBS | CH | bank | ubs.com | | ubs
Credit Suisse | CH | bank | credit-suisse.com | | ubs
Swisscard | CH | card-scheme | swisscard.ch swisscard-wallet.ch | |
Raiffeisen Schweiz | CH | bank | raiffeisen.ch | |
Zürcher Kantonalbank | CH | bank | zkb.ch | ZKB; Zuercher Kantonalbank |
Cembra | CH | bank | cembra.ch cembrapay.ch | Cembra Money Bank |
Migros Bank | CH | bank | migrosbank.ch | | migros
Bank Cler | CH | bank | cler.ch zak.ch | Zak |
Valiant | CH | bank | valiant.ch | |
BCV | CH | bank | bcv.ch | Banque Cantonale Vaudoise |
BCGE | CH | bank | bcge.ch | Banque Cantonale de Genève |
BEKB | CH | bank | bekb.ch | Berner Kantonalbank |
Basler Kantonalbank | CH | bank | bkb.ch | |
Luzerner Kantonalbank | CH | bank | lukb.ch | |
St.Galler Kantonalbank | CH | bank | sgkb.ch | |
Aargauische Kantonalbank | CH | bank | akb.ch | |
Swissquote | CH | bank | swissquote.com swissquote.ch yuh.com | Yuh |
neon | CH | bank | neon-free.ch | |
Viseca | CH | card-scheme | viseca.ch | one by Viseca |
Cornèrcard | CH | card-scheme | cornercard.ch corner.ch cornercard.com | Cornercard; Cornèr Bank |
LLB | LI | bank | llb.li | Liechtensteinische Landesbank |
LGT | LI | bank | lgt.com | |
# France
BNP Paribas | FR | bank | bnpparibas.net group.bnpparibas mabanque.bnpparibas bnpparibas.com bnpparibas.fr | BNP | bnp-paribas
Hello bank! | FR | bank | hellobank.fr hellobank.be hellobank.it hellobank.at | Hello bank | bnp-paribas
Nickel | FR | bank | nickel.eu compte-nickel.fr | Compte Nickel | bnp-paribas
Crédit Agricole | FR | bank | credit-agricole.fr credit-agricole.com ca-paris.fr credit-agricole.it credit-agricole.pl ca-paiement.com | Credit Agricole | credit-agricole
LCL | FR | bank | lcl.fr lcl.com | Le Crédit Lyonnais; Credit Lyonnais | credit-agricole
BforBank | FR | bank | bforbank.com | | credit-agricole
Société Générale | FR | bank | societegenerale.fr societegenerale.com socgen.com sg.fr | Societe Generale; SG; SocGen | societe-generale
BoursoBank | FR | bank | boursobank.com boursorama.com boursorama-banque.com boursorama.fr | Boursorama; Boursorama Banque | societe-generale
Crédit du Nord | FR | bank | credit-du-nord.fr | Credit du Nord | societe-generale
La Banque Postale | FR | bank | labanquepostale.fr labanquepostale.com mafrenchbank.fr | Banque Postale | la-poste
Crédit Mutuel | FR | bank | creditmutuel.fr creditmutuel.com | Credit Mutuel | credit-mutuel
CIC | FR | bank | cic.fr | Crédit Industriel et Commercial | credit-mutuel
Monabanq | FR | bank | monabanq.com | | credit-mutuel
Crédit Mutuel Arkéa | FR | bank | arkea.com cmb.fr cmso.com | CMB; CMSO | arkea
Fortuneo | FR | bank | fortuneo.fr fortuneo.com fortuneo.be | | arkea
Caisse d'Épargne | FR | bank | caisse-epargne.fr | Caisse d'Epargne | bpce
Banque Populaire | FR | bank | banquepopulaire.fr | | bpce
BPCE | FR | bank | groupebpce.com groupebpce.fr bpce.fr | | bpce
Bred | FR | bank | bred.fr | BRED Banque Populaire | bpce
Crédit Coopératif | FR | bank | credit-cooperatif.coop | | bpce
CCF | FR | bank | ccf.fr | |
Carrefour Banque | FR | bank | carrefour-banque.fr pass.fr | Carte PASS | carrefour
Hello Finance Orange Bank | FR | bank | orangebank.fr | Orange Bank | orange
AXA Banque | FR | bank | axabanque.fr | | axa
Qonto | FR | bank | qonto.com qonto.eu | |
Shine | FR | bank | shine.fr | |
Franfinance | FR | bank | franfinance.fr | | societe-generale
Cofinoga | FR | bank | cofinoga.fr | | bnp-paribas
# Belgium, Luxembourg
KBC | BE | bank | kbc.be kbc.com kbcbrussels.be | KBC Bank | kbc
CBC Banque | BE | bank | cbc.be | | kbc
Belfius | BE | bank | belfius.be | |
ING België | BE | bank | ing.be | ING Belgique; ING Belgium | ing
BNP Paribas Fortis | BE | bank | bnpparibasfortis.be fintro.be | Fintro; Fortis | bnp-paribas
Argenta | BE | bank | argenta.be | |
Crelan | BE | bank | crelan.be | |
Beobank | BE | bank | beobank.be | | credit-mutuel
Keytrade Bank | BE | bank | keytradebank.be keytradebank.com | | arkea
vdk bank | BE | bank | vdk.be | |
Deutsche Bank Belgium | BE | bank | deutschebank.be | | deutsche-bank
itsme | BE | identity | itsme-id.com itsme.be | |
Spuerkeess | LU | bank | spuerkeess.lu bcee.lu | BCEE; S-Net |
BIL | LU | bank | bil.com | Banque Internationale à Luxembourg |
BGL BNP Paribas | LU | bank | bgl.lu | | bnp-paribas
Raiffeisen Luxembourg | LU | bank | raiffeisen.lu | |
# Netherlands
ING | NL | bank | ing.nl ing.com ing.it ing.es | ING Bank; ING Direct | ing
Rabobank | NL | bank | rabobank.nl rabobank.com rabobank.be rabo.nl | |
ABN AMRO | NL | bank | abnamro.nl abnamro.com | ABN | abn-amro
SNS | NL | bank | snsbank.nl sns.nl | SNS Bank | asn
ASN Bank | NL | bank | asnbank.nl devolksbank.nl | de Volksbank | asn
RegioBank | NL | bank | regiobank.nl | | asn
Triodos | NL | bank | triodos.nl triodos.com triodos.co.uk triodos.es triodos.be triodos.de | |
Knab | NL | bank | knab.nl | | bawag
Van Lanschot | NL | bank | vanlanschot.nl vanlanschotkempen.com | |
ICS Cards | NL | card-scheme | icscards.nl icscards.de | International Card Services | abn-amro
NIBC | NL | bank | nibc.nl nibc.de nibc.com | |
LeasePlan Bank | NL | bank | leaseplanbank.nl leaseplanbank.de | |
# United Kingdom, Ireland
Barclays | GB | bank | barclays.co.uk barclays.com barclays.net home.barclays barclays.mobi | | barclays
Barclaycard | GB | card-scheme | barclaycard.co.uk barclaycard.com | | barclays
Barclays US | US | bank | barclaysus.com barclaycardus.com | Barclays Bank Delaware | barclays
HSBC | GB | bank | hsbc.co.uk hsbc.com hsbc.com.hk hsbc.com.mx hsbc.com.au hsbc.com.sg hsbc.com.my hsbc.com.cn hsbc.com.tw hsbc.co.in hsbc.co.id hsbc.com.vn hsbc.ae hsbc.com.eg hsbc.com.tr hsbc.com.ar hsbc.ca hsbc.fr hsbc.com.ph hsbc.com.mt hsbc.lk hsbcnet.com hsbc.com.qa hsbc.com.bh hsbcinnovationbanking.com hsbc.co.nz hsbc.bm hsbcprivatebank.com | 汇丰; 滙豐; PayMe | hsbc
first direct | GB | bank | firstdirect.com | First Direct | hsbc
M&S Bank | GB | bank | marksandspencerbank.com mandsbank.com | M and S Bank | hsbc
Lloyds Bank | GB | bank | lloydsbank.com lloydsbank.co.uk lloydstsb.com lloydsbankinggroup.com | Lloyds; Lloyds TSB | lloyds
Halifax | GB | bank | halifax.co.uk halifax-online.co.uk | | lloyds
Bank of Scotland | GB | bank | bankofscotland.co.uk bankofscotland.com | | lloyds
MBNA | GB | card-scheme | mbna.co.uk | | lloyds
NatWest | GB | bank | natwest.com nwolb.com natwestgroup.com natwestinternational.com | National Westminster; Nat West | natwest
Royal Bank of Scotland | GB | bank | rbs.co.uk rbsdigital.com rbs.com | RBS | natwest
Ulster Bank | IE | bank | ulsterbank.co.uk ulsterbank.ie ulsterbank.com | | natwest
Coutts | GB | bank | coutts.com | | natwest
Santander UK | GB | bank | santander.co.uk cahoot.com | Abbey; cahoot | santander
TSB | GB | bank | tsb.co.uk | TSB Bank | santander
Nationwide | GB | bank | nationwide.co.uk nbs.co.uk | Nationwide Building Society | nationwide-uk
Virgin Money | GB | bank | virginmoney.com virginmoneyukplc.com cybg.com | | nationwide-uk
Clydesdale Bank | GB | bank | cbonline.co.uk | | nationwide-uk
Yorkshire Bank | GB | bank | ybonline.co.uk | | nationwide-uk
Co-operative Bank | GB | bank | co-operativebank.co.uk smile.co.uk | The Co-operative Bank; smile | coventry-bs
Coventry Building Society | GB | bank | coventrybuildingsociety.co.uk thecoventry.co.uk | | coventry-bs
Yorkshire Building Society | GB | bank | ybs.co.uk chelseabs.co.uk | |
Skipton Building Society | GB | bank | skipton.co.uk | |
Leeds Building Society | GB | bank | leedsbuildingsociety.co.uk | |
Metro Bank | GB | bank | metrobankonline.co.uk metrobank.plc.uk | |
Monzo | GB | bank | monzo.com monzo.me | |
Starling Bank | GB | bank | starlingbank.com | |
Revolut | GB | bank | revolut.com revolut.me revolut.codes | |
Chase UK | GB | bank | chase.co.uk | | jpmorgan
Tesco Bank | GB | bank | tescobank.com tescobank.co.uk | | barclays
Sainsbury's Bank | GB | bank | sainsburysbank.co.uk | Sainsburys Bank | sainsburys
NS&I | GB | bank | nsandi.com | National Savings and Investments; Premium Bonds |
Atom bank | GB | bank | atombank.co.uk | |
Tide | GB | bank | tide.co | |
Monese | GB | bank | monese.com | |
Kroo | GB | bank | kroo.com | |
Zopa | GB | bank | zopa.com | |
Marcus | US | bank | marcus.com marcus.co.uk | Marcus by Goldman Sachs | goldman
Aldermore | GB | bank | aldermore.co.uk | |
Shawbrook | GB | bank | shawbrook.co.uk | |
Capital One UK | GB | card-scheme | capitalone.co.uk | | capital-one
Vanquis | GB | card-scheme | vanquis.com vanquis.co.uk | |
Aqua Card | GB | card-scheme | aquacard.co.uk newday.co.uk newdaycards.com | NewDay; Aqua |
Hargreaves Lansdown | GB | bank | hl.co.uk | |
AJ Bell | GB | bank | ajbell.co.uk youinvest.co.uk | |
Trading 212 | GB | bank | trading212.com | |
Freetrade | GB | bank | freetrade.io | |
IG | GB | bank | ig.com | IG Group; IG Markets |
Plus500 | IL | bank | plus500.com plus500.co.uk | |
eToro | IL | bank | etoro.com | |
Experian | IE | bank | experian.com experian.co.uk experian.de experian.es | |
ClearScore | GB | bank | clearscore.com | |
AIB | IE | bank | aib.ie aibgb.co.uk aibni.co.uk aib.com | Allied Irish Banks |
Bank of Ireland | IE | bank | bankofireland.com bankofireland.ie bankofirelanduk.com boi.com 365online.com | BOI; 365 Online |
Permanent TSB | IE | bank | permanenttsb.ie ptsb.ie open24.ie | PTSB; Open24 |
An Post Money | IE | bank | anpostmoney.com | | an-post
KBC Ireland | IE | bank | kbc.ie | | kbc
# Spain, Portugal, Andorra
Santander | ES | bank | santander.com bancosantander.es santander.es gruposantander.com gruposantander.es bancosantander.com santanderconsumer.com santanderconsumer.es santanderconsumer.de santanderx.com | Banco Santander | santander
BBVA | ES | bank | bbva.es bbva.com bbva.mx bbva.pe bbva.com.co bbva.com.ar bbva.com.uy bbva.it bancomer.com bancomer.com.mx bbvabancomer.com bbvaprovincial.com bbva.ch provincial.com bbvanet.com.ar bbvanet.com.co | Bancomer; BBVA Provincial | bbva
CaixaBank | ES | bank | caixabank.es caixabank.com lacaixa.es imaginbank.com imagin.com caixabankpc.com caixabank.cat | La Caixa; imagin | caixabank
Bankia | ES | bank | bankia.es bankia.com | | caixabank
BPI | PT | bank | bancobpi.pt bpinet.pt | Banco BPI | caixabank
Banco Sabadell | ES | bank | bancsabadell.com bancosabadell.com grupbancsabadell.com sabadell.com | Sabadell; BSabadell |
Bankinter | ES | bank | bankinter.com bankinter.es bankinterconsumerfinance.com ebankinter.com | |
Unicaja | ES | bank | unicajabanco.es unicaja.es liberbank.es | Unicaja Banco; Liberbank |
Kutxabank | ES | bank | kutxabank.es kutxabank.com | |
Abanca | ES | bank | abanca.com abanca.pt | ABANCA |
Ibercaja | ES | bank | ibercaja.es ibercajadirecto.com | |
Cajamar | ES | bank | cajamar.es grupocooperativocajamar.es | |
Caja Rural | ES | bank | ruralvia.com cajarural.com cajaruraldirecta.com | Ruralvía; ruralvia |
Laboral Kutxa | ES | bank | laboralkutxa.com | |
EVO Banco | ES | bank | evobanco.com | | bankinter
WiZink | ES | bank | wizink.es wizink.pt | |
MyInvestor | ES | bank | myinvestor.es | |
Caixa Geral de Depósitos | PT | bank | cgd.pt caixadirecta.pt | CGD; Caixadirecta |
Millennium bcp | PT | bank | millenniumbcp.pt activobank.pt | BCP; ActivoBank | bcp-pt
Novobanco | PT | bank | novobanco.pt | Novo Banco |
Santander Totta | PT | bank | santander.pt santandertotta.pt | | santander
Montepio | PT | bank | bancomontepio.pt montepio.pt montepio.org | Banco Montepio |
Crédito Agrícola | PT | bank | creditoagricola.pt | Credito Agricola |
Banco CTT | PT | bank | bancoctt.pt | | ctt
Moey | PT | bank | moey.pt | |
Andbank | AD | bank | andbank.com | |
Crèdit Andorrà | AD | bank | creditandorragroup.ad creand.ad creand.es | Creand |
# Italy, Malta, San Marino
Intesa Sanpaolo | IT | bank | intesasanpaolo.com intesasanpaolobank.ro intesasanpaolobank.al isybank.com | Intesa San Paolo; isybank; Gruppo Intesa | intesa
UniCredit | IT | bank | unicredit.it unicreditgroup.eu unicredit.eu buddybank.com | Buddybank | unicredit
BancoPosta | IT | bank | bancoposta.it | Banco Posta | poste-italiane
Banco BPM | IT | bank | bancobpm.it bancobpmspa.com gruppobancobpm.it webank.it youweb.it | Webank; YouWeb |
BPER Banca | IT | bank | bper.it bancopopolaresondrio.it popso.it | BPER; Popolare di Sondrio |
Monte dei Paschi | IT | bank | mps.it gruppomps.it bancawidiba.it widiba.it | MPS; Widiba |
Fineco | IT | bank | finecobank.com fineco.it finecobank.co.uk | FinecoBank |
Mediolanum | IT | bank | bancamediolanum.it mediolanum.it flowebank.com bancomediolanum.es | Banca Mediolanum; Flowe |
Crédit Agricole Italia | IT | bank | cariparma.it | Cariparma | credit-agricole
BNL | IT | bank | bnl.it | Banca Nazionale del Lavoro | bnp-paribas
Mediobanca | IT | bank | mediobanca.com chebanca.it mediobancapremier.com compass.it | CheBanca!; Compass |
Banca Sella | IT | bank | hype.it sellapersonalcredit.it | Hype |
Credem | IT | bank | credem.it | Credito Emiliano |
illimity | IT | bank | illimitybank.com illimity.com | | ifis
Banca Ifis | IT | bank | bancaifis.it | | ifis
Findomestic | IT | bank | findomestic.it | | bnp-paribas
Agos | IT | bank | agos.it agosweb.it | Agos Ducato | credit-agricole
Banca Etica | IT | bank | bancaetica.it | |
ICCREA | IT | bank | iccreabanca.it relaxbanking.it gruppobcciccrea.it cartabcc.it | BCC; Banca di Credito Cooperativo; RelaxBanking |
Volksbank Südtirol | IT | bank | volksbank.it | |
Sparkasse Bozen | IT | bank | sparkasse.it | Cassa di Risparmio di Bolzano |
Banca Generali | IT | bank | bancagenerali.it bancagenerali.com | | generali
Bank of Valletta | MT | bank | bov.com | BOV |
APS Bank | MT | bank | apsbank.com.mt | |
Banca di San Marino | SM | bank | bsm.sm | |
# Nordic countries
Nordea | FI | bank | nordea.com nordea.fi nordea.se nordea.no nordea.dk | |
OP | FI | bank | op.fi pohjola.fi osuuspankki.fi | OP Financial Group; Osuuspankki |
S-Pankki | FI | bank | s-pankki.fi | S-Bank | s-group
Danske Bank | DK | bank | danskebank.dk danskebank.com danskebank.se danskebank.no danskebank.fi danskebank.co.uk danskebank.ie | |
Aktia | FI | bank | aktia.fi aktia.com | |
Säästöpankki | FI | bank | saastopankki.fi | Saastopankki |
POP Pankki | FI | bank | poppankki.fi | |
Ålandsbanken | FI | bank | alandsbanken.fi alandsbanken.se | Alandsbanken |
Oma Säästöpankki | FI | bank | omasp.fi | OmaSp |
Swedbank | SE | bank | swedbank.se swedbank.com swedbank.ee swedbank.lv swedbank.lt swedbankpay.com swedbankpay.se payex.com payex.se payex.no | PayEx; Swedbank Pay |
SEB | SE | bank | seb.se sebgroup.com seb.ee seb.lv seb.lt | Skandinaviska Enskilda Banken |
Handelsbanken | SE | bank | handelsbanken.se handelsbanken.com handelsbanken.no handelsbanken.fi handelsbanken.dk handelsbanken.nl handelsbanken.co.uk | |
Länsförsäkringar | SE | bank | lansforsakringar.se | Lansforsakringar |
SBAB | SE | bank | sbab.se | |
ICA Banken | SE | bank | icabanken.se | | ica
Skandia | SE | bank | skandia.se skandiabanken.se | Skandiabanken |
Avanza | SE | bank | avanza.se | |
Nordnet | SE | bank | nordnet.se nordnet.no nordnet.fi nordnet.dk | |
Marginalen Bank | SE | bank | marginalen.se | |
Ikano Bank | SE | bank | ikanobank.se ikanobank.de ikano.co.uk | |
Northmill | SE | bank | northmill.com | |
Lunar | DK | bank | lunar.app | |
DNB | NO | bank | dnb.no sbanken.no dnb.se | Sbanken |
SpareBank 1 | NO | bank | sparebank1.no sr-bank.no | |
Eika | NO | bank | eika.no | |
Sparebanken Norge | NO | bank | sparebankennorge.no spv.no sor.no | Sparebanken Vest; Sparebanken Sør |
Storebrand | NO | bank | storebrand.no | |
KLP | NO | bank | klp.no | |
Bulder | NO | bank | bulderbank.no | |
Instabank | NO | bank | instabank.no | |
Komplett Bank | NO | bank | morrowbank.com komplettbank.no | Morrow Bank |
Jyske Bank | DK | bank | jyskebank.dk | |
Nykredit | DK | bank | nykredit.dk | |
Sydbank | DK | bank | sydbank.dk sydbank.com | |
Spar Nord | DK | bank | sparnord.dk | |
Arbejdernes Landsbank | DK | bank | al-bank.dk | |
Lån & Spar Bank | DK | bank | lsb.dk | |
Saxo Bank | DK | bank | home.saxo saxobank.com saxotrader.com binck.nl | Saxo; BinckBank |
Landsbankinn | IS | bank | landsbankinn.is | |
Íslandsbanki | IS | bank | islandsbanki.is | Islandsbanki |
Arion banki | IS | bank | arionbanki.is | Arion Bank |
BankNordik | FO | bank | banknordik.fo banknordik.dk | |
GrønlandsBANKEN | GL | bank | banken.gl | |
# Baltic countries
LHV | EE | bank | lhv.ee lhv.com | |
Luminor | EE | bank | luminor.ee luminor.lv luminor.lt luminorgroup.com | |
Coop Pank | EE | bank | cooppank.ee | |
Citadele | LV | bank | citadele.lv citadele.lt citadele.ee citadelebank.com | |
Šiaulių bankas | LT | bank | sb.lt artea.lt | Artea; Siauliu bankas |
Inbank | EE | bank | inbank.ee inbank.eu inbank.lv inbank.pl | |
Bigbank | EE | bank | bigbank.ee bigbank.eu bigbank.fi bigbank.lv | |
# Poland
PKO Bank Polski | PL | bank | pkobp.pl ipko.pl inteligo.pl pkobh.pl | PKO BP; iPKO; Inteligo |
Bank Pekao | PL | bank | pekao.com.pl pekao24.pl pekaobh.pl | Pekao; Pekao24 |
mBank | PL | bank | mbank.pl mbank.com.pl mbank.cz mbank.sk mbank.eu | | commerzbank
ING Bank Śląski | PL | bank | ing.pl ingbank.pl ingbank.com.pl | ING Slaski | ing
Santander Polska | PL | bank | santander.pl bzwbk.pl santanderconsumer.pl centrum24.pl | BZ WBK; Erste Bank Polska | erste
Alior Bank | PL | bank | aliorbank.pl | Alior |
Bank Millennium | PL | bank | bankmillennium.pl | | bcp-pt
BNP Paribas Polska | PL | bank | bnpparibas.pl bgzbnpparibas.pl | BGŻ BNP | bnp-paribas
Velobank | PL | bank | velobank.pl getinbank.pl | VeloBank; Getin Bank |
Nest Bank | PL | bank | nestbank.pl | |
Citi Handlowy | PL | bank | citibank.pl citihandlowy.pl | | citi
BOŚ Bank | PL | bank | bosbank.pl | BOS Bank |
SGB | PL | bank | sgb.pl | |
Bank BPS | PL | bank | bankbps.pl | |
BGK | PL | bank | bgk.pl | Bank Gospodarstwa Krajowego |
# Czechia, Slovakia, Hungary
Česká spořitelna | CZ | bank | csas.cz servis24.cz | Ceska sporitelna; George CZ | erste
ČSOB | CZ | bank | csob.cz csob.sk postovnisporitelna.cz | CSOB | kbc
Komerční banka | CZ | bank | kb.cz mojebanka.cz | Komercni banka; KB+ | societe-generale
Moneta | CZ | bank | moneta.cz | MONETA Money Bank |
Raiffeisenbank CZ | CZ | bank | rb.cz | Raiffeisenbank | raiffeisen-at
Fio banka | CZ | bank | fio.cz fio.sk | |
Air Bank | CZ | bank | airbank.cz zonky.cz | |
UniCredit Czech | CZ | bank | unicreditbank.cz unicreditbank.sk | | unicredit
Creditas | CZ | bank | creditas.cz | Banka Creditas |
Partners Banka | CZ | bank | partnersbanka.cz | |
Trinity Bank | CZ | bank | trinitybank.cz | |
Home Credit | CZ | bank | homecredit.cz homecredit.sk homecredit.ru homecredit.co.in homecredit.ph homecredit.vn homecredit.co.id homecredit.kz | |
Slovenská sporiteľňa | SK | bank | slsp.sk | Slovenska sporitelna | erste
Tatra banka | SK | bank | tatrabanka.sk | | raiffeisen-at
VÚB | SK | bank | vub.sk | VUB banka | intesa
365.bank | SK | bank | 365.bank postovabanka.sk postova.bank | Poštová banka |
Prima banka | SK | bank | primabanka.sk | |
OTP Bank | HU | bank | otpbank.hu otpbank.ro otpbanka.hr otpbanka.si otpbanka.rs | | otp
K&H Bank | HU | bank | kh.hu | | kbc
MBH Bank | HU | bank | mbhbank.hu mkb.hu takarekbank.hu budapestbank.hu | MKB; Takarékbank |
Raiffeisen Hungary | HU | bank | raiffeisen.hu | | raiffeisen-at
CIB Bank | HU | bank | cib.hu | | intesa
UniCredit Hungary | HU | bank | unicreditbank.hu | | unicredit
Gránit Bank | HU | bank | granitbank.hu | |
# Balkans, Greece, Cyprus
Banca Transilvania | RO | bank | bancatransilvania.ro btrl.ro bt.ro neobt.ro | BT24; BT Pay |
BCR | RO | bank | bcr.ro | Banca Comercială Română; George Romania | erste
BRD | RO | bank | brd.ro mybrdnet.ro | BRD Groupe Société Générale | societe-generale
ING Romania | RO | bank | ing.ro homebank.ro | ING Home'Bank | ing
Raiffeisen Romania | RO | bank | raiffeisen.ro | | raiffeisen-at
CEC Bank | RO | bank | cec.ro | |
UniCredit Romania | RO | bank | unicredit.ro | | unicredit
Libra Internet Bank | RO | bank | librabank.ro | |
First Bank Romania | RO | bank | firstbank.ro | |
DSK Bank | BG | bank | dskbank.bg dskdirect.bg | Банка ДСК | otp
UniCredit Bulbank | BG | bank | unicreditbulbank.bg | Булбанк | unicredit
UBB | BG | bank | ubb.bg | Обединена българска банка | kbc
Postbank Bulgaria | BG | bank | postbank.bg | Пощенска банка; Eurobank Bulgaria | eurobank
Fibank | BG | bank | fibank.bg | ПИБ; First Investment Bank |
Central Cooperative Bank | BG | bank | ccbank.bg | ЦКБ |
Allianz Bank Bulgaria | BG | bank | allianz.bg | | allianz
National Bank of Greece | GR | bank | nbg.gr ethniki.gr | Εθνική Τράπεζα |
Piraeus Bank | GR | bank | piraeusbank.gr winbank.gr piraeusholdings.gr | Τράπεζα Πειραιώς; winbank |
Alpha Bank | GR | bank | alpha.gr alphabank.gr alphabank.ro alphabank.com.cy | |
Eurobank | GR | bank | eurobank.gr eurobank-direktna.rs | | eurobank
Attica Bank | GR | bank | atticabank.gr crediabank.com | CrediaBank |
Bank of Cyprus | CY | bank | bankofcyprus.com bankofcyprus.com.cy | Τράπεζα Κύπρου |
Hellenic Bank | CY | bank | hellenicbank.com | | eurobank
Zagrebačka banka | HR | bank | zaba.hr | Zaba | unicredit
PBZ | HR | bank | pbz.hr pbzcard.hr | Privredna banka Zagreb | intesa
Erste Croatia | HR | bank | erstebank.hr | | erste
RBA | HR | bank | rba.hr | Raiffeisen Croatia | raiffeisen-at
HPB | HR | bank | hpb.hr | Hrvatska poštanska banka |
Addiko | AT | bank | addiko.hr addiko.si addiko.com addiko.rs addiko.ba addiko.at | Addiko Bank |
NLB | SI | bank | nlb.si nlbskb.si nlbgroup.si nlbkb.rs nlb.mk nlb.me | Nova Ljubljanska banka; NLB Komercijalna |
SKB | SI | bank | skb.si | | otp
Nova KBM | SI | bank | nkbm.si | | otp
Gorenjska banka | SI | bank | gbkr.si | |
Delavska hranilnica | SI | bank | delavska-hranilnica.si | |
Banca Intesa Beograd | RS | bank | bancaintesa.rs | Banca Intesa | intesa
Raiffeisen Serbia | RS | bank | raiffeisenbank.rs | | raiffeisen-at
UniCredit Serbia | RS | bank | unicreditbank.rs unicreditbank.ba unicredit.ba | | unicredit
Banka Poštanska štedionica | RS | bank | posted.co.rs | |
AIK Banka | RS | bank | aikbanka.rs | |
Raiffeisen Bosnia | BA | bank | raiffeisenbank.ba | | raiffeisen-at
CKB | ME | bank | ckb.me | Crnogorska komercijalna banka | otp
Komercijalna Banka Skopje | MK | bank | kb.com.mk | Комерцијална Банка |
Stopanska Banka | MK | bank | stb.com.mk | |
Raiffeisen Albania | AL | bank | raiffeisen.al | | raiffeisen-at
BKT | AL | bank | bkt.com.al bkt-ks.com | Banka Kombëtare Tregtare |
Credins Bank | AL | bank | bankacredins.com | |
ProCredit Bank | DE | bank | procreditbank-kos.com procreditbank.bg procreditbank.rs procreditbank.ge procreditbank.com.ua procredit-holding.com | |
Raiffeisen Kosovo | XK | bank | raiffeisen-kosovo.com | | raiffeisen-at
# Ukraine, Russia, Belarus, Moldova, Caucasus
PrivatBank | UA | bank | privatbank.ua privat24.ua pb.ua | Приватбанк; Приват24 | privatbank
monobank | UA | bank | monobank.ua mono.bank universalbank.com.ua | монобанк |
Oschadbank | UA | bank | oschadbank.ua | Ощадбанк |
Raiffeisen Ukraine | UA | bank | raiffeisen.ua aval.ua | Райффайзен Аваль | raiffeisen-at
PUMB | UA | bank | pumb.ua | ПУМБ |
Ukrsibbank | UA | bank | ukrsibbank.com | УкрСиббанк | bnp-paribas
Ukrgasbank | UA | bank | ukrgasbank.com | Укргазбанк |
Alfa-Bank Ukraine | UA | bank | sensebank.com.ua sensebank.ua | Sense Bank; Сенс Банк |
A-Bank | UA | bank | a-bank.com.ua abank.ua | А-Банк |
Sberbank | RU | bank | sberbank.ru sberbank.com sber.ru sbrf.ru sberbank-ast.ru sberpay.ru | Сбербанк; Сбер; SberPay; Sber | sber
VTB | RU | bank | vtb.ru vtb24.ru | ВТБ; Bank VTB |
Alfa-Bank | RU | bank | alfabank.ru alfabank.by alfabank.com | Альфа-Банк; Alfa Bank |
T-Bank | RU | bank | tbank.ru tinkoff.ru tinkoffinsurance.ru | Тинькофф; Т-Банк; Tinkoff |
Gazprombank | RU | bank | gazprombank.ru gpb.ru | Газпромбанк |
Rosselkhozbank | RU | bank | rshb.ru | Россельхозбанк |
Raiffeisen Russia | RU | bank | raiffeisen.ru raiffeisenbank.ru | Райффайзен Банк | raiffeisen-at
Otkritie | RU | bank | open.ru | Банк Открытие |
Sovcombank | RU | bank | sovcombank.ru halvacard.ru | Совкомбанк; Халва |
Rosbank | RU | bank | rosbank.ru | Росбанк |
Promsvyazbank | RU | bank | psbank.ru | ПСБ; Промсвязьбанк |
MTS Bank | RU | bank | mtsbank.ru | МТС Банк | mts
Pochta Bank | RU | bank | pochtabank.ru | Почта Банк |
Belarusbank | BY | bank | belarusbank.by | Беларусбанк |
Priorbank | BY | bank | priorbank.by | Приорбанк | raiffeisen-at
Belagroprombank | BY | bank | belapb.by | Белагропромбанк |
MTBank | BY | bank | mtbank.by | |
MAIB | MD | bank | maib.md | Moldova Agroindbank |
Moldindconbank | MD | bank | micb.md | |
Victoriabank | MD | bank | victoriabank.md | |
Bank of Georgia | GE | bank | bankofgeorgia.ge bog.ge | საქართველოს ბანკი |
TBC Bank | GE | bank | tbcbank.ge tbcbank.com.ge tbcbank.uz tbcpay.ge | თიბისი |
Liberty Bank | GE | bank | libertybank.ge | |
Ameriabank | AM | bank | ameriabank.am myameria.am | |
ACBA Bank | AM | bank | acba.am | |
Ardshinbank | AM | bank | ardshinbank.am | |
Kapital Bank | AZ | bank | kapitalbank.az birbank.az | Birbank |
PASHA Bank | AZ | bank | pashabank.az | |
ABB Azerbaijan | AZ | bank | abb-bank.az ibar.az | International Bank of Azerbaijan |
Leobank | AZ | bank | leobank.az unibank.az | Unibank |
# Offshore and islands
Gibraltar International Bank | GI | bank | gibintbank.gi | |
CMB Monaco | MC | bank | cmb.mc | |
Isle of Man Bank | IM | bank | iombank.com | | natwest
`);
