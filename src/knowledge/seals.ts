import { parseSealIssuers } from '../core/merchant/seals';

/**
 * Issuers of trust seals, review badges and security marks: words of their pictures, and the hosts that serve or verify a genuine
 * one. Facts as the issuers' own integration pages name them; looked through in November 2026. A year in the last column: not given since.
 */
export const SEAL_ISSUERS = parseSealIssuers(`
# World-wide
Trustpilot | reviews | trustpilot | trustpilot.com trustpilot.net trustpilotcdn.com |
Trusted Shops | trust | trusted shops; trustedshops; trustmark shops | trustedshops.com trustedshops.de trustedshops.fr trustedshops.it trustedshops.es trustedshops.pl trustedshops.nl trustedshops.at trustedshops.ch trustedshops.co.uk trustedshops.eu etrusted.com |
BBB | trust | bbb accredited; bbb rating; bbb seal; bbb online; better business bureau | bbb.org |
TrustedSite | security | trustedsite; trusted site | trustedsite.com mcafeesecure.com |
McAfee SECURE | security | mcafee | mcafeesecure.com trustedsite.com scanalert.com | 2022
Norton Shopping Guarantee | trust | norton shopping; buysafe | buysafe.com nortonshoppingguarantee.com norton.com |
Norton Secured | security | norton secured; norton secure; symantec; verisign | norton.com symantec.com verisign.com websecurity.norton.com | 2019
DigiCert | security | digicert | digicert.com |
Sectigo | security | sectigo; positivessl | sectigo.com positivessl.com trustlogo.com |
Comodo | security | comodo secure; comodo ssl; comodo trusted; comodo ca | comodo.com trustlogo.com comodoca.com | 2018
GeoTrust | security | geotrust; rapidssl | geotrust.com rapidssl.com digicert.com |
thawte | security | thawte | thawte.com digicert.com |
GlobalSign | security | globalsign | globalsign.com |
GoDaddy site seal | security | godaddy; starfield | godaddy.com starfieldtech.com secureserver.net |
SiteLock | security | sitelock | sitelock.com |
Trust Guard | security | trust guard; trustguard | trust-guard.com trustguard.com |
TRUSTe | trust | truste privacy; truste certified; truste verified; truste seal | truste.com trustarc.com |
Google Customer Reviews | reviews | google customer reviews; google trusted store; google certified shop; google seller rating | google.com gstatic.com apis.google.com |
Shopper Approved | reviews | shopper approved; shopperapproved | shopperapproved.com |
ResellerRatings | reviews | reseller ratings; resellerratings | resellerratings.com |
Sitejabber | reviews | sitejabber | sitejabber.com |
Bizrate | reviews | bizrate | bizrate.com bizrateinsights.com |
Feefo | reviews | feefo | feefo.com |
REVIEWS.io | reviews | reviews io; reviewscouk; reviewsio | reviews.io reviews.co.uk |
Yotpo | reviews | yotpo | yotpo.com |
Judge.me | reviews | judge me; judgeme | judge.me |
eKomi | reviews | ekomi | ekomi.com ekomi.de ekomiapps.de |
Ecommerce Europe Trustmark | trust | ecommerce europe; ecommerce trustmark; ecommercetrustmark | ecommercetrustmark.eu ecommerce-europe.eu |
Safe.Shop | trust | safe shop | safe.shop |
Verified Reviews | reviews | avis verifies; avisverifies; verified reviews; netreviews; opiniones verificadas; recensioni verificate | avis-verifies.com verified-reviews.com netreviews.eu verified-reviews.co.uk opiniones-verificadas.com recensioni-verificate.com skeepers.io |
# Germany, Austria, Switzerland
EHI Geprüfter Online-Shop | trust | ehi siegel; ehi geprüft; ehi gepruft; geprüfter online shop; gepruefter online shop; gepruefteronlineshop | ehi-siegel.de ehi.org shopinfo.net |
Händlerbund Käufersiegel | trust | kaufersiegel; kaeufersiegel; haendlerbund; händlerbund | haendlerbund.de kaeufersiegel.de |
TÜV SÜD s@fer-shopping | trust | safer shopping; s@fer; tuvsud; tuev sued | safer-shopping.de tuvsud.com |
internet privacy standards | trust | ips siegel; internet privacy standards; datenschutz cert | datenschutz-cert.de |
ProvenExpert | reviews | provenexpert; proven expert | provenexpert.com provenexpert.net |
SHOPVOTE | reviews | shopvote | shopvote.de |
Shopauskunft | reviews | shopauskunft | shopauskunft.de |
idealo | reviews | idealo | idealo.de idealo.com idealo.at |
Geizhals | reviews | geizhals | geizhals.at geizhals.de geizhals.eu |
Österreichisches E-Commerce-Gütezeichen | trust | guetezeichen; gutezeichen; e commerce gutezeichen; euro label | guetezeichen.at euro-label.com |
VSV Swiss Online Garantie | trust | swiss online garantie; vsv asvad | swiss-online-garantie.ch handelsverband.swiss |
# France, Benelux
FEVAD | trust | fevad | fevad.com |
Société des Avis Garantis | reviews | avis garantis; avisgarantis; societe des avis garantis | societe-des-avis-garantis.fr guaranteed-reviews.com |
Thuiswinkel Waarborg | trust | thuiswinkel | thuiswinkel.org |
WebwinkelKeur | trust | webwinkelkeur; webwinkel keur | webwinkelkeur.nl trustprofile.com trustprofile.io |
Kiyoh | reviews | kiyoh | kiyoh.com kiyoh.nl |
BeCommerce | trust | becommerce | becommerce.be |
Qshops Keurmerk | trust | qshops | keurmerk.info qshops.org |
# Southern Europe
Confianza Online | trust | confianza online; confianzaonline | confianzaonline.es confianzaonline.org |
Netcomm Sigillo | trust | netcomm | consorzionetcomm.it sigillonetcomm.it |
Feedaty | reviews | feedaty | feedaty.com feedaty.it |
Skroutz | reviews | skroutz | skroutz.gr skroutz.cy |
GRECA Trustmark | trust | greca trustmark; trustmark gr; epam trust | trustmark.gr greekecommerce.gr |
Portugal Confio | trust | selo confio; confio pt | confio.pt |
# Nordics
e-mærket | trust | emaerket; e mærket; emaerke | emaerket.dk |
Trygg e-handel | trust | trygg e handel; tryggehandel | tryggehandel.se tryggehandel.no svenskhandel.se |
Prisjakt | reviews | prisjakt; pricespy | prisjakt.nu prisjakt.no pricespy.co.uk |
# Central and eastern Europe
Heureka Ověřeno zákazníky | reviews | heureka; overeno zakazniky; overené zákazníkmi; overenezakaznikmi | heureka.cz heureka.sk heureka.group |
APEK | trust | apek cz; clen apek; logo apek; certifikovany obchod | apek.cz |
Bezpečný nákup | trust | bezpecny nakup | bezpecnynakup.sk |
Zboží.cz | reviews | zbozicz; zbozi | zbozi.cz seznam.cz |
Ceneo | reviews | ceneo; zaufane opinie | ceneo.pl ceneostatic.pl |
Opineo | reviews | opineo | opineo.pl |
Árukereső | reviews | arukereso; megbizhato bolt | arukereso.hu |
Compari | reviews | compariro | compari.ro |
TRUSTED.ro | trust | trustedro; gpec | trusted.ro gpec.ro |
Pazaruvaj | reviews | pazaruvaj | pazaruvaj.com |
Salidzini | reviews | salidzini | salidzini.lv |
Yandex Market | reviews | yandex market; яндекс маркет; яндексмаркет | market.yandex.ru yandex.ru yandex.net |
ETBİS | trust | etbis | etbis.eticaret.gov.tr eticaret.gov.tr |
Güven Damgası | trust | guven damgasi; güven damgası | guvendamgasi.org.tr |
# Asia, Pacific, Americas
Trustwave | security | trustwave | trustwave.com securetrust.com |
プライバシーマーク | trust | privacymark; プライバシーマーク | privacymark.jp jipdec.or.jp |
ReclameAQUI | reviews | reclame aqui; reclameaqui; ra1000 | reclameaqui.com.br |
Ebit | reviews | ebit nielsen; selo ebit | ebit.com.br nielsen.com |
Google Safe Browsing | security | google safe browsing; google safebrowsing; site seguro google | transparencyreport.google.com google.com |
Cámara de Comercio de Santiago | trust | sello ccs; ccs confianza | ccs.cl sellodeconfianza.cl |
Data Fiscal | trust | data fiscal; datafiscal; dataweb | afip.gob.ar afip.gov.ar arca.gob.ar |
KISA eTrust | trust | etrust kr; e trust | etrust.or.kr |
`);
