/**
 * Words of links, headings and paths that lead to a shop's legal pages, by kind of page and language. Written from the terms the
 * laws and the usual shop systems use; a path is split into words and compared with the same table, so that `/mentions-legales`
 * and "Mentions légales" are one entry. Rows: kind | language | phrases | reason.
 */
export const IMPRINT_WORDS = `
imprint | de | impressum; anbieterkennzeichnung; impressum datenschutz; offenlegung; offenlegungspflicht; firmenangaben; anbieterangaben | DE DDG § 5, AT ECG § 5
imprint | en | imprint; legal notice; legal information; legal info; legal disclosure; company information; company details; business information; seller information; trader information; site notice; legal details; store information; merchant information; contact information | the usual words
imprint | fr | mentions legales; informations legales; mention legale; editeur du site; mentions juridiques | LCEN art. 1-1
imprint | it | note legali; informazioni legali; dati societari; dati aziendali; informazioni societarie; informativa legale | D.lgs. 70/2003 art. 7
imprint | es | aviso legal; informacion legal; datos de la empresa; datos legales; nota legal; datos fiscales | LSSI art. 10
imprint | ca | avis legal | same law
imprint | pt | aviso legal; informacao legal; informacoes legais; dados da empresa; identificacao da empresa; nota legal; informacoes da empresa; dados do fornecedor | DL 7/2004, BR Decreto 7.962
imprint | nl | bedrijfsgegevens; colofon; juridische informatie; wettelijke vermeldingen; bedrijfsinformatie; juridische kennisgeving | BW 3:15d
imprint | pl | dane firmy; informacje prawne; nota prawna; dane rejestrowe; o sprzedawcy; dane sprzedawcy | art. 5 ustawy o świadczeniu usług drogą elektroniczną
imprint | cs | udaje o spolecnosti; pravni informace; provozovatel; identifikacni udaje; udaje o prodavajicim; fakturacni udaje | § 435 občanský zákoník
imprint | sk | udaje o spolocnosti; pravne informacie; prevadzkovatel; informacie o predavajucom; fakturacne udaje; identifikacne udaje | zákon 22/2004
imprint | sl | kolofon; pravno obvestilo; podatki o podjetju; pravne informacije; o podjetju | ZEPT
imprint | hr | impressum; pravne informacije; podaci o tvrtki; podaci o trgovcu; o tvrtki; podaci o trgovackom drustvu | ZET čl. 6
imprint | sr | podaci o trgovcu; podaci o firmi; imprint; podaci o preduzecu; подаци о трговцу | usual words
imprint | hu | impresszum; ceginformacio; cegadatok; cegunk adatai; jogi nyilatkozat; uzemelteto; ceges adatok | Ektv. 4. §
imprint | ro | date de identificare; date firma; informatii legale; datele companiei; date societate; informatii juridice | Legea 365/2002
imprint | bg | правна информация; данни за фирмата; импресум; данни за търговеца; фирмени данни; юридическа информация | ЗЕТ чл. 4
imprint | el | νομικη σημειωση; στοιχεια εταιρειας; νομικες πληροφοριες; ταυτοτητα εταιρειας; στοιχεια επιχειρησης; εταιρικα στοιχεια | ΠΔ 131/2003
imprint | da | virksomhedsoplysninger; juridiske oplysninger; firmaoplysninger; kolofon; om virksomheden | e-handelsloven § 7
imprint | sv | foretagsinformation; juridisk information; foretagsuppgifter; bolagsinformation; om foretaget | e-handelslagen § 8
imprint | no | firmaopplysninger; juridisk informasjon; bedriftsinformasjon; selskapsinformasjon; salgsbetingelser og firmaopplysninger | ehandelsloven § 8
imprint | is | um fyrirtaekid; lagalegar upplysingar | usual words
imprint | fi | yritystiedot; yrityksen tiedot; yhtion tiedot; oikeudellinen huomautus; rekisteritiedot | tietoyhteiskuntakaari
imprint | et | ettevotte andmed; oiguslik teave; firma andmed; ettevotte info; juriidiline teave | InfoTS § 4
imprint | lv | uznemuma rekviziti; rekviziti; juridiska informacija; uznemuma informacija; kompanijas rekviziti | usual words
imprint | lt | rekvizitai; imones rekvizitai; teisine informacija; imones duomenys; imones informacija | usual words
imprint | tr | kunye; sirket bilgileri; yasal bilgiler; yasal uyari; satici bilgileri; firma bilgileri; iletisim bilgileri kunye; islem rehberi | 6563 sayılı kanun
imprint | ru | реквизиты; правовая информация; юридическая информация; реквизиты компании; информация о продавце; сведения о продавце; наши реквизиты | ЗоЗПП ст. 9
imprint | uk | реквізити; правова інформація; юридична інформація; інформація про продавця; дані про продавця | ЗУ про електронну комерцію ст. 7
imprint | ar | معلومات الشركة; بيانات المتجر; المعلومات القانونية; اشعار قانوني; بيانات الشركة; بيانات التاجر | usual words
imprint | he | פרטי החברה; מידע משפטי; פרטי העסק; הודעה משפטית | חוק הגנת הצרכן 14ג
imprint | fa | اطلاعات شرکت; مشخصات فروشگاه; اطلاعات حقوقی; مشخصات شرکت | usual words
imprint | hi | कानूनी जानकारी; कंपनी की जानकारी; विक्रेता की जानकारी; कानूनी सूचना | E-Commerce Rules 2020
imprint | bn | আইনি তথ্য; কোম্পানির তথ্য | usual words
imprint | th | ข้อมูลบริษัท; ข้อมูลทางกฎหมาย; ข้อมูลร้านค้า; ข้อมูลผู้ขาย | usual words
imprint | vi | thong tin cong ty; thong tin doanh nghiep; thong tin phap ly; thong tin chu so huu | Nghị định 52/2013
imprint | id | informasi perusahaan; informasi hukum; pemberitahuan hukum; data perusahaan | usual words
imprint | ms | maklumat syarikat; maklumat perniagaan; notis undang undang | Consumer Protection Regulations 2012
imprint | ja | 特定商取引法に基づく表記; 特定商取引法に基づく表示; 特定商取引法; 特定商取引に関する法律; 特商法; 特商法に基づく表記; 会社概要; 会社情報; 運営会社; tokushoho; tokusho; tokutei; tokuteisho; sct law; act on specified commercial transactions | 特定商取引法 11条
imprint | ko | 사업자정보확인; 사업자 정보; 사업자정보; 회사소개; 회사 정보; 판매자 정보; 통신판매업자 정보 | 전자상거래법 10조
imprint | zh-Hans | 公司信息; 法律声明; 营业执照; 经营者信息; 证照信息; 商家信息; 资质证照; 电子营业执照 | 电子商务法 15条
imprint | zh-Hant | 公司資訊; 法律聲明; 公司資料; 賣家資訊; 商家資訊; 企業資訊 | 消費者保護法 18條

contact | en | contact; contact us; contact details; get in touch; customer service; customer support; support contact; customer care; contacts; reach us | the usual words
contact | de | kontakt; kontaktieren sie uns; kundenservice; kundendienst; kontakt support | usual words
contact | fr | contact; contactez nous; nous contacter; service client | usual words
contact | it | contatti; contattaci; servizio clienti; assistenza clienti; dove siamo | usual words
contact | es | contacto; contactanos; contactenos; atencion al cliente; contactar | usual words
contact | pt | contato; contacto; fale conosco; contacte nos; atendimento; apoio ao cliente; contatos; contactos | usual words
contact | nl | contact; neem contact op; klantenservice; contactgegevens | usual words
contact | pl | kontakt; skontaktuj sie z nami; obsluga klienta; napisz do nas | usual words
contact | cs | kontakt; kontakty; napiste nam; zakaznicky servis | usual words
contact | sk | kontakt; kontakty; napiste nam; zakaznicky servis | usual words
contact | sl | kontakt; stik z nami; kontaktirajte nas | usual words
contact | hr | kontakt; kontaktirajte nas; kontakti | usual words
contact | hu | kapcsolat; kapcsolatfelvetel; elerhetoseg; elerhetosegek; ugyfelszolgalat; elerhetosegeink | usual words
contact | ro | contact; contacteaza ne; contacte; date de contact; relatii clienti | usual words
contact | bg | контакти; контакт; свържете се с нас; за контакти | usual words
contact | el | επικοινωνια; επικοινωνηστε μαζι μας; στοιχεια επικοινωνιας | usual words
contact | da | kontakt; kontakt os; kundeservice | usual words
contact | sv | kontakt; kontakta oss; kundtjanst; kundservice | usual words
contact | no | kontakt; kontakt oss; kundeservice | usual words
contact | fi | yhteystiedot; ota yhteytta; asiakaspalvelu | usual words
contact | et | kontakt; kontaktid; votke meiega uhendust; klienditeenindus | usual words
contact | lv | kontakti; sazinies ar mums; kontaktinformacija; klientu apkalposana | usual words
contact | lt | kontaktai; susisiekite; susisiekite su mumis; klientu aptarnavimas | usual words
contact | tr | iletisim; bize ulasin; musteri hizmetleri; iletisim bilgileri | usual words
contact | ru | контакты; связаться с нами; обратная связь; контактная информация; служба поддержки | usual words
contact | uk | контакти; зв язатися з нами; звʼязатися з нами; служба підтримки; контактна інформація | usual words
contact | ar | اتصل بنا; تواصل معنا; خدمة العملاء; معلومات الاتصال | usual words
contact | he | צור קשר; צרו קשר; שירות לקוחות; יצירת קשר | usual words
contact | fa | تماس با ما; ارتباط با ما; پشتیبانی | usual words
contact | hi | संपर्क करें; संपर्क; हमसे संपर्क करें; ग्राहक सेवा | usual words
contact | bn | যোগাযোগ; যোগাযোগ করুন | usual words
contact | th | ติดต่อเรา; ติดต่อ; บริการลูกค้า | usual words
contact | vi | lien he; lien he voi chung toi; cham soc khach hang; ho tro khach hang | usual words
contact | id | kontak; hubungi kami; layanan pelanggan; kontak kami | usual words
contact | ms | hubungi kami; khidmat pelanggan | usual words
contact | ja | お問い合わせ; お問合せ; 問い合わせ; ご連絡先; toiawase; inquiry | usual words
contact | ko | 고객센터; 문의하기; 고객 센터; 문의 | usual words
contact | zh-Hans | 联系我们; 联系方式; 客服中心; 客户服务 | usual words
contact | zh-Hant | 聯絡我們; 聯繫我們; 客服中心; 聯絡資訊; 客戶服務 | usual words

about | en | about us; about; who we are; our company; our story; about the company | usual words
about | de | uber uns; wir uber uns; das unternehmen; ueber uns | usual words
about | mul | qui sommes nous; a propos; chi siamo; azienda; quienes somos; sobre nosotros; sobre nos; quem somos; over ons; o nas; o firmie; o nas o spolecnosti; rolunk; despre noi; за нас; ποιοι ειμαστε; σχετικα με εμας; om os; om oss; tietoa meista; meista; meist; par mums; apie mus; hakkimizda; о компании; о нас; про нас; про компанию; про компанію; من نحن; عن المتجر; אודות; עלינו; درباره ما; हमारे बारे में; เกี่ยวกับเรา; ve chung toi; gioi thieu; tentang kami; 私たちについて; 브랜드 소개; 关于我们; 關於我們 | usual words

terms | en | terms and conditions; terms of service; terms of use; terms conditions; terms; conditions of sale; terms of sale; general terms and conditions; terms service; t c; tos; user agreement | usual words
terms | de | agb; allgemeine geschaftsbedingungen; nutzungsbedingungen; geschaftsbedingungen; allgemeine geschaeftsbedingungen; kundeninformationen | usual words
terms | fr | conditions generales de vente; cgv; conditions generales; conditions d utilisation; cgu; conditions de vente | usual words
terms | it | condizioni generali di vendita; termini e condizioni; condizioni di vendita; condizioni generali; termini di servizio; condizioni d uso | usual words
terms | es | condiciones generales; terminos y condiciones; condiciones de venta; condiciones de uso; condiciones generales de contratacion; condiciones de compra; terminos del servicio; condiciones generales de venta | usual words
terms | pt | termos e condicoes; termos de uso; condicoes gerais; condicoes gerais de venda; termos de servico | usual words
terms | nl | algemene voorwaarden; voorwaarden; leveringsvoorwaarden; verkoopvoorwaarden | usual words
terms | pl | regulamin; regulamin sklepu; regulamin sklepu internetowego; warunki sprzedazy | usual words
terms | cs | obchodni podminky; vseobecne obchodni podminky; podminky uziti | usual words
terms | sk | obchodne podmienky; vseobecne obchodne podmienky | usual words
terms | sl | splosni pogoji; splosni pogoji poslovanja; pogoji poslovanja | usual words
terms | hr | opci uvjeti poslovanja; uvjeti poslovanja; uvjeti kupnje; opci uvjeti; uvjeti koristenja; uslovi kupovine; uslovi koriscenja | usual words
terms | hu | aszf; altalanos szerzodesi feltetelek; vasarlasi feltetelek; felhasznalasi feltetelek | usual words
terms | ro | termeni si conditii; termeni conditii; conditii generale | usual words
terms | bg | общи условия; условия за ползване | usual words
terms | el | οροι χρησης; οροι και προυποθεσεις; οροι αγορων | usual words
terms | da | handelsbetingelser; salgsbetingelser; vilkar; salgs og leveringsbetingelser | usual words
terms | sv | kopvillkor; allmanna villkor; villkor; anvandarvillkor | usual words
terms | no | salgsbetingelser; kjopsbetingelser; kjopsvilkar; vilkar | usual words
terms | fi | toimitusehdot; kayttoehdot; yleiset ehdot; tilausehdot; sopimusehdot; tilaus ja toimitusehdot | usual words
terms | et | muugitingimused; kasutustingimused; tellimistingimused; ostutingimused | usual words
terms | lv | lietosanas noteikumi; pirkuma noteikumi; noteikumi; distances liguma noteikumi | usual words
terms | lt | pirkimo taisykles; taisykles; naudojimosi salygos; pirkimo pardavimo taisykles | usual words
terms | tr | mesafeli satis sozlesmesi; kullanim kosullari; satis sozlesmesi; on bilgilendirme formu; uyelik sozlesmesi; kullanim sartlari | usual words
terms | ru | пользовательское соглашение; условия продажи; публичная оферта; оферта; договор оферты; правила продажи; условия использования | usual words
terms | uk | публічна оферта; договір публічної оферти; умови використання; договір оферти; угода користувача | usual words
terms | ar | الشروط والاحكام; شروط الاستخدام; الشروط; شروط الخدمة | usual words
terms | he | תקנון; תנאי שימוש; תקנון האתר | usual words
terms | fa | قوانین و مقررات; شرایط استفاده; قوانین | usual words
terms | hi | नियम और शर्तें; नियम एवं शर्तें; सेवा की शर्तें | usual words
terms | th | ข้อกำหนดและเงื่อนไข; เงื่อนไขการใช้งาน; เงื่อนไขการให้บริการ | usual words
terms | vi | dieu khoan va dieu kien; dieu khoan dich vu; dieu khoan su dung; dieu kien giao dich chung | usual words
terms | id | syarat dan ketentuan; syarat ketentuan; ketentuan layanan; syarat layanan | usual words
terms | ms | terma dan syarat; terma perkhidmatan | usual words
terms | ja | 利用規約; ご利用規約; 会員規約; ご利用案内; kiyaku | usual words
terms | ko | 이용약관; 서비스 이용약관; 약관 | usual words
terms | zh-Hans | 服务条款; 用户协议; 使用条款; 销售条款; 服务协议 | usual words
terms | zh-Hant | 服務條款; 使用條款; 購物條款; 會員條款 | usual words

returns | en | returns; return policy; refund policy; returns and refunds; refunds; right of withdrawal; cancellation policy; returns policy; shipping and returns; returns exchanges; refund and returns policy; refund returns; cancellation right; withdrawal | usual words
returns | de | widerruf; widerrufsbelehrung; widerrufsrecht; ruckgabe; rucksendung; retouren; ruckgabe und erstattung; retoure; widerrufsformular; umtausch und ruckgabe; rueckgabe | usual words
returns | fr | retours; retours et remboursements; droit de retractation; politique de retour; retour et remboursement; retractation; politique de remboursement | usual words
returns | it | resi; resi e rimborsi; diritto di recesso; recesso; politica di reso; rimborsi; politica sui rimborsi | usual words
returns | es | devoluciones; politica de devoluciones; derecho de desistimiento; cambios y devoluciones; desistimiento; politica de reembolso; envios y devoluciones | usual words
returns | pt | devolucoes; trocas e devolucoes; politica de devolucao; direito de arrependimento; politica de reembolso; politica de troca; livre resolucao | usual words
returns | nl | retourneren; retour; herroepingsrecht; retourbeleid; ruilen en retourneren; terugbetalingsbeleid; retouren | usual words
returns | pl | zwroty; zwroty i reklamacje; odstapienie od umowy; prawo odstapienia; zwrot towaru; polityka zwrotow; reklamacje | usual words
returns | cs | vraceni zbozi; reklamace; odstoupeni od smlouvy; reklamacni rad; vraceni a reklamace; vymena a vraceni | usual words
returns | sk | vratenie tovaru; reklamacie; odstupenie od zmluvy; reklamacny poriadok | usual words
returns | sl | vracila; vracilo blaga; odstop od pogodbe; reklamacije | usual words
returns | hr | povrat; povrat robe; jednostrani raskid ugovora; raskid ugovora; povrati i reklamacije; reklamacije | usual words
returns | hu | elallas; elallasi jog; visszakuldes; visszaru; elallasi nyilatkozat; penzvisszafizetes | usual words
returns | ro | retur; politica de retur; retururi; drept de retragere; dreptul de retragere; returnare produse | usual words
returns | bg | връщане; право на отказ; политика за връщане; рекламации; връщане на стоки | usual words
returns | el | επιστροφες; πολιτικη επιστροφων; δικαιωμα υπαναχωρησης; υπαναχωρηση; επιστροφες προιοντων | usual words
returns | da | returnering; fortrydelsesret; returret; retur; bytte og retur; reklamation | usual words
returns | sv | retur; returer; angerratt; returpolicy; oppet kop; aterbetalningspolicy; byten och returer | usual words
returns | no | retur; angrerett; returer; bytte og retur; angrerettskjema; retur og reklamasjon | usual words
returns | fi | palautus; palautukset; palautusoikeus; peruuttamisoikeus; palautusehdot; vaihto ja palautus | usual words
returns | et | tagastamine; taganemisoigus; tagastus; kauba tagastamine; tagastustingimused | usual words
returns | lv | atgriesana; atteikuma tiesibas; precu atgriesana; atgriesanas noteikumi | usual words
returns | lt | grazinimas; prekiu grazinimas; teise atsisakyti; grazinimo taisykles | usual words
returns | tr | iade; iade ve degisim; iptal ve iade; cayma hakki; iptal iade kosullari; iade politikasi; iade kosullari; teslimat ve iade | usual words
returns | ru | возврат; возврат товара; обмен и возврат; возврат и обмен; условия возврата; гарантия и возврат | usual words
returns | uk | повернення; повернення товару; обмін та повернення; повернення та обмін | usual words
returns | ar | سياسة الارجاع; الاسترجاع; سياسة الاستبدال والاسترجاع; سياسة الاسترداد; الاستبدال والاسترجاع; الاسترجاع والاستبدال | usual words
returns | he | החזרות; מדיניות החזרות; ביטול עסקה; מדיניות ביטולים; החזרות והחלפות; ביטולים והחזרות | usual words
returns | fa | مرجوعی کالا; بازگشت کالا; شرایط بازگشت; رویه بازگرداندن کالا | usual words
returns | hi | वापसी नीति; रिफंड नीति; वापसी; रद्दीकरण नीति | usual words
returns | th | นโยบายการคืนสินค้า; การคืนสินค้า; นโยบายการคืนเงิน | usual words
returns | vi | chinh sach doi tra; doi tra hang; chinh sach hoan tien; doi tra; chinh sach bao hanh va doi tra | usual words
returns | id | pengembalian; kebijakan pengembalian; retur; kebijakan pengembalian dana | usual words
returns | ms | pemulangan; dasar pemulangan; polisi pemulangan; dasar bayaran balik | usual words
returns | ja | 返品; 返品交換; 返品について; 返品特約; 返金ポリシー; 返品交換について; henpin | usual words
returns | ko | 교환 반품; 반품; 환불 정책; 교환및반품; 취소 환불; 배송 교환 반품 안내 | usual words
returns | zh-Hans | 退换货; 退货政策; 退款政策; 退换货政策; 售后服务 | usual words
returns | zh-Hant | 退換貨; 退貨政策; 退款政策; 退換貨政策; 退換貨須知; 售後服務 | usual words

privacy | en | privacy policy; privacy; privacy notice; data protection; privacy statement; privacy and cookies; privacy policy cookie restriction mode | usual words
privacy | de | datenschutz; datenschutzerklarung; datenschutzhinweise; datenschutzerklaerung | usual words
privacy | fr | politique de confidentialite; confidentialite; protection des donnees; donnees personnelles; charte de confidentialite | usual words
privacy | it | informativa privacy; informativa sulla privacy; privacy policy; tutela dei dati | usual words
privacy | es | politica de privacidad; privacidad; proteccion de datos; aviso de privacidad | usual words
privacy | pt | politica de privacidade; privacidade; protecao de dados | usual words
privacy | nl | privacyverklaring; privacybeleid; privacy statement; gegevensbescherming | usual words
privacy | pl | polityka prywatnosci; ochrona danych osobowych; rodo | usual words
privacy | mul | ochrana osobnich udaju; zasady ochrany osobnich udaju; ochrana osobnych udajov; gdpr; varstvo osebnih podatkov; politika zasebnosti; zastita podataka; pravila privatnosti; politika privatnosti; adatvedelem; adatkezelesi tajekoztato; adatvedelmi tajekoztato; politica de confidentialitate; confidentialitate; protectia datelor; политика за поверителност; защита на личните данни; поверителност; πολιτικη απορρητου; προστασια δεδομενων; persondatapolitik; privatlivspolitik; integritetspolicy; personuppgiftspolicy; personvern; personvernerklaering; tietosuoja; tietosuojaseloste; privaatsuspoliitika; privaatsustingimused; privatuma politika; privatuma politika; gizlilik politikasi; gizlilik; kvkk; kisisel verilerin korunmasi; политика конфиденциальности; обработка персональных данных; політика конфіденційності; سياسة الخصوصية; الخصوصية; מדיניות פרטיות; פרטיות; حریم خصوصی; गोपनीयता नीति; নীতি গোপনীয়তা; นโยบายความเป็นส่วนตัว; chinh sach bao mat; bao mat thong tin; kebijakan privasi; dasar privasi; プライバシーポリシー; 個人情報保護方針; 個人情報の取り扱い; 개인정보처리방침; 개인정보 처리방침; 隐私政策; 隐私声明; 隱私權政策; 隱私政策; 隱私權條款 | usual words
`;

/** Words of a path that mean the shopper is paying: such a page shows the shopper's own data and is never read as a legal page. */
export const TILL_PATH = /^(?:checkouts?|cart|basket|bag|kasse|warenkorb|panier|caisse|commande|carrito|cesta|carrinho|carrello|cassa|winkelwagen|koszyk|zamowienie|kosik|pokladna|kosar|cos|kurv|kassa|ostoskori|korv|sepet|odeme|order|orders|bestellung|payment|pay|account|my-?account|konto|mein-?konto|mon-?compte|mi-?cuenta|login|register|profile|user|admin|api)$/iu;
