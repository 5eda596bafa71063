/**
 * Travel and tickets: airlines, railways, coaches, ferries, booking portals, hotels, car hire, rides, car parks, and
 * sellers of tickets for concerts, theatre, cinema, sport and attractions.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: city transport authorities and single venues are listed only where they sell to many visitors;
 * road tolls, vignettes and parking apps stand with the government names, travel cards with the wallets.
 */
import { parseBrands } from './brand';

export const travelTicketing = parseBrands(`
# Booking portals
Booking.com | NL | travel | booking.com bstatic.com booking.cn booking.de booking.fr booking.es booking.it booking.nl bookingholdings.com | Booking | booking-holdings
Agoda | SG | travel | agoda.com agoda.net | | booking-holdings
Priceline | US | travel | priceline.com | | booking-holdings
Kayak | US | travel | kayak.com kayak.de kayak.co.uk kayak.fr kayak.es kayak.it kayak.com.br kayak.com.mx kayak.com.au kayak.co.in kayak.pl kayak.se kayak.nl kayak.ae kayak.ch kayak.co.kr kayak.com.ar kayak.com.co kayak.com.hk kayak.com.my kayak.com.pe kayak.com.tr kayak.ie kayak.pt kayak.ru kayak.sg kayak.cl kayak.co.id kayak.co.jp kayak.co.th kayak.com.ph kayak.dk kayak.fi kayak.no kayak.at kayak.be kayak.cz kayak.ro kayak.com.ve kayak.co.nz kayak.co.il kayak.sa kayak.co.za kayak.com.do kayak.com.pr kayak.com.ec kayak.com.uy kayak.com.bo kayak.co.cr | | booking-holdings
Momondo | DK | travel | momondo.com momondo.dk momondo.de momondo.fr momondo.it momondo.se momondo.co.uk momondo.es momondo.nl momondo.be momondo.at momondo.ch momondo.ie momondo.ca momondo.com.au momondo.com.br momondo.mx momondo.pt momondo.pl momondo.no momondo.fi momondo.com.tr momondo.ro momondo.cz momondo.hu | | booking-holdings
Rentalcars.com | GB | travel | rentalcars.com | Rentalcars | booking-holdings
Swoodoo | DE | travel | swoodoo.com | | booking-holdings
Expedia | US | travel | expedia.com expedia.co.uk expedia.de expedia.fr expedia.it expedia.es expedia.nl expedia.ca expedia.com.au expedia.co.jp expedia.com.sg expedia.com.hk expedia.mx expedia.se expedia.no expedia.dk expedia.ie expedia.at expedia.be expedia.co.nz expedia.co.kr expediagroup.com expedia.co.in expedia.com.br expedia.com.tw expedia.ch expedia.fi expedia.com.my expedia.co.th expedia.com.ph expedia.co.id expedia.com.vn expedia.com.ar expedia.biz expediapartnercentral.com expediapartnersolutions.com expediamail.com expediacorporate.com | | expedia
Hotels.com | US | travel | hotels.com hoteles.com hoteis.com | Hoteles.com; Hotéis.com | expedia
Vrbo | US | travel | vrbo.com homeaway.com | HomeAway | expedia
FeWo-direkt | DE | travel | fewo-direkt.de | Fewo direkt | expedia
Abritel | FR | travel | abritel.fr | | expedia
Stayz | AU | travel | stayz.com.au | | expedia
Bookabach | NZ | travel | bookabach.co.nz | | expedia
Orbitz | US | travel | orbitz.com | | expedia
Travelocity | US | travel | travelocity.com travelocity.ca | | expedia
ebookers | GB | travel | ebookers.com ebookers.de ebookers.fr ebookers.ch ebookers.fi | | expedia
Hotwire | US | travel | hotwire.com | | expedia
Wotif | AU | travel | wotif.com lastminute.com.au | | expedia
trivago | DE | travel | trivago.com trivago.de trivago.co.uk trivago.fr trivago.es trivago.it trivago.nl trivago.com.br trivago.pl trivago.in trivago.jp trivago.com.mx trivago.at trivago.ch trivago.be trivago.ie trivago.com.au trivago.ca trivago.com.ar | | expedia
Airbnb | US | travel | airbnb.com airbnb.co.uk airbnb.de airbnb.fr airbnb.it airbnb.es airbnb.nl airbnb.be airbnb.at airbnb.ch airbnb.pt airbnb.pl airbnb.cz airbnb.se airbnb.dk airbnb.no airbnb.fi airbnb.ie airbnb.gr airbnb.hu airbnb.ru airbnb.ca airbnb.mx airbnb.com.br airbnb.com.ar airbnb.cl airbnb.com.co airbnb.com.pe airbnb.com.au airbnb.co.nz airbnb.jp airbnb.co.kr airbnb.com.sg airbnb.com.hk airbnb.com.tw airbnb.cn airbnb.co.in airbnb.co.id airbnb.com.my airbnb.com.ph airbnb.com.vn airbnb.co.za airbnb.ae airbnb.com.tr muscache.com abnb.me airbnb.tw airbnbmail.com airbnb-aws.com airbnbopen.com | Air BnB
HotelTonight | US | travel | hoteltonight.com | | airbnb
Tripadvisor | US | travel | tripadvisor.com tripadvisor.co.uk tripadvisor.de tripadvisor.fr tripadvisor.it tripadvisor.es tripadvisor.nl tripadvisor.com.br tripadvisor.com.mx tripadvisor.ca tripadvisor.com.au tripadvisor.in tripadvisor.jp tripadvisor.ru tripadvisor.ie tripadvisor.at tripadvisor.ch tripadvisor.se tacdn.com tripadvisor.be tripadvisor.co.nz tripadvisor.co.kr tripadvisor.com.sg tripadvisor.com.hk tripadvisor.cn tripadvisor.com.ar tripadvisor.cl tripadvisor.co tripadvisor.pt tripadvisor.pl tripadvisor.dk tripadvisor.com.gr tripadvisor.cz tripadvisor.com.tr tripadvisor.com.tw tripadvisor.com.my tripadvisor.co.id tripadvisor.com.ph tripadvisor.com.vn tripadvisor.fi tripadvisorsupport.com tripadvisor-careers.com | Trip Advisor | tripadvisor
Viator | US | travel | viator.com viatorcom.de | | tripadvisor
GetYourGuide | DE | travel | getyourguide.com getyourguide.de getyourguide.co.uk getyourguide.fr getyourguide.it getyourguide.es getyourguide.nl | Get Your Guide
Klook | HK | travel | klook.com
KKday | TW | travel | kkday.com
Civitatis | ES | travel | civitatis.com
Tiqets | NL | travel | tiqets.com
Musement | IT | travel | musement.com | | tui
Headout | US | travel | headout.com
Trip.com | CN | travel | trip.com ctrip.com ctrip.co.kr tripcdn.com | Ctrip; 携程 | trip-com
Skyscanner | GB | travel | skyscanner.net skyscanner.com skyscanner.de skyscanner.fr skyscanner.it skyscanner.es skyscanner.pl skyscanner.ru skyscanner.jp skyscanner.co.in skyscanner.com.au skyscanner.com.br skyscanner.ie skyscanner.ca skyscanner.com.tr skyscanner.co.kr skyscanner.nl skyscanner.co.uk skyscanner.co.nz skyscanner.com.sg skyscanner.com.hk skyscanner.com.mx skyscanner.pt skyscanner.se skyscanner.dk skyscanner.no skyscanner.fi skyscanner.gr skyscanner.cz skyscanner.hu skyscanner.ro skyscanner.ch skyscanner.at skyscanner.com.my skyscanner.co.id skyscanner.co.th skyscanner.com.tw skyscanner.com.ph skyscanner.com.vn | | trip-com
Qunar | CN | travel | qunar.com | 去哪儿 | trip-com
Fliggy | CN | travel | fliggy.com alitrip.com | 飞猪 | alibaba
eDreams | ES | travel | edreams.com edreams.es edreams.fr edreams.it edreams.de edreams.pt edreams.net edreams.co.uk edreams.ch edreams.com.br edreams.com.mx edreams.com.ar | | edreams-odigeo
Opodo | GB | travel | opodo.co.uk opodo.com opodo.de opodo.fr opodo.it opodo.es opodo.ch opodo.at opodo.pl opodo.pt opodo.nl opodo.se opodo.dk opodo.no opodo.fi | | edreams-odigeo
GO Voyages | FR | travel | govoyages.com | | edreams-odigeo
Travellink | SE | travel | travellink.se travellink.no travellink.dk travellink.fi travellink.com | | edreams-odigeo
lastminute.com | CH | travel | lastminute.com lastminute.de lastminute.ie | Lastminute | lastminute
Bravofly | CH | travel | bravofly.com bravofly.fr bravofly.es bravofly.it | | lastminute
Volagratis | IT | travel | volagratis.com | | lastminute
Rumbo | ES | travel | rumbo.es | | lastminute
weg.de | DE | travel | weg.de | | lastminute
Kiwi.com | CZ | travel | kiwi.com
Gotogate | SE | travel | gotogate.com gotogate.co.uk gotogate.se gotogate.de mytrip.com | Mytrip | etraveli
Budgetair | NL | travel | budgetair.com budgetair.co.uk budgetair.fr budgetair.nl vliegtickets.nl cheaptickets.nl | CheapTickets | travix
CheapOair | US | travel | cheapoair.com cheapoair.ca onetravel.com | OneTravel | fareportal
Hopper | CA | travel | hopper.com
FlightHub | CA | travel | flighthub.com justfly.com | JustFly
Fluege.de | DE | travel | fluege.de
HolidayCheck | DE | travel | holidaycheck.de holidaycheck.at holidaycheck.ch
TUI | DE | travel | tui.com tui.de tui.co.uk tui.nl tui.be tui.fr tui.pl tui.se tui.no tui.dk tui.fi tui.at tui.ch tui.es | | tui
DERTOUR | DE | travel | dertour.de dertour.at | | rewe
ab-in-den-urlaub | DE | travel | ab-in-den-urlaub.de
Urlaubspiraten | DE | travel | urlaubspiraten.de holidaypirates.com
Alltours | DE | travel | alltours.de
Jet2 | GB | travel | jet2.com jet2holidays.com | Jet2holidays | jet2
loveholidays | GB | travel | loveholidays.com
On the Beach | GB | travel | onthebeach.co.uk
Thomas Cook | GB | travel | thomascook.com thomascook.in
Trailfinders | GB | travel | trailfinders.com
Travel Republic | GB | travel | travelrepublic.co.uk
Secret Escapes | GB | travel | secretescapes.com secretescapes.de secretescapes.se secretescapes.dk secretescapes.no secretescapes.it secretescapes.es secretescapes.nl secretescapes.be secretescapes.ch secretescapes.cz secretescapes.sk secretescapes.pl secretescapes.hu secretescapes.co.uk
Travelzoo | US | travel | travelzoo.com
Hotelplan | CH | travel | hotelplan.ch
Corendon | NL | travel | corendon.nl corendon.be corendon.com
Sunweb | NL | travel | sunweb.nl sunweb.be sunweb.de sunweb.fr sunweb.co.uk sunweb.dk
Center Parcs | NL | travel | centerparcs.com centerparcs.nl centerparcs.de centerparcs.fr centerparcs.be centerparcs.co.uk
Landal | NL | travel | landal.nl landal.com landal.de
Club Med | FR | travel | clubmed.com clubmed.fr clubmed.co.uk clubmed.us clubmed.be clubmed.de clubmed.it
Pierre & Vacances | FR | travel | pierreetvacances.com | Pierre et Vacances
FRAM | FR | travel | fram.fr
Voyage Privé | FR | travel | voyage-prive.com voyageprive.com voyage-prive.be voyage-prive.ch voyage-prive.it voyage-prive.es voyage-prive.de voyage-prive.co.uk voyage-prive.nl voyage-prive.pl
Gîtes de France | FR | travel | gites-de-france.com
Logitravel | ES | travel | logitravel.com logitravel.fr logitravel.pt logitravel.it
Destinia | ES | travel | destinia.com
Atrápalo | ES | travel | atrapalo.com
Viajes El Corte Inglés | ES | travel | viajeselcorteingles.es
Abreu | PT | travel | abreu.pt
Apollo | SE | travel | apollo.se apollo.no apollorejser.dk apollomatkat.fi
Ving | SE | travel | ving.se ving.no spies.dk tjareborg.fi | Spies; Tjäreborg
Itaka | PL | travel | itaka.pl
Rainbow | PL | travel | r.pl
eSky | PL | travel | esky.pl esky.com esky.ro esky.bg esky.hu edestinos.com.br edestinos.com
Čedok | CZ | travel | cedok.cz
Invia | CZ | travel | invia.cz invia.sk invia.hu
Paralela 45 | RO | travel | paralela45.ro
Vola.ro | RO | travel | vola.ro
Christian Tour | RO | travel | christiantour.ro
Novatours | LT | travel | novatours.lt novatours.lv novatours.ee
Etstur | TR | travel | etstur.com
Jolly Tur | TR | travel | jollytur.com
Enuygun | TR | travel | enuygun.com
obilet | TR | travel | obilet.com
Ostrovok | RU | travel | ostrovok.ru
Aviasales | RU | travel | aviasales.ru aviasales.com jetradar.com | JetRadar
Tutu.ru | RU | travel | tutu.ru
OneTwoTrip | RU | travel | onetwotrip.com
Aviata | KZ | travel | aviata.kz
Despegar | AR | travel | despegar.com despegar.com.ar despegar.com.mx despegar.cl despegar.com.co despegar.com.pe despegar.com.uy despegar.com.ec decolar.com despegar.com.ve despegar.com.bo despegar.com.py despegar.com.pa despegar.co.cr despegar.com.gt despegar.com.hn despegar.com.ni despegar.com.sv despegar.com.do despegar.com.pr decolar.com.br | Decolar; Decolar.com
Almundo | AR | travel | almundo.com.ar almundo.com
CVC | BR | travel | cvc.com.br cvccorp.com.br
Hurb | BR | travel | hurb.com hotelurbano.com | Hotel Urbano
123milhas | BR | travel | 123milhas.com
MaxMilhas | BR | travel | maxmilhas.com.br
ViajaNet | BR | travel | viajanet.com.br
ClickBus | BR | travel | clickbus.com.br
Buser | BR | travel | buser.com.br
PriceTravel | MX | travel | pricetravel.com
BestDay | MX | travel | bestday.com bestday.com.mx
Traveloka | ID | travel | traveloka.com
tiket.com | ID | travel | tiket.com
RedDoorz | SG | travel | reddoorz.com
MakeMyTrip | IN | travel | makemytrip.com makemytrip.ae makemytrip.global | Make My Trip | makemytrip
Goibibo | IN | travel | goibibo.com | | makemytrip
redBus | IN | travel | redbus.in redbus.com redbus.my redbus.sg redbus.id redbus.pe redbus.co | | makemytrip
Cleartrip | IN | travel | cleartrip.com cleartrip.ae cleartrip.sa | | flipkart
Yatra | IN | travel | yatra.com
EaseMyTrip | IN | travel | easemytrip.com
ixigo | IN | travel | ixigo.com
OYO | IN | travel | oyorooms.com oyo.com oyorooms.co.uk | OYO Rooms
Jalan | JP | travel | jalan.net | じゃらん | recruit
Ikyu | JP | travel | ikyu.com | 一休 | ly
Rurubu | JP | travel | rurubu.travel | るるぶ | jtb
JTB | JP | travel | jtb.co.jp | | jtb
HIS | JP | travel | his-j.com his.co.jp
Yanolja | KR | travel | yanolja.com | 야놀자
GOODCHOICE | KR | travel | goodchoice.kr yeogi.com | 여기어때; Yeogi
Hana Tour | KR | travel | hanatour.com | 하나투어
ezTravel | TW | travel | eztravel.com.tw | 易遊網
Lion Travel | TW | travel | liontravel.com | 雄獅旅遊
Webjet | AU | travel | webjet.com.au webjet.co.nz webjet.com
Flight Centre | AU | travel | flightcentre.com.au flightcentre.co.nz flightcentre.com flightcentre.co.uk flightcentre.ca flightcentre.co.za
Luxury Escapes | AU | travel | luxuryescapes.com
Almosafer | SA | travel | almosafer.com | المسافر
Wego | SG | travel | wego.com
Musafir | AE | travel | musafir.com
Wakanow | NG | travel | wakanow.com
Travelstart | ZA | travel | travelstart.co.za travelstart.com travelstart.de travelstart.com.ng travelstart.co.ke travelstart.com.eg travelstart.com.tr
LekkeSlaap | ZA | travel | lekkeslaap.co.za
Hostelworld | IE | travel | hostelworld.com
Couchsurfing | US | travel | couchsurfing.com couchsurfing.org
TrustedHousesitters | GB | travel | trustedhousesitters.com
HRS | DE | travel | hrs.de hrs.com
Hometogo | DE | travel | hometogo.com hometogo.de hometogo.fr hometogo.co.uk hometogo.it hometogo.pl hometogo.nl | HomeToGo
Novasol | DK | travel | novasol.com novasol.dk novasol.de novasol.co.uk
Interhome | CH | travel | interhome.com interhome.ch interhome.de interhome.fr
Belvilla | NL | travel | belvilla.com belvilla.nl belvilla.de belvilla.fr | | oyo
Sykes Cottages | GB | travel | sykescottages.co.uk
Hoseasons | GB | travel | hoseasons.co.uk cottages.com
Haven | GB | travel | haven.com
Butlins | GB | travel | butlins.com
Travelodge | GB | travel | travelodge.co.uk
Premier Inn | GB | travel | premierinn.com
SpotHero | US | travel | spothero.com
JustPark | GB | travel | justpark.com
APCOA | DE | travel | apcoa.com apcoa.co.uk apcoa.de
Q-Park | NL | travel | q-park.com q-park.nl q-park.co.uk q-park.fr q-park.be

# Airlines
Ryanair | IE | travel | ryanair.com ryanair.ie ryanair.it ryanair.se ryanair.fr ryanair.es ryanair.de ryanair.pl | | ryanair
Aer Lingus | IE | travel | aerlingus.com | | iag
British Airways | GB | travel | britishairways.com ba.com | | iag
easyJet | GB | travel | easyjet.com | Easy Jet
Virgin Atlantic | GB | travel | virginatlantic.com virginholidays.co.uk
Wizz Air | HU | travel | wizzair.com | WizzAir
Lufthansa | DE | travel | lufthansa.com lufthansagroup.com miles-and-more.com | Miles & More | lufthansa
Eurowings | DE | travel | eurowings.com | | lufthansa
Discover Airlines | DE | travel | discover-airlines.com | | lufthansa
SWISS | CH | travel | swiss.com | Swiss International Air Lines | lufthansa
Austrian Airlines | AT | travel | austrian.com | Austrian | lufthansa
Brussels Airlines | BE | travel | brusselsairlines.com | | lufthansa
ITA Airways | IT | travel | ita-airways.com itaairways.com | | lufthansa
Edelweiss | CH | travel | flyedelweiss.com | | lufthansa
Condor | DE | travel | condor.com
SunExpress | TR | travel | sunexpress.com
Air France | FR | travel | airfrance.com airfrance.fr airfrance.us airfrance.de airfrance.co.uk airfrance.it airfrance.es flyingblue.com airfrance.ma airfrance.at airfrance.be airfrance.ch airfrance.dk airfrance.nl airfrance.pl airfrance.pt airfrance.se airfrance.no airfrance.fi airfrance.ie airfrance.ca airfrance.com.br airfrance.co.jp airfrance.in | Flying Blue | air-france-klm
KLM | NL | travel | klm.com klm.nl klm.de klm.co.uk klm.fr | | air-france-klm
Transavia | NL | travel | transavia.com | | air-france-klm
Iberia | ES | travel | iberia.com iberiaexpress.com | Iberia Express | iag
Vueling | ES | travel | vueling.com | | iag
LEVEL | ES | travel | flylevel.com | | iag
Air Europa | ES | travel | aireuropa.com
Volotea | ES | travel | volotea.com
Binter | ES | travel | bintercanarias.com
TAP Air Portugal | PT | travel | flytap.com | TAP
SATA Azores Airlines | PT | travel | azoresairlines.pt sata.pt
Norwegian | NO | travel | norwegian.com norwegian.no norwegianreward.com | Norwegian Air
Widerøe | NO | travel | wideroe.no
SAS | SE | travel | flysas.com sas.se sas.dk sas.no eurobonus.com | Scandinavian Airlines
Finnair | FI | travel | finnair.com
Icelandair | IS | travel | icelandair.com
airBaltic | LV | travel | airbaltic.com
LOT Polish Airlines | PL | travel | lot.com | LOT
Smartwings | CZ | travel | smartwings.com
TAROM | RO | travel | tarom.ro
HiSky | MD | travel | hisky.aero
Bulgaria Air | BG | travel | air.bg
Croatia Airlines | HR | travel | croatiaairlines.com croatiaairlines.hr
Air Serbia | RS | travel | airserbia.com
Air Montenegro | ME | travel | airmontenegro.com
Aegean Airlines | GR | travel | aegeanair.com | Aegean | aegean
Olympic Air | GR | travel | olympicair.com | | aegean
Sky Express | GR | travel | skyexpress.gr
KM Malta Airlines | MT | travel | kmmaltairlines.com airmalta.com
Luxair | LU | travel | luxair.lu
Loganair | GB | travel | loganair.co.uk
Turkish Airlines | TR | travel | turkishairlines.com thy.com milesandsmiles.com | Türk Hava Yolları; THY | turkish-airlines
AJet | TR | travel | ajet.com anadolujet.com | AnadoluJet | turkish-airlines
Pegasus Airlines | TR | travel | flypgs.com | Pegasus
Aeroflot | RU | travel | aeroflot.ru aeroflot.com | Аэрофлот | aeroflot
Pobeda | RU | travel | pobeda.aero | Победа | aeroflot
S7 Airlines | RU | travel | s7.ru
Ural Airlines | RU | travel | uralairlines.ru uralairlines.com
Belavia | BY | travel | belavia.by
Air Astana | KZ | travel | airastana.com | | air-astana
FlyArystan | KZ | travel | flyarystan.com | | air-astana
SCAT | KZ | travel | scat.kz
Uzbekistan Airways | UZ | travel | uzairways.com
Azerbaijan Airlines | AZ | travel | azal.az | AZAL
Georgian Airways | GE | travel | georgian-airways.com
MIAT | MN | travel | miat.com
American Airlines | US | travel | aa.com americanairlines.com aavacations.com | AAdvantage
Delta Air Lines | US | travel | delta.com deltavacations.com | Delta; SkyMiles
United Airlines | US | travel | united.com mileageplus.com | United; MileagePlus
Southwest Airlines | US | travel | southwest.com southwestvacations.com | Southwest
JetBlue | US | travel | jetblue.com jetbluevacations.com | Jet Blue
Alaska Airlines | US | travel | alaskaair.com | | alaska-air
Hawaiian Airlines | US | travel | hawaiianairlines.com | | alaska-air
Spirit Airlines | US | travel | spirit.com spiritairlines.com | Spirit
Frontier Airlines | US | travel | flyfrontier.com | Frontier
Allegiant | US | travel | allegiantair.com allegiant.com
Sun Country | US | travel | suncountry.com
Breeze Airways | US | travel | flybreeze.com
Air Canada | CA | travel | aircanada.com aeroplan.com | Aeroplan
WestJet | CA | travel | westjet.com westjetvacations.com | West Jet | westjet
Sunwing | CA | travel | sunwing.ca | | westjet
Porter Airlines | CA | travel | flyporter.com
Flair Airlines | CA | travel | flyflair.com
Air Transat | CA | travel | airtransat.com transat.com
Aeroméxico | MX | travel | aeromexico.com | Aeromexico
Volaris | MX | travel | volaris.com
Viva Aerobus | MX | travel | vivaaerobus.com
Avianca | CO | travel | avianca.com | | avianca
LifeMiles | CO | travel | lifemiles.com | | avianca
Wingo | CO | travel | wingo.com | | copa
Copa Airlines | PA | travel | copaair.com copa.com | | copa
LATAM Airlines | CL | travel | latamairlines.com latam.com lan.com | LATAM; LAN
SKY Airline | CL | travel | skyairline.com
JetSMART | CL | travel | jetsmart.com
Aerolíneas Argentinas | AR | travel | aerolineas.com.ar | Aerolineas Argentinas
Flybondi | AR | travel | flybondi.com
GOL | BR | travel | voegol.com.br | Gol Linhas Aéreas | gol
Smiles | BR | travel | smiles.com.br | | gol
Azul | BR | travel | voeazul.com.br | Azul Linhas Aéreas
Boliviana de Aviación | BO | travel | boa.bo
Conviasa | VE | travel | conviasa.aero
Arajet | DO | travel | arajet.com
Caribbean Airlines | TT | travel | caribbean-airlines.com
Bahamasair | BS | travel | bahamasair.com
Emirates | AE | travel | emirates.com | طيران الإمارات | emirates
flydubai | AE | travel | flydubai.com
Etihad | AE | travel | etihad.com etihadairways.com | Etihad Airways
Air Arabia | AE | travel | airarabia.com
Qatar Airways | QA | travel | qatarairways.com qatarairwaysholidays.com qatarairways.com.qa
Saudia | SA | travel | saudia.com | السعودية; Saudi Arabian Airlines | saudia
flynas | SA | travel | flynas.com
flyadeal | SA | travel | flyadeal.com | | saudia
Riyadh Air | SA | travel | riyadhair.com
Gulf Air | BH | travel | gulfair.com
Kuwait Airways | KW | travel | kuwaitairways.com
Jazeera Airways | KW | travel | jazeeraairways.com
Oman Air | OM | travel | omanair.com
SalamAir | OM | travel | salamair.com
Royal Jordanian | JO | travel | rj.com
Middle East Airlines | LB | travel | mea.com.lb | MEA
EL AL | IL | travel | elal.com | אל על
Israir | IL | travel | israir.co.il israirairlines.com
Arkia | IL | travel | arkia.com arkia.co.il
EgyptAir | EG | travel | egyptair.com | مصر للطيران
Royal Air Maroc | MA | travel | royalairmaroc.com
Air Algérie | DZ | travel | airalgerie.dz
Tunisair | TN | travel | tunisair.com
Nouvelair | TN | travel | nouvelair.com
Ethiopian Airlines | ET | travel | ethiopianairlines.com
Kenya Airways | KE | travel | kenya-airways.com
Jambojet | KE | travel | jambojet.com
RwandAir | RW | travel | rwandair.com
Air Peace | NG | travel | flyairpeace.com
Arik Air | NG | travel | arikair.com
South African Airways | ZA | travel | flysaa.com
FlySafair | ZA | travel | flysafair.co.za safair.co.za
LIFT | ZA | travel | lift.co.za
Airlink | ZA | travel | flyairlink.com
Air Mauritius | MU | travel | airmauritius.com
Air Senegal | SN | travel | flyairsenegal.com
TAAG | AO | travel | taag.com
LAM | MZ | travel | lam.co.mz
Air India | IN | travel | airindia.com airindia.in | | tata
Air India Express | IN | travel | airindiaexpress.com | | tata
IndiGo | IN | travel | goindigo.in | Indigo Airlines
SpiceJet | IN | travel | spicejet.com
Akasa Air | IN | travel | akasaair.com
PIA | PK | travel | piac.com.pk | Pakistan International Airlines
Airblue | PK | travel | airblue.com
SriLankan Airlines | LK | travel | srilankan.com
Biman Bangladesh | BD | travel | biman-airlines.com
US-Bangla | BD | travel | us-banglaairlines.com usbair.com
Nepal Airlines | NP | travel | nepalairlines.com.np
Singapore Airlines | SG | travel | singaporeair.com krisshop.com | KrisFlyer; KrisShop | sia
Scoot | SG | travel | flyscoot.com | | sia
Malaysia Airlines | MY | travel | malaysiaairlines.com
AirAsia | MY | travel | airasia.com | Air Asia
Batik Air | MY | travel | batikair.com.my | | lion
Firefly | MY | travel | fireflyz.com.my
Garuda Indonesia | ID | travel | garuda-indonesia.com | | garuda
Citilink Indonesia | ID | travel | citilink.co.id | Citilink | garuda
Lion Air | ID | travel | lionair.co.id | | lion
Thai Airways | TH | travel | thaiairways.com
Thai Lion Air | TH | travel | lionairthai.com | | lion
Bangkok Airways | TH | travel | bangkokair.com
Nok Air | TH | travel | nokair.com
Vietnam Airlines | VN | travel | vietnamairlines.com
VietJet | VN | travel | vietjetair.com | Vietjet Air
Bamboo Airways | VN | travel | bambooairways.com
Philippine Airlines | PH | travel | philippineairlines.com
Cebu Pacific | PH | travel | cebupacificair.com
Cathay Pacific | HK | travel | cathaypacific.com asiamiles.com | Cathay; Asia Miles; 國泰 | cathay
HK Express | HK | travel | hkexpress.com | | cathay
Hong Kong Airlines | HK | travel | hongkongairlines.com
Air Macau | MO | travel | airmacau.com.mo
China Airlines | TW | travel | china-airlines.com | 中華航空 | china-airlines
EVA Air | TW | travel | evaair.com | 長榮航空
Starlux | TW | travel | starlux-airlines.com | 星宇航空
Tigerair Taiwan | TW | travel | tigerairtw.com
Air China | CN | travel | airchina.com airchina.com.cn | 国航
China Eastern | CN | travel | ceair.com | 东航
China Southern | CN | travel | csair.com | 南航
Hainan Airlines | CN | travel | hainanairlines.com hnair.com | 海航
Xiamen Airlines | CN | travel | xiamenair.com
Spring Airlines | CN | travel | ch.com springairlines.com | 春秋航空
ANA | JP | travel | ana.co.jp | 全日空; All Nippon Airways | ana
Peach | JP | travel | flypeach.com | ピーチ | ana
JAL | JP | travel | jal.co.jp jal.com | 日本航空; Japan Airlines | jal
ZIPAIR | JP | travel | zipair.net | | jal
Spring Japan | JP | travel | spring-japan.com
Skymark | JP | travel | skymark.co.jp | スカイマーク
Solaseed | JP | travel | solaseedair.jp
Korean Air | KR | travel | koreanair.com | 대한항공 | hanjin
Asiana Airlines | KR | travel | flyasiana.com | 아시아나 | hanjin
Jeju Air | KR | travel | jejuair.net | 제주항공
Jin Air | KR | travel | jinair.com | | hanjin
T'way Air | KR | travel | twayair.com | 티웨이
Qantas | AU | travel | qantas.com qantas.com.au qantasstore.com.au | Qantas Frequent Flyer | qantas
Jetstar | AU | travel | jetstar.com | | qantas
Virgin Australia | AU | travel | virginaustralia.com velocityfrequentflyer.com | Velocity
Rex | AU | travel | rex.com.au
Air New Zealand | NZ | travel | airnewzealand.co.nz airnewzealand.com airnewzealand.com.au airnz.co.nz | Air NZ
Fiji Airways | FJ | travel | fijiairways.com
Air Niugini | PG | travel | airniugini.com.pg
Air Tahiti Nui | PF | travel | airtahitinui.com

# Rail, coach, ferry
Deutsche Bahn | DE | travel | bahn.de deutschebahn.com bahn.com bahnhof.de | Die Bahn
FlixBus | DE | travel | flixbus.com flixbus.de flixbus.fr flixbus.it flixbus.es flixbus.co.uk flixbus.nl flixbus.pl flixbus.cz flixbus.at flixbus.ch flixbus.se flixbus.pt flixbus.hr flixbus.ro flixbus.hu flixbus.com.br flixbus.be flixbus.dk flixbus.ca flixbus.in flixtrain.com flixtrain.de | FlixTrain | flix
Greyhound | US | travel | greyhound.com greyhound.ca | | flix
Kâmil Koç | TR | travel | kamilkoc.com.tr | Kamil Koc | flix
HVV | DE | travel | hvv.de
BVG | DE | travel | bvg.de
MVG | DE | travel | mvg.de mvv-muenchen.de
ÖBB | AT | travel | oebb.at nightjet.com | OEBB; Nightjet
Westbahn | AT | travel | westbahn.at
SBB | CH | travel | sbb.ch swisspass.ch | CFF; SwissPass
SNCF | FR | travel | sncf.com oui.sncf voyages-sncf.com | Oui.sncf | sncf
SNCF Connect | FR | travel | sncf-connect.com | | sncf
OUIGO | FR | travel | ouigo.com | | sncf
Eurostar | GB | travel | eurostar.com | | sncf
Thalys | BE | travel | thalys.com | | sncf
RATP | FR | travel | ratp.fr
Île-de-France Mobilités | FR | travel | iledefrance-mobilites.fr | Navigo
BlaBlaCar | FR | travel | blablacar.com blablacar.fr blablacar.de blablacar.es blablacar.it blablacar.pl blablacar.com.br blablacar.in blablacar.mx blablacar.nl blablacar.co.uk
Trainline | GB | travel | thetrainline.com trainline.com trainline.eu trainline.fr trainline.es trainline.it trainline.de | The Trainline
Omio | DE | travel | omio.com omio.de omio.fr omio.co.uk omio.es omio.it goeuro.com | GoEuro
Rail Europe | FR | travel | raileurope.com
Interrail | NL | travel | interrail.eu eurail.com | Eurail
National Rail | GB | travel | nationalrail.co.uk railcard.co.uk
LNER | GB | travel | lner.co.uk
Avanti West Coast | GB | travel | avantiwestcoast.co.uk
GWR | GB | travel | gwr.com
National Express | GB | travel | nationalexpress.com
Megabus | GB | travel | megabus.com
Irish Rail | IE | travel | irishrail.ie
Trenitalia | IT | travel | trenitalia.com | | fs
Italo | IT | travel | italotreno.it italotreno.com
Renfe | ES | travel | renfe.com
Iryo | ES | travel | iryo.eu | | fs
ALSA | ES | travel | alsa.es alsa.com
CP | PT | travel | cp.pt | Comboios de Portugal
Rede Expressos | PT | travel | rede-expressos.pt
NS | NL | travel | ns.nl nsinternational.com | Nederlandse Spoorwegen
OV-chipkaart | NL | travel | ov-chipkaart.nl ovpay.nl
SNCB | BE | travel | belgiantrain.be b-europe.com | NMBS
De Lijn | BE | travel | delijn.be
CFL | LU | travel | cfl.lu
DSB | DK | travel | dsb.dk
Rejsekort | DK | travel | rejsekort.dk
SJ | SE | travel | sj.se
SL | SE | travel | sl.se
MTRX | SE | travel | mtrx.travel
Vy | NO | travel | vy.no
Ruter | NO | travel | ruter.no
Entur | NO | travel | entur.no
VR | FI | travel | vr.fi
HSL | FI | travel | hsl.fi
Elron | EE | travel | elron.ee
Lux Express | EE | travel | luxexpress.eu
Vivi | LV | travel | vivi.lv
LTG Link | LT | travel | ltglink.lt
PKP Intercity | PL | travel | intercity.pl pkp.pl
Polregio | PL | travel | polregio.pl
e-podróżnik | PL | travel | e-podroznik.pl
České dráhy | CZ | travel | cd.cz | Ceske drahy
RegioJet | CZ | travel | regiojet.com regiojet.cz studentagency.cz | Student Agency
IDOS | CZ | travel | idos.cz
Leo Express | CZ | travel | leoexpress.com
ZSSK | SK | travel | zssk.sk slovakrail.sk
MÁV | HU | travel | mav.hu mavcsoport.hu mav-start.hu | MAV
BKK | HU | travel | bkk.hu
CFR Călători | RO | travel | cfrcalatori.ro
BDŽ | BG | travel | bdz.bg
HŽPP | HR | travel | hzpp.hr
Arriva | GB | travel | arriva.com arrivabus.co.uk arriva.com.hr arriva.si arriva.nl
Slovenske železnice | SI | travel | sz.si
Srbijavoz | RS | travel | srbvoz.rs
Hellenic Train | GR | travel | hellenictrain.gr
TCDD | TR | travel | tcddtasimacilik.gov.tr
Metro Turizm | TR | travel | metroturizm.com.tr
Ukrzaliznytsia | UA | travel | uz.gov.ua | Укрзалізниця
Russian Railways | RU | travel | rzd.ru | РЖД
KTZ | KZ | travel | railways.kz | Қазақстан темір жолы
Amtrak | US | travel | amtrak.com
Brightline | US | travel | gobrightline.com
MTA | US | travel | mta.info omny.info | OMNY
VIA Rail | CA | travel | viarail.ca
Presto | CA | travel | prestocard.ca
ADO | MX | travel | ado.com.mx
Tren Maya | MX | travel | ventaboletostrenmaya.com.mx
Central de Pasajes | AR | travel | centraldepasajes.com.ar plataforma10.com.ar
IRCTC | IN | travel | irctc.co.in
AbhiBus | IN | travel | abhibus.com
12306 | CN | travel | 12306.cn 12306.com | 中国铁路
JR East | JP | travel | jreast.co.jp eki-net.com suica.jp | えきねっと; Ekinet; Suica | jr-east
JR Central | JP | travel | jr-central.co.jp expy.jp smart-ex.jp | スマートEX; SmartEX; EX-IC
JR West | JP | travel | westjr.co.jp jr-odekake.net
JR Kyushu | JP | travel | jrkyushu.co.jp
NAVITIME | JP | travel | navitime.co.jp
Korail | KR | travel | letskorail.com korail.com | 코레일
SRT | KR | travel | srail.kr srail.or.kr
Taiwan High Speed Rail | TW | travel | thsrc.com.tw | 台灣高鐵
MTR | HK | travel | mtr.com.hk
KTM | MY | travel | ktmb.com.my
Easybook | MY | travel | easybook.com
Busbud | CA | travel | busbud.com
12Go | SG | travel | 12go.asia 12go.com
KAI | ID | travel | kai.id
Vietnam Railways | VN | travel | dsvn.vn
Vexere | VN | travel | vexere.com
Opal | AU | travel | transportnsw.info | Transport for NSW
Intercape | ZA | travel | intercape.co.za
Gautrain | ZA | travel | gautrain.co.za
ONCF | MA | travel | oncf.ma oncf-voyages.ma
Israel Railways | IL | travel | rail.co.il
DFDS | DK | travel | dfds.com dfdsseaways.co.uk
Stena Line | SE | travel | stenaline.com stenaline.co.uk stenaline.se stenaline.de stenaline.nl stenaline.dk stenaline.ie stenaline.no stenaline.pl stenaline.lt stenaline.lv stenaline.fi
P&O Ferries | GB | travel | poferries.com
Brittany Ferries | FR | travel | brittany-ferries.co.uk brittany-ferries.fr brittanyferries.com
Irish Ferries | IE | travel | irishferries.com
Eurotunnel | GB | travel | eurotunnel.com leshuttle.com getlinkgroup.com | LeShuttle
Tallink Silja | EE | travel | tallink.com tallink.ee tallinksilja.com silja.fi tallinksilja.ru tallinksilja.fi tallinksilja.se tallinksilja.ee tallinksilja.lv | Tallink; Silja Line
Viking Line | FI | travel | vikingline.com vikingline.fi vikingline.se
Eckerö Line | FI | travel | eckeroline.fi eckeroline.com
Color Line | NO | travel | colorline.com colorline.no colorline.de
Fjord Line | NO | travel | fjordline.com
Grimaldi Lines | IT | travel | grimaldi-lines.com
Moby | IT | travel | moby.it mobylines.com tirrenia.it
Corsica Ferries | FR | travel | corsica-ferries.fr corsica-ferries.com corsica-ferries.it corsica-ferries.co.uk
Baleària | ES | travel | balearia.com
Jadrolinija | HR | travel | jadrolinija.hr
Ferryhopper | GR | travel | ferryhopper.com
Blue Star Ferries | GR | travel | bluestarferries.com
Direct Ferries | GB | travel | directferries.com directferries.co.uk directferries.fr directferries.de directferries.es directferries.it directferries.gr directferries.nl directferries.be directferries.pl directferries.pt directferries.se directferries.dk directferries.no directferries.fi directferries.ie

# Hotels and cruises
Marriott | US | travel | marriott.com marriott.co.uk marriott.de marriott.fr | Marriott Bonvoy | marriott
Ritz-Carlton | US | travel | ritzcarlton.com | | marriott
Hilton | US | travel | hilton.com hiltonhotels.com hiltongrandvacations.com | Hilton Honors
Hyatt | US | travel | hyatt.com
IHG | GB | travel | ihg.com | InterContinental | ihg
Holiday Inn | GB | travel | holidayinn.com | | ihg
Accor | FR | travel | accor.com all.com accorhotels.com | ALL Accor; Novotel | accor
ibis | FR | travel | ibis.com | | accor
Wyndham | US | travel | wyndhamhotels.com wyndham.com
Choice Hotels | US | travel | choicehotels.com
Best Western | US | travel | bestwestern.com bestwestern.co.uk bestwestern.de bestwestern.fr
Radisson | BE | travel | radissonhotels.com
Motel 6 | US | travel | motel6.com
Four Seasons | CA | travel | fourseasons.com
Mandarin Oriental | HK | travel | mandarinoriental.com
Shangri-La | HK | travel | shangri-la.com
Meliá | ES | travel | melia.com | Melia
NH Hotels | ES | travel | nh-hotels.com nh-hotels.de nh-hotels.it minorhotels.com | | minor
Barceló | ES | travel | barcelo.com | Barcelo
RIU | ES | travel | riu.com
Iberostar | ES | travel | iberostar.com
Paradores | ES | travel | paradores.es
B&B Hotels | FR | travel | hotel-bb.com hotelbb.com
Louvre Hotels | FR | travel | louvrehotels.com campanile.com | Campanile
Motel One | DE | travel | motel-one.com
Maritim | DE | travel | maritim.de maritim.com
Scandic | SE | travel | scandichotels.com scandichotels.se scandichotels.no
Strawberry | NO | travel | strawberry.no strawberryhotels.com strawberry.se nordicchoicehotels.com | Nordic Choice
Thon Hotels | NO | travel | thonhotels.no thonhotels.com
Van der Valk | NL | travel | vandervalk.nl valk.com valkexclusief.nl
Taj Hotels | IN | travel | tajhotels.com | | tata
Toyoko Inn | JP | travel | toyoko-inn.com | 東横イン
APA Hotel | JP | travel | apahotel.com | アパホテル
Hoshino Resorts | JP | travel | hoshinoresorts.com
Banyan Tree | SG | travel | banyantree.com
Centara | TH | travel | centarahotelsresorts.com
Carnival Cruise Line | US | travel | carnival.com | Carnival | carnival
Princess Cruises | US | travel | princess.com | | carnival
P&O Cruises | GB | travel | pocruises.com pocruises.com.au | | carnival
Cunard | GB | travel | cunard.com cunard.co.uk | | carnival
Costa Cruises | IT | travel | costacruises.com costacrociere.it costakreuzfahrten.de costacroisieres.fr | Costa Crociere | carnival
AIDA Cruises | DE | travel | aida.de aidacruises.com | AIDA | carnival
Royal Caribbean | US | travel | royalcaribbean.com | | royal-caribbean
Celebrity Cruises | US | travel | celebritycruises.com | | royal-caribbean
TUI Cruises | DE | travel | tuicruises.com meinschiff.com | Mein Schiff | tui
MSC Cruises | CH | travel | msccruises.com msccrociere.it msccruceros.es msc-kreuzfahrten.de msccroisieres.fr msccruisesusa.com | MSC Crociere
Norwegian Cruise Line | US | travel | ncl.com ncl.eu | NCL
Hurtigruten | NO | travel | hurtigruten.com hurtigruten.no

# Car hire, rides, scooters
Hertz | US | travel | hertz.com hertz.co.uk hertz.de hertz.fr hertz.it hertz.es hertz.ca hertz.com.au hertz.nl hertz.be hertz.ch hertz.co.nz hertz.com.br hertz.pt hertz.se hertz.no hertz.dk hertz.fi | | hertz
Dollar | US | travel | dollar.com | Dollar Rent a Car | hertz
Thrifty | US | travel | thrifty.com | | hertz
Avis | US | travel | avis.com avis.co.uk avis.de avis.fr avis.it avis.es avis.ca avis.com.au avis.se avis.no avisbudgetgroup.com avis.nl avis.be avis.at avis.ch avis.co.nz avis.pt avis.dk avis.fi avis.pl avis.cz | | avis-budget
Budget | US | travel | budget.com budget.co.uk budget.ca budget.com.au budgettruck.com | Budget Rent a Car | avis-budget
Zipcar | US | travel | zipcar.com zipcar.co.uk | | avis-budget
Enterprise | US | travel | enterprise.com enterprise.co.uk enterprise.de enterprise.fr enterprise.es enterprise.ca enterprise.ie | Enterprise Rent-A-Car | enterprise
Alamo | US | travel | alamo.com | | enterprise
National Car Rental | US | travel | nationalcar.com | | enterprise
Sixt | DE | travel | sixt.de sixt.com sixt.co.uk sixt.fr sixt.es sixt.it sixt.nl sixt.at sixt.ch sixt.be
Europcar | FR | travel | europcar.com europcar.de europcar.fr europcar.co.uk europcar.it europcar.es europcar.pt europcar.be europcar.com.au europcar.nl europcar.at europcar.ch europcar.ie | | europcar
Goldcar | ES | travel | goldcar.com goldcar.es | | europcar
Buchbinder | DE | travel | buchbinder.de | | europcar
Centauro Rent a Car | ES | travel | centauro.net
OK Mobility | ES | travel | okmobility.com
Record go | ES | travel | recordrentacar.com
billiger-mietwagen.de | DE | travel | billiger-mietwagen.de floyt.com
Localiza | BR | travel | localiza.com
Movida | BR | travel | movida.com.br
Turo | US | travel | turo.com
Getaround | FR | travel | getaround.com
SHARE NOW | DE | travel | share-now.com | | free2move
MILES | DE | travel | miles-mobility.com
U-Haul | US | travel | uhaul.com uhaul.net
Times Car | JP | travel | timescar.jp | タイムズカー
Uber | US | travel | uber.com ubr.to uberinternal.com uber-assets.com uberstatic.com uberforbusiness.com uberfreight.com uberhealth.com | | uber
Careem | AE | travel | careem.com | كريم | uber
Lyft | US | travel | lyft.com | | lyft
FREENOW | DE | travel | free-now.com | Free Now; mytaxi | lyft
Bolt | EE | travel | bolt.eu
Cabify | ES | travel | cabify.com
Gett | IL | travel | gett.com
DiDi | CN | travel | didiglobal.com didichuxing.com xiaojukeji.com | 滴滴 | didi
99 | BR | travel | 99app.com | 99 Táxi | didi
inDrive | US | travel | indrive.com
Ola | IN | travel | olacabs.com
Rapido | IN | travel | rapido.bike
Grab | SG | travel | grab.com grabtaxi.com
Heetch | FR | travel | heetch.com
Snapp | IR | travel | snapp.ir | اسنپ | snapp
Lime | US | travel | li.me
Tier-Dott | NL | travel | ridedott.com tier.app | Dott; TIER
Voi | SE | travel | voi.com
Swapfiets | NL | travel | swapfiets.nl swapfiets.com swapfiets.de
Donkey Republic | DK | travel | donkey.bike

# Tickets
Ticketmaster | US | ticketing | ticketmaster.com ticketmaster.co.uk ticketmaster.de ticketmaster.fr ticketmaster.es ticketmaster.it ticketmaster.nl ticketmaster.be ticketmaster.ie ticketmaster.at ticketmaster.ch ticketmaster.pl ticketmaster.cz ticketmaster.se ticketmaster.no ticketmaster.dk ticketmaster.fi ticketmaster.ca ticketmaster.com.mx ticketmaster.com.br ticketmaster.com.au ticketmaster.co.nz ticketmaster.sg ticketmaster.ae ticketmaster.cl ticketmaster.pe ticketmaster.co.za ticketm.net tmol.io ticketmaster.mx | Ticket Master | live-nation
Live Nation | US | ticketing | livenation.com livenation.co.uk livenation.de livenation.fr livenationentertainment.com livenation.eu livenation.se livenation.dk livenation.no livenation.fi livenation.pl livenation.be livenation.nl livenation.es livenation.it | LiveNation | live-nation
Ticketweb | US | ticketing | ticketweb.com ticketweb.uk | | live-nation
Universe | CA | ticketing | universe.com | | live-nation
Moshtix | AU | ticketing | moshtix.com.au | | live-nation
Quicket | ZA | ticketing | quicket.co.za | | live-nation
Biletix | TR | ticketing | biletix.com | | live-nation
OCESA | MX | ticketing | ocesa.com.mx | | live-nation
StubHub | US | ticketing | stubhub.com stubhub.ca stubhub.co.uk stubhub.de stubhub.ie stubhub.es stubhub.fr stubhub.it stubhub.nl stubhub.com.mx stubhub.com.br stubhub.com.ar stubhub.pl stubhub.pt stubhub.jp stubhub.tw | Stub Hub | stubhub
viagogo | CH | ticketing | viagogo.com viagogo.co.uk viagogo.de viagogo.fr viagogo.it viagogo.es viagogo.nl viagogo.ch viagogo.at viagogo.be viagogo.com.mx viagogo.ie viagogo.com.au viagogo.ca viagogo.com.br viagogo.jp viagogo.pl viagogo.pt viagogo.se viagogo.dk | | stubhub
SeatGeek | US | ticketing | seatgeek.com seatgeek.co.uk | Seat Geek
Vivid Seats | US | ticketing | vividseats.com
TickPick | US | ticketing | tickpick.com
Gametime | US | ticketing | gametime.co
AXS | US | ticketing | axs.com axs.co.uk | | aeg
Eventbrite | US | ticketing | eventbrite.com eventbrite.co.uk eventbrite.de eventbrite.fr eventbrite.it eventbrite.es eventbrite.nl eventbrite.ca eventbrite.com.au eventbrite.ie eventbrite.sg eventbrite.com.br eventbrite.com.mx eventbrite.com.ar eventbrite.pt eventbrite.se eventbrite.be eventbrite.at eventbrite.ch eventbrite.co.nz eventbrite.dk eventbrite.fi eventbrite.hk eventbrite.cl eventbrite.co eventbrite.com.pe
Dice | GB | ticketing | dice.fm
See Tickets | GB | ticketing | seetickets.com seetickets.us | | eventim
Eventim | DE | ticketing | eventim.de eventim.com eventim.co.uk eventim.nl eventim.pl eventim.hr eventim.ro eventim.bg eventim.hu eventim.si eventim.com.br eventim-light.com eventim.se eventim.no eventim.es | CTS Eventim | eventim
oeticket | AT | ticketing | oeticket.com | | eventim
Ticketcorner | CH | ticketing | ticketcorner.ch | | eventim
TicketOne | IT | ticketing | ticketone.it | | eventim
Entradas.com | ES | ticketing | entradas.com | | eventim
Billetlugen | DK | ticketing | billetlugen.dk | | eventim
Lippu | FI | ticketing | lippu.fi | | eventim
France Billet | FR | ticketing | francebillet.com | | eventim
fanSALE | DE | ticketing | fansale.de fansale.it fansale.co.uk | | eventim
Reservix | DE | ticketing | reservix.de adticket.de | ADticket
München Ticket | DE | ticketing | muenchenticket.de
Tixr | US | ticketing | tixr.com
Fever | ES | ticketing | feverup.com
TodayTix | US | ticketing | todaytix.com
Telecharge | US | ticketing | telecharge.com
Fandango | US | ticketing | fandango.com fandango.lat
AMC Theatres | US | ticketing | amctheatres.com | AMC Cinemas
Regal | US | ticketing | regmovies.com
Cinemark | US | ticketing | cinemark.com cinemark.com.br cinemark.cl
Cineworld | GB | ticketing | cineworld.co.uk cineworld.com
ODEON | GB | ticketing | odeon.co.uk
Vue | GB | ticketing | myvue.com
Cinepolis | MX | ticketing | cinepolis.com cinepolis.com.br cinepolisindia.com | Cinépolis
Cinemex | MX | ticketing | cinemex.com
Pathé | FR | ticketing | pathe.fr pathe.nl pathe.be | Pathe
UGC | FR | ticketing | ugc.fr
CinemaxX | DE | ticketing | cinemaxx.de
UCI Kinowelt | DE | ticketing | uci-kinowelt.de ucicinemas.it
Kinepolis | BE | ticketing | kinepolis.com kinepolis.be kinepolis.fr kinepolis.nl kinepolis.es
Helios | PL | ticketing | helios.pl
Cinema City | PL | ticketing | cinema-city.pl cinemacity.cz cinemacity.hu cinemacity.ro cinemacity.bg cinemacity.sk
Multikino | PL | ticketing | multikino.pl
Ticketek | AU | ticketing | ticketek.com.au ticketek.co.nz ticketek.cl | | teg
Ticketek Argentina | AR | ticketing | ticketek.com.ar
Oztix | AU | ticketing | oztix.com.au
Event Cinemas | AU | ticketing | eventcinemas.com.au
Hoyts | AU | ticketing | hoyts.com.au hoyts.co.nz
Humanitix | AU | ticketing | humanitix.com
TicketSwap | NL | ticketing | ticketswap.com ticketswap.nl ticketswap.de ticketswap.fr ticketswap.be ticketswap.uk
Twickets | GB | ticketing | twickets.live twickets.co.uk
Gigantic | GB | ticketing | gigantic.com
Skiddle | GB | ticketing | skiddle.com
Resident Advisor | GB | ticketing | ra.co
ATG Tickets | GB | ticketing | atgtickets.com
London Theatre Direct | GB | ticketing | londontheatredirect.com
Legoland | GB | ticketing | legoland.com legoland.co.uk legoland.de legoland.dk legoland.jp legoland.com.my | | merlin
Alton Towers | GB | ticketing | altontowers.com | | merlin
Thorpe Park | GB | ticketing | thorpepark.com | | merlin
Madame Tussauds | GB | ticketing | madametussauds.com | | merlin
London Eye | GB | ticketing | londoneye.com | | merlin
Europa-Park | DE | ticketing | europapark.de | Europapark
Phantasialand | DE | ticketing | phantasialand.de
Efteling | NL | ticketing | efteling.com
Disneyland Paris | FR | ticketing | disneylandparis.com disneylandparis.fr | | disney
Walt Disney World | US | ticketing | disneyworld.com disneyland.com | Disneyland | disney
Universal Orlando | US | ticketing | universalorlando.com universalstudioshollywood.com | Universal Studios | comcast
Six Flags | US | ticketing | sixflags.com | | six-flags
Cedar Point | US | ticketing | cedarpoint.com | | six-flags
SeaWorld | US | ticketing | seaworld.com buschgardens.com
PortAventura | ES | ticketing | portaventuraworld.com portaventura.com
Parc Astérix | FR | ticketing | parcasterix.fr
Puy du Fou | FR | ticketing | puydufou.com
Louvre | FR | ticketing | louvre.fr
Tour Eiffel | FR | ticketing | toureiffel.paris
Sagrada Família | ES | ticketing | sagradafamilia.org
CoopCulture | IT | ticketing | coopculture.it
Uffizi | IT | ticketing | uffizi.it
Vivaticket | IT | ticketing | vivaticket.com vivaticket.it
Ciaotickets | IT | ticketing | ciaotickets.com
Mailticket | IT | ticketing | mailticket.it
Ticketland | RU | ticketing | ticketland.ru
Kassir.ru | RU | ticketing | kassir.ru
Afisha | RU | ticketing | afisha.ru | Афиша
Concert.ua | UA | ticketing | concert.ua
Karabas | UA | ticketing | karabas.com
Ticketon | KZ | ticketing | ticketon.kz
TKT.GE | GE | ticketing | tkt.ge
iTicket | AZ | ticketing | iticket.az
Passo | TR | ticketing | passo.com.tr
Bubilet | TR | ticketing | bubilet.com.tr
GoOut | CZ | ticketing | goout.net
Ticketportal | CZ | ticketing | ticketportal.cz ticketportal.sk ticketportal.hu
Ticketstream | CZ | ticketing | ticketstream.cz
Predpredaj | SK | ticketing | predpredaj.sk
Jegy.hu | HU | ticketing | jegy.hu interticket.hu
iaBilet | RO | ticketing | iabilet.ro
Bilete.ro | RO | ticketing | bilete.ro
Entrio | HR | ticketing | entrio.hr
Core Event | HR | ticketing | core-event.co
Tickets.rs | RS | ticketing | tickets.rs
GIGSTIX | RS | ticketing | gigstix.com
more.com | GR | ticketing | more.com viva.gr | viva.gr
Ticketservices | GR | ticketing | ticketservices.gr
SoldOut Tickets | CY | ticketing | soldoutticketbox.com
Bilietai | LT | ticketing | bilietai.lt
Tiketa | LT | ticketing | tiketa.lt
Bilesu Serviss | LV | ticketing | bilesuserviss.lv
Biļešu paradīze | LV | ticketing | bilesuparadize.lv
Piletilevi | EE | ticketing | piletilevi.ee
Fienta | EE | ticketing | fienta.com
Tix.is | IS | ticketing | tix.is
Tickster | SE | ticketing | tickster.com
Billetto | DK | ticketing | billetto.com billetto.dk billetto.co.uk billetto.se
Tikkio | NO | ticketing | tikkio.com
Ebilet | PL | ticketing | ebilet.pl | eBilet | allegro
Bilety24 | PL | ticketing | bilety24.pl
Going. | PL | ticketing | goingapp.pl
BOL Bilheteira Online | PT | ticketing | bol.pt | Bilheteira Online
Ticketline | PT | ticketing | ticketline.pt
Ticketline UK | GB | ticketing | ticketline.co.uk | Ticketline
Digitick | FR | ticketing | digitick.com
Shotgun | FR | ticketing | shotgun.live
BilletReduc | FR | ticketing | billetreduc.com
Weezevent | FR | ticketing | weezevent.com
Paylogic | NL | ticketing | paylogic.com paylogic.nl
Eventix | NL | ticketing | eventix.io eventix.shop
Weeztix | NL | ticketing | weeztix.com
UTick | BE | ticketing | utick.be
Entradium | ES | ticketing | entradium.com
Taquilla.com | ES | ticketing | taquilla.com
Tickets.ie | IE | ticketing | tickets.ie
GAA | IE | ticketing | gaa.ie
Front Gate Tickets | US | ticketing | frontgatetickets.com | | live-nation
Etix | US | ticketing | etix.com
Showpass | CA | ticketing | showpass.com
Admission | CA | ticketing | admission.com | | live-nation
Sympla | BR | ticketing | sympla.com.br
Ingresso.com | BR | ticketing | ingresso.com
Ingresse | BR | ticketing | ingresse.com
Ticket360 | BR | ticketing | ticket360.com.br
Superboletos | MX | ticketing | superboletos.com
Boletia | MX | ticketing | boletia.com
eticket | MX | ticketing | eticket.mx
TuBoleta | CO | ticketing | tuboleta.com
Eticket Colombia | CO | ticketing | eticket.co
Teleticket | PE | ticketing | teleticket.com.pe
Joinnus | PE | ticketing | joinnus.com
Punto Ticket | CL | ticketing | puntoticket.com
Passline | CL | ticketing | passline.com
AllAccess | AR | ticketing | allaccess.com.ar
Tickantel | UY | ticketing | tickantel.com.uy
Tuti | PY | ticketing | tuti.com.py
BookMyShow | IN | ticketing | bookmyshow.com | Book My Show
District | IN | ticketing | district.in | | eternal
PVR INOX | IN | ticketing | pvrcinemas.com inoxmovies.com
Paytm Insider | IN | ticketing | insider.in
SISTIC | SG | ticketing | sistic.com.sg
Golden Village | SG | ticketing | gv.com.sg
GSC | MY | ticketing | gsc.com.my
TGV | MY | ticketing | tgv.com.my
Loket | ID | ticketing | loket.com
Ticketbox Vietnam | VN | ticketing | ticketbox.vn
CGV | KR | ticketing | cgv.co.kr cgv.vn cgv.id | | cj
ThaiTicketMajor | TH | ticketing | thaiticketmajor.com
Major Cineplex | TH | ticketing | majorcineplex.com
SM Tickets | PH | ticketing | smtickets.com
TicketNet | PH | ticketing | ticketnet.com.ph
URBTIX | HK | ticketing | urbtix.hk
HK Ticketing | HK | ticketing | hkticketing.com
Cityline | HK | ticketing | cityline.com
KKTIX | TW | ticketing | kktix.com kktix.cc
tixCraft | TW | ticketing | tixcraft.com
ibon | TW | ticketing | ibon.com.tw
Damai | CN | ticketing | damai.cn | 大麦 | alibaba
Maoyan | CN | ticketing | maoyan.com | 猫眼
Ticket Pia | JP | ticketing | pia.jp | チケットぴあ
e+ | JP | ticketing | eplus.jp | イープラス; eplus
Lawson Ticket | JP | ticketing | l-tike.com | ローチケ
TOHO Cinemas | JP | ticketing | tohotheater.jp tohocinemas.co.jp
Tokyo Disney Resort | JP | ticketing | tokyodisneyresort.jp | 東京ディズニーリゾート
Universal Studios Japan | JP | ticketing | usj.co.jp
Ticketlink | KR | ticketing | ticketlink.co.kr | 티켓링크
Megabox | KR | ticketing | megabox.co.kr
Lotte Cinema | KR | ticketing | lottecinema.co.kr | | lotte
Everland | KR | ticketing | everland.com | | samsung
Platinumlist | AE | ticketing | platinumlist.net
VOX Cinemas | AE | ticketing | voxcinemas.com | | majid-al-futtaim
WeBook | SA | ticketing | webook.com
Tazkarti | EG | ticketing | tazkarti.com
TicketsMarche | EG | ticketing | ticketsmarche.com
Guichet | MA | ticketing | guichet.com
Leaan | IL | ticketing | leaan.co.il
Tickchak | IL | ticketing | tickchak.co.il
Webtickets | ZA | ticketing | webtickets.co.za
Computicket | ZA | ticketing | computicket.com | | shoprite
Ster-Kinekor | ZA | ticketing | sterkinekor.com
Nairabox | NG | ticketing | nairabox.com
Tix Africa | NG | ticketing | tix.africa
KenyaBuzz | KE | ticketing | kenyabuzz.com
FIFA | CH | ticketing | fifa.com | FIFA Tickets
UEFA | CH | ticketing | uefa.com
Olympics | CH | ticketing | olympics.com | Olympic Games; Paris 2024; LA28
Wimbledon | GB | ticketing | wimbledon.com
Roland-Garros | FR | ticketing | rolandgarros.com
`);
