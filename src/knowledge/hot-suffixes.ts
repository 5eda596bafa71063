/**
 * Suffixes that imitators prefer: registrations for next to nothing and free hosting by the minute. A name under one of them is not
 * suspect for it; it only lets weaker resemblance count. Hosting for developers is left out: its tenants name what they build for. Public abuse statistics of registries and hosts, as generally known in 2026.
 */
const CHEAP = `top xyz icu shop online site store club live life info vip buzz cyou cfd sbs bond click link monster quest rest autos lol
 mom hair skin makeup beauty boats homes yachts motorcycles pics cam fun space website host press tech best win bid loan men date stream download
 racing review accountant science party trade webcam cricket faith work today world group center support services solutions digital network
 tk ml ga cf gq pw cc ws su asia mobi one ltd finance money help zip mov email cloud run fit ink wiki red black pink kim`;

const FREE_HOSTING = `pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com glitch.me
 webflow.io weebly.com weeblysite.com wixsite.com wixstudio.com wordpress.com blogspot.com repl.co replit.app replit.dev onrender.com fly.dev
 surge.sh ngrok.io ngrok.app ngrok-free.app square.site godaddysites.com mystrikingly.com strikingly.com webnode.page framer.app framer.website
 framer.ai canva.site my.canva.site gitbook.io notion.site typedream.app softr.app carrd.co r2.dev 000webhostapp.com duckdns.org ddns.net
 codeanyapp.com plesk.page cprapid.com myftp.org serveo.net trycloudflare.com
 lovable.app bolt.host base44.app teleporthq.app yolasite.com jimdosite.com jimdofree.com site123.me ukit.me tilda.ws umso.co us.kg on-fleek.app framer.media`;

export const HOT_SUFFIXES: readonly string[] = `${CHEAP} ${FREE_HOSTING}`.split(/\s+/u).filter((suffix) => suffix !== '');
