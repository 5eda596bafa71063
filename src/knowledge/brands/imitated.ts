/**
 * Labels that imitators use again and again, in every country and year: for these the policy's wide rules hold, unless calibration
 * finds too many honest hosts among them. Written by us from public phishing reports as generally known in 2026.
 */
export const IMITATED: ReadonlySet<string> = new Set(`
paypal venmo amazon apple icloud itunes microsoft microsoftonline office outlook onedrive google gmail youtube facebook instagram whatsapp messenger netflix disneyplus
ebay etsy walmart target costco bestbuy homedepot lowes staples newegg wayfair samsung xiaomi huawei alibaba aliexpress lazada shopee tokopedia bukalapak flipkart temu shein
mercadolibre mercadolivre leboncoin vinted wallapop kleinanzeigen marktplaats allegro avito ozon wildberries rakuten taobao tmall coupang trendyol hepsiburada
chase wellsfargo bankofamerica bofa citibank capitalone americanexpress amex usbank truist schwab fidelity usaa navyfederal statefarm statebank onlinesbi icicibank hdfcbank
hsbc barclays lloydsbank natwest santander halifax monzo revolut wise sparkasse postbank commerzbank deutschebank volksbank comdirect rabobank abnamro
bnpparibas creditagricole societegenerale labanquepostale boursorama caisseepargne bbva caixabank bankinter intesasanpaolo unicredit posteitaliane poste
commbank westpac anz nab bancolombia itau bradesco nubank caixa interbank smbc mufg mizuho
visa mastercard klarna afterpay stripe payoneer westernunion moneygram skrill neteller cashapp zelle paytm paysafecard interac
dhl fedex ups usps dpd gls hermes evri royalmail laposte chronopost colissimo postnl bpost correos posten postnord inpost auspost canadapost swisspost correios
steam steamcommunity steampowered roblox discord epicgames playstation xbox nintendo twitch spotify tiktok telegram snapchat linkedin twitter dropbox adobe intuit quickbooks turbotax docusign wetransfer
yahoo zoom github airbnb booking expedia tripadvisor uber ubereats doordash grubhub deliveroo ticketmaster
coinbase binance metamask blockchain kraken kucoin bitfinex gemini ledger trezor opensea uniswap trustwallet phantom crypto robinhood etoro
nike adidas zara ikea lidl aldi carrefour mediamarkt saturn decathlon zalando asos primark gucci louisvuitton rolex lululemon northface rayban ugg
orange vodafone verizon att tmobile xfinity comcast telstra optus bouyguestelecom telekom telefonica movistar
gopro logitech lenovo barnesandnoble wordpress shopify godaddy namecheap hostinger ovh ionos
ameli impots irs hmrc gov mygov ato
`.split(/\s+/u).filter((label) => label !== ''));

/** Those among them that are also everyday words or names: beside other letters they mean nothing yet, so only narrow rules hold. */
export const IMITATED_WORDS: ReadonlySet<string> = new Set(`
office apple target chase booking crypto gemini saturn visa orange kraken ledger phantom discover messenger zoom steam wise truist fidelity poste inpost optus
schwab correos ideal halifax santander hermes evri uber nike action zara interac amazon allegro staples gov ato
`.split(/\s+/u).filter((label) => label !== ''));
