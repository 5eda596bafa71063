/**
 * Protected labels that are words, given names, surnames or places of some language: others have as good a right to them, so that the bare
 * label under another suffix, or between other words, says nothing. Labels of `imitated.ts` are left out: everybody imitates those.
 * Written by us, 2026; not complete, and need not be.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(`
academy acorn acorns action admin admiral admission adverts advice aerie affirm aftership aladin alamo albert allegiant alpha alterna alternate ameba
amendes americanas ananas andrea animate animates anker antartica anthem anytime apart apelsin apollo april apteka aquarelle arabia arbuz argent
argenta argentina argos article aruba asana assai athome atlas atone auction audible australia austrian authorize autostrade avanza avast aviva aware
azimo babycity bahnhof balearia banco banken banter barbour battle bauhaus bazar beams beats beeline beget belgium belong bench benefit bennet
bertrand betterment billa binge bistro bitcoin bitis blacks bland blink blizzard blocket bobshop bonanza bonds bonify bonito bonus books bookshop
booth boulanger breeze brico bring bristol brother bruna buckaroo buckle budget build builders bumble bunny burrow cabal campanile camper canada
canyon carnival carters cartier casino casper castro catena cecil celine central centralbank centrum challenger charter chaussures checkers checkout
cheeky chess chicos chime chitchats christ churchill ciela cielo circle citizen citymall clarks claro claude clave clear clearly click clicks closed
cloud clover coach coches coins collector colombo columbia comet comfy company compass compensa compound concert concordia concrete concur condor
coned confused conrad consul consumer conte continente converse coordinadora corner correo cosme costa cottages countdown courir courts crates crave
creative credem crisol crocus crossword crucial cultura current cursor curve cuspide cyberpunk danube deere delta dennys dexter dialog diamond dickies
diesel digital diners dinnerly disco discover discovery district divvy docker dockers dollar domain donkey douane douglas dreamland dreams drogas
dropout economist eldorado elefant elektra elephant elisa email empik empower energa energia enter enterprise entradas envia epsilon epson esprit essent
estafeta eureka exito expert express extra faces facile fahrrad faire familiar family fanatical fandango fantastico farmers fazenda federal fender
fidelidade finances firstbank fishpond flamingo flanco folksy foody footshop footway forte fortress fossil foxtrot foyer fragment freedom freely
frisco frontier fulli gabor galaxy galeria galicia gambio gamma gandhi generali george ghana gibson gigantic giordano girafa global globe globetrotter
globo globus glossier goldsmiths goodlife government gratis greenlight greyhound group guardian guess hacienda hallmark hands havanna haven healthcare
heartland heine helios helvetia hering heritage hilton hinge homebase homecenter hometown honor hopper hopscotch hoteis hotels hotlink hover humana
hummel iberia icebreaker iceland ideal iliad inbox income incredible indigo ingresse ingresso insider intact inter intercity intercom interia interno
island ivory joann jordan joules journeys jules jumbo kanta kicks koala konga kontakt kooperativa kosik kuper laguna lakeland large lawson leaders
lefties lemon lenta lesta libero libri libris lider light lights linear lining links liverpool loaded login loket louis louvre lulus luminaire lunar
lydia macro magasin magenta magnum mailbox majestic makeup mamba mammut mango manor marcos marcus marginalen marisa maritim market marks markt
marshalls marti martinus masterclass mastodon match materiel maxi maxima maximum maytag mecca medicare medion megamarket melia melissa melon mercator
mercury merkur merrill metro michaels micromania minne minted mistore mistral mobile mobiliar molotov momentum monday moneta monsoon montepio motors
mueller mulberry multicom musicstore mutua napas naranja nationwide natura nebula nectar neptun network newton newworld nickel nicos nissen normal
norton norwegian notion ocaso octopus okala olcha olimpica olympics online ontario optimum oracle orbis origin original outback outfitters overseas
ozone paddle pagar pairs pajak panamericana panda pandora papara param paris partner passo pasts patek pathe paybox paynow peacocks pearl penny penti
peoples peoplesbank pepper perplexity personal philo picard picnic pinko plaid player pluto pocztex podatki polar polygon popular portal posta posted
postman postoffice power praxis prenatal price prima primor princess printemps prisma privilege progressive promise proton provincial purple python
quebec quechua quick quince rabbit railway railways rainbow rains rambler rapido ready rebuy recreation refinery regions register registro render
reown reserved revenue ricardo ripley ripple rituals river robinson rogers roller roots rosen route rumbo rusta ryans safra sakura salla salling
salomon salute samba sanitas savers scalable scarlet scholastic seamless segment selected sella sentry service servis servus shadow shalom shine
shoptime shotgun shoulder shudder sierra signal silvan simons simplepay simplex simply sirena skinny slack sling smart smile smiles snipes snitch
snowflake spark spectrum speedy spies spirit sporting sprouts square stadium stamps start state steers sterling stone stores stories strato strawberry
strike subito submarino suburbia subway sumeria sunrise supersport supreme sushi sweet swish swiss tabby tabletki tamara tamaris tangerine tangs
taquilla telecom terra texas thalia threads three thrifty ticket tickets tidal titan token tommy tomorrow torfs torrid tower tradera transat travelers
treasury triangle truffaut tutti tutu unionbank united universe upgrade valiant valley vanguard vendora visible vistula vitality vivid vivre voila
volet warta weber webpay weekday welfare wells western whites wiggle willys windows winning witchery workman wrangler yappy zakaz zales zimmermann
`.split(/\s+/u).filter((label) => label !== ''));

/**
 * Names that are words or surnames only where they stand alone, as in a title: "Bell", "Public", "Avis". In an address calibration has
 * counted them already.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set(`
public bell blur lido exodus optimism monex verifi dana shaw revolve uphold meta tiffany avis promod viator solana arbitrum ethereum tether electrum
`.split(/\s+/u).filter((word) => word !== ''));
