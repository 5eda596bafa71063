import { parseBrands } from './brand';

/**
 * Social networks, messengers and dating services, whose accounts are taken over to sell or beg under a known face.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: forums and communities without accounts worth taking over are left out.
 */
export const social = parseBrands(`
# Networks
Facebook | US | social | facebook.com fb.com fbcdn.net facebook.net fb.me fbsbx.com facebookmail.com metamail.com facebook.de facebook.fr facebook.it facebook.es facebook.design facebookbrand.com facebookblueprint.com facebookcareers.com | Facebook Marketplace; FB; フェイスブック | meta
Meta | US | social | meta.com meta.ai metastatus.com metacareers.com | Meta Business; Meta Verified; Meta Quest | meta
Instagram | US | social | instagram.com cdninstagram.com ig.me instagram-engineering.com instagram-brand.com instagram-press.com | Insta; インスタグラム | meta
Messenger | US | social | messenger.com m.me | Facebook Messenger | meta
WhatsApp | US | social | whatsapp.com whatsapp.net wa.me | Whats App; WhatsApp Web | meta
Threads | US | social | threads.net threads.com | | meta
X | US | social | x.com twitter.com t.co twimg.com twittercommunity.com twitterinc.com twitterflightschool.com | Twitter; ツイッター |
LinkedIn | US | social | linkedin.com licdn.com lnkd.in linkedin.cn linkedinmobileapp.com linkedinlearning.com linkedin-ei.com | Linked In | microsoft
TikTok | CN | social | tiktok.com tiktokcdn.com tiktokv.com tiktokcdn-us.com tiktokw.us tiktokv.us | Tik Tok | bytedance
Douyin | CN | social | douyin.com douyinpic.com | 抖音 | bytedance
Lemon8 | SG | social | lemon8-app.com | | bytedance
Snapchat | US | social | snapchat.com snap.com sc-cdn.net bitmoji.com | Snap |
Pinterest | US | social | pinterest.com pinimg.com pin.it pinterest.co.uk pinterest.de pinterest.fr pinterest.es pinterest.it pinterest.ca pinterest.com.au pinterest.jp pinterest.com.mx pinterest.at pinterest.ch pinterest.pt pinterest.se | |
Reddit | US | social | reddit.com redd.it redditstatic.com redditmedia.com redditinc.com | |
Tumblr | US | social | tumblr.com | | automattic
Bluesky | US | social | bsky.app blueskyweb.xyz | |
Mastodon | DE | social | joinmastodon.org mastodon.social | |
Truth Social | US | social | truthsocial.com | |
Quora | US | social | quora.com quoracdn.net | |
Nextdoor | US | social | nextdoor.com nextdoor.co.uk nextdoor.nl nextdoor.de nextdoor.fr nextdoor.it nextdoor.es nextdoor.com.au nextdoor.dk nextdoor.se nextdoor.ca | |
BeReal | FR | social | bereal.com bereal.app | |
Flickr | US | social | flickr.com staticflickr.com flic.kr | |
XING | DE | social | xing.com | |
Clubhouse | US | social | clubhouse.com joinclubhouse.com | |
OnlyFans | GB | social | onlyfans.com | Only Fans |
Fansly | US | social | fansly.com | |
Linktree | AU | social | linktr.ee linktree.com | |
Meetup | US | social | meetup.com | |
Myspace | US | social | myspace.com | |
VK | RU | social | vk.com vk.ru vk.me userapi.com vkontakte.ru | ВКонтакте; VKontakte | vk
Odnoklassniki | RU | social | ok.ru odnoklassniki.ru | Одноклассники | vk
RUTUBE | RU | social | rutube.ru | |
Weibo | CN | social | weibo.com weibo.cn sinaimg.cn | 微博; Sina Weibo |
Kuaishou | CN | social | kuaishou.com kwai.com | 快手; Kwai |
Zhihu | CN | social | zhihu.com zhimg.com | 知乎 |
Douban | CN | social | douban.com doubanio.com | 豆瓣 |
ShareChat | IN | social | sharechat.com mojapp.in | Moj |
mixi | JP | social | mixi.jp | ミクシィ |
Ameba | JP | social | ameba.jp ameblo.jp | アメーバ |
note | JP | social | note.com | ノート |
Ekşi Sözlük | TR | social | eksisozluk.com | Eksi Sozluk |
Gutefrage | DE | social | gutefrage.net | |

# Messengers
Telegram | AE | social | telegram.org t.me telegram.me telegram.dog telesco.pe fragment.com | Telegram Messenger; Телеграм |
Signal | US | social | signal.org signal.me signal.art | Signal Messenger |
Discord | US | social | discord.com discordapp.com discord.gg discordapp.net discord.gift discord.media discord.new discordcdn.com discordstatus.com discordmerch.com | Discord Nitro |
WeChat | CN | social | wechat.com weixin.com | 微信; Weixin | tencent
QQ | CN | social | qq.com gtimg.cn qpic.cn qlogo.cn | 腾讯QQ; 腾讯 | tencent
LINE | JP | social | line.me line.biz line-scdn.net line-apps.com linecorp.com | ライン | line
KakaoTalk | KR | social | kakao.com kakaocdn.net kakaocorp.com | 카카오톡; 카카오; Kakao | kakao
Zalo | VN | social | zalo.me zaloapp.com zalo.vn | | vng
Viber | JP | social | viber.com | Rakuten Viber | rakuten
Skype | US | social | skype.com skypeassets.com | | microsoft
Threema | CH | social | threema.ch threema.com | |
imo | US | social | imo.im | |
Kik | US | social | kik.com | |
ICQ | RU | social | icq.com | | vk
Slack | US | social | slack.com slack-edge.com slackb.com slack.engineering slack.dev | | salesforce
Botim | AE | social | botim.me | |

# Dating
Tinder | US | social | tinder.com gotinder.com | | match-group
Match | US | social | match.com | Match.com | match-group
OkCupid | US | social | okcupid.com | | match-group
Hinge | US | social | hinge.co | | match-group
Plenty of Fish | CA | social | pof.com | POF | match-group
Meetic | FR | social | meetic.fr meetic.com meetic.it meetic.es lovescout24.de lovescout24.at lovescout24.ch | LoveScout24 | match-group
Bumble | US | social | bumble.com | | bumble
Badoo | GB | social | badoo.com | | bumble
Grindr | US | social | grindr.com | |
happn | FR | social | happn.com | |
Parship | DE | social | parship.de parship.com parship.at parship.ch parship.nl | | parshipmeet
ElitePartner | DE | social | elitepartner.de elitepartner.at elitepartner.ch | | parshipmeet
eharmony | US | social | eharmony.com eharmony.co.uk eharmony.com.au | | parshipmeet
Lovoo | DE | social | lovoo.com | | parshipmeet
Tantan | CN | social | tantanapp.com | 探探 |
Momo | CN | social | immomo.com | 陌陌 |
Pairs | JP | social | pairs.lv | ペアーズ | match-group
Shaadi | IN | social | shaadi.com | |
Mamba | RU | social | mamba.ru | Мамба |
`);
