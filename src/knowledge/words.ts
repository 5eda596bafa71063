/**
 * Words that stand beside a brand's name in an address, by what they say there. Common vocabulary of more than twenty languages, as
 * it is written in host names (no accents; umlauts both ways). Written by us, 2026.
 */
import type { WordKind } from '../core/domain/index-texts';

const CREDENTIAL = `
account accounts acct accnt login logins logon signin signon signup sign logged auth authorize authorise authentication authenticate
authenticator mfa otp token verify verified verification verifications verificar verif validate validation valid confirm
confirmation confirmed confirms secure secured security securely securitycheck safety safe protect protection protected recovery recover restore
unlock unlocked unblock unlocking unsuspend suspended suspension locked limit limited limitation limitations restricted restriction password
passwd passcode pass pin reset resetting credential credentials identity identification id ids userid username user users member members
membership session access activate activation activated reactivate reactivation register registration enroll enrollment update updates updated updating
upgrade renew renewal review appeal appeals dispute alert alerts notice notification notifications notify warning urgent important attention
unusual suspicious activity fraud blocked block hold disabled reenable resolve resolved resolution resolutioncenter kyc captcha webscr cgi cmd
myaccount useraccount accountupdate clientarea client clients customerarea mygov
konto konten anmelden anmeldung einloggen sicherheit sicher verifizieren verifizierung bestaetigen bestatigen bestaetigung bestatigung kennwort passwort
aktivieren aktivierung freischalten entsperren gesperrt kundenkonto kundenlogin mitglied aktualisieren aktualisierung identifizierung tan pushtan phototan
phototan legitimation datenabgleich ueberpruefung uberprufung pruefung zugang zugriff
compte comptes connexion connecter identifiant identifiants securite securise securisee verifier confirmer motdepasse actualiser activer
espace espaceclient monespace moncompte monprofil authentification certicode debloquer acces abonne adherent
cuenta cuentas iniciar sesion ingreso ingresar acceso acceder verificacion verifica seguridad segura seguro contrasena clave claves confirmar
confirmacion actualizar actualizacion activar activacion desbloquear bloqueada bloqueo usuario usuarios cliente clientes autenticacion particulares
conta contas entrar acesso acessar seguranca senha senhas confirmacao verificacao atualizar atualizacao recadastramento cadastro desbloqueio
accesso accedi account sicurezza sicuro verifiche aggiorna aggiornamento conferma confermare attiva attivazione riattiva sblocco sblocca bloccato
clienti utente utenti dati codice codici
inloggen aanmelden rekening beveiliging veilig veiligheid bevestigen bevestiging verificatie wachtwoord activeren activatie deblokkeren mijn gegevens machtiging
logga inloggning konto sakerhet bekrafta verifiera bankid losenord logge innlogging sikkerhet bekreft verifiser passord nemid mitid
tunnistautuminen kirjaudu kirjautuminen vahvista turvallisuus tili salasana
konta zaloguj logowanie weryfikacja potwierdz potwierdzenie bezpieczny bezpieczenstwo haslo aktywacja odblokuj dostep profil
ucet prihlaseni prihlasit overeni overit bezpecnost heslo aktivace prihlasenie overenie prijava potrditev preverjanje
bejelentkezes belepes fiok biztonsag jelszo hitelesites megerosites aktivalas
cont autentificare conectare securitate parola verificare confirmare activare
vhod akkaunt kabinet lichnyy bezopasnost podtverdit podtverzhdenie parol voyti lk registraciya avtorizaciya
giris hesap guvenlik guvenli dogrulama dogrula sifre onay onayla aktivasyon uyelik kullanici
akun masuk keamanan verifikasi konfirmasi daftar sandi
dangnhap taikhoan baomat xacminh xacnhan matkhau
rokuguin anshin ninsho kakunin honninkakunin henkou toroku`;

const PAYMENT = `
pay pays payed paid payment payments paying payee payout payouts prepaid bill bills billing billings invoice invoices invoicing receipt receipts charge
charges transaction transactions transfer transfers transact remit wire refund refunds refunded reimbursement reimburse cashback chargeback claim claims
claiming card cards creditcard debit credit credits debitcard wallet wallets bank banks banking ebank ebanking netbank onlinebanking mobilebanking cash funds fund
money finance financial fin deposit withdraw withdrawal withdrawals loan loans tax taxes fee fees fine fines toll tolls balance crypto coin coins bitcoin btc
xrp usdt eth nft airdrop token tokens invest investment trade checkout giftcard giftcards gift voucher vouchers coupon coupons
bonus reward rewards prize prizes winner cashapp merchant merchants business biz escrow
zahlung zahlungen bezahlen bezahlung rechnung rechnungen kreditkarte karte karten ueberweisung rueckerstattung erstattung gebuehr guthaben bankkonto lastschrift
paiement paiements payer facture factures facturation remboursement remboursements carte cartes banque virement reglement amende amendes impot impots
pago pagos pagar factura facturas facturacion reembolso reembolsos tarjeta tarjetas banco bancos bancoonline multa multas transferencia cobro bono bonos
pagamento pagamentos fatura faturas boleto boletos reembolso cartao cartoes pix saldo resgate pontos
pagamenti paga fattura fatture rimborso rimborsi carta carte banca bonifico bollo
betaling betalingen betalen factuur facturen terugbetaling kaart bankieren ideal incasso tikkie
betala faktura aterbetalning kort betalning betal refusjon regning lasku maksu maksut palautus kortti pankki
platnosc platnosci oplata faktura zwrot karta karty bank przelew doplata blik
platba platby faktury vraceni vratenie poplatek placilo racun povracilo
fizetes szamla visszaterites kartya penz plata plati rambursare factura card
oplata platezh platezhi schet vozvrat karta perevod vyplata vyplaty bonusy
odeme fatura iade kart banka havale
pembayaran bayar tagihan kartu uang saldo
thanhtoan hoadon hoantien
shiharai seikyu henkin oshiharai kado ginko`;

const DELIVERY = `
delivery deliveries deliver delivered delivering redelivery redeliver ship ships shipped shipping shipment shipments shipper track tracks tracker tracking trackings
trackid parcel parcels package packages pack packet courier couriers post postal postage mail cargo freight logistic logistics express dispatch consignment
customs custom duty clearance depot locker pickup collect reschedule schedule address order orders ordering orderinfo
paket pakete sendung sendungen sendungsverfolgung lieferung lieferungen zustellung zustellen versand zoll abholung bestellung bestellungen
colis livraison livraisons suivi suivre envoi envois expedition douane commande commandes relais retrait reprogrammation
paquete paquetes envio envios entrega entregas seguimiento rastreo correo correos aduana pedido pedidos mensajeria
encomenda encomendas rastreio rastrear rastreamento alfandega frete correios taxa
pacco pacchi spedizione spedizioni consegna consegne tracciamento dogana ordine ordini ritiro corriere
pakket pakketje pakketten bezorging bezorgen levering verzending zending zendingen volgen douane bestelling
leverans leveranser sparning forsendelse pakke pakker levering sporing toll paketti lahetys seuranta toimitus
paczka paczki przesylka przesylki dostawa dostawy sledzenie kurier odbior zamowienie
zasilka zasilky balik baliky doruceni sledovani dorucenie zasielka posiljka dostava paket
csomag kezbesites kovetes szallitas colet colete livrare urmarire comanda
posylka posylki dostavka dostavki otslezhivanie zakaz zakazy pochta
kargo teslimat takip siparis gonderi
pengiriman paket kirim lacak pesanan
giaohang donhang buupham vanchuyen
haitatsu nimotsu tsuiseki otodoke fuzai`;

const SUPPORT = `
log webmail mailbox inbox support supports supporting help helps helper helpdesk helpcenter helpcentre helpline care customercare customer customers customerservice
customerservices service services servicedesk servicecenter contact contacts assist assistance assistant assurance hotline
call number tollfree chat livechat feedback complaint complaints survey desk agent agents staff technical technician faq
ticket tickets case cases request requests form forms advisor
hilfe kundenservice kundendienst kundensupport kundenbetreuung kunden kunde dienst betreuung beratung kontakt servicecenter
aide assistance serviceclient services clientele sav conseiller
ayuda soporte atencion atencionalcliente servicio servicios contacto centro consulta
ajuda suporte atendimento atendimentoaocliente servico servicos contato sac
aiuto assistenza supporto servizio servizi assistenzaclienti contatto contatti centro
hulp klantenservice klant klanten ondersteuning dienst helpen
kundtjanst hjalp support kundeservice hjelp hjaelp asiakaspalvelu tuki
pomoc wsparcie obsluga obslugaklienta klient klienta
podpora zakaznik pomoc zakaznicka pomoc podrska
segitseg ugyfelszolgalat ugyfel suport asistenta ajutor clienti
podderzhka pomosch pomosh servis
destek yardim musteri hizmet hizmetleri
bantuan layanan cs
hotro dichvu khachhang
sapoto toiawase`;

const SHOP = `
shop shops shopping shopper store stores storefront boutique outlet outlets factory factoryoutlet sale sales clearance deal deals dealz discount discounts
discounted cheap cheaper offer offers special specials promo promos promotion promotions bargain bargains market marketplace mall mart buy buyer buyers
seller sellers sell reseller retail retailer wholesale warehouse supply supplies supplier product products item items catalog catalogue collection collections
blackfriday cybermonday fashion shoes shoe sneakers boots bags bag jewelry watches watch clothing clothes wear apparel brand brands goods
gift flash super hot new best price prices cart order vip club plus premium free win lottery lucky giveaway event events
laden geschaeft angebot angebote rabatt rabatte schnaeppchen gutschein gutscheine kaufen verkauf guenstig schuhe gewinn gewinnspiel
magasin boutiques soldes solde promotions promo achat achats vente ventes pascher chaussures cadeau cadeaux
tienda tiendas oferta ofertas descuento descuentos rebajas compra compras comprar venta ventas zapatos zapatillas barato regalo sorteo
loja lojas oferta ofertas desconto descontos promocao promocoes compras comprar vendas outlet tenis
negozio negozi sconto sconti saldi offerta offerte acquisto acquisti vendita scarpe regalo
winkel winkels korting aanbieding aanbiedingen uitverkoop kopen schoenen actie
butik rea erbjudande rabatt tilbud utsalg salg udsalg kauppa tarjous ale alennus
sklep sklepy promocja promocje wyprzedaz okazje zakupy buty oferta
obchod sleva slevy akce eshop zlava zlavy vyprodej trgovina popust akcija
bolt akcio akciok kedvezmeny vasarlas magazin reduceri oferte
magazin skidka skidki rasprodazha akciya akcii tovar tovary prodazha aukcion kupit
magaza indirim kampanya firsat alisveris satis
toko diskon promo belanja murah jual beli
cuahang khuyenmai giamgia muasam uudai
tsuhan hanbai sutoa kaitori gekiyasu`;

/** Parts of an address, where the dot or the slashes were left out ("wwwpaypal", "https-paypal"), and of a portal's menu. */
const ADDRESS = `
www ww wwww http https httpswww httpwww ssl tls com portal click agree summary connect mobile view`;

const WEB = `
web site website org app apps my our get go link links blue cl
download install find choose admin internet mail email cdn safe official support24 online24 24 247 24h 365 dienstleistung
enligne ligne siteweb weblogin internetbanking onlineservice page home index signup id`;

/**
 * What firms put behind a name of their own: "X Online", "X Group", "Centre X". Run together with a name they say nothing, because the
 * name may be a part of theirs.
 */
const TRADE = `
online group co net center centers centre central tech team phone info information response exchange trader trading import`;

const PLACE = `
us usa uk gb eu eur europe ca canada au aus australia nz newzealand ie ireland de ger germany deutschland at austria oesterreich ch swiss switzerland schweiz suisse svizzera
fr france francais es spain espana espanol it italy italia pt portugal br brazil brasil mx mexico ar argentina cl chile co colombia pe peru ec ecuador uy ve
nl nederland netherlands holland be belgium belgie belgique lu lux luxembourg dk denmark danmark se sweden sverige no norway norge fi finland suomi is iceland
pl poland polska cz czech cesko sk slovakia slovensko hu hungary magyar ro romania bg bulgaria gr greece hellas hr croatia si slovenia rs serbia ba bosnia al
lt lithuania lv latvia ee estonia ua ukraine ukraina ru russia rossiya by belarus kz kazakhstan tr turkey turkiye turk il israel ae uae dubai sa ksa saudi qa qatar
kw kuwait bh bahrain om oman jo jordan lb lebanon eg egypt ma maroc morocco dz algerie tn tunisie ng nigeria ke kenya gh ghana za southafrica africa afrique
in india bharat pk pakistan bd bangladesh lk srilanka np nepal cn china hk hongkong tw taiwan jp japan nihon kr korea sg singapore my malaysia th thailand
vn vietnam id indonesia ph philippines pinoy mm myanmar kh cambodia asia asian latam latin america american english en
london paris berlin madrid milan milano roma rome newyork nyc ny la sydney melbourne toronto tokyo moscow moskva spb delhi mumbai
texas california florida`;

const PLAIN = `
webs sites onlines inc ltd llc corp gmbh application mobil mobi android ios iphone pages homepage main hub oauth sso url open start begin now today live digital
e i m me the your your for to at in of on by and with api dev test staging server host hosting cloud data system systems platform network panel
dashboard manage manager management downloads software tool tools webapp desk media blog news forum wiki media social video tv img image images static
assets asset docs doc file files drive share sharing webmail mails sms smtp pop bot ai io tech technology technologies labs lab solutions solution
global world worldwide international intl foundation company enterprise enterprises partners partner affiliate affiliates program programs community
direct directory guide review reviews vs compare alternative alternatives status careers career jobs job hr talent events academy learn training
webseite netz internetowy
a an is it this that new best top real official officiel oficial ufficiale offiziell genuine authentic authorized original pro max mini lite gold silver black white red blue green
first one two three big small little good great nice easy fast quick smart simple true total all any more extra next live life love fan fans
people man men woman women kid kids girl girls boy boys baby family house home garden kitchen car cars auto motor bike parts part spare accessories accessory
case cases cover covers phone phones laptop tablet tv camera photo music movie movies film games game gaming play player sport sports fit fitness health
food foods pizza burger coffee bar restaurant hotel hotels travel tours trip trips flight flights holiday holidays vacation booking reservation rent rental rentals
school university college student students class course courses church museum park center city town land lands country street road
art arts design designs studio studios craft crafts print prints style beauty hair skin care nails spa salon dental doctor clinic medical pharmacy
law legal insurance realty realestate estate property properties homes construction building services repair repairs install cleaning moving electric solar energy power water gas oil
wood steel stone glass paper plastic metal leather cotton silk textile fabric toys toy books book tattoo wedding party flowers flower plants
pet pets dog dogs cat cats fish horse farm farms organic natural eco bio vegan`;

function list(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/u).filter((word) => word !== ''))];
}

/** Words by kind; a word in several belongs to the first of `WORD_KINDS` that has it. */
export const WORDS: Readonly<Record<WordKind, readonly string[]>> = {
  credential: list(CREDENTIAL),
  payment: list(PAYMENT),
  delivery: list(DELIVERY),
  support: list(SUPPORT),
  address: list(ADDRESS),
  shop: list(SHOP),
  trade: list(TRADE),
  web: list(WEB),
  place: list(PLACE),
  plain: list(PLAIN),
};
