/**
 * Labels by which a shop says who it is, by kind and language; numbers have labels of their own, beside their schemes.
 * Rows: kind | language | phrases | reason. Kinds: company, representative, address, phone, email.
 */
export const DISCLOSURE_LABELS = `
company | en | company name; company; business name; legal name; registered name; trading as; trader; seller; merchant name; operated by; owned and operated by; legal entity; business operator; store operator; registered company name; name of company; sold by | usual words
company | de | firma; firmenname; unternehmen; betreiber; anbieter; diensteanbieter; inhaber; inhaberin; verantwortlich; verantwortlich fur den inhalt; firmenbezeichnung; firmenwortlaut; medieninhaber; seitenbetreiber | usual words
company | fr | raison sociale; denomination sociale; societe; editeur; editeur du site; nom de l entreprise; proprietaire; denomination | usual words
company | it | ragione sociale; denominazione; denominazione sociale; ditta; titolare; azienda; titolare del sito | usual words
company | es | razon social; denominacion social; titular; empresa; nombre de la empresa; titular de la web; nombre comercial; nombre o razon social | usual words
company | pt | razao social; denominacao social; empresa; nome empresarial; firma; nome da empresa | usual words
company | nl | bedrijfsnaam; handelsnaam; naam onderneming; onderneming; statutaire naam; naam ondernemer | usual words
company | pl | nazwa firmy; firma; sprzedawca; nazwa; wlasciciel; pelna nazwa; wlasciciel sklepu | usual words
company | cs | obchodni firma; nazev firmy; provozovatel; prodavajici; spolecnost; nazev | usual words
company | sk | obchodne meno; prevadzkovatel; predavajuci; spolocnost; nazov | usual words
company | sl | naziv podjetja; podjetje; ime podjetja; ponudnik; prodajalec | usual words
company | hr | naziv tvrtke; tvrtka; naziv; trgovac; prodavatelj; ime tvrtke; poslovno ime; naziv firme | usual words
company | hu | cegnev; uzemelteto; szolgaltato neve; elado; cegneve; a szolgaltato neve | usual words
company | ro | denumire; denumire societate; denumire firma; societatea; nume firma; operator; vanzator | usual words
company | bg | фирма; наименование; търговец; дружество; име на фирмата | usual words
company | el | επωνυμια; επωνυμια εταιρειας; εταιρεια; διακριτικος τιτλος | usual words
company | da | firmanavn; virksomhed; virksomhedsnavn; selskab | usual words
company | sv | foretagsnamn; foretag; bolagsnamn; firma; bolag | usual words
company | no | firmanavn; foretak; selskap; bedrift; selskapsnavn | usual words
company | fi | yritys; yrityksen nimi; toiminimi; rekisterinpitaja; yhtion nimi | usual words
company | et | ettevotte nimi; ettevote; firma; muuja; arinimi | usual words
company | lv | uznemuma nosaukums; uznemums; nosaukums; pardevejs; juridiskais nosaukums | usual words
company | lt | imones pavadinimas; imone; pavadinimas; pardavejas | usual words
company | tr | unvan; ticaret unvani; sirket unvani; firma unvani; satici; sirket adi; firma; satici unvani | usual words
company | ru | наименование; организация; полное наименование; продавец; компания; юридическое лицо; наименование организации; название компании | usual words
company | uk | назва; найменування; продавець; підприємець; компанія; повна назва | usual words
company | ar | اسم الشركة; الاسم التجاري; الشركة; اسم المنشاة; اسم المتجر | usual words
company | he | שם החברה; שם העסק; בעלים; מפעיל האתר | usual words
company | fa | نام شرکت; نام فروشگاه; شرکت | usual words
company | hi | कंपनी का नाम; विक्रेता; कानूनी नाम | usual words
company | th | ชื่อบริษัท; บริษัท; ชื่อผู้ขาย; ชื่อผู้ประกอบการ | usual words
company | vi | ten cong ty; ten doanh nghiep; don vi chu quan; cong ty chu quan; ten don vi | usual words
company | id | nama perusahaan; nama badan usaha | usual words
company | ms | nama syarikat; nama perniagaan | usual words
company | ja | 販売業者; 事業者名; 会社名; 販売業者名; 運営会社; 商号; 事業者; 販売者; 運営会社名; 販売事業者; 社名; 名称; 販売元 | 特定商取引法
company | ko | 상호; 회사명; 상호명; 법인명; 업체명; 상호 법인명 | 전자상거래법
company | zh-Hans | 公司名称; 经营者; 企业名称; 商家名称; 主体名称; 经营者名称 | 电子商务法
company | zh-Hant | 公司名稱; 營業人名稱; 企業名稱; 商號; 公司名 | 商業登記法

representative | en | managing director; managing directors; director; directors; ceo; chief executive officer; represented by; authorised representative; authorized representative; owner; proprietor; responsible person; grievance officer; sole trader; legal representative | usual words
representative | de | geschaftsfuhrer; geschaftsfuhrerin; geschaftsfuhrung; vertreten durch; vertretungsberechtigt; vertretungsberechtigter geschaftsfuhrer; vorstand; inhaber; inhaberin; gesetzlicher vertreter; vertretungsberechtigte person; geschaeftsfuehrer | DDG § 5
representative | fr | directeur de la publication; representant legal; gerant; president; responsable de la publication; directeur de publication; dirigeant | LCEN
representative | it | legale rappresentante; amministratore unico; amministratore delegato; rappresentante legale; titolare; amministratore | usual words
representative | es | representante legal; administrador; administrador unico; director; responsable; gerente | usual words
representative | pt | representante legal; responsavel; gerente; administrador; socio administrador | usual words
representative | mul | bestuurder; directie; vertegenwoordigd door; eigenaar; prezes zarzadu; reprezentowana przez; wlasciciel; jednatel; jednatele; konatel; konatelia; direktor; zakoniti zastopnik; odgovorna osoba; zakonski zastupnik; ugyvezeto; kepviselo; kepviseli; administrator; reprezentant legal; управител; представлявано от; νομιμος εκπροσωπος; διαχειριστης; direktor; ansvarlig; verkstallande direktor; daglig leder; toimitusjohtaja; vastuuhenkilo; juhatuse liige; valdes loceklis; direktorius; vadovas; yetkili; sorumlu; mersis yetkilisi; генеральный директор; директор; руководитель; генеральний директор; керівник; المدير; المدير العام; מנכ ל; מנהל; مدیر عامل; निदेशक; शिकायत अधिकारी; กรรมการผู้จัดการ; nguoi dai dien; nguoi chiu trach nhiem noi dung; dai dien phap luat; direktur; pengarah; 代表者; 代表取締役; 運営責任者; 代表者名; 運営統括責任者; 販売責任者; 責任者; 店舗運営責任者; 통신판매업 책임자; 대표; 대표자; 대표이사; 대표자명; 代表人; 法定代表人; 负责人; 負責人 | usual words

address | en | address; registered office; registered address; postal address; business address; head office; office address; company address; mailing address; location; principal place of business; geographic address; returns address; return address; warehouse; visit us | usual words
address | de | anschrift; adresse; sitz; firmensitz; postanschrift; geschaftsanschrift; sitz der gesellschaft; hausanschrift; unternehmensgegenstand und sitz; ladungsfahige anschrift; rucksendeadresse; firmenadresse | usual words
address | fr | adresse; siege social; adresse postale; adresse du siege; adresse de retour | usual words
address | it | sede legale; indirizzo; sede; sede operativa | usual words
address | es | domicilio; direccion; domicilio social; domicilio fiscal; sede social | usual words
address | pt | endereco; morada; sede; sede social; endereco fisico | usual words
address | mul | adres; vestigingsadres; postadres; bezoekadres; retouradres; adres siedziby; siedziba; adres do zwrotow; adres korespondencyjny; sidlo; adresa; sidlo firmy; adresa sidla; sidlo spolocnosti; naslov; sedez; sjediste; adresa tvrtke; cim; szekhely; szekhelye; postacim; levelezesi cim; visszakuldesi cim; sediu social; adresa; sediul; punct de lucru; адрес; адрес на управление; седалище; διευθυνση; εδρα; adress; besoksadress; postadresse; forretningsadresse; osoite; kayntiosoite; postiosoite; aadress; asukoht; juridiskais adrese; adrese; adresas; buveine; merkez adresi; юридический адрес; адрес; фактический адрес; почтовый адрес; адреса; юридична адреса; العنوان; عنوان الشركة; כתובת; כתובת העסק; آدرس; نشانی; पता; पंजीकृत कार्यालय; ที่อยู่; dia chi; tru so; dia chi tru so chinh; tru so chinh; alamat; alamat kantor; 所在地; 住所; 本社所在地; 所在; 返品先; 소재지; 주소; 사업장 소재지; 사업장소재지; 반품주소; 地址; 公司地址; 经营地址; 营业地址; 營業地址; 公司地址; 通訊地址; 注册地址 | usual words

phone | en | phone; telephone; tel; phone number; call us; mobile; hotline; customer service number; toll free; telephone number; t | usual words
phone | de | telefon; tel; fon; telefonnummer; festnetz; mobil; handy; rufnummer | usual words
phone | mul | telephone; tel; telefono; telefone; telemovel; telefoon; telefoonnummer; numer telefonu; telefon; telefonu; telefonszam; mobil; numar de telefon; телефон; тел; τηλεφωνο; τηλ; tlf; telefonnummer; tel nr; puhelin; puh; puhelinnumero; talrunis; tālrunis; telefonas; telefon numarasi; هاتف; الهاتف; جوال; رقم الهاتف; טלפון; نلفن; تلفن; فون; फ़ोन; फोन; दूरभाष; โทร; โทรศัพท์; เบอร์โทร; เบอร์โทรศัพท์; dien thoai; so dien thoai; telepon; nomor telepon; telefon bimbit; no telefon; 電話; 電話番号; お電話; 連絡先電話番号; 전화; 전화번호; 대표전화; 고객센터; 연락처; 电话; 联系电话; 客服电话; 電話號碼; 客服專線; 聯絡電話; 服務專線 | usual words

email | mul | email; e mail; mail; e mail address; email address; adresse e mail; courriel; correo; correo electronico; posta elettronica; e mail adresse; e mailadres; adres e mail; poczta; elektronicka posta; e posta; eposta; e postadress; e post; sahkoposti; e pasts; el pastas; e posta adresi; почта; электронная почта; имейл; електронна пошта; البريد الالكتروني; דוא ל; מייל; ایمیل; ईमेल; อีเมล; thu dien tu; surel; メール; メールアドレス; 電子メール; 이메일; 전자우편; 邮箱; 电子邮箱; 電子郵件; 客服信箱; 電子信箱 | usual words
`;
