/**
 * Shops of North, Central and South America and the Caribbean, and brands from there that sell from their own sites.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: a company stands once, under its home country; franchised country shops are listed only where the
 * domain is known to be run by or for the brand. Brands traded by their former owner's name keep the name shoppers use.
 */
import { parseBrands } from './brand';

export const merchantsAmericas = parseBrands(`
# United States: general, warehouse, department stores
Walmart | US | merchant | walmart.com walmart.ca walmart.com.mx walmartimages.com walmart.cl wal-mart.com walmart.org walmartmoneycard.com walmartmexico.com.mx walmartimages.ca walmartcanada.ca walmartstores.com walmartlabs.com walmartone.com walmartethics.com walmartrealty.com | Wal-Mart; Walmart+ | walmart
Sam's Club | US | merchant | samsclub.com samsclub.com.mx sams.com.mx samsclub.cn samsclub.com.br | Sams Club | walmart
Bodega Aurrera | MX | merchant | bodegaaurrera.com.mx | | walmart
Lider | CL | merchant | lider.cl | | walmart
Target | US | merchant | target.com targetimg1.com targetoptical.com targetimg2.com targetimg3.com targetpl.us | | target
Shipt | US | merchant | shipt.com | | target
Costco | US | merchant | costco.com costco.ca costco.co.uk costco.com.mx costco.com.au costco.co.jp costco.co.kr costco.com.tw costco.is costco.se costco.fr costco.es costco-static.com costco.com.cn costco.com.hk costco.co.nz | | costco
BJ's Wholesale Club | US | merchant | bjs.com | BJs
Macy's | US | merchant | macys.com macysassets.com | Macys | macys
Bloomingdale's | US | merchant | bloomingdales.com | Bloomingdales | macys
Nordstrom | US | merchant | nordstrom.com nordstromimage.com nordstrom.ca nordstrom.net | | nordstrom
Nordstrom Rack | US | merchant | nordstromrack.com | | nordstrom
Kohl's | US | merchant | kohls.com kohlsimg.com | Kohls
JCPenney | US | merchant | jcpenney.com jcp.com | JC Penney; J.C. Penney
Dillard's | US | merchant | dillards.com | Dillards
Neiman Marcus | US | merchant | neimanmarcus.com | | saks-global
Bergdorf Goodman | US | merchant | bergdorfgoodman.com | | saks-global
Saks Fifth Avenue | US | merchant | saksfifthavenue.com saks.com | | saks-global
Saks OFF 5TH | US | merchant | saksoff5th.com | | saks-global
Belk | US | merchant | belk.com
Boscov's | US | merchant | boscovs.com | Boscovs
Von Maur | US | merchant | vonmaur.com
Sears | US | merchant | sears.com sears.ca sears.com.pr | | transformco
Kmart | US | merchant | kmart.com | | transformco
TJ Maxx | US | merchant | tjmaxx.com tjx.com | T.J. Maxx; TJX | tjx
Marshalls | US | merchant | marshalls.com | | tjx
HomeGoods | US | merchant | homegoods.com | Home Goods | tjx
Sierra | US | merchant | sierra.com | | tjx
TK Maxx | GB | merchant | tkmaxx.com tkmaxx.de tkmaxx.ie tkmaxx.pl | T.K. Maxx | tjx
Ross | US | merchant | rossstores.com | Ross Dress for Less
Burlington | US | merchant | burlington.com burlingtoncoatfactory.com
Big Lots | US | merchant | biglots.com
Dollar General | US | merchant | dollargeneral.com
Dollar Tree | US | merchant | dollartree.com
Family Dollar | US | merchant | familydollar.com
Five Below | US | merchant | fivebelow.com
QVC | US | merchant | qvc.com qvc.de qvcuk.com qvc.it qvc.jp qvc.co.uk | | qvc
HSN | US | merchant | hsn.com | | qvc
Decluttr | US | merchant | decluttr.com | | ao
Woot | US | merchant | woot.com | | amazon
Zappos | US | merchant | zappos.com | | amazon
Shopbop | US | merchant | shopbop.com | | amazon
Whole Foods Market | US | merchant | wholefoodsmarket.com wfm.com wholefoodsmarket.co.uk | Whole Foods | amazon
Ring | US | merchant | ring.com | | amazon
Blink | US | merchant | blinkforhome.com | | amazon
Eero | US | merchant | eero.com | | amazon

# United States: electronics and technology
Apple | US | merchant | apple.com apple.com.cn cdn-apple.com mzstatic.com apple.news apple.co | App Store; Apple Store; Apple ID | apple
Best Buy | US | merchant | bestbuy.com bestbuy.ca geeksquad.com bbystatic.com bestbuy.com.mx bestbuy.co.uk bestbuycanada.ca bestbuybusiness.com bestbuydrops.com | BestBuy; Geek Squad | best-buy
Dell | US | merchant | dell.com alienware.com dell.ca delltechnologies.com dellcdn.com | Alienware | dell
HP | US | merchant | hp.com hpsmart.com hpinstantink.com instantink.com | Hewlett-Packard; HP Instant Ink | hp
Xerox | US | merchant | xerox.com xerox.ca xerox.co.uk
Stitch Fix | US | merchant | stitchfix.com stitchfix.co.uk | StitchFix
HyperX | US | merchant | hyperx.com | | hp
Poly | US | merchant | poly.com | | hp
Intel | US | merchant | intel.com
AMD | US | merchant | amd.com
NVIDIA | US | merchant | nvidia.com geforce.com | GeForce
Corsair | US | merchant | corsair.com | | corsair
Elgato | DE | merchant | elgato.com | | corsair
Western Digital | US | merchant | westerndigital.com wd.com | | western-digital
SanDisk | US | merchant | sandisk.com | | western-digital
Crucial | US | merchant | crucial.com crucial.de crucial.fr
Bose | US | merchant | bose.com bose.co.uk bose.de bose.fr bose.ca bose.com.au bose.it bose.es bose.nl bose.be bose.at bose.ch bose.cn bose.co.jp bose.se bose.dk bose.no bose.fi bose.ie bose.pl bose.ae bose.in
Sonos | US | merchant | sonos.com
GoPro | US | merchant | gopro.com
Fitbit | US | merchant | fitbit.com fitbit.de
Garmin | US | merchant | garmin.com garmincdn.com garmin.cz garmin.sk garmin.at garmin.ch garmin.be garmin.dk garmin.fi garmin.no garmin.se garmin.pl garmin.pt garmin.es garmin.it garmin.fr garmin.de garmin.nl garmin.co.uk garmin.hu garmin.ro garmin.gr garmin.co.jp garmin.co.th garmin.com.cn garmin.com.tw garmin.ru garmin.com.sg garmin.com.my garmin.com.hk garmin.co.id garmin.co.in garmin.com.au garmin.co.nz garmin.com.br garmin.com.mx garmin.ie garmin.ca garmin.co.za
Roku | US | merchant | roku.com
Vizio | US | merchant | vizio.com | | walmart
JBL | US | merchant | jbl.com jbl.de jbl.co.uk jbl.fr jbl.nl jbl.com.br jbl.it jbl.es jbl.be jbl.at jbl.ch jbl.com.au jbl.com.mx jbl.se jbl.dk jbl.no jbl.fi jbl.pl | | harman
Harman Kardon | US | merchant | harmankardon.com harmankardon.de | | harman
Skullcandy | US | merchant | skullcandy.com skullcandy.ca skullcandy.eu skullcandy.co.uk skullcandy.com.au skullcandy.in
Beats | US | merchant | beatsbydre.com beats.com | Beats by Dre | apple
Netgear | US | merchant | netgear.com
Micro Center | US | merchant | microcenter.com | Microcenter
B&H Photo Video | US | merchant | bhphotovideo.com bhphoto.com | B&H; BH Photo
Adorama | US | merchant | adorama.com
Crutchfield | US | merchant | crutchfield.com crutchfield.ca
Monoprice | US | merchant | monoprice.com
CDW | US | merchant | cdw.com cdw.ca
Rakuten Kobo | CA | merchant | kobo.com | Kobo | rakuten
Sweetwater | US | merchant | sweetwater.com
Guitar Center | US | merchant | guitarcenter.com | | guitar-center
Musician's Friend | US | merchant | musiciansfriend.com | Musicians Friend | guitar-center
Fender | US | merchant | fender.com
Gibson | US | merchant | gibson.com
Staples | US | merchant | staples.com staplesadvantage.com staples.de staples.nl staples.it staples.no staples.se staples.dk staples.fi staples.at staples.be staples.es staples.fr staples.co.uk staples.eu staples.com.br staples.com.ar staples.cn staples.pl | | staples
Staples Canada | CA | merchant | staples.ca
Office Depot | US | merchant | officedepot.com officemax.com officedepot.com.mx officedepot.co.il officedepot.co.jp officedepot.fr officedepot.eu officedepot.de officedepot.nl officedepot.es officedepot.it officedepot.co.uk officedepot.se officedepot.cz officedepot.com.pl officemax.co.nz officemax.com.mx officemax.com.au | OfficeMax
Uline | US | merchant | uline.com uline.ca uline.mx
Grainger | US | merchant | grainger.com grainger.ca grainger.cn grainger.com.mx
Meta Quest | US | merchant | oculus.com | Oculus; Quest | meta
Peloton | US | merchant | onepeloton.com pelotoncycle.com onepeloton.co.uk onepeloton.de onepeloton.ca
iRobot | US | merchant | irobot.com irobot.de irobot.fr irobot.es irobot.co.uk irobot.it | Roomba
SharkNinja | US | merchant | sharkninja.com sharkclean.com ninjakitchen.com ninjakitchen.co.uk sharkclean.co.uk sharkninja.co.uk sharkclean.eu ninjakitchen.eu | Shark; Ninja Kitchen
KitchenAid | US | merchant | kitchenaid.com kitchenaid.co.uk kitchenaid.de kitchenaid.fr kitchenaid.it kitchenaid.ca kitchenaid.com.br kitchenaid.com.mx kitchenaid.es kitchenaid.nl kitchenaid.be kitchenaid.at kitchenaid.ch kitchenaid.com.au kitchenaid.ie kitchenaid.pl | | whirlpool
Whirlpool | US | merchant | whirlpool.com whirlpool.ca whirlpool.it whirlpool.fr whirlpool.es whirlpool.de whirlpool.co.uk whirlpool.pl whirlpool.pt whirlpool.nl whirlpool.be whirlpool.at whirlpool.ch whirlpool.com.br whirlpool.com.mx whirlpool.in | | whirlpool
Maytag | US | merchant | maytag.com | | whirlpool
GE Appliances | US | merchant | geappliances.com cafeappliances.com
Keurig | US | merchant | keurig.com keurig.ca
Vitamix | US | merchant | vitamix.com
Instant Pot | US | merchant | instantpot.com instanthome.com | Instant Brands
Stanley 1913 | US | merchant | stanley1913.com stanley-pmi.com | Stanley cup
YETI | US | merchant | yeti.com yeti.ca
Hydro Flask | US | merchant | hydroflask.com
Owala | US | merchant | owalalife.com
Traeger | US | merchant | traeger.com traegergrills.com
Weber | US | merchant | weber.com
Blackstone | US | merchant | blackstoneproducts.com
Solo Stove | US | merchant | solostove.com
Tesla | US | merchant | tesla.com teslamotors.com tesla.cn
Ford | US | merchant | ford.com ford.co.uk ford.de
Harley-Davidson | US | merchant | harley-davidson.com | Harley Davidson

# United States: home, do-it-yourself, cars, pets
The Home Depot | US | merchant | homedepot.com homedepot.ca homedepot.com.mx hdsupply.com | Home Depot
Lowe's | US | merchant | lowes.com lowes.ca lowes.com.mx | Lowes
Menards | US | merchant | menards.com
Ace Hardware | US | merchant | acehardware.com
True Value | US | merchant | truevalue.com
Harbor Freight | US | merchant | harborfreight.com | Harbor Freight Tools
Tractor Supply | US | merchant | tractorsupply.com
Northern Tool | US | merchant | northerntool.com
DeWalt | US | merchant | dewalt.com | | stanley-black-decker
Milwaukee Tool | US | merchant | milwaukeetool.com milwaukeetool.eu milwaukeetool.com.au milwaukeetool.ca milwaukeetool.co.uk milwaukeetool.de milwaukeetool.fr
John Deere | US | merchant | deere.com johndeere.com johndeerestore.com
Floor & Decor | US | merchant | flooranddecor.com
Sherwin-Williams | US | merchant | sherwin-williams.com
Ferguson Home | US | merchant | build.com fergusonhome.com | Build.com
AllModern | US | merchant | allmodern.com | | wayfair
Joss & Main | US | merchant | jossandmain.com | | wayfair
Birch Lane | US | merchant | birchlane.com | | wayfair
Perigold | US | merchant | perigold.com | | wayfair
Bed Bath & Beyond | US | merchant | bedbathandbeyond.com buybuybaby.com | Bed Bath and Beyond; buybuy Baby | beyond
Williams Sonoma | US | merchant | williams-sonoma.com | | williams-sonoma
Pottery Barn | US | merchant | potterybarn.com potterybarnkids.com pbteen.com potterybarnkids.ca potterybarnkids.com.au potterybarnkids.ae potterybarn.com.au potterybarn.ae potterybarn.ca | Pottery Barn Kids | williams-sonoma
West Elm | US | merchant | westelm.com westelm.co.uk westelm.ca westelm.com.au | | williams-sonoma
Crate and Barrel | US | merchant | crateandbarrel.com crateandbarrel.ca | Crate & Barrel | otto-group
CB2 | US | merchant | cb2.com cb2.ca | | otto-group
RH | US | merchant | rh.com restorationhardware.com | Restoration Hardware
Ashley | US | merchant | ashleyfurniture.com ashleyhomestore.com | Ashley Furniture
Rooms To Go | US | merchant | roomstogo.com
La-Z-Boy | US | merchant | la-z-boy.com
Ethan Allen | US | merchant | ethanallen.com
Havertys | US | merchant | havertys.com
Arhaus | US | merchant | arhaus.com
Burrow | US | merchant | burrow.com
Article | CA | merchant | article.com
Mattress Firm | US | merchant | mattressfirm.com
Casper | US | merchant | casper.com
Purple | US | merchant | purple.com
Saatva | US | merchant | saatva.com
Sleep Number | US | merchant | sleepnumber.com
Tempur-Pedic | US | merchant | tempurpedic.com tempursealy.com tempur.com
Nectar Sleep | US | merchant | nectarsleep.com
Brooklinen | US | merchant | brooklinen.com
Parachute | US | merchant | parachutehome.com
Kirkland's | US | merchant | kirklands.com | Kirklands
At Home | US | merchant | athome.com
World Market | US | merchant | worldmarket.com | Cost Plus World Market
The Container Store | US | merchant | containerstore.com
Michaels | US | merchant | michaels.com
JOANN | US | merchant | joann.com
Hobby Lobby | US | merchant | hobbylobby.com
Party City | US | merchant | partycity.com
Oriental Trading | US | merchant | orientaltrading.com
Spirit Halloween | US | merchant | spirithalloween.com
Spencer's | US | merchant | spencersonline.com
Yankee Candle | US | merchant | yankeecandle.com yankeecandle.co.uk
AutoZone | US | merchant | autozone.com autozone.com.mx autozone.com.br
O'Reilly Auto Parts | US | merchant | oreillyauto.com | OReilly
Advance Auto Parts | US | merchant | advanceautoparts.com
NAPA Auto Parts | US | merchant | napaonline.com
RockAuto | US | merchant | rockauto.com
Discount Tire | US | merchant | discounttire.com | | discount-tire
Tire Rack | US | merchant | tirerack.com | | discount-tire
Summit Racing | US | merchant | summitracing.com
RevZilla | US | merchant | revzilla.com
Chewy | US | merchant | chewy.com
Petco | US | merchant | petco.com petco.com.mx
PetSmart | US | merchant | petsmart.com petsmart.ca
1-800-Flowers | US | merchant | 1800flowers.com | | 1800flowers
Harry & David | US | merchant | harryanddavid.com | Harry and David | 1800flowers
FTD | US | merchant | ftd.com | | ftd
ProFlowers | US | merchant | proflowers.com | | ftd
Teleflora | US | merchant | teleflora.com teleflora.it
UrbanStems | US | merchant | urbanstems.com
Shutterfly | US | merchant | shutterfly.com | | shutterfly
Snapfish | US | merchant | snapfish.com snapfish.co.uk | | shutterfly
Minted | US | merchant | minted.com
Hallmark | US | merchant | hallmark.com hallmark.be hallmark.nl hallmark.co.uk hallmark.ca hallmark.com.au

# United States: clothes, shoes, jewellery
Nike | US | merchant | nike.com nikecdn.com nike.com.cn nike.com.br nike.com.hk nike.ae nike.com.kw nikesb.com | Nike SNKRS; SNKRS | nike
Jordan | US | merchant | jordan.com | Air Jordan | nike
Converse | US | merchant | converse.com converse.co.kr converse.co.jp converse.com.au converse.com.cn converse.de converse.fr converse.es converse.it converse.nl converse.co.uk converse.ca | | nike
New Balance | US | merchant | newbalance.com newbalance.co.uk newbalance.de newbalance.fr newbalance.es newbalance.it newbalance.ca newbalance.com.au newbalance.jp newbalance.com.br newbalance.com.mx newbalance.com.cn newbalance.ru newbalance.nl newbalance.eu newbalance.cl newbalance.com.tr newbalance.ie newbalance.be newbalance.at newbalance.ch newbalance.se newbalance.dk newbalance.no newbalance.fi newbalance.pl newbalance.com.hk newbalance.com.tw newbalance.com.sg newbalance.com.my newbalance.ua
Reebok | US | merchant | reebok.com reebok.eu reebok.co.uk reebok.com.br reebok.com.mx reebok.de reebok.fr reebok.es reebok.it reebok.nl reebok.ca reebok.jp reebok.com.au reebok.com.tr reebok.pl reebok.se reebok.dk reebok.fi reebok.at reebok.be reebok.ch reebok.ie
Under Armour | US | merchant | underarmour.com underarmour.co.uk underarmour.de underarmour.fr underarmour.es underarmour.it underarmour.ca underarmour.eu underarmour.hk underarmour.tw underarmour.nl underarmour.com.au underarmour.com.mx underarmour.cn underarmour.com.cn underarmour.co.kr underarmour.com.br underarmour.com.sg underarmour.com.tr underarmour.co.jp underarmour.co.th underarmour.com.my underarmour.com.ph underarmour.co.in underarmour.ie underarmour.at underarmour.be underarmour.ch underarmour.dk underarmour.no underarmour.se underarmour.pl underarmour.pt underarmour.cl | UnderArmour
Skechers | US | merchant | skechers.com skechers.co.uk skechers.de skechers.fr skechers.ca skechers.in skechers.com.au
Crocs | US | merchant | crocs.com crocs.co.uk crocs.de crocs.fr crocs.eu crocs.ca crocs.co.jp crocs.com.au crocs.nl crocs.es | | crocs
HEYDUDE | US | merchant | heydude.com | Hey Dude | crocs
HOKA | US | merchant | hoka.com | Hoka One One | deckers
UGG | US | merchant | ugg.com | | deckers
Teva | US | merchant | teva.com | | deckers
Brooks Running | US | merchant | brooksrunning.com
Saucony | US | merchant | saucony.com | | wolverine
Merrell | US | merchant | merrell.com | | wolverine
Keen | US | merchant | keenfootwear.com
Allbirds | US | merchant | allbirds.com allbirds.co.uk allbirds.eu
Vans | US | merchant | vans.com vans.co.uk vans.eu vans.de vans.fr vans.es vans.it vans.ca vans.com.mx vans.co.kr vans.com.au vans.com.br vans.nl vans.at vans.be vans.ch vans.cl vans.com.tr vans.in | | vf
Timberland | US | merchant | timberland.com timberland.co.uk timberland.de timberland.fr timberland.it timberland.es timberland.eu timberland.com.au timberland.nl timberland.be timberland.at timberland.ch timberland.com.mx timberland.com.tr timberland.com.hk timberland.com.tw timberland.com.sg timberland.ie | | vf
The North Face | US | merchant | thenorthface.com thenorthface.co.uk thenorthface.de thenorthface.fr thenorthface.it thenorthface.es thenorthface.eu thenorthface.nl thenorthface.pl thenorthface.cz thenorthface.ie thenorthface.be thenorthface.at thenorthface.ch thenorthface.se thenorthface.dk thenorthface.pt thenorthface.com.au thenorthface.com.br thenorthface.com.hk thenorthface.com.tw thenorthface.ru thenorthface.ca thenorthface.com.mx thenorthface.cl thenorthface.co.kr thenorthface.co.nz thenorthface.no thenorthface.fi | North Face | vf
Dickies | US | merchant | dickies.com dickieslife.com
JanSport | US | merchant | jansport.com | | vf
Columbia | US | merchant | columbia.com columbiasportswear.co.uk columbiasportswear.de columbiasportswear.fr columbiasportswear.ca | Columbia Sportswear | columbia
Sorel | US | merchant | sorel.com sorelfootwear.co.uk sorelfootwear.ca | | columbia
Patagonia | US | merchant | patagonia.com patagonia.ca patagonia.jp patagonia.com.au
REI | US | merchant | rei.com
Backcountry | US | merchant | backcountry.com
Moosejaw | US | merchant | moosejaw.com
L.L.Bean | US | merchant | llbean.com llbean.ca llbean.co.jp | LL Bean
Lands' End | US | merchant | landsend.com landsend.co.uk landsend.de landsend.co.jp landsend.fr | Lands End
Eddie Bauer | US | merchant | eddiebauer.com eddiebauer.jp eddiebauer.ca eddiebauer.de eddiebauer.at eddiebauer.ch
Carhartt | US | merchant | carhartt.com carhartt-wip.com | Carhartt WIP
Duluth Trading | US | merchant | duluthtrading.com
Bass Pro Shops | US | merchant | basspro.com | | bass-pro
Cabela's | US | merchant | cabelas.com cabelas.ca | Cabelas | bass-pro
Academy Sports | US | merchant | academy.com | Academy Sports + Outdoors
Dick's Sporting Goods | US | merchant | dickssportinggoods.com dcsg.com | Dicks Sporting Goods | dicks
Golf Galaxy | US | merchant | golfgalaxy.com | | dicks
Public Lands | US | merchant | publiclands.com | | dicks
Foot Locker | US | merchant | footlocker.com footlocker.co.uk footlocker.de footlocker.fr footlocker.it footlocker.es footlocker.nl footlocker.be footlocker.eu footlocker.ca footlocker.com.au footlocker.pl footlocker.at footlocker.se footlocker.dk footlocker.ie footlocker.pt | Footlocker | dicks
Kids Foot Locker | US | merchant | kidsfootlocker.com | | dicks
Champs Sports | US | merchant | champssports.com champssports.ca | | dicks
Finish Line | US | merchant | finishline.com | | jd-sports
Shoe Palace | US | merchant | shoepalace.com | | jd-sports
Hibbett | US | merchant | hibbett.com citygear.com | | jd-sports
DSW | US | merchant | dsw.com dsw.ca | Designer Shoe Warehouse
Famous Footwear | US | merchant | famousfootwear.com famousfootwear.ca | | caleres
Shoe Carnival | US | merchant | shoecarnival.com
Journeys | US | merchant | journeys.com journeys.ca
Rack Room Shoes | US | merchant | rackroomshoes.com
Steve Madden | US | merchant | stevemadden.com stevemadden.ca stevemadden.eu
Cole Haan | US | merchant | colehaan.com
Vuori | US | merchant | vuoriclothing.com vuoriclothing.co.uk
Alo Yoga | US | merchant | aloyoga.com | Alo
Fabletics | US | merchant | fabletics.com fabletics.co.uk fabletics.de fabletics.fr fabletics.es fabletics.ca
Spanx | US | merchant | spanx.com
SKIMS | US | merchant | skims.com
Savage X Fenty | US | merchant | savagex.com savagex.co.uk savagex.de
Victoria's Secret | US | merchant | victoriassecret.com victoriassecret.co.uk victoriassecret.com.au | Victorias Secret; PINK
Bath & Body Works | US | merchant | bathandbodyworks.com bathandbodyworks.ca bathandbodyworks.co.uk | Bath and Body Works
Gap | US | merchant | gap.com gapcanada.ca gap.co.uk gap.eu gapfactory.com gap.co.jp | GAP Factory | gap
Old Navy | US | merchant | oldnavy.com oldnavy.ca | | gap
Banana Republic | US | merchant | bananarepublic.com bananarepublicfactory.com | | gap
Athleta | US | merchant | athleta.com athleta.ca | | gap
American Eagle | US | merchant | ae.com americaneagle.com | American Eagle Outfitters | aeo
Aerie | US | merchant | aerie.com | | aeo
Abercrombie & Fitch | US | merchant | abercrombie.com abercrombiekids.com anf.com | Abercrombie | abercrombie
Hollister | US | merchant | hollisterco.com gillyhicks.com | Hollister Co; Gilly Hicks | abercrombie
Urban Outfitters | US | merchant | urbanoutfitters.com | | urbn
Anthropologie | US | merchant | anthropologie.com | | urbn
Free People | US | merchant | freepeople.com | | urbn
Nuuly | US | merchant | nuuly.com | | urbn
Forever 21 | US | merchant | forever21.com forever21.cn forever21.co.jp forever21.co.kr | F21
Fashion Nova | US | merchant | fashionnova.com | FashionNova
Lulus | US | merchant | lulus.com
Revolve | US | merchant | revolve.com | | revolve
FWRD | US | merchant | fwrd.com | | revolve
Princess Polly | AU | merchant | princesspolly.com
Hot Topic | US | merchant | hottopic.com | | hot-topic
BoxLunch | US | merchant | boxlunch.com | | hot-topic
Torrid | US | merchant | torrid.com
Lane Bryant | US | merchant | lanebryant.com
PacSun | US | merchant | pacsun.com
Zumiez | US | merchant | zumiez.com zumiez.ca
Tillys | US | merchant | tillys.com
Buckle | US | merchant | buckle.com
Aéropostale | US | merchant | aeropostale.com | Aeropostale
Express | US | merchant | express.com
J.Crew | US | merchant | jcrew.com jcrewfactory.com | J Crew | jcrew
Madewell | US | merchant | madewell.com | | jcrew
Ann Taylor | US | merchant | anntaylor.com | | knitwell
LOFT | US | merchant | loft.com | | knitwell
Talbots | US | merchant | talbots.com | | knitwell
Chico's | US | merchant | chicos.com | Chicos | knitwell
White House Black Market | US | merchant | whitehouseblackmarket.com | | knitwell
Brooks Brothers | US | merchant | brooksbrothers.com
Banter by Piercing Pagoda | US | merchant | banter.com | | signet
Everlane | US | merchant | everlane.com
Reformation | US | merchant | thereformation.com
Bonobos | US | merchant | bonobos.com
Untuckit | US | merchant | untuckit.com
Men's Wearhouse | US | merchant | menswearhouse.com | Mens Wearhouse | tailored-brands
Jos. A. Bank | US | merchant | josbank.com | | tailored-brands
Levi's | US | merchant | levi.com levis.com levi.jp levis.com.br levistrauss.com levi.in levi.pk levis.co.th levis.com.au levis.com.tr levis.in levis.com.cn levis.jp levis.co.kr levis.com.mx levis.eu levis.de levis.fr levis.it levis.es levis.co.uk levis.nl levis.be | Levis; Levi Strauss | levi-strauss
Dockers | US | merchant | dockers.com | | levi-strauss
Wrangler | US | merchant | wrangler.com wrangler.co.uk wrangler.de | | kontoor
Lee | US | merchant | lee.com lee.co.uk | | kontoor
Guess | US | merchant | guess.com guess.eu guess.ca marciano.com
Calvin Klein | US | merchant | calvinklein.us calvinklein.com calvinklein.co.uk calvinklein.de calvinklein.fr calvinklein.es calvinklein.it calvinklein.nl calvinklein.ca calvinklein.com.au calvinklein.pl calvinklein.com.br calvinklein.be calvinklein.at calvinklein.ch | | pvh
Tommy Hilfiger | US | merchant | tommy.com tommyhilfiger.com tommyhilfiger.de tommyhilfiger.nl tommyhilfiger.fr tommyhilfiger.co.uk tommyhilfiger.it tommyhilfiger.es | | pvh
Ralph Lauren | US | merchant | ralphlauren.com ralphlauren.co.uk ralphlauren.de ralphlauren.fr ralphlauren.it ralphlauren.es ralphlauren.nl ralphlauren.eu ralphlauren.ca ralphlauren.co.jp ralphlauren.com.au | Polo Ralph Lauren
Michael Kors | US | merchant | michaelkors.com michaelkors.co.uk michaelkors.ca michaelkors.eu michaelkors.de michaelkors.fr michaelkors.it michaelkors.es michaelkors.global | | capri
Coach | US | merchant | coach.com coachoutlet.com coachaustralia.com | | tapestry
Kate Spade | US | merchant | katespade.com katespadeoutlet.com katespade.co.uk katespade.jp katespade.eu | | tapestry
Tory Burch | US | merchant | toryburch.com toryburch.co.uk toryburch.de toryburch.jp
Marc Jacobs | US | merchant | marcjacobs.com marcjacobs.jp marcjacobs.eu | | lvmh
Vera Bradley | US | merchant | verabradley.com
Fossil | US | merchant | fossil.com fossil.de fossil.co.uk fossil.com.au fossil.fr fossil.es fossil.it
Tiffany & Co. | US | merchant | tiffany.com tiffany.co.uk tiffany.fr tiffany.de tiffany.it tiffany.es tiffany.ca tiffany.co.jp tiffany.com.au tiffany.cn | Tiffany | lvmh
Kay Jewelers | US | merchant | kay.com | | signet
Zales | US | merchant | zales.com | | signet
Jared | US | merchant | jared.com | | signet
Blue Nile | US | merchant | bluenile.com | | signet
Brilliant Earth | US | merchant | brilliantearth.com
James Avery | US | merchant | jamesavery.com
Oakley | US | merchant | oakley.com | | essilorluxottica
Sunglass Hut | US | merchant | sunglasshut.com | | essilorluxottica
LensCrafters | US | merchant | lenscrafters.com lenscrafters.ca | | essilorluxottica
Warby Parker | US | merchant | warbyparker.com
Zenni | US | merchant | zennioptical.com | Zenni Optical
1-800 Contacts | US | merchant | 1800contacts.com | 1800contacts
ContactsDirect | US | merchant | contactsdirect.com | | essilorluxottica
EyeBuyDirect | US | merchant | eyebuydirect.com eyebuydirect.ca | | essilorluxottica
Fanatics | US | merchant | fanatics.com fanatics.co.uk fanatics-intl.com | | fanatics
NFL Shop | US | merchant | nflshop.com | | fanatics
MLB Shop | US | merchant | mlbshop.com | | fanatics
NHL Shop | US | merchant | nhlshop.com nhlshop.ca | | fanatics
Lids | US | merchant | lids.com lids.ca
Topps | US | merchant | topps.com | | fanatics
Disney Store | US | merchant | shopdisney.com disneystore.com shopdisney.co.uk shopdisney.eu shopdisney.de shopdisney.fr disneystore.co.uk disneystore.eu shopdisney.es shopdisney.it | shopDisney | disney
Carter's | US | merchant | carters.com | Carters | carters
OshKosh B'gosh | US | merchant | oshkosh.com | OshKosh | carters
The Children's Place | US | merchant | childrensplace.com | Childrens Place
Gymboree | US | merchant | gymboree.com
Hanna Andersson | US | merchant | hannaandersson.com
Supreme | US | merchant | supremenewyork.com supreme.com
Stüssy | US | merchant | stussy.com | Stussy
Kith | US | merchant | kith.com
Oh Polly | GB | merchant | ohpolly.com
Quince | US | merchant | quince.com onequince.com
True Classic | US | merchant | trueclassictees.com trueclassic.com
Bombas | US | merchant | bombas.com
Away | US | merchant | awaytravel.com
Samsonite | US | merchant | samsonite.com samsonite.co.uk samsonite.de samsonite.fr samsonite.ca samsonite.com.au samsonite.it samsonite.es samsonite.nl samsonite.be samsonite.at samsonite.ch samsonite.co.jp samsonite.com.cn samsonite.in samsonite.se samsonite.dk samsonite.no samsonite.fi samsonite.pl samsonite.gr | | samsonite
Tumi | US | merchant | tumi.com | | samsonite

# United States: beauty, health, books, toys
Ulta Beauty | US | merchant | ulta.com | Ulta
Sally Beauty | US | merchant | sallybeauty.com
Bluemercury | US | merchant | bluemercury.com | | macys
Estée Lauder | US | merchant | esteelauder.com esteelauder.co.uk esteelauder.de esteelauder.fr esteelauder.com.cn esteelauder.cn esteelauder.at esteelauder.be esteelauder.ch esteelauder.dk esteelauder.es esteelauder.fi esteelauder.ie esteelauder.it esteelauder.nl esteelauder.no esteelauder.pl esteelauder.pt esteelauder.se esteelauder.ca esteelauder.com.au esteelauder.jp esteelauder.com.mx esteelauder.ru | Estee Lauder | estee-lauder
Clinique | US | merchant | clinique.com clinique.co.uk clinique.de clinique.fr clinique.jp clinique.es clinique.it clinique.nl clinique.be clinique.at clinique.ch clinique.se clinique.dk clinique.no clinique.pl clinique.ru clinique.ca clinique.com.au clinique.com.mx clinique.com.cn clinique.cn | | estee-lauder
MAC Cosmetics | US | merchant | maccosmetics.com maccosmetics.co.uk maccosmetics.de maccosmetics.fr maccosmetics.com.cn maccosmetics.cn maccosmetics.at maccosmetics.be maccosmetics.ch maccosmetics.dk maccosmetics.es maccosmetics.fi maccosmetics.ie maccosmetics.it maccosmetics.nl maccosmetics.no maccosmetics.pl maccosmetics.pt maccosmetics.se maccosmetics.ca maccosmetics.com.au maccosmetics.jp maccosmetics.com.mx maccosmetics.ru | MAC | estee-lauder
Bobbi Brown | US | merchant | bobbibrowncosmetics.com bobbibrown.co.uk bobbibrown.com.cn bobbibrown.de bobbibrown.fr bobbibrown.jp | | estee-lauder
The Ordinary | CA | merchant | theordinary.com deciem.com | Deciem | estee-lauder
Tom Ford | US | merchant | tomford.com tomfordbeauty.com
Fenty Beauty | US | merchant | fentybeauty.com | | lvmh
Glossier | US | merchant | glossier.com
Kylie Cosmetics | US | merchant | kyliecosmetics.com
Rare Beauty | US | merchant | rarebeauty.com
Drunk Elephant | US | merchant | drunkelephant.com
Olaplex | US | merchant | olaplex.com
Tarte | US | merchant | tartecosmetics.com
IPSY | US | merchant | ipsy.com boxycharm.com
Dermstore | US | merchant | dermstore.com
Avon | GB | merchant | avon.com avon.com.br avon.at avon.be avon.ch avon.de avon.dk avon.es avon.fi avon.fr avon.ie avon.it avon.nl avon.no avon.pl avon.pt avon.se avon.co.uk avon.cz avon.hu avon.ro avon.bg avon.com.mx avon.com.ar avon.ca avon.ru avon.co.za | | natura
Mary Kay | US | merchant | marykay.com marykay.ru marykay.com.cn marykay.com.mx marykay.com.br marykay.de marykay.es marykay.pt marykay.ua marykay.kz marykay.ca marykay.com.au marykay.co.uk marykay.pl
iHerb | US | merchant | iherb.com | | iherb
Vitacost | US | merchant | vitacost.com
GNC | US | merchant | gnc.com
The Vitamin Shoppe | US | merchant | vitaminshoppe.com
Herbalife | US | merchant | herbalife.com
Gillette | US | merchant | gillette.com gillette.co.uk gillette.de gillette.co.in gillette.fr gillette.com.br gillette.it gillette.es | | pg
Oral-B | US | merchant | oralb.com oralb.co.uk oralb.de | | pg
Harry's | US | merchant | harrys.com | Harrys
Dollar Shave Club | US | merchant | dollarshaveclub.com
Manscaped | US | merchant | manscaped.com
CVS | US | merchant | cvs.com caremark.com | CVS Pharmacy; Caremark | cvs
Walgreens | US | merchant | walgreens.com | | wba
GoodRx | US | merchant | goodrx.com
Hims & Hers | US | merchant | hims.com forhims.com forhers.com | Hims; Hers
Ro | US | merchant | ro.co getroman.com | Roman
Barnes & Noble | US | merchant | barnesandnoble.com bn.com | Barnes and Noble
ThriftBooks | US | merchant | thriftbooks.com
Bookshop.org | US | merchant | bookshop.org
Books-A-Million | US | merchant | booksamillion.com
Chegg | US | merchant | chegg.com
Scholastic | US | merchant | scholastic.com
Mattel | US | merchant | mattel.com | | mattel
American Girl | US | merchant | americangirl.com | | mattel
Hot Wheels | US | merchant | hotwheels.com | | mattel
Hasbro | US | merchant | hasbro.com hasbropulse.com | Hasbro Pulse
Funko | US | merchant | funko.com funkoeurope.com | Funko Pop
Build-A-Bear | US | merchant | buildabear.com buildabear.co.uk
Toys R Us | US | merchant | toysrus.com
Toys R Us Canada | CA | merchant | toysrus.ca babiesrus.ca
GameStop | US | merchant | gamestop.com gamestop.ca gamestop.de gamestop.it gamestop.se gamestop.no gamestop.dk gamestop.fi gamestop.ie gamestop.at gamestop.ch | Game Stop
Squishmallows | US | merchant | squishmallows.com
Jellycat | GB | merchant | jellycat.com
Sharper Image | US | merchant | sharperimage.com
Lovesac | US | merchant | lovesac.com

# United States: groceries
Kroger | US | merchant | kroger.com frysfood.com smithsfoodanddrug.com qfc.com | | kroger
Fred Meyer | US | merchant | fredmeyer.com | | kroger
Ralphs | US | merchant | ralphs.com | | kroger
King Soopers | US | merchant | kingsoopers.com | | kroger
Harris Teeter | US | merchant | harristeeter.com | | kroger
Albertsons | US | merchant | albertsons.com acmemarkets.com randalls.com | | albertsons
Vons | US | merchant | vons.com | | albertsons
Jewel-Osco | US | merchant | jewelosco.com | Jewel Osco | albertsons
Safeway | US | merchant | safeway.com | | albertsons
Publix | US | merchant | publix.com
H-E-B | US | merchant | heb.com | HEB
Wegmans | US | merchant | wegmans.com
Meijer | US | merchant | meijer.com
Trader Joe's | US | merchant | traderjoes.com | Trader Joes
Hy-Vee | US | merchant | hy-vee.com
Giant Food | US | merchant | giantfood.com giantfoodstores.com | | ahold-delhaize
Stop & Shop | US | merchant | stopandshop.com | | ahold-delhaize
Food Lion | US | merchant | foodlion.com | | ahold-delhaize
Hannaford | US | merchant | hannaford.com | | ahold-delhaize
ShopRite | US | merchant | shoprite.com
Sprouts | US | merchant | sprouts.com
WinCo | US | merchant | wincofoods.com
7-Eleven | US | merchant | 7-eleven.com
FreshDirect | US | merchant | freshdirect.com
Weee! | US | merchant | sayweee.com | Weee
Thrive Market | US | merchant | thrivemarket.com
Misfits Market | US | merchant | misfitsmarket.com
Wine.com | US | merchant | wine.com
Total Wine | US | merchant | totalwine.com
Omaha Steaks | US | merchant | omahasteaks.com
See's Candies | US | merchant | sees.com
Godiva | US | merchant | godiva.com
Edible Arrangements | US | merchant | ediblearrangements.com

# Canada
Canadian Tire | CA | merchant | canadiantire.ca triangle.com | Triangle Rewards | canadian-tire
SportChek | CA | merchant | sportchek.ca | Sport Chek | canadian-tire
Mark's | CA | merchant | marks.com | Marks | canadian-tire
Hudson's Bay | CA | merchant | thebay.com | The Bay; Hudsons Bay | canadian-tire
Loblaws | CA | merchant | loblaws.ca realcanadiansuperstore.ca nofrills.ca zehrs.ca pcexpress.ca pcoptimum.ca | PC Optimum; Real Canadian Superstore; No Frills | loblaw
Shoppers Drug Mart | CA | merchant | shoppersdrugmart.ca pharmaprix.ca | Pharmaprix | loblaw
Joe Fresh | CA | merchant | joefresh.com | | loblaw
Metro Canada | CA | merchant | metro.ca foodbasics.ca superc.ca | Food Basics; Super C | metro-ca
Jean Coutu | CA | merchant | jeancoutu.com | | metro-ca
Sobeys | CA | merchant | sobeys.com voila.ca iga.net safeway.ca freshco.com | Voilà; IGA | sobeys
LCBO | CA | merchant | lcbo.com
SAQ | CA | merchant | saq.com
Indigo | CA | merchant | indigo.ca | Chapters
The Source | CA | merchant | thesource.ca
Canada Computers | CA | merchant | canadacomputers.com
Memory Express | CA | merchant | memoryexpress.com
London Drugs | CA | merchant | londondrugs.com
Rona | CA | merchant | rona.ca renodepot.com | Réno-Dépôt
Home Hardware | CA | merchant | homehardware.ca
Princess Auto | CA | merchant | princessauto.com
Leon's | CA | merchant | leons.ca | Leons | leons
The Brick | CA | merchant | thebrick.com | | leons
Structube | CA | merchant | structube.com
Giant Tiger | CA | merchant | gianttiger.com gianttiger.ca
Dollarama | CA | merchant | dollarama.com
Lululemon | CA | merchant | lululemon.com lululemon.co.uk lululemon.com.au lululemon.de lululemon.fr lululemon.co.jp lululemon.com.hk lululemon.cn | Lulu Lemon
Aritzia | CA | merchant | aritzia.com
Roots | CA | merchant | roots.com
Canada Goose | CA | merchant | canadagoose.com
Arc'teryx | CA | merchant | arcteryx.com | Arcteryx | amer
Moose Knuckles | CA | merchant | mooseknucklescanada.com
SSENSE | CA | merchant | ssense.com
Simons | CA | merchant | simons.ca
Garage | CA | merchant | garageclothing.com | | dynamite
Dynamite | CA | merchant | dynamiteclothing.com | | dynamite
Ardene | CA | merchant | ardene.com
Reitmans | CA | merchant | reitmans.com penningtons.com
Frank And Oak | CA | merchant | frankandoak.com
ALDO | CA | merchant | aldoshoes.com callitspring.com | Aldo Shoes
Browns Shoes | CA | merchant | brownsshoes.com
Altitude Sports | CA | merchant | altitude-sports.com thelasthunt.com
MEC | CA | merchant | mec.ca | Mountain Equipment Company
Sporting Life | CA | merchant | sportinglife.ca
Well.ca | CA | merchant | well.ca
Clearly | CA | merchant | clearly.ca clearly.com.au clearly.co.nz | | essilorluxottica
Pet Valu | CA | merchant | petvalu.ca
DAVIDsTEA | CA | merchant | davidstea.com
BlackBerry | CA | merchant | blackberry.com
Peoples Jewellers | CA | merchant | peoplesjewellers.com | | signet
Maison Birks | CA | merchant | maisonbirks.com

# Mexico, Central America and the Caribbean
Liverpool | MX | merchant | liverpool.com.mx | | liverpool
Suburbia | MX | merchant | suburbia.com.mx | | liverpool
El Palacio de Hierro | MX | merchant | elpalaciodehierro.com | Palacio de Hierro
Coppel | MX | merchant | coppel.com coppel.com.ar
Elektra | MX | merchant | elektra.mx elektra.com.mx | | salinas
Sanborns | MX | merchant | sanborns.com.mx | | carso
Sears México | MX | merchant | sears.com.mx | | carso
Claro Shop | MX | merchant | claroshop.com | | carso
Soriana | MX | merchant | soriana.com
Chedraui | MX | merchant | chedraui.com.mx
La Comer | MX | merchant | lacomer.com.mx
Alsuper | MX | merchant | alsuper.com
OXXO | MX | merchant | oxxo.com | | femsa
Farmacias Guadalajara | MX | merchant | farmaciasguadalajara.com
Farmacias del Ahorro | MX | merchant | fahorro.com
Farmacias San Pablo | MX | merchant | farmaciasanpablo.com.mx
Farmacias Benavides | MX | merchant | benavides.com.mx | | wba
Cyberpuerta | MX | merchant | cyberpuerta.mx
RadioShack México | MX | merchant | radioshack.com.mx
Steren | MX | merchant | steren.com.mx
Gandhi | MX | merchant | gandhi.com.mx
El Sótano | MX | merchant | elsotano.com
Innovasport | MX | merchant | innovasport.com | | innovasport
Innvictus | MX | merchant | innvictus.com | | innovasport
Martí | MX | merchant | marti.mx
Dportenis | MX | merchant | dportenis.mx
Price Shoes | MX | merchant | priceshoes.com
Andrea | MX | merchant | andrea.com
Cuidado con el Perro | MX | merchant | cuidadoconelperro.com.mx
GAIA Design | MX | merchant | gaiadesign.com.mx
Luuna | MX | merchant | luuna.mx
Muebles Dico | MX | merchant | dico.com.mx
Juguetron | MX | merchant | juguetron.mx
Lumen | MX | merchant | lumen.com.mx
Devlyn | MX | merchant | devlyn.com.mx
PriceSmart | US | merchant | pricesmart.com
Gollo | CR | merchant | gollo.com
Universal | CR | merchant | tiendauniversal.com
Monge | CR | merchant | tiendamonge.com
EPA | CR | merchant | epaenlinea.com
Siman | SV | merchant | siman.com
La Curacao | SV | merchant | lacuracaonline.com
Kemik | GT | merchant | kemik.gt
Max | GT | merchant | max.com.gt
Cemaco | GT | merchant | cemaco.com
Pacifiko | GT | merchant | pacifiko.com
Diunsa | HN | merchant | diunsa.hn
Jetstereo | HN | merchant | jetstereo.com
Do it Center | PA | merchant | doitcenter.com.pa
Panafoto | PA | merchant | panafoto.com
Multimax | PA | merchant | multimax.net
Riba Smith | PA | merchant | ribasmith.com
La Sirena | DO | merchant | sirena.do | | ramos
Plaza Lama | DO | merchant | plazalama.com.do
Jumbo Dominicana | DO | merchant | jumbo.com.do | | ccn
Courts | JM | merchant | shopcourts.com | | unicomer
Fontana | JM | merchant | fontanapharmacy.com

# Brazil
Amaro | BR | merchant | amaro.com
Renner | BR | merchant | lojasrenner.com.br | Lojas Renner | renner
Camicado | BR | merchant | camicado.com.br | | renner
Youcom | BR | merchant | youcom.com.br | | renner
Riachuelo | BR | merchant | riachuelo.com.br
C&A Brasil | BR | merchant | cea.com.br | CEA
Marisa | BR | merchant | marisa.com.br
Pernambucanas | BR | merchant | pernambucanas.com.br
Havan | BR | merchant | havan.com.br
Hering | BR | merchant | hering.com.br | | azzas
Farm Rio | BR | merchant | farmrio.com.br farmrio.com | | azzas
Arezzo | BR | merchant | arezzo.com.br | | azzas
Schutz | BR | merchant | schutz.com.br | | azzas
Reserva | BR | merchant | usereserva.com | | azzas
Dafiti | BR | merchant | dafiti.com.br dafiti.com.ar dafiti.cl dafiti.com.co
Posthaus | BR | merchant | posthaus.com.br
Shoulder | BR | merchant | shoulder.com.br
Centauro | BR | merchant | centauro.com.br | | sbf
Fisia | BR | merchant | fisia.com.br | | sbf
Olympikus | BR | merchant | olympikus.com.br | | vulcabras
Mizuno Brasil | BR | merchant | mizuno.com.br
Havaianas | BR | merchant | havaianas.com.br havaianas.com havaianas-store.com | | alpargatas
Melissa | BR | merchant | melissa.com.br | | grendene
Vivara | BR | merchant | vivara.com.br
Chilli Beans | BR | merchant | chillibeans.com.br
Fast Shop | BR | merchant | fastshop.com.br
Pichau | BR | merchant | pichau.com.br
Terabyte | BR | merchant | terabyteshop.com.br
Polishop | BR | merchant | polishop.com.br polishop.com
Lojas Colombo | BR | merchant | colombo.com.br
Gazin | BR | merchant | gazin.com.br
Novo Mundo | BR | merchant | novomundo.com.br
Girafa | BR | merchant | girafa.com.br
Tok&Stok | BR | merchant | tokstok.com.br | Tok Stok | mobly
Mobly | BR | merchant | mobly.com.br | | mobly
MadeiraMadeira | BR | merchant | madeiramadeira.com.br | Madeira Madeira
Telhanorte | BR | merchant | telhanorte.com.br
C&C | BR | merchant | cec.com.br
Loja do Mecânico | BR | merchant | lojadomecanico.com.br
Ferramentas Kennedy | BR | merchant | ferramentaskennedy.com.br
Kalunga | BR | merchant | kalunga.com.br
Ri Happy | BR | merchant | rihappy.com.br
PBKids | BR | merchant | pbkids.com.br
Cacau Show | BR | merchant | cacaushow.com.br
Natura | BR | merchant | natura.com.br natura.com naturabrasil.com.br | | natura
O Boticário | BR | merchant | boticario.com.br oboticario.com.br | Boticario | boticario
Beleza na Web | BR | merchant | belezanaweb.com.br | | boticario
Época Cosméticos | BR | merchant | epocacosmeticos.com.br | Epoca Cosmeticos | magalu
Drogasil | BR | merchant | drogasil.com.br | | raia-drogasil
Droga Raia | BR | merchant | drogaraia.com.br | | raia-drogasil
Pague Menos | BR | merchant | paguemenos.com.br
Drogaria São Paulo | BR | merchant | drogariasaopaulo.com.br | | dpsp
Drogarias Pacheco | BR | merchant | drogariaspacheco.com.br | | dpsp
Panvel | BR | merchant | panvel.com
Ultrafarma | BR | merchant | ultrafarma.com.br
Consulta Remédios | BR | merchant | consultaremedios.com.br
Growth Supplements | BR | merchant | gsuplementos.com.br
Petz | BR | merchant | petz.com.br | | petz-cobasi
Cobasi | BR | merchant | cobasi.com.br | | petz-cobasi
Petlove | BR | merchant | petlove.com.br
Pão de Açúcar | BR | merchant | paodeacucar.com | Pao de Acucar
Atacadão | BR | merchant | atacadao.com.br | Atacadao | carrefour
Assaí | BR | merchant | assai.com.br
Sonda | BR | merchant | sondadelivery.com.br
Wine Brasil | BR | merchant | wine.com.br
Evino | BR | merchant | evino.com.br
Privalia Brasil | BR | merchant | privalia.com.br
Westwing Brasil | BR | merchant | westwing.com.br
Giuliana Flores | BR | merchant | giulianaflores.com.br
Ótica Diniz | BR | merchant | oticasdiniz.com.br
Positivo | BR | merchant | meupositivo.com.br
Brastemp | BR | merchant | brastemp.com.br | | whirlpool
Consul | BR | merchant | consul.com.br | | whirlpool
Multi | BR | merchant | multilaser.com.br

# Spanish-speaking South America
Falabella | CL | merchant | falabella.com falabella.cl falabella.com.pe falabella.com.co falabella.com.ar | Saga Falabella | falabella
Sodimac | CL | merchant | sodimac.cl sodimac.com.pe sodimac.com.ar sodimac.com.uy sodimac.com.br sodimac.com.mx homecenter.com.co | Homecenter | falabella
Tottus | CL | merchant | tottus.cl tottus.com.pe tottus.com | | falabella
Paris | CL | merchant | paris.cl | Almacenes Paris | cencosud
Jumbo Chile | CL | merchant | jumbo.cl | Jumbo | cencosud
Easy | CL | merchant | easy.cl easy.com.ar easy.com.co | | cencosud
Santa Isabel | CL | merchant | santaisabel.cl | | cencosud
Jumbo Argentina | AR | merchant | jumbo.com.ar | Disco | cencosud
Disco Argentina | AR | merchant | disco.com.ar | Disco | cencosud
Vea | AR | merchant | vea.com.ar | | cencosud
Ripley | CL | merchant | ripley.cl ripley.com ripley.com.pe
Hites | CL | merchant | hites.com
La Polar | CL | merchant | lapolar.cl
ABC | CL | merchant | abc.cl abcdin.cl | ABCDin
PC Factory | CL | merchant | pcfactory.cl
SP Digital | CL | merchant | spdigital.cl
Salcobrand | CL | merchant | salcobrand.cl
Cruz Verde | CL | merchant | cruzverde.cl cruzverde.com.co | | femsa
Farmacias Ahumada | CL | merchant | farmaciasahumada.cl
Antártica | CL | merchant | antartica.cl
Buscalibre | CL | merchant | buscalibre.cl buscalibre.com buscalibre.com.co buscalibre.com.ar buscalibre.pe buscalibre.us
Unimarc | CL | merchant | unimarc.cl
Construmart | CL | merchant | construmart.cl
Casaideas | CL | merchant | casaideas.cl casaideas.com.pe
Rosen | CL | merchant | rosen.cl
GMO | CL | merchant | gmo.cl | | essilorluxottica
Frávega | AR | merchant | fravega.com | Fravega
Musimundo | AR | merchant | musimundo.com
Cetrogar | AR | merchant | cetrogar.com.ar
Naldo | AR | merchant | naldo.com.ar
On City | AR | merchant | oncity.com
Coto | AR | merchant | coto.com.ar cotodigital.com.ar | Coto Digital
Día Argentina | AR | merchant | diaonline.com.ar
ChangoMás | AR | merchant | masonline.com.ar | Más Online
Farmacity | AR | merchant | farmacity.com
Dexter | AR | merchant | dexter.com.ar | | dabra
Stock Center | AR | merchant | stockcenter.com.ar | | dabra
Solo Deportes | AR | merchant | solodeportes.com.ar
Sporting | AR | merchant | sporting.com.ar
Compragamer | AR | merchant | compragamer.com
Cuspide | AR | merchant | cuspide.com
Yenny | AR | merchant | tematika.com | El Ateneo
Megatone | AR | merchant | megatone.net
Bidcom | AR | merchant | bidcom.com.ar
Juleriaque | AR | merchant | juleriaque.com.ar
Cheeky | AR | merchant | cheeky.com.ar
Éxito | CO | merchant | exito.com | Exito; Almacenes Éxito | exito
Carulla | CO | merchant | carulla.com | | exito
Alkosto | CO | merchant | alkosto.com | | alkosto
Ktronix | CO | merchant | ktronix.com | | alkosto
Jumbo Colombia | CO | merchant | jumbocolombia.com tiendasjumbo.co
Olímpica | CO | merchant | olimpica.com | Olimpica
Panamericana | CO | merchant | panamericana.com.co
Flamingo | CO | merchant | flamingo.com.co
Arturo Calle | CO | merchant | arturocalle.com
Koaj | CO | merchant | koaj.co
Leonisa | CO | merchant | leonisa.com
Totto | CO | merchant | totto.com
La Rebaja | CO | merchant | larebajavirtual.com
Locatel Colombia | CO | merchant | locatelcolombia.com
Haceb | CO | merchant | haceb.com
Plaza Vea | PE | merchant | plazavea.com.pe | PlazaVea | intercorp
Oechsle | PE | merchant | oechsle.pe | | intercorp
Promart | PE | merchant | promart.pe | | intercorp
Inkafarma | PE | merchant | inkafarma.pe | | intercorp
Mifarma Perú | PE | merchant | mifarma.com.pe | | intercorp
Wong | PE | merchant | wong.pe | | cencosud
Metro Perú | PE | merchant | metro.pe | | cencosud
Hiraoka | PE | merchant | hiraoka.com.pe
Coolbox | PE | merchant | coolbox.pe
Crisol | PE | merchant | crisol.com.pe
Platanitos | PE | merchant | platanitos.com
Yanbal | PE | merchant | yanbal.com
Ésika | PE | merchant | esika.com | Esika | belcorp
De Prati | EC | merchant | deprati.com.ec
Fybeca | EC | merchant | fybeca.com | | femsa
Supermaxi | EC | merchant | supermaxi.com | | favorita
Kywi | EC | merchant | kywi.com.ec
Almacenes Tía | EC | merchant | tia.com.ec
Comandato | EC | merchant | comandato.com
La Ganga | EC | merchant | almaceneslaganga.com
Tienda Inglesa | UY | merchant | tiendainglesa.com.uy
Disco Uruguay | UY | merchant | disco.com.uy
Farmashop | UY | merchant | farmashop.com.uy
San Roque | UY | merchant | sanroque.com.uy
ZonaTecno | UY | merchant | zonatecno.com.uy
Banifox | UY | merchant | banifox.com
Dismac | BO | merchant | dismac.com.bo
Multicenter | BO | merchant | multicenter.com
Farmacorp | BO | merchant | farmacorp.com
Nissei | PY | merchant | nissei.com
Bristol | PY | merchant | bristol.com.py
Farmatodo | VE | merchant | farmatodo.com.ve farmatodo.com.co farmatodo.com
Damasco | VE | merchant | damascovzla.com
Traki | VE | merchant | traki.com
`);
