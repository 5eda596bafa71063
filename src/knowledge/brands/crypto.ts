import { parseBrands } from './brand';

/**
 * Exchanges, wallets and services for crypto currencies: paid out at once and never back, hence imitated most.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: protocols and coins come and go; only names with many private customers are listed. Services that
 * were shut down stay out, even where their former customers are still phished.
 */
export const crypto = parseBrands(`
# Exchanges
Coinbase | US | crypto | coinbase.com cb.id base.org coinbasecloud.net coinbasewallet.com | Coinbase Wallet; Coinbase Pro | coinbase
Binance | XX | crypto | binance.com binance.us bnbstatic.com binance.cloud binance.vision binance.me binance.info binance.charity binance.org binancefuture.com binancecnt.com binanceacademy.com binanceresearch.com binancezh.com | Binance US | binance
BNB Chain | XX | crypto | bnbchain.org | Binance Smart Chain | binance
CoinMarketCap | US | crypto | coinmarketcap.com | | binance
Kraken | US | crypto | kraken.com | | kraken
Crypto.com | SG | crypto | crypto.com crypto.org | |
Gemini | US | crypto | gemini.com | Gemini Exchange |
Bitstamp | LU | crypto | bitstamp.net | | robinhood
Bitfinex | VG | crypto | bitfinex.com | | ifinex
Tether | SV | crypto | tether.to tether.io | USDT | ifinex
OKX | SC | crypto | okx.com okex.com okcoin.com | OKEx; OKCoin |
Bybit | AE | crypto | bybit.com bybit.eu bybit.nl bybit-tr.com bybitglobal.com | |
KuCoin | SC | crypto | kucoin.com | |
Bitget | SC | crypto | bitget.com | | bitget
Gate | KY | crypto | gate.com gate.io | Gate.io |
MEXC | SC | crypto | mexc.com | |
HTX | SC | crypto | htx.com huobi.com | Huobi |
BitMEX | SC | crypto | bitmex.com | |
Deribit | PA | crypto | deribit.com | | coinbase
Poloniex | SC | crypto | poloniex.com | |
LBank | VG | crypto | lbank.com lbank.info | |
BingX | XX | crypto | bingx.com | |
Phemex | SG | crypto | phemex.com | |
BitMart | KY | crypto | bitmart.com | |
CoinEx | HK | crypto | coinex.com | |
XT.com | SC | crypto | xt.com | |
Upbit | KR | crypto | upbit.com | 업비트 |
Bithumb | KR | crypto | bithumb.com | 빗썸 |
Coinone | KR | crypto | coinone.co.kr | 코인원 |
Korbit | KR | crypto | korbit.co.kr | 코빗 |
bitFlyer | JP | crypto | bitflyer.com bitflyer.jp | ビットフライヤー |
Coincheck | JP | crypto | coincheck.com | コインチェック |
GMO Coin | JP | crypto | z.com | GMOコイン | gmo
bitbank | JP | crypto | bitbank.cc | ビットバンク |
WazirX | IN | crypto | wazirx.com | |
CoinDCX | IN | crypto | coindcx.com | |
CoinSwitch | IN | crypto | coinswitch.co | |
Indodax | ID | crypto | indodax.com | |
Tokocrypto | ID | crypto | tokocrypto.com | | binance
Pintu | ID | crypto | pintu.co.id | |
Bitkub | TH | crypto | bitkub.com | |
Independent Reserve | AU | crypto | independentreserve.com | |
CoinSpot | AU | crypto | coinspot.com.au | |
Swyftx | AU | crypto | swyftx.com swyftx.com.au | |
BTC Markets | AU | crypto | btcmarkets.net | |
Bitpanda | AT | crypto | bitpanda.com | |
Bitvavo | NL | crypto | bitvavo.com | |
BLOX | NL | crypto | weareblox.com | |
bitcoin.de | DE | crypto | bitcoin.de | |
BISON | DE | crypto | bisonapp.com | |
Coinhouse | FR | crypto | coinhouse.com | |
Bit2Me | ES | crypto | bit2me.com | |
Young Platform | IT | crypto | youngplatform.com | |
Conio | IT | crypto | conio.com | |
Relai | CH | crypto | relai.app | |
zondacrypto | EE | crypto | zondacrypto.com zondaglobal.com bitbay.net | BitBay; Zonda |
WhiteBIT | LT | crypto | whitebit.com | |
CEX.IO | GB | crypto | cex.io | |
EXMO | GB | crypto | exmo.com exmo.me | |
Anycoin Direct | NL | crypto | anycoindirect.eu | |
Coinmate | CZ | crypto | coinmate.io | |
BTCTurk | TR | crypto | btcturk.com btcturk.com.tr | |
Paribu | TR | crypto | paribu.com | |
Rain | BH | crypto | rain.com rain.bh | |
Bit2C | IL | crypto | bit2c.co.il | |
Luno | GB | crypto | luno.com | |
VALR | ZA | crypto | valr.com | |
Yellow Card | NG | crypto | yellowcard.io | |
Mercado Bitcoin | BR | crypto | mercadobitcoin.com.br mercadobitcoin.net mb.com.br | |
Foxbit | BR | crypto | foxbit.com.br | |
Bitso | MX | crypto | bitso.com | |
Ripio | AR | crypto | ripio.com | |
Lemon Cash | AR | crypto | lemon.me | Lemon |
Belo | AR | crypto | belo.app | |
Buenbit | AR | crypto | buenbit.com | |
Buda | CL | crypto | buda.com | |
Shakepay | CA | crypto | shakepay.com | |
Newton | CA | crypto | newton.co | |
Bitbuy | CA | crypto | bitbuy.ca | |
River | US | crypto | river.com | River Financial |
Swan Bitcoin | US | crypto | swanbitcoin.com | |
Strike | US | crypto | strike.me | |
Uphold | US | crypto | uphold.com | |

# Wallets and devices
Ledger | FR | crypto | ledger.com ledgerwallet.com | Ledger Live; Ledger Nano |
Trezor | CZ | crypto | trezor.io | Trezor Suite |
SafePal | SC | crypto | safepal.com | |
KeepKey | US | crypto | keepkey.com | |
Tangem | CH | crypto | tangem.com | |
BitBox | CH | crypto | bitbox.swiss shiftcrypto.ch | |
MetaMask | US | crypto | metamask.io | Meta Mask | consensys
Infura | US | crypto | infura.io consensys.io consensys.net | Consensys | consensys
Trust Wallet | US | crypto | trustwallet.com | TrustWallet | binance
Phantom | US | crypto | phantom.com phantom.app | Phantom Wallet |
Exodus | US | crypto | exodus.com exodus.io | Exodus Wallet |
Electrum | DE | crypto | electrum.org | |
Blockchain.com | GB | crypto | blockchain.com blockchain.info | Blockchain Wallet |
MyEtherWallet | US | crypto | myetherwallet.com mewwallet.com | MEW |
Rabby | SG | crypto | rabby.io debank.com | DeBank |
Rainbow | US | crypto | rainbow.me | |
imToken | SG | crypto | token.im | |
TokenPocket | SG | crypto | tokenpocket.pro | |
Bitget Wallet | SC | crypto | bitkeep.com | BitKeep | bitget
Argent | GB | crypto | argent.xyz ready.co | |
Safe | CH | crypto | safe.global gnosis-safe.io | Gnosis Safe |
WalletConnect | CH | crypto | walletconnect.com walletconnect.org reown.com | Reown |
Wasabi Wallet | GI | crypto | wasabiwallet.io | |
Muun | AR | crypto | muun.com | |

# Markets, chains and payment
OpenSea | US | crypto | opensea.io seadn.io | |
Blur | US | crypto | blur.io | |
Magic Eden | US | crypto | magiceden.io magiceden.us magiceden.dev | |
Rarible | US | crypto | rarible.com | |
Uniswap | US | crypto | uniswap.org | |
PancakeSwap | XX | crypto | pancakeswap.finance pancakeswap.com | |
Aave | GB | crypto | aave.com | |
Curve Finance | CH | crypto | curve.finance | |
1inch | CH | crypto | 1inch.io 1inch.com | |
Lido | XX | crypto | lido.fi | |
Jupiter Exchange | XX | crypto | jup.ag | |
Hyperliquid | SG | crypto | hyperliquid.xyz | |
dYdX | US | crypto | dydx.exchange dydx.xyz dydx.trade | |
Compound | US | crypto | compound.finance | |
SushiSwap | XX | crypto | sushi.com | Sushi |
Polymarket | US | crypto | polymarket.com | |
Ethereum | CH | crypto | ethereum.org | |
Solana | CH | crypto | solana.com | |
Polygon | XX | crypto | polygon.technology | |
Arbitrum | US | crypto | arbitrum.io | |
Optimism | US | crypto | optimism.io | |
Ripple | US | crypto | ripple.com xrpl.org | XRP |
Circle | US | crypto | circle.com | USDC |
Etherscan | MY | crypto | etherscan.io bscscan.com | BscScan |
CoinGecko | MY | crypto | coingecko.com | |
MoonPay | US | crypto | moonpay.com | Moon Pay |
Ramp Network | GB | crypto | rampnetwork.com | |
Transak | US | crypto | transak.com | |
Simplex | IL | crypto | simplex.com | |
BitPay | US | crypto | bitpay.com | |
CoinPayments | CA | crypto | coinpayments.net | |
CoinGate | LT | crypto | coingate.com | |
NOWPayments | NL | crypto | nowpayments.io | |
OpenNode | US | crypto | opennode.com | |
BTCPay Server | JP | crypto | btcpayserver.org | |
Bitrefill | SE | crypto | bitrefill.com | |
ChangeNOW | SC | crypto | changenow.io | |
Changelly | MT | crypto | changelly.com | |
Nexo | CH | crypto | nexo.com nexo.io | |
Ledn | CA | crypto | ledn.io | |
Galaxy | US | crypto | galaxy.com | Galaxy Digital |
Grayscale | US | crypto | grayscale.com | |
Bitcoin.com | KN | crypto | bitcoin.com | |
Bitcoin.org | XX | crypto | bitcoin.org | |
CoinTracker | US | crypto | cointracker.io | |
Koinly | GB | crypto | koinly.io | |
`);
