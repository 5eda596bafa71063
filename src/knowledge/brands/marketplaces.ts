/**
 * Marketplaces, classified-advert sites and shop builders: the places where strangers sell to strangers, and the
 * platforms on which small shops run. Country domains are listed where the company trades under them.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: short-link and image domains only where they are widely seen; sites that closed or were renamed
 * keep their row while shoppers still search for the old name. Payment brands of these owners (Mercado Pago,
 * Amazon Pay, Shop Pay) are in the tables of wallets and payment providers. Amazon's Belgian shop lives under com.be,
 * which the public suffix list does not know as a suffix, so no registrable domain can stand for it here.
 */
import { parseBrands } from './brand';

export const marketplaces = parseBrands(`
# Global
Amazon | US | marketplace | amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.se amazon.pl amazon.ie amazon.com.tr amazon.ca amazon.com.mx amazon.com.br amazon.co.jp amazon.in amazon.com.au amazon.sg amazon.ae amazon.sa amazon.eg amazon.co.za amazon.cn media-amazon.com ssl-images-amazon.com images-amazon.com amzn.com amzn.to amzn.eu amzn.asia a.co amazonpay.com amazonservices.com amazonalexa.com amazonmusic.com amazonvideo.com amazonprime.com amazon-adsystem.com amazonses.com amazongames.com amazonbusiness.com amazonstudios.com amazonfresh.com amazonsmile.com | アマゾン; 亚马逊; Amazon Prime; أمازون | amazon
eBay | US | marketplace | ebay.com ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.nl ebay.be ebay.at ebay.ch ebay.ie ebay.pl ebay.ca ebay.com.au ebay.com.hk ebay.com.sg ebay.com.my ebay.ph ebay.in ebaystatic.com ebayimg.com ebay.us ebay.se ebay.cz ebay.gr ebay.hu ebay.pt ebay.dk ebay.no ebay.fi ebay.com.tr ebay.com.cn ebay.vn ebay.co.th ebay.com.tw ebay.com.ar ebay.com.br ebay.cl ebayinc.com ebaymag.com ebayadservices.com ebaymainstreet.com ebayclassifieds.com ebaypartnernetwork.com ebayrtm.com ebay.cn | e-Bay | ebay
AliExpress | CN | marketplace | aliexpress.com aliexpress.us aliexpress.ru alicdn.com aliexpress-media.com aliexpress.fr | Ali Express; 全球速卖通; Алиэкспресс | alibaba
Alibaba | CN | marketplace | alibaba.com 1688.com alibabagroup.com alibaba.com.cn alibaba.net alibaba-inc.com alibabacloud.co.in alibabaplanet.com | 阿里巴巴 | alibaba
Taobao | CN | marketplace | taobao.com | 淘宝 | alibaba
Tmall | CN | marketplace | tmall.com tmall.hk tmall.ru | 天猫 | alibaba
Xianyu | CN | marketplace | goofish.com | 闲鱼 | alibaba
Temu | CN | marketplace | temu.com temu.to kwcdn.com | | pdd
Pinduoduo | CN | marketplace | pinduoduo.com yangkeduo.com | 拼多多 | pdd
JD.com | CN | marketplace | jd.com jd.hk 360buy.com 360buyimg.com joybuy.com joybuy.de joybuy.fr joybuy.nl joybuy.be joybuy.co.uk joybuy.es | 京东; Jingdong; Joybuy | jd
Shein | CN | marketplace | shein.com shein.co.uk shein.com.mx shein.com.br shein.com.hk shein.se shein.tw ltwebstatic.com | She In | shein
Romwe | CN | merchant | romwe.com | | shein
DHgate | CN | marketplace | dhgate.com | DH Gate
Banggood | CN | marketplace | banggood.com banggood.in
LightInTheBox | CN | marketplace | lightinthebox.com | Light in the Box
Miniinthebox | CN | marketplace | miniinthebox.com
Made-in-China | CN | marketplace | made-in-china.com | Made in China
Vipshop | CN | marketplace | vip.com vipshop.com | 唯品会
Suning | CN | marketplace | suning.com | 苏宁易购
Dangdang | CN | marketplace | dangdang.com | 当当
Wish | US | marketplace | wish.com contextlogic.com
Joom | LV | marketplace | joom.com joom.ru
Etsy | US | marketplace | etsy.com etsystatic.com etsy.me | | etsy
Reverb | US | marketplace | reverb.com
Discogs | US | marketplace | discogs.com
Bonanza | US | marketplace | bonanza.com
TikTok Shop | CN | marketplace | tiktokshop.com tiktokglobalshop.com

# Second hand and collectors
Vinted | LT | marketplace | vinted.com vinted.fr vinted.de vinted.co.uk vinted.it vinted.es vinted.pl vinted.nl vinted.be vinted.at vinted.cz vinted.lt vinted.lu vinted.pt vinted.sk vinted.hu vinted.ro vinted.se vinted.dk vinted.fi vinted.hr vinted.gr vinted.ie vinted.ee vinted.lv vinted.si vinted.net vinted.ch vinted.no vinted.bg
Depop | GB | marketplace | depop.com
Vestiaire Collective | FR | marketplace | vestiairecollective.com
The RealReal | US | marketplace | therealreal.com
Poshmark | US | marketplace | poshmark.com poshmark.ca poshmark.in poshmark.com.au poshmark.co.uk
Mercari | JP | marketplace | mercari.com mercari.jp | メルカリ
OfferUp | US | marketplace | offerup.com | Offer Up
Letgo | US | marketplace | letgo.com
Craigslist | US | marketplace | craigslist.org craigslist.com craigslist.ca
StockX | US | marketplace | stockx.com | Stock X
GOAT | US | marketplace | goat.com flightclub.com
Grailed | US | marketplace | grailed.com
ThredUp | US | marketplace | thredup.com
Swappa | US | marketplace | swappa.com
Back Market | FR | marketplace | backmarket.com backmarket.fr backmarket.de backmarket.co.uk backmarket.es backmarket.it backmarket.nl backmarket.be backmarket.co.jp backmarket.pt backmarket.at backmarket.ie backmarket.se backmarket.fi | Backmarket
refurbed | AT | marketplace | refurbed.com refurbed.de refurbed.at refurbed.it refurbed.ie refurbed.pl refurbed.nl refurbed.se refurbed.dk refurbed.ch
rebuy | DE | marketplace | rebuy.de rebuy.fr rebuy.nl rebuy.it
momox | DE | marketplace | momox.de momox.fr momox.at momoxfashion.com momox-shop.fr medimops.de
Swappie | FI | marketplace | swappie.com
Catawiki | NL | marketplace | catawiki.com catawiki.eu catawiki.nl catawiki.de catawiki.fr catawiki.it catawiki.es catawiki.be catawiki.pl catawiki.pt catawiki.at catawiki.dk catawiki.se
Chrono24 | DE | marketplace | chrono24.com chrono24.de chrono24.fr chrono24.co.uk chrono24.it chrono24.es chrono24.jp chrono24.at chrono24.ch chrono24.nl chrono24.pl chrono24.se chrono24.no chrono24.in chrono24.hk chrono24.sg chrono24.dk chrono24.fi chrono24.pt chrono24.be chrono24.com.tr chrono24.ca chrono24.com.au chrono24.gr chrono24.hu chrono24.ro chrono24.com.br
Cardmarket | DE | marketplace | cardmarket.com
TCGplayer | US | marketplace | tcgplayer.com | TCG Player
AbeBooks | CA | marketplace | abebooks.com abebooks.co.uk abebooks.de abebooks.fr abebooks.it | | amazon
ZVAB | DE | marketplace | zvab.com | | amazon
Wallapop | ES | marketplace | wallapop.com wallapop.es wallapop.it wallapop.pt
Milanuncios | ES | marketplace | milanuncios.com
Subito | IT | marketplace | subito.it
Leboncoin | FR | marketplace | leboncoin.fr | Le Bon Coin | leboncoin
Kleinanzeigen | DE | marketplace | kleinanzeigen.de ebay-kleinanzeigen.de | eBay Kleinanzeigen
Markt.de | DE | marketplace | markt.de
Quoka | DE | marketplace | quoka.de
Willhaben | AT | marketplace | willhaben.at
Shpock | AT | marketplace | shpock.com
Ricardo | CH | marketplace | ricardo.ch
Tutti | CH | marketplace | tutti.ch
Anibis | CH | marketplace | anibis.ch
Marktplaats | NL | marketplace | marktplaats.nl | | adevinta
2dehands | BE | marketplace | 2dehands.be 2ememain.be | 2ememain | adevinta
Gumtree | GB | marketplace | gumtree.com gumtree.ie gumtree.pl gumtree.sg
Gumtree Australia | AU | marketplace | gumtree.com.au
Gumtree South Africa | ZA | marketplace | gumtree.co.za
Preloved | GB | marketplace | preloved.co.uk
DoneDeal | IE | marketplace | donedeal.ie adverts.ie | Done Deal
Blocket | SE | marketplace | blocket.se | | vend
Tradera | SE | marketplace | tradera.com tradera.se
FINN.no | NO | marketplace | finn.no | Finn | vend
DBA | DK | marketplace | dba.dk | Den Blå Avis | vend
Tori | FI | marketplace | tori.fi | | vend
Huuto.net | FI | marketplace | huuto.net
Reshopper | DK | marketplace | reshopper.com
Bland | IS | marketplace | bland.is
OLX | NL | marketplace | olx.com olx.pl olx.ua olx.ro olx.bg olx.pt olx.uz olx.kz olx.co.za | | olx
OLX Brasil | BR | marketplace | olx.com.br
OLX Bosnia | BA | marketplace | olx.ba | Pik.ba
OLX Indonesia | ID | marketplace | olx.co.id
OLX India | IN | marketplace | olx.in
Autovit | RO | marketplace | autovit.ro | | olx
Otomoto | PL | marketplace | otomoto.pl | | olx
Otodom | PL | marketplace | otodom.pl | | olx
Standvirtual | PT | marketplace | standvirtual.com | | olx
CustoJusto | PT | marketplace | custojusto.pt
Sprzedajemy | PL | marketplace | sprzedajemy.pl
Bazoš | CZ | marketplace | bazos.cz bazos.sk bazos.pl bazos.at | Bazos
Sbazar | CZ | marketplace | sbazar.cz
Aukro | CZ | marketplace | aukro.cz
Bazár | SK | marketplace | bazar.sk
Jófogás | HU | marketplace | jofogas.hu | Jofogas
Vatera | HU | marketplace | vatera.hu
Hardverapró | HU | marketplace | hardverapro.hu
Bazar.bg | BG | marketplace | bazar.bg
Njuškalo | HR | marketplace | njuskalo.hr | Njuskalo
Bolha | SI | marketplace | bolha.com
KupujemProdajem | RS | marketplace | kupujemprodajem.com
Pazar3 | MK | marketplace | pazar3.mk
MerrJep | AL | marketplace | merrjep.al merrjep.com
Skelbiu | LT | marketplace | skelbiu.lt
SS.com | LV | marketplace | ss.com ss.lv
Okidoki | EE | marketplace | okidoki.ee
Osta.ee | EE | marketplace | osta.ee
999.md | MD | marketplace | 999.md
Kufar | BY | marketplace | kufar.by
Avito | RU | marketplace | avito.ru avito.st | Авито
Youla | RU | marketplace | youla.ru | Юла
Shafa | UA | marketplace | shafa.ua
MyMarket | GE | marketplace | mymarket.ge
List.am | AM | marketplace | list.am
Tap.az | AZ | marketplace | tap.az
Sahibinden | TR | marketplace | sahibinden.com
Dolap | TR | marketplace | dolap.com | | alibaba
Vendora | GR | marketplace | vendora.gr
Bazaraki | CY | marketplace | bazaraki.com
Yad2 | IL | marketplace | yad2.co.il | יד2
Dubizzle | AE | marketplace | dubizzle.com dubizzle.com.eg dubizzle.com.lb dubizzle.com.bh dubizzle.com.om dubizzle.qa
OpenSooq | JO | marketplace | opensooq.com | السوق المفتوح
Haraj | SA | marketplace | haraj.com.sa | حراج
Avito Maroc | MA | marketplace | avito.ma
Ouedkniss | DZ | marketplace | ouedkniss.com
Tayara | TN | marketplace | tayara.tn
Jiji | NG | marketplace | jiji.ng jiji.com.gh jiji.co.ke jiji.ug jiji.co.tz jiji.com.et
Segunda Mano | MX | marketplace | segundamano.mx segundamano.es
Yapo | CL | marketplace | yapo.cl
Carousell | SG | marketplace | carousell.com carousell.sg carousell.com.hk carousell.com.my carousell.ph carousell.co.id
Mudah | MY | marketplace | mudah.my
Chợ Tốt | VN | marketplace | chotot.com | Cho Tot
Kaidee | TH | marketplace | kaidee.com
ikman | LK | marketplace | ikman.lk
Bikroy | BD | marketplace | bikroy.com
OLX Pakistan | PK | marketplace | olx.com.pk
Quikr | IN | marketplace | quikr.com
Hamrobazaar | NP | marketplace | hamrobazaar.com
Karrot | KR | marketplace | daangn.com karrotmarket.com | 당근마켓; Daangn
Bunjang | KR | marketplace | bunjang.co.kr | 번개장터
Joonggonara | KR | marketplace | joongna.com | 중고나라
Jimoty | JP | marketplace | jmty.jp | ジモティー
Kijiji | CA | marketplace | kijiji.ca kijiji.com
LesPAC | CA | marketplace | lespac.com
Trade Me | NZ | marketplace | trademe.co.nz tmcdn.co.nz | TradeMe

# Cars
mobile.de | DE | marketplace | mobile.de | | mobile.de
AutoScout24 | DE | marketplace | autoscout24.com autoscout24.de autoscout24.it autoscout24.nl autoscout24.be autoscout24.fr autoscout24.at autoscout24.es autoscout24.lu autoscout24.dk autoscout24.fi autoscout24.ie autoscout24.no autoscout24.pl autoscout24.pt autoscout24.se autoscout24.co.uk autoscout24.ro autoscout24.hu autoscout24.bg
AutoScout24 Schweiz | CH | marketplace | autoscout24.ch
Auto Trader | GB | marketplace | autotrader.co.uk | Autotrader
Autotrader | US | marketplace | autotrader.com kbb.com | Auto Trader
AutoTrader Canada | CA | marketplace | autotrader.ca
AutoTrader South Africa | ZA | marketplace | autotrader.co.za
carsales | AU | marketplace | carsales.com.au
CarGurus | US | marketplace | cargurus.com cargurus.ca cargurus.co.uk cargurus.de cargurus.it cargurus.es
Carvana | US | marketplace | carvana.com
CarMax | US | marketplace | carmax.com
Cars.com | US | marketplace | cars.com
La Centrale | FR | marketplace | lacentrale.fr | | leboncoin
Coches.net | ES | marketplace | coches.net
Copart | US | marketplace | copart.com copart.co.uk copart.de
Motors | GB | marketplace | motors.co.uk

# Europe
Allegro | PL | marketplace | allegro.pl allegro.cz allegro.sk allegro.hu allegrolokalnie.pl allegroimg.com allegrostatic.com | Allegro Lokalnie | allegro
Mall | CZ | marketplace | mall.cz mall.sk mall.hu | | allegro
Mimovrste | SI | marketplace | mimovrste.com
Otto | DE | marketplace | otto.de ottoversand.at otto.nl otto.at | | otto-group
Bol | NL | marketplace | bol.com bol.be | bol.com; BOL | ahold-delhaize
Cdiscount | FR | marketplace | cdiscount.com | C discount
Rakuten France | FR | marketplace | priceminister.com priceminister.es priceminister.fr | PriceMinister | rakuten
ManoMano | FR | marketplace | manomano.com manomano.fr manomano.de manomano.co.uk manomano.it manomano.es | Mano Mano
Rue du Commerce | FR | marketplace | rueducommerce.fr
Veepee | FR | marketplace | veepee.com veepee.fr veepee.de veepee.es veepee.it veepee.be veepee.nl veepee.at vente-privee.com privalia.com | Vente Privee; Privalia
Showroomprivé | FR | marketplace | showroomprive.com showroomprive.es showroomprive.it showroomprive.pt | Showroomprive; Showroom Privé
Rakuma | JP | marketplace | fril.jp | ラクマ | rakuten
eMAG | RO | marketplace | emag.ro emag.bg emag.hu | e-Mag
Kaufland | DE | marketplace | kaufland.de kaufland.com kaufland.cz kaufland.sk kaufland.pl kaufland.ro kaufland.bg kaufland.hr kaufland.at kaufland.fr kaufland.it | Real.de | schwarz
Hood.de | DE | marketplace | hood.de
Galaxus | CH | marketplace | galaxus.ch galaxus.de galaxus.at galaxus.fr galaxus.it galaxus.nl galaxus.be galaxus.eu digitec.ch | Digitec | migros
CDON | SE | marketplace | cdon.se cdon.com cdon.fi cdon.dk cdon.no
Fyndiq | SE | marketplace | fyndiq.se fyndiq.com
Onbuy | GB | marketplace | onbuy.com | OnBuy
Fruugo | GB | marketplace | fruugo.com fruugo.co.uk fruugo.us
Not On The High Street | GB | marketplace | notonthehighstreet.com | NOTHS
Folksy | GB | marketplace | folksy.com
Wayfair | US | marketplace | wayfair.com wayfair.ca wayfair.co.uk wayfair.ie wayfair.de | | wayfair
Pigu | LT | marketplace | pigu.lt 220.lv kaup24.ee hobbyhall.fi | 220.lv; Kaup24 | phh
Varle | LT | marketplace | varle.lt
Skroutz | GR | marketplace | skroutz.gr skroutz.cy | Σκρουτζ
Public | GR | marketplace | public.gr public.cy
Trendyol | TR | marketplace | trendyol.com dsmcdn.com | | alibaba
Hepsiburada | TR | marketplace | hepsiburada.com hepsiburada.net
n11 | TR | marketplace | n11.com
GittiGidiyor | TR | marketplace | gittigidiyor.com | | ebay
ÇiçekSepeti | TR | marketplace | ciceksepeti.com | Ciceksepeti
PttAVM | TR | marketplace | pttavm.com
Pazarama | TR | marketplace | pazarama.com
Ozon | RU | marketplace | ozon.ru ozon.by ozon.kz ozone.ru ozonusercontent.com | Озон
Wildberries | RU | marketplace | wildberries.ru wildberries.by wildberries.kz wildberries.am wildberries.kg wb.ru wbstatic.net wbbasket.ru | Вайлдберриз
Megamarket | RU | marketplace | megamarket.ru sbermegamarket.ru | СберМегаМаркет
Lamoda | RU | marketplace | lamoda.ru lamoda.by lamoda.kz | Ламода
Rozetka | UA | marketplace | rozetka.com.ua rozetka.ua rozetka.pl | Розетка
Prom.ua | UA | marketplace | prom.ua bigl.ua | Пром | evo
Epicentr | UA | marketplace | epicentrk.ua | Епіцентр
MAKEUP | UA | merchant | makeup.com.ua
Onliner | BY | marketplace | onliner.by
Satu.kz | KZ | marketplace | satu.kz | | evo
Kolesa | KZ | marketplace | kolesa.kz | | kolesa
Krisha | KZ | marketplace | krisha.kz | | kolesa
Market.kz | KZ | marketplace | market.kz | | kolesa
Uzum Market | UZ | marketplace | uzum.uz | Uzum
Lalafo | KG | marketplace | lalafo.kg lalafo.az lalafo.rs lalafo.gr lalafo.pl
Somon.tj | TJ | marketplace | somon.tj
Birbir | UZ | marketplace | birbir.uz

# Americas
Mercado Libre | AR | marketplace | mercadolibre.com mercadolibre.com.ar mercadolivre.com.br mercadolivre.com mercadolibre.com.mx mercadolibre.com.co mercadolibre.cl mercadolibre.com.pe mercadolibre.com.uy mercadolibre.com.ve mercadolibre.com.ec mercadolibre.com.bo mercadolibre.com.do mercadolibre.com.gt mercadolibre.com.hn mercadolibre.com.ni mercadolibre.com.pa mercadolibre.com.py mercadolibre.com.sv mercadolibre.co.cr mlstatic.com mercadoshops.com.ar | Mercado Livre; MercadoLibre; MercadoLivre; Meli | meli
Americanas | BR | marketplace | americanas.com.br | Lojas Americanas | americanas
Submarino | BR | marketplace | submarino.com.br | | americanas
Shoptime | BR | marketplace | shoptime.com.br | | americanas
Magazine Luiza | BR | marketplace | magazineluiza.com.br magalu.com magalu.com.br magazinevoce.com.br mlcdn.com.br | Magalu; Magazine Você | magalu
Netshoes | BR | merchant | netshoes.com.br | | magalu
KaBuM! | BR | merchant | kabum.com.br | Kabum | magalu
Zattini | BR | merchant | zattini.com.br | | magalu
Casas Bahia | BR | marketplace | casasbahia.com.br | | casas-bahia
Ponto | BR | marketplace | pontofrio.com.br | Ponto Frio; Pontofrio | casas-bahia
Extra | BR | marketplace | extra.com.br
Enjoei | BR | marketplace | enjoei.com.br
Elo7 | BR | marketplace | elo7.com.br
Estante Virtual | BR | marketplace | estantevirtual.com.br | | magalu
Linio | MX | marketplace | linio.com linio.com.mx linio.com.co linio.com.pe linio.cl | | falabella
Tiendamia | UY | marketplace | tiendamia.com
Encuentra24 | CR | marketplace | encuentra24.com
Corotos | DO | marketplace | corotos.com.do
Revolico | CU | marketplace | revolico.com
Newegg | US | marketplace | newegg.com newegg.ca neweggbusiness.com newegg.cn newegg.com.cn newegg.com.tw | New Egg
Overstock | US | marketplace | overstock.com overstock.ca | | beyond
Zazzle | US | marketplace | zazzle.com zazzle.co.uk zazzle.de zazzle.ca zazzle.co.jp zazzle.com.au zazzle.com.br zazzle.es zazzle.fr zazzle.pt zazzle.nl zazzle.se zazzle.ch zazzle.at zazzle.be zazzle.co.nz
Redbubble | AU | marketplace | redbubble.com redbubble.net
Society6 | US | marketplace | society6.com
Teepublic | US | marketplace | teepublic.com
Spreadshirt | DE | marketplace | spreadshirt.com spreadshirt.de spreadshirt.co.uk spreadshirt.fr spreadshop.com spreadshirt.at spreadshirt.be spreadshirt.ch spreadshirt.dk spreadshirt.fi spreadshirt.it spreadshirt.nl spreadshirt.no spreadshirt.pl spreadshirt.se spreadshirt.ie spreadshirt.es spreadshirt.com.au spreadshirt.ca spreadshirt.net
Faire | US | marketplace | faire.com
Groupon | US | marketplace | groupon.com groupon.co.uk groupon.de groupon.fr groupon.it groupon.es groupon.pl groupon.be groupon.nl groupon.ie groupon.ae groupon.com.au
Wowcher | GB | marketplace | wowcher.co.uk

# Asia and Pacific
Shopee | SG | marketplace | shopee.com shopee.sg shopee.com.my shopee.co.id shopee.co.th shopee.vn shopee.ph shopee.tw shopee.com.br shopee.cl shopee.com.co shopee.com.mx shopeemobile.com susercontent.com shp.ee shopee.in shopee.pl shopee.es shopee.fr shopee.com.ar shopee.kr shopee.cn shopee.io | 蝦皮; Shoppee | sea
Lazada | SG | marketplace | lazada.com lazada.sg lazada.com.my lazada.co.id lazada.co.th lazada.vn lazada.com.ph slatic.net | | alibaba
RedMart | SG | merchant | redmart.com | | alibaba
Tokopedia | ID | marketplace | tokopedia.com tokopedia.net tokopedia.link
Bukalapak | ID | marketplace | bukalapak.com
Blibli | ID | marketplace | blibli.com
Tiki | VN | marketplace | tiki.vn tikicdn.com
Sendo | VN | marketplace | sendo.vn
Qoo10 | SG | marketplace | qoo10.com qoo10.sg qoo10.jp qoo10.co.id qoo10.my
Rakuten | JP | marketplace | rakuten.co.jp rakuten.com rakuten.ne.jp rakuten.fr rakuten.de rakuten.com.tw r10s.jp | 楽天; 楽天市場 | rakuten
Yahoo! Japan | JP | marketplace | yahoo.co.jp yimg.jp yahoo-net.jp | ヤフー; Yahoo Auctions; ヤフオク; Yahoo Shopping Japan | ly
Buyee | JP | marketplace | buyee.jp
ZenMarket | JP | marketplace | zenmarket.jp
minne | JP | marketplace | minne.com
Creema | JP | marketplace | creema.jp
Suruga-ya | JP | marketplace | suruga-ya.jp suruga-ya.com | 駿河屋
Coupang | KR | marketplace | coupang.com coupangcdn.com | 쿠팡 | coupang
Gmarket | KR | marketplace | gmarket.co.kr gmarket.com | 지마켓
Auction | KR | marketplace | auction.co.kr | 옥션
11st | KR | marketplace | 11st.co.kr | 11번가
SSG.COM | KR | marketplace | ssg.com | 신세계몰; Shinsegae
Interpark | KR | marketplace | interpark.com | 인터파크
momo | TW | marketplace | momoshop.com.tw | momo購物網; momo shop
PChome | TW | marketplace | pchome.com.tw pchomeusa.com pchome.net
Ruten | TW | marketplace | ruten.com.tw | 露天拍賣
HKTVmall | HK | marketplace | hktvmall.com | HKTV Mall
Flipkart | IN | marketplace | flipkart.com flixcart.com | फ्लिपकार्ट | flipkart
Shopsy | IN | marketplace | shopsy.in | | flipkart
Snapdeal | IN | marketplace | snapdeal.com
Meesho | IN | marketplace | meesho.com
IndiaMART | IN | marketplace | indiamart.com
JioMart | IN | marketplace | jiomart.com | Jio Mart | reliance
Tata CLiQ | IN | marketplace | tatacliq.com | Tata Cliq | tata
Daraz | PK | marketplace | daraz.pk daraz.com daraz.com.bd daraz.lk daraz.com.np | | alibaba
Shop.com.mm | MM | marketplace | shop.com.mm
Digikala | IR | marketplace | digikala.com | دیجی‌کالا
Divar | IR | marketplace | divar.ir | دیوار
Kogan | AU | marketplace | kogan.com kogan.com.au kogan.co.nz | Kogan.com | kogan
Mighty Ape | NZ | marketplace | mightyape.co.nz mightyape.com.au | MightyApe | kogan

# Africa and Middle East
Jumia | NG | marketplace | jumia.com jumia.com.ng jumia.co.ke jumia.com.eg jumia.ma jumia.com.gh jumia.ci jumia.sn jumia.ug jumia.dz jumia.com.tn
Konga | NG | marketplace | konga.com
Takealot | ZA | marketplace | takealot.com | | naspers
Bob Shop | ZA | marketplace | bobshop.co.za bidorbuy.co.za | bidorbuy
Loot | ZA | marketplace | loot.co.za
Makro | ZA | marketplace | makro.co.za | | massmart
Kilimall | KE | marketplace | kilimall.co.ke kilimall.com
Noon | AE | marketplace | noon.com | نون
Souq | AE | marketplace | souq.com | سوق | amazon
Namshi | AE | marketplace | namshi.com | نمشي
KSP | IL | marketplace | ksp.co.il

# Shop builders and seller platforms
Shopify | CA | seller-platform | shopify.com myshopify.com shopifycdn.com shopifysvc.com shopifycloud.com shopifycs.com shopifypreview.com shopifyapps.com shop.app shopify.in shopify.my shopify.hk shopify.ca shopify.co.uk shopify.de shopify.fr shopify.es shopify.it shopify.nl shopify.com.au shopify.com.br shopify.jp shopify.sg shopify.co.nz shopify.dev shopify.engineering shopify.plus shopify.cn shopify.com.sg shopifystatus.com shopifypartners.com | | shopify
BigCommerce | AU | seller-platform | bigcommerce.com mybigcommerce.com
WooCommerce | US | seller-platform | woocommerce.com | Woo | automattic
Wix | IL | seller-platform | wix.com wixsite.com wixstatic.com parastorage.com editorx.com
Squarespace | US | seller-platform | squarespace.com sqsp.com sqspcdn.com squarespace-cdn.com
Weebly | US | seller-platform | weebly.com editmysite.com | | block
Ecwid | US | seller-platform | ecwid.com company.site
Big Cartel | US | seller-platform | bigcartel.com
Volusion | US | seller-platform | volusion.com
Gumroad | US | seller-platform | gumroad.com
Patreon | US | seller-platform | patreon.com patreonusercontent.com
Ko-fi | GB | seller-platform | ko-fi.com
Buy Me a Coffee | US | seller-platform | buymeacoffee.com
Kickstarter | US | seller-platform | kickstarter.com
Indiegogo | US | seller-platform | indiegogo.com
GoFundMe | US | seller-platform | gofundme.com gofund.me | Go Fund Me
Payhip | GB | seller-platform | payhip.com
Sellfy | LV | seller-platform | sellfy.com
Printful | LV | seller-platform | printful.com
Printify | LV | seller-platform | printify.com
PrestaShop | FR | seller-platform | prestashop.com
Shopware | DE | seller-platform | shopware.com
JTL | DE | seller-platform | jtl-software.de jtl-software.com
Gambio | DE | seller-platform | gambio.de
Jimdo | DE | seller-platform | jimdo.com jimdofree.com jimdosite.com jimdo.de
Webnode | CZ | seller-platform | webnode.com webnode.cz webnode.page webnode.es webnode.fr webnode.it webnode.de webnode.sk webnode.pt webnode.nl webnode.be webnode.at webnode.ch webnode.hu webnode.pl webnode.ro webnode.se webnode.dk webnode.co.uk webnode.com.br webnode.mx
Shoptet | CZ | seller-platform | shoptet.cz myshoptet.com
Shoper | PL | seller-platform | shoper.pl
IdoSell | PL | seller-platform | idosell.com iai-shop.com
Mozello | LV | seller-platform | mozello.com
Lightspeed | CA | seller-platform | lightspeedhq.com
Nuvemshop | BR | seller-platform | nuvemshop.com.br lojavirtualnuvem.com.br | Tiendanube | tiendanube
Tiendanube | AR | seller-platform | tiendanube.com mitiendanube.com | | tiendanube
Kiwify | BR | seller-platform | kiwify.com.br kiwify.com
VTEX | BR | seller-platform | vtex.com vtexcommercestable.com.br vteximg.com.br vtexassets.com
Salla | SA | seller-platform | salla.com salla.sa | سلة
Zid | SA | seller-platform | zid.sa zid.store | زد
SHOPLINE | SG | seller-platform | shopline.com shoplineapp.com myshopline.com
Shoplazza | CN | seller-platform | shoplazza.com myshoplaza.com
BASE | JP | seller-platform | thebase.com thebase.in base.shop
STORES | JP | seller-platform | stores.jp
BOOTH | JP | seller-platform | booth.pm | | pixiv
Cafe24 | KR | seller-platform | cafe24.com
Naver | KR | seller-platform | naver.com naver.net pstatic.net | 네이버; Smart Store; 스마트스토어 | naver
Haravan | VN | seller-platform | haravan.com
Dukaan | IN | seller-platform | mydukaan.io
Ticimax | TR | seller-platform | ticimax.com
Ikas | TR | seller-platform | ikas.com
ClickFunnels | US | seller-platform | clickfunnels.com clickfunnelsuniversity.com
Teachable | US | seller-platform | teachable.com teachablecdn.com
Kajabi | US | seller-platform | kajabi.com
Udemy | US | seller-platform | udemy.com udemycdn.com
Coursera | US | seller-platform | coursera.org
Domestika | US | seller-platform | domestika.org
Fiverr | IL | seller-platform | fiverr.com
Upwork | US | seller-platform | upwork.com
Substack | US | seller-platform | substack.com
ThemeForest | AU | seller-platform | themeforest.net envato.com codecanyon.net | Envato
Creative Market | US | seller-platform | creativemarket.com
Trusted Shops | DE | seller-platform | trustedshops.com trustedshops.de
Idealo | DE | marketplace | idealo.de idealo.at idealo.fr idealo.it idealo.es idealo.co.uk
Check24 | DE | marketplace | check24.de check24.at check24.es check24.com
Geizhals | AT | marketplace | geizhals.at geizhals.de geizhals.eu | Skinflint
Ceneo | PL | marketplace | ceneo.pl
Heureka | CZ | marketplace | heureka.cz heureka.sk heureka.group
Árukereső | HU | marketplace | arukereso.hu | Arukereso
Prisjakt | SE | marketplace | prisjakt.nu prisjakt.no pricespy.co.uk pricespy.co.nz pricespy.ie | PriceSpy
PriceRunner | SE | marketplace | pricerunner.com pricerunner.se pricerunner.dk
Pepper | NL | marketplace | pepper.pl pepper.com mydealz.de dealabs.com hotukdeals.com chollometro.com | mydealz; hotukdeals; Dealabs
`);
