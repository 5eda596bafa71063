/**
 * Shops of Asia and the Pacific, from Central Asia to New Zealand, and brands from there that sell from their own sites.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: makers of electronics stand once, under their home country, with the country domains they are known
 * to use; many shops of the region sell only through apps and marketplaces and so have no row.
 */
import { parseBrands } from './brand';

export const merchantsAsiaPacific = parseBrands(`
# Electronics makers
Samsung | KR | merchant | samsung.com samsung.cn samsungcloud.com samsungapps.com galaxy.store samsungmobile.com samsung.it samsung.net samsung.com.cn samsungknox.com samsungsds.com samsungdeveloper.com samsungsetup.com samsung.fr samsung.de samsung.es samsung.co.uk samsung.ca samsung.com.br | 삼성; 삼성전자; Galaxy Store | samsung
LG | KR | merchant | lg.com lge.com lge.co.kr lgstatic.com | LG Electronics; 엘지
Hyundai | KR | merchant | hyundai.com hyundaiusa.com hyundai.be hyundai.pt hyundai.pl hyundai.it hyundai.cz hyundai.sk hyundai.ch hyundai.at hyundai.nl hyundai.se hyundai.no hyundai.fi hyundai.dk hyundai.co.uk hyundai.ie hyundai.gr hyundai.ro hyundai.hu hyundai.lu hyundai.co.nz hyundai.es hyundai.fr hyundai.com.tr hyundai.ca hyundai.com.au hyundai.com.mx hyundai.com.ar hyundai.cl hyundai.bg hyundai.hr hyundai.co.za
Kia | KR | merchant | kia.com
Sony | JP | merchant | sony.com sony.co.jp sony.jp sony.co.uk sony.de sony.fr sony.it sony.es sony.nl sony.eu sony.net sony.ca sony.com.au sony.com.br sony.com.mx sony.co.in sony.com.cn sony.be sony.at sony.ch sony.pl sony.pt sony.se sony.dk sony.no sony.fi sony.ie | ソニー | sony
Canon | JP | merchant | canon.com canon.jp canon.co.uk canon.de canon.fr canon.it canon.es canon.nl canon.ca canon.com.au canon.co.in canon-europe.com canon.pl canon.se canon.com.br canon.com.cn canon.com.hk canon.com.mx canon.com.sg canon.com.tw canon.co.jp canon.com.ar canon.cl canon.com.co canon.com.my canon.co.th canon.com.ph canon.co.nz canon.at canon.be canon.ch canon.dk canon.fi canon.ie canon.no canon.pt canon.cz canon.sk canon.hu canon.ro canon.bg canon.gr canon.hr canon.si canon.lt canon.lv canon.ee canon.lu canon.com.tr canon.co.za canon.ae canon.ru canon.ua | キヤノン
Nikon | JP | merchant | nikon.com nikonusa.com nikon.co.uk nikon.de nikon.fr nikon-image.com
Panasonic | JP | merchant | panasonic.com panasonic.jp panasonic.net panasonic.co.jp panasonic.com.cn | パナソニック
Epson | JP | merchant | epson.com epson.jp epson.co.uk epson.de epson.fr epson.eu epson.com.au epson.es epson.it epson.cl epson.co.cr epson.co.in epson.com.ar epson.com.br epson.com.cn epson.com.co epson.com.mx epson.com.pe epson.ca epson.com.ve epson.com.ec epson.co.id epson.com.my epson.com.sg epson.co.th epson.com.tw epson.com.hk epson.com.vn epson.co.nz epson.co.kr epson.ae epson.co.za epson.at epson.be epson.ch epson.dk epson.fi epson.ie epson.nl epson.no epson.pl epson.pt epson.se epson.cz epson.sk epson.hu epson.ro epson.bg epson.gr epson.hr epson.si epson.lt epson.lv epson.ee epson.lu epson.com.tr epson.com.jm epson.net
Brother | JP | merchant | brother.com brother-usa.com brother.co.uk brother.de brother.fr brother.co.jp brother.eu
Fujifilm | JP | merchant | fujifilm.com fujifilm-x.com instax.com fujifilm.com.au fujifilm.eu fujifilm.jp fujifilm.co.jp
Casio | JP | merchant | casio.com casio.co.uk casio-europe.com
Seiko | JP | merchant | seikowatches.com seikousa.com
Citizen | JP | merchant | citizenwatch.com citizen.jp
Yamaha | JP | merchant | yamaha.com yamaha-motor.com yamaha-motor.ca yamaha-motor.eu yamaha-motor.co.jp yamaha-motor.co.id yamaha-motor.co.th yamaha-motor.com.br yamaha-motor.com.cn yamaha-motor.com.mx yamaha-motor.com.tw yamaha-motor.com.vn yamaha-motor.com.ph yamaha-motor.com.sg yamaha-motor.com.au yamaha-motor.fr yamaha-motor.de yamaha-motor.it yamaha-motor.es yamaha-motor.pt yamaha-motor.nl yamaha-motor.be yamaha-motor.se yamaha-motor.dk yamaha-motor.com.ar yamaha-motor.com.co yamaha.co.jp yamaha.com.cn
Makita | JP | merchant | makita.co.jp makitatools.com makita.de makita.biz makita.at makita.fr makita.it makita.es makita.nl makita.be makita.ch makita.pl makita.co.uk makita.com.au makita.com makita.ca
Toyota | JP | merchant | toyota.com toyota.jp toyota-europe.com toyota.co.uk
Honda | JP | merchant | honda.com honda.co.jp honda.ca honda.com.br honda.com.tr honda.com.vn honda.mx honda.com.mx honda.at honda.be honda.ch honda.de honda.dk honda.es honda.fi honda.fr honda.ie honda.it honda.nl honda.no honda.pl honda.pt honda.se honda.co.uk honda.cz honda.hu honda.sk honda.ro honda.gr honda.is honda.com.au honda.co.th honda.com.my honda.com.ph honda.com.tw honda.co.za honda.com.ar honda.com.pe honda.cl
Shimano | JP | merchant | shimano.com
Xiaomi | CN | merchant | mi.com xiaomi.com xiaomi.cn xiaomiyoupin.com po.co mi-img.com xiaomi.net xiaomi.express xiaomiev.com | 小米; Redmi; POCO
Huawei | CN | merchant | huawei.com vmall.com huaweicloud.com hicloud.com huawei.cn huawei.com.cn huawei.ru | 华为
HONOR | CN | merchant | honor.com hihonor.com | 荣耀
OPPO | CN | merchant | oppo.com oppo.cn | | bbk
OnePlus | CN | merchant | oneplus.com oneplus.in oneplus.net | One Plus | bbk
realme | CN | merchant | realme.com | | bbk
vivo | CN | merchant | vivo.com vivo.com.cn | | bbk
Lenovo | CN | merchant | lenovo.com lenovo.cn lenovo.com.cn lenovofiles.com lenovoimage.com lenovopress.com lenovousermanual.com lenovoedu.com | 联想 | lenovo
Motorola | US | merchant | motorola.com motorola.com.br | | lenovo
Hisense | CN | merchant | hisense.com
TCL | CN | merchant | tcl.com
Haier | CN | merchant | haier.com haier-europe.com
DJI | CN | merchant | dji.com djicdn.com | 大疆
Anker | CN | merchant | anker.com | | anker
eufy | CN | merchant | eufy.com eufylife.com | | anker
soundcore | CN | merchant | soundcore.com | | anker
Ecoflow | CN | merchant | ecoflow.com
Jackery | US | merchant | jackery.com
Bluetti | CN | merchant | bluettipower.com bluetti.com
Roborock | CN | merchant | roborock.com
Ecovacs | CN | merchant | ecovacs.com ecovacs.cn
Dreame | CN | merchant | dreametech.com
Insta360 | CN | merchant | insta360.com
Bambu Lab | CN | merchant | bambulab.com bambulab.cn
Creality | CN | merchant | creality.com
Ulanzi | CN | merchant | ulanzi.com
Baseus | CN | merchant | baseus.com
UGREEN | CN | merchant | ugreen.com
Nothing | GB | merchant | nothing.tech
Fairphone | NL | merchant | fairphone.com
VEVOR | CN | merchant | vevor.com vevor.co.uk vevor.de vevor.fr vevor.es vevor.it vevor.ca vevor.com.au vevor.mx
SONGMICS HOME | CN | merchant | songmicshome.com songmics.de songmics.co.uk songmics.fr | Songmics
Aosom | CN | merchant | aosom.com aosom.co.uk aosom.de aosom.fr aosom.it aosom.es aosom.ca
Costway | CN | merchant | costway.com costway.co.uk costway.de costway.fr costway.es costway.it costway.ca
Cider | CN | merchant | shopcider.com
Cupshe | CN | merchant | cupshe.com cupshe.de cupshe.fr
Halara | CN | merchant | halara.com
PatPat | CN | merchant | patpat.com
YesStyle | HK | merchant | yesstyle.com
Pop Mart | CN | merchant | popmart.com | 泡泡玛特; POP MART
MINISO | CN | merchant | miniso.com miniso-us.com
Li-Ning | CN | merchant | lining.com | 李宁
ANTA | CN | merchant | anta.com | 安踏 | amer
BYD | CN | merchant | byd.com bydauto.com.cn
ASUS | TW | merchant | asus.com asus.com.cn asus.de asus.fr | 華碩; ROG
Acer | TW | merchant | acer.com predatorgaming.com | 宏碁
MSI | TW | merchant | msi.com
Gigabyte | TW | merchant | gigabyte.com aorus.com
HTC | TW | merchant | htc.com vive.com | Vive
Giant | TW | merchant | giant-bicycles.com liv-cycling.com
Synology | TW | merchant | synology.com
QNAP | TW | merchant | qnap.com
Razer | SG | merchant | razer.com razerzone.com
Secretlab | SG | merchant | secretlab.co secretlab.eu secretlab.co.uk secretlab.sg
Creative | SG | merchant | creative.com
boAt | IN | merchant | boat-lifestyle.com
Noise | IN | merchant | gonoise.com
Fire-Boltt | IN | merchant | fireboltt.com

# Japan
UNIQLO | JP | merchant | uniqlo.com uniqlo.cn uniqlo.kr uniqlo.jp uniqlo.eu | ユニクロ | fast-retailing
GU | JP | merchant | gu-global.com gu-japan.com | ジーユー | fast-retailing
MUJI | JP | merchant | muji.com muji.net muji.us muji.eu muji.com.cn muji.jp | 無印良品
ZOZOTOWN | JP | merchant | zozo.jp zozo.com | ゾゾタウン | ly
Yodobashi | JP | merchant | yodobashi.com yodobashi.co.jp | ヨドバシカメラ; Yodobashi Camera
Bic Camera | JP | merchant | biccamera.com biccamera.co.jp | ビックカメラ | bic-camera
Kojima | JP | merchant | kojima.net | コジマ | bic-camera
Sofmap | JP | merchant | sofmap.com | ソフマップ | bic-camera
Yamada Denki | JP | merchant | yamada-denkiweb.com yamada-denki.jp yamada-holdings.jp | ヤマダデンキ; ヤマダウェブコム
Nojima | JP | merchant | nojima.co.jp | ノジマ
Edion | JP | merchant | edion.com edion.co.jp | エディオン
Joshin | JP | merchant | joshin.co.jp joshinweb.jp | ジョーシン
K's Denki | JP | merchant | ksdenki.com | ケーズデンキ
Nitori | JP | merchant | nitori-net.jp nitori.co.jp | ニトリ
IRIS OHYAMA | JP | merchant | irisohyama.co.jp irisplaza.co.jp | アイリスオーヤマ; アイリスプラザ
Cainz | JP | merchant | cainz.com | カインズ
Komeri | JP | merchant | komeri.com | コメリ
MonotaRO | JP | merchant | monotaro.com | モノタロウ
ASKUL | JP | merchant | askul.co.jp | アスクル | ly
LOHACO | JP | merchant | lohaco.jp | ロハコ | ly
Kakaku.com | JP | merchant | kakaku.com | 価格.com
BUYMA | JP | merchant | buyma.com buyma.us
Aeon | JP | merchant | aeon.com aeonretail.com aeonretail.jp aeonsquare.net | イオン
Ito-Yokado | JP | merchant | itoyokado.co.jp | イトーヨーカドー | seven-i
7-Eleven Japan | JP | merchant | sej.co.jp omni7.jp | セブンイレブン; セブンネット; Omni7 | seven-i
Lawson | JP | merchant | lawson.co.jp | ローソン
FamilyMart | JP | merchant | family.co.jp | ファミリーマート
Don Quijote | JP | merchant | donki.com | ドン・キホーテ; Donki
Takashimaya | JP | merchant | takashimaya.co.jp | 高島屋
Isetan Mitsukoshi | JP | merchant | mistore.jp isetan.co.jp mitsukoshi.co.jp imhds.co.jp | 三越伊勢丹; Isetan; Mitsukoshi
Daimaru | JP | merchant | daimaru.co.jp | 大丸
Tokyu Hands | JP | merchant | hands.net | ハンズ
LOFT Japan | JP | merchant | loft.co.jp | ロフト
Matsumoto Kiyoshi | JP | merchant | matsukiyo.co.jp matsukiyococokara-online.com | マツモトキヨシ
Sundrug | JP | merchant | sundrug.co.jp sundrug-online.com | サンドラッグ
@cosme | JP | merchant | cosme.net cosme.com | アットコスメ
Shiseido | JP | merchant | shiseido.com shiseido.co.jp | 資生堂
DHC | JP | merchant | dhc.co.jp
FANCL | JP | merchant | fancl.co.jp fancl.jp | ファンケル
ORBIS | JP | merchant | orbis.co.jp | オルビス
SK-II | JP | merchant | sk-ii.com sk-ii.jp | | pg
Belluna | JP | merchant | belluna.jp | ベルーナ
Nissen | JP | merchant | nissen.co.jp | ニッセン
Senshukai | JP | merchant | bellemaison.jp | ベルメゾン; Belle Maison
Felissimo | JP | merchant | felissimo.co.jp | フェリシモ
Japanet | JP | merchant | japanet.co.jp | ジャパネットたかた
Shop Japan | JP | merchant | shopjapan.co.jp | ショップジャパン
Oisix | JP | merchant | oisix.com | オイシックス
United Arrows | JP | merchant | united-arrows.co.jp united-arrows.jp | ユナイテッドアローズ
BEAMS | JP | merchant | beams.co.jp | ビームス
WEGO | JP | merchant | wego.jp
Right-on | JP | merchant | right-on.co.jp
ABC-MART | JP | merchant | abc-mart.net | ABCマート
ASICS | JP | merchant | asics.com asics.co.jp asics.co.kr | アシックス | asics
Onitsuka Tiger | JP | merchant | onitsukatiger.com | オニツカタイガー | asics
Mizuno | JP | merchant | mizuno.com mizuno.jp mizunousa.com mizuno.eu mizunoshop.net | ミズノ
Descente | JP | merchant | descente.co.jp descente.com
Montbell | JP | merchant | montbell.jp montbell.com montbell.us | モンベル
Snow Peak | JP | merchant | snowpeak.co.jp snowpeak.com
Workman | JP | merchant | workman.jp workman.co.jp | ワークマン
A Bathing Ape | JP | merchant | bape.com | BAPE
Comme des Garçons | JP | merchant | comme-des-garcons.com doverstreetmarket.com | Dover Street Market
JINS | JP | merchant | jins.com | ジンズ
Zoff | JP | merchant | zoff.co.jp zoff.com | ゾフ
Kinokuniya | JP | merchant | kinokuniya.co.jp kinokuniya.com | 紀伊國屋書店
honto | JP | merchant | honto.jp
Tower Records | JP | merchant | tower.jp | タワーレコード
HMV Japan | JP | merchant | hmv.co.jp
animate | JP | merchant | animate-onlineshop.jp animate.co.jp | アニメイト
AmiAmi | JP | merchant | amiami.com amiami.jp | あみあみ
Good Smile Company | JP | merchant | goodsmile.com goodsmile.info goodsmileshop.com
Mandarake | JP | merchant | mandarake.co.jp | まんだらけ
BOOKOFF | JP | merchant | bookoffonline.co.jp bookoff.co.jp | ブックオフ
TSUTAYA | JP | merchant | tsutaya.com tsutaya.co.jp | 蔦屋書店
Bandai | JP | merchant | bandai.co.jp p-bandai.jp p-bandai.com bandainamcoent.com | バンダイ; Premium Bandai
Sanrio | JP | merchant | sanrio.co.jp sanrio.com | サンリオ
Pokémon Center | JP | merchant | pokemon.com pokemoncenter.com pokemoncenter-online.com pokemon.co.jp | Pokemon; ポケモンセンター
Akachan Honpo | JP | merchant | akachan.jp | アカチャンホンポ | seven-i
Nishimatsuya | JP | merchant | 24028-net.jp 24028.jp | 西松屋
Toysrus Japan | JP | merchant | toysrus.co.jp | トイザらス

# Korea
Lotte ON | KR | merchant | lotteon.com lotte.com lotteimall.com lottemart.com lotte.co.jp lotte.vn lotte.co.kr | 롯데온; Lotte | lotte
Lotte Duty Free | KR | merchant | lottedfs.com | 롯데면세점 | lotte
Emart | KR | merchant | emart.com | 이마트
Homeplus | KR | merchant | homeplus.co.kr | 홈플러스
Market Kurly | KR | merchant | kurly.com | 마켓컬리; Kurly
Hyundai Department Store | KR | merchant | thehyundai.com hmall.com ehyundai.com | 현대백화점; Hmall
CJ OnStyle | KR | merchant | cjonstyle.com | CJ온스타일 | cj
Olive Young | KR | merchant | oliveyoung.com oliveyoung.co.kr | 올리브영 | cj
GS Shop | KR | merchant | gsshop.com | GS샵
Musinsa | KR | merchant | musinsa.com | 무신사 | musinsa
29CM | KR | merchant | 29cm.co.kr | | musinsa
Zigzag | KR | merchant | zigzag.kr | 지그재그
W Concept | KR | merchant | wconcept.co.kr wconcept.com
KREAM | KR | merchant | kream.co.kr | 크림 | naver
Ohou | KR | merchant | ohou.se | 오늘의집; Today's House
Himart | KR | merchant | e-himart.co.kr | 하이마트; Lotte Hi-Mart | lotte
Danawa | KR | merchant | danawa.com | 다나와
Kyobo Book | KR | merchant | kyobobook.co.kr | 교보문고
YES24 | KR | merchant | yes24.com | 예스24
Aladin | KR | merchant | aladin.co.kr | 알라딘
Daiso Mall | KR | merchant | daisomall.co.kr | 다이소몰
SSF Shop | KR | merchant | ssfshop.com | SSF샵 | samsung
FILA | KR | merchant | fila.com fila.co.kr
Amorepacific | KR | merchant | amorepacific.com amoremall.com | 아모레퍼시픽 | amorepacific
innisfree | KR | merchant | innisfree.com | | amorepacific
Laneige | KR | merchant | laneige.com | | amorepacific
Sulwhasoo | KR | merchant | sulwhasoo.com | | amorepacific
Stylevana | HK | merchant | stylevana.com
Gentle Monster | KR | merchant | gentlemonster.com
Weverse | KR | merchant | weverse.io weverseshop.io | 위버스 | hybe
Ktown4u | KR | merchant | ktown4u.com

# China, Hong Kong, Macao and Taiwan
Xiaohongshu | CN | merchant | xiaohongshu.com xhscdn.com rednote.com | 小红书; RedNote
Gome | CN | merchant | gome.com.cn | 国美
Dewu | CN | merchant | dewu.com poizon.com | 得物; Poizon
Fortress | HK | merchant | fortress.com.hk | 豐澤 | as-watson
Watsons Hong Kong | HK | merchant | watsons.com.hk | 屈臣氏 | as-watson
PARKnSHOP | HK | merchant | pns.hk parknshop.com | 百佳 | as-watson
Wellcome | HK | merchant | wellcome.com.hk | 惠康 | dfi
Mannings | HK | merchant | mannings.com.hk | 萬寧 | dfi
Sasa | HK | merchant | sasa.com | 莎莎; Sa Sa
Chow Tai Fook | HK | merchant | chowtaifook.com ctfmall.com | 周大福
Luk Fook | HK | merchant | lukfook.com | 六福珠寶
Broadway Hong Kong | HK | merchant | broadwaylifestyle.com | 百老匯
Price.com.hk | HK | merchant | price.com.hk
Giordano | HK | merchant | giordano.com e-giordano.com
Bossini | HK | merchant | bossini.com
Lane Crawford | HK | merchant | lanecrawford.com lanecrawford.com.hk
ZALORA | SG | merchant | zalora.com zalora.sg zalora.com.my zalora.com.hk zalora.com.tw zalora.co.id zalora.com.ph
Books.com.tw | TW | merchant | books.com.tw | 博客來
Eslite | TW | merchant | eslite.com | 誠品
ETMall | TW | merchant | etmall.com.tw | 東森購物
Carrefour Taiwan | TW | merchant | carrefour.com.tw | 家樂福 | uni-president
PX Mart | TW | merchant | pxmart.com.tw | 全聯
Watsons Taiwan | TW | merchant | watsons.com.tw | 台灣屈臣氏 | as-watson
Lativ | TW | merchant | lativ.com.tw
TK3C | TW | merchant | tk3c.com | 燦坤
Sunfar | TW | merchant | sunfar.com.tw isunfar.com.tw | 順發
7-ELEVEN Taiwan | TW | merchant | 7-11.com.tw | | uni-president

# South-East Asia
Challenger | SG | merchant | challenger.sg hachi.tech
Courts Singapore | SG | merchant | courts.com.sg
Harvey Norman Singapore | SG | merchant | harveynorman.com.sg | | harvey-norman
Gain City | SG | merchant | gaincity.com
FairPrice | SG | merchant | fairprice.com.sg | NTUC FairPrice
Cold Storage | SG | merchant | coldstorage.com.sg
Sheng Siong | SG | merchant | shengsiong.com.sg
Guardian | SG | merchant | guardian.com.sg guardian.com.my
Watsons Singapore | SG | merchant | watsons.com.sg | | as-watson
Charles & Keith | SG | merchant | charleskeith.com charleskeith.cn charleskeith.jp charleskeith.co.uk charleskeith.co.kr charleskeith.eu | Charles and Keith
Love, Bonito | SG | merchant | lovebonito.com | Love Bonito
Castlery | SG | merchant | castlery.com
Popular | SG | merchant | popular.com.sg
Tangs | SG | merchant | tangs.com
Watsons Malaysia | MY | merchant | watsons.com.my | | as-watson
Senheng | MY | merchant | senheng.com.my
Senq | MY | merchant | senq.com.my
Harvey Norman Malaysia | MY | merchant | harveynorman.com.my | | harvey-norman
PG Mall | MY | merchant | pgmall.my
Mr D.I.Y. | MY | merchant | mrdiy.com mrdiy.com.my | MR DIY
Parkson | MY | merchant | parkson.com.my
FashionValet | MY | merchant | fashionvalet.com
Padini | MY | merchant | padini.com
All IT Hypermarket | MY | merchant | allithypermarket.com.my
Erajaya | ID | merchant | eraspace.com | Eraspace | erajaya
iBox | ID | merchant | ibox.co.id | | erajaya
Matahari | ID | merchant | matahari.com
Ruparupa | ID | merchant | ruparupa.com | Ace Hardware Indonesia; Informa
Bhinneka | ID | merchant | bhinneka.com
Klik Indomaret | ID | merchant | klikindomaret.com | Indomaret
Alfagift | ID | merchant | alfagift.id | Alfamart
Sociolla | ID | merchant | sociolla.com
MAP Club | ID | merchant | mapclub.com
Gramedia | ID | merchant | gramedia.com
Erigo | ID | merchant | erigostore.co.id
Watsons Indonesia | ID | merchant | watsons.co.id | | as-watson
Central | TH | merchant | central.co.th | เซ็นทรัล | central-th
Robinson | TH | merchant | robinson.co.th | | central-th
Power Buy | TH | merchant | powerbuy.co.th | | central-th
Thai Watsadu | TH | merchant | thaiwatsadu.com | ไทวัสดุ | central-th
Tops | TH | merchant | tops.co.th | | central-th
Supersports | TH | merchant | supersports.co.th | | central-th
HomePro | TH | merchant | homepro.co.th homepro.com.my | โฮมโปร
JIB | TH | merchant | jib.co.th
Banana IT | TH | merchant | bnn.in.th | BaNANA
Advice | TH | merchant | advice.co.th
Big C | TH | merchant | bigc.co.th
Lotus's | TH | merchant | lotuss.com lotuss.com.my | Tesco Lotus
Makro Thailand | TH | merchant | makro.pro makroclick.com
Konvy | TH | merchant | konvy.com
Watsons Thailand | TH | merchant | watsons.co.th | | as-watson
King Power | TH | merchant | kingpower.com
SE-ED | TH | merchant | se-ed.com
Naiin | TH | merchant | naiin.com
Officemate | TH | merchant | ofm.co.th | OfficeMate
Thế Giới Di Động | VN | merchant | thegioididong.com tgdd.vn | The Gioi Di Dong | mwg
Điện Máy Xanh | VN | merchant | dienmayxanh.com | Dien May Xanh | mwg
Bách Hóa Xanh | VN | merchant | bachhoaxanh.com | Bach Hoa Xanh | mwg
FPT Shop | VN | merchant | fptshop.com.vn | | fpt
Nhà thuốc Long Châu | VN | merchant | nhathuoclongchau.com.vn | Long Chau | fpt
CellphoneS | VN | merchant | cellphones.com.vn
Nguyễn Kim | VN | merchant | nguyenkim.com
Điện máy Chợ Lớn | VN | merchant | dienmaycholon.com dienmaycholon.vn
Phong Vũ | VN | merchant | phongvu.vn
GEARVN | VN | merchant | gearvn.com
Hasaki | VN | merchant | hasaki.vn
Pharmacity | VN | merchant | pharmacity.vn
Canifa | VN | merchant | canifa.com
Coolmate | VN | merchant | coolmate.me
PNJ | VN | merchant | pnj.com.vn
Fahasa | VN | merchant | fahasa.com
Concung | VN | merchant | concung.com
Biti's | VN | merchant | bitis.com.vn | Bitis
SM | PH | merchant | thesmstore.com smsupermalls.com | SM Store; ShopSM
Abenson | PH | merchant | abenson.com
Western Appliances | PH | merchant | western.com.ph
Robinsons | PH | merchant | robinsonsmalls.com
National Book Store | PH | merchant | nationalbookstore.com
Fully Booked | PH | merchant | fullybookedonline.com
Bench | PH | merchant | bench.com.ph benchonlineshop.com
Penshoppe | PH | merchant | penshoppe.com
Mercury Drug | PH | merchant | mercurydrug.com
Watsons Philippines | PH | merchant | watsons.com.ph | | as-watson
BeautyMNL | PH | merchant | beautymnl.com
AllHome | PH | merchant | allhome.com.ph
Wilcon Depot | PH | merchant | wilcon.com.ph
Landers | PH | merchant | landers.ph
S&R | PH | merchant | snrshopping.com
Khmer24 | KH | merchant | khmer24.com
City Mart | MM | merchant | citymall.com.mm

# India
Myntra | IN | merchant | myntra.com myntassets.com | | flipkart
Nykaa | IN | merchant | nykaa.com nykaafashion.com nykaaman.com | Nykaa Fashion | nykaa
AJIO | IN | merchant | ajio.com | | reliance
Reliance Digital | IN | merchant | reliancedigital.in | | reliance
Tira | IN | merchant | tirabeauty.com | | reliance
Netmeds | IN | merchant | netmeds.com | | reliance
Urban Ladder | IN | merchant | urbanladder.com | | reliance
Hamleys India | IN | merchant | hamleys.in | | reliance
BigBasket | IN | merchant | bigbasket.com | Big Basket | tata
Tata 1mg | IN | merchant | 1mg.com | 1mg | tata
Croma | IN | merchant | croma.com | | tata
Tanishq | IN | merchant | tanishq.co.in | | tata
Titan | IN | merchant | titan.co.in titaneyeplus.com | | tata
Fastrack | IN | merchant | fastrack.in | | tata
Westside | IN | merchant | westside.com | | tata
Zudio | IN | merchant | zudio.com | | tata
CaratLane | IN | merchant | caratlane.com | | tata
BlueStone | IN | merchant | bluestone.com
Kalyan Jewellers | IN | merchant | kalyanjewellers.net | | kalyan
Candere | IN | merchant | candere.com | | kalyan
Malabar Gold & Diamonds | IN | merchant | malabargoldanddiamonds.com
GIVA | IN | merchant | giva.co
Vijay Sales | IN | merchant | vijaysales.com
Poorvika | IN | merchant | poorvika.com
Sangeetha Mobiles | IN | merchant | sangeethamobiles.com
Cashify | IN | merchant | cashify.in
Lenskart | IN | merchant | lenskart.com lenskart.sg
FirstCry | IN | merchant | firstcry.com firstcry.ae | First Cry
Hopscotch | IN | merchant | hopscotch.in
PharmEasy | IN | merchant | pharmeasy.in
Apollo Pharmacy | IN | merchant | apollopharmacy.in apollo247.com | Apollo 247
MedPlus | IN | merchant | medplusmart.com
Purplle | IN | merchant | purplle.com
Mamaearth | IN | merchant | mamaearth.in | | honasa
The Derma Co | IN | merchant | thedermaco.com | | honasa
SUGAR Cosmetics | IN | merchant | sugarcosmetics.com
Minimalist | IN | merchant | beminimalist.co
Plum | IN | merchant | plumgoodness.com
Bewakoof | IN | merchant | bewakoof.com
The Souled Store | IN | merchant | thesouledstore.com
Snitch | IN | merchant | snitch.co.in snitch.com
Limeroad | IN | merchant | limeroad.com
FabIndia | IN | merchant | fabindia.com
Biba | IN | merchant | biba.in
W for Woman | IN | merchant | wforwoman.com
Manyavar | IN | merchant | manyavar.com
Raymond | IN | merchant | myraymond.com
Shoppers Stop | IN | merchant | shoppersstop.com
Lifestyle India | IN | merchant | lifestylestores.com | | landmark
Max Fashion India | IN | merchant | maxfashion.in | | landmark
Pantaloons | IN | merchant | pantaloons.com | | aditya-birla
Metro Brands | IN | merchant | metroshoes.com | | metro-brands
Mochi | IN | merchant | mochishoes.com | | metro-brands
Campus Shoes | IN | merchant | campusshoes.com
Red Tape | IN | merchant | redtape.com
Pepperfry | IN | merchant | pepperfry.com
WoodenStreet | IN | merchant | woodenstreet.com
Wakefit | IN | merchant | wakefit.co
Sleepyhead | IN | merchant | mysleepyhead.com
HomeTown | IN | merchant | hometown.in
DMart | IN | merchant | dmart.in dmartindia.com | D-Mart
Spencer's India | IN | merchant | spencers.in
Heads Up For Tails | IN | merchant | headsupfortails.com
Supertails | IN | merchant | supertails.com
FNP | IN | merchant | fnp.com fnp.ae fnp.sg | Ferns N Petals
IGP | IN | merchant | igp.com
Archies | IN | merchant | archiesonline.com
Crossword | IN | merchant | crossword.in
Bookswagon | IN | merchant | bookswagon.com
HealthKart | IN | merchant | healthkart.com
Robu.in | IN | merchant | robu.in
MD Computers | IN | merchant | mdcomputers.in
PrimeABGB | IN | merchant | primeabgb.com
Bajaj Electronics | IN | merchant | bajajelectronics.com
Patanjali | IN | merchant | patanjaliayurved.net

# Pakistan, Bangladesh, Sri Lanka, Nepal
PriceOye | PK | merchant | priceoye.pk
Telemart | PK | merchant | telemart.pk
iShopping | PK | merchant | ishopping.pk
Shophive | PK | merchant | shophive.com
Khaadi | PK | merchant | khaadi.com
Gul Ahmed | PK | merchant | gulahmedshop.com
Sapphire | PK | merchant | sapphireonline.pk
Outfitters | PK | merchant | outfitters.com.pk
J. Junaid Jamshed | PK | merchant | junaidjamshed.com | J.
Alkaram | PK | merchant | alkaramstudio.com
Bonanza Satrangi | PK | merchant | bonanzasatrangi.com
Naheed | PK | merchant | naheed.pk
Metro Pakistan | PK | merchant | metro-online.pk
Servis | PK | merchant | servis.pk
Liberty Books | PK | merchant | libertybooks.com
PakWheels | PK | merchant | pakwheels.com
Dawaai | PK | merchant | dawaai.pk
Chaldal | BD | merchant | chaldal.com
Star Tech | BD | merchant | startech.com.bd
Ryans | BD | merchant | ryans.com ryanscomputers.com
Pickaboo | BD | merchant | pickaboo.com
Rokomari | BD | merchant | rokomari.com
Othoba | BD | merchant | othoba.com
Aarong | BD | merchant | aarong.com
Arogga | BD | merchant | arogga.com
Kapruka | LK | merchant | kapruka.com
Singer Sri Lanka | LK | merchant | singersl.com
Abans | LK | merchant | buyabans.com
Softlogic | LK | merchant | mysoftlogic.lk
Keells | LK | merchant | keellssuper.com
SastoDeal | NP | merchant | sastodeal.com

# Central Asia
Technodom | KZ | merchant | technodom.kz | Технодом
Sulpak | KZ | merchant | sulpak.kz sulpak.kg | Сулпак
Mechta | KZ | merchant | mechta.kz | Мечта
Alser | KZ | merchant | alser.kz | Алсер
Evrika | KZ | merchant | evrika.com
Flip.kz | KZ | merchant | flip.kz
Meloman | KZ | merchant | meloman.kz | Меломан
Arbuz.kz | KZ | merchant | arbuz.kz
Magnum | KZ | merchant | magnum.kz
Leroy Merlin Kazakhstan | KZ | merchant | leroymerlin.kz
Texnomart | UZ | merchant | texnomart.uz
Mediapark | UZ | merchant | mediapark.uz
Asaxiy | UZ | merchant | asaxiy.uz
Korzinka | UZ | merchant | korzinka.uz
Olcha | UZ | merchant | olcha.uz
Svetofor | KG | merchant | svetofor.info

# Australia
Woolworths | AU | merchant | woolworths.com.au everyday.com.au woolworthsrewards.com.au everydayrewards.com.au | Everyday Rewards; Woolies | woolworths-au
BIG W | AU | merchant | bigw.com.au | Big W | woolworths-au
Coles | AU | merchant | coles.com.au colesgroup.com.au flybuys.com.au | Flybuys | coles
Liquorland | AU | merchant | liquorland.com.au vintagecellars.com.au | | coles
Dan Murphy's | AU | merchant | danmurphys.com.au | Dan Murphys | endeavour
BWS | AU | merchant | bws.com.au | | endeavour
IGA Australia | AU | merchant | iga.com.au | IGA | metcash
Kmart Australia | AU | merchant | kmart.com.au kmart.co.nz | Kmart | wesfarmers
Target Australia | AU | merchant | target.com.au | Target | wesfarmers
Bunnings | AU | merchant | bunnings.com.au bunnings.co.nz | Bunnings Warehouse | wesfarmers
Officeworks | AU | merchant | officeworks.com.au | | wesfarmers
Priceline Australia | AU | merchant | priceline.com.au | Priceline Pharmacy | wesfarmers
Myer | AU | merchant | myer.com.au
David Jones | AU | merchant | davidjones.com
JB Hi-Fi | AU | merchant | jbhifi.com.au jbhifi.co.nz | JB Hifi; JBHiFi | jb-hifi
The Good Guys | AU | merchant | thegoodguys.com.au | | jb-hifi
Harvey Norman | AU | merchant | harveynorman.com.au harveynorman.co.nz harveynorman.hr | | harvey-norman
Domayne | AU | merchant | domayne.com.au | | harvey-norman
Appliances Online | AU | merchant | appliancesonline.com.au winning.com.au | Winning Appliances
Bing Lee | AU | merchant | binglee.com.au
Dick Smith | AU | merchant | dicksmith.com.au dicksmith.co.nz | | kogan
Scorptec | AU | merchant | scorptec.com.au
Mwave | AU | merchant | mwave.com.au
PLE Computers | AU | merchant | ple.com.au
Umart | AU | merchant | umart.com.au
Jaycar | AU | merchant | jaycar.com.au jaycar.co.nz
EB Games | AU | merchant | ebgames.com.au ebgames.co.nz
Zing | AU | merchant | zingpopculture.com.au
Chemist Warehouse | AU | merchant | chemistwarehouse.com.au chemistwarehouse.co.nz | | sigma
My Chemist | AU | merchant | mychemist.com.au | | sigma
Adore Beauty | AU | merchant | adorebeauty.com.au adorebeauty.co.nz
Mecca | AU | merchant | mecca.com mecca.com.au
Aesop | AU | merchant | aesop.com | | loreal
Temple & Webster | AU | merchant | templeandwebster.com.au
Amart Furniture | AU | merchant | amartfurniture.com.au
Fantastic Furniture | AU | merchant | fantasticfurniture.com.au
Freedom | AU | merchant | freedom.com.au freedomfurniture.co.nz
Koala | AU | merchant | koala.com
Spotlight | AU | merchant | spotlightstores.com | | spotlight
Anaconda | AU | merchant | anacondastores.com | | spotlight
Harris Scarfe | AU | merchant | harrisscarfe.com.au | | spotlight
Adairs | AU | merchant | adairs.com.au
Bed Bath N' Table | AU | merchant | bedbathntable.com.au
Supercheap Auto | AU | merchant | supercheapauto.com.au supercheapauto.co.nz | | super-retail
rebel | AU | merchant | rebelsport.com.au | Rebel Sport | super-retail
BCF | AU | merchant | bcf.com.au | | super-retail
Macpac | NZ | merchant | macpac.com.au macpac.co.nz | | super-retail
Kathmandu | NZ | merchant | kathmandu.com.au kathmandu.co.nz | | kmd
Rip Curl | AU | merchant | ripcurl.com ripcurl.com.au ripcurl.eu | | kmd
Repco | AU | merchant | repco.com.au repco.co.nz
THE ICONIC | AU | merchant | theiconic.com.au theiconic.co.nz | Iconic
Cotton On | AU | merchant | cottonon.com
Country Road | AU | merchant | countryroad.com.au countryroad.co.nz | | country-road
Witchery | AU | merchant | witchery.com.au | | country-road
Mimco | AU | merchant | mimco.com.au | | country-road
Just Jeans | AU | merchant | justjeans.com.au | | just-group
Smiggle | AU | merchant | smiggle.com.au smiggle.co.uk | | just-group
Peter Alexander | AU | merchant | peteralexander.com.au
Bonds | AU | merchant | bonds.com.au
Sportsgirl | AU | merchant | sportsgirl.com.au
Glassons | NZ | merchant | glassons.com | | hallenstein-glassons
Hallenstein Brothers | NZ | merchant | hallensteins.com | Hallensteins | hallenstein-glassons
Showpo | AU | merchant | showpo.com
White Fox | AU | merchant | whitefoxboutique.com whitefoxboutique.com.au | White Fox Boutique
Beginning Boutique | AU | merchant | beginningboutique.com beginningboutique.com.au
City Beach | AU | merchant | citybeach.com
Surfstitch | AU | merchant | surfstitch.com
Billabong | AU | merchant | billabong.com billabong.com.au billabong.fr billabong.eu
Quiksilver | AU | merchant | quiksilver.com quiksilver.com.au quiksilver.fr quiksilver.eu quiksilver.de quiksilver.es quiksilver.it quiksilver.co.uk quiksilver.pt
Platypus Shoes | AU | merchant | platypusshoes.com.au platypusshoes.co.nz | | accent
Hype DC | AU | merchant | hypedc.com | | accent
The Athlete's Foot | AU | merchant | theathletesfoot.com.au | | accent
Lorna Jane | AU | merchant | lornajane.com.au lornajane.com
Zimmermann | AU | merchant | zimmermann.com zimmermannwear.com
Lovisa | AU | merchant | lovisa.com lovisa.com.au
Michael Hill | AU | merchant | michaelhill.com.au michaelhill.co.nz michaelhill.ca michaelhill.com
Prouds | AU | merchant | prouds.com.au
Strandbags | AU | merchant | strandbags.com.au
Baby Bunting | AU | merchant | babybunting.com.au
Toymate | AU | merchant | toymate.com.au
Booktopia | AU | merchant | booktopia.com.au
Dymocks | AU | merchant | dymocks.com.au
QBD Books | AU | merchant | qbd.com.au
Petbarn | AU | merchant | petbarn.com.au | | greencross
Pet Circle | AU | merchant | petcircle.com.au
PETstock | AU | merchant | petstock.com.au
OPSM | AU | merchant | opsm.com.au opsm.co.nz | | essilorluxottica
Bailey Nelson | AU | merchant | baileynelson.com.au baileynelson.com
The Reject Shop | AU | merchant | rejectshop.com.au
Breville | AU | merchant | breville.com | | breville
Sage Appliances | GB | merchant | sageappliances.com | | breville
Total Tools | AU | merchant | totaltools.com.au
Sydney Tools | AU | merchant | sydneytools.com.au
Mitre 10 | AU | merchant | mitre10.com.au
Lincraft | AU | merchant | lincraft.com.au

# New Zealand and the Pacific
The Warehouse | NZ | merchant | thewarehouse.co.nz | | warehouse-group
Warehouse Stationery | NZ | merchant | warehousestationery.co.nz | | warehouse-group
Noel Leeming | NZ | merchant | noelleeming.co.nz | | warehouse-group
PB Tech | NZ | merchant | pbtech.co.nz pbtech.com
Woolworths New Zealand | NZ | merchant | woolworths.co.nz countdown.co.nz | Countdown | woolworths-au
New World | NZ | merchant | newworld.co.nz | | foodstuffs
PAK'nSAVE | NZ | merchant | paknsave.co.nz | Pak n Save | foodstuffs
Mitre 10 New Zealand | NZ | merchant | mitre10.co.nz
Farmers | NZ | merchant | farmers.co.nz
Smiths City | NZ | merchant | smithscity.co.nz
Briscoes | NZ | merchant | briscoes.co.nz | | briscoe
Rebel Sport New Zealand | NZ | merchant | rebelsport.co.nz | | briscoe
Torpedo7 | NZ | merchant | torpedo7.co.nz torpedo7.com.au
Whitcoulls | NZ | merchant | whitcoulls.co.nz
Paper Plus | NZ | merchant | paperplus.co.nz
Fishpond | NZ | merchant | fishpond.co.nz fishpond.com.au
Icebreaker | NZ | merchant | icebreaker.com | | vf
Animates | NZ | merchant | animates.co.nz
Life Pharmacy | NZ | merchant | lifepharmacy.co.nz
Courts Fiji | FJ | merchant | courts.com.fj
`);
