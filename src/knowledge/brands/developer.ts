import { parseBrands } from './brand';

/**
 * Hosts, registrars, clouds and tools of people who build web sites: "your domain expires" and "your mailbox is full"
 * are sent in these names, and their payment pages take cards.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: domains under which customers publish (github.io, pages.dev, vercel.app) are left out on purpose: a
 * page there speaks for its tenant, not for the host.
 */
export const developer = parseBrands(`
# Code and tools
GitHub | US | developer | github.com githubassets.com github.blog githubstatus.com ghcr.io github.dev githubapp.com githubcopilot.com githubnext.com githubuniverse.com | Git Hub; GitHub Copilot | microsoft
npm | US | developer | npmjs.com npmjs.org | npmjs | microsoft
GitLab | US | developer | gitlab.com gitlab.cn | Git Lab |
Atlassian | AU | developer | atlassian.com bitbucket.org jira.com trello.com atlassian.net atlassian-dev.net atlassianblog.com atlassiandesign.com | Jira; Bitbucket; Trello; Confluence |
Docker | US | developer | docker.com docker.io | Docker Hub |
PyPI | US | developer | pypi.org pythonhosted.org python.org | Python Package Index |
crates.io | US | developer | crates.io rust-lang.org | Rust |
RubyGems | US | developer | rubygems.org | |
Packagist | DE | developer | packagist.org getcomposer.org | Composer |
JetBrains | CZ | developer | jetbrains.com jetbrains.space | IntelliJ; PyCharm |
Stack Overflow | US | developer | stackoverflow.com stackexchange.com sstatic.net stackoverflow.blog | Stack Exchange |
OpenAI | US | developer | openai.com chatgpt.com oaistatic.com chat.com openaistatic.com | ChatGPT; Chat GPT |
Anthropic | US | developer | anthropic.com claude.ai claude.com | Claude |
Hugging Face | US | developer | huggingface.co hf.co | HuggingFace |
Mistral AI | FR | developer | mistral.ai | Le Chat |
DeepSeek | CN | developer | deepseek.com | 深度求索 |
Perplexity | US | developer | perplexity.ai | |
Midjourney | US | developer | midjourney.com | |
Cursor | US | developer | cursor.com cursor.sh anysphere.co | Anysphere |
Replit | US | developer | replit.com | |
Figma | US | developer | figma.com | |
Notion | US | developer | notion.com notion.so | |
Airtable | US | developer | airtable.com | |
Asana | US | developer | asana.com | |
monday.com | IL | developer | monday.com | |
ClickUp | US | developer | clickup.com | |
Miro | US | developer | miro.com | |
Canva | AU | developer | canva.com canva.cn | |
Adobe | US | developer | adobe.com adobe.io adobelogin.com adobesign.com echosign.com acrobat.com photoshop.com creativecloud.com lightroom.com behance.net typekit.com typekit.net adobecc.com adobedtm.com adobess.com adobestock.com omtrdc.net demdex.net fotolia.com adobe.ly adobe-campaign.com | Adobe Creative Cloud; Creative Cloud; Acrobat Sign; Photoshop |
Intuit | US | developer | intuit.com quickbooks.com turbotax.com intuit.ca quickbooks.ca intuitcdn.net proconnect.com | QuickBooks; TurboTax; QuickBooks Online | intuit
Autodesk | US | developer | autodesk.com autodesk.de autodesk.co.uk autodesk.fr autodesk.eu autodesk.in autodesk.mx autodesk360.com tinkercad.com | AutoCAD |
Grammarly | US | developer | grammarly.com grammarly.io | |
Evernote | US | developer | evernote.com | |
Postman | US | developer | postman.com getpostman.com | |
Sentry | US | developer | sentry.io | |
Datadog | US | developer | datadoghq.com datadoghq.eu | |
Expo | US | developer | expo.dev expo.io | |
Mozilla | US | developer | mozilla.org firefox.com mozilla.com mozilla.net thunderbird.net | Firefox; Thunderbird |

# Mail and messages sent for others
Twilio | US | developer | twilio.com sendgrid.com sendgrid.net segment.com | SendGrid; Segment |
Mailchimp | US | developer | mailchimp.com | Mandrill | intuit
Mailgun | US | developer | mailgun.com mailgun.net mailjet.com sinch.com | Mailjet; Sinch |
Brevo | FR | developer | brevo.com sendinblue.com | Sendinblue |
Postmark | US | developer | postmarkapp.com | |
Klaviyo | US | developer | klaviyo.com klaviyomail.com | |
HubSpot | US | developer | hubspot.com hubspot.net hubspotemail.net hubspot.jp hubspot.es hubspot.fr hubspot.de | Hub Spot |
Salesforce | US | developer | salesforce.com salesforceliveagent.com salesforceiq.com | | salesforce
Heroku | US | developer | heroku.com | | salesforce
Zendesk | US | developer | zendesk.com zdassets.com zendesk.com.mx zendesk.com.br zendesk.de zendesk.fr zendesk.es zendesk.co.uk zendesk.co.jp zendesk.tw zendesk.hk zendesk.kr zendesk.nl | |
Intercom | US | developer | intercom.com intercom.io intercom.help | |
Freshworks | US | developer | freshworks.com freshdesk.com | Freshdesk |

# Clouds and content networks
Cloudflare | US | developer | cloudflare.com cloudflareinsights.com cloudflarestatus.com cloudflare.tv cloudflare.design cloudflare-dns.com cloudflareresolve.com | Turnstile |
Amazon Web Services | US | developer | aws.com awsstatic.com amazontrust.com | AWS | amazon
Firebase | US | developer | firebase.com | Google Firebase | alphabet
DigitalOcean | US | developer | digitalocean.com | Digital Ocean |
Akamai | US | developer | akamai.com linode.com | Linode |
Fastly | US | developer | fastly.com fastly.net | |
Vercel | US | developer | vercel.com zeit.co | |
Netlify | US | developer | netlify.com | |
Supabase | SG | developer | supabase.com | |
Render | US | developer | render.com | |
Railway | US | developer | railway.com | |
Fly.io | US | developer | fly.io | |
Vultr | US | developer | vultr.com | |
MongoDB | US | developer | mongodb.com | MongoDB Atlas |
Oracle | US | developer | oracle.com netsuite.com | NetSuite; Oracle Cloud |
IBM | US | developer | ibm.com | IBM Cloud |
SAP | DE | developer | sap.com concursolutions.com concur.com | SAP Concur |
Snowflake | US | developer | snowflake.com snowflakecomputing.com | |
Bunny | SI | developer | bunny.net bunnycdn.com | BunnyCDN |
Backblaze | US | developer | backblaze.com | |
Alibaba Cloud | CN | developer | aliyun.com alibabacloud.com aliyundrive.com alicloudapi.com aliyun-inc.com | 阿里云 | alibaba
Tencent Cloud | CN | developer | tencentcloud.com qcloud.com qcloudimg.com | 腾讯云 | tencent
Selectel | RU | developer | selectel.ru selectel.com | |

# Hosts and registrars
GoDaddy | US | developer | godaddy.com godaddy.de godaddy.net wsimg.com | Go Daddy |
Media Temple | US | developer | mediatemple.net | | godaddy
123 Reg | GB | developer | 123-reg.co.uk | 123-reg | godaddy
Namecheap | US | developer | namecheap.com privateemail.com registrar-servers.com | |
Network Solutions | US | developer | networksolutions.com web.com register.com | Web.com; Register.com | newfold
Bluehost | US | developer | bluehost.com | | newfold
HostGator | US | developer | hostgator.com hostgator.com.br hostgator.mx hostgator.in hostgator.co hostgator.cl | | newfold
Domain.com | US | developer | domain.com | | newfold
Dynadot | US | developer | dynadot.com | |
Porkbun | US | developer | porkbun.com | |
Name.com | US | developer | name.com | |
Tucows | CA | developer | tucows.com hover.com opensrs.com enom.com | Hover; OpenSRS; Enom |
ICANN | US | developer | icann.org iana.org | |
Verisign | US | developer | verisign.com | |
DreamHost | US | developer | dreamhost.com | |
SiteGround | BG | developer | siteground.com siteground.co.uk siteground.es siteground.eu | |
Hostinger | LT | developer | hostinger.com hostinger.co.uk hostinger.in hostinger.es hostinger.fr hostinger.de hostinger.lt hostinger.com.br hostinger.ae hostinger.co hostinger.mx hostinger.pt hostinger.pl hostinger.ro hostinger.nl hostinger.my hostinger.ph hostinger.co.id hostinger.vn hostinger.com.tr hostinger.com.ar hostinger.jp hostinger.kr hostingermail.com | |
WordPress.com | US | developer | wordpress.com wp.com | WordPress | automattic
WordPress.org | US | developer | wordpress.org | |
WP Engine | US | developer | wpengine.com | |
cPanel | US | developer | cpanel.net cpanel.com whmcs.com | WHM; WHMCS | webpros
Plesk | CH | developer | plesk.com | | webpros
IONOS | DE | developer | ionos.com ionos.de ionos.co.uk ionos.fr ionos.es ionos.it ionos.ca ionos.at ionos.mx 1and1.com ionos.be ionos.ch ionos.dk ionos.fi ionos.ie ionos.nl ionos.no ionos.pl ionos.pt ionos.se ionos.us | 1&1 IONOS; 1and1 | united-internet
STRATO | DE | developer | strato.de strato.com strato.nl strato.es strato.se | | united-internet
home.pl | PL | developer | home.pl | | united-internet
Fasthosts | GB | developer | fasthosts.co.uk | | united-internet
united-domains | DE | developer | united-domains.de | | united-internet
Hetzner | DE | developer | hetzner.com hetzner.de hetzner.cloud | |
netcup | DE | developer | netcup.de netcup.com netcup.eu | |
ALL-INKL | DE | developer | all-inkl.com | all-inkl; Neue Medien Münnich |
Mittwald | DE | developer | mittwald.de | |
HostEurope | DE | developer | hosteurope.de | Host Europe | godaddy
DomainFactory | DE | developer | df.eu | domainfactory | godaddy
DENIC | DE | developer | denic.de | |
world4you | AT | developer | world4you.com | | united-internet
Infomaniak | CH | developer | infomaniak.com infomaniak.ch | kSuite |
Hostpoint | CH | developer | hostpoint.ch | |
OVHcloud | FR | developer | ovhcloud.com ovh.com ovh.net ovh.co.uk ovh.es ovh.it ovh.de ovh.pl ovh.ie | OVH |
Gandi | FR | developer | gandi.net | |
Scaleway | FR | developer | scaleway.com online.net | Online.net | iliad
o2switch | FR | developer | o2switch.fr o2switch.net | |
LWS | FR | developer | lws.fr | Ligne Web Services |
AFNIC | FR | developer | afnic.fr | |
TransIP | NL | developer | transip.nl transip.eu | | team-blue
Combell | BE | developer | combell.com | | team-blue
Register.it | IT | developer | register.it | | team-blue
Mijndomein | NL | developer | mijndomein.nl | |
Leaseweb | NL | developer | leaseweb.com | |
Arsys | ES | developer | arsys.es | | united-internet
Loopia | SE | developer | loopia.se loopia.com | |
one.com | DK | developer | one.com | |
Simply.com | DK | developer | simply.com unoeuro.com | UnoEuro | team-blue
Domeneshop | NO | developer | domeneshop.no domainname.shop | Domainnameshop |
nazwa.pl | PL | developer | nazwa.pl | |
Wedos | CZ | developer | wedos.com wedos.cz | |
Forpsi | CZ | developer | forpsi.com | | aruba
Websupport | SK | developer | websupport.sk websupport.cz | |
Superhosting | BG | developer | superhosting.bg | |
REG.RU | RU | developer | reg.ru | Рег.ру |
Beget | RU | developer | beget.com beget.ru | |
Timeweb | RU | developer | timeweb.com timeweb.ru | |
Registro.br | BR | developer | registro.br nic.br | NIC.br |
Locaweb | BR | developer | locaweb.com.br | |
KingHost | BR | developer | kinghost.com.br | | locaweb
DonWeb | AR | developer | donweb.com | |
NIC Argentina | AR | developer | nic.ar | |
Xserver | JP | developer | xserver.ne.jp xserver.co.jp xserver.jp | エックスサーバー |
Onamae.com | JP | developer | onamae.com gmo.jp gmo-internet.jp | お名前.com; GMO Internet | gmo
Sakura Internet | JP | developer | sakura.ad.jp | さくらインターネット |
Muumuu Domain | JP | developer | muumuu-domain.com lolipop.jp pepabo.com | ムームードメイン; ロリポップ | gmo
Gabia | KR | developer | gabia.com | 가비아 |
BigRock | IN | developer | bigrock.in bigrock.com | | newfold
ResellerClub | IN | developer | resellerclub.com | | newfold
VentraIP | AU | developer | ventraip.com.au vipcontrol.com.au | |
Crazy Domains | AU | developer | crazydomains.com.au crazydomains.com | | newfold
Afrihost | ZA | developer | afrihost.com | |
xneelo | ZA | developer | xneelo.co.za hetzner.co.za | konsoleH |

# Certificates and monitoring
Let's Encrypt | US | developer | letsencrypt.org | Lets Encrypt |
DigiCert | US | developer | digicert.com geotrust.com rapidssl.com thawte.com | GeoTrust; RapidSSL; Thawte |
Sectigo | GB | developer | sectigo.com comodoca.com | Comodo CA |
GlobalSign | JP | developer | globalsign.com | | gmo
`);
