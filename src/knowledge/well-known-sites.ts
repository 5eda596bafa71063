/**
 * Registrable domains that so many people use every day that a list which names one whole is mistaken: search, mail, reference, news,
 * authorities, infrastructure. Protected names and payment providers have tables of their own. A refusal is only ever of the whole
 * site; a subdomain that somebody else runs can be listed. What is commonly known; looked through in November 2026.
 */
export const WELL_KNOWN_SITES: ReadonlySet<string> = new Set(`
google.com google.de google.fr google.co.uk google.es google.it google.pl google.com.br google.co.in google.co.jp google.nl google.at
google.ch google.cz google.ca google.com.au gstatic.com googleusercontent.com googletagmanager.com google-analytics.com
googlesyndication.com doubleclick.net android.com chrome.com youtube-nocookie.com ggpht.com
microsoft.com live.com office.com office365.com microsoftonline.com sharepoint.com windows.com windows.net msn.com bing.com azure.com
skype.com visualstudio.com outlook.com hotmail.com apple.com icloud.com mzstatic.com aaplimg.com amazonaws.com
facebook.net fbcdn.net cdninstagram.com twimg.com licdn.com pinimg.com tiktokcdn.com ytimg.com
cloudflare.com fastly.net fastly.com jsdelivr.net
cdn77.org bunny.net stackpathdns.com jquery.com bootstrapcdn.com fontawesome.com typekit.net
wikipedia.org wikimedia.org wiktionary.org wikidata.org archive.org mozilla.org mozilla.com firefox.com debian.org ubuntu.com
kernel.org apache.org python.org nodejs.org w3.org ietf.org iana.org icann.org letsencrypt.org stackoverflow.com stackexchange.com
duckduckgo.com yahoo.com yahoo.co.jp yandex.ru yandex.com ya.ru baidu.com qwant.com ecosia.org startpage.com brave.com opera.com
gmx.net gmx.de web.de t-online.de mail.ru proton.me protonmail.com zoho.com aol.com posteo.de mailbox.org
bbc.co.uk bbc.com cnn.com nytimes.com theguardian.com reuters.com bloomberg.com washingtonpost.com forbes.com wsj.com ft.com spiegel.de
zeit.de faz.net sueddeutsche.de tagesschau.de heise.de golem.de lemonde.fr lefigaro.fr elpais.com elmundo.es repubblica.it corriere.it
wp.pl onet.pl interia.pl gazeta.pl seznam.cz idnes.cz derstandard.at orf.at nzz.ch 20min.ch nos.nl nu.nl svt.se dr.dk yle.fi
globo.com uol.com.br folha.uol.com.br asahi.com nikkei.com
europa.eu usa.gov irs.gov ftc.gov fbi.gov ic3.gov bund.de service-public.fr canada.ca admin.ch
oesterreich.gv.at bka.gv.at europol.europa.eu who.int un.org
verbraucherzentrale.de watchlist-internet.at scamadviser.com trustpilot.com trustedshops.com virustotal.com abuse.ch phishtank.org
openphish.com urlscan.io shadowserver.org spamhaus.org
zoom.us slack.com adobe.com oracle.com sap.com ibm.com intel.com nvidia.com dell.com hp.com cisco.com samsung.com sony.com
wordpress.org wix.com squarespace.com shopify.com webflow.com godaddy.com namecheap.com ovh.com ionos.de
hetzner.com strato.de digitalocean.com heroku.com vercel.com netlify.com
openai.com chatgpt.com anthropic.com spotify.com netflix.com imdb.com
`.trim().split(/\s+/u));
