/**
 * Hosts on which a path, not a name, tells whose page it is: documents and forms, file shares, short links, link pages, social
 * networks, market places, messengers, code and image hosts, mirrors. One bad page there says nothing of the host: an entry counts only
 * for an exact tenant, and where a tenant is no host it cannot be an entry at all. Where each tenant has a host of its own
 * (`tenant.pages.dev`), the public suffix list says so and nothing is needed here.
 * What the services themselves say of their addresses; looked through in November 2026.
 */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(`
docs.google.com drive.google.com sites.google.com forms.google.com script.google.com storage.cloud.google.com groups.google.com
maps.google.com play.google.com translate.google.com news.google.com photos.app.goo.gl forms.gle goo.gl g.co storage.googleapis.com
firebasestorage.googleapis.com onedrive.live.com 1drv.ms forms.office.com forms.cloud.microsoft sway.office.com
dropbox.com box.com wetransfer.com we.tl mega.nz mega.io mediafire.com icloud.com scribd.com slideshare.net issuu.com
notion.so airtable.com typeform.com jotform.com surveymonkey.com formstack.com cognitoforms.com wufoo.com tally.so
canva.com figma.com miro.com trello.com padlet.com evernote.com telegra.ph rentry.co pastebin.com justpaste.it ghostbin.com hastebin.com
bit.ly bitly.com tinyurl.com t.co ow.ly buff.ly is.gd v.gd cutt.ly rb.gy rebrand.ly shorturl.at t.ly lnkd.in fb.me amzn.to amzn.eu
ebay.us youtu.be wa.me t.me tiny.cc s.id qr.ae dub.sh short.io clck.ru
linktr.ee linkin.bio beacons.ai bio.link carrd.co about.me campsite.bio lnk.bio taplink.cc milkshake.app
facebook.com m.facebook.com fb.com instagram.com threads.net x.com twitter.com tiktok.com vm.tiktok.com youtube.com snapchat.com
pinterest.com linkedin.com reddit.com redd.it discord.com discord.gg telegram.org telegram.me whatsapp.com messenger.com vk.com ok.ru
weibo.com quora.com medium.com tumblr.com twitch.tv vimeo.com flickr.com imgur.com imgbb.com i.ibb.co postimg.cc cdn.discordapp.com
media.discordapp.net pbs.twimg.com steamcommunity.com
ebay.com ebay.de ebay.co.uk amazon.com amazon.de amazon.co.uk etsy.com aliexpress.com alibaba.com temu.com shein.com wish.com
allegro.pl olx.pl olx.ua olx.ro olx.pt vinted.com vinted.de vinted.fr leboncoin.fr kleinanzeigen.de marktplaats.nl 2dehands.be
subito.it wallapop.com milanuncios.com willhaben.at ricardo.ch anibis.ch gumtree.com craigslist.org carousell.com shopee.com
lazada.com mercadolibre.com mercadolivre.com.br rakuten.co.jp taobao.com tmall.com jd.com flipkart.com poshmark.com mercari.com depop.com
eventbrite.com gofundme.com kickstarter.com indiegogo.com patreon.com ko-fi.com buymeacoffee.com
github.com gist.github.com raw.githubusercontent.com objects.githubusercontent.com gitlab.com bitbucket.org sourceforge.net codepen.io
jsfiddle.net jsbin.com codesandbox.io replit.com huggingface.co kaggle.com npmjs.com pypi.org unpkg.com cdn.jsdelivr.net
cdnjs.cloudflare.com ipfs.io cloudflare-ipfs.com gateway.pinata.cloud dweb.link
web.archive.org archive.org archive.is archive.ph webcache.googleusercontent.com lh3.googleusercontent.com translate.yandex.ru
s3.amazonaws.com mailchi.mp sendgrid.net list-manage.com hubspot.com salesforce.com
`.trim().split(/\s+/u));
