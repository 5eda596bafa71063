/**
 * Meal delivery, quick groceries, meal kits, and restaurant and coffee chains that take payment on their own sites.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: restaurant chains are run by franchisees in many countries; only domains run for the brand are listed.
 * Supermarkets stand with the merchants of their region.
 */
import { parseBrands } from './brand';

export const foodDelivery = parseBrands(`
# Delivery platforms
Uber Eats | US | food | ubereats.com | UberEats | uber
DoorDash | US | food | doordash.com doordash.ca trycaviar.com doordash.news doordash.engineering | Door Dash; Caviar | doordash
Wolt | FI | food | wolt.com | | doordash
Deliveroo | GB | food | deliveroo.co.uk deliveroo.com deliveroo.fr deliveroo.it deliveroo.be deliveroo.ie deliveroo.ae deliveroo.com.sg deliveroo.com.kw deliveroo.qa deliveroo.hk deliveroo.net deliveroo.engineering deliveroo.es deliveroo.nl deliveroo.de deliveroo.com.au | | doordash
Grubhub | US | food | grubhub.com seamless.com | Seamless; Grub Hub | wonder
Instacart | US | food | instacart.com instacart.ca
Gopuff | US | food | gopuff.com
Postmates | US | food | postmates.com | | uber
ezCater | US | food | ezcater.com
Slice | US | food | slicelife.com
ChowNow | US | food | chownow.com
SkipTheDishes | CA | food | skipthedishes.com | Skip the Dishes | just-eat-takeaway
Just Eat | GB | food | just-eat.co.uk just-eat.com just-eat.ie just-eat.es justeat.it just-eat.dk just-eat.ch just-eat.fr justeat.es | JustEat | just-eat-takeaway
Takeaway.com | NL | food | takeaway.com | | just-eat-takeaway
Thuisbezorgd | NL | food | thuisbezorgd.nl | | just-eat-takeaway
Lieferando | DE | food | lieferando.de lieferando.at lieferando.ch | | just-eat-takeaway
Pyszne.pl | PL | food | pyszne.pl | | just-eat-takeaway
Bistro.sk | SK | food | bistro.sk | | just-eat-takeaway
10bis | IL | food | 10bis.co.il | תן ביס
Delivery Hero | DE | food | deliveryhero.com | | delivery-hero
foodora | SE | food | foodora.com foodora.se foodora.no foodora.fi foodora.at foodora.cz foodora.hu foodora.dk | | delivery-hero
foodpanda | DE | food | foodpanda.com foodpanda.sg foodpanda.my foodpanda.ph foodpanda.hk foodpanda.pk foodpanda.co.th foodpanda.com.tw foodpanda.com.bd foodpanda.ro foodpanda.bg foodpanda.hu | Food Panda | delivery-hero
Glovo | ES | food | glovoapp.com glovo.com | | delivery-hero
efood | GR | food | e-food.gr | | delivery-hero
Foody | CY | food | foody.com.cy | | delivery-hero
Talabat | AE | food | talabat.com | طلبات | delivery-hero
HungerStation | SA | food | hungerstation.com | هنقرستيشن | delivery-hero
PedidosYa | UY | food | pedidosya.com pedidosya.com.ar pedidosya.com.uy pedidosya.cl pedidosya.com.pe pedidosya.com.ec pedidosya.com.bo pedidosya.com.py pedidosya.com.do pedidosya.com.ve | Pedidos Ya | delivery-hero
Baemin | KR | food | baemin.com | 배달의민족; Woowa | delivery-hero
Yogiyo | KR | food | yogiyo.co.kr | 요기요
Yemeksepeti | TR | food | yemeksepeti.com | | delivery-hero
Getir | TR | food | getir.com
BOX | GR | food | box.gr
ehrana | SI | food | ehrana.si
Dáme jídlo | CZ | food | damejidlo.cz | | delivery-hero
Netpincér | HU | food | netpincer.hu netpincer.com | | delivery-hero
aha.is | IS | food | aha.is
Kuper | RU | food | kuper.ru sbermarket.ru | СберМаркет; Купер
Rappi | CO | food | rappi.com rappi.com.co rappi.com.mx rappi.com.br rappi.com.ar rappi.cl rappi.pe rappi.com.ec rappi.co.cr rappi.com.uy
iFood | BR | food | ifood.com.br | | ifood
aiqfome | BR | food | aiqfome.com | | magalu
Zé Delivery | BR | food | ze.delivery | | ambev
Daki | BR | food | soudaki.com
DiDi Food | CN | food | didi-food.com | | didi
Zomato | IN | food | zomato.com | | eternal
Blinkit | IN | food | blinkit.com grofers.com | Grofers | eternal
Swiggy | IN | food | swiggy.com | Instamart
Zepto | IN | food | zeptonow.com zepto.co.in
EatSure | IN | food | eatsure.com | Faasos
Licious | IN | food | licious.in
Country Delight | IN | food | countrydelight.in
Meituan | CN | food | meituan.com dianping.com | 美团; 大众点评 | meituan
Keeta | CN | food | keeta.com | | meituan
Ele.me | CN | food | ele.me | 饿了么 | alibaba
OpenRice | HK | food | openrice.com
Demae-can | JP | food | demae-can.com | 出前館
Tabelog | JP | food | tabelog.com | 食べログ
Gurunavi | JP | food | gnavi.co.jp | ぐるなび
ShopeeFood | VN | food | shopeefood.vn | Foody; Now.vn | sea
HungryPanda | GB | food | hungrypanda.co
Menulog | AU | food | menulog.com.au
MILKRUN | AU | food | milkrun.com
Delivereasy | NZ | food | delivereasy.co.nz
Jahez | SA | food | jahez.net | جاهز
The Chefz | SA | food | thechefz.com | | jahez
Mrsool | SA | food | mrsool.co
elmenus | EG | food | elmenus.com
Mr D | ZA | food | mrd.com mrdfood.com | Mr D Food | naspers
Chowdeck | NG | food | chowdeck.com
Yassir | DZ | food | yassir.com
Toters | LB | food | totersapp.com toters.com
SnappFood | IR | food | snappfood.ir | اسنپ‌فود | snapp
Flink | DE | food | goflink.com
Too Good To Go | DK | food | toogoodtogo.com toogoodtogo.de toogoodtogo.co.uk toogoodtogo.fr
TheFork | FR | food | thefork.com thefork.fr thefork.it thefork.es thefork.co.uk lafourchette.com | LaFourchette; El Tenedor | tripadvisor
OpenTable | US | food | opentable.com opentable.co.uk opentable.de opentable.ca opentable.com.au opentable.jp | Open Table | booking-holdings
Resy | US | food | resy.com | | amex
Quandoo | DE | food | quandoo.de quandoo.com quandoo.co.uk quandoo.it quandoo.at
Zenchef | FR | food | zenchef.com

# Meal kits and boxes
HelloFresh | DE | food | hellofresh.com hellofresh.de hellofresh.co.uk hellofresh.fr hellofresh.nl hellofresh.be hellofresh.at hellofresh.ch hellofresh.it hellofresh.es hellofresh.se hellofresh.no hellofresh.dk hellofresh.ca hellofresh.com.au hellofresh.co.nz hellofresh.ie hellofresh.lu | Hello Fresh | hellofresh
Factor | US | food | factor75.com factormeals.ca | | hellofresh
EveryPlate | US | food | everyplate.com everyplate.com.au | | hellofresh
Green Chef | US | food | greenchef.com greenchef.co.uk greenchef.nl | | hellofresh
Blue Apron | US | food | blueapron.com | | wonder
Home Chef | US | food | homechef.com | | kroger
Gousto | GB | food | gousto.co.uk
Mindful Chef | GB | food | mindfulchef.com
Abel & Cole | GB | food | abelandcole.co.uk
Riverford | GB | food | riverford.co.uk
Marley Spoon | DE | food | marleyspoon.com marleyspoon.de marleyspoon.at marleyspoon.com.au marleyspoon.nl marleyspoon.be | | marley-spoon
Dinnerly | DE | food | dinnerly.com dinnerly.com.au dinnerly.de | | marley-spoon
Linas Matkasse | SE | food | linasmatkasse.se
Goodfood | CA | food | makegoodfood.ca
Quitoque | FR | food | quitoque.fr
Foodspring | DE | food | foodspring.de foodspring.com foodspring.fr foodspring.it foodspring.es foodspring.co.uk
Huel | GB | food | huel.com
YFood | DE | food | yfood.eu yfood.com
AG1 | US | food | drinkag1.com athleticgreens.com | Athletic Greens
air up | DE | food | air-up.com
SodaStream | IL | food | sodastream.com sodastream.de sodastream.co.uk sodastream.fr | | pepsico
mymuesli | DE | food | mymuesli.com

# Restaurant and coffee chains
McDonald's | US | food | mcdonalds.com mcdonalds.co.uk mcdonalds.de mcdonalds.fr mcdonalds.it mcdonalds.es mcdonalds.nl mcdonalds.be mcdonalds.at mcdonalds.ch mcdonalds.pl mcdonalds.se mcdonalds.no mcdonalds.dk mcdonalds.com.au mcdonalds.co.nz mcdonalds.co.jp mcdonalds.co.kr mcdonalds.com.hk mcdonalds.com.sg mcdonalds.com.my mcdonalds.com.br mcdonalds.com.mx mcdonaldsindia.com mcdelivery.com.ph mcdonalds.co.za mcdonalds.com.tw mcdonalds.ua mcdonalds.com.tr mcdonalds.ie mcdelivery.ae mcdelivery.co.kr mcdelivery.com.kw mcdelivery.com.pk mcdelivery.com.sg mcdelivery.com.my mcdelivery.co.in mcdonalds.pt mcdonalds.fi mcdonalds.ca mcdonalds.com.ar | McDonalds; McDelivery; マクドナルド
Burger King | US | food | burgerking.com bk.com burgerking.de burgerking.co.uk burgerking.fr burgerking.es burgerking.it burgerking.nl burgerking.pl burgerking.com.br burgerking.com.tr burgerking.in burgerking.com.mx burgerking.ca burgerking.be burgerking.at burgerking.ch burgerking.pt burgerking.se burgerking.dk burgerking.no burgerking.fi burgerking.com.au | | rbi
Popeyes | US | food | popeyes.com popeyes.ca popeyesuk.com | | rbi
Tim Hortons | CA | food | timhortons.com timhortons.ca | | rbi
KFC | US | food | kfc.com kfc.co.uk kfc.de kfc.fr kfc.es kfc.nl kfc.pl kfc.cz kfc.ro kfc.com.au kfc.ca kfc.co.za kfc.co.jp kfc.com.my kfc.com.sg kfc.co.th kfc.com.cn kfc.co.in kfc.com.br kfc.it kfc.be kfc.at kfc.pt kfc.se kfc.ru kfc.hu | Kentucky Fried Chicken; ケンタッキー | yum
Pizza Hut | US | food | pizzahut.com pizzahut.co.uk pizzahut.de pizzahut.fr pizzahut.ca pizzahut.com.au pizzahut.es pizzahut.co.in pizzahut.com.sg pizzahut.com.my pizzahut.com.hk pizzahut.com.cn pizzahut.ae pizzahut.jp pizzahut.co.za pizzahut.pl pizzahut.se | PizzaHut | yum
Taco Bell | US | food | tacobell.com tacobell.co.uk tacobell.ca tacobell.es | | yum
Domino's | US | food | dominos.com dominos.co.uk dominos.de dominos.fr dominos.nl dominos.be dominos.dk dominos.ie dominos.ca dominos.com.au dominos.co.nz dominos.jp dominos.co.in dominos.com.mx dominos.com.br dominos.com.tr dominospizza.pl dominospizza.es dominos.com.my dominos.com.sg dominos.ae dominos.com.tw dominos.com.co dominos.is dominos.no dominos.es dominos.pl dominos.ch dominos.co.za | Dominos; Dominos Pizza; ドミノ・ピザ
Papa Johns | US | food | papajohns.com papajohns.co.uk papajohns.es papajohns.cl papajohns.ae papajohns.ru | Papa John's
Little Caesars | US | food | littlecaesars.com littlecaesars.com.tr
Marco's Pizza | US | food | marcos.com
Jet's Pizza | US | food | jetspizza.com
Subway | US | food | subway.com
Wendy's | US | food | wendys.com | Wendys
Chick-fil-A | US | food | chick-fil-a.com | ChickfilA; Chick fil A
Chipotle | US | food | chipotle.com chipotle.co.uk chipotle.ca
Starbucks | US | food | starbucks.com starbucks.co.uk starbucks.de starbucks.fr starbucks.ca starbucks.co.jp starbucks.com.cn starbucks.com.au starbucks.com.sg starbucks.com.my starbucks.com.hk starbucks.com.tw starbucks.co.kr starbucks.in starbucks.com.mx starbucks.com.br starbucks.com.tr starbucks.ch starbucks.at starbucks.es starbucks.pl starbucks.ph starbucks.vn starbucks.ie starbucks.it starbucks.nl starbucks.be starbucks.pt starbucks.com.ar starbucks.cl starbucks.cn starbucks.co.th starbucks.ro starbucks.cz starbucks.hu starbucks.ae | スターバックス; 스타벅스
Dunkin' | US | food | dunkindonuts.com dunkin.de dunkin.com | Dunkin Donuts; Dunkin | inspire
Arby's | US | food | arbys.com | Arbys | inspire
Buffalo Wild Wings | US | food | buffalowildwings.com | | inspire
Jimmy John's | US | food | jimmyjohns.com | Jimmy Johns | inspire
Sonic Drive-In | US | food | sonicdrivein.com | Sonic | inspire
Baskin-Robbins | US | food | baskinrobbins.com | Baskin Robbins | inspire
Dairy Queen | US | food | dairyqueen.com
Panera Bread | US | food | panerabread.com | Panera
Five Guys | US | food | fiveguys.com fiveguys.co.uk fiveguys.fr fiveguys.de fiveguys.es
Shake Shack | US | food | shakeshack.com shakeshack.co.uk
Panda Express | US | food | pandaexpress.com
Wingstop | US | food | wingstop.com wingstop.co.uk
Raising Cane's | US | food | raisingcanes.com | Raising Canes
Jack in the Box | US | food | jackinthebox.com
In-N-Out | US | food | in-n-out.com
Whataburger | US | food | whataburger.com
Culver's | US | food | culvers.com
Zaxbys | US | food | zaxbys.com
Sweetgreen | US | food | sweetgreen.com
CAVA | US | food | cava.com
Krispy Kreme | US | food | krispykreme.com krispykreme.co.uk krispykreme.com.au krispykreme.com.mx
Dutch Bros | US | food | dutchbros.com
Crumbl | US | food | crumblcookies.com crumbl.com
Insomnia Cookies | US | food | insomniacookies.com
Olive Garden | US | food | olivegarden.com | | darden
LongHorn Steakhouse | US | food | longhornsteakhouse.com | | darden
Texas Roadhouse | US | food | texasroadhouse.com
Cheesecake Factory | US | food | thecheesecakefactory.com
Chili's | US | food | chilis.com | Chilis
Applebee's | US | food | applebees.com | | dine-brands
IHOP | US | food | ihop.com | | dine-brands
Cracker Barrel | US | food | crackerbarrel.com
Denny's | US | food | dennys.com
Greggs | GB | food | greggs.co.uk greggs.com
Nando's | ZA | food | nandos.co.uk nandos.com nandos.co.za nandos.com.au nandos.com.my | Nandos
Pret A Manger | GB | food | pret.co.uk pret.com pret.fr | Pret
Costa Coffee | GB | food | costa.co.uk costacoffee.com costacoffee.in costacoffee.pl | Costa
Caffè Nero | GB | food | caffenero.com | Caffe Nero
Wagamama | GB | food | wagamama.com
Pizza Express | GB | food | pizzaexpress.com | PizzaExpress
Wetherspoon | GB | food | jdwetherspoon.com | Wetherspoons
Toby Carvery | GB | food | tobycarvery.co.uk
Supermac's | IE | food | supermacs.ie
Quick | FR | food | quick.fr quick.be
Paul | FR | food | paul.fr paul-uk.com
Vapiano | DE | food | vapiano.de vapiano.com
Nordsee | DE | food | nordsee.com
Max Burgers | SE | food | max.se maxburgers.com
Espresso House | SE | food | espressohouse.com
Hesburger | FI | food | hesburger.com hesburger.fi
Telepizza | ES | food | telepizza.es telepizza.cl telepizza.pt
100 Montaditos | ES | food | 100montaditos.com
Goiko | ES | food | goiko.com
Dodo Pizza | RU | food | dodopizza.ru dodopizza.kz dodois.io | Додо Пицца
Vkusno i tochka | RU | food | vkusnoitochka.ru | Вкусно — и точка
Rostic's | RU | food | rostics.ru
Simit Sarayı | TR | food | simitsarayi.com
Köfteci Yusuf | TR | food | kofteciyusuf.com.tr
Jollibee | PH | food | jollibeedelivery.com jollibee.com.ph jollibeefoods.com
Luckin Coffee | CN | food | luckincoffee.com | 瑞幸咖啡
Sukiya | JP | food | sukiya.jp zensho.co.jp | すき家
Sushiro | JP | food | akindo-sushiro.co.jp | スシロー
MOS Burger | JP | food | mos.jp mos.co.jp | モスバーガー
Lotteria | KR | food | lotteeatz.com | 롯데리아; Lotte Eatz | lotte
Hungry Jack's | AU | food | hungryjacks.com.au | Hungry Jacks
Red Rooster | AU | food | redrooster.com.au
Guzman y Gomez | AU | food | guzmanygomez.com.au guzmanygomez.com
Hell Pizza | NZ | food | hellpizza.co.nz hell.co.nz
Steers | ZA | food | steers.co.za
Debonairs | ZA | food | debonairspizza.co.za
Chicken Republic | NG | food | chicken-republic.com
Hardee's | US | food | hardees.com hardeesarabia.com | Hardees
Albaik | SA | food | albaik.com | البيك
Kudu | SA | food | kudu.com.sa
Habib's | BR | food | habibs.com.br
Bob's | BR | food | bobs.com.br
Outback Brasil | BR | food | outback.com.br
Outback Steakhouse | US | food | outback.com
Juan Valdez | CO | food | juanvaldez.com juanvaldezcafe.com
Crepes & Waffles | CO | food | crepesywaffles.com
El Corral | CO | food | elcorral.com
Mostaza | AR | food | mostazaweb.com.ar
Havanna | AR | food | havanna.com.ar
Bembos | PE | food | bembos.com.pe | | intercorp
Pollo Campero | GT | food | campero.com pollocampero.com
VIPS México | MX | food | vips.com.mx
Haldiram's | IN | food | haldirams.com
Chaayos | IN | food | chaayos.com
Barbeque Nation | IN | food | barbequenation.com
`);
