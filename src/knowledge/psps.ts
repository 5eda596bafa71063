import { parsePsps } from '../core/payment/psp';

/**
 * Payment providers and wallets with the hosts they serve fields (f), scripts (s), calls and form posts (a) and
 * payment pages (r) from. Facts as the providers' integration guides name them; looked through in November 2026.
 * A host stands for its subdomains. Where a provider shares a domain with other business, only the payment host is listed.
 */
export const PSPS = parsePsps(`
# Worldwide
Stripe | psp | US | fs:js.stripe.com m.stripe.network; f:b.stripecdn.com hooks.stripe.com; a:api.stripe.com m.stripe.com; r:checkout.stripe.com buy.stripe.com pay.stripe.com invoice.stripe.com billing.stripe.com
Link by Stripe | wallet | US | fr:checkout.link.com link.com
Adyen | psp | NL | fs:checkoutshopper-live.adyen.com checkoutshopper-live-us.adyen.com checkoutshopper-live-au.adyen.com checkoutshopper-live-apse.adyen.com checkoutshopper-live-in.adyen.com checkoutshopper-test.adyen.com live.adyen.com test.adyen.com; fsar:adyen.com adyenpayments.com adyen.link
PayPal | wallet | US | fsar:paypal.com; s:paypalobjects.com; r:paypal.me; fsa:braintree-api.com
Braintree | psp | US | fsa:braintreegateway.com braintree-api.com braintreepayments.com
Venmo | wallet | US | fsar:venmo.com
Worldpay | psp | GB | fsar:worldpay.com access.worldpay.com vantiv.com vantivcnp.com litle.com hostedpayments.com
Vantiv eProtect | psp | US | fsa:request.eprotect.vantivcnp.com eprotect.vantivcnp.com
Checkout.com | psp | GB | fs:cdn.checkout.com js.checkout.com frames.checkout.com; a:api.checkout.com; r:pay.checkout.com; fsar:checkout.com
Cybersource | psp | US | fsar:cybersource.com flex.cybersource.com secureacceptance.cybersource.com testsecureacceptance.cybersource.com
Authorize.Net | psp | US | fsar:authorize.net; r:accept.authorize.net
Square | psp | US | fs:web.squarecdn.com squarecdn.com; fsar:squareup.com square.link checkout.square.site js.squareup.com
Cash App | wallet | US | fsar:cash.app; f:kit.cash.app
Global Payments | psp | US | fsar:globalpay.com globalpaymentsinc.com realexpayments.com heartlandportico.com globalpay-ecommerce.com
Shift4 | psp | US | fsar:shift4.com securionpay.com shift4api.net i4go.com
Fiserv | psp | US | fsar:fiserv.com firstdata.com payeezy.com firstdataglobalgateway.com clover.com ipg-online.com
Bluefin | psp | US | fsar:bluefin.com payconex.net
Spreedly | psp | US | fsa:spreedly.com core.spreedly.com
Recurly | psp | US | fsar:recurly.com js.recurly.com
Chargebee | psp | US | fsar:chargebee.com
Zuora | psp | US | fsar:zuora.com
Paddle | psp | GB | fsar:paddle.com
FastSpring | psp | US | fsar:fastspring.com onfastspring.com
2Checkout | psp | US | fsar:2checkout.com avangate.com secure.2co.com 2co.com verifone.cloud
Verifone | psp | US | fsar:verifone.com
BlueSnap | psp | US | fsar:bluesnap.com plimus.com
Lemon Squeezy | psp | US | fsr:lemonsqueezy.com
Gumroad | psp | US | fsr:gumroad.com
Bolt | psp | US | fsar:bolt.com connect.bolt.com
Shopify Payments | psp | CA | fs:checkout.shopifycs.com checkout.pci.shopifyinc.com pci.shopifyinc.com; ar:deposit.us.shopifycs.com shopifycs.com checkout.shopify.com pay.shopify.com
Shop Pay | wallet | CA | fsr:shop.app pay.shopify.com
Amazon Pay | wallet | US | fsar:payments.amazon.com pay.amazon.com payments.amazon.co.uk payments.amazon.de payments.amazon.co.jp apay-us.amazon.com payments-amazon.com
Apple Pay | wallet | US | s:applepay.cdn-apple.com; ar:apple-pay-gateway.apple.com
Google Pay | wallet | US | fsar:pay.google.com payments.google.com; s:pay.sandbox.google.com
Samsung Pay | wallet | KR | fsr:pay.samsung.com spay.samsung.com
Visa Click to Pay | scheme | US | fsar:secure.checkout.visa.com assets.secure.checkout.visa.com src.visa.com; fr:checkout.visa.com
Mastercard Click to Pay | scheme | US | fsar:src.mastercard.com masterpass.com
Mastercard Gateway | psp | US | fsar:gateway.mastercard.com mtf.gateway.mastercard.com ap-gateway.mastercard.com eu-gateway.mastercard.com na-gateway.mastercard.com migs.mastercard.com.au
American Express | scheme | US | fr:safekey.americanexpress.com payments.americanexpress.com
Cardinal Commerce | scheme | US | fsar:cardinalcommerce.com
Arcot 3-D Secure | scheme | US | fr:arcot.com secure5.arcot.com
Netcetera 3-D Secure | scheme | CH | fr:netcetera-payment.ch
RSA 3-D Secure | scheme | US | fr:securesuite.net securesuite.co.uk
Moneris | psp | CA | fsar:moneris.com
Bambora | psp | SE | fsar:bambora.com beanstream.com libs.na.bambora.com
Elavon | psp | US | fsar:elavon.com convergepay.com elavonpaymentgateway.com opayo.eu.elavon.com
NMI | psp | US | fsa:nmi.com secure.networkmerchants.com networkmerchants.com transactiongateway.com
PayTrace | psp | US | fsa:paytrace.com
Paya | psp | US | fsar:paya.com sagepayments.net
USAePay | psp | US | fsar:usaepay.com
Stax | psp | US | fsa:staxpayments.com fattmerchant.com staxjs.staxpayments.com
Chase Paymentech | psp | US | fsar:chasepaymentechhostedpay.com paymentech.net paymentech.com
PayPal Payflow | psp | US | fr:payflowlink.paypal.com payflowpro.paypal.com
Basis Theory | psp | US | fsa:basistheory.com
Very Good Security | psp | US | fsa:verygoodvault.com verygoodproxy.com
TokenEx | psp | US | fsa:tokenex.com htp.tokenex.com
Evervault | psp | IE | fsa:evervault.com ui-components.evervault.com
Primer | psp | GB | fsa:primer.io sdk.primer.io
Finix | psp | US | fsa:finix.com finixpayments.com js.finix.com
Payoneer Checkout | psp | US | fsar:payoneer.com optile.io oscato.com
Airwallex | psp | SG | fsar:airwallex.com checkout.airwallex.com
Rapyd | psp | GB | fsar:rapyd.net checkout.rapyd.net
Nuvei | psp | CA | fsar:nuvei.com safecharge.com secure.safecharge.com
Paysafe | psp | GB | fsar:paysafe.com hosted.paysafe.com optimalpayments.com netbanx.com
Skrill | wallet | GB | fsar:skrill.com pay.skrill.com moneybookers.com
Neteller | wallet | GB | fsr:neteller.com
paysafecard | cash | AT | fsr:paysafecard.com customer.cc.at.paysafecard.com
dLocal | psp | UY | fsar:dlocal.com js.dlocal.com
EBANX | psp | BR | fsar:ebanx.com ebanxpay.com
Unzer | psp | DE | fsar:unzer.com heidelpay.com heidelpay.de
Xsolla | psp | US | fsar:xsolla.com secure.xsolla.com
CardConnect | psp | US | fsa:cardconnect.com; fsar:cardpointe.com
Helcim | psp | CA | fsar:helcim.com myhelcim.com
WePay | psp | US | fsar:wepay.com
Cardknox (Sola) | psp | US | fsar:cardknox.com
Payrix | psp | US | fsar:payrix.com
Forte | psp | US | fsar:forte.net
PayJunction | psp | US | fsar:payjunction.com
EBizCharge | psp | US | fsar:ebizcharge.com ebizcharge.net
ProPay | psp | US | fsar:propay.com
Ecommpay | psp | GB | fsar:ecommpay.com
emerchantpay | psp | GB | fsar:emerchantpay.com emerchantpay.net
Unlimint | psp | GB | fsar:unlimint.com cardpay.com
Solidgate | psp | GB | fsar:solidgate.com
Paymentwall | psp | US | fsar:paymentwall.com
Cleverbridge | psp | DE | fsar:cleverbridge.com
Plaid | bank | US | fsar:plaid.com
Tink | bank | SE | fsar:tink.com
Volt | bank | GB | fsar:volt.io
Thales Gemalto 3DS | scheme | NL | fr:3dsecure.gemalto.com
# Pay later
Klarna | bnpl | SE | fsar:klarna.com klarnacdn.net klarnaservices.com klarna.net pay.klarna.com playground.klarna.com
Afterpay | bnpl | AU | fsar:afterpay.com clearpay.co.uk clearpay.com portal.afterpay.com static.afterpay.com
Affirm | bnpl | US | fsar:affirm.com affirm.ca cdn1.affirm.com
Zip | bnpl | AU | fsar:zip.co zipmoney.com.au quadpay.com us.zip.co
Sezzle | bnpl | US | fsar:sezzle.com
Scalapay | bnpl | IT | fsar:scalapay.com
Alma | bnpl | FR | fsar:getalma.eu almapay.com
Oney | bnpl | FR | fsar:oney.io oney.fr oneytrust.com
Cofidis Pay | bnpl | FR | fsr:cofidispay.com cofidis.com
Floa | bnpl | FR | fsr:floapay.com floabank.fr
SeQura | bnpl | ES | fsar:sequra.es sequrapi.com sequracdn.com
Aplazame | bnpl | ES | fsar:aplazame.com
Riverty | bnpl | DE | fsar:riverty.com afterpay.nl afterpay.no afterpay.io myafterpay.com
Ratepay | bnpl | DE | fsar:ratepay.com
Billie | bnpl | DE | fsar:billie.io
in3 | bnpl | NL | fsr:payin3.eu
Twisto | bnpl | CZ | fsr:twisto.cz twisto.pl
PayPo | bnpl | PL | fsr:paypo.pl
Tabby | bnpl | AE | fsar:tabby.ai
Tamara | bnpl | SA | fsar:tamara.co
Atome | bnpl | SG | fsar:atome.sg apaylater.com
Kredivo | bnpl | ID | fsr:kredivo.com
Akulaku | bnpl | ID | fsr:akulaku.com
Paidy | bnpl | JP | fsar:paidy.com apps.paidy.com
Simpl | bnpl | IN | fsar:getsimpl.com
LazyPay | bnpl | IN | fsr:lazypay.in
Kueski Pay | bnpl | MX | fsr:kueskipay.com kueski.com
Addi | bnpl | CO | fsr:addi.com
Splitit | bnpl | US | fsar:splitit.com
Sunbit | bnpl | US | fsar:sunbit.com
Bread Pay | bnpl | US | fsar:breadpayments.com getbread.com
Synchrony | bnpl | US | fsar:syf.com
Mondu | bnpl | DE | fsar:mondu.ai
HeidiPay | bnpl | CH | fsar:heidipay.com
atone | bnpl | JP | fsar:atone.be
# Netherlands, Belgium
Mollie | psp | NL | fsar:mollie.com js.mollie.com mollie.nl
MultiSafepay | psp | NL | fsar:multisafepay.com payv2.multisafepay.com
Buckaroo | psp | NL | fsar:buckaroo.nl checkout.buckaroo.nl
Pay. | psp | NL | fsar:pay.nl safe.pay.nl achterelkaar.nl
CM.com Payments | psp | NL | fsar:docdatapayments.com secure.docdatapayments.com pay.cm.com
Rabo Smart Pay | psp | NL | fr:omnikassa.rabobank.nl betalen.rabobank.nl
iDEAL | bank | NL | fr:ideal.nl pay.ideal.nl tx.ideal.nl
Wero | bank | BE | fr:wero-wallet.eu
Payconiq | wallet | BE | fr:payconiq.com payconiq.be
Bancontact | bank | BE | fr:bancontact.com bancontact.net
Worldline (Ogone, Ingenico) | psp | FR | fsar:ogone.com secure.ogone.com v-psp.com ingenico-payments.com connect.worldline-solutions.com worldline-solutions.com payment.direct.worldline-solutions.com payone.worldline-solutions.com secured-by-ingenico.com globalcollect.com
EasyTransac | psp | FR | fsr:easytransac.com
# France
Worldline SIPS | psp | FR | fsar:sips-services.com sips-atos.com mercanet.bnpparibas.net
Lyra PayZen | psp | FR | fsar:payzen.eu lyra.com micuentaweb.pe systempay.fr sogecommerce.societegenerale.eu paiement.systempay.fr scelliuspaiement.labanquepostale.fr
Paybox Verifone | psp | FR | fsar:paybox.com e-transactions.fr
Monetico | psp | FR | fr:monetico-services.com paiement.cic-banques.fr paiement.creditmutuel.fr
PayPlug | psp | FR | fsar:payplug.com secure.payplug.com
Dalenys | psp | FR | fsar:dalenys.com be2bill.com
HiPay | psp | FR | fsar:hipay.com hipay-tpp.com
Lydia | wallet | FR | fr:lydia-app.com
Stancer | psp | FR | fsar:stancer.com
SumUp | psp | GB | fsar:sumup.com gateway.sumup.com
# Germany, Austria, Switzerland
Computop | psp | DE | fsar:computop.com computop-paygate.com
PAYONE | psp | DE | fsar:pay1.de payone.com payone.de bspayone.com secure.pay1.de
VR Payment | psp | DE | fsar:vr-pay.de vr-payment.de oppwa.com
ACI Worldwide | psp | US | fsar:oppwa.com aciworldwide.com ctpe.net
Novalnet | psp | DE | fsar:novalnet.de novalnet.com paygate.novalnet.de
Concardis | psp | DE | fsar:concardis.com payengine.de
Nexi | psp | IT | fsar:nexi.it nexigroup.com ecommerce.nexi.it xpay.nexigroup.com
Sofort | bank | DE | fsr:sofort.com sofort.de payment-network.com
Barzahlen viacash | cash | DE | fsar:barzahlen.de viacash.com
Micropayment | psp | DE | fsar:micropayment.de
Digistore24 | psp | DE | fsar:digistore24.com
EPS | bank | AT | fr:eservice.stuzza.at routing.eps.or.at eps-ueberweisung.at
Qenta | psp | AT | fsar:qenta.com checkout.qenta.com
Datatrans | psp | CH | fsar:datatrans.com datatrans.ch pay.datatrans.com pay.sandbox.datatrans.com
SIX Saferpay | psp | CH | fsar:saferpay.com
PostFinance | psp | CH | fsar:postfinance.ch checkout.postfinance.ch e-payment.postfinance.ch
wallee | psp | CH | fsar:wallee.com app-wallee.com
Payrexx | psp | CH | fsar:payrexx.com
TWINT | wallet | CH | fsar:twint.ch pay.twint.ch
# United Kingdom, Ireland
Opayo (Sage Pay) | psp | GB | fsar:opayo.co.uk sagepay.com pi-live.sagepay.com live.opayo.eu.elavon.com
Barclaycard | psp | GB | fsar:epdq.co.uk payments.epdq.co.uk barclaycardsmartpay.com
Trust Payments | psp | GB | fsar:securetrading.net securetrading.com trustpayments.com webservices.securetrading.net
GoCardless | bank | GB | fsar:gocardless.com pay.gocardless.com
TrueLayer | bank | GB | fsar:truelayer.com
Cardstream | psp | GB | fsar:cardstream.com
Pay360 | psp | GB | fsar:pay360.com
Worldnet | psp | IE | fsar:worldnettps.com
Takepayments | psp | GB | fsar:takepayments.com tponlinepayments.com
Judopay | psp | GB | fsar:judopay.com
Dojo | psp | GB | fsar:dojo.tech pay.dojo.tech
Revolut Pay | wallet | GB | fsar:revolut.com checkout.revolut.com merchant.revolut.com
Realex | psp | IE | fsar:realexpayments.com pay.realexpayments.com
# Nordics, Baltics
Nets Easy | psp | DK | fsar:dibspayment.eu checkout.dibspayment.eu dibspayment.com nets.eu epayment.nets.eu
Quickpay | psp | DK | fsar:quickpay.net payment.quickpay.net
ePay | psp | DK | fsar:epay.dk ssl.ditonlinebetalingssystem.dk ditonlinebetalingssystem.dk epay.eu
Bambora Checkout | psp | SE | fsar:bambora.com v1.checkout.bambora.com
Reepay Frisbii | psp | DK | fsar:reepay.com checkout.reepay.com frisbii.com
PensoPay | psp | DK | fsar:pensopay.com
MobilePay | wallet | DK | fsar:mobilepay.dk mobilepay.fi products.mobilepay.dk
Vipps | wallet | NO | fsar:vipps.no api.vipps.no vippsmobilepay.com
Swedbank Pay | psp | SE | fsar:swedbankpay.com payex.com ecom.payex.com
Swish | wallet | SE | fr:swish.nu getswish.net getswish.se
Svea | psp | SE | fsar:svea.com sveaekonomi.se checkoutapi.svea.com
Qliro | psp | SE | fsar:qliro.com qit.nu
Walley (Collector) | bnpl | SE | fsar:walley.se collectorbank.se collector.se
Trustly | bank | SE | fsar:trustly.com trustly.net paywithmybank.com
Zimpler | bank | SE | fsar:zimpler.com zimpler.net
Paytrail | psp | FI | fsar:paytrail.com checkout.fi payment.paytrail.com
Visma Pay | psp | FI | fsar:vismapay.com
Montonio | psp | EE | fsar:montonio.com
Maksekeskus | psp | EE | fsar:maksekeskus.ee makecommerce.net
EveryPay | psp | EE | fsar:every-pay.eu every-pay.com everypay.gr
Klix | psp | LV | fsar:klix.app citadele.klix.app
Paysera | psp | LT | fsar:paysera.com paysera.lt bank.paysera.com
# Poland, Czechia, Slovakia, Hungary, Balkans, Greece, Turkey
PayU | psp | PL | fsar:payu.com secure.payu.com payu.pl payu.in payu.ro payu.hu payu.cz payulatam.com payu.com.tr
Przelewy24 | psp | PL | fsar:przelewy24.pl secure.przelewy24.pl
Tpay | psp | PL | fsar:tpay.com secure.tpay.com transferuj.pl
Dotpay | psp | PL | fsar:dotpay.pl ssl.dotpay.pl
imoje | psp | PL | fsar:imoje.pl paywall.imoje.pl
Autopay (Blue Media) | psp | PL | fsar:bm.pl pay.bm.pl blue.pl autopay.eu autopay.pl
Paynow | psp | PL | fsar:paynow.pl
BLIK | bank | PL | fr:blik.com
Comgate | psp | CZ | fsar:comgate.cz payments.comgate.cz
GoPay | psp | CZ | fsar:gopay.com gopay.cz gate.gopay.cz gw.sandbox.gopay.com
ThePay | psp | CZ | fsar:thepay.cz thepay.eu
GP webpay | psp | CZ | fsar:gpwebpay.com gpwebpay.cz 3dsecure.gpwebpay.com
Besteron | psp | SK | fsar:besteron.com besteron.sk
TrustPay | psp | SK | fsar:trustpay.eu trustpay.sk
SimplePay | psp | HU | fsar:simplepay.hu securepay.simplepay.hu
Barion | psp | HU | fsar:barion.com secure.barion.com
Netopia (mobilPay) | psp | RO | fsar:netopia-payments.com mobilpay.ro secure.mobilpay.ro
EuPlatesc | psp | RO | fsar:euplatesc.ro secure.euplatesc.ro
WSPay | psp | HR | fsar:wspay.info wspay.biz form.wspay.biz
CorvusPay | psp | HR | fsar:corvuspay.com corvuspay.hr
Monri | psp | HR | fsar:monri.com ipg.monri.com
Bankart | psp | SI | fsar:bankart.si gateway.bankart.si
myPOS | psp | BG | fsar:mypos.com mypos.eu
ePay.bg | wallet | BG | fsar:epay.bg
Borica | psp | BG | fsar:borica.bg 3dsgate.borica.bg
Viva Wallet | psp | GR | fsar:vivapayments.com viva.com vivawallet.com
Cardlink | psp | GR | fsar:cardlink.gr ecommerce.cardlink.gr
Piraeus Bank | psp | GR | fsar:paycenter.piraeusbank.gr
Alpha e-Commerce | psp | GR | fsar:alphaecommerce.gr
Eurobank e-Commerce | psp | GR | fsar:vpos.eurocommerce.gr
iyzico | psp | TR | fsar:iyzico.com iyzipay.com sandbox-static.iyzipay.com
PayTR | psp | TR | fsar:paytr.com
Param | psp | TR | fsar:param.com.tr
Craftgate | psp | TR | fsar:craftgate.io
Moka | psp | TR | fsar:moka.com
Papara | wallet | TR | fsr:papara.com
# Southern Europe
Redsys | psp | ES | fsar:redsys.es sis.redsys.es sis-t.redsys.es
Ceca | psp | ES | fsar:ceca.es pgw.ceca.es
Paycomet | psp | ES | fsar:paycomet.com api.paycomet.com
Bizum | wallet | ES | fr:bizum.es
Satispay | wallet | IT | fsar:satispay.com
Axerve (GestPay) | psp | IT | fsar:axerve.com gestpay.it gestpay.net ecomm.sella.it
PagoPA | bank | IT | fsr:pagopa.it pagopa.gov.it checkout.pagopa.it
PostePay | wallet | IT | fsr:postepay.it postepay.poste.it
SIBS | psp | PT | fsar:sibspayments.com sibs.pt
Easypay | psp | PT | fsar:easypay.pt
ifthenpay | psp | PT | fsar:ifthenpay.com
Eupago | psp | PT | fsar:eupago.pt
# Eastern Europe, Central Asia
YooKassa (YooMoney) | psp | RU | fsar:yookassa.ru yoomoney.ru money.yandex.ru
CloudPayments | psp | RU | fsar:cloudpayments.ru widget.cloudpayments.ru cloudpayments.kz
T-Bank Acquiring | psp | RU | fsar:securepay.tinkoff.ru pay.tbank.ru securepay.tbank.ru securepayments.tinkoff.ru
Sberbank Acquiring | psp | RU | fsar:securepayments.sberbank.ru ecommerce.sberbank.ru 3dsec.sberbank.ru
Alfa-Bank Acquiring | psp | RU | fsar:pay.alfabank.ru payment.alfabank.ru
Robokassa | psp | RU | fsar:robokassa.ru auth.robokassa.ru robokassa.com
PayKeeper | psp | RU | fsar:paykeeper.ru
UnitPay | psp | RU | fsar:unitpay.ru unitpay.money
WebMoney | wallet | RU | fsar:webmoney.ru merchant.webmoney.ru wmtransfer.com paymaster.ru
QIWI | wallet | RU | fsar:qiwi.com oplata.qiwi.com
SBP | bank | RU | fr:qr.nspk.ru sbp.nspk.ru
LiqPay | psp | UA | fsar:liqpay.ua liqpay.com
Fondy | psp | UA | fsar:fondy.eu fondy.ua pay.fondy.eu
WayForPay | psp | UA | fsar:wayforpay.com secure.wayforpay.com
Monobank Acquiring | psp | UA | fsar:pay.mbnk.biz api.monobank.ua
Portmone | psp | UA | fsar:portmone.com.ua
bePaid | psp | BY | fsar:bepaid.by checkout.bepaid.by
Kaspi Pay | wallet | KZ | fsr:kaspi.kz pay.kaspi.kz
Payme | wallet | UZ | fsr:payme.uz checkout.paycom.uz
Click | wallet | UZ | fsr:click.uz my.click.uz
# Middle East, Africa
Network International | psp | AE | fsar:ngenius-payments.com network.ae
Telr | psp | AE | fsar:telr.com secure.telr.com
PayTabs | psp | AE | fsar:paytabs.com secure.paytabs.com secure.paytabs.sa
Amazon Payment Services (Payfort) | psp | AE | fsar:payfort.com checkout.payfort.com
Tap Payments | psp | KW | fsar:tap.company gosell.io
MyFatoorah | psp | KW | fsar:myfatoorah.com
HyperPay | psp | SA | fsar:hyperpay.com
Moyasar | psp | SA | fsar:moyasar.com
Paymob | psp | EG | fsar:paymob.com accept.paymob.com paymobsolutions.com
Fawry | cash | EG | fsar:fawry.com fawrystaging.com atfawry.com
Tranzila | psp | IL | fsar:tranzila.com direct.tranzila.com
Cardcom | psp | IL | fsar:cardcom.solutions secure.cardcom.solutions
PayPlus | psp | IL | fsar:payplus.co.il
Pelecard | psp | IL | fsar:pelecard.biz gateway20.pelecard.biz
Meshulam Grow | psp | IL | fsar:meshulam.co.il grow.link
ZarinPal | psp | IR | fsar:zarinpal.com
Shaparak | psp | IR | fsar:shaparak.ir
PayFast | psp | ZA | fsar:payfast.co.za payfast.io
Peach Payments | psp | ZA | fsar:peachpayments.com
Yoco | psp | ZA | fsar:yoco.com yoco.co.za
Ozow | bank | ZA | fsar:ozow.com i-pay.co.za
Paystack | psp | NG | fsar:paystack.co paystack.com checkout.paystack.com
Flutterwave | psp | NG | fsar:flutterwave.com checkout.flutterwave.com ravepay.co
Interswitch | psp | NG | fsar:interswitchng.com webpay.interswitchng.com interswitchgroup.com
Remita | psp | NG | fsar:remita.net
Pesapal | psp | KE | fsar:pesapal.com
M-Pesa | wallet | KE | fsr:safaricom.co.ke
CMI | psp | MA | fsar:cmi.co.ma payment.cmi.co.ma
DPO Pay | psp | KE | fsar:3gdirectpay.com directpay.online dpogroup.com
# India, South and South-East Asia
Razorpay | psp | IN | fsar:razorpay.com checkout.razorpay.com api.razorpay.com rzp.io
Paytm | wallet | IN | fsar:paytm.in paytm.com securegw.paytm.in paytmpayments.com
PhonePe | wallet | IN | fsar:phonepe.com mercury.phonepe.com
CCAvenue | psp | IN | fsar:ccavenue.com secure.ccavenue.com ccavenue.ae
Cashfree | psp | IN | fsar:cashfree.com sdk.cashfree.com payments.cashfree.com
BillDesk | psp | IN | fsar:billdesk.com billdesk.io
Instamojo | psp | IN | fsar:instamojo.com
Juspay | psp | IN | fsar:juspay.in juspay.io
Easebuzz | psp | IN | fsar:easebuzz.in pay.easebuzz.in
SSLCommerz | psp | BD | fsar:sslcommerz.com securepay.sslcommerz.com
bKash | wallet | BD | fsar:bkash.com bka.sh
JazzCash | wallet | PK | fsar:jazzcash.com.pk
Easypaisa | wallet | PK | fsr:easypaisa.com.pk
eSewa | wallet | NP | fsr:esewa.com.np
Khalti | wallet | NP | fsar:khalti.com
PayHere | psp | LK | fsar:payhere.lk
Omise Opn | psp | TH | fsar:omise.co cdn.omise.co vault.omise.co pay.omise.co opn.ooo
2C2P | psp | SG | fsar:2c2p.com pgw.2c2p.com
GB Prime Pay | psp | TH | fsar:gbprimepay.com
TrueMoney | wallet | TH | fsr:truemoney.com
HitPay | psp | SG | fsar:hit-pay.com hitpayapp.com
Red Dot Payment | psp | SG | fsar:reddotpayment.com
eNETS | psp | SG | fsar:enets.sg nets.com.sg
iPay88 | psp | MY | fsar:ipay88.com payment.ipay88.com.my ipay88.com.my
Razer Merchant Services (Fiuu) | psp | MY | fsar:molpay.com onlinepayment.com.my fiuu.com merchantservices.razer.com
Billplz | psp | MY | fsar:billplz.com
senangPay | psp | MY | fsar:senangpay.my
Midtrans | psp | ID | fsar:midtrans.com app.midtrans.com veritrans.co.id
Xendit | psp | ID | fsar:xendit.co checkout.xendit.co js.xendit.co
DOKU | psp | ID | fsar:doku.com pay.doku.com
Duitku | psp | ID | fsar:duitku.com
PayMongo | psp | PH | fsar:paymongo.com
DragonPay | psp | PH | fsar:dragonpay.ph
Maya | wallet | PH | fsar:maya.ph paymaya.com pg.paymaya.com
GCash | wallet | PH | fsr:gcash.com mynt.xyz
OnePay | psp | VN | fsar:onepay.vn
VNPAY | psp | VN | fsar:vnpayment.vn vnpay.vn pay.vnpay.vn sandbox.vnpayment.vn
MoMo | wallet | VN | fsar:momo.vn payment.momo.vn
ZaloPay | wallet | VN | fsar:zalopay.vn
Payoo | psp | VN | fsar:payoo.vn
# East Asia, Oceania
Alipay | wallet | CN | fsar:alipay.com alipayplus.com alipayobjects.com cashier.alipay.com mclient.alipay.com alipay.hk intl.alipay.com
WeChat Pay | wallet | CN | fsar:pay.weixin.qq.com wx.tenpay.com tenpay.com payapp.weixin.qq.com
UnionPay | scheme | CN | fsar:unionpay.com unionpaysecure.com 95516.com gateway.95516.com unionpayintl.com
99Bill | psp | CN | fsar:99bill.com
Yeepay | psp | CN | fsar:yeepay.com
LianLian | psp | CN | fsar:lianlianpay.com lianlianpay-inc.com
PingPong Checkout | psp | CN | fsar:pingpongx.com acquirer-payment.pingpongx.com
Oceanpayment | psp | CN | fsar:oceanpayment.com secure.oceanpayment.com
Asiabill | psp | CN | fsar:asiabill.com
AsiaPay PayDollar | psp | HK | fsar:paydollar.com asiapay.com siampay.com pesopay.com
ECPay | psp | TW | fsar:ecpay.com.tw payment.ecpay.com.tw
NewebPay | psp | TW | fsar:newebpay.com core.newebpay.com spgateway.com
TapPay | psp | TW | fsa:tappaysdk.com js.tappaysdk.com
LINE Pay | wallet | JP | fsar:pay.line.me web-pay.line.me
PayPay | wallet | JP | fsar:paypay.ne.jp qr.paypay.ne.jp
GMO Payment Gateway | psp | JP | fsar:gmo-pg.com mul-pay.jp link.mul-pay.jp p01.mul-pay.jp static.mul-pay.jp
SB Payment Service | psp | JP | fsar:sbpayment.jp sps-system.com fep.sps-system.com token.sps-system.com
VeriTrans DG Financial | psp | JP | fsar:veritrans.co.jp pay3.veritrans.co.jp api.veritrans.co.jp
PAY.JP | psp | JP | fsar:pay.jp js.pay.jp
KOMOJU | psp | JP | fsar:komoju.com multipay.komoju.com
Rakuten Pay | wallet | JP | fsar:checkout.rakuten.co.jp pay.rakuten.co.jp my.checkout.rakuten.co.jp
Zeus | psp | JP | fsar:cardservice.co.jp linkpt.cardservice.co.jp
Epsilon | psp | JP | fsar:epsilon.jp secure.epsilon.jp
Paygent | psp | JP | fsar:paygent.co.jp
Sony Payment Services | psp | JP | fsar:e-scott.jp
ROBOT PAYMENT | psp | JP | fsar:j-payment.co.jp robotpayment.co.jp
d-barai | wallet | JP | fr:payment1.smt.docomo.ne.jp payment2.smt.docomo.ne.jp service.smt.docomo.ne.jp
Toss Payments | psp | KR | fsar:tosspayments.com js.tosspayments.com toss.im
KG Inicis | psp | KR | fsar:inicis.com stdpay.inicis.com stgstdpay.inicis.com
NHN KCP | psp | KR | fsar:kcp.co.kr pay.kcp.co.kr
NICE Payments | psp | KR | fsar:nicepay.co.kr web.nicepay.co.kr
Danal | psp | KR | fsar:danalpay.com teledit.com
KSNET | psp | KR | fsar:ksnet.co.kr ksnet.to
PAYCO | wallet | KR | fsar:payco.com
Kakao Pay | wallet | KR | fsar:kakaopay.com online-pay.kakao.com
Naver Pay | wallet | KR | fsar:pay.naver.com nsp.pay.naver.com
PortOne (Iamport) | psp | KR | fsar:iamport.kr portone.io
Eximbay | psp | KR | fsar:eximbay.com secureapi.eximbay.com
eWAY | psp | AU | fsar:eway.io ewaypayments.com secure.ewaypayments.com eway.com.au
Pin Payments | psp | AU | fsa:pinpayments.com pin.net.au
SecurePay | psp | AU | fsar:securepay.com.au payments.auspost.net.au
Westpac PayWay | psp | AU | fsar:payway.com.au quickstream.westpac.com.au
BPOINT | psp | AU | fsar:bpoint.com.au
Merchant Warrior | psp | AU | fsar:merchantwarrior.com
NAB Transact | psp | AU | fsar:transact.nab.com.au
Fat Zebra | psp | AU | fsar:fatzebra.com.au pmnts.io
Windcave | psp | NZ | fsar:windcave.com paymentexpress.com sec.windcave.com sec.paymentexpress.com
# Latin America
Mercado Pago | wallet | AR | fsar:mercadopago.com mercadopago.com.ar mercadopago.com.br mercadopago.com.mx mercadopago.cl mercadopago.com.co mercadopago.com.pe mercadopago.com.uy; s:mlstatic.com; f:secure-fields.mercadopago.com
PagSeguro | psp | BR | fsar:pagseguro.uol.com.br pagseguro.com.br pagbank.com.br pagseguro.com stc.pagseguro.uol.com.br
Cielo | psp | BR | fsar:cieloecommerce.cielo.com.br cielo.com.br
Braspag | psp | BR | fsar:braspag.com.br
Rede | psp | BR | fsar:userede.com.br
Getnet | psp | BR | fsar:getnet.com.br checkout.getnet.com.br
Pagar.me | psp | BR | fsar:pagar.me mundipagg.com checkout.pagar.me
Iugu | psp | BR | fsar:iugu.com
Vindi (Yapay) | psp | BR | fsar:vindi.com.br yapay.com.br
PicPay | wallet | BR | fsar:picpay.com
Asaas | psp | BR | fsar:asaas.com
Efí (Gerencianet) | psp | BR | fsar:gerencianet.com.br efipay.com.br sejaefi.com.br
Conekta | psp | MX | fsar:conekta.com conekta.io cdn.conekta.io pay.conekta.com
Openpay | psp | MX | fsar:openpay.mx openpay.co openpay.pe
Clip | psp | MX | fsar:clip.mx payclip.com
Kushki | psp | EC | fsar:kushkipagos.com
Paymentez (Nuvei) | psp | EC | fsar:paymentez.com
PayPhone | psp | EC | fsar:payphonetodoesposible.com
Wompi | psp | CO | fsar:wompi.co checkout.wompi.co
ePayco | psp | CO | fsar:epayco.co epayco.com secure.epayco.co
PlacetoPay | psp | CO | fsar:placetopay.com checkout.placetopay.com evertecinc.com
PSE | bank | CO | fr:pse.com.co registro.pse.com.co
Culqi | psp | PE | fsar:culqi.com checkout.culqi.com
Niubiz | psp | PE | fsar:vnforapps.com static-content.vnforapps.com niubiz.com.pe
Izipay | psp | PE | fsar:izipay.pe static.micuentaweb.pe
PagoEfectivo | cash | PE | fr:pagoefectivo.pe
Transbank Webpay | psp | CL | fsar:transbank.cl webpay3g.transbank.cl webpay.cl
Bamboo Payment | psp | UY | fsar:bamboopayment.com
Flow | psp | CL | fsar:flow.cl
Khipu | bank | CL | fsar:khipu.com
Decidir (Payway) | psp | AR | fsar:decidir.com payway.com.ar live.decidir.com
MODO | wallet | AR | fsr:modo.com.ar
# Crypto
Coinbase Commerce | crypto | US | fsar:commerce.coinbase.com pay.coinbase.com
BitPay | crypto | US | fsar:bitpay.com
CoinPayments | crypto | CA | fsar:coinpayments.net
CoinGate | crypto | LT | fsar:coingate.com
NOWPayments | crypto | NL | fsar:nowpayments.io
Binance Pay | crypto | MT | fsr:pay.binance.com
OpenNode | crypto | US | fsar:opennode.com
Plisio | crypto | US | fsr:plisio.net
Cryptomus | crypto | CA | fsr:cryptomus.com
MoonPay | crypto | GB | fsar:moonpay.com buy.moonpay.com
`);
