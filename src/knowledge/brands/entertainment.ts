/**
 * Paid streaming of films, series, sport, music and audiobooks; games, game shops and consoles.
 *
 * Written by us from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: television channels without a subscription, adult services and betting are left out.
 */
import { parseBrands } from './brand';

export const entertainment = parseBrands(`
# Film, series and sport
Netflix | US | streaming | netflix.com netflix.net nflxext.com nflximg.net nflxvideo.net nflxso.net netflix.de netflixtechblog.com netflixstudios.com netflixinvestor.com nflximg.com | ネットフリックス; 넷플릭스 | netflix
Disney+ | US | streaming | disneyplus.com disney-plus.net bamgrid.com disneyplus.de disneyplus.net | Disney Plus | disney
Disney | US | streaming | disney.com go.com disney.co.uk disney.fr disney.de | | disney
Hulu | US | streaming | hulu.com huluim.com | | disney
Hulu Japan | JP | streaming | hulu.jp
ESPN | US | streaming | espn.com espncdn.com | ESPN+ | disney
Prime Video | US | streaming | primevideo.com | Amazon Prime Video | amazon
Audible | US | streaming | audible.com audible.de audible.co.uk audible.fr audible.it audible.es audible.ca audible.com.au audible.in audible.co.jp audible.com.br | | amazon
IMDb | US | streaming | imdb.com | | amazon
HBO Max | US | streaming | hbomax.com max.com hbo.com hbomax.es hbomax.pt | Max; HBO
Discovery+ | US | streaming | discoveryplus.com discoveryplus.co.uk discoveryplus.in discoveryplus.it discoveryplus.es discoveryplus.se discoveryplus.no discoveryplus.dk discoveryplus.fi discoveryplus.nl discoveryplus.pl | Discovery Plus
Paramount+ | US | streaming | paramountplus.com | Paramount Plus | paramount
Pluto TV | US | streaming | pluto.tv | | paramount
Peacock | US | streaming | peacocktv.com | Peacock TV | comcast
Apple TV | US | streaming | apple.tv | | apple
YouTube | US | streaming | youtube.com youtu.be ytimg.com youtubekids.com | You Tube; YouTube Premium | alphabet
Sling TV | US | streaming | sling.com
fuboTV | US | streaming | fubo.tv | Fubo
Philo | US | streaming | philo.com
STARZ | US | streaming | starz.com
AMC+ | US | streaming | amcplus.com
Shudder | US | streaming | shudder.com
Tubi | US | streaming | tubitv.com tubi.tv
Fandango at Home | US | streaming | vudu.com | Vudu
Crunchyroll | US | streaming | crunchyroll.com | Crunchy Roll | sony
BritBox | GB | streaming | britbox.com
Acorn TV | US | streaming | acorn.tv
MUBI | GB | streaming | mubi.com
CuriosityStream | US | streaming | curiositystream.com
Vimeo | US | streaming | vimeo.com vimeocdn.com
Dailymotion | FR | streaming | dailymotion.com
Plex | US | streaming | plex.tv
Nebula | US | streaming | nebula.tv
Dropout | US | streaming | dropout.tv
MasterClass | US | streaming | masterclass.com
DAZN | GB | streaming | dazn.com
NOW | GB | streaming | nowtv.com nowtv.it | NOW TV | comcast
Sky | GB | streaming | sky.com sky.de sky.it sky.ch sky.at skyticket.de wowtv.de skyassets.com skyticket.jp | Sky TV; WOW | comcast
TNT Sports | GB | streaming | tntsports.co.uk btsport.com
BBC | GB | streaming | bbc.co.uk bbc.com bbci.co.uk | BBC iPlayer
ITVX | GB | streaming | itv.com | ITV
Channel 4 | GB | streaming | channel4.com
Freely | GB | streaming | freely.co.uk
Canal+ | FR | streaming | canalplus.com canal-plus.com mycanal.fr canalplus.fr canalplus-afrique.com | Canal Plus; myCANAL | canal
TF1+ | FR | streaming | tf1.fr
Molotov | FR | streaming | molotov.tv
beIN | QA | streaming | beinsports.com beinconnect.com.tr bein.com beinconnect.com.au | beIN Sports; beIN Connect
RTL+ | DE | streaming | rtl.de tvnow.de | TVNOW; RTL Plus
Joyn | DE | streaming | joyn.de joyn.at joyn.ch
waipu.tv | DE | streaming | waipu.tv
Zattoo | CH | streaming | zattoo.com
MagentaTV | DE | streaming | magenta.tv
Videoland | NL | streaming | videoland.com
Viaplay | SE | streaming | viaplay.com viaplay.se viaplay.no viaplay.dk viaplay.fi
TV4 Play | SE | streaming | tv4play.se tv4.se | TV4
C More | SE | streaming | cmore.se cmore.fi cmore.no
TV 2 Play | NO | streaming | tv2.no
TV 2 | DK | streaming | tv2.dk
MTV Katsomo | FI | streaming | mtv.fi
Ruutu | FI | streaming | ruutu.fi
Player | PL | streaming | player.pl
Polsat Box Go | PL | streaming | polsatboxgo.pl ipla.tv | IPLA
CDA | PL | streaming | cda.pl
Voyo | CZ | streaming | voyo.cz voyo.sk voyo.si voyo.ro voyo.bg voyo.hr | | ppf
SkyShowtime | NL | streaming | skyshowtime.com
RaiPlay | IT | streaming | raiplay.it rai.it | RAI
Mediaset Infinity | IT | streaming | mediaset.it | Mediaset
Infinity+ | IT | streaming | infinitytv.it
Movistar Plus+ | ES | streaming | movistarplus.es | Movistar Plus
Atresplayer | ES | streaming | atresplayer.com
Filmin | ES | streaming | filmin.es filmin.pt
Rakuten TV | ES | streaming | rakuten.tv | | rakuten
Go3 | LT | streaming | go3.lt go3.lv go3.ee go3.tv
BluTV | TR | streaming | blutv.com
Exxen | TR | streaming | exxen.com
Digiturk | TR | streaming | digiturk.com.tr digiturkplay.com
Kinopoisk | RU | streaming | kinopoisk.ru | Кинопоиск
ivi | RU | streaming | ivi.ru ivi.tv | Иви
Okko | RU | streaming | okko.tv
START | RU | streaming | start.ru
MEGOGO | UA | streaming | megogo.net
SWEET.TV | UA | streaming | sweet.tv
Globoplay | BR | streaming | globo.com globoplay.com.br | Globo
Telecine | BR | streaming | telecine.com.br
Vix | MX | streaming | vix.com | ViX
Claro video | MX | streaming | clarovideo.com
DirecTV | US | streaming | directv.com directvstream.com | DIRECTV
DirecTV Latin America | AR | streaming | directvla.com directvgo.com dgo.com | DGO
Crave | CA | streaming | crave.ca
Foxtel | AU | streaming | foxtel.com.au | | foxtel
Kayo | AU | streaming | kayosports.com.au | Kayo Sports | foxtel
BINGE | AU | streaming | binge.com.au | | foxtel
Stan | AU | streaming | stan.com.au
Neon | NZ | streaming | neontv.co.nz | | sky-nz
Sky New Zealand | NZ | streaming | sky.co.nz skygo.co.nz | Sky Sport Now | sky-nz
JioHotstar | IN | streaming | hotstar.com jiocinema.com jiohotstar.com | Hotstar; Disney+ Hotstar; JioCinema | reliance
SonyLIV | IN | streaming | sonyliv.com | Sony LIV | sony
ZEE5 | IN | streaming | zee5.com
aha | IN | streaming | aha.video
Sun NXT | IN | streaming | sunnxt.com
iQIYI | CN | streaming | iqiyi.com iq.com | 爱奇艺
Youku | CN | streaming | youku.com | 优酷 | alibaba
Bilibili | CN | streaming | bilibili.com bilibili.tv biliapi.net bilibili.cn bilibili.co | 哔哩哔哩
Viu | HK | streaming | viu.com
WeTV | CN | streaming | wetv.vip | | tencent
Vidio | ID | streaming | vidio.com
iWant | PH | streaming | iwanttfc.com | iWantTFC
U-NEXT | JP | streaming | unext.jp
ABEMA | JP | streaming | abema.tv
TVer | JP | streaming | tver.jp
niconico | JP | streaming | nicovideo.jp dwango.jp | ニコニコ
WOWOW | JP | streaming | wowow.co.jp
TVING | KR | streaming | tving.com | 티빙
Wavve | KR | streaming | wavve.com | 웨이브
WATCHA | KR | streaming | watcha.com | 왓챠
Viki | US | streaming | viki.com | Rakuten Viki | rakuten
Shahid | SA | streaming | shahid.net mbc.net | شاهد | mbc
OSN+ | AE | streaming | osn.com osnplus.com osnplus.tv | OSN
STARZPLAY | AE | streaming | starzplay.com
DStv | ZA | streaming | dstv.com multichoice.com | | multichoice
GOtv | ZA | streaming | gotvafrica.com | | multichoice
Showmax | ZA | streaming | showmax.com | | multichoice
SuperSport | ZA | streaming | supersport.com | | multichoice
StarTimes | CN | streaming | startimestv.com
Filimo | IR | streaming | filimo.com | فیلیمو
F1 TV | GB | streaming | formula1.com f1.com | Formula 1
NBA | US | streaming | nba.com
NFL | US | streaming | nfl.com
MLB | US | streaming | mlb.com
UFC | US | streaming | ufc.com ufcfightpass.com | | tko
WWE | US | streaming | wwe.com | | tko

# Music and audio
Spotify | SE | streaming | spotify.com scdn.co spotifycdn.com spoti.fi spotify.link spotify.design byspotify.com spotifyforbrands.com spotifyforartists.com spotifyjobs.com | | spotify
Deezer | FR | streaming | deezer.com dzcdn.net
TIDAL | NO | streaming | tidal.com | | block
Qobuz | FR | streaming | qobuz.com
SoundCloud | DE | streaming | soundcloud.com sndcdn.com
Pandora Music | US | streaming | pandora.com | Pandora | siriusxm
SiriusXM | US | streaming | siriusxm.com siriusxm.ca | Sirius XM | siriusxm
iHeart | US | streaming | iheart.com | iHeartRadio
Napster | US | streaming | napster.com
Bandcamp | US | streaming | bandcamp.com bcbits.com
Beatport | US | streaming | beatport.com
Storytel | SE | streaming | storytel.com storytel.se
BookBeat | SE | streaming | bookbeat.com bookbeat.se
Nextory | SE | streaming | nextory.com nextory.se
Scribd | US | streaming | scribd.com | | scribd
Everand | US | streaming | everand.com | | scribd
Blinkist | DE | streaming | blinkist.com
JioSaavn | IN | streaming | jiosaavn.com saavn.com | | reliance
Gaana | IN | streaming | gaana.com
Anghami | AE | streaming | anghami.com
Boomplay | NG | streaming | boomplay.com
Melon | KR | streaming | melon.com | 멜론 | kakao
Calm | US | streaming | calm.com
Headspace | US | streaming | headspace.com
Strava | US | streaming | strava.com
Duolingo | US | streaming | duolingo.com duolingo.cn
Skillshare | US | streaming | skillshare.com
Rosetta Stone | US | streaming | rosettastone.com rosettastone.eu rosettastone.co.uk | RosettaStone
The New York Times | US | streaming | nytimes.com nyt.com | New York Times; NYTimes
The Wall Street Journal | US | streaming | wsj.com dowjones.com barrons.com | Wall Street Journal
The Economist | GB | streaming | economist.com | Economist
Babbel | DE | streaming | babbel.com

# Games: platforms, shops, makers
Steam | US | gaming | steampowered.com steamcommunity.com steamgames.com steamstatic.com steamusercontent.com valvesoftware.com s.team steamcontent.com steamdeck.com | Steam Community; Valve | valve
Epic Games | US | gaming | epicgames.com unrealengine.com fortnite.com epicgames.dev | Fortnite; Unreal Engine | epic
Fab | US | gaming | fab.com | | epic
PlayStation | JP | gaming | playstation.com playstation.net sonyentertainmentnetwork.com playstationnetwork.com playstationvue.com playstationmusic.com | PSN; PlayStation Store | sony
Xbox | US | gaming | xbox.com xboxlive.com xboxservices.com | Xbox Live; Game Pass | microsoft
Minecraft | SE | gaming | minecraft.net mojang.com minecraftservices.com minecraft-services.net minecraftshop.com minecraftdungeons.com | Mojang | microsoft
Blizzard | US | gaming | blizzard.com battle.net playoverwatch.com worldofwarcraft.com | Battle.net; World of Warcraft | microsoft
Activision | US | gaming | activision.com callofduty.com | Call of Duty | microsoft
Bethesda | US | gaming | bethesda.net | | microsoft
Nintendo | JP | gaming | nintendo.com nintendo.co.jp nintendo.co.uk nintendo.de nintendo.fr nintendo.es nintendo.it nintendo.net nintendo.eu nintendo-europe.com nintendo.ca nintendo.com.au nintendo.com.hk nintendo.co.kr nintendo.co.za nintendo.be nintendo.nl nintendo.at nintendo.ch nintendo.pt nintendo.ie nintendo.com.tw nintendo.tw | 任天堂; Nintendo eShop
Electronic Arts | US | gaming | ea.com origin.com easports.com | EA; EA Sports; Origin
Ubisoft | FR | gaming | ubisoft.com ubi.com uplay.com ubisoft.org | Uplay
Rockstar Games | US | gaming | rockstargames.com socialclub.com | GTA | take-two
2K | US | gaming | 2k.com | | take-two
Zynga | US | gaming | zynga.com | | take-two
Riot Games | US | gaming | riotgames.com leagueoflegends.com playvalorant.com | League of Legends; Valorant | tencent
Tencent Games | CN | gaming | levelinfinite.com pubgmobile.com | PUBG Mobile | tencent
Midasbuy | CN | gaming | midasbuy.com | | tencent
PUBG | KR | gaming | pubg.com krafton.com | Krafton
Roblox | US | gaming | roblox.com rbxcdn.com robloxlabs.com robloxcdn.com | Robux
Supercell | FI | gaming | supercell.com clashofclans.com brawlstars.com clashroyale.com | Clash of Clans; Brawl Stars | tencent
Garena | SG | gaming | garena.com garena.sg garena.tw garena.vn garena.ph garena.my garena.co.id garena.in.th garena.co.th | Free Fire | sea
HoYoverse | CN | gaming | hoyoverse.com mihoyo.com hoyolab.com | miHoYo; Genshin Impact; 原神
NetEase Games | CN | gaming | neteasegames.com easebar.com
Moonton | CN | gaming | moonton.com mobilelegends.com | Mobile Legends
Wargaming | CY | gaming | wargaming.net worldoftanks.eu worldoftanks.com | World of Tanks
Gaijin | HU | gaming | gaijin.net warthunder.com | War Thunder
CD PROJEKT RED | PL | gaming | cdprojektred.com cyberpunk.net | | cdprojekt
GOG | PL | gaming | gog.com
Humble Bundle | US | gaming | humblebundle.com
itch.io | US | gaming | itch.io
Green Man Gaming | GB | gaming | greenmangaming.com
Fanatical | GB | gaming | fanatical.com
Instant Gaming | FR | gaming | instant-gaming.com
Kinguin | HK | gaming | kinguin.net
G2A | NL | gaming | g2a.com
Eneba | LT | gaming | eneba.com
CDKeys | GB | gaming | cdkeys.com loaded.com | Loaded
Gamivo | MT | gaming | gamivo.com
G2G | SG | gaming | g2g.com
SEAGM | MY | gaming | seagm.com
Codashop | SG | gaming | codashop.com
UniPin | ID | gaming | unipin.com
Startselect | NL | gaming | startselect.com
Recharge.com | NL | gaming | recharge.com
Skinport | DE | gaming | skinport.com
DMarket | US | gaming | dmarket.com
FACEIT | GB | gaming | faceit.com
Twitch | US | gaming | twitch.tv twitchcdn.net jtvnw.net ttvnw.net twitch.com | | amazon
Kick | AU | gaming | kick.com
Shadow | FR | gaming | shadow.tech
Square Enix | JP | gaming | square-enix.com finalfantasyxiv.com square-enix-games.com | Final Fantasy
Bandai Namco | JP | gaming | bandainamcoent.eu bandainamco.co.jp
SEGA | JP | gaming | sega.com sega.jp
CAPCOM | JP | gaming | capcom.com capcom.co.jp
KONAMI | JP | gaming | konami.com konami.net
DMM | JP | gaming | dmm.com
Nexon | KR | gaming | nexon.com nexon.net | 넥슨
NCSOFT | KR | gaming | ncsoft.com plaync.com | 엔씨소프트
Netmarble | KR | gaming | netmarble.com
Smilegate | KR | gaming | smilegate.com onstove.com | STOVE
Pearl Abyss | KR | gaming | pearlabyss.com playblackdesert.com
Jagex | GB | gaming | jagex.com runescape.com | RuneScape
Grinding Gear Games | NZ | gaming | pathofexile.com | Path of Exile | tencent
Digital Extremes | CA | gaming | warframe.com | Warframe | tencent
Bungie | US | gaming | bungie.net bungiestore.com | Destiny 2 | sony
Paradox | SE | gaming | paradoxplaza.com paradoxinteractive.com
King | SE | gaming | king.com candycrush.com | Candy Crush | microsoft
Gameforge | DE | gaming | gameforge.com
InnoGames | DE | gaming | innogames.com
Playtika | IL | gaming | playtika.com
Chess.com | US | gaming | chess.com
Nexus Mods | GB | gaming | nexusmods.com
CurseForge | US | gaming | curseforge.com
GAME UK | GB | gaming | game.co.uk | GAME | frasers
Lesta | RU | gaming | lesta.ru
VK Play | RU | gaming | vkplay.ru
Hype Games | BR | gaming | hype.games
Nuuvem | BR | gaming | nuuvem.com
`);
