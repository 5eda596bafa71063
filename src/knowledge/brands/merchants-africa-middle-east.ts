/**
 * Shops of Africa and the Middle East, and the regional groups that run many brands there.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: franchised country shops of world brands are listed only where the franchise has a well-known domain
 * of its own; markets that trade mostly by chat and cash on delivery are thin.
 */
import { parseBrands } from './brand';

export const merchantsAfricaMiddleEast = parseBrands(`
# South Africa and neighbours
Checkers | ZA | merchant | checkers.co.za sixty60.co.za | Sixty60 | shoprite
Shoprite | ZA | merchant | shoprite.co.za shopriteholdings.co.za | | shoprite
Pick n Pay | ZA | merchant | pnp.co.za picknpay.com | PnP; Pick 'n Pay
Woolworths South Africa | ZA | merchant | woolworths.co.za | Woolworths; Woolies
Spar South Africa | ZA | merchant | spar.co.za
Game | ZA | merchant | game.co.za | | massmart
Builders | ZA | merchant | builders.co.za | Builders Warehouse | massmart
Massmart | ZA | merchant | massmart.co.za | | massmart
Clicks | ZA | merchant | clicks.co.za
Dis-Chem | ZA | merchant | dischem.co.za | Dischem
Superbalist | ZA | merchant | superbalist.com
Bash | ZA | merchant | bash.com tfg.co.za | TFG | tfg
Foschini | ZA | merchant | foschini.co.za | | tfg
Sportscene | ZA | merchant | sportscene.co.za | | tfg
Totalsports | ZA | merchant | totalsports.co.za | | tfg
Mr Price | ZA | merchant | mrp.com mrprice.com mrphome.com mrpricesport.com | MRP | mr-price
Truworths | ZA | merchant | truworths.co.za | | truworths
Office London | ZA | merchant | officelondon.co.za | | truworths
Ackermans | ZA | merchant | ackermans.co.za | | pepkor
PEP | ZA | merchant | pepstores.com | PEP Stores | pepkor
Incredible Connection | ZA | merchant | incredible.co.za | | pepkor
HiFi Corp | ZA | merchant | hificorp.co.za | Hifi Corporation | pepkor
Edgars | ZA | merchant | edgars.co.za
Refinery | ZA | merchant | refinery.co.za
Sneaker Factory | ZA | merchant | sneakerfactory.co.za
Evetech | ZA | merchant | evetech.co.za
Wootware | ZA | merchant | wootware.co.za
Computer Mania | ZA | merchant | computermania.co.za
iStore | ZA | merchant | istore.co.za
Exclusive Books | ZA | merchant | exclusivebooks.co.za
OneDayOnly | ZA | merchant | onedayonly.co.za
Yuppiechef | ZA | merchant | yuppiechef.com | | mr-price
Coricraft | ZA | merchant | coricraft.co.za
Cape Union Mart | ZA | merchant | capeunionmart.co.za
Sportsmans Warehouse | ZA | merchant | sportsmanswarehouse.co.za
Toys R Us South Africa | ZA | merchant | toysrus.co.za
Baby City | ZA | merchant | babycity.co.za
Petshop Science | ZA | merchant | petshopscience.co.za
NetFlorist | ZA | merchant | netflorist.co.za
Cashbuild | ZA | merchant | cashbuild.co.za
CTM | ZA | merchant | ctm.co.za
Faithful to Nature | ZA | merchant | faithful-to-nature.co.za
UCOOK | ZA | merchant | ucook.co.za
Choppies | BW | merchant | choppiesgroup.com

# West, East and North Africa
Slot | NG | merchant | slot.ng
Pointek | NG | merchant | pointekonline.com
Supermart.ng | NG | merchant | supermart.ng
HealthPlus | NG | merchant | healthplusnigeria.com
Medplus Nigeria | NG | merchant | medplusnig.com
Melcom | GH | merchant | melcom.com
CompuGhana | GH | merchant | compughana.com
Telefonika | GH | merchant | telefonika.com
Naivas | KE | merchant | naivas.online naivas.co.ke
Carrefour Kenya | KE | merchant | carrefour.ke | Carrefour | majid-al-futtaim
Quickmart | KE | merchant | quickmart.co.ke
Phone Place Kenya | KE | merchant | phoneplacekenya.com
Hotpoint | KE | merchant | hotpoint.co.ke hotpoint.it hotpoint.co.uk hotpoint.eu
Masoko | KE | merchant | masoko.com
Goodlife Pharmacy | KE | merchant | goodlife.co.ke
Text Book Centre | KE | merchant | textbookcentre.com
Simba Telecom | UG | merchant | simbatelecom.com
Electroplanet | MA | merchant | electroplanet.ma | | marjane
Marjane | MA | merchant | marjane.ma marjanemall.ma | Marjane Mall | marjane
Kitea | MA | merchant | kitea.com
Mytek | TN | merchant | mytek.tn
Tunisianet | TN | merchant | tunisianet.com.tn
Wiki | TN | merchant | wiki.tn
SpaceNet | TN | merchant | spacenet.tn
Auchan Sénégal | SN | merchant | auchan.sn | Auchan | mulliez
B.TECH | EG | merchant | btech.com | BTech
2B | EG | merchant | 2b.com.eg
Raya Shop | EG | merchant | rayashop.com
Raneen | EG | merchant | raneen.com
Dream2000 | EG | merchant | dream2000.com
El Araby | EG | merchant | elarabygroup.com
Sigma Computer | EG | merchant | sigma-computer.com
Hyperone | EG | merchant | hyperone.com.eg
Spinneys Egypt | EG | merchant | spinneys-egypt.com
Seif Pharmacies | EG | merchant | seif-online.com
El Ezaby | EG | merchant | elezabypharmacy.com
Chefaa | EG | merchant | chefaa.com
Diwan | EG | merchant | diwanegypt.com
Concrete | EG | merchant | concrete.com.eg
Courts Mammouth | MU | merchant | courtsmammouth.mu

# Gulf states
Carrefour UAE | AE | merchant | carrefouruae.com carrefourksa.com carrefourqatar.com carrefourkuwait.com carrefourbahrain.com carrefouregypt.com carrefourjordan.com carrefourlebanon.com carrefouroman.com | Carrefour; كارفور | majid-al-futtaim
SHARE rewards | AE | merchant | sharerewards.com | | majid-al-futtaim
Lulu Hypermarket | AE | merchant | luluhypermarket.com | Lulu; لولو
Spinneys | AE | merchant | spinneys.com
Union Coop | AE | merchant | unioncoop.ae
Choithrams | AE | merchant | choithrams.com
Sharaf DG | AE | merchant | sharafdg.com
Jumbo Electronics | AE | merchant | jumbo.ae
Emax | AE | merchant | emaxme.com | | landmark
Centrepoint | AE | merchant | centrepointstores.com | | landmark
Max Fashion | AE | merchant | maxfashion.com | | landmark
Splash | AE | merchant | splashfashions.com | | landmark
Babyshop | AE | merchant | babyshopstores.com | | landmark
Home Centre | AE | merchant | homecentre.com | | landmark
Home Box | AE | merchant | homeboxstores.com | | landmark
Shoe Mart | AE | merchant | shoemartgulf.com | | landmark
Ounass | AE | merchant | ounass.ae ounass.com ounass.qa | | al-tayer
Bloomingdale's Dubai | AE | merchant | bloomingdales.ae | | al-tayer
Mumzworld | AE | merchant | mumzworld.com
6thStreet | AE | merchant | 6thstreet.com | | apparel-group
Sivvi | AE | merchant | sivvi.com
Styli | AE | merchant | stylishop.com
Level Shoes | AE | merchant | levelshoes.com | | chalhoub
FACES | AE | merchant | faces.ae faces.sa faces.com | | chalhoub
The Deal Outlet | AE | merchant | thedealoutlet.com
Danube Home | AE | merchant | danubehome.com
Pan Home | AE | merchant | panhomestores.com panhome.com | Pan Emirates
ACE UAE | AE | merchant | aceuae.com | ACE
Virgin Megastore | AE | merchant | virginmegastore.ae virginmegastore.sa virginmegastore.com.lb virginmegastore.qa
Kinokuniya UAE | AE | merchant | kinokuniya.ae
Life Pharmacy UAE | AE | merchant | lifepharmacy.com | Life Pharmacy
Aster Pharmacy | AE | merchant | myaster.com | Aster
BinSina | AE | merchant | binsina.ae
Damas | AE | merchant | damasjewellery.com
Joyalukkas | AE | merchant | joyalukkas.com joyalukkas.in
Basharacare | AE | merchant | basharacare.com
Boutiqaat | KW | merchant | boutiqaat.com
Floward | KW | merchant | floward.com
Xcite | KW | merchant | xcite.com xcite.com.sa | اكسايت; Alghanim Electronics
Eureka | KW | merchant | eureka.com.kw
Blink Kuwait | KW | merchant | blink.com.kw
Best Al-Yousifi | KW | merchant | best.com.kw
Taw9eel | KW | merchant | taw9eel.com
The Sultan Center | KW | merchant | sultan-center.com
Alshaya | KW | merchant | alshaya.com
Jarir | SA | merchant | jarir.com | جرير; Jarir Bookstore
Extra Stores | SA | merchant | extra.com | eXtra; اكسترا
Panda | SA | merchant | panda.com.sa panda.sa | بنده
Danube | SA | merchant | danube.sa bindawood.sa bindawood.com | الدانوب; BinDawood
Tamimi Markets | SA | merchant | tamimimarkets.com
Al Othaim | SA | merchant | othaimmarkets.com | العثيم
Nahdi | SA | merchant | nahdionline.com | النهدي
Al-Dawaa | SA | merchant | al-dawaa.com | الدواء
Whites | SA | merchant | whites.net
Golden Scent | SA | merchant | goldenscent.com
Nice One | SA | merchant | niceonesa.com | نايس ون
Abdul Samad Al Qurashi | SA | merchant | asqgrp.com
SACO | SA | merchant | saco.sa
Almanea | SA | merchant | almanea.sa | المنيع
Sary | SA | merchant | sary.com
Al Saif Gallery | SA | merchant | alsaifgallery.com
Homzmart | SA | merchant | homzmart.com
Redtag | SA | merchant | redtagfashion.com
VogaCloset | GB | merchant | vogacloset.com
Al Meera | QA | merchant | almeera.online almeera.com.qa
Starlink Qatar | QA | merchant | starlink.qa
51 East | QA | merchant | 51east.com.qa
Snoonu | QA | merchant | snoonu.com
Nesto | AE | merchant | nestogroup.com

# Levant, Israel, Iran and Iraq
SmartBuy | JO | merchant | smartbuy-me.com
Leaders Center | JO | merchant | leaders.jo
Abed Tahan | LB | merchant | abedtahan.com
Ishtari | LB | merchant | ishtari.com
Khoury Home | LB | merchant | khouryhome.com
Ayoub Computers | LB | merchant | ayoubcomputers.com
Miswag | IQ | merchant | miswag.com
Elryan | IQ | merchant | elryan.com
Super-Pharm | IL | merchant | super-pharm.co.il | Super Pharm; סופר פארם
Shufersal | IL | merchant | shufersal.co.il | שופרסל
Rami Levy | IL | merchant | rami-levy.co.il | רמי לוי
Victory | IL | merchant | victoryonline.co.il | ויקטורי
Yochananof | IL | merchant | yochananof.co.il | יוחננוף
Ivory | IL | merchant | ivory.co.il | אייבורי
Bug | IL | merchant | bug.co.il | באג
Zap | IL | merchant | zap.co.il | זאפ
P1000 | IL | merchant | p1000.co.il
Machsanei Hashmal | IL | merchant | payngo.co.il | מחסני חשמל
Traklin | IL | merchant | traklin.co.il
Terminal X | IL | merchant | terminalx.com | טרמינל איקס | fox
FOX | IL | merchant | fox.co.il | | fox
Castro | IL | merchant | castro.com | קסטרו
Renuar | IL | merchant | renuar.co.il | רנואר
Golf | IL | merchant | golf-il.co.il
Steimatzky | IL | merchant | steimatzky.co.il | סטימצקי
e-vrit | IL | merchant | e-vrit.co.il
ACE Israel | IL | merchant | ace.co.il
Home Center Israel | IL | merchant | homecenter.co.il
IKEA Israel | IL | merchant | ikea.co.il | | ikea
Mashbir | IL | merchant | 365mashbir.co.il | המשביר לצרכן
Naot | IL | merchant | naot.com
Ahava | IL | merchant | ahava.com
Technolife | IR | merchant | technolife.com technolife.ir | تکنولایف
Torob | IR | merchant | torob.com | ترب
Basalam | IR | merchant | basalam.com | باسلام
Okala | IR | merchant | okala.com
Khanoumi | IR | merchant | khanoumi.com
Banimode | IR | merchant | banimode.com
Emalls | IR | merchant | emalls.ir
`);
