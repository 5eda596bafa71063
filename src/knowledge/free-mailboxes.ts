/**
 * Mail services at which anybody gets an address without paying, and those of access providers, by registrable domain.
 * From the providers' own sign-up pages; looked through in November 2026.
 */
const DOMAINS = `
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com me.com mac.com
proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me zoho.com zohomail.com mail.com email.com usa.com post.com
gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de arcor.de posteo.de mailbox.org 1und1.de online.de vodafone.de o2online.de
yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk yahoo.co.jp yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.co.in yahoo.com.tw yahoo.com.hk yahoo.com.au yahoo.ca
hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.co.uk hotmail.be hotmail.nl hotmail.se outlook.de outlook.fr outlook.it outlook.es outlook.com.br live.fr live.nl live.it live.de live.co.uk
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it email.it
telefonica.net terra.com terra.es sapo.pt mail.pt clix.pt btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk
ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl telenet.be skynet.be proximus.be bluewin.ch hispeed.ch chello.at aon.at
wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl gazeta.pl poczta.fm tlen.pl seznam.cz email.cz centrum.cz post.cz atlas.cz volny.cz azet.sk zoznam.sk centrum.sk
freemail.hu citromail.hu indamail.hu abv.bg mail.bg dir.bg inbox.lv inbox.lt one.lt mail.ee hot.ee online.no telia.com spray.se comhem.se bredband.net mail.dk jubii.dk luukku.com suomi24.fi kolumbus.fi
mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru lenta.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.kz
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com
naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp excite.co.jp pchome.com.tw hinet.net
rediffmail.com sify.com uol.com.br bol.com.br ig.com.br globo.com r7.com terra.com.br prodigy.net.mx mail.co.za walla.co.il walla.com 012.net.il bezeqint.net
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz
fastmail.com hey.com hushmail.com inbox.com lycos.com yopmail.com mailinator.com guerrillamail.com 10minutemail.com temp-mail.org sharklasers.com dispostable.com trashmail.com
`;

export const FREE_MAILBOXES: ReadonlySet<string> = new Set(DOMAINS.trim().split(/\s+/u));
