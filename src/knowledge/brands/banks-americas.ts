import { parseBrands } from './brand';

/**
 * Retail banks, credit unions, card issuers and brokers of the Americas.
 *
 * Written from general knowledge of each bank's public domains, as of 2026-11.
 * Known limits: of the several thousand community banks and credit unions of the United States only the large and
 * often imitated ones are listed; groups with one brand in several countries stand in one row of their home country.
 */
export const banksAmericas = parseBrands(`
# United States
Chase | US | bank | chase.com jpmorganchase.com jpmorgan.com chasepaymentech.com chasebank.com jpmchase.com jpmorganfunds.com ultimaterewardspoints.com chasebonus.com chasecdn.com | JPMorgan Chase; J.P. Morgan; Chase Paymentech | jpmorgan
Bank of America | US | bank | bankofamerica.com bofa.com bofaml.com mbna.com bac-assets.com bankofamericamerchantservices.com bankofamericastadium.com | BofA; BoA | bofa
Merrill | US | bank | ml.com merrilledge.com merrill.com mymerrill.com | Merrill Lynch; Merrill Edge | bofa
Wells Fargo | US | bank | wellsfargo.com wellsfargoadvisors.com wf.com wellsfargomedia.com wellsfargodealerservices.com wellsfargofunds.com wellsfargojobs.com wellsfargorewards.com wellsfargohistory.com | WellsFargo |
Citibank | US | bank | citi.com citibank.com citigroup.com citicards.com citibankonline.com accountonline.com citibank.com.au citibank.co.in citibank.com.sg citibank.com.hk citibank.co.th citibank.com.my citibank.com.ph citibank.co.uk citibank.ae citibank.com.tw citibank.co.kr citibank.cn citiretailservices.com citidirect.com citibank.com.cn citibank.ru citiprogram.org citiprivatepass.com citimortgage.com | Citi; 花旗 | citi
Banamex | MX | bank | banamex.com citibanamex.com banamex.com.mx | Citibanamex |
Capital One | US | bank | capitalone.com capitalone360.com capitaloneshopping.com capital1.com capitalone.ca capitalonebank.com capitalonetravel.com capitalonecareers.com capitalonecdn.com | CapitalOne; Capital One 360 | capital-one
U.S. Bank | US | bank | usbank.com usbancorp.com usbankaccess.com | US Bank; USBank | elavon
Union Bank | US | bank | unionbank.com | MUFG Union Bank | elavon
PNC | US | bank | pnc.com pncbank.com | PNC Bank |
BBVA USA | US | bank | bbvausa.com bbvacompass.com | BBVA Compass |
Truist | US | bank | truist.com suntrust.com bbt.com | SunTrust; BB&T |
TD Bank | US | bank | tdbank.com tdameritrade.com tdbanknorth.com | | td
Citizens Bank | US | bank | citizensbank.com citizensbankonline.com accessmycardonline.com | Citizens Financial |
Fifth Third Bank | US | bank | 53.com | 5/3 Bank |
Regions | US | bank | regions.com regionsbank.com | Regions Bank |
KeyBank | US | bank | key.com keybank.com | Key Bank |
M&T Bank | US | bank | mtb.com peoples.com | People's United Bank |
Huntington | US | bank | huntington.com huntingtonbank.com | Huntington Bank |
Comerica | US | bank | comerica.com | |
Ally | US | bank | ally.com | Ally Bank; Ally Financial |
Goldman Sachs | US | bank | goldmansachs.com gs.com | | goldman
Morgan Stanley | US | bank | morganstanley.com morganstanleyclientserv.com | |
E*TRADE | US | bank | etrade.com etradebank.com | ETRADE; E-Trade | morgan-stanley
Charles Schwab | US | bank | schwab.com schwabplan.com schwabbank.com aboutschwab.com schwabcdn.com | Schwab |
Fidelity | US | bank | fidelity.com fidelityinvestments.com netbenefits.com fidelity.ca fidelity.co.uk fidelityrewards.com | Fidelity Investments |
Vanguard | US | bank | vanguard.com vanguard.co.uk vanguardinvestor.co.uk vanguard.com.au vanguardcanada.ca | |
TIAA | US | bank | tiaa.org tiaabank.com tiaa-cref.org | |
Empower | US | bank | empower.com empower-retirement.com personalcapital.com | Personal Capital |
Robinhood | US | bank | robinhood.com | |
Webull | US | bank | webull.com | |
Interactive Brokers | US | bank | interactivebrokers.com interactivebrokers.co.uk ibkr.com interactivebrokers.ie interactivebrokers.com.au | IBKR |
Edward Jones | US | bank | edwardjones.com edwardjonescreditcard.com | |
USAA | US | bank | usaa.com | |
Navy Federal | US | bank | navyfederal.org navyfcu.org | Navy Federal Credit Union; NFCU |
PenFed | US | bank | penfed.org | Pentagon Federal Credit Union |
State Employees' Credit Union | US | bank | ncsecu.org | SECU |
BECU | US | bank | becu.org becuonlinebanking.org | |
Alliant Credit Union | US | bank | alliantcreditunion.org alliantcreditunion.com | |
SchoolsFirst | US | bank | schoolsfirstfcu.org | |
Golden 1 | US | bank | golden1.com | |
America First Credit Union | US | bank | americafirst.com | |
Mountain America Credit Union | US | bank | macu.com macu.org | |
Suncoast Credit Union | US | bank | suncoastcreditunion.com suncoast.com | |
DCU | US | bank | dcu.org | Digital Federal Credit Union |
First Tech | US | bank | firsttechfed.com | |
Patelco | US | bank | patelco.org | |
Desert Financial | US | bank | desertfinancial.com desertschools.org | |
VyStar | US | bank | vystarcu.org | |
Randolph-Brooks FCU | US | bank | rbfcu.org | RBFCU |
Security Service FCU | US | bank | ssfcu.org | |
ESL | US | bank | esl.org | |
SoFi | US | bank | sofi.com sofi.org | |
LendingClub | US | bank | lendingclub.com | |
Credit Karma | US | bank | creditkarma.com creditkarma.ca creditkarma.co.uk creditkarmacdn-a.com | | intuit
Equifax | US | bank | equifax.com equifax.ca equifax.co.uk | |
TransUnion | US | bank | transunion.com transunion.ca transunion.co.uk | |
BMO | CA | bank | bmo.com bmoharris.com bmoinvestorline.com bankofthewest.com bmonesbittburns.com | Bank of Montreal; BMO Harris; Bank of the West |
Santander US | US | bank | santanderbank.com santanderconsumerusa.com sovereignbank.com | Santander Consumer USA | santander
HSBC US | US | bank | hsbcusa.com | | hsbc
First Citizens Bank | US | bank | firstcitizens.com cit.com svb.com bankoncit.com | CIT Bank; Silicon Valley Bank |
First Horizon | US | bank | firsthorizon.com firsttennessee.com | |
Flagstar | US | bank | flagstar.com mynycb.com | New York Community Bank |
Zions Bank | US | bank | zionsbank.com zionsbancorporation.com | |
Synovus | US | bank | synovus.com | |
Webster Bank | US | bank | websterbank.com websteronline.com | |
Valley Bank | US | bank | valley.com valleynationalbank.com | |
Frost Bank | US | bank | frostbank.com | |
BOK Financial | US | bank | bokfinancial.com bankofoklahoma.com | |
Arvest | US | bank | arvest.com | |
First National Bank of Omaha | US | bank | fnbo.com firstbankcard.com | FNBO |
Old National | US | bank | oldnational.com | |
Popular | PR | bank | popular.com bppr.com popularbank.com | Banco Popular; Banco Popular de Puerto Rico |
FirstBank Puerto Rico | PR | bank | 1firstbank.com | |
Oriental Bank | PR | bank | orientalbank.com | |
Axos Bank | US | bank | axosbank.com bankofinternet.com axos.com | |
Varo | US | bank | varomoney.com | |
Current | US | bank | current.com | |
Betterment | US | bank | betterment.com | |
Acorns | US | bank | acorns.com | |
Wealthfront | US | bank | wealthfront.com | |
Mercury | US | bank | mercury.com | |
Brex | US | bank | brex.com | | capital-one
Ramp | US | bank | ramp.com | |
Credit One Bank | US | card-scheme | creditonebank.com | |
Upgrade | US | bank | upgrade.com | |
OneMain Financial | US | bank | onemainfinancial.com springleaf.com | OneMain |
Rocket Mortgage | US | bank | rocketmortgage.com quickenloans.com rocketaccount.com rocketmoney.com | Quicken Loans |
Mr. Cooper | US | bank | mrcooper.com | | rocket
Apple Card | US | card-scheme | applecard.apple | | apple
First Premier | US | card-scheme | firstpremier.com mypremiercreditcard.com platinumoffer.com | First PREMIER Bank |
Mission Lane | US | card-scheme | missionlane.com | |
Eastern Bank | US | bank | easternbank.com | |
Cathay Bank | US | bank | cathaybank.com | |
East West Bank | US | bank | eastwestbank.com | |
Bread Savings | US | bank | breadsavings.com | |
Woodforest | US | bank | woodforest.com | |
Simmons Bank | US | bank | simmonsbank.com | |
BankUnited | US | bank | bankunited.com | |
First Interstate Bank | US | bank | firstinterstatebank.com firstinterstate.com | |
Banner Bank | US | bank | bannerbank.com | |
Umpqua | US | bank | umpquabank.com | Columbia Bank |
# Canada
RBC | CA | bank | rbc.com rbcroyalbank.com royalbank.com rbcbank.com rbcdirectinvesting.com rbcinsurance.com | Royal Bank of Canada; RBC Royal Bank |
TD Canada Trust | CA | bank | td.com tdcanadatrust.com tdinsurance.com | TD; Toronto-Dominion | td
Scotiabank | CA | bank | scotiabank.com scotiaonline.com scotiabank.com.mx scotiabank.cl scotiabank.com.pe scotiabankcolpatria.com scotiabankchile.cl scotiabank.com.do scotiaitrade.com | Bank of Nova Scotia; Scotiabank Colpatria | scotiabank
Tangerine | CA | bank | tangerine.ca ingdirect.ca | | scotiabank
CIBC | CA | bank | cibc.com cibcfib.com cibc.ca | Canadian Imperial Bank of Commerce | cibc
Simplii | CA | bank | simplii.com | Simplii Financial | cibc
National Bank of Canada | CA | bank | nbc.ca bnc.ca nbdb.ca | Banque Nationale du Canada |
Desjardins | CA | bank | desjardins.com desjardinsbank.com | AccèsD |
Laurentian Bank | CA | bank | laurentianbank.ca blcdirect.com banquelaurentienne.ca | Banque Laurentienne |
HSBC Canada | CA | bank | hsbcnetcanada.ca | | hsbc
EQ Bank | CA | bank | eqbank.ca pcfinancial.ca | PC Financial; President's Choice Financial |
Canadian Tire Bank | CA | bank | ctfs.com ctbank.ca | Triangle Mastercard |
Neo Financial | CA | bank | neofinancial.com | |
Wealthsimple | CA | bank | wealthsimple.com | |
Questrade | CA | bank | questrade.com | |
Meridian | CA | bank | meridiancu.ca motusbank.ca | |
Vancity | CA | bank | vancity.com | |
Coast Capital | CA | bank | coastcapitalsavings.com | |
ATB Financial | CA | bank | atb.com | |
Servus | CA | bank | servus.ca | |
Alterna | CA | bank | alterna.ca alternabank.ca | |
Rogers Bank | CA | card-scheme | rogersbank.com | | rogers
Borrowell | CA | bank | borrowell.com | |
# Mexico
Banorte | MX | bank | banorte.com | Ixe |
Santander México | MX | bank | santander.com.mx | | santander
HSBC México | MX | bank | hsbcmexico.com.mx | | hsbc
Banco Azteca | MX | bank | bancoazteca.com.mx bancoazteca.com | Guardadito |
BanCoppel | MX | bank | bancoppel.com | | coppel
Inbursa | MX | bank | inbursa.com bancoinbursa.com | |
Banco del Bienestar | MX | bank | bancodelbienestar.mx | |
Hey Banco | MX | bank | heybanco.com banregio.com | Banregio |
Afirme | MX | bank | afirme.com | |
BanBajío | MX | bank | bb.com.mx bajionet.com | BanBajio |
Invex | MX | bank | invex.com invextarjetas.com.mx | |
Nu | BR | bank | nubank.com.br nu.com.mx nu.com.co nu.bank nuinvest.com.br nuinternational.com | Nubank; NuConta |
Stori | MX | bank | storicard.com | |
Klar | MX | bank | klar.mx | |
RappiCard | MX | card-scheme | rappicard.mx rappicard.co | RappiPay | rappi
Liverpool Bolsillo | MX | card-scheme | midinerolpc.com.mx | |
# Brazil
Itaú | BR | bank | itau.com.br itau-unibanco.com.br itau.com iti.itau itaucard.com.br credicard.com.br itau.cl itau.co itau.com.uy itau.com.py itaupersonnalite.com.br ion.itau unibanco.com.br | Itau; Itaú Unibanco; Credicard | itau
Bradesco | BR | bank | bradesco.com.br bradescocartoes.com.br bradescoseguros.com.br bradescopessoajuridica.com.br bradesconetempresa.b.br bradesco.b.br banco.bradesco bradescard.com.br next.me | Bradescard; next |
Banco do Brasil | BR | bank | bb.com.br bancodobrasil.com.br bancobrasil.com.br bb.b.br ourocard.com.br | BB |
Caixa Econômica Federal | BR | bank | caixa.gov.br cef.com.br caixaseguradora.com.br | Caixa; CAIXA Tem |
Santander Brasil | BR | bank | santander.com.br santandernet.com.br santanderempresarial.com.br banespa.com.br webmotors.com.br | | santander
Banco Inter | BR | bank | inter.co bancointer.com.br inter.com.br | Inter |
C6 Bank | BR | bank | c6bank.com.br c6.com.br | |
Banco Original | BR | bank | original.com.br | | picpay
Neon Brasil | BR | bank | neon.com.br banconeon.com.br | Banco Neon |
Banco PAN | BR | bank | bancopan.com.br | |
BTG Pactual | BR | bank | btgpactual.com btgpactualdigital.com btgmais.com | |
Safra | BR | bank | safra.com.br safranet.com.br | Banco Safra |
Banrisul | BR | bank | banrisul.com.br banrisul.b.br | |
Sicredi | BR | bank | sicredi.com.br sicredi.coop.br | |
Sicoob | BR | bank | sicoob.com.br sicoobnet.com.br | |
Banco do Nordeste | BR | bank | bnb.gov.br | BNB |
BRB | BR | bank | brb.com.br | Banco de Brasília |
BMG | BR | bank | bancobmg.com.br bmg.com.br | Banco BMG |
Banco Votorantim | BR | bank | bv.com.br bancobv.com.br | banco BV |
XP Investimentos | BR | bank | xpi.com.br xp.com.br rico.com.vc clear.com.br | XP; Rico; Clear |
Will Bank | BR | bank | willbank.com.br | |
Digio | BR | bank | digio.com.br | | bradesco
Serasa | BR | bank | serasa.com.br serasaexperian.com.br | Serasa Experian |
Banestes | BR | bank | banestes.com.br banestes.b.br | |
# Argentina, Chile, Uruguay, Paraguay
Banco Nación | AR | bank | bna.com.ar | BNA; Banco de la Nación Argentina |
Banco Galicia | AR | bank | galicia.ar bancogalicia.com bancogalicia.com.ar galiciamas.com.ar | Galicia; Galicia Más |
Banco Macro | AR | bank | macro.com.ar | |
Santander Argentina | AR | bank | santander.com.ar santanderrio.com.ar | Santander Río | santander
Banco Provincia | AR | bank | bancoprovincia.com.ar cuentadni.com.ar | Cuenta DNI; Bapro |
Banco Ciudad | AR | bank | bancociudad.com.ar | |
Banco Patagonia | AR | bank | bancopatagonia.com.ar | |
Credicoop | AR | bank | bancocredicoop.coop | |
Brubank | AR | bank | brubank.com brubank.com.ar | |
Supervielle | AR | bank | supervielle.com.ar | |
Banco Comafi | AR | bank | comafi.com.ar | |
Banco de Chile | CL | bank | bancochile.cl bancochile.com bancoedwards.cl | Banco Edwards |
BancoEstado | CL | bank | bancoestado.cl bancoestado.com | Cuenta RUT |
Bci | CL | bank | bci.cl mach.cl tbanc.cl | MACH |
Santander Chile | CL | bank | santander.cl | | santander
Banco Falabella | CL | bank | bancofalabella.cl bancofalabella.com bancofalabella.pe bancofalabella.com.co cmr.cl | CMR Falabella | falabella
Banco Ripley | CL | bank | bancoripley.cl bancoripley.com.pe | | ripley
Banco Security | CL | bank | bancosecurity.cl bice.cl | BICE |
Tenpo | CL | bank | tenpo.cl | |
BROU | UY | bank | brou.com.uy | Banco República; eBROU |
Prex | UY | bank | prexcard.com | |
OCA | UY | card-scheme | oca.com.uy | |
Ueno | PY | bank | ueno.com.py | ueno bank |
Banco Continental Paraguay | PY | bank | bancontinental.com.py | |
Banco Familiar | PY | bank | familiar.com.py | |
# Colombia, Peru, Ecuador, Bolivia, Venezuela
Bancolombia | CO | bank | bancolombia.com grupobancolombia.com bancolombia.com.co todo1.com bancolombiaalamano.com | Bancolombia A la Mano | bancolombia
Davivienda | CO | bank | davivienda.com davivienda.com.co davivienda.cr daviviendaintl.com | | davivienda
Banco de Bogotá | CO | bank | bancodebogota.com bancodebogota.com.co | Banco de Bogota | aval
Banco de Occidente | CO | bank | bancodeoccidente.com.co | | aval
Banco Popular Colombia | CO | bank | bancopopular.com.co | | aval
AV Villas | CO | bank | avvillas.com.co | | aval
Banco Caja Social | CO | bank | bancocajasocial.com | |
Banco Agrario | CO | bank | bancoagrario.gov.co | |
Lulo Bank | CO | bank | lulobank.com | |
BCP Perú | PE | bank | viabcp.com bcp.com.pe telecredito.com.pe telecreditobcp.com | Banco de Crédito del Perú; BCP | bcp
Interbank | PE | bank | interbank.pe interbank.com.pe | |
Banco de la Nación | PE | bank | bn.com.pe | Multired |
BanBif | PE | bank | banbif.com.pe | |
Mibanco | PE | bank | mibanco.com.pe mibanco.com.co | | bcp
Banco Pichincha | EC | bank | pichincha.com pichincha.pe bancopichincha.es deuna.app | Deuna |
Banco Guayaquil | EC | bank | bancoguayaquil.com | |
Produbanco | EC | bank | produbanco.com.ec produbanco.com | |
Banco del Pacífico | EC | bank | bancodelpacifico.com intermatico.com | |
Banco Internacional Ecuador | EC | bank | bancointernacional.com.ec | |
Banco Bolivariano | EC | bank | bolivariano.com | |
Banco Unión | BO | bank | bancounion.com.bo | |
Banco Nacional de Bolivia | BO | bank | bnb.com.bo | BNB Bolivia |
Banco Mercantil Santa Cruz | BO | bank | bmsc.com.bo | |
Banco Fassil | BO | bank | fassil.com.bo | |
Banesco | VE | bank | banesco.com banesconline.com banescopanama.com banesco.com.do | BanescOnline |
Banco de Venezuela | VE | bank | bancodevenezuela.com bdv.com.ve | BDV |
Mercantil | VE | bank | mercantilbanco.com mercantilbanco.com.pa | Mercantil Banco Universal |
# Central America and Caribbean
Banco General | PA | bank | bgeneral.com | |
Banistmo | PA | bank | banistmo.com | | bancolombia
Multibank | PA | bank | multibank.com.pa | |
BAC Credomatic | CR | bank | baccredomatic.com credomatic.com bac.net sucursalelectronica.com | BAC; Credomatic |
BN Costa Rica | CR | bank | bncr.fi.cr | Banco Nacional de Costa Rica |
Banco de Costa Rica | CR | bank | bancobcr.com | BCR |
Banco Popular Costa Rica | CR | bank | bancopopular.fi.cr | |
Banco Industrial | GT | bank | corporacionbi.com bi.com.gt bienlinea.com.gt | Corporación BI; Bi en Línea |
Banrural | GT | bank | banrural.com.gt | |
G&T Continental | GT | bank | gytcontinental.com.gt | |
Banco Agrícola | SV | bank | bancoagricola.com | | bancolombia
Banco Cuscatlán | SV | bank | bancocuscatlan.com | |
Ficohsa | HN | bank | ficohsa.com ficohsa.hn | |
Banco Atlántida | HN | bank | bancatlan.hn bancoatlantida.com.sv | Bancatlan |
BanPro | NI | bank | banpro.com.ni | |
Lafise | NI | bank | lafise.com | |
Banco Popular Dominicano | DO | bank | popularenlinea.com bpd.com.do | |
Banreservas | DO | bank | banreservas.com banreservas.com.do | |
BHD | DO | bank | bhd.com.do bhdleon.com.do | BHD León |
NCB Jamaica | JM | bank | jncb.com | National Commercial Bank |
JN Bank | JM | bank | jnbank.com | |
Republic Bank | TT | bank | republictt.com republicbankstlucia.com republicghana.com republicbarbados.com | |
First Citizens Trinidad | TT | bank | firstcitizenstt.com | |
Butterfield | BM | bank | butterfieldgroup.com | |
Maduro & Curiel's Bank | CW | bank | mcb-bank.com | MCB |
Sogebank | HT | bank | sogebank.com | |
Unibank Haiti | HT | bank | unibankhaiti.com | |
Belize Bank | BZ | bank | belizebank.com | |
Commonwealth Bank | BS | bank | combankltd.com | Commonwealth Bank Bahamas |
`);
