import { parseBrands } from './brand';

/**
 * Names that move money at a checkout: payment service providers, wallets, transfer services,
 * card schemes and buy-now-pay-later lenders.
 *
 * Written from general knowledge of each company's public domains, as of 2026-11.
 * Known limits: campaign and investor domains are left out, as are domains where customers of the company
 * publish pages of their own; a missing domain only costs a reassurance, a wrong one would vouch for a stranger.
 * Some wallets are a bank's own app and stand in the bank tables.
 */
export const payments = parseBrands(`
# PayPal group
PayPal | US | wallet | paypal.com paypal.me paypalobjects.com paypal.de paypal.co.uk paypal.fr paypal.it paypal.es paypal.ca paypal.com.au paypal.nl paypal.be paypal.at paypal.ch paypal-communication.com paypal-community.com paypal-mktg.com paypal-knowledge.com paypal-techsupport.com paypal-deutschland.de paypalcorp.com paypal.dk paypal.eu paypal.fi paypal.ie paypal.jp paypal.lu paypal.ph paypal.pl paypal.pt paypal.se paypal.no paypal.cz paypal.hu paypal.gr paypal.ro paypal.sk paypal.cl paypal.com.br paypal.com.mx paypal.com.ar paypal.co.il paypal.co.nz paypal.co.th paypal.co.za paypal.com.hk paypal.com.my paypal.com.sg paypal.com.tr paypal.com.tw paypal.co.id paypal.in paypal.cn paypal.com.cn paypal.us | Pay Pal; ペイパル; 贝宝 | paypal
Venmo | US | wallet | venmo.com | | paypal
Braintree | US | psp | braintreepayments.com braintreegateway.com braintree-api.com | Braintree Payments | paypal
Xoom | US | wallet | xoom.com | | paypal
Zettle | SE | psp | zettle.com izettle.com | iZettle; PayPal Zettle | paypal
Hyperwallet | CA | psp | hyperwallet.com paylution.com | | paypal

# Providers of card acceptance
Stripe | US | psp | stripe.com stripe.network stripecdn.com stripe.dev | | stripe
Link by Stripe | US | wallet | link.com link.co | | stripe
Lemon Squeezy | US | psp | lemonsqueezy.com | | stripe
Adyen | NL | psp | adyen.com adyenpayments.com adyen.link adyen.help | | adyen
Checkout.com | GB | psp | checkout.com | |
Mollie | NL | psp | mollie.com mollie.nl | |
Worldline | FR | psp | worldline.com worldline-solutions.com ogone.com sips-services.com sips-atos.com atosworldline.com ingenico.com | Ogone; Sips | worldline
Saferpay | CH | psp | saferpay.com six-payment-services.com six-group.com | SIX Payment Services | worldline
PAYONE | DE | psp | payone.com payone.de pay1.de bspayone.com | | worldline
Worldpay | GB | psp | worldpay.com worldpay.us vantiv.com vantivcnp.com | WorldPay | global-payments
Global Payments | US | psp | globalpayments.com globalpaymentsinc.com realexpayments.com globaliris.com heartlandpaymentsystems.com heartland.us tsys.com | Realex; Heartland | global-payments
Fiserv | US | psp | fiserv.com firstdata.com payeezy.com cardconnect.com | First Data |
Clover | US | psp | clover.com | |
FIS | US | psp | fisglobal.com | |
Square | US | psp | squareup.com squarecdn.com square.com square.link squareupsandbox.com square.online | | block
Cash App | US | wallet | cash.app cash.me | Square Cash; CashApp | block
Authorize.Net | US | psp | authorize.net authorizenet.com | | visa
CyberSource | US | psp | cybersource.com | | visa
Verifi | US | psp | verifi.com | | visa
Cardinal Commerce | US | psp | cardinalcommerce.com | CardinalCommerce | visa
SumUp | GB | psp | sumup.com sumup.co.uk sumup.de sumup.fr sumup.it sumup.link | |
GoCardless | GB | psp | gocardless.com | |
Trustly | SE | psp | trustly.com paywithmybank.com | |
Nets | DK | psp | nets.eu nets.dk dibspayment.eu dibspayment.com dibs.dk dibs.se | DIBS; Nets Easy | nexi
Nexi | IT | psp | nexi.it nexigroup.com nexipayments.it cartasi.it | CartaSi; XPay | nexi
Concardis | DE | psp | concardis.com payengine.de | | nexi
Computop | DE | psp | computop.com computop-paygate.com | |
Unzer | DE | psp | unzer.com heidelpay.com heidelpay.de | heidelpay |
Novalnet | DE | psp | novalnet.de novalnet.com | |
VR Payment | DE | psp | vr-payment.de | | genossenschaft
Nuvei | CA | psp | nuvei.com safecharge.com | SafeCharge |
Moneris | CA | psp | moneris.com moneris.io | |
Bambora | SE | psp | bambora.com beanstream.com | Beanstream | worldline
Paysafe | GB | psp | paysafe.com netbanx.com | | paysafe
Skrill | GB | wallet | skrill.com moneybookers.com | Moneybookers | paysafe
Neteller | GB | wallet | neteller.com | | paysafe
paysafecard | AT | wallet | paysafecard.com paysafecash.com | paysafe card | paysafe
Opayo | GB | psp | opayo.co.uk sagepay.com sagepay.co.uk opayo.io | Sage Pay; SagePay | elavon
Elavon | US | psp | elavon.com elavon.co.uk convergepay.com | Converge | elavon
Barclaycard Payments | GB | psp | epdq.co.uk | ePDQ | barclays
Dojo | GB | psp | dojo.tech paymentsense.com paymentsense.co.uk | Paymentsense |
takepayments | GB | psp | takepayments.com | |
PayPoint | GB | psp | paypoint.com | |
Zilch | GB | bnpl | zilch.com payzilch.com | |
PayFast | ZA | psp | payfast.co.za payfast.io | |
Lyra | FR | psp | lyra.com payzen.eu payzen.io systempay.fr | PayZen |
Payplug | FR | psp | payplug.com | |
Paybox | FR | psp | paybox.com verifone.com verifone.cloud | Verifone | verifone
2Checkout | US | psp | 2checkout.com 2co.com avangate.com | 2CO; Avangate | verifone
HiPay | FR | psp | hipay.com hipay-tpp.com | |
Lydia | FR | wallet | lydia-app.com lydia.me sumeria.eu | Sumeria |
Paylib | FR | wallet | paylib.fr | |
Leetchi | FR | wallet | leetchi.com | |
Mangopay | LU | psp | mangopay.com | |
HelloAsso | FR | psp | helloasso.com | |
Redsys | ES | psp | redsys.es sermepa.es | |
Bizum | ES | wallet | bizum.es bizum.com | |
MB Way | PT | wallet | mbway.pt | MBWay | sibs
Multibanco | PT | psp | multibanco.pt sibs.pt sibs.com sibspayments.com paywatch.pt sibsgateway.com | SIBS | sibs
Easypay | PT | psp | easypay.pt | |
ifthenpay | PT | psp | ifthenpay.com | |
Satispay | IT | wallet | satispay.com satispay.it | |
Axerve | IT | psp | axerve.com gestpay.it gestpay.net sella.it | Gestpay; Banca Sella |
PagoPA | IT | psp | pagopa.it pagopa.gov.it | pago PA |
Postepay | IT | wallet | postepay.it | PostePay; Poste Pay | poste-italiane
iDEAL | NL | wallet | ideal.nl currence.nl | |
Wero | BE | wallet | wero-wallet.eu epicompany.eu | EPI |
Tikkie | NL | wallet | tikkie.me tikkie.nl | | abn-amro
Buckaroo | NL | psp | buckaroo.nl buckaroo.eu | |
Pay.nl | NL | psp | pay.nl | |
MultiSafepay | NL | psp | multisafepay.com | | ant-group
Bancontact | BE | wallet | bancontact.com payconiq.com payconiq.be bancontactpayconiq.com | Payconiq; Mister Cash |
Payconiq Luxembourg | LU | wallet | payconiq.lu | |
CCV | NL | psp | ccv.eu ccv.nl | |
Twint | CH | wallet | twint.ch | TWINT |
PostFinance Checkout | CH | psp | postfinance.ch | PostFinance; PostFinance Pay | swiss-post
Datatrans | CH | psp | datatrans.ch datatrans.com | | planet
Planet | IE | psp | weareplanet.com planetpayment.com | Planet Payment | planet
wallee | CH | psp | wallee.com | |
Payrexx | CH | psp | payrexx.com | |
Swissbilling | CH | bnpl | swissbilling.ch | |
Billie | DE | bnpl | billie.io | |
Wirecard | DE | psp | wirecard.com | |
Sofort | DE | psp | sofort.com sofortueberweisung.de | SOFORT Überweisung; Sofortüberweisung | klarna
giropay | DE | wallet | giropay.de paydirekt.de | paydirekt |
girocard | DE | card-scheme | girocard.eu | EC-Karte |
Klarna | SE | bnpl | klarna.com klarna.se klarna.de klarnacdn.net klarnaservices.com klarna.net klarna.app klarna.no klarna.at klarna.nl klarna.fi klarna.dk klarnauserservices.com klarna.co.uk | | klarna
Riverty | DE | bnpl | riverty.com afterpay.nl afterpay.be paigo.com | Arvato; AfterPay Europe | bertelsmann
Ratepay | DE | bnpl | ratepay.com ratepay.de | RatePAY | nexi
EPS | AT | psp | eps-ueberweisung.at psa.at stuzza.at | eps-Überweisung |
Bluecode | AT | wallet | bluecode.com | |
Hobex | AT | psp | hobex.at | |
Card complete | AT | card-scheme | cardcomplete.com | |

# Nordic and Baltic
Swish | SE | wallet | swish.nu getswish.se | |
Vipps | NO | wallet | vipps.no vippsmobilepay.com | Vipps MobilePay | vipps-mobilepay
MobilePay | DK | wallet | mobilepay.dk mobilepay.fi mobilepaygroup.com | Mobile Pay | vipps-mobilepay
Dankort | DK | card-scheme | dankort.dk | |
BankAxept | NO | card-scheme | bankaxept.no | |
Qliro | SE | bnpl | qliro.com qliro.se qliro.no | |
Walley | SE | bnpl | walley.se walleypay.com collector.se | Collector |
Svea | SE | bnpl | svea.com sveaekonomi.se svea.se | Svea Ekonomi |
Resurs | SE | bnpl | resursbank.se resurs.com | Resurs Bank |
Brite | SE | psp | britepayments.com | |
Paytrail | FI | psp | paytrail.com checkout.fi | | nexi
Siirto | FI | wallet | siirto.fi | |
Epassi | FI | wallet | epassi.fi epassi.com | |
Quickpay | DK | psp | quickpay.net unzer.dk | |
Clearhaus | DK | psp | clearhaus.com | |
ViaBill | DK | bnpl | viabill.com | |
Scalapay | IT | bnpl | scalapay.com | |
Alma | FR | bnpl | getalma.eu almapay.com | |
Oney | FR | bnpl | oney.fr oney.com oney.es oney.pt | |
Younited | FR | bnpl | younited-credit.com younited.com | Younited Credit |
Cofidis | FR | bnpl | cofidis.fr cofidis.com cofidis.es cofidis.pt cofidis.be cofidis.it | |
Cetelem | FR | bnpl | cetelem.fr cetelem.es cetelem.com | | bnp-paribas
Sofinco | FR | bnpl | sofinco.fr | | credit-agricole
Floa | FR | bnpl | floa.fr floabank.fr floapay.com | Floa Pay; FLOA Bank | bnp-paribas
seQura | ES | bnpl | sequra.com sequra.es sequra.it | |
Aplazame | ES | bnpl | aplazame.com | |
Pledg | FR | bnpl | pledg.co | |
Montonio | EE | psp | montonio.com | |
Maksekeskus | EE | psp | maksekeskus.ee makecommerce.net | MakeCommerce |
Paysera | LT | wallet | paysera.com paysera.lt paysera.net | |
Klix | LV | psp | klix.app klix.lv | |

# Central and eastern Europe
BLIK | PL | wallet | blik.com | |
Przelewy24 | PL | psp | przelewy24.pl p24.pl | P24 | nexi
PayU | PL | psp | payu.com payu.pl payu.in payu.ro payu.cz payu.com.tr payulatam.com payubiz.in payu.co.za | | prosus
Tpay | PL | psp | tpay.com | |
Dotpay | PL | psp | dotpay.pl | | nexi
Autopay | PL | psp | autopay.pl autopay.eu bm.pl | Blue Media |
Paynow | PL | psp | paynow.pl | |
PayPo | PL | bnpl | paypo.pl | |
Twisto | CZ | bnpl | twisto.cz twisto.pl | |
GoPay | CZ | psp | gopay.cz gopay.com | |
Comgate | CZ | psp | comgate.cz | |
ThePay | CZ | psp | thepay.cz | |
GP webpay | CZ | psp | gpwebpay.cz gpwebpay.com | |
TrustPay | SK | psp | trustpay.eu | |
Besteron | SK | psp | besteron.com besteron.sk | |
Barion | HU | psp | barion.com | |
SimplePay | HU | psp | simplepay.hu simplepartner.hu | OTP SimplePay | otp
Netopia | RO | psp | netopia-payments.com mobilpay.ro | mobilPay |
euPlatesc | RO | psp | euplatesc.ro | |
ePay.bg | BG | psp | epay.bg easypay.bg | |
myPOS | BG | psp | mypos.com mypos.eu | |
Borica | BG | psp | borica.bg | |
Viva | GR | psp | vivawallet.com viva.com vivapayments.com | Viva Wallet |
Cardlink | GR | psp | cardlink.gr | | worldline
JCC | CY | psp | jcc.com.cy | |
IRIS Payments | GR | wallet | dias.com.gr | |
WSPay | HR | psp | wspay.biz wspay.hr wspay.eu wspay.info | |
Monri | HR | psp | monri.com | |
Aircash | HR | wallet | aircash.eu | |
LiqPay | UA | psp | liqpay.ua liqpay.com | | privatbank
Portmone | UA | psp | portmone.com.ua portmone.com | |
WayForPay | UA | psp | wayforpay.com | |
EasyPay | UA | wallet | easypay.ua | |
Mir | RU | card-scheme | mironline.ru nspk.ru privetmir.ru | МИР; NSPK | nspk
SBP | RU | wallet | sbpay.ru | СБП | nspk
YooMoney | RU | wallet | yoomoney.ru yookassa.ru yoo.money | ЮMoney; ЮKassa; YooKassa; Yandex Money | sber
Qiwi | RU | wallet | qiwi.com qiwi.ru | QIWI; Киви |
WebMoney | RU | wallet | webmoney.ru wmtransfer.com web.money | |
Robokassa | RU | psp | robokassa.ru robokassa.com robokassa.kz | |
CloudPayments | RU | psp | cloudpayments.ru cloudpayments.kz | |
PayAnyWay | RU | psp | payanyway.ru moneta.ru | |
Volet | GB | wallet | advcash.com volet.com | Advcash |
Payeer | GE | wallet | payeer.com | |

# Transfers and multi-currency accounts
Wise | GB | wallet | wise.com transferwise.com wise.jobs | TransferWise |
Payoneer | US | wallet | payoneer.com | |
Western Union | US | wallet | westernunion.com westernunion.co.uk westernunion.de westernunion.fr wu.com westernunionbank.com | WesternUnion | western-union
MoneyGram | US | wallet | moneygram.com moneygram.co.uk | Money Gram |
Remitly | US | wallet | remitly.com | |
WorldRemit | GB | wallet | worldremit.com sendwave.com zepz.io | Sendwave; Zepz |
Ria Money Transfer | US | wallet | riamoneytransfer.com riafinancial.com xe.com | Xe; Ria | euronet
Zelle | US | wallet | zellepay.com zelle.com earlywarning.com | |
Paze | US | wallet | paze.com | |
TransferGo | GB | wallet | transfergo.com | |
Azimo | GB | wallet | azimo.com | |
Paysend | GB | wallet | paysend.com | |
Taptap Send | GB | wallet | taptapsend.com | |
LemFi | GB | wallet | lemfi.com lemonade.finance | |
OFX | AU | wallet | ofx.com ozforex.com.au | |
Airwallex | AU | psp | airwallex.com | |
Interac | CA | wallet | interac.ca interac.com | Interac e-Transfer |
Curve | GB | wallet | curve.com imaginecurve.com | |
Small World | GB | wallet | smallworldfs.com | |
Instarem | SG | wallet | instarem.com nium.com | Nium |

# Card schemes
Visa | US | card-scheme | visa.com visa.co.uk visa.de visa.fr visa.it visa.es visa.ca visa.com.au visa.com.br visa.co.jp visa.co.in visaeurope.com visa.pl visa.com.mx visa.com.ar visa.com.hk visa.com.sg verifiedbyvisa.com visamiddleeast.com visaonline.com visainfinite.com visaprepaidprocessing.com | Verified by Visa; ВИЗА | visa
Mastercard | US | card-scheme | mastercard.com mastercard.us mastercard.co.uk mastercard.de mastercard.fr mastercard.it mastercard.es mastercard.ca mastercard.com.au mastercard.com.br mastercard.co.in mastercard.pl priceless.com masterpass.com mastercard.nl mastercard.se mastercardconnect.com mastercard.com.mx mastercardservices.com mastercardcenter.org mastercardbrandcenter.com mastercardadvisors.com | MasterCard; Master Card; Masterpass | mastercard
Mastercard Gateway | US | psp | mastercard-gateway.com ethoca.com | MPGS; Ethoca | mastercard
Maestro | BE | card-scheme | maestrocard.com | | mastercard
Vocalink | GB | psp | vocalink.com | | mastercard
American Express | US | card-scheme | americanexpress.com amex.com americanexpress.co.uk americanexpress.de americanexpress.fr americanexpress.it americanexpress.es americanexpress.com.au americanexpress.ca aexp.com aexp-static.com amexnetwork.com americanexpress.co.jp americanexpress.co.in amexgiftcard.com amextravel.com americanexpress.com.mx americanexpress.com.ar americanexpress.nl americanexpress.se amexoffers.com amexgiveback.com amexglobalbusinesstravel.com | Amex; AmEx | amex
Discover | US | card-scheme | discover.com discovercard.com discoverglobalnetwork.com discovernetwork.com | Discover Card; Discover Bank | capital-one
Diners Club | US | card-scheme | dinersclub.com dinersclub.ch dinersclub.at dinersclubus.com diners.co.jp dinersclub.hr dinersclub.si dinersclub.com.ec | Diners | capital-one
JCB | JP | card-scheme | jcb.co.jp global.jcb jcbcard.com jcbusa.com jcbcard.cn | ジェーシービー |
UnionPay | CN | card-scheme | unionpay.com unionpayintl.com 95516.com chinapay.com chinaums.com | 银联; 云闪付; China UnionPay |
RuPay | IN | card-scheme | rupay.co.in npci.org.in bhimupi.org.in | BHIM; UPI; NPCI |
Elo | BR | card-scheme | elo.com.br | |
Hipercard | BR | card-scheme | hipercard.com.br | | itau
Cabal | AR | card-scheme | cabal.coop | |
Tarjeta Naranja | AR | card-scheme | naranjax.com naranja.com | Naranja X |
Troy | TR | card-scheme | troyodeme.com bkm.com.tr bkmexpress.com.tr | BKM Express |
Verve | NG | card-scheme | myverveworld.com | | interswitch
mada | SA | card-scheme | mada.com.sa | |
KNET | KW | card-scheme | knet.com.kw kpay.com.kw | |
NAPAS | VN | card-scheme | napas.com.vn napas.vn | |
EFTPOS Australia | AU | card-scheme | eftposaustralia.com.au auspayplus.com.au bpay.com.au payid.com.au | BPAY; PayID; eftpos |
Cartes Bancaires | FR | card-scheme | cartes-bancaires.com | CB |

# Americas
Afterpay | AU | bnpl | afterpay.com clearpay.co.uk clearpay.com | Clearpay | block
Affirm | US | bnpl | affirm.com affirm.ca paybright.com | PayBright |
Sezzle | US | bnpl | sezzle.com | |
Zip | AU | bnpl | zip.co zipmoney.com.au quadpay.com | Zip Pay; Quadpay |
Bread Financial | US | bnpl | breadfinancial.com breadpayments.com comenity.net comenity.com | Comenity |
Perpay | US | bnpl | perpay.com | |
Katapult | US | bnpl | katapult.com | |
Acima | US | bnpl | acima.com | |
Splitit | US | bnpl | splitit.com | |
Synchrony | US | bnpl | synchrony.com synchronybank.com synchronyfinancial.com mysynchrony.com carecredit.com syf.com synchronycredit.com | CareCredit |
Bolt | US | psp | bolt.com | |
Paddle | GB | psp | paddle.com paddle.net | |
FastSpring | US | psp | fastspring.com onfastspring.com | |
Digital River | US | psp | digitalriver.com mycommerce.com shareit.com | share-it; MyCommerce |
Xsolla | US | psp | xsolla.com | |
Cleverbridge | DE | psp | cleverbridge.com | |
BlueSnap | US | psp | bluesnap.com plimus.com | |
Chargebee | US | psp | chargebee.com | |
Recurly | US | psp | recurly.com | |
Zuora | US | psp | zuora.com | |
Dwolla | US | psp | dwolla.com | |
Plaid | US | psp | plaid.com | |
WePay | US | psp | wepay.com | | jpmorgan
NMI | US | psp | nmi.com networkmerchants.com | |
Stax | US | psp | staxpayments.com fattmerchant.com | |
Payroc | US | psp | payroc.com | |
Shift4 | US | psp | shift4.com shift4payments.com securionpay.com | |
Toast | US | psp | toasttab.com | |
Bill.com | US | psp | bill.com divvy.co | Divvy |
Paymentus | US | psp | paymentus.com | |
PayNearMe | US | psp | paynearme.com | |
ACI Worldwide | US | psp | aciworldwide.com speedpay.com oppwa.com | Speedpay |
Doxo | US | psp | doxo.com | |
Greenlight | US | wallet | greenlight.com | |
Netspend | US | wallet | netspend.com netspendallaccess.com | |
Green Dot | US | wallet | greendot.com go2bank.com | GO2bank; GreenDot |
Chime | US | wallet | chime.com chimebank.com | |
Dave | US | wallet | dave.com | |
EarnIn | US | wallet | earnin.com | |
MoneyLion | US | wallet | moneylion.com | |
Vanilla Gift | US | wallet | vanillagift.com onevanilla.com | OneVanilla |
Blackhawk Network | US | wallet | blackhawknetwork.com giftcards.com giftcardmall.com | GiftCards.com |
InComm | US | wallet | incomm.com | |
KOHO | CA | wallet | koho.ca | |
Mercado Pago | AR | wallet | mercadopago.com mercadopago.com.ar mercadopago.com.br mercadopago.com.mx mercadopago.cl mercadopago.com.co mercadopago.com.pe mercadopago.com.uy mpago.la mpago.li mercadopago.com.ec mercadopago.com.ve | MercadoPago | mercadolibre
PagSeguro | BR | psp | pagseguro.com.br pagbank.com.br pagseguro.com pag.ae | PagBank |
PicPay | BR | wallet | picpay.com picpay.me | |
Cielo | BR | psp | cielo.com.br | |
Rede | BR | psp | userede.com.br | | itau
Getnet | BR | psp | getnet.com.br globalgetnet.com | | santander
Stone | BR | psp | stone.com.br stone.co ton.com.br pagar.me | Pagar.me; Ton |
Asaas | BR | psp | asaas.com | |
Hotmart | BR | psp | hotmart.com | |
Ebanx | BR | psp | ebanx.com ebanx.com.br | EBANX |
Vindi | BR | psp | vindi.com.br yapay.com.br | Yapay |
Efí | BR | psp | efipay.com.br gerencianet.com.br sejaefi.com.br | Gerencianet; Efi Bank |
RecargaPay | BR | wallet | recargapay.com.br | |
Ame Digital | BR | wallet | amedigital.com | |
Sem Parar | BR | wallet | semparar.com.br | | fleetcor
Alelo | BR | wallet | alelo.com.br | |
Edenred | FR | wallet | edenred.com edenred.fr edenred.com.br ticket.com.br edenred.it edenred.be edenred.de | Ticket Restaurant |
Pluxee | FR | wallet | pluxeegroup.com pluxee.fr pluxee.com.br pluxee.be sodexobeneficios.com.br | Sodexo |
Ualá | AR | wallet | uala.com.ar uala.mx | Uala |
Todo Pago | AR | psp | todopago.com.ar | |
Rapipago | AR | psp | rapipago.com.ar | |
Pago Fácil | AR | psp | pagofacil.com.ar | Pago Facil | western-union
MODO | AR | wallet | modo.com.ar | |
Prisma Medios de Pago | AR | psp | prismamediosdepago.com payway.com.ar | Payway |
Conekta | MX | psp | conekta.com conekta.io | |
OXXO Pay | MX | psp | oxxopay.com spinbyoxxo.com.mx | Spin by OXXO |
Clip | MX | psp | clip.mx payclip.com | |
Openpay | MX | psp | openpay.mx openpay.co | | bbva
Kueski | MX | bnpl | kueski.com kueskipay.com | Kueski Pay |
Aplazo | MX | bnpl | aplazo.mx aplazo.net | |
Wompi | CO | psp | wompi.co wompi.com | | bancolombia
PSE | CO | psp | pse.com.co achcolombia.com.co | ACH Colombia |
Nequi | CO | wallet | nequi.com.co nequi.co | | bancolombia
Daviplata | CO | wallet | daviplata.com | | davivienda
ePayco | CO | psp | epayco.co epayco.com | | davivienda
Efecty | CO | wallet | efecty.com.co | |
Addi | CO | bnpl | addi.com | |
Transbank | CL | psp | transbank.cl webpay.cl | Webpay |
Khipu | CL | psp | khipu.com | |
Flow Chile | CL | psp | flow.cl | |
Yape | PE | wallet | yape.com.pe | | bcp
Plin | PE | wallet | plin.pe | |
Niubiz | PE | psp | niubiz.com.pe vnforapps.com visanet.com.pe | VisaNet Perú |
Izipay | PE | psp | izipay.pe | |
Culqi | PE | psp | culqi.com | |
PagoEfectivo | PE | psp | pagoefectivo.pe pagoefectivola.com | | paysafe
SafetyPay | US | psp | safetypay.com | | paysafe
dLocal | UY | psp | dlocal.com dlocal.net | |
RedPagos | UY | psp | redpagos.com.uy | |
Abitab | UY | psp | abitab.com.uy | |
PayPhone | EC | wallet | payphone.app | |
Yappy | PA | wallet | yappy.com.pa | |

# Asia and Pacific
Alipay | CN | wallet | alipay.com alipayobjects.com alipay.hk alipayhk.com alipayplus.com antgroup.com antfin.com alipay.cn alipay.com.cn alipay.net | 支付宝; AlipayHK; Alipay+ | ant-group
WorldFirst | GB | psp | worldfirst.com worldfirst.com.cn | | ant-group
WeChat Pay | CN | wallet | tenpay.com wechatpay.cn | 微信支付; 财付通; Tenpay; Weixin Pay | tencent
JD Pay | CN | wallet | jdpay.com chinabank.com.cn | 京东支付 | jd
PingPong | CN | psp | pingpongx.com | |
LianLian | CN | psp | lianlianpay.com lianlianglobal.com | 连连支付 |
Octopus | HK | wallet | octopus.com.hk octopuscards.com | 八達通; Octopus Card |
ECPay | TW | psp | ecpay.com.tw allpay.com.tw | 綠界 |
NewebPay | TW | psp | newebpay.com spgateway.com | 藍新金流 |
JKOPAY | TW | wallet | jkopay.com jkos.com | 街口支付 |
PayPay | JP | wallet | paypay.ne.jp paypay-corp.co.jp paypay-card.co.jp paypay-bank.co.jp paypay-sec.co.jp | ペイペイ; PayPay銀行; PayPayカード | softbank
au PAY | JP | wallet | auone.jp kddi-fs.com | au ペイ | kddi
Merpay | JP | wallet | merpay.com | メルペイ | mercari
Paidy | JP | bnpl | paidy.com | ペイディ | paypal
GMO Payment Gateway | JP | psp | gmo-pg.com mul-pay.jp gmo-pg.jp | | gmo
SB Payment Service | JP | psp | sbpayment.jp sbps.jp | | softbank
GMO Epsilon | JP | psp | epsilon.jp | | gmo
NP Atobarai | JP | bnpl | netprotections.com np-atobarai.jp netprotections.co.jp | NP後払い |
Atone | JP | bnpl | atone.be | |
Rakuten Card | JP | wallet | rakuten-card.co.jp rakuten-edy.co.jp | 楽天カード; Rakuten Edy | rakuten
Saison Card | JP | bnpl | saisoncard.co.jp creditsaison.co.jp a-q-f.com | セゾンカード; Credit Saison |
Epos Card | JP | bnpl | eposcard.co.jp | エポスカード |
AEON Card | JP | bnpl | aeon.co.jp aeonbank.co.jp | イオンカード; イオン銀行 | aeon
MUFG NICOS | JP | bnpl | nicos.co.jp mufgcard.com | 三菱UFJニコス | mufg
Orico | JP | bnpl | orico.co.jp | オリコ |
JACCS | JP | bnpl | jaccs.co.jp | ジャックス |
Pocket Card | JP | bnpl | pocketcard.co.jp | ポケットカード |
UC Card | JP | bnpl | uccard.co.jp | UCカード |
VIEW Card | JP | bnpl | viewsnet.jp | ビューカード; VIEW's NET | jr-east
TS CUBIC | JP | bnpl | tscubic.com toyota-finance.co.jp | TS CUBIC CARD |
Life Card | JP | bnpl | lifecard.co.jp | ライフカード |
Kakao Pay | KR | wallet | kakaopay.com | 카카오페이 | kakao
Toss | KR | wallet | toss.im tosspayments.com tossbank.com tossinvest.com | 토스; 토스뱅크; Toss Payments |
KG Inicis | KR | psp | inicis.com kginicis.com | 이니시스 |
NHN KCP | KR | psp | kcp.co.kr nhnkcp.com | |
Danal | KR | psp | danal.co.kr teledit.com | 다날 |
Payco | KR | wallet | payco.com | 페이코 | nhn
NICE Payments | KR | psp | nicepay.co.kr nicepay.kr | 나이스페이 |
PortOne | KR | psp | portone.io iamport.kr | 아임포트 |
BC Card | KR | card-scheme | bccard.com paybooc.co.kr | 비씨카드 | kt
Samsung Card | KR | card-scheme | samsungcard.com samsungcard.co.kr | 삼성카드 | samsung
Hyundai Card | KR | card-scheme | hyundaicard.com | 현대카드 | hyundai
Lotte Card | KR | card-scheme | lottecard.co.kr | 롯데카드 |
Shinhan Card | KR | card-scheme | shinhancard.com | 신한카드 | shinhan
Paytm | IN | wallet | paytm.com paytm.in paytmbank.com paytmmoney.com paytmpayments.com paytmmall.com paytminsurance.co.in | |
PhonePe | IN | wallet | phonepe.com | |
Razorpay | IN | psp | razorpay.com rzp.io razorpay.me | |
Cashfree | IN | psp | cashfree.com | |
CCAvenue | IN | psp | ccavenue.com ccavenue.ae | |
BillDesk | IN | psp | billdesk.com | |
Instamojo | IN | psp | instamojo.com imjo.in | |
MobiKwik | IN | wallet | mobikwik.com zaakpay.com | |
Freecharge | IN | wallet | freecharge.in | | axis
BharatPe | IN | wallet | bharatpe.com bharatpe.in | |
CRED | IN | wallet | cred.club | |
Simpl | IN | bnpl | getsimpl.com | |
LazyPay | IN | bnpl | lazypay.in | | prosus
Pine Labs | IN | psp | pinelabs.com pluralonline.com | |
FASTag NETC | IN | wallet | netc.org.in ihmcl.co.in | FASTag |
JazzCash | PK | wallet | jazzcash.com.pk | | veon
Easypaisa | PK | wallet | easypaisa.com.pk | Telenor Microfinance |
SadaPay | PK | wallet | sadapay.pk | |
NayaPay | PK | wallet | nayapay.com | |
bKash | BD | wallet | bkash.com | বিকাশ |
Nagad | BD | wallet | nagad.com.bd | নগদ |
SSLCOMMERZ | BD | psp | sslcommerz.com | |
PayHere | LK | psp | payhere.lk | |
eSewa | NP | wallet | esewa.com.np | |
Khalti | NP | wallet | khalti.com | |
GCash | PH | wallet | gcash.com | |
Maya | PH | wallet | maya.ph paymaya.com mayabank.ph | PayMaya |
Coins.ph | PH | wallet | coins.ph | |
DragonPay | PH | psp | dragonpay.ph | |
PayMongo | PH | psp | paymongo.com | |
BillEase | PH | bnpl | billease.ph | |
Atome | SG | bnpl | atome.sg atome.my atome.ph atome.id | |
HitPay | SG | psp | hitpayapp.com hit-pay.com | |
NETS Singapore | SG | psp | nets.com.sg | |
YouTrip | SG | wallet | you.co | |
2C2P | SG | psp | 2c2p.com | | ant-group
Touch 'n Go | MY | wallet | touchngo.com.my tngdigital.com.my | TnG eWallet |
Boost Malaysia | MY | wallet | myboost.com.my myboost.co | |
iPay88 | MY | psp | ipay88.com ipay88.com.my | |
Billplz | MY | psp | billplz.com | |
FPX PayNet | MY | psp | paynet.my mepsfpx.com.my | DuitNow; MyDebit |
Dana | ID | wallet | dana.id | DANA |
OVO | ID | wallet | ovo.id | |
GoPay Indonesia | ID | wallet | gopay.co.id | Gojek GoPay | goto
Gojek | ID | wallet | gojek.com gojekapi.com go-jek.com | GoTo | goto
LinkAja | ID | wallet | linkaja.id | |
Midtrans | ID | psp | midtrans.com veritrans.co.id veritrans.co.jp | | goto
Xendit | ID | psp | xendit.co | |
DOKU | ID | psp | doku.com | |
Kredivo | ID | bnpl | kredivo.com kredivo.id | |
Akulaku | ID | bnpl | akulaku.com | |
Flip | ID | wallet | flip.id | |
TrueMoney | TH | wallet | truemoney.com | | true-corp
Omise | TH | psp | omise.co opn.ooo | Opn Payments |
Rabbit LINE Pay | TH | wallet | rabbit.co.th | Rabbit Card |
MoMo | VN | wallet | momo.vn | Ví MoMo |
ZaloPay | VN | wallet | zalopay.vn zalopay.com.vn | | vng
VNPay | VN | psp | vnpay.vn vnpayment.vn | VNPAY |
ViettelPay | VN | wallet | viettelmoney.vn viettelpay.vn | Viettel Money | viettel
OnePay Vietnam | VN | psp | onepay.vn | |
Wing | KH | wallet | wingbank.com.kh wingmoney.com | Wing Bank |
KBZPay | MM | wallet | kbzpay.com | | kbz
Wave Money | MM | wallet | wavemoney.com.mm | |
Eway | AU | psp | eway.com.au ewaypayments.com eway.io | |
Till Payments | AU | psp | tillpayments.com | | nuvei
Tyro | AU | psp | tyro.com | |
Pin Payments | AU | psp | pinpayments.com pin.net.au | |
humm | AU | bnpl | shophumm.com shophumm.com.au hummgroup.com | |
Latitude | AU | bnpl | latitudefinancial.com.au latitudefinancial.com gemvisa.com.au gemfinance.co.nz | Gem Visa |
Laybuy | NZ | bnpl | laybuy.com | |
Windcave | NZ | psp | windcave.com paymentexpress.com | Payment Express; DPS |
POLi | NZ | psp | polipayments.com | |
Payway Westpac | AU | psp | payway.com.au | | westpac

# Middle East and Africa
PayTabs | SA | psp | paytabs.com | |
HyperPay | SA | psp | hyperpay.com | |
Tap Payments | KW | psp | tap.company | |
MyFatoorah | KW | psp | myfatoorah.com | |
Moyasar | SA | psp | moyasar.com | |
STC Pay | SA | wallet | stcpay.com.sa stcbank.com.sa | stc bank | stc
SADAD | SA | psp | sadad.com | |
Tamara | SA | bnpl | tamara.co | |
Tabby | AE | bnpl | tabby.ai | |
Telr | AE | psp | telr.com | |
Network International | AE | psp | network.ae networkinternational.ae ngenius-payments.com | N-Genius |
Amazon Payment Services | AE | psp | payfort.com | PayFort | amazon
BENEFIT | BH | wallet | benefit.bh benefit-gateway.bh | BenefitPay |
Fawry | EG | psp | fawry.com atfawry.com | فوري |
Paymob | EG | psp | paymob.com paymobsolutions.com | |
valU | EG | bnpl | valu.com.eg | |
Bit | IL | wallet | bitpay.co.il | ביט | hapoalim
PayBox Israel | IL | wallet | payboxapp.com | פייבוקס | discount-bank
Tranzila | IL | psp | tranzila.com | |
Cardcom | IL | psp | cardcom.co.il cardcom.solutions | |
Isracard | IL | card-scheme | isracard.co.il | ישראכרט |
Cal Israel | IL | card-scheme | cal-online.co.il | כאל |
Max Israel | IL | card-scheme | max.co.il leumi-card.co.il | מקס |
iyzico | TR | psp | iyzico.com iyzipay.com | | prosus
PayTR | TR | psp | paytr.com | |
Papara | TR | wallet | papara.com | |
ininal | TR | wallet | ininal.com | |
Param | TR | psp | param.com.tr | |
Shaparak | IR | psp | shaparak.ir | شاپرک |
ZarinPal | IR | psp | zarinpal.com | زرین‌پال |
Idram | AM | wallet | idram.am | |
Kaspi | KZ | wallet | kaspi.kz | Kaspi.kz; Каспи |
Payme Uzbekistan | UZ | wallet | payme.uz paycom.uz | Пейми |
Click Uzbekistan | UZ | wallet | click.uz | |
M-Pesa | KE | wallet | safaricom.co.ke safaricom.com | MPESA; Safaricom; M-PESA | safaricom
Pesapal | KE | psp | pesapal.com | |
Flutterwave | NG | psp | flutterwave.com ravepay.co | Rave |
Paystack | NG | psp | paystack.com paystack.co | | stripe
Interswitch | NG | psp | interswitchgroup.com interswitchng.com quickteller.com | Quickteller | interswitch
Remita | NG | psp | remita.net | |
OPay | NG | wallet | opayweb.com opaycheckout.com | |
PalmPay | NG | wallet | palmpay.com | |
Moniepoint | NG | wallet | moniepoint.com monnify.com | Monnify |
Kuda | NG | wallet | kuda.com kudabank.com | Kuda Bank |
Chipper Cash | GH | wallet | chippercash.com | |
Yoco | ZA | psp | yoco.com | |
Ozow | ZA | psp | ozow.com i-pay.co.za | |
PayGate | ZA | psp | paygate.co.za | | payfast
Peach Payments | ZA | psp | peachpayments.com | |
PayJustNow | ZA | bnpl | payjustnow.com | |
Payflex | ZA | bnpl | payflex.co.za | |
SnapScan | ZA | wallet | snapscan.co.za | | standard-bank
CinetPay | CI | psp | cinetpay.com | |
Wave | SN | wallet | wave.com | Wave Mobile Money |
CMI Maroc | MA | psp | cmi.co.ma | Centre Monétique Interbancaire |
Flouci | TN | wallet | flouci.com | |
`);
