/**
 * What a control is called, in the languages shoppers pay in. One row: `role | language | phrase; phrase | reason`.
 * Phrases are compared after folding (case, width, diacritics) against labels, placeholders, ARIA text, and names taken apart into
 * words; the longest phrase at a place wins, so that "gift card number" is no "card number".
 * `mul` rows are machine words, written by programmers in any country.
 */
export const FIELD_WORDS = `
pan | mul | cardnumber; card number; card no; card num; card nr; ccnumber; cc number; cc no; cc num; cc nr; ccn; ccnum; ccno; creditcardnumber; credit card number; credit card no; creditcard number; creditcardno; card account number; debit card number; debitcard number; debit credit card number; cardnum; cardno; acct number card; add credit card number; cc card number; cardpan; pan number; encrypted card number; card entry; number card; num card; payment card number; crdnum; card1; cardaccountnumber; acctnum cc; cc hash; cardnumberfield; credit number; creditcardnum; bankcard number; card input; numero carte; kartennummer | the usual field names of carts and payment scripts
pan | en | card number; credit card number; debit card number; credit card; credit or debit card number; credit or debit card; credit or debit; credit debit card; debit credit card; card no; number on card; 16 digit card number; 16 digits; bank card number; payment card number; credit card #; card #; your card number; long card number; long number on card | label
pan | de | kartennummer; kreditkartennummer; kreditkarten nr; karten nr; kreditkarten nummer; nummer der kreditkarte; kreditkartennr; ec kartennummer | label
pan | fr | numero de carte; numero de la carte; numero de carte bancaire; numero carte; no de carte; n de carte; n carte; numero de carte de credit; numero de votre carte; numero de carte bleue; carte bancaire; carte de credit; numero cb; n° de carte; n° carte | label
pan | es | numero de tarjeta; numero de la tarjeta; numero tarjeta; n de tarjeta; no de tarjeta; nro de tarjeta; nro tarjeta; num tarjeta; numero de tarjeta de credito; tarjeta de credito; tarjeta de credito o debito; tarjeta de debito; n° de tarjeta; nº de tarjeta; numero tc | label
pan | ca | numero de targeta; numero de la targeta | label
pan | it | numero carta; numero di carta; numero della carta; numero carta di credito; numero della carta di credito; n carta; carta di credito; n° carta; numero di carta di credito | label
pan | pt | numero do cartao; numero de cartao; numero cartao; n do cartao; no do cartao; n° do cartao; nº do cartao; nº cartao; num cartao; cartao de credito; numero do cartao de credito; cartao de debito; numero do seu cartao | label
pan | nl | kaartnummer; creditcardnummer; creditcard nummer; nummer creditcard; pasnummer; kaart nummer; nummer van de kaart | label
pan | sv | kortnummer; kontokortsnummer; kreditkortsnummer; kortnr | label
pan | da | kortnummer; kortnr; dankortnummer; kreditkortnummer | label
pan | no | kortnummer; kortnr; kredittkortnummer | label
pan | fi | kortin numero; korttinumero; luottokortin numero; kortinnumero; maksukortin numero | label
pan | is | kortanumer | label
pan | pl | numer karty; nr karty; numer karty kredytowej; numer karty platniczej; numer twojej karty | label
pan | cs | cislo karty; cislo kreditni karty; cislo platebni karty; cislo vasi karty | label
pan | sk | cislo karty; cislo kreditnej karty; cislo platobnej karty | label
pan | hu | kartyaszam; bankkartyaszam; kartya szama; bankkartya szama; hitelkartyaszam; hitelkartya szama | label
pan | ro | numar card; numarul cardului; numar de card; nr card; numarul cardului de credit; numar carte de credit | label
pan | bg | номер на карта; номер на картата; номер на кредитна карта; номер на кредитната карта; карта номер | label
pan | hr | broj kartice; broj kreditne kartice; broj vase kartice | label
pan | sl | stevilka kartice; stevilka kreditne kartice | label
pan | sr | број картице; broj kartice | label
pan | el | αριθμος καρτας; αριθμος πιστωτικης καρτας; αριθμο καρτας; αρ καρτας; αριθμος της καρτας | label
pan | tr | kart numarasi; kart no; kredi karti numarasi; kart numaraniz; kredi karti no; kredi karti | label
pan | ru | номер карты; номер банковской карты; номер кредитной карты; номер вашей карты; карта номер; № карты; номер кредитки | label
pan | uk | номер картки; номер карти; номер банківської картки; номер кредитної картки; номер платіжної картки | label
pan | et | kaardi number; kaardinumber; krediitkaardi number | label
pan | lv | kartes numurs; kredītkartes numurs | label
pan | lt | korteles numeris; kredito korteles numeris; mokejimo korteles numeris | label
pan | ar | رقم البطاقة; رقم بطاقة الائتمان; رقم البطاقه; رقم بطاقة; رقم الكارت; رقم البطاقة الائتمانية; رقم بطاقتك | label
pan | he | מספר כרטיס; מספר כרטיס אשראי; מספר הכרטיס; מס כרטיס; כרטיס אשראי | label
pan | fa | شماره کارت; شماره کارت بانکی; شماره ی کارت | label
pan | hi | कार्ड नंबर; कार्ड संख्या; कार्ड का नंबर; क्रेडिट कार्ड नंबर; डेबिट कार्ड नंबर | label
pan | bn | কার্ড নম্বর; কার্ড নাম্বার | label
pan | ta | அட்டை எண் | label
pan | th | หมายเลขบัตร; หมายเลขบัตรเครดิต; เลขบัตร; เลขที่บัตร; เลขบัตรเครดิต; หมายเลขบัตรเดบิต | label
pan | vi | so the; so the tin dung; ma so the; so the ngan hang | label
pan | id | nomor kartu; no kartu; nomor kartu kredit; nomer kartu; nomor kartu debit; kartu kredit | label
pan | ms | nombor kad; no kad; nombor kad kredit | label
pan | tl | numero ng card | label
pan | zh-Hans | 卡号; 信用卡号; 银行卡号; 卡号码; 信用卡号码; 信用卡卡号; 借记卡号 | label
pan | zh-Hant | 卡號; 信用卡號; 銀行卡號; 卡號碼; 信用卡號碼; 信用卡卡號; 卡片號碼 | label
pan | ja | カード番号; クレジットカード番号; カード番; カードの番号; カードナンバー; クレジットカードの番号 | label
pan | ko | 카드번호; 카드 번호; 신용카드번호; 신용카드 번호; 체크카드 번호 | label

cvc | mul | cvc; cvv; cvv2; cvc2; csc; cvn; cvd; ccv; cid card; cc cvc; card cvc; cvccode; cvvcode; securitycode; card security code; card verification; verification value; cardsecuritycode; cardverificationcode; cccvc; cccvv; cardcvv; cardcvc; cc security code; cc cid; cc csc; cc vcode; cvnumber; cvv number; cvc number; cvvnumber; cardverificationvalue; creditcardcvv; credit card cvv; cvnnumber; encrypted security code; card code; csc code; ccsec; cardidentificationnumber; card sec code; cc verify; card id number; xcvv; verification no; card pin code; cvn number; credit card verification code; credit card verification; card verification code; card validation code; card vcode; credit card vcode; security value; card security value; credit card security value; card check digits | the schemes' abbreviations and the usual field names
cvc | en | security code; card security code; verification code cvv; card verification code; card verification number; card verification value; cvv code; cvc code; 3 digit code; 3 digit security code; 4 digit security code; 3 or 4 digit security code; 3 digits on the back; last three digits; card identification number; card id; last 3 digits on the back; 3 digits on back; signature panel code; cid; cvv cid; cid number; security number | label
cvc | de | prufziffer; prufnummer; kartenprufnummer; kartenprufziffer; sicherheitscode; kartencode; cvc code; cvv code; pruefziffer; pruefnummer; sicherheitsnummer; kartenpruefnummer; 3 stelliger code | label
cvc | fr | cryptogramme; cryptogramme visuel; code de securite; code securite; code cvc; code de verification; cle de securite; code cvv; 3 chiffres au dos; code de controle; numero de controle | label
cvc | es | codigo de seguridad; cod de seguridad; codigo cvv; codigo cvc; codigo de verificacion de la tarjeta; clave de seguridad tarjeta; numero de seguridad; codigo seguridad; codigo de la tarjeta | label
cvc | it | codice di sicurezza; codice sicurezza; codice cvv; codice cvc; codice di verifica carta; numero di sicurezza; codice di controllo; codice verifica | label
cvc | pt | codigo de seguranca; cod de seguranca; codigo seguranca; cod seguranca; codigo cvv; codigo de verificacao do cartao; codigo do cartao; cvv do cartao; codigo de verificacao | label
cvc | nl | beveiligingscode; veiligheidscode; cvc code; verificatiecode kaart; controlegetal; kaartverificatiecode; cvv code | label
cvc | sv | sakerhetskod; cvc kod; cvv kod; cvc cvv kod; kontrollkod; kortets sakerhetskod | label
cvc | da | sikkerhedskode; kontrolcifre; kontrolcifre cvc; cvc kode; kortverifikationskode | label
cvc | no | sikkerhetskode; kontrollsifre; cvc kode; cvv kode; kontrollsiffer | label
cvc | fi | turvakoodi; turvaluku; kortin turvakoodi; varmennusnumero; tarkistusnumero; cvc koodi | label
cvc | pl | kod bezpieczenstwa; kod cvv; kod cvc; kod cvv2; kod cvc2; numer cvv; kod weryfikacyjny karty | label
cvc | cs | bezpecnostni kod; overovaci kod karty; kontrolni kod; kod cvc; kod cvv; cvc kod; cvv kod; ochranny kod | label
cvc | sk | bezpecnostny kod; overovaci kod; kontrolny kod; cvc kod; cvv kod | label
cvc | hu | biztonsagi kod; ellenorzo kod; cvc kod; ervenyesitesi kod; cvv kod; cvc2 kod; kartya biztonsagi kodja | label
cvc | ro | cod de securitate; cod securitate; cod cvv; codul de securitate; cod cvc; cod de verificare card | label
cvc | bg | код за сигурност; защитен код; код за проверка; сигурностен код; код за валидация | label
cvc | hr | sigurnosni kod; sigurnosni broj; kontrolni broj; cvv kod; kontrolni kod | label
cvc | sl | varnostna koda; varnostna stevilka; koda cvc; kontrolna stevilka | label
cvc | sr | сигурносни код; безбедносни код; sigurnosni kod; bezbednosni kod | label
cvc | el | κωδικος ασφαλειας; κωδικος cvv; κωδικος επαληθευσης; κωδικος cvc; αριθμος ασφαλειας | label
cvc | tr | guvenlik kodu; guvenlik numarasi; kart guvenlik kodu; cvv kodu; dogrulama numarasi; cvc kodu; kart guvenlik numarasi | label
cvc | ru | код безопасности; код cvv; код cvc; защитный код; проверочный код; секретный код; код карты; три цифры на обороте; код подтверждения карты | label
cvc | uk | код безпеки; код cvv; код cvc; захисний код; секретний код | label
cvc | et | turvakood; cvc kood; kontrollkood | label
cvc | lv | drosibas kods; cvv kods; kontroles kods | label
cvc | lt | saugos kodas; cvv kodas; apsaugos kodas | label
cvc | ar | رمز الأمان; رمز التحقق من البطاقة; الرمز السري للبطاقة; رمز الحماية; رقم التحقق; رمز cvv; كود الأمان; الكود السري; رمز الأمن; رمز التحقق | label
cvc | he | קוד אבטחה; קוד ביטחון; ספרות בגב הכרטיס; 3 ספרות בגב; קוד cvv; קוד אימות כרטיס | label
cvc | fa | کد امنیتی; کد سی وی وی; کد اعتبارسنجی کارت; کد cvv2 | label
cvc | hi | सुरक्षा कोड; सीवीवी; सीवीवी कोड; सिक्योरिटी कोड | label
cvc | bn | নিরাপত্তা কোড; সিকিউরিটি কোড | label
cvc | th | รหัสความปลอดภัย; รหัสรักษาความปลอดภัย; รหัส cvv; เลขหลังบัตร; ตัวเลข 3 หลักหลังบัตร; รหัสหลังบัตร | label
cvc | vi | ma bao mat; ma cvv; so bao mat; ma bao ve the; ma an toan; ma cvc; ma xac minh the | label
cvc | id | kode keamanan; kode cvv; kode verifikasi kartu; nomor keamanan; kode cvc | label
cvc | ms | kod keselamatan; kod cvv; kod sekuriti | label
cvc | zh-Hans | 安全码; 验证码cvv; 卡验证码; 安全代码; 校验码; 卡背面三位; 信用卡安全码; 后三位; 安全校验码; 卡片验证码 | label
cvc | zh-Hant | 安全碼; 安全代碼; 信用卡安全碼; 檢查碼; 卡背面末三碼; 背面末三碼; 末三碼; 卡片驗證碼; 授權碼 | label
cvc | ja | セキュリティコード; セキュリティーコード; セキュリティ コード; カード確認番号; 確認コード; セキュリティ番号; カード確認コード | label
cvc | ko | 보안코드; 보안 코드; cvc 번호; cvc번호; 카드 뒷면 3자리; 유효성 확인 코드; 카드 보안코드; 보안번호 | label

expiry | mul | expiry; expiration; exp date; expdate; expiry date; expirydate; expiration date; expirationdate; cc exp; ccexp; card exp; cardexp; card expiry; cardexpiry; exp; valid thru; valid to; validthru; mm yy; mmyy; mm yyyy; mm / yy; mm/yy; ccexpiration; ccexpiry; card expiration; card expiration date; cc expiration; cc expiry; good thru; goodthru; encrypted expiry date; exp mm yy; expires; cc expires; credit card expiration; dateexp; mm aa; mm jj; mm aaaa; mm jjjj; mm гг; mm rr; mm åå; mm vv; aa mm; yy mm | the usual field names and the date's form
expiry | en | expiration date; expiry date; expiration; expiry; exp date; valid thru; valid until; expires; expires on; expires end; exp; good through; card expiry; mm yy; valid through; expiration mm yy; card expires; exp date mm yy; expires mm yy | label
expiry | de | ablaufdatum; gultig bis; gultigkeit; verfallsdatum; gultigkeitsdatum; gueltig bis; karte gultig bis; ablauf; verfall; gueltigkeit; gultigkeitszeitraum; gultigkeitsdauer | label
expiry | fr | date d expiration; date expiration; expiration; date de validite; expire le; expire fin; valable jusqu; fin de validite; date d'expiration; validite; echeance; date de fin de validite; expire a fin | label
expiry | es | fecha de caducidad; fecha de vencimiento; fecha de expiracion; caducidad; vencimiento; valida hasta; vence; fecha vencimiento; expira; fecha caducidad; expiracion; validez; vto; fecha vto | label
expiry | it | data di scadenza; scadenza; scadenza carta; valida fino; data scadenza | label
expiry | pt | data de validade; validade; data de vencimento; vencimento; data de expiracao; validade do cartao; valido ate; vencimento do cartao; expiracao | label
expiry | nl | vervaldatum; geldig tot; verloopdatum; geldigheidsdatum; einddatum; datum waarop de kaart verloopt; vervalt; geldig t/m | label
expiry | sv | utgangsdatum; giltig till; giltighetstid; giltig t o m; giltigt till; utgar; sista giltighetsdatum; utgång | label
expiry | da | udlobsdato; udløbsdato; gyldig til; udlob; udlober | label
expiry | no | utlopsdato; utløpsdato; gyldig til; utlop | label
expiry | fi | voimassa; voimassaoloaika; viimeinen voimassaolopaiva; vanhenemispaiva; voimassaolo; erapaiva; vanhenee; voimassa asti | label
expiry | pl | data waznosci; wazna do; termin waznosci; data wygasniecia; waznosc karty; wazna do dnia; wazna | label
expiry | cs | platnost; platnost do; platnost karty; datum platnosti; datum expirace; expirace; platna do; konec platnosti | label
expiry | sk | platnost do; datum exspiracie; exspiracia; platna do; datum platnosti | label
expiry | hu | lejarati datum; lejarat; ervenyes; ervenyesseg; lejarat datuma; ervenyessegi ido | label
expiry | ro | data expirarii; data expirare; expira la; valabil pana la; data de expirare; expira | label
expiry | bg | валидна до; дата на изтичане; срок на валидност; валидност; изтича | label
expiry | hr | datum isteka; vrijedi do; rok valjanosti; datum valjanosti; istek; datum vazenja; vazi do; valjana do | label
expiry | sl | datum poteka; veljavna do; veljavnost; rok veljavnosti; velja do | label
expiry | sr | датум истека; важи до; рок важења | label
expiry | el | ημερομηνια ληξης; ληξη; ημ ληξης; ισχυει μεχρι; ληξη καρτας | label
expiry | tr | son kullanma tarihi; son kullanim tarihi; skt; gecerlilik tarihi; son kullanma; ay yil; son kullanma tarihiniz | label
expiry | ru | срок действия; действительна до; действует до; годен до; срок; дата окончания; истекает; мм гг; срок годности карты; действительно до | label
expiry | uk | термін дії; дійсна до; строк дії; термін; діє до; дата закінчення; мм рр | label
expiry | et | kehtiv kuni; aegumiskuupaev; kehtivusaeg | label
expiry | lv | deriguma termins; deriga lidz | label
expiry | lt | galiojimo data; galioja iki; galiojimo pabaiga | label
expiry | ar | تاريخ الانتهاء; تاريخ انتهاء الصلاحية; تاريخ الصلاحية; صالحة حتى; صلاحية البطاقة; انتهاء الصلاحية; صالح لغاية; صالحة لغاية; تاريخ انتهاء | label
expiry | he | תוקף; תוקף הכרטיס; בתוקף עד; תאריך תפוגה; תאריך תוקף; תוקף כרטיס | label
expiry | fa | تاریخ انقضا; تاریخ انقضای کارت; انقضا; تاریخ اعتبار | label
expiry | hi | समाप्ति तिथि; समाप्ति की तारीख; वैधता; समाप्ति दिनांक; वैध | label
expiry | bn | মেয়াদ উত্তীর্ণের তারিখ; মেয়াদ | label
expiry | th | วันหมดอายุ; วันที่หมดอายุ; บัตรหมดอายุ; เดือน/ปี หมดอายุ; หมดอายุ | label
expiry | vi | ngay het han; han su dung; ngay het hieu luc; hieu luc den; thoi han | label
expiry | id | tanggal kedaluwarsa; masa berlaku; berlaku hingga; tanggal kadaluarsa; kadaluarsa; berlaku sampai; kedaluwarsa | label
expiry | ms | tarikh luput; tarikh tamat; tarikh tamat tempoh; sah sehingga | label
expiry | zh-Hans | 有效期; 到期日; 有效日期; 到期日期; 失效日期; 有效期限; 过期日期; 截止日期 | label
expiry | zh-Hant | 有效期限; 到期日; 有效日期; 有效期; 到期日期; 有效月年; 卡片效期 | label
expiry | ja | 有効期限; 有効期間; カード有効期限; 使用期限; 満了日 | label
expiry | ko | 유효기간; 만료일; 만료 날짜; 유효 기간; 만기일; 사용기한 | label

expiry-month | mul | expmonth; exp month; expirymonth; expiry month; expirationmonth; expiration month; ccmonth; cc month; ccexpmonth; cc exp month; card month; cardmonth; exp mo; expmm; exp mm; cardexpmonth; card exp month; card expiry month; card expiration month; ccexpmm; expdate month; expdate mm; expire month; expiremonth; credit card month; valid month; cc exp mo; cc mo; month exp; cc expires month; expiration date month; expiry date month; exp date month; ccexpirationmonth; credit exp month; encrypted expiry month; date mo; mes vencimiento; mes expiracion; mes caducidad; mois expiration | the usual field names
expiry-year | mul | expyear; exp year; expiryyear; expiry year; expirationyear; expiration year; ccyear; cc year; ccexpyear; cc exp year; card year; cardyear; exp yr; expyy; exp yy; expyyyy; cardexpyear; card exp year; card expiry year; card expiration year; ccexpyy; expdate year; expdate yy; expire year; expireyear; credit card year; valid year; cc exp yr; cc yr; year exp; cc expires year; expiration date year; expiry date year; exp date year; ccexpirationyear; credit exp year; encrypted expiry year; date yr; ano vencimiento; ano expiracion; ano caducidad; annee expiration | the usual field names
expiry-month | en | expiration month; expiry month; exp month; card month; expires month; month of expiry | label
expiry-year | en | expiration year; expiry year; exp year; card year; expires year; year of expiry | label

holder | mul | cardholder; card holder; cardholdername; cardholder name; card name; cardname; ccname; cc name; nameoncard; name on card; cardowner; card owner; card holder name; cc holder; holder name; holdername; cc owner; ccowner; credit card name; creditcardname; card firstname; card lastname; cc first name; cc last name; card first name; card last name; credit card holder; cc cardholder; payment name; account holder name; card person name; person name on card; credit card customer name; card holders name; cardholdersname | the usual field names
holder | en | name on card; cardholder name; cardholder; cardholder's name; name on the card; card holder; card holder name; name as it appears on card; name as it appears on the card; name exactly as it appears; full name on card; name on credit card; card owner | label
holder | de | karteninhaber; name auf der karte; inhaber; name des karteninhabers; kontoinhaber; kreditkarteninhaber; karten inhaber; vor und nachname des karteninhabers | label
holder | fr | titulaire; titulaire de la carte; nom sur la carte; nom du titulaire; nom du porteur; nom figurant sur la carte; detenteur de la carte; nom du titulaire de la carte | label
holder | es | titular; titular de la tarjeta; nombre del titular; nombre en la tarjeta; nombre del titular de la tarjeta; tarjetahabiente; nombre que aparece en la tarjeta; nombre impreso en la tarjeta; nombre como aparece en la tarjeta; nombre de tarjeta; nombre de la tarjeta; nombre tarjeta | label
holder | it | titolare; titolare carta; intestatario; nome sulla carta; titolare della carta; intestatario della carta; intestatario carta; nome del titolare; nome intestatario | label
holder | pt | titular; titular do cartao; nome no cartao; nome do titular; nome impresso no cartao; nome como no cartao; nome do titular do cartao; nome escrito no cartao; nome do cartao; nome cartao | label
holder | nl | kaarthouder; naam op kaart; naam kaarthouder; naam op de kaart; naam op creditcard; naam van de kaarthouder; rekeninghouder; tenaamstelling | label
holder | sv | kortinnehavare; namn pa kortet; kortinnehavarens namn; kortets innehavare | label
holder | da | kortholder; navn pa kort; navn på kortet; kortholders navn; kortindehaver; navn pa kortet | label
holder | no | kortholder; navn pa kort; navn på kortet; kortholders navn; kortinnehaver; navn pa kortet | label
holder | fi | kortinhaltija; kortinhaltijan nimi; nimi kortissa; kortin haltija; kortin omistaja; nimi kortilla | label
holder | pl | posiadacz karty; imie i nazwisko na karcie; wlasciciel karty; imie i nazwisko posiadacza karty; nazwa na karcie; imie i nazwisko wlasciciela karty | label
holder | cs | drzitel karty; jmeno na karte; jmeno drzitele karty; jmeno drzitele; majitel karty | label
holder | sk | drzitel karty; meno na karte; meno drzitela karty; majitel karty | label
holder | hu | kartyabirtokos; kartyabirtokos neve; nev a kartyan; kartyan szereplo nev; kartyatulajdonos; kartyatulajdonos neve | label
holder | ro | titular card; nume pe card; detinator card; numele de pe card; numele titularului; titularul cardului; nume titular card; numele detinatorului cardului | label
holder | bg | картодържател; име на картодържателя; име върху картата; притежател на картата; титуляр на картата | label
holder | hr | vlasnik kartice; ime na kartici; ime vlasnika kartice; nositelj kartice; korisnik kartice | label
holder | sl | imetnik kartice; ime na kartici | label
holder | sr | власник картице; име на картици; vlasnik kartice | label
holder | el | κατοχος καρτας; ονομα κατοχου; ονοματεπωνυμο κατοχου; ονομα στην καρτα; ονομα κατοχου καρτας; κατοχος της καρτας | label
holder | tr | kart sahibi; kart uzerindeki isim; kart sahibinin adi; kart uzerindeki ad soyad; kart uzerindeki ad; kart sahibi adi; kartin uzerindeki isim; kart sahibinin adi soyadi | label
holder | ru | держатель карты; владелец карты; имя на карте; имя держателя; имя и фамилия на карте; имя владельца; имя владельца карты; имя держателя карты; фамилия и имя на карте; держатель | label
holder | uk | власник картки; держатель картки; ім'я на картці; ім'я власника; імя на картці; імя власника картки; тримач картки | label
holder | et | kaardi omanik; nimi kaardil; kaardiomaniku nimi | label
holder | lv | kartes īpasnieks; vards uz kartes; kartes ipasnieks | label
holder | lt | korteles savininkas; vardas ant korteles; korteles turetojas; vardas ir pavarde ant korteles | label
holder | ar | اسم حامل البطاقة; الاسم على البطاقة; حامل البطاقة; صاحب البطاقة; اسم صاحب البطاقة; الاسم كما هو على البطاقة | label
holder | he | שם בעל הכרטיס; בעל הכרטיס; שם על הכרטיס; בעל כרטיס; שם בעל כרטיס האשראי | label
holder | fa | نام دارنده کارت; صاحب کارت; نام روی کارت | label
holder | hi | कार्डधारक; कार्ड पर नाम; कार्डधारक का नाम; कार्ड धारक का नाम | label
holder | th | ชื่อผู้ถือบัตร; ชื่อบนบัตร; ชื่อเจ้าของบัตร; ชื่อที่ปรากฏบนบัตร; ผู้ถือบัตร; ชื่อหน้าบัตร | label
holder | vi | ten chu the; chu the; ten tren the; ten in tren the; ho ten chu the | label
holder | id | nama pemegang kartu; nama di kartu; nama pada kartu; pemegang kartu; nama pemilik kartu; nama tertera di kartu; nama tertera pada kartu; nama sesuai kartu | label
holder | ms | nama pemegang kad; nama pada kad; pemegang kad | label
holder | zh-Hans | 持卡人; 持卡人姓名; 卡上姓名; 卡片持有人; 信用卡持有人 | label
holder | zh-Hant | 持卡人; 持卡人姓名; 卡上姓名; 卡片持有人; 信用卡持有人 | label
holder | ja | カード名義; 名義人; カード名義人; カード所有者; 名義; カード会員名; カード保持者; カードの名義; カードの名義人; カード上の名前 | label
holder | ko | 카드 소유자; 소유자 이름; 카드 명의자; 명의자; 카드에 표시된 이름; 카드소유자; 카드 소유자 이름; 카드 이름 | label

iban | mul | iban; ibannumber; iban number; international bank account number; bankkonto iban | ISO 13616 name, the same everywhere
account-number | mul | accountnumber bank; bank account number; bankaccount; bank account; bankaccountnumber; checking account number; account number; ach account; echeck account; direct debit account; ccc bank | field names of bank payments
account-number | de | kontonummer; bankkonto; konto nr | label
account-number | fr | numero de compte; numero de compte bancaire; compte bancaire | label
account-number | es | numero de cuenta; cuenta bancaria; cuenta corriente; cbu; clabe; numero de cuenta bancaria | label
account-number | it | numero di conto; conto corrente; numero conto | label
account-number | pt | numero da conta; conta corrente; conta bancaria; numero de conta | label
account-number | nl | rekeningnummer; bankrekening; bankrekeningnummer | label
account-number | sv | kontonummer; bankkontonummer | label
account-number | fi | tilinumero | label
account-number | pl | numer konta; numer rachunku; nr konta; numer rachunku bankowego | label
account-number | cs | cislo uctu; cislo bankovniho uctu | label
account-number | hu | bankszamlaszam; szamlaszam | label
account-number | tr | hesap numarasi; hesap no | label
account-number | ru | номер счета; расчетный счет; лицевой счет; номер счёта | label
account-number | ar | رقم الحساب; رقم الحساب البنكي | label
account-number | zh-Hans | 银行账号; 账户号码; 银行账户; 银行帐号 | label
account-number | zh-Hant | 銀行帳號; 帳戶號碼; 銀行帳戶 | label
account-number | ja | 口座番号 | label
account-number | ko | 계좌번호; 계좌 번호 | label
account-number | th | เลขที่บัญชี; หมายเลขบัญชี; เลขบัญชี | label
account-number | vi | so tai khoan | label
account-number | id | nomor rekening; no rekening | label
account-number | hi | खाता संख्या; खाता नंबर; बैंक खाता | label
routing | mul | routing number; routingnumber; aba number; aba routing; sort code; sortcode; bic; swift; swift code; bic swift; bsb; bsb number; ifsc; ifsc code; bankleitzahl; blz; transit number; institution number; bank code; bankcode; routing transit; swiftcode | names of national bank codes
otp | mul | otp; one time code; onetimecode; one time password; otpcode; otp code; 2fa; twofactor; two factor code; tfa; mfa; mfacode; mfa code; totp; sms code; smscode; verification code; verificationcode; verifycode; verify code; auth code; authcode; authentication code; authenticator code; passcode; confirmation code; confirmationcode; 3ds code; sms pin; token code; one time pin; access code sms; vbv; vbv code; 3d secure code; tac code; tan code; mtan; securecode otp | field names and plain words for one-time codes
otp | en | enter the code; code we sent; 6 digit code; code sent to; text message code; enter code sent; code from your authenticator; enter otp; enter the 6 digit code | label
otp | de | bestatigungscode; einmalcode; tan; sms code; sms tan; einmalpasswort; sicherheitscode per sms; bestaetigungscode; verifizierungscode | label
otp | fr | code sms; code a usage unique; code recu par sms; code de confirmation; code recu; code a 6 chiffres | label
otp | es | codigo sms; codigo de un solo uso; codigo de confirmacion; clave dinamica; codigo enviado; token de seguridad; clave de un solo uso; codigo recibido | label
otp | it | codice sms; codice otp; codice monouso; codice di conferma; codice ricevuto | label
otp | pt | codigo sms; codigo de confirmacao; codigo de uso unico; codigo enviado; codigo recebido; token | label
otp | nl | sms code; verificatiecode; bevestigingscode; eenmalige code | label
otp | pl | kod sms; kod jednorazowy; kod potwierdzajacy; haslo jednorazowe; kod autoryzacyjny | label
otp | cs | sms kod; jednorazovy kod; overovaci kod; potvrzovaci kod | label
otp | tr | dogrulama kodu; sms kodu; tek kullanimlik sifre; onay kodu | label
otp | ru | код из смс; код подтверждения; одноразовый код; смс код; код из sms; одноразовый пароль; код из письма | label
otp | uk | код з смс; код підтвердження; одноразовий код | label
otp | ar | رمز التحقق المرسل; رمز لمرة واحدة; كود التحقق; رمز otp; الرمز المرسل; رمز التأكيد | label
otp | he | קוד חד פעמי; קוד אימות; קוד sms | label
otp | hi | ओटीपी; वन टाइम पासवर्ड; सत्यापन कोड | label
otp | th | รหัส otp; รหัสยืนยัน; รหัสผ่านครั้งเดียว | label
otp | vi | ma otp; ma xac nhan; ma xac thuc; ma xac minh | label
otp | id | kode otp; kode verifikasi; kode konfirmasi | label
otp | zh-Hans | 短信验证码; 动态码; 一次性密码; 手机验证码; 动态密码 | label
otp | zh-Hant | 簡訊驗證碼; 一次性密碼; 動態密碼; 手機驗證碼 | label
otp | ja | 認証コード; ワンタイムパスワード; 認証番号; 確認番号 | label
otp | ko | 인증번호; 인증 번호; 일회용 비밀번호; 인증코드; 확인 코드 | label
pin | mul | pin; pincode pin; card pin; atm pin; pin number; pinnumber; atmpin; cardpin; bank pin; web pin; passpin; upi pin; mpin; net pin | card and account PINs
pin | de | pin; geheimzahl; karten pin | label
pin | es | clave cajero; clave del cajero; nip; pin de la tarjeta | label
pin | fr | code pin; code secret; code confidentiel | label
pin | it | codice pin; pin carta | label
pin | pt | senha do cartao; senha de 4 digitos; senha de 6 digitos; pin do cartao | label
pin | ru | пин; пин код; пинкод; pin код | label
pin | ar | الرقم السري; الرمز السري; رقم سري | label
pin | tr | kart sifresi; pin kodu | label
pin | th | รหัส atm; รหัสบัตร; รหัส pin | label
pin | zh-Hans | 取款密码; 支付密码; 交易密码 | label
pin | ja | 暗証番号 | label
pin | ko | 카드 비밀번호; 비밀번호 앞 2자리; 비밀번호 앞2자리 | label
`;
