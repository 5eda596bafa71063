/**
 * European shops, from Iceland to Turkey and the Caucasus, and brands of European origin that sell from their own
 * sites: fashion, shoes, sport, luxury, electronics, furniture, do-it-yourself, toys, beauty, pharmacy, optics,
 * books, food, department stores.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: a company that sells in many countries stands once, under its home country, with the country
 * domains it is known to trade under; regional franchises and business-to-business shops are left out.
 */
import { parseBrands } from './brand';

export const merchantsEurope = parseBrands(`
# Fashion and shoes
Zara | ES | merchant | zara.com zarahome.com zara.net zara.cn | Zara Home | inditex
Bershka | ES | merchant | bershka.com | | inditex
Pull&Bear | ES | merchant | pullandbear.com | Pull and Bear | inditex
Massimo Dutti | ES | merchant | massimodutti.com | | inditex
Stradivarius | ES | merchant | stradivarius.com | | inditex
Oysho | ES | merchant | oysho.com | | inditex
Lefties | ES | merchant | lefties.com | | inditex
Mango | ES | merchant | mango.com mangooutlet.com mango.es | | mango
Desigual | ES | merchant | desigual.com
Camper | ES | merchant | camper.com
Bimba y Lola | ES | merchant | bimbaylola.com
Scalpers | ES | merchant | scalperscompany.com
Springfield | ES | merchant | myspringfield.com | | tendam
Women'secret | ES | merchant | womensecret.com | Women Secret | tendam
Cortefiel | ES | merchant | cortefiel.com | | tendam
Tous | ES | merchant | tous.com
Pronovias | ES | merchant | pronovias.com
H&M | SE | merchant | hm.com | H and M; Hennes & Mauritz | hm
COS | SE | merchant | cos.com cosstores.com | | hm
& Other Stories | SE | merchant | stories.com | | hm
Arket | SE | merchant | arket.com | | hm
Monki | SE | merchant | monki.com | | hm
Weekday | SE | merchant | weekday.com | | hm
Gina Tricot | SE | merchant | ginatricot.com
Lindex | SE | merchant | lindex.com
KappAhl | SE | merchant | kappahl.com
NA-KD | SE | merchant | na-kd.com | NAKD
Boozt | SE | merchant | boozt.com booztlet.com | Booztlet
Ellos | SE | merchant | ellos.se ellos.com ellos.no ellos.fi ellos.dk | | ellos
Jotex | SE | merchant | jotex.se jotex.fi jotex.no jotex.dk | | ellos
Stayhard | SE | merchant | stayhard.se
Footway | SE | merchant | footway.com footway.se
Polarn O. Pyret | SE | merchant | polarnopyret.com polarnopyret.se
Fjällräven | SE | merchant | fjallraven.com fjallraven.de fjallraven.us fjallraven.eu fjallraven.ca fjallraven.co.uk fjallraven.fr fjallraven.nl fjallraven.no fjallraven.se | Fjallraven
Haglöfs | SE | merchant | haglofs.com | Haglofs
Axel Arigato | SE | merchant | axelarigato.com
Acne Studios | SE | merchant | acnestudios.com
Björn Borg | SE | merchant | bjornborg.com | Bjorn Borg
Didriksons | SE | merchant | didriksons.com
Daniel Wellington | SE | merchant | danielwellington.com danielwellington.cn
Zalando | DE | merchant | zalando.com zalando.de zalando.at zalando.ch zalando.fr zalando.it zalando.es zalando.nl zalando.be zalando.pl zalando.cz zalando.sk zalando.se zalando.dk zalando.fi zalando.no zalando.co.uk zalando.ie zalando.hu zalando.ro zalando.hr zalando.si zalando.lt zalando.lv zalando.ee zalando-lounge.de zalando-lounge.com zalando-prive.it zalando-prive.fr zalando-prive.es ztat.net zalando.pt zalando.bg zalando.gr zalando.lu | Zalando Lounge | zalando
About You | DE | merchant | aboutyou.com aboutyou.de aboutyou.at aboutyou.ch aboutyou.nl aboutyou.be aboutyou.pl aboutyou.cz aboutyou.sk aboutyou.hu aboutyou.ro aboutyou.bg aboutyou.hr aboutyou.si aboutyou.lt aboutyou.lv aboutyou.ee aboutyou.fi aboutyou.se aboutyou.dk aboutyou.no aboutyou.fr aboutyou.es aboutyou.it aboutyou.pt aboutyou.gr aboutyou.ie aboutyou.co.uk aboutyou.lu | | zalando
bonprix | DE | merchant | bonprix.de bonprix.at bonprix.ch bonprix.fr bonprix.it bonprix.nl bonprix.pl bonprix.cz bonprix.sk bonprix.hu bonprix.ro bonprix.se bonprix.no bonprix.fi bonprix.co.uk bonprix.be bonprix.dk bonprix.es bonprix.ie bonprix.pt bonprix.gr bonprix.ua bonprix.ru bonprix.us | Bon Prix | otto-group
Baur | DE | merchant | baur.de | | otto-group
Heine | DE | merchant | heine.de heine.at heine.ch | | otto-group
Witt Weiden | DE | merchant | witt-weiden.de witt-weiden.at | | otto-group
Lascana | DE | merchant | lascana.de lascana.at lascana.ch lascana.com | | otto-group
Limango | DE | merchant | limango.de limango.nl limango.pl limango.fr limango.com limango.com.tr limango.at | | otto-group
C&A | DE | merchant | c-and-a.com canda.com c-and-a.de | C and A
Peek & Cloppenburg | DE | merchant | peek-cloppenburg.de peek-cloppenburg.com peek-cloppenburg.at peek-cloppenburg.be peek-cloppenburg.nl peek-cloppenburg.pl peek-cloppenburg.ch peek-cloppenburg.cz peek-cloppenburg.hu peek-cloppenburg.ro | P&C
Breuninger | DE | merchant | breuninger.com
Best Secret | DE | merchant | bestsecret.com bestsecret.de bestsecret.at bestsecret.ch | BestSecret
Mytheresa | DE | merchant | mytheresa.com | | luxexperience
Engelhorn | DE | merchant | engelhorn.de engelhorn.com
Ernsting's family | DE | merchant | ernstings-family.de ernstings-family.com ernstings-family.at | Ernstings Family
NKD | DE | merchant | nkd.com
Kik | DE | merchant | kik.de
Takko | DE | merchant | takko.com
Tom Tailor | DE | merchant | tom-tailor.de tom-tailor.eu tom-tailor.com tom-tailor.at
s.Oliver | DE | merchant | soliver.com soliver.de soliver.at soliver.eu | s Oliver
Marc O'Polo | DE | merchant | marc-o-polo.com | Marc O Polo
Hugo Boss | DE | merchant | hugoboss.com | BOSS
Esprit | DE | merchant | esprit.de esprit.com esprit.eu esprit.at esprit.be esprit.nl esprit.es esprit.fr esprit.ch esprit.dk esprit.fi esprit.se esprit.co.uk esprit.cn esprit.cz esprit.hu esprit.pl
Gerry Weber | DE | merchant | gerryweber.com
Street One | DE | merchant | street-one.de
Cecil | DE | merchant | cecil.de
Brax | DE | merchant | brax.com
Closed | DE | merchant | closed.com
Armedangels | DE | merchant | armedangels.com armedangels.de
Jack Wolfskin | DE | merchant | jack-wolfskin.com jack-wolfskin.de jack-wolfskin.co.uk
Deichmann | DE | merchant | deichmann.com deichmann.de deichmann.at deichmann.ch
Görtz | DE | merchant | goertz.de | Goertz
Tamaris | DE | merchant | tamaris.com
Gabor | DE | merchant | gabor.com gabor.de
Birkenstock | DE | merchant | birkenstock.com
Snipes | DE | merchant | snipes.com snipesusa.com
43einhalb | DE | merchant | 43einhalb.com
Asphaltgold | DE | merchant | asphaltgold.com
BSTN | DE | merchant | bstn.com
EMP | DE | merchant | emp.de emp.at emp.co.uk emp.ie large.nl emp-shop.cz emp-shop.se emp-online.es emp-online.it emp-online.fr emp-shop.dk emp-shop.pl emp-shop.sk emp-shop.no emp-shop.fi emp-shop.nl emp-online.ch emp-online.com emp-online.de | EMP Merchandising; Large
ASOS | GB | merchant | asos.com asos-media.com asos.de asos.fr asos.es asos.it asos.com.au asos.ca asos.us
Boohoo | GB | merchant | boohoo.com boohooman.com | boohooMAN | boohoo
PrettyLittleThing | GB | merchant | prettylittlething.com prettylittlething.us prettylittlething.ie prettylittlething.fr prettylittlething.com.au prettylittlething.ca prettylittlething.ae | Pretty Little Thing; PLT | boohoo
Nasty Gal | GB | merchant | nastygal.com | | boohoo
Karen Millen | GB | merchant | karenmillen.com | | boohoo
Debenhams | GB | merchant | debenhams.com debenhams.ie | | boohoo
Missguided | GB | merchant | missguided.com missguided.co.uk | | shein
Next | GB | merchant | next.co.uk nextdirect.com next.us | Next Direct | next
Marks & Spencer | GB | merchant | marksandspencer.com marksandspencer.eu | M&S; Marks and Spencer
Primark | GB | merchant | primark.com primark.es | | primark
River Island | GB | merchant | riverisland.com riverisland.ie riverisland.nl riverisland.de riverisland.fr riverisland.eu
New Look | GB | merchant | newlook.com
Topshop | GB | merchant | topshop.com
Superdry | GB | merchant | superdry.com superdry.de superdry.co.uk
Ted Baker | GB | merchant | tedbaker.com
Reiss | GB | merchant | reiss.com | | next
AllSaints | GB | merchant | allsaints.com | All Saints
Burberry | GB | merchant | burberry.com
Paul Smith | GB | merchant | paulsmith.com
Barbour | GB | merchant | barbour.com
Joules | GB | merchant | joules.com | | next
FatFace | GB | merchant | fatface.com | Fat Face | next
White Stuff | GB | merchant | whitestuff.com
Seasalt Cornwall | GB | merchant | seasaltcornwall.com
Monsoon | GB | merchant | monsoon.co.uk monsoonlondon.com | | monsoon
Accessorize | GB | merchant | accessorize.com | | monsoon
Boden | GB | merchant | boden.com boden.co.uk bodenusa.com
Dr. Martens | GB | merchant | drmartens.com drmartens.co.kr drmartens.com.au drmartens.jp drmartens.com.cn | Dr Martens; Doc Martens
Clarks | GB | merchant | clarks.com clarks.co.uk clarksusa.com clarks.eu
Schuh | GB | merchant | schuh.co.uk schuh.ie schuh.eu
Office Shoes | GB | merchant | office.co.uk
Kurt Geiger | GB | merchant | kurtgeiger.com
Gymshark | GB | merchant | gymshark.com
Very | GB | merchant | very.co.uk | | very
Littlewoods | GB | merchant | littlewoods.com | | very
Matalan | GB | merchant | matalan.co.uk
Peacocks | GB | merchant | peacocks.co.uk
Bonmarché | GB | merchant | bonmarche.co.uk | Bonmarche
Farfetch | GB | merchant | farfetch.com farfetch.cn | | coupang
END. | GB | merchant | endclothing.com | END Clothing
Flannels | GB | merchant | flannels.com | | frasers
House of Fraser | GB | merchant | houseoffraser.co.uk | | frasers
Size? | GB | merchant | size.co.uk sizeofficial.com | | jd-sports
Footasylum | GB | merchant | footasylum.com
Secret Sales | GB | merchant | secretsales.com
MandM | GB | merchant | mandmdirect.com mandmdirect.de mandmdirect.ie mandmdirect.fr mandmdirect.nl mandmdirect.dk mandmdirect.pl | MandM Direct
Vinokilo | DE | merchant | vinokilo.com
La Redoute | FR | merchant | laredoute.fr laredoute.com laredoute.co.uk laredoute.be laredoute.ch laredoute.es laredoute.it laredoute.pt laredoute.de laredoute.ru laredoute.gr laredoute.se laredoute.pl | | galeries-lafayette
Galeries Lafayette | FR | merchant | galerieslafayette.com | | galeries-lafayette
Printemps | FR | merchant | printemps.com placedestendances.com | Place des Tendances
Kiabi | FR | merchant | kiabi.com kiabi.es kiabi.it kiabi.be
Promod | FR | merchant | promod.fr promod.com promod.de
Jules | FR | merchant | jules.com
Celio | FR | merchant | celio.com
Etam | FR | merchant | etam.com
Undiz | FR | merchant | undiz.com
Camaïeu | FR | merchant | camaieu.fr | Camaieu
Pimkie | FR | merchant | pimkie.fr pimkie.com pimkie.it pimkie.de pimkie.es pimkie.be pimkie.ch pimkie.pl
Gémo | FR | merchant | gemo.fr | Gemo
Petit Bateau | FR | merchant | petit-bateau.fr petit-bateau.com petit-bateau.co.uk petit-bateau.de
Vertbaudet | FR | merchant | vertbaudet.fr vertbaudet.de vertbaudet.co.uk vertbaudet.es vertbaudet.ch
Jacadi | FR | merchant | jacadi.fr jacadi.com jacadi.us
Sézane | FR | merchant | sezane.com | Sezane
Maje | FR | merchant | maje.com | | smcp
Sandro | FR | merchant | sandro-paris.com | Sandro Paris | smcp
Claudie Pierlot | FR | merchant | claudiepierlot.com | | smcp
Ba&sh | FR | merchant | ba-sh.com | Bash Paris
The Kooples | FR | merchant | thekooples.com
Zadig & Voltaire | FR | merchant | zadig-et-voltaire.com | Zadig et Voltaire
A.P.C. | FR | merchant | apc.fr | APC
agnès b. | FR | merchant | agnesb.com agnesb.fr agnesb.eu | agnes b
Ami Paris | FR | merchant | amiparis.com
Isabel Marant | FR | merchant | isabelmarant.com
Lacoste | FR | merchant | lacoste.com lacoste.jp lacoste.fr lacoste.de lacoste.es lacoste.it lacoste.co.uk lacoste.nl lacoste.be lacoste.at lacoste.ch lacoste.pl lacoste.pt lacoste.se lacoste.dk lacoste.fi lacoste.ie lacoste.us lacoste.com.br lacoste.com.tr lacoste.ru lacoste.com.mx lacoste.com.ar lacoste.cn lacoste.com.cn lacoste.com.au lacoste.ca lacoste.co.kr
Aigle | FR | merchant | aigle.com
Spartoo | FR | merchant | spartoo.com spartoo.co.uk spartoo.de spartoo.es spartoo.it spartoo.pl spartoo.nl spartoo.be spartoo.pt spartoo.gr
Sarenza | FR | merchant | sarenza.com sarenza.de sarenza.it sarenza.es sarenza.nl sarenza.co.uk sarenza.be sarenza.ch
Courir | FR | merchant | courir.com | | jd-sports
Eram | FR | merchant | eram.fr
Monoprix | FR | merchant | monoprix.fr | | casino
Blancheporte | FR | merchant | blancheporte.fr blancheporte.be blancheporte.cz blancheporte.sk
Damart | FR | merchant | damart.fr damart.co.uk damart.be
Moncler | IT | merchant | moncler.com
YOOX | IT | merchant | yoox.com
NET-A-PORTER | GB | merchant | net-a-porter.com net-a-porter.cn | Net a Porter | luxexperience
MR PORTER | GB | merchant | mrporter.com | Mr Porter | luxexperience
THE OUTNET | GB | merchant | theoutnet.com | The Outnet
LuisaViaRoma | IT | merchant | luisaviaroma.com
OVS | IT | merchant | ovsfashion.com ovs.it
Calzedonia | IT | merchant | calzedonia.com | | oniverse
Intimissimi | IT | merchant | intimissimi.com | | oniverse
Tezenis | IT | merchant | tezenis.com | | oniverse
Falconeri | IT | merchant | falconeri.com | | oniverse
Benetton | IT | merchant | benetton.com | United Colors of Benetton
Diesel | IT | merchant | diesel.com | | otb
Geox | IT | merchant | geox.com
Golden Goose | IT | merchant | goldengoose.com
Ferragamo | IT | merchant | ferragamo.com | Salvatore Ferragamo
Furla | IT | merchant | furla.com
Armani | IT | merchant | armani.com | Giorgio Armani; Emporio Armani
Versace | IT | merchant | versace.com versace.cn | | prada
Prada | IT | merchant | prada.com | | prada
Miu Miu | IT | merchant | miumiu.com | | prada
Dolce & Gabbana | IT | merchant | dolcegabbana.com dolcegabbana.it dolcegabbana.cn | Dolce and Gabbana; D&G
Valentino | IT | merchant | valentino.com
Max Mara | IT | merchant | maxmara.com
Tod's | IT | merchant | tods.com | | tods
Hogan | IT | merchant | hogan.com | | tods
Stone Island | IT | merchant | stoneisland.com
Kiko Milano | IT | merchant | kikocosmetics.com
Superga | IT | merchant | superga.com
Bata | CH | merchant | bata.com bata.it bata.in bata.cz
Pittarosso | IT | merchant | pittarosso.com
Liu Jo | IT | merchant | liujo.com
Pinko | IT | merchant | pinko.com
Napapijri | IT | merchant | napapijri.com napapijri.co.uk napapijri.de | | vf
Scotch & Soda | NL | merchant | scotch-soda.com scotchandsoda.com | Scotch and Soda
G-Star RAW | NL | merchant | g-star.com | G-Star
Wehkamp | NL | merchant | wehkamp.nl
Zeeman | NL | merchant | zeeman.com
WE Fashion | NL | merchant | wefashion.com wefashion.nl wefashion.de
Omoda | NL | merchant | omoda.nl omoda.be omoda.de
De Bijenkorf | NL | merchant | debijenkorf.nl debijenkorf.com debijenkorf.be debijenkorf.de | Bijenkorf
Suitsupply | NL | merchant | suitsupply.com
Daily Paper | NL | merchant | dailypaperclothing.com
Torfs | BE | merchant | torfs.be
JBC | BE | merchant | jbc.be
Bestseller | DK | merchant | bestseller.com | | bestseller
Jack & Jones | DK | merchant | jackjones.com jackjones.in | Jack and Jones | bestseller
Vero Moda | DK | merchant | veromoda.com | | bestseller
ONLY | DK | merchant | only.com | | bestseller
Selected | DK | merchant | selected.com | | bestseller
Name It | DK | merchant | nameit.com | | bestseller
Ganni | DK | merchant | ganni.com
Ecco | DK | merchant | ecco.com
Hummel | DK | merchant | hummel.net hummel.dk
Rains | DK | merchant | rains.com
Pandora | DK | merchant | pandora.net
Georg Jensen | DK | merchant | georgjensen.com | | fiskars
Magasin | DK | merchant | magasin.dk
Salling | DK | merchant | salling.dk | | salling
Bilka | DK | merchant | bilka.dk | | salling
Føtex | DK | merchant | foetex.dk | Foetex | salling
nemlig.com | DK | merchant | nemlig.com | Nemlig
Helly Hansen | NO | merchant | hellyhansen.com
Norrøna | NO | merchant | norrona.com | Norrona
Dressmann | NO | merchant | dressmann.com
Cubus | NO | merchant | cubus.com
Marimekko | FI | merchant | marimekko.com
Reima | FI | merchant | reima.com
Stockmann | FI | merchant | stockmann.com
66°North | IS | merchant | 66north.com | 66 North
Reserved | PL | merchant | reserved.com | | lpp
Mohito | PL | merchant | mohito.com | | lpp
House | PL | merchant | housebrand.com | | lpp
Cropp | PL | merchant | cropp.com | | lpp
Sinsay | PL | merchant | sinsay.com | | lpp
CCC | PL | merchant | ccc.eu | | ccc
eobuwie | PL | merchant | eobuwie.com.pl ecipo.hu epantofi.ro eobuv.cz obuvki.bg epapoutsia.gr escarpe.it eschuhe.de zapatos.es chaussures.fr | epantofi; ecipő | ccc
Modivo | PL | merchant | modivo.pl modivo.com modivo.cz modivo.sk modivo.hu modivo.ro modivo.it modivo.de modivo.bg modivo.gr | | ccc
HalfPrice | PL | merchant | halfprice.eu | | ccc
4F | PL | merchant | 4f.com.pl 4fstore.com
Answear | PL | merchant | answear.com answear.ro answear.cz answear.sk answear.hu answear.bg answear.ua answear.hr answear.gr answear.it
Pepco | PL | merchant | pepco.eu pepco.pl
Apart | PL | merchant | apart.pl
Wittchen | PL | merchant | wittchen.com
Vistula | PL | merchant | vistula.pl
Bytom | PL | merchant | bytom.com.pl
FashionDays | RO | merchant | fashiondays.ro fashiondays.bg fashiondays.hu | Fashion Days | emag
ZOOT | CZ | merchant | zoot.cz zoot.sk
Footshop | CZ | merchant | footshop.com footshop.cz footshop.eu footshop.sk footshop.hu footshop.ro
Blažek | CZ | merchant | blazek.cz
LC Waikiki | TR | merchant | lcwaikiki.com lcw.com lcwaikiki.eg lcwaikiki.kz lcwaikiki.ru lcwaikiki.ro lcwaikiki.ma lcwaikiki.rs lcwaikiki.ua | LCW
Koton | TR | merchant | koton.com
DeFacto | TR | merchant | defacto.com defacto.com.tr
Mavi | TR | merchant | mavi.com
FLO | TR | merchant | flo.com.tr
Boyner | TR | merchant | boyner.com.tr
Penti | TR | merchant | penti.com
Beymen | TR | merchant | beymen.com
Vakko | TR | merchant | vakko.com
Derimod | TR | merchant | derimod.com.tr

# Luxury, watches, jewellery
Louis Vuitton | FR | merchant | louisvuitton.com louisvuitton.cn | | lvmh
Dior | FR | merchant | dior.com | Christian Dior | lvmh
Sephora | FR | merchant | sephora.com sephora.fr sephora.de sephora.es sephora.it sephora.pl sephora.co.uk sephora.pt sephora.com.au sephora.sg sephora.my sephora.com.br sephora.cz sephora.com.tr sephora.gr sephora.ro sephora.ae sephora.hk sephora.ph sephora.sa sephora.se sephora.dk sephora.ch sephora.ca sephora.co.th sephora.co.id sephora.nz sephora.in sephora.cn sephora.com.mx sephora.bg | | lvmh
Fendi | IT | merchant | fendi.com | | lvmh
Celine | FR | merchant | celine.com | Céline | lvmh
Givenchy | FR | merchant | givenchy.com givenchybeauty.com | | lvmh
Loewe | ES | merchant | loewe.com | | lvmh
Bvlgari | IT | merchant | bulgari.com | Bulgari | lvmh
TAG Heuer | CH | merchant | tagheuer.com | | lvmh
Hublot | CH | merchant | hublot.com | | lvmh
Rimowa | DE | merchant | rimowa.com | | lvmh
Loro Piana | IT | merchant | loropiana.com | | lvmh
Guerlain | FR | merchant | guerlain.com | | lvmh
24S | FR | merchant | 24s.com | Le Bon Marché | lvmh
Gucci | IT | merchant | gucci.com gucci.cn | | kering
Saint Laurent | FR | merchant | ysl.com | Yves Saint Laurent; YSL | kering
Balenciaga | FR | merchant | balenciaga.com balenciaga.cn | | kering
Bottega Veneta | IT | merchant | bottegaveneta.com | | kering
Alexander McQueen | GB | merchant | alexandermcqueen.com | | kering
Chanel | FR | merchant | chanel.com
Hermès | FR | merchant | hermes.com hermes.cn | Hermes Paris
Longchamp | FR | merchant | longchamp.com
Christian Louboutin | FR | merchant | christianlouboutin.com | Louboutin
Cartier | FR | merchant | cartier.com cartier.cn cartier.ae cartier.hk cartier.jp cartier.ch cartier.de cartier.fr cartier.it cartier.es cartier.co.uk cartier.us cartier.sa cartier.sg | | richemont
Van Cleef & Arpels | FR | merchant | vancleefarpels.com | | richemont
Montblanc | DE | merchant | montblanc.com | Mont Blanc | richemont
IWC | CH | merchant | iwc.com | IWC Schaffhausen | richemont
Chloé | FR | merchant | chloe.com | Chloe | richemont
Rolex | CH | merchant | rolex.com rolex.org | | rolex
Tudor | CH | merchant | tudorwatch.com | | rolex
Bucherer | CH | merchant | bucherer.com | | rolex
Omega | CH | merchant | omegawatches.com omegawatches.jp omegawatches.cn omegawatches.co.uk | Omega Watches | swatch-group
Swatch | CH | merchant | swatch.com | | swatch-group
Tissot | CH | merchant | tissotwatches.com tissotshop.com | | swatch-group
Longines | CH | merchant | longines.com | | swatch-group
Patek Philippe | CH | merchant | patek.com
Audemars Piguet | CH | merchant | audemarspiguet.com
Breitling | CH | merchant | breitling.com
Swarovski | AT | merchant | swarovski.com swarovski.com.cn swarovski.cn
Thomas Sabo | DE | merchant | thomassabo.com
Christ | DE | merchant | christ.de
Watches of Switzerland | GB | merchant | watches-of-switzerland.co.uk watchesofswitzerland.com
Goldsmiths | GB | merchant | goldsmiths.co.uk
Ernest Jones | GB | merchant | ernestjones.co.uk | | signet
H. Samuel | GB | merchant | hsamuel.co.uk | H Samuel | signet
Histoire d'Or | FR | merchant | histoiredor.com | Histoire d Or
Mulberry | GB | merchant | mulberry.com
Vivienne Westwood | GB | merchant | viviennewestwood.com
Jimmy Choo | GB | merchant | jimmychoo.com jimmychoo.jp | | capri
Harrods | GB | merchant | harrods.com
Selfridges | GB | merchant | selfridges.com
Harvey Nichols | GB | merchant | harveynichols.com
Liberty | GB | merchant | libertylondon.com
Fortnum & Mason | GB | merchant | fortnumandmason.com

# Sport and outdoor
adidas | DE | merchant | adidas.com adidas.de adidas.co.uk adidas.fr adidas.it adidas.es adidas.nl adidas.be adidas.at adidas.ch adidas.pl adidas.cz adidas.sk adidas.hu adidas.gr adidas.se adidas.dk adidas.fi adidas.no adidas.ie adidas.pt adidas.com.tr adidas.ca adidas.mx adidas.com.br adidas.com.ar adidas.cl adidas.co adidas.pe adidas.jp adidas.co.kr adidas.com.au adidas.co.nz adidas.com.sg adidas.com.my adidas.co.id adidas.co.th adidas.com.ph adidas.com.vn adidas.com.hk adidas.com.cn adidas.co.in adidas.ae adidas.co.za adidas.sa adidas.ro adidas.bg adidas.hr adidas.si adidas.lt adidas.lv adidas.ee adidas.com.kw adidas.com.sa adidas.ru adidas.ua adidas-group.com adidasrunning.com | | adidas
Puma | DE | merchant | puma.com
Decathlon | FR | merchant | decathlon.fr decathlon.com decathlon.de decathlon.es decathlon.it decathlon.be decathlon.nl decathlon.pl decathlon.pt decathlon.cz decathlon.sk decathlon.hu decathlon.ro decathlon.bg decathlon.at decathlon.ch decathlon.co.uk decathlon.ie decathlon.se decathlon.hr decathlon.si decathlon.lt decathlon.lv decathlon.com.tr decathlon.in decathlon.sg decathlon.my decathlon.co.th decathlon.vn decathlon.ph decathlon.com.hk decathlon.tw decathlon.com.au decathlon.ca decathlon.com.br decathlon.com.mx decathlon.cl decathlon.com.co decathlon.eg decathlon.ma decathlon.tn decathlon.ae decathlon.media decathlon.re decathlon.ci decathlon.sn decathlon.gh decathlon.net decathlon.cn decathlon.com.cn decathlon.co.jp decathlon.co.il decathlon.co.kr decathlonpro.fr decathlon-united.media decathloncoach.com decathlonoccasions.fr | | mulliez
JD Sports | GB | merchant | jdsports.co.uk jdsports.com jdsports.de jdsports.fr jdsports.it jdsports.es jdsports.nl jdsports.be jdsports.ie jdsports.at jdsports.se jdsports.dk jdsports.fi jdsports.pt jdsports.com.au jdsports.my jdsports.com.sg jdsports.co.th jdsports.ca | | jd-sports
Sports Direct | GB | merchant | sportsdirect.com sportsdirect.ie | | frasers
Intersport | CH | merchant | intersport.com intersport.de intersport.fr intersport.at intersport.ch intersport.se intersport.no intersport.gr intersport.fi intersport.co.uk intersport.cz intersport.sk intersport.hu intersport.bg intersport.ro intersport.it
XXL Sport | NO | merchant | xxl.no xxl.se xxl.fi
Stadium | SE | merchant | stadium.se stadium.fi stadium.de
Go Sport | FR | merchant | go-sport.com | GO Sport
Private Sport Shop | FR | merchant | privatesportshop.com privatesportshop.fr privatesportshop.it privatesportshop.es privatesportshop.de
Alltricks | FR | merchant | alltricks.fr alltricks.com alltricks.es alltricks.it alltricks.de
Snowleader | FR | merchant | snowleader.com
Au Vieux Campeur | FR | merchant | auvieuxcampeur.fr
Salomon | FR | merchant | salomon.com | | amer
Quechua | FR | merchant | quechua.com | | mulliez
Rossignol | FR | merchant | rossignol.com
Cisalfa Sport | IT | merchant | cisalfasport.it
Sportler | IT | merchant | sportler.com
Maxi Sport | IT | merchant | maxisport.com
Tradeinn | ES | merchant | tradeinn.com
Barrabes | ES | merchant | barrabes.com
Sprinter | ES | merchant | sprintersports.com | | jd-sports
Forum Sport | ES | merchant | forumsport.com forumsport.es
SportScheck | DE | merchant | sportscheck.com sportscheck.at sportscheck.ch | Sport Scheck | cisalfa
Bergfreunde | DE | merchant | bergfreunde.de bergfreunde.eu alpinetrek.co.uk alpiniste.fr berg-freunde.at berg-freunde.ch bergfreunde.fi bergfreunde.it bergfreunde.nl bergfreunde.be bergfreunde.dk bergfreunde.se bergfreunde.es bergfreunde.no | Alpinetrek
Bergzeit | DE | merchant | bergzeit.de bergzeit.at bergzeit.ch bergzeit.fr bergzeit.it bergzeit.co.uk
Globetrotter | DE | merchant | globetrotter.de
11teamsports | DE | merchant | 11teamsports.com 11teamsports.de
ROSE Bikes | DE | merchant | rosebikes.de rosebikes.com rosebikes.ch rosebikes.at rosebikes.nl rosebikes.fr
Canyon | DE | merchant | canyon.com
bike24 | DE | merchant | bike24.de bike24.com bike24.at bike24.ch bike24.es bike24.fr bike24.it
bike-discount | DE | merchant | bike-discount.de
Fahrrad.de | DE | merchant | fahrrad.de
Bike-Components | DE | merchant | bike-components.de
Louis | DE | merchant | louis.de louis.eu louis.at louis-moto.com louis-moto.fr louis-moto.it | Louis Moto; Detlev Louis
POLO Motorrad | DE | merchant | polo-motorrad.com polo-motorrad.de
FC-Moto | DE | merchant | fc-moto.de
Wiggle | GB | merchant | wiggle.com wiggle.co.uk | | frasers
Chain Reaction Cycles | GB | merchant | chainreactioncycles.com | CRC | frasers
Evans Cycles | GB | merchant | evanscycles.com | | frasers
Halfords | GB | merchant | halfords.com halfords.ie
Halfords Nederland | NL | merchant | halfords.nl
Go Outdoors | GB | merchant | gooutdoors.co.uk | | jd-sports
Blacks | GB | merchant | blacks.co.uk | | jd-sports
Millets | GB | merchant | millets.co.uk | | jd-sports
Mountain Warehouse | GB | merchant | mountainwarehouse.com
Cotswold Outdoor | GB | merchant | cotswoldoutdoor.com cotswoldoutdoor.ie | | asadventure
A.S.Adventure | BE | merchant | asadventure.com asadventure.fr | AS Adventure | asadventure
Snow+Rock | GB | merchant | snowandrock.com | Snow and Rock | asadventure
Ellis Brigham | GB | merchant | ellis-brigham.com
SportsShoes.com | GB | merchant | sportsshoes.com
Pro:Direct Sport | GB | merchant | prodirectsport.com prodirectsoccer.com | Prodirect
Kitbag | GB | merchant | kitbag.com | | fanatics
Rapha | GB | merchant | rapha.cc
Mammut | CH | merchant | mammut.com
On | CH | merchant | on.com on-running.com | On Running
Ochsner Sport | CH | merchant | ochsnersport.ch
SportXX | CH | merchant | sportxx.ch | | migros
Hervis | AT | merchant | hervis.at hervis.hu hervis.si hervis.ro hervis.hr
Gigasport | AT | merchant | gigasport.at gigasport.de
Blue Tomato | AT | merchant | blue-tomato.com
Sportisimo | CZ | merchant | sportisimo.cz sportisimo.sk sportisimo.hu sportisimo.ro sportisimo.bg sportisimo.com
Hudy Sport | CZ | merchant | hudy.cz hudy.sk
Sport Vision | RS | merchant | sportvision.rs sportvision.ba sportvision.me sportvision.mk sportvision.hr sportvision.bg
Buzz Sneakers | RS | merchant | buzzsneakers.rs buzzsneakers.com buzzsneakers.ba
Sport Depot | BG | merchant | sportdepot.bg sportdepot.ro
Polysport | SI | merchant | polysport.si
Sizeer | PL | merchant | sizeer.com sizeer.cz sizeer.ro sizeer.sk sizeer.de sizeer.lt
8a.pl | PL | merchant | 8a.pl
Sportano | PL | merchant | sportano.pl sportano.com sportano.cz sportano.de
Sportland | EE | merchant | sportland.ee sportland.lv sportland.lt sportland.com
Sportmaster | RU | merchant | sportmaster.ru sportmaster.dk sportmaster.ua sportmaster.kz sportmaster.by | Спортмастер
Polar | FI | merchant | polar.com
Suunto | FI | merchant | suunto.com suunto.cn

# Electronics
MediaMarkt | DE | merchant | mediamarkt.de mediamarkt.at mediamarkt.ch mediamarkt.es mediamarkt.nl mediamarkt.be mediamarkt.pl mediamarkt.hu mediamarkt.com.tr mediamarkt.lu mediamarkt.com mediamarkt.gr mediamarkt.pt mediamarkt.se mediamarkt.ru mediamarkt.it | Media Markt | ceconomy
Saturn | DE | merchant | saturn.de saturn.at saturn.pl saturn.lu | | ceconomy
MediaWorld | IT | merchant | mediaworld.it | Media World | ceconomy
Expert | DE | merchant | expert.de
Euronics | DE | merchant | euronics.de euronics.cz euronics.lv euronics.lt euronics.es euronics.co.uk
Euronics Italia | IT | merchant | euronics.it
Notebooksbilliger.de | DE | merchant | notebooksbilliger.de | Notebooksbilliger; NBB
Cyberport | DE | merchant | cyberport.de cyberport.at
Alternate | DE | merchant | alternate.de alternate.at alternate.nl alternate.be alternate.es alternate.fr alternate.lu alternate.ch alternate.dk alternate.it
Mindfactory | DE | merchant | mindfactory.de
Caseking | DE | merchant | caseking.de
Computeruniverse | DE | merchant | computeruniverse.net
Conrad | DE | merchant | conrad.de conrad.com conrad.at conrad.ch conrad.nl conrad.be conrad.fr conrad.it conrad.pl conrad.cz conrad.hu conrad.se conrad.hr conrad.si conrad.sk conrad.biz conrad.dk conrad.com.tr conrad.co.uk conrad.es
Reichelt | DE | merchant | reichelt.de reichelt.com reichelt.at
Pollin | DE | merchant | pollin.de
Thomann | DE | merchant | thomann.de thomannmusic.com
Music Store | DE | merchant | musicstore.de musicstore.com musicstore.it musicstore.jp musicstore.nl musicstore.fr musicstore.es musicstore.at
Teufel | DE | merchant | teufel.de teufelaudio.com teufel.ch teufel.at teufelaudio.nl teufelaudio.fr
Sennheiser | DE | merchant | sennheiser.com sennheiser-hearing.com
Medion | DE | merchant | medion.com
Coolblue | NL | merchant | coolblue.nl coolblue.be coolblue.de coolblue.com
Expert Nederland | NL | merchant | expert.nl
Azerty | NL | merchant | azerty.nl
Megekko | NL | merchant | megekko.nl
Philips | NL | merchant | philips.com philips.nl philips.de philips.co.uk philips.fr philips.es philips.it philips.pl philips.be philips.co.in philips.com.br philips-hue.com philips.cz philips.hu philips.sk philips.sa philips.dk philips.fi philips.no philips.se philips.pt philips.gr philips.ro philips.bg philips.hr philips.at philips.ch philips.com.tr philips.ca philips.com.au philips.co.jp philips.co.kr philips.com.cn philips.co.th philips.com.my philips.com.sg philips.ie philips.ua philips.lt philips.lv philips.ee philips.si philips.com.mx philips.ru philips.com.ar philips.cl philips.com.co philips.com.hk philips.com.tw philips.co.id philips.com.vn | Philips Hue
TomTom | NL | merchant | tomtom.com
Krëfel | BE | merchant | krefel.be | Krefel
Vanden Borre | BE | merchant | vandenborre.be | | fnac-darty
Fnac | FR | merchant | fnac.com fnac.es fnac.pt fnac.be fnac.ch fnac-static.com fnac.fr | | fnac-darty
Darty | FR | merchant | darty.com darty.fr | | fnac-darty
Boulanger | FR | merchant | boulanger.com boulanger.fr | | mulliez
Electro Dépôt | FR | merchant | electrodepot.fr electrodepot.be electrodepot.es | Electro Depot
LDLC | FR | merchant | ldlc.com ldlc.pro | | ldlc
Materiel.net | FR | merchant | materiel.net | | ldlc
TopAchat | FR | merchant | topachat.com | | ldlc
Grosbill | FR | merchant | grosbill.com
Ubaldi | FR | merchant | ubaldi.com
But | FR | merchant | but.fr
PcComponentes | ES | merchant | pccomponentes.com pccomponentes.pt pccomponentes.fr pccomponentes.it pccomponentes.de | PC Componentes
Worten | PT | merchant | worten.pt worten.es | | sonae
El Corte Inglés | ES | merchant | elcorteingles.es elcorteingles.com elcorteingles.pt | El Corte Ingles
Coolmod | ES | merchant | coolmod.com
Phone House | ES | merchant | phonehouse.es phonehouse.nl phonehouse.de phonehouse.pt phonehouse.fr phonehouse.se phonehouse.be phonehouse.dk phonehouse.no
Unieuro | IT | merchant | unieuro.it | | fnac-darty
ePrice | IT | merchant | eprice.it
Monclick | IT | merchant | monclick.it
Trony | IT | merchant | trony.it
Comet | IT | merchant | comet.it
Esselunga | IT | merchant | esselunga.it
Currys | GB | merchant | currys.co.uk currys.ie pcworld.co.uk | Currys PC World; PC World | currys
Argos | GB | merchant | argos.co.uk argos.ie | | sainsburys
AO | GB | merchant | ao.com | AO.com | ao
John Lewis | GB | merchant | johnlewis.com johnlewis.co.uk | John Lewis & Partners | jlp
Waitrose | GB | merchant | waitrose.com waitrosecellar.com | | jlp
Richer Sounds | GB | merchant | richersounds.com
Scan | GB | merchant | scan.co.uk
Overclockers UK | GB | merchant | overclockers.co.uk | OcUK
Ebuyer | GB | merchant | ebuyer.com
Box.co.uk | GB | merchant | box.co.uk
CeX | GB | merchant | webuy.com
musicMagpie | GB | merchant | musicmagpie.co.uk | Music Magpie | ao
Dyson | GB | merchant | dyson.co.uk dyson.com dyson.de dyson.fr dyson.it dyson.es dyson.ie dyson.nl dyson.at dyson.ch dyson.se dyson.com.au dyson.com.sg dyson.in dyson.ae dyson.co.jp dyson.ca dysoncanada.ca dyson.be dyson.cn dyson.co.kr dyson.pl dyson.dk dyson.no dyson.fi
Raspberry Pi | GB | merchant | raspberrypi.com raspberrypi.org
Bang & Olufsen | DK | merchant | bang-olufsen.com | B&O
Elgiganten | DK | merchant | elgiganten.dk | | currys
Elgiganten Sverige | SE | merchant | elgiganten.se | | currys
Elkjøp | NO | merchant | elkjop.no | Elkjop | currys
Gigantti | FI | merchant | gigantti.fi | | currys
Elko | IS | merchant | elko.is
NetOnNet | SE | merchant | netonnet.se netonnet.no | Net On Net
Komplett | NO | merchant | komplett.no komplett.se komplett.dk komplett.fi komplett.ie
Webhallen | SE | merchant | webhallen.com
Inet | SE | merchant | inet.se
Kjell & Company | SE | merchant | kjell.com
Power | NO | merchant | power.no power.dk power.fi power.se
Proshop | DK | merchant | proshop.dk proshop.de proshop.se proshop.no proshop.fi proshop.pl proshop.at
Verkkokauppa.com | FI | merchant | verkkokauppa.com
Jimms | FI | merchant | jimms.fi
Brack | CH | merchant | brack.ch
Interdiscount | CH | merchant | interdiscount.ch | | coop-ch
Fust | CH | merchant | fust.ch | | coop-ch
Microspot | CH | merchant | microspot.ch | | coop-ch
Logitech | CH | merchant | logitech.com logitechg.com logi.com logitech.com.cn logitech.fr logitechg.com.cn
e-tec | AT | merchant | e-tec.at
Electronic4you | AT | merchant | electronic4you.at
RTV Euro AGD | PL | merchant | euro.com.pl
Media Expert | PL | merchant | mediaexpert.pl | | terg
x-kom | PL | merchant | x-kom.pl al.to xkom.de | xkom
Morele | PL | merchant | morele.net
Komputronik | PL | merchant | komputronik.pl
Neonet | PL | merchant | neonet.pl
Alza | CZ | merchant | alza.cz alza.sk alza.hu alza.at alza.de alza.co.uk alzashop.com
Datart | CZ | merchant | datart.cz datart.sk
CZC | CZ | merchant | czc.cz | | allegro
Electro World | CZ | merchant | electroworld.cz | | nay
TS Bohemia | CZ | merchant | tsbohemia.cz
NAY | SK | merchant | nay.sk | | nay
Andrea Shop | SK | merchant | andreashop.sk
Extreme Digital | HU | merchant | edigital.hu edigital.bg edigital.ro edigital.hr | eDigital
Euronics Magyarország | HU | merchant | euronics.hu
Altex | RO | merchant | altex.ro | | altex
Media Galaxy | RO | merchant | mediagalaxy.ro | | altex
Flanco | RO | merchant | flanco.ro
PC Garage | RO | merchant | pcgarage.ro | | emag
CEL.ro | RO | merchant | cel.ro
evoMAG | RO | merchant | evomag.ro
Technopolis | BG | merchant | technopolis.bg
Technomarket | BG | merchant | technomarket.bg
Ozone.bg | BG | merchant | ozone.bg
Ardes | BG | merchant | ardes.bg
Gigatron | RS | merchant | gigatron.rs
Tehnomanija | RS | merchant | tehnomanija.rs
WinWin | RS | merchant | winwin.rs
Links | HR | merchant | links.hr
Instar | HR | merchant | instar-informatika.hr
Sancta Domenica | HR | merchant | sancta-domenica.hr
Big Bang | SI | merchant | bigbang.si
enaA | SI | merchant | enaa.com
Neptun | MK | merchant | neptun.mk
Neptun Albania | AL | merchant | neptun.al
Gjirafa50 | XK | merchant | gjirafa50.com gjirafamall.com | GjirafaMall | gjirafa
Multicom | ME | merchant | multicom.me
Domod | BA | merchant | domod.ba
Plaisio | GR | merchant | plaisio.gr plaisio.bg
Kotsovolos | GR | merchant | kotsovolos.gr
Germanos | GR | merchant | germanos.gr
Stephanis | CY | merchant | stephanis.com.cy
Scan Malta | MT | merchant | scanmalta.com
Kesko Senukai | LT | merchant | ksenukai.lt ksenukai.lv | Senukai; Moki Veži | kesko-senukai
1a | LV | merchant | 1a.lv 1a.lt 1a.ee | | kesko-senukai
RD Electronics | LV | merchant | rdveikals.lv rdelectronics.ee
Dateks | LV | merchant | dateks.lv
Euronics Eesti | EE | merchant | euronics.ee
Klick | EE | merchant | klick.ee
Topo centras | LT | merchant | topocentras.lt
Avitela | LT | merchant | avitela.lt
Skytech | LT | merchant | skytech.lt
Vatan Bilgisayar | TR | merchant | vatanbilgisayar.com
Teknosa | TR | merchant | teknosa.com
Arçelik | TR | merchant | arcelik.com.tr | Arcelik | koc
Vestel | TR | merchant | vestel.com.tr vestel.com
DNS | RU | merchant | dns-shop.ru | ДНС
M.Video | RU | merchant | mvideo.ru | М.Видео | mvideo
Eldorado | RU | merchant | eldorado.ru | Эльдорадо | mvideo
Citilink | RU | merchant | citilink.ru | Ситилинк
Comfy | UA | merchant | comfy.ua
Foxtrot | UA | merchant | foxtrot.com.ua | Фокстрот
Allo | UA | merchant | allo.ua | Алло
MOYO | UA | merchant | moyo.ua
Citrus | UA | merchant | ctrs.com.ua
5 element | BY | merchant | 5element.by
21vek | BY | merchant | 21vek.by
Enter | MD | merchant | enter.online
Maximum | MD | merchant | maximum.md
Zoommer | GE | merchant | zoommer.ge
Alta | GE | merchant | alta.ge
Kontakt Home | AZ | merchant | kontakt.az
Irshad | AZ | merchant | irshad.az
Vlv.am | AM | merchant | vlv.am

# Furniture, home, do-it-yourself, garden
IKEA | SE | merchant | ikea.com ikea.cn ikea.com.hk ikea.gr ikea.bg ikea.com.cy ikea.is ikea.lt ikea.lv ikea.ee ikea.co.id ikea.com.tr ikea.net ikea.kr ikea.hk ikea.de ikea.fr ikea.it ikea.es ikea.co.uk ikea.nl ikea.be ikea.at ikea.ch ikea.se ikea.no ikea.dk ikea.fi ikea.pl ikea.cz ikea.hu ikea.pt ikea.ro ikea.sk ikea.ca ikea.ru ikea.jp ikea.co.th | IKEA Family | ikea
JYSK | DK | merchant | jysk.com jysk.dk jysk.de jysk.se jysk.no jysk.nl jysk.pl jysk.cz jysk.sk jysk.hu jysk.ro jysk.bg jysk.at jysk.ch jysk.fr jysk.it jysk.es jysk.pt jysk.co.uk jysk.ie jysk.ua jysk.hr jysk.si jysk.rs jysk.ba jysk.gr jysk.fi jysk.ca jysk.lt jysk.lv jysk.ee jysk.be jysk.lu jysk.com.tr jysk.vn
Søstrene Grene | DK | merchant | sostrenegrene.com | Sostrene Grene
Flying Tiger Copenhagen | DK | merchant | flyingtiger.com | Flying Tiger
BoConcept | DK | merchant | boconcept.com
HAY | DK | merchant | hay.com hay.dk
Bauhaus | DE | merchant | bauhaus.info bauhaus.at bauhaus.se bauhaus.dk bauhaus.hr bauhaus.es bauhaus.cz bauhaus.hu bauhaus.lu bauhaus.si bauhaus.bg bauhaus.ch bauhaus.no bauhaus.fi bauhaus.com.tr bauhaus.de
OBI | DE | merchant | obi.de obi.at obi.ch obi.it obi.pl obi.cz obi.hu obi.sk obi.si obi.com obi.ru obi.ba
Hornbach | DE | merchant | hornbach.de hornbach.at hornbach.ch hornbach.nl hornbach.cz hornbach.sk hornbach.ro hornbach.se hornbach.lu hornbach.com
toom | DE | merchant | toom.de | | rewe
Hagebau | DE | merchant | hagebau.de hagebau.at | Hagebaumarkt
XXXLutz | AT | merchant | xxxlutz.at xxxlutz.de xxxlutz.ch xxxlutz.cz xxxlutz.sk xxxlutz.hu xxxlutz.ro xxxlutz.se | | xxxlutz
Lesnina | SI | merchant | lesnina.si lesnina.hr | | xxxlutz
Möbelix | AT | merchant | moebelix.at | Moebelix | xxxlutz
mömax | AT | merchant | moemax.at moemax.de | Moemax | xxxlutz
Höffner | DE | merchant | hoeffner.de | Hoeffner
Segmüller | DE | merchant | segmueller.de
POCO | DE | merchant | poco.de | | xxxlutz
Roller | DE | merchant | roller.de
home24 | DE | merchant | home24.de home24.at home24.ch home24.fr home24.it home24.nl home24.be | | xxxlutz
Westwing | DE | merchant | westwing.de westwing.com westwing.at westwing.ch westwing.fr westwing.it westwing.es westwing.nl westwing.pl westwing.cz westwing.sk
Depot | DE | merchant | depot-online.de depot-online.com depot-online.at
Butlers | DE | merchant | butlers.com
Lampenwelt | DE | merchant | lampenwelt.de lampenwelt.at lampenwelt.ch lights.co.uk lampenlicht.nl luminaire.fr
Lidl | DE | merchant | lidl.de lidl.com lidl.fr lidl.it lidl.es lidl.nl lidl.be lidl.pl lidl.cz lidl.sk lidl.hu lidl.ro lidl.bg lidl.at lidl.ch lidl.co.uk lidl.ie lidl.se lidl.dk lidl.fi lidl.pt lidl.gr lidl.hr lidl.si lidl.rs lidl.lt lidl.lv lidl.ee lidl.lu lidl.com.mt lidl.com.cy lidl-shop.cz lidl-shop.nl lidl-shop.be lidlplus.com | Lidl Plus | schwarz
Aldi | DE | merchant | aldi.com aldi-nord.de aldi-sued.de aldi-onlineshop.de aldi.co.uk aldi.us aldi.com.au aldi.nl aldi.be aldi.es aldi.it aldi.fr aldi.pl aldi.pt aldi.ie aldi.hu aldi-suisse.ch aldi.lu aldi.de aldi.at aldi.ch aldi.si aldi.dk | ALDI Süd; ALDI Nord
Hofer | AT | merchant | hofer.at hofer.si
Tchibo | DE | merchant | tchibo.de tchibo.at tchibo.ch tchibo.com tchibo.cz tchibo.sk tchibo.pl tchibo.hu tchibo.com.tr eduscho.at
Vorwerk | DE | merchant | vorwerk.com vorwerk.de | Thermomix; Kobold
WMF | DE | merchant | wmf.com
Bosch | DE | merchant | bosch.com bosch-home.com bosch.de bosch-diy.com bosch-professional.com bosch-home.cn bosch-home.com.au bosch-home.ru bosch-home.at bosch-home.be bosch-home.ch bosch-home.de bosch-home.dk bosch-home.es bosch-home.fi bosch-home.fr bosch-home.ie bosch-home.it bosch-home.nl bosch-home.no bosch-home.pl bosch-home.pt bosch-home.se bosch-home.co.uk bosch-home.gr bosch-home.com.tr bosch-home.in bosch-home.com.sg bosch-home.com.hk bosch-home.com.tw bosch-home.cz bosch-home.hu bosch-home.ro bosch.ru bosch.at bosch.be bosch.ch bosch.dk bosch.es bosch.fi bosch.fr bosch.ie bosch.it bosch.nl bosch.no bosch.pl bosch.pt bosch.se bosch.co.uk bosch.cz bosch.hu bosch.ro bosch.gr bosch.com.tr bosch.com.au bosch.in bosch.com.br | Bosch Home | bosch
Siemens Home | DE | merchant | bsh-group.com | BSH Hausgeräte | bosch
Miele | DE | merchant | miele.com miele.de miele.co.uk miele.fr miele.nl miele.at miele.ch miele.it miele.es miele.com.au mieleusa.com
Braun | DE | merchant | braun.com braun.de braun.jp | | pg
Kärcher | DE | merchant | kaercher.com karcher.com | Karcher
Stihl | DE | merchant | stihl.com stihl.de stihl.co.uk stihlusa.com stihl.com.au stihl.ru stihl.at stihl.be stihl.ch stihl.dk stihl.es stihl.fi stihl.fr stihl.ie stihl.it stihl.nl stihl.no stihl.pl stihl.pt stihl.se stihl.ca stihl.com.br
Makro | NL | merchant | makro.nl makro.es makro.cz makro.pl makro.pt | | metro
Metro | DE | merchant | metro.de metro.fr metro.it metro.at metro.ro metro.bg metro.ua metro-cc.ru | METRO Cash & Carry | metro
Emma | DE | merchant | emma-matratze.de emma-sleep.co.uk emma-sleep.com emma-matelas.fr emma-matras.nl emma-colchon.es emma-materasso.it | Emma Matratze
bett1 | DE | merchant | bett1.de
Fressnapf | DE | merchant | fressnapf.de fressnapf.at fressnapf.ch | | fressnapf
Maxi Zoo | DE | merchant | maxizoo.fr maxizoo.it maxizoo.ie maxizoo.pl maxizoo.be maxizoo.dk | | fressnapf
zooplus | DE | merchant | zooplus.de zooplus.com zooplus.co.uk zooplus.fr zooplus.it zooplus.es zooplus.nl zooplus.be zooplus.pl zooplus.at zooplus.ch zooplus.se zooplus.dk zooplus.fi zooplus.ro zooplus.bg zooplus.hu zooplus.cz zooplus.gr zooplus.pt zooplus.ie zoohit.cz zoohit.sk zoohit.si zooplus.hr zooplus.no zooplus.si zooplus.sk zooplus.lt zooplus.com.tr zooplus.lv zooplus.ee zooplus.lu | Zoohit | zooplus
bitiba | DE | merchant | bitiba.de bitiba.fr bitiba.it bitiba.pl bitiba.es bitiba.ch bitiba.at bitiba.be bitiba.nl bitiba.dk bitiba.se bitiba.fi bitiba.cz bitiba.co.uk | | zooplus
Leroy Merlin | FR | merchant | leroymerlin.fr leroymerlin.es leroymerlin.it leroymerlin.pl leroymerlin.pt leroymerlin.ro leroymerlin.gr leroymerlin.com.cy leroymerlin.com.br leroymerlin.co.za leroymerlin.ua leroymerlin.ru leroymerlin.cy | | mulliez
Lemana Pro | RU | merchant | lemanapro.ru | Лемана ПРО
Bricoman | FR | merchant | bricoman.it bricoman.fr bricoman.pl bricoman.es | | mulliez
Bricocenter | IT | merchant | bricocenter.it | | mulliez
Obramat | ES | merchant | obramat.es | Bricomart | mulliez
Castorama | FR | merchant | castorama.fr castorama.pl castorama.ru | | kingfisher
Brico Dépôt | FR | merchant | bricodepot.fr bricodepot.es bricodepot.pt bricodepot.ro | Brico Depot | kingfisher
B&Q | GB | merchant | diy.com | B and Q | kingfisher
Screwfix | GB | merchant | screwfix.com screwfix.ie screwfix.fr screwfix.de screwfix.eu screwfix.es screwfix.nl | | kingfisher
Koçtaş | TR | merchant | koctas.com.tr | Koctas | koc
Bricorama | FR | merchant | bricorama.fr | | intermarche
Bricomarché | FR | merchant | bricomarche.com bricomarche.pl bricomarche.pt | Bricomarche | intermarche
Mr.Bricolage | FR | merchant | mr-bricolage.fr
Brico | BE | merchant | brico.be | | maxeda
Praxis | NL | merchant | praxis.nl | | maxeda
Gamma | NL | merchant | gamma.nl gamma.be | | intergamma
Karwei | NL | merchant | karwei.nl | | intergamma
Conforama | FR | merchant | conforama.fr conforama.ch conforama.es conforama.it conforama.pt
Maisons du Monde | FR | merchant | maisonsdumonde.com
Alinea | FR | merchant | alinea.com
Made.com | GB | merchant | made.com | | next
Gifi | FR | merchant | gifi.fr
La Foir'Fouille | FR | merchant | lafoirfouille.fr
Centrakor | FR | merchant | centrakor.com
Truffaut | FR | merchant | truffaut.com
Jardiland | FR | merchant | jardiland.com
Zôdio | FR | merchant | zodio.fr | | mulliez
Le Creuset | FR | merchant | lecreuset.com lecreuset.fr lecreuset.co.uk lecreuset.de
Tefal | FR | merchant | tefal.com tefal.fr tefal.co.uk tefal.de tefal.ru tefal.at tefal.be tefal.ch tefal.dk tefal.es tefal.fi tefal.ie tefal.it tefal.nl tefal.no tefal.pl tefal.pt tefal.se tefal.com.au tefal.cz tefal.gr tefal.com.tr | | seb
Moulinex | FR | merchant | moulinex.fr | | seb
Rowenta | FR | merchant | rowenta.fr rowenta.de | | seb
Krups | DE | merchant | krups.com krups.de krups.fr | | seb
Nespresso | CH | merchant | nespresso.com | | nestle
Nescafé Dolce Gusto | CH | merchant | dolce-gusto.com dolce-gusto.de dolce-gusto.fr dolce-gusto.co.uk dolce-gusto.es dolce-gusto.it | Dolce Gusto | nestle
De'Longhi | IT | merchant | delonghi.com | DeLonghi
Lavazza | IT | merchant | lavazza.com lavazza.it lavazza.de
illy | IT | merchant | illy.com
Smeg | IT | merchant | smeg.com smeg.it
Bialetti | IT | merchant | bialetti.com
Mondo Convenienza | IT | merchant | mondoconv.it mondoconv.es
Kave Home | ES | merchant | kavehome.com
Blokker | NL | merchant | blokker.nl
HEMA | NL | merchant | hema.nl hema.com
Action | NL | merchant | action.com
Xenos | NL | merchant | xenos.nl
fonQ | NL | merchant | fonq.nl fonq.be
Leen Bakker | NL | merchant | leenbakker.nl leenbakker.be
Kwantum | NL | merchant | kwantum.nl kwantum.be
vidaXL | NL | merchant | vidaxl.com vidaxl.nl vidaxl.de vidaxl.fr vidaxl.it vidaxl.es vidaxl.pl vidaxl.co.uk vidaxl.se vidaxl.dk vidaxl.be vidaxl.at vidaxl.ch vidaxl.ro vidaxl.hu vidaxl.gr vidaxl.pt vidaxl.cz vidaxl.sk vidaxl.bg vidaxl.ie vidaxl.fi vidaxl.no vidaxl.com.au vidaxl.hr vidaxl.si vidaxl.lt vidaxl.lv vidaxl.ee vidaxl.lu vidaxl.is vidaxl.ca vidaxl.ae vidaxl.us
Beter Bed | NL | merchant | beterbed.nl
Intratuin | NL | merchant | intratuin.nl
Rituals | NL | merchant | rituals.com
Dunelm | GB | merchant | dunelm.com
Homebase | GB | merchant | homebase.co.uk | | range
Wickes | GB | merchant | wickes.co.uk
Toolstation | GB | merchant | toolstation.com toolstation.nl toolstation.be toolstation.fr
Wilko | GB | merchant | wilko.com wilko.co.uk | | range
The Range | GB | merchant | therange.co.uk therange.ie | | range
B&M | GB | merchant | bmstores.co.uk | B&M Stores; B&M Bargains
Home Bargains | GB | merchant | homebargains.co.uk
Poundland | GB | merchant | poundland.co.uk
Robert Dyas | GB | merchant | robertdyas.co.uk
Lakeland | GB | merchant | lakeland.co.uk
Furniture Village | GB | merchant | furniturevillage.co.uk
DFS | GB | merchant | dfs.co.uk dfs.ie
Oak Furnitureland | GB | merchant | oakfurnitureland.co.uk
Dreams | GB | merchant | dreams.co.uk
Bensons for Beds | GB | merchant | bensonsforbeds.co.uk
Simba | GB | merchant | simbasleep.com
Loaf | GB | merchant | loaf.com
The White Company | GB | merchant | thewhitecompany.com
Crocus | GB | merchant | crocus.co.uk
Thompson & Morgan | GB | merchant | thompson-morgan.com
Pets at Home | GB | merchant | petsathome.com
Harvey Norman Ireland | IE | merchant | harveynorman.ie | | harvey-norman
DID Electrical | IE | merchant | did.ie
Power City | IE | merchant | powercity.ie
Littlewoods Ireland | IE | merchant | littlewoodsireland.ie | | very
Brown Thomas | IE | merchant | brownthomas.com
Arnotts | IE | merchant | arnotts.ie
Dunnes Stores | IE | merchant | dunnesstores.com
Penneys | IE | merchant | penneys.ie | | primark
Clas Ohlson | SE | merchant | clasohlson.com clasohlson.se
Biltema | SE | merchant | biltema.se biltema.no biltema.dk biltema.fi biltema.com
Jula | SE | merchant | jula.se jula.no jula.pl jula.fi jula.de
Rusta | SE | merchant | rusta.com rusta.se
ÖoB | SE | merchant | oob.se
Byggmax | SE | merchant | byggmax.se byggmax.no byggmax.fi
Mio | SE | merchant | mio.se
Svenskt Tenn | SE | merchant | svenskttenn.com
Åhléns | SE | merchant | ahlens.se | Ahlens
NK | SE | merchant | nk.se
Electrolux | SE | merchant | electrolux.com electrolux.se electrolux.de electrolux.it electrolux.com.br electrolux.com.mx electrolux.fr electrolux.es electrolux.pl electrolux.pt electrolux.at electrolux.ch electrolux.be electrolux.nl electrolux.dk electrolux.fi electrolux.no electrolux.hu electrolux.ro electrolux.cz electrolux.sk electrolux.co.uk electrolux.com.au electrolux.in electrolux.ru electrolux.co.th electrolux.com.my electrolux.com.sg electrolux.com.hk electrolux.com.tw electrolux.vn electrolux.co.id electrolux.com.ph electrolux.gr electrolux.ee electrolux.lv electrolux.lt
Husqvarna | SE | merchant | husqvarna.com
Royal Design | SE | merchant | royaldesign.com royaldesign.se
Silvan | DK | merchant | silvan.dk
Harald Nyborg | DK | merchant | harald-nyborg.dk haraldnyborg.se
Coop Danmark | DK | merchant | coop.dk
Normal | DK | merchant | normal.dk normal.eu
Europris | NO | merchant | europris.no
Bohus | NO | merchant | bohus.no
Tokmanni | FI | merchant | tokmanni.fi
Motonet | FI | merchant | motonet.fi motonet.ee
K-Rauta | FI | merchant | k-rauta.fi k-rauta.se k-rauta.ee k-rauta.ru k-rauta.lv | | kesko
Prisma | FI | merchant | prisma.fi prismamarket.ee
Iittala | FI | merchant | iittala.com | | fiskars
Fiskars | FI | merchant | fiskars.com | | fiskars
Arabia | FI | merchant | arabia.com | | fiskars
Rúmfatalagerinn | IS | merchant | rumfatalagerinn.is
Agata Meble | PL | merchant | agatameble.pl
Black Red White | PL | merchant | brw.pl brw.com.pl
Bodzio | PL | merchant | bodzio.pl
Home&You | PL | merchant | home-you.com
Dedeman | RO | merchant | dedeman.ro
Mobexpert | RO | merchant | mobexpert.ro
Vivre | RO | merchant | vivre.ro vivre.bg vivre.hu
Praktiker | BG | merchant | praktiker.bg
Praktiker Magyarország | HU | merchant | praktiker.hu
Praktiker Hellas | GR | merchant | praktiker.gr
Pevex | HR | merchant | pevex.hr
Merkur | SI | merchant | merkur.si
Harvey Norman Slovenija | SI | merchant | harveynorman.si | | harvey-norman
Forma Ideale | RS | merchant | formaideale.rs
Uradi Sam | RS | merchant | uradi-sam.rs
Okov | ME | merchant | okov.me
Bonami | CZ | merchant | bonami.cz bonami.pl bonami.sk bonami.hu bonami.ro
Mountfield | CZ | merchant | mountfield.cz mountfield.sk
Siko | CZ | merchant | siko.cz siko.sk
Depo | LV | merchant | depo.lv depo-diy.lt depo-diy.lv
Bauhof | EE | merchant | bauhof.ee
ON24 | EE | merchant | on24.ee
Hoff | RU | merchant | hoff.ru
Petrovich | RU | merchant | petrovich.ru | Петрович
Brico io | IT | merchant | brico-io.it
English Home | TR | merchant | englishhome.com
Karaca | TR | merchant | karaca.com
Madame Coco | TR | merchant | madamecoco.com
Evidea | TR | merchant | evidea.com
Vivense | TR | merchant | vivense.com

# Toys, children, books, hobby
LEGO | DK | merchant | lego.com lego.de lego.fr lego.co.uk lego.jp | Lego Store | lego
BrickLink | DK | merchant | bricklink.com | | lego
Smyths Toys | IE | merchant | smythstoys.com | Smyths
Hamleys | GB | merchant | hamleys.com
The Entertainer | GB | merchant | thetoyshop.com
Games Workshop | GB | merchant | games-workshop.com warhammer.com forgeworld.co.uk | Warhammer
Mamas & Papas | GB | merchant | mamasandpapas.com
Early Learning Centre | GB | merchant | elc.co.uk
King Jouet | FR | merchant | king-jouet.com
JouéClub | FR | merchant | joueclub.fr | JoueClub
La Grande Récré | FR | merchant | lagranderecre.fr
Oxybul | FR | merchant | oxybul.com
Cultura | FR | merchant | cultura.com
Decitre | FR | merchant | decitre.fr
Gibert | FR | merchant | gibert.com
Micromania | FR | merchant | micromania.fr
Orchestra | FR | merchant | shop-orchestra.com
Aubert | FR | merchant | aubert.com
myToys | DE | merchant | mytoys.de mytoys.ch mytoys.com mytoys.ru | | otto-group
Babymarkt | DE | merchant | babymarkt.de babymarkt.at
BabyOne | DE | merchant | babyone.de babyone.at
Playmobil | DE | merchant | playmobil.com playmobil.de playmobil.co.uk playmobil.fr
Ravensburger | DE | merchant | ravensburger.de ravensburger.com ravensburger.us
Steiff | DE | merchant | steiff.com
Cybex | DE | merchant | cybex-online.com
Thalia | DE | merchant | thalia.de thalia.at | | thalia
Orell Füssli | CH | merchant | orellfuessli.ch | Orell Fuessli | thalia
Hugendubel | DE | merchant | hugendubel.de
Weltbild | DE | merchant | weltbild.de weltbild.at weltbild.ch
bücher.de | DE | merchant | buecher.de | buecher.de
Ex Libris | CH | merchant | exlibris.ch | | migros
Franz Carl Weber | CH | merchant | fcw.ch
Waterstones | GB | merchant | waterstones.com
WHSmith | GB | merchant | whsmith.co.uk
World of Books | GB | merchant | worldofbooks.com wob.com | Wob
Blackwell's | GB | merchant | blackwells.co.uk | Blackwells
HMV | GB | merchant | hmv.com
Hobbycraft | GB | merchant | hobbycraft.co.uk
Moonpig | GB | merchant | moonpig.com | | moonpig
Greetz | NL | merchant | greetz.nl greetz.be | | moonpig
Card Factory | GB | merchant | cardfactory.co.uk | | card-factory
Funky Pigeon | GB | merchant | funkypigeon.com | | card-factory
Interflora | GB | merchant | interflora.co.uk interflora.be interflora.dk interflora.fi interflora.it interflora.lt interflora.no interflora.se interflora.es interflora.pt interflora.hu interflora.gr interflora.ch interflora.lu interflora.com.au
Interflora France | FR | merchant | interflora.fr
Fleurop | DE | merchant | fleurop.de
Euroflorist | SE | merchant | euroflorist.com euroflorist.se euroflorist.nl
Aquarelle | FR | merchant | aquarelle.com
Bloom & Wild | GB | merchant | bloomandwild.com
vistaprint | NL | merchant | vistaprint.com vistaprint.co.uk vistaprint.de vistaprint.fr vistaprint.it vistaprint.es vistaprint.nl vistaprint.be vistaprint.ca vistaprint.com.au vistaprint.in vistaprint.ch vistaprint.jp vistaprint.dk vistaprint.se vistaprint.no vistaprint.fi vistaprint.ie vistaprint.at vistaprint.pt vistaprint.pl | Vista
CEWE | DE | merchant | cewe.de cewe.co.uk cewe.fr cewe.pl
Photobox | GB | merchant | photobox.co.uk photobox.fr photobox.com photobox.be photobox.ie photobox.it photobox.es photobox.dk photobox.nl photobox.se photobox.no photobox.de
Flyeralarm | DE | merchant | flyeralarm.com
La Feltrinelli | IT | merchant | lafeltrinelli.it | Feltrinelli
IBS | IT | merchant | ibs.it
Mondadori Store | IT | merchant | mondadoristore.it
Toys Center | IT | merchant | toyscenter.it
Prénatal | IT | merchant | prenatal.com
Chicco | IT | merchant | chicco.it chicco.com chiccousa.com chicco.es chicco.fr
Casa del Libro | ES | merchant | casadellibro.com
Imaginarium | ES | merchant | imaginarium.es
Drim | ES | merchant | drim.es
GAME España | ES | merchant | game.es
Bertrand | PT | merchant | bertrand.pt
Wook | PT | merchant | wook.pt
Staples Portugal | PT | merchant | staples.pt
Intertoys | NL | merchant | intertoys.nl
Top1Toys | NL | merchant | top1toys.nl
Prénatal Nederland | NL | merchant | prenatal.nl
Bruna | NL | merchant | bruna.nl
Standaard Boekhandel | BE | merchant | standaardboekhandel.be
Dreamland | BE | merchant | dreamland.be dreambaby.be
Club | BE | merchant | club.be
Adlibris | SE | merchant | adlibris.com adlibris.se
Bokus | SE | merchant | bokus.com
Jollyroom | SE | merchant | jollyroom.se jollyroom.no jollyroom.dk jollyroom.fi
Lekia | SE | merchant | lekia.se
Akademibokhandeln | SE | merchant | akademibokhandeln.se
Ark | NO | merchant | ark.no
Norli | NO | merchant | norli.no
BR | DK | merchant | br.dk
Saxo | DK | merchant | saxo.com | Saxo.com
Coolshop | DK | merchant | coolshop.dk coolshop.com coolshop.se coolshop.no
Suomalainen Kirjakauppa | FI | merchant | suomalainen.com
Penninn | IS | merchant | penninn.is
Empik | PL | merchant | empik.com
Smyk | PL | merchant | smyk.com
TaniaKsiazka | PL | merchant | taniaksiazka.pl
Bonito | PL | merchant | bonito.pl
Bambule | CZ | merchant | bambule.cz
Knihy Dobrovský | CZ | merchant | knihydobrovsky.cz
Martinus | SK | merchant | martinus.sk martinus.cz
Libri | HU | merchant | libri.hu
Bookline | HU | merchant | bookline.hu
REGIO JÁTÉK | HU | merchant | regiojatek.hu | Regio Jatek
Noriel | RO | merchant | noriel.ro
Elefant | RO | merchant | elefant.ro elefant.md
Cărturești | RO | merchant | carturesti.ro
Libris | RO | merchant | libris.ro
Ciela | BG | merchant | ciela.com
Hippoland | BG | merchant | hippoland.net
Jumbo | GR | merchant | e-jumbo.gr jumbo.gr | Jumbo Greece
Moustakas | GR | merchant | moustakastoys.gr
Politeia | GR | merchant | politeianet.gr
Laguna | RS | merchant | laguna.rs
Dexy Co | RS | merchant | dexy.co.rs
Mladinska knjiga | SI | merchant | emka.si
Pegasas | LT | merchant | pegasas.lt
Knygos.lt | LT | merchant | knygos.lt
Apollo | EE | merchant | apollo.ee
Rahva Raamat | EE | merchant | rahvaraamat.ee
Jānis Roze | LV | merchant | jr.lv
Detsky Mir | RU | merchant | detmir.ru | Детский мир
Labirint | RU | merchant | labirint.ru | Лабиринт
Chitai-Gorod | RU | merchant | chitai-gorod.ru | Читай-город
Yakaboo | UA | merchant | yakaboo.ua
Antoshka | UA | merchant | antoshka.ua
D&R | TR | merchant | dr.com.tr | | turkuvaz
idefix | TR | merchant | idefix.com | | turkuvaz
Kitapyurdu | TR | merchant | kitapyurdu.com
Toyzz Shop | TR | merchant | toyzzshop.com
ebebek | TR | merchant | e-bebek.com ebebek.com

# Beauty, pharmacy, optics
Douglas | DE | merchant | douglas.de douglas.at douglas.ch douglas.nl douglas.be douglas.pl douglas.it douglas.es douglas.pt douglas.cz douglas.sk douglas.hu douglas.ro douglas.bg douglas.hr douglas.si douglas.lt douglas.lv douglas.fr douglas.ee | Parfümerie Douglas | douglas
Nocibé | FR | merchant | nocibe.fr | Nocibe | douglas
Parfumdreams | DE | merchant | parfumdreams.de parfumdreams.com parfumdreams.at parfumdreams.co.uk parfumdreams.it parfumdreams.nl parfumdreams.fr parfumdreams.es parfumdreams.ch parfumdreams.pl | | douglas
Niche Beauty | DE | merchant | niche-beauty.com | | douglas
Flaconi | DE | merchant | flaconi.de flaconi.at flaconi.pl flaconi.ch flaconi.fr
dm | DE | merchant | dm.de dm.at dm.hu dm.cz dm.sk dm.ro dm.bg dm.hr dm.si dm.rs dm.ba dm.it dm.pl mojadm.sk | dm-drogerie markt; dm drogerie
Rossmann | DE | merchant | rossmann.de rossmann.pl rossmann.hu rossmann.cz rossmann.com.tr rossmann.es rossmann.ch
Müller | DE | merchant | mueller.de mueller.at mueller.ch mueller.hr mueller.si mueller.hu mueller.es | Mueller Drogerie
DocMorris | NL | merchant | docmorris.de docmorris.com docmorris.fr | Doc Morris
Redcare | NL | merchant | shop-apotheke.com shop-apotheke.at shop-apotheke.ch redcare.it redcare.fr redcare-pharmacy.com farmaline.be | Shop Apotheke; Redcare Apotheke; Farmaline
Medpex | DE | merchant | medpex.de
apo-discounter | DE | merchant | apodiscounter.de apo-discounter.de apo.com
Sanicare | DE | merchant | sanicare.de
Aponeo | DE | merchant | aponeo.de
Fielmann | DE | merchant | fielmann.de fielmann.com fielmann.at fielmann.ch
Apollo-Optik | DE | merchant | apollo.de | Apollo Optik | essilorluxottica
Mister Spex | DE | merchant | misterspex.de misterspex.com misterspex.at misterspex.ch misterspex.co.uk misterspex.fr misterspex.nl misterspex.es misterspex.se
Brille24 | DE | merchant | brille24.de brille24.at
Lensbest | DE | merchant | lensbest.de
Nivea | DE | merchant | nivea.de nivea.com nivea.co.uk nivea.fr nivea.com.au nivea.ru nivea.at nivea.be nivea.ch nivea.dk nivea.es nivea.fi nivea.ie nivea.it nivea.nl nivea.no nivea.pl nivea.pt nivea.se nivea.com.br nivea.com.tr nivea.in nivea.gr nivea.cz nivea.hu nivea.ro nivea.co.za nivea.com.mx nivea.ca | | beiersdorf
Foreo | SE | merchant | foreo.com
Lyko | SE | merchant | lyko.com lyko.se
KICKS | SE | merchant | kicks.se kicks.no kicks.fi
Apotea | SE | merchant | apotea.se apotea.no
Apoteket | SE | merchant | apoteket.se
Apotek Hjärtat | SE | merchant | apotekhjartat.se
Kronans Apotek | SE | merchant | kronansapotek.se
Synsam | SE | merchant | synsam.se synsam.no synsam.fi synsam.com
Lensway | SE | merchant | lensway.se lensway.com lenson.com lensway.co.uk lensway.no
Cocopanda | SE | merchant | cocopanda.se cocopanda.no cocopanda.dk cocopanda.fi
Matas | DK | merchant | matas.dk
Apopro | DK | merchant | apopro.dk
Med24 | DK | merchant | med24.dk
Farmasiet | NO | merchant | farmasiet.no
Apotek 1 | NO | merchant | apotek1.no | | phoenix
Vitusapotek | NO | merchant | vitusapotek.no
Yliopiston Apteekki | FI | merchant | yliopistonapteekki.fi ya.fi
Boots | GB | merchant | boots.com boots.ie | | wba
Superdrug | GB | merchant | superdrug.com | | as-watson
Savers | GB | merchant | savers.co.uk | | as-watson
The Perfume Shop | GB | merchant | theperfumeshop.com | | as-watson
Kruidvat | NL | merchant | kruidvat.nl kruidvat.be | | as-watson
Trekpleister | NL | merchant | trekpleister.nl | | as-watson
ICI PARIS XL | NL | merchant | iciparisxl.nl iciparisxl.be iciparisxl.lu iciparisxl.de | | as-watson
Marionnaud | FR | merchant | marionnaud.fr marionnaud.ch marionnaud.at marionnaud.it marionnaud.ro | | as-watson
Drogas | LV | merchant | drogas.lv drogas.lt | | as-watson
Watsons Türkiye | TR | merchant | watsons.com.tr | | as-watson
Holland & Barrett | GB | merchant | hollandandbarrett.com hollandandbarrett.nl hollandandbarrett.be hollandandbarrett.ie
Lookfantastic | GB | merchant | lookfantastic.com lookfantastic.fr lookfantastic.de lookfantastic.it lookfantastic.es lookfantastic.nl lookfantastic.se | Look Fantastic | thg
Myprotein | GB | merchant | myprotein.com myprotein.co.in myprotein.pl myprotein.it myprotein.jp | My Protein | thg
Cult Beauty | GB | merchant | cultbeauty.co.uk cultbeauty.com | | thg
Feelunique | GB | merchant | feelunique.com | Sephora UK | lvmh
Space NK | GB | merchant | spacenk.com
The Body Shop | GB | merchant | thebodyshop.com
Lush | GB | merchant | lush.com lush.co.uk
Charlotte Tilbury | GB | merchant | charlottetilbury.com
Beauty Bay | GB | merchant | beautybay.com
Revolution Beauty | GB | merchant | revolutionbeauty.com
Molton Brown | GB | merchant | moltonbrown.com moltonbrown.co.uk
Jo Malone | GB | merchant | jomalone.com jomalone.co.uk jomalone.jp jomalone.de jomalone.fr jomalone.es jomalone.it jomalone.ca jomalone.com.au jomalone.eu jomalone.co.kr jomalone.com.cn jomalone.cn | Jo Malone London | estee-lauder
Pharmacy2U | GB | merchant | pharmacy2u.co.uk
LloydsPharmacy | GB | merchant | lloydspharmacy.com
Chemist4U | GB | merchant | chemist-4-u.com
Specsavers | GB | merchant | specsavers.co.uk specsavers.com specsavers.ie specsavers.nl specsavers.se specsavers.no specsavers.com.au specsavers.co.nz specsavers.es specsavers.fi specsavers.ca
Vision Express | GB | merchant | visionexpress.com | | essilorluxottica
Glasses Direct | GB | merchant | glassesdirect.co.uk
Vision Direct | GB | merchant | visiondirect.co.uk visiondirect.es visiondirect.ie visiondirect.it visiondirect.fr visiondirect.be visiondirect.nl
Yves Rocher | FR | merchant | yves-rocher.fr yves-rocher.com yves-rocher.de yves-rocher.it yves-rocher.es yves-rocher.pl yves-rocher.ru yves-rocher.cz
L'Oréal Paris | FR | merchant | loreal-paris.fr loreal-paris.co.uk loreal-paris.de lorealparisusa.com loreal.com | L'Oreal; Loreal | loreal
Lancôme | FR | merchant | lancome.com lancome.fr lancome-usa.com lancome.co.uk lancome.de lancome.ca lancome.jp lancome.es lancome.it lancome.nl lancome.be lancome.at lancome.ch lancome.pl lancome.pt lancome.gr lancome.com.au lancome.com.mx lancome.com.br lancome.com.cn lancome.com.tw lancome.ru lancome.com.hk lancome.cn lancome.com.sg lancome.com.my lancome.co.th lancome.co.kr lancome.ie lancome.dk lancome.se lancome.no | Lancome | loreal
Kérastase | FR | merchant | kerastase.com kerastase.fr kerastase-usa.com kerastase.co.uk | Kerastase | loreal
La Roche-Posay | FR | merchant | laroche-posay.com laroche-posay.fr laroche-posay.us laroche-posay.co.uk | La Roche Posay | loreal
Vichy | FR | merchant | vichy.com vichy.fr | | loreal
L'Occitane | FR | merchant | loccitane.com loccitane.ru | L'Occitane en Provence; Loccitane
Clarins | FR | merchant | clarins.com clarins.fr clarins.co.uk clarinsusa.com clarins.de
Nuxe | FR | merchant | nuxe.com
Caudalie | FR | merchant | caudalie.com
Avène | FR | merchant | eau-thermale-avene.fr eau-thermale-avene.com aveneusa.com | Avene | pierre-fabre
Bioderma | FR | merchant | bioderma.fr bioderma.com bioderma.us
Diptyque | FR | merchant | diptyqueparis.com
Aroma-Zone | FR | merchant | aroma-zone.com | Aroma Zone
Notino | CZ | merchant | notino.com notino.cz notino.sk notino.pl notino.de notino.at notino.fr notino.it notino.es notino.pt notino.nl notino.be notino.co.uk notino.ie notino.hu notino.ro notino.bg notino.gr notino.hr notino.si notino.se notino.dk notino.fi notino.ua notino.ch notino.lt notino.ee notino.no notino.lv notino.lu notino.ru notino.com.ua | iParfumerie
Easypara | FR | merchant | easypara.fr
Newpharma | BE | merchant | newpharma.be newpharma.fr newpharma.nl newpharma.de
Pharmarket | BE | merchant | pharmamarket.be pharmamarket.nl
Optic 2000 | FR | merchant | optic2000.com
Afflelou | FR | merchant | afflelou.com afflelou.es | Alain Afflelou
Krys | FR | merchant | krys.com
GrandOptical | FR | merchant | grandoptical.com grandoptical.cz grandoptical.sk grandoptical.be | | essilorluxottica
Ray-Ban | IT | merchant | ray-ban.com | RayBan; Ray Ban | essilorluxottica
Salmoiraghi & Viganò | IT | merchant | salmoiraghievigano.it | | essilorluxottica
Pinalli | IT | merchant | pinalli.it
1000Farmacie | IT | merchant | 1000farmacie.it
eFarma | IT | merchant | efarma.com
Primor | ES | merchant | primor.eu
Druni | ES | merchant | druni.es
PromoFarma | ES | merchant | promofarma.com
DosFarma | ES | merchant | dosfarma.com
Mifarma | ES | merchant | mifarma.es mifarma.pt | | atida
Atida | ES | merchant | atida.com | | atida
Freshly Cosmetics | ES | merchant | freshlycosmetics.com
General Óptica | ES | merchant | generaloptica.es generaloptica.pt
Hawkers | ES | merchant | hawkersco.com
Perfumes Club | ES | merchant | perfumesclub.com perfumesclub.fr perfumesclub.pt perfumesclub.it perfumesclub.co.uk
Wells | PT | merchant | wells.pt | | sonae
Etos | NL | merchant | etos.nl | | ahold-delhaize
Hans Anders | NL | merchant | hansanders.nl hansanders.be
Di | BE | merchant | di.be
BIPA | AT | merchant | bipa.at | | rewe
Import Parfumerie | CH | merchant | import-parfumerie.ch | | coop-ch
Zur Rose | CH | merchant | zurrose.ch
Amavita | CH | merchant | amavita.ch
Hebe | PL | merchant | hebe.pl hebe.cz hebe.sk | | jeronimo-martins
Super-Pharm Polska | PL | merchant | superpharm.pl
Gemini | PL | merchant | gemini.pl
DOZ | PL | merchant | doz.pl
Inglot | PL | merchant | inglotcosmetics.com inglot.pl
Ziko | PL | merchant | zikoapteka.pl
Dr. Max | CZ | merchant | drmax.cz drmax.sk drmax.ro drmax.pl drmax.it | Dr Max; DrMax
Pilulka | CZ | merchant | pilulka.cz pilulka.sk
Teta | CZ | merchant | tetadrogerie.cz
Alensa | CZ | merchant | alensa.cz alensa.sk alensa.hu alensa.ro alensa.at alensa.ie alensa.co.uk alensa.gr alensa.bg
Lentiamo | CZ | merchant | lentiamo.com lentiamo.co.uk lentiamo.de lentiamo.it lentiamo.fr lentiamo.es lentiamo.ro
BENU | HU | merchant | benu.hu benu.cz benu.sk benu.rs benu.ee benu.lt benu.lv benu.nl
Pingvin Patika | HU | merchant | pingvinpatika.hu
Catena | RO | merchant | catena.ro
Help Net | RO | merchant | helpnet.ro
Farmacia Tei | RO | merchant | farmaciatei.ro
Lilly | RS | merchant | lilly.rs
Bipa Hrvatska | HR | merchant | bipa.hr | | rewe
Hondos Center | GR | merchant | hondoscenter.com
Sopharmacy | BG | merchant | sopharmacy.bg
Subra | BG | merchant | subra.bg
Apotheka | EE | merchant | apotheka.ee
Südameapteek | EE | merchant | sudameapteek.ee
Eurovaistinė | LT | merchant | eurovaistine.lt
Camelia | LT | merchant | camelia.lt
Gintarinė vaistinė | LT | merchant | gintarine.lt
Mēness aptieka | LV | merchant | menessaptieka.lv
Gold Apple | RU | merchant | goldapple.ru goldapple.kz goldapple.by goldapple.ae goldapple.qa | Золотое Яблоко; Zolotoe Yabloko
L'Etoile | RU | merchant | letu.ru letoile.ru | Лэтуаль; Letual
Rive Gauche | RU | merchant | rivegauche.ru | Рив Гош
Apteka.ru | RU | merchant | apteka.ru
EAPTEKA | RU | merchant | eapteka.ru
EVA | UA | merchant | eva.ua
Watsons Ukraine | UA | merchant | watsons.ua | | as-watson
Apteka24 | UA | merchant | apteka24.ua
tabletki.ua | UA | merchant | tabletki.ua
Gratis | TR | merchant | gratis.com
Eve Shop | TR | merchant | eveshop.com.tr
Flormar | TR | merchant | flormar.com.tr flormar.com
Atasun Optik | TR | merchant | atasunoptik.com.tr | | essilorluxottica

# Supermarkets and groceries
Tesco | GB | merchant | tesco.com tesco.ie tesco.hu tesco.sk itesco.cz tesco.com.my tesco.cz tesco.pl | Clubcard | tesco
Sainsbury's | GB | merchant | sainsburys.co.uk sainsburys.com | Sainsburys; Nectar | sainsburys
Nectar | GB | merchant | nectar.com | | sainsburys
Asda | GB | merchant | asda.com asda.co.uk | George at Asda | asda
Morrisons | GB | merchant | morrisons.com
Ocado | GB | merchant | ocado.com
Iceland | GB | merchant | iceland.co.uk
Co-op | GB | merchant | coop.co.uk | Coop UK
Laithwaites | GB | merchant | laithwaites.co.uk laithwaites.com
Majestic Wine | GB | merchant | majestic.co.uk
Naked Wines | GB | merchant | nakedwines.co.uk nakedwines.com
Hotel Chocolat | GB | merchant | hotelchocolat.com
SuperValu | IE | merchant | supervalu.ie
Carrefour | FR | merchant | carrefour.fr carrefour.com carrefour.es carrefour.it carrefour.be carrefour.pl carrefour.ro carrefour.com.br carrefour.com.ar carrefour.eu carrefour.ae | | carrefour
Auchan | FR | merchant | auchan.fr auchan.com auchan.pl auchan.ro auchan.hu auchan.pt auchan.ru auchan.ua auchan.lu | | mulliez
E.Leclerc | FR | merchant | e.leclerc leclercdrive.fr e-leclerc.com | Leclerc
Intermarché | FR | merchant | intermarche.com intermarche.be intermarche.pl intermarche.pt | Intermarche | intermarche
Système U | FR | merchant | coursesu.com magasins-u.com | Courses U; Super U
Casino | FR | merchant | casino.fr | | casino
Picard | FR | merchant | picard.fr
Grand Frais | FR | merchant | grandfrais.com
Chronodrive | FR | merchant | chronodrive.com | | mulliez
La Fourche | FR | merchant | lafourche.fr
Vivino | DK | merchant | vivino.com
Vinatis | FR | merchant | vinatis.com vinatis.de vinatis.it
REWE | DE | merchant | rewe.de rewe-group.com | | rewe
Penny | DE | merchant | penny.de penny.at penny.it penny.hu penny.ro penny.cz | | rewe
Billa | AT | merchant | billa.at billa.cz billa.sk billa.bg | | rewe
Edeka | DE | merchant | edeka.de edeka24.de | | edeka
Netto | DE | merchant | netto-online.de | Netto Marken-Discount | edeka
Netto Danmark | DK | merchant | netto.dk netto.pl | Netto | salling
Norma | DE | merchant | norma-online.de norma24.de
Globus | DE | merchant | globus.de globus-baumarkt.de
Picnic | NL | merchant | picnic.app
Flaschenpost | DE | merchant | flaschenpost.de
Galeria | DE | merchant | galeria.de | Galeria Kaufhof; Karstadt; Galeria Karstadt Kaufhof
KaDeWe | DE | merchant | kadewe.de
Manufactum | DE | merchant | manufactum.de manufactum.com manufactum.at manufactum.ch | | otto-group
HSE | DE | merchant | hse.de hse24.de
Pearl | DE | merchant | pearl.de pearl.fr pearl.ch pearl.at
Pro-Idee | DE | merchant | proidee.de proidee.co.uk proidee.fr proidee.at proidee.ch
Westfalia | DE | merchant | westfalia.de westfalia.eu
Hawesko | DE | merchant | hawesko.de
Spar | AT | merchant | spar.at interspar.at spar.hu spar.si spar.hr despar.it | Interspar; Despar
Gurkerl | AT | merchant | gurkerl.at | | rohlik
Knuspr | DE | merchant | knuspr.de | | rohlik
Rohlik | CZ | merchant | rohlik.cz | | rohlik
Kifli | HU | merchant | kifli.hu | | rohlik
Sezamo | RO | merchant | sezamo.ro | | rohlik
Košík | CZ | merchant | kosik.cz | Kosik
Albert | CZ | merchant | albert.cz | | ahold-delhaize
Albert Heijn | NL | merchant | ah.nl ah.be | | ahold-delhaize
Gall & Gall | NL | merchant | gall.nl | | ahold-delhaize
Jumbo Supermarkten | NL | merchant | jumbo.com | Jumbo
PLUS | NL | merchant | plus.nl
Delhaize | BE | merchant | delhaize.be | | ahold-delhaize
Colruyt | BE | merchant | colruyt.be collectandgo.be colruytgroup.com | Collect&Go
Migros | CH | merchant | migros.ch | Migros Online; LeShop | migros
Coop Schweiz | CH | merchant | coop.ch | Coop | coop-ch
Manor | CH | merchant | manor.ch
Globus Schweiz | CH | merchant | globus.ch
Jelmoli | CH | merchant | jelmoli.ch
Ackermann | CH | merchant | ackermann.ch | | otto-group
Denner | CH | merchant | denner.ch | | migros
Sprüngli | CH | merchant | spruengli.ch
Lindt | CH | merchant | lindt.com lindt.ch lindt.de lindt.co.uk lindt.fr lindt.it lindtusa.com lindt.ca lindt.at lindt.com.au
Mercadona | ES | merchant | mercadona.es mercadona.com mercadona.pt
Dia | ES | merchant | dia.es supermercadosdia.com.ar
Eroski | ES | merchant | eroski.es
Alcampo | ES | merchant | alcampo.es | | mulliez
Consum | ES | merchant | consum.es
Hipercor | ES | merchant | hipercor.es
Continente | PT | merchant | continente.pt | | sonae
Pingo Doce | PT | merchant | pingodoce.pt | | jeronimo-martins
Biedronka | PL | merchant | biedronka.pl | | jeronimo-martins
Żabka | PL | merchant | zabka.pl | Zabka
Frisco | PL | merchant | frisco.pl
Stokrotka | PL | merchant | stokrotka.pl
Dino | PL | merchant | marketdino.pl
Conad | IT | merchant | conad.it
Coop Italia | IT | merchant | e-coop.it coopshop.it easycoop.com
Bennet | IT | merchant | bennet.com
Eataly | IT | merchant | eataly.net eataly.com
Cortilia | IT | merchant | cortilia.it
Tannico | IT | merchant | tannico.it
ICA | SE | merchant | ica.se
Coop Sverige | SE | merchant | coop.se
Willys | SE | merchant | willys.se | | axfood
Hemköp | SE | merchant | hemkop.se | Hemkop | axfood
Mathem | SE | merchant | mathem.se
Systembolaget | SE | merchant | systembolaget.se
Oda | NO | merchant | oda.com
Coop Norge | NO | merchant | coop.no obs.no
Rema 1000 | NO | merchant | rema.no rema1000.dk
Kiwi | NO | merchant | kiwi.no | | norgesgruppen
Meny | NO | merchant | meny.no | | norgesgruppen
Vinmonopolet | NO | merchant | vinmonopolet.no
K-Ruoka | FI | merchant | k-ruoka.fi kesko.fi | Kesko | kesko
S-kaupat | FI | merchant | s-kaupat.fi foodie.fi s-kanava.fi | S-ryhmä
Alko | FI | merchant | alko.fi
Krónan | IS | merchant | kronan.is
Hagkaup | IS | merchant | hagkaup.is
Rimi | LV | merchant | rimi.lv rimi.lt rimi.ee rimibaltic.com
Maxima | LT | merchant | maxima.lt maxima.lv maxima.ee | | maxima
Barbora | LT | merchant | barbora.lt barbora.lv barbora.ee | | maxima
Iki | LT | merchant | iki.lt lastmile.lt
Selver | EE | merchant | selver.ee
Coop Eesti | EE | merchant | ecoop.ee coop.ee
Kaubamaja | EE | merchant | kaubamaja.ee
Konzum | HR | merchant | konzum.hr | | fortenova
Mercator | SI | merchant | mercator.si | | fortenova
Konzum BiH | BA | merchant | konzum.ba | | fortenova
Bingo | BA | merchant | bingobih.ba
Maxi | RS | merchant | maxi.rs | | ahold-delhaize
Idea | RS | merchant | idea.rs | | fortenova
Ananas | RS | merchant | ananas.rs ananas.mk
Voli | ME | merchant | voli.me
Mega Image | RO | merchant | mega-image.ro | | ahold-delhaize
Fantastico | BG | merchant | fantastico.bg
eBag | BG | merchant | ebag.bg
AB Vassilopoulos | GR | merchant | ab.gr | ΑΒ Βασιλόπουλος | ahold-delhaize
Sklavenitis | GR | merchant | sklavenitis.gr
Masoutis | GR | merchant | masoutis.gr
AlphaMega | CY | merchant | alphamega.com.cy
Linella | MD | merchant | linella.md
Silpo | UA | merchant | silpo.ua | Сільпо
ATB | UA | merchant | atbmarket.com | АТБ
Zakaz.ua | UA | merchant | zakaz.ua
Euroopt | BY | merchant | edostavka.by evroopt.by | Евроопт; E-dostavka
Pyaterochka | RU | merchant | 5ka.ru | Пятёрочка; Pyatyorochka | x5
Perekrestok | RU | merchant | perekrestok.ru | Перекрёсток | x5
Magnit | RU | merchant | magnit.ru | Магнит
VkusVill | RU | merchant | vkusvill.ru | ВкусВилл
Lenta | RU | merchant | lenta.com | Лента
Samokat | RU | merchant | samokat.ru | Самокат
2 Nabiji | GE | merchant | 2nabiji.ge
Migros Türkiye | TR | merchant | migros.com.tr | Migros Sanal Market
A101 | TR | merchant | a101.com.tr
BİM | TR | merchant | bim.com.tr
ŞOK Market | TR | merchant | sokmarket.com.tr ceptesok.com | SOK Market; Cepte Şok
CarrefourSA | TR | merchant | carrefoursa.com
`);
