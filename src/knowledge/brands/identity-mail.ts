import { parseBrands } from './brand';

/**
 * Accounts that open other accounts: log-in names, national electronic identities, mailboxes, password managers and
 * sellers of protection software, whose "renewal" invoices are a lure of their own.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: domains where customers of a company publish pages of their own (forms, sites, storage) are left out,
 * so a page there is never vouched for; search engines and clouds stand here only with the account they run.
 */
export const identityMail = parseBrands(`
# Accounts used everywhere
Google | US | identity | google.com google.co.uk google.de google.fr google.it google.es google.ca google.com.au google.com.br google.co.in google.co.jp google.nl google.pl google.se google.ch google.at google.be google.com.mx google.com.ar google.com.tr google.ru google.pt google.ie google.dk google.no google.fi google.cz google.hu google.ro google.gr google.co.kr google.com.hk google.com.tw google.com.sg google.co.id google.co.th google.com.vn google.com.ph google.com.my google.co.za google.cl google.com.co gstatic.com googletagmanager.com google-analytics.com googleadservices.com goo.gle g.co pki.goog googleapis.com googleplay.com googlevideo.com googletagservices.com googlesyndication.com googleplus.com googleblog.com googlefiber.net googleearth.com googlestore.com googleoptimize.com googlesource.com | Google Pay; Google Account; Google Workspace; グーグル | alphabet
Gmail | US | mail | gmail.com googlemail.com | Google Mail | alphabet
Microsoft | US | identity | microsoft.com microsoftonline.com live.com office.com office365.com microsoft365.com windows.com msauth.net msftauth.net microsoftonline-p.com onedrive.com msn.com bing.com aka.ms office.net microsoft.de cloud.microsoft microsoft.ch microsoft.us microsoft.fr microsoft.it microsoft.es microsoft.se microsoft.be microsoft.at microsoft.jp microsoft.co.uk microsoft.nl microsoft.pl office365.us microsoftemail.com microsoftstore.com microsoftedge.com microsofttranslator.com microsoftadvertising.com microsoftpartners.com microsoftcasualgames.com microsoftstudios.com | Microsoft 365; Office 365; OneDrive; SharePoint; Azure; マイクロソフト | microsoft
Outlook | US | mail | outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it outlook.cn outlookmobile.com outlookgroups.ms | Hotmail; Outlook.com | microsoft
iCloud | US | mail | icloud.com me.com mac.com icloud-content.com | | apple
Yahoo | US | mail | yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es ymail.com rocketmail.com yimg.com yahoo.ca yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.co.in yahoo.com.au yahoo.com.hk yahooinc.com yahoo.jp yahoo.com.tw yahoo.com.sg yahoo.in yahoo.co.id yahoo.com.ph yahoo.com.vn yahoo.se yahoo.no yahoo.dk yahoo.fi yahoo.ie yahoo.gr yahoo.at yahoo.ch yahoo.nl yahoo.be yahoo.pl yahoo.ro yahoo.net yahoo.cn yahoo.com.cn yahooapis.com yahoodns.net yahoosandbox.com yahoosports.com yahoosmallbusiness.com yahoomail.com | Yahoo Mail; Yahoo! | yahoo
AOL | US | mail | aol.com aol.co.uk aol.de aim.com | AOL Mail | yahoo
Okta | US | identity | okta.com oktacdn.com | | okta
Auth0 | US | identity | auth0.com | | okta
Duo Security | US | identity | duosecurity.com duo.com | Cisco Duo |
OneLogin | US | identity | onelogin.com | |
Ping Identity | US | identity | pingidentity.com pingone.com | PingOne |
ID.me | US | identity | id.me | IDme |
DocuSign | US | identity | docusign.com docusign.net docusign.com.au docusign.co.uk docusign.de docusign.fr docusign.ca docusign.in docusign.jp docusign.com.br docusign.mx | Docusign |
Dropbox | US | identity | dropbox.com dropboxstatic.com | Dropbox Sign; HelloSign |
HelloSign | US | identity | hellosign.com | | dropbox
WeTransfer | NL | identity | wetransfer.com we.tl | We Transfer |
Box | US | identity | box.com boxcdn.net | Box.com |
DocSend | US | identity | docsend.com | | dropbox
Persona | US | identity | withpersona.com | |
Onfido | GB | identity | onfido.com | |
Jumio | US | identity | jumio.com | |
Yoti | GB | identity | yoti.com | |
IDnow | DE | identity | idnow.de idnow.io | |
Veriff | EE | identity | veriff.com veriff.me | |
Zoom | US | identity | zoom.us zoom.com | Zoom Meetings; Zoom Workplace |
Webex | US | identity | webex.com | Cisco Webex |

# Electronic identities
BankID Sweden | SE | identity | bankid.com | BankID; Mobilt BankID |
Freja | SE | identity | frejaeid.com | Freja eID |
BankID Norway | NO | identity | bankid.no | BankID Norge |
Buypass | NO | identity | buypass.no buypass.com | |
Smart-ID | EE | identity | smart-id.com sk.ee skidsolutions.eu | SK ID Solutions; Mobiil-ID |
eParaksts | LV | identity | eparaksts.lv | |
Bank iD Czech | CZ | identity | bankid.cz | Bankovní identita; BankID Česko |
verimi | DE | identity | verimi.de verimi.com | |
netID | DE | identity | netid.de | European netID |
ArubaID | IT | identity | aruba.it pec.it arubapec.it | Aruba; Aruba PEC | aruba
InfoCert | IT | identity | infocert.it legalmail.it infocert.digital | Legalmail |
iDIN | NL | identity | idin.nl | |
eHerkenning | NL | identity | eherkenning.nl | |
A-Trust | AT | identity | a-trust.at | |
mojeID | CZ | identity | mojeid.cz | |
PASS Korea | KR | identity | niceid.co.kr | NICE평가정보; NICE ID |

# Mailboxes and portals
Proton | CH | mail | proton.me protonmail.com protonmail.ch pm.me protonvpn.com | ProtonMail; Proton Mail; Proton VPN | proton
Tuta | DE | mail | tuta.com tutanota.com tutanota.de tuta.io | Tutanota |
Zoho | IN | mail | zoho.com zoho.eu zoho.in zohomail.com zohocdn.com | Zoho Mail |
Fastmail | AU | mail | fastmail.com fastmail.fm | |
Mailfence | BE | mail | mailfence.com | |
Posteo | DE | mail | posteo.de posteo.net | |
mailbox.org | DE | mail | mailbox.org | |
GMX | DE | mail | gmx.net gmx.de gmx.com gmx.at gmx.ch gmx.co.uk gmx.fr | GMX Mail | united-internet
WEB.DE | DE | mail | web.de | Web.de | united-internet
mail.com | US | mail | mail.com | | united-internet
freenet | DE | mail | freenet.de freenetmail.de | freenet Mail |
T-Online | DE | mail | t-online.de t-online.hu | |
Libero | IT | mail | libero.it libero.email | Libero Mail | italiaonline
Virgilio | IT | mail | virgilio.it | | italiaonline
Tiscali | IT | mail | tiscali.it | |
Onet | PL | mail | onet.pl onet.eu | Onet Poczta |
Wirtualna Polska | PL | mail | wp.pl o2.pl | WP Poczta; Poczta o2 |
Interia | PL | mail | interia.pl | |
Seznam | CZ | mail | seznam.cz email.cz szn.cz | Seznam Email |
Centrum.cz | CZ | mail | centrum.cz atlas.cz | Atlas |
Azet | SK | mail | azet.sk | |
Freemail Hungary | HU | mail | freemail.hu citromail.hu | Freemail |
abv.bg | BG | mail | abv.bg | АБВ Поща |
ukr.net | UA | mail | ukr.net | |
Mail.ru | RU | mail | mail.ru imgsmail.ru inbox.ru bk.ru list.ru | Почта Mail; Майл.ру | vk
Rambler | RU | mail | rambler.ru rambler-co.ru | Рамблер |
Yandex | RU | identity | yandex.ru yandex.com ya.ru yandex.net yandex.kz yandex.by yastatic.net yandex.uz yandex.com.tr yandex.az yandex.com.am yandex.com.ge yandex.co.il yandex.ee yandex.fr yandex.kg yandex.lt yandex.lv yandex.md yandex.tj yandex.tm yandex.ua yandex.eu yandex.st yandex.jobs yandex.tr yandex.de yandex-team.ru yandex-bank.net yandexwebcache.net | Яндекс; Yandex ID; Яндекс Почта | yandex
UOL | BR | mail | uol.com.br bol.com.br imguol.com.br | UOL Mail; BOL |
Terra | BR | mail | terra.com.br terra.com terra.cl terra.com.co terra.com.mx terra.com.pe terra.es terra.com.ar terra.com.ve | Terra Mail |
Rediffmail | IN | mail | rediff.com rediffmail.com | Rediff |
NetEase Mail | CN | mail | 163.com 126.com yeah.net netease.com | 网易邮箱; 网易 |
Sina | CN | mail | sina.com.cn sina.com sina.cn | 新浪 |
Daum | KR | mail | daum.net hanmail.net daumcdn.net | 다음; 한메일 | kakao
Walla | IL | mail | walla.co.il | וואלה |
SAPO | PT | mail | sapo.pt | SAPO Mail |
Roundcube | CH | mail | roundcube.net | Roundcube Webmail |

# Protection software and password managers
Norton | US | security | norton.com nortonlifelock.com lifelock.com symantec.com | NortonLifeLock; LifeLock; Norton 360 | gen-digital
Avast | CZ | security | avast.com avast.co.uk avast.de avast.ru | Avast Antivirus | gen-digital
AVG | CZ | security | avg.com | AVG AntiVirus | gen-digital
Avira | DE | security | avira.com | | gen-digital
CCleaner | GB | security | ccleaner.com piriform.com | Piriform | gen-digital
McAfee | US | security | mcafee.com mcafeesecure.com mcafeemobilesecurity.com mcafeestore.com | McAfee Total Protection; McAfee Security |
Bitdefender | RO | security | bitdefender.com bitdefender.de bitdefender.co.uk bitdefender.fr bitdefender.ro | |
Kaspersky | RU | security | kaspersky.com kaspersky.ru kaspersky.de kaspersky.co.uk kaspersky.fr | Касперский |
ESET | SK | security | eset.com eset.sk eset.cz eset.de | NOD32 |
Trend Micro | JP | security | trendmicro.com trendmicro.co.jp | トレンドマイクロ; ウイルスバスター |
Malwarebytes | US | security | malwarebytes.com mbamupdates.com malwarebytes.org | |
Sophos | GB | security | sophos.com | |
F-Secure | FI | security | f-secure.com withsecure.com | WithSecure |
G DATA | DE | security | gdata.de gdatasoftware.com | GDATA |
Webroot | US | security | webroot.com | |
Panda Security | ES | security | pandasecurity.com | |
TotalAV | GB | security | totalav.com | |
Quick Heal | IN | security | quickheal.com | Seqrite |
Aura | US | security | aura.com | |
NordVPN | PA | security | nordvpn.com nordaccount.com nordpass.com nordcheckout.com nordlayer.com | Nord VPN; NordPass; Nord Security | nord-security
Surfshark | NL | security | surfshark.com | | nord-security
ExpressVPN | VG | security | expressvpn.com | Express VPN | kape
CyberGhost | RO | security | cyberghostvpn.com | CyberGhost VPN | kape
Private Internet Access | US | security | privateinternetaccess.com | PIA VPN | kape
Mullvad | SE | security | mullvad.net | Mullvad VPN |
1Password | CA | security | 1password.com 1password.ca 1password.eu agilebits.com | One Password |
LastPass | US | security | lastpass.com lastpass.eu | Last Pass |
Bitwarden | US | security | bitwarden.com bitwarden.eu bitwarden.net | |
Dashlane | US | security | dashlane.com | |
Keeper | US | security | keepersecurity.com keepersecurity.eu | Keeper Security |
RoboForm | US | security | roboform.com | |
Yubico | SE | security | yubico.com | YubiKey |
TeamViewer | DE | security | teamviewer.com teamviewer.cn teamviewer.us | |
AnyDesk | DE | security | anydesk.com | |
`);
