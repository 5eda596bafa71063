/**
 * Why a page says that something must be paid or given. One row: `pretext | language | phrase; phrase | reason`.
 * `fee`: a charge that stands between people and what is theirs. `held`: a parcel or goods kept back. `payout`: money or a prize that
 * waits. `threat`: what happens to who does not act. `verify`: an account, card or person to be confirmed anew.
 * The pattern (a small fee first) is what postal services, customs and consumer authorities warn of: USPIS "Smishing: Package Tracking
 * Text Scams", FTC "How To Avoid a Scam" and "Fake prize, sweepstakes, and lottery scams", Correios and Receita Federal notices.
 * Charges of every order (delivery, service, handling), of trading places (withdrawal) and of schools are not in here, nor what terms of
 * delivery say ("returned to sender"). Phrases match as in field-words.
 */
export const PRETEXT_WORDS = `
fee | en | customs fee; customs fees; customs charge; customs charges; customs duty; customs duties; customs tax; customs clearance fee; clearance fee; import fee; import fees; import duty; import duties; import tax; release fee; redelivery fee; re delivery fee; redelivery charge; rescheduling fee; unpaid shipping fee; unpaid delivery fee; outstanding shipping fee; outstanding delivery fee; outstanding fee; unpaid fee; fee is required; pay the fee; pay a fee; pay a small fee; small fee; one time fee; verification fee; activation fee; unlock fee; unfreezing fee; account opening fee; unpaid toll; unpaid tolls; outstanding toll; toll balance; toll invoice; unpaid fine; outstanding fine; traffic fine; parking fine; penalty charge | named in the warnings
fee | de | zollgebuhr; zollgebuhren; zollabgabe; zollabgaben; zollkosten; einfuhrabgabe; einfuhrabgaben; einfuhrgebuhr; einfuhrsteuer; nachgebuhr; nachporto; freigabegebuhr; zustellgebuhr; wiederzustellgebuhr; lagergebuhr; aktivierungsgebuhr; verifizierungsgebuhr; offene gebuhr; ausstehende gebuhr; ausstehende versandkosten; gebuhr bezahlen; gebuhr entrichten; bussgeld; strafzettel; mautgebuhr; offene maut | Zoll, DHL and Verbraucherzentrale warnings
fee | fr | frais de douane; droits de douane; taxe douaniere; frais de dedouanement; frais de livraison impayes; frais de reexpedition; frais de relivraison; frais de nouvelle livraison; frais d affranchissement; frais de deblocage; frais d activation; frais de verification; regler les frais; payer les frais; frais en attente; amende; avis de contravention; peage impaye; frais de stockage | cybermalveillance.gouv.fr warnings
fee | es | tasa de aduana; tasas de aduana; gastos de aduana; derechos de aduana; aranceles; arancel; impuesto de importacion; impuestos de importacion; tasa de liberacion; gastos de reenvio; tasa de reenvio; gastos de envio pendientes; pago de la tasa; pagar la tasa; tasa de activacion; multa pendiente; multa de trafico; multa impaga; peaje impago; gastos de gestion pendientes | OSI and Correos warnings
fee | pt | taxa de liberacao; taxa de importacao; taxa de taxacao; taxa alfandegaria; taxas alfandegarias; taxa de alfandega; taxa de fiscalizacao; taxa de desembaraco; desembaraco aduaneiro; imposto de importacao; imposto de taxacao; imposto obrigatorio; pagamento do imposto; pagar o imposto; tarifa transacional; taxa de inscricao; taxa de emissao; taxa de regularizacao; taxa de ativacao; taxa de cadastro; taxa de verificacao; taxa de processamento; taxa de reenvio; taxa de postagem; taxa obrigatoria; taxa unica; taxas aplicaveis; pagamento da taxa; pagamento de taxa; pagamento das taxas; pagar a taxa; pague a taxa; total da tarifa; valor da taxa; icms; despacho postal; guia de pagamento; multa pendente; pedagio em aberto | Correios, Receita Federal and Procon warnings
fee | it | dazi doganali; spese doganali; oneri doganali; tassa doganale; tasse doganali; diritti doganali; spese di sdoganamento; spese di giacenza; spese di riconsegna; spese di spedizione non pagate; tassa di sblocco; costi di attivazione; multa non pagata; pedaggio non pagato | Polizia Postale warnings
fee | nl | invoerrechten; invoerkosten; douanekosten; inklaringskosten; openstaande verzendkosten; openstaande kosten; herbezorgkosten; openstaande boete; activatiekosten | Fraudehelpdesk warnings
fee | pl | oplata celna; clo; doplata do przesylki; oplata za przesylke; doplata za dezynfekcje; niedoplata; oplata manipulacyjna; oplata aktywacyjna; zalegla oplata; nieoplacony mandat | CERT Polska warnings
fee | tr | gumruk vergisi; gumruk ucreti; gumruk bedeli; aktivasyon ucreti; odenmemis ceza; trafik cezasi; hgs borcu | BTK warnings
fee | ru | таможенный сбор; таможенная пошлина; таможенные платежи; оплата пошлины; закрепительный платеж; оплатить комиссию; неоплаченный штраф; активационный платеж | Bank of Russia warnings
fee | ar | رسوم جمركية; الرسوم الجمركية; رسوم الجمارك; رسوم التخليص; رسوم التفعيل; رسوم اعادة التوصيل; مخالفة مرورية; غرامة | carriers' warnings
fee | ja | 通関手数料; 輸入関税; 関税のお支払い; 再配達手数料; 未払い料金; 未納料金; 反則金 | National Police Agency warnings
fee | zh | 清关费; 关税费; 通关费; 關稅費; 解冻费; 解凍費; 激活费; 未缴罚款; 欠缴通行费 | National Anti-Fraud Center warnings
fee | cs | celni poplatek; celni poplatky; clo k uhrade; uhradit clo; doplatek za doruceni; poplatek za doruceni zasilky; neuhrazeny poplatek; nezaplaceny poplatek; poplatek za uvolneni | NUKIB and Ceska posta warnings
fee | sv | tullavgift; tullavgifter; obetald avgift; obetald tull; obetalda tullavgifter; importavgift; forvaltningsavgift; frakttillagg; betala avgiften | PostNord and Polisen warnings
fee | da | toldafgift; toldafgifter; told og moms; importmoms; ubetalt gebyr; manglende betaling; betal gebyret; gebyr for levering; genleveringsgebyr | PostNord and Politi warnings
fee | no | tollavgift; tollavgifter; tollgebyr; importgebyr; ubetalt gebyr; ubetalt avgift; betal gebyret; betale gebyret; leveringsgebyr | Posten and Nkom warnings
fee | fi | tullimaksu; tullimaksut; tullimaksun; maksamaton maksu; maksamaton tullimaksu; toimitusmaksu maksamatta; kasittelymaksu; maksa maksu; aktivointimaksu | Posti and Traficom warnings
fee | hu | vamdij; vamdijat; vamkezelesi dij; vamkoltseg; kifizetetlen dij; befizetetlen dij; kezbesitesi dij; ujrakezbesitesi dij; kiszallitasi potdij | Magyar Posta and NKI warnings
fee | ro | taxa vamala; taxe vamale; taxa de vama; taxa de livrare neplatita; taxa neplatita; taxe neplatite; taxa de reexpediere; taxa de procesare; taxa de deblocare | DNSC and Posta Romana warnings
fee | el | τελη εκτελωνισμου; τελος εκτελωνισμου; τελωνειακα τελη; τελωνειακοι δασμοι; εξοδα εκτελωνισμου; δασμοι εισαγωγης; απληρωτα τελη; ανεξοφλητα τελη; τελος παραδοσης | ΕΛΤΑ and Hellenic Police warnings
fee | uk | митний збір; митні платежі; мито до сплати; сплатити мито; неоплачений збір; комісія за доставку; сплатити комісію; закріпний платіж; активаційний платіж | Нова пошта and CERT-UA warnings
fee | he | דמי מכס; תשלום מכס; מכס ומע מ; אגרת מכס; דמי שחרור; דמי טיפול; עמלת שחרור; יתרת תשלום עבור המשלוח; קנס שלא שולם | Israel Post and National Cyber Directorate warnings
fee | hi | सीमा शुल्क; कस्टम शुल्क; कस्टम ड्यूटी; कस्टम फीस; पुनः वितरण शुल्क; प्रोसेसिंग फीस; सक्रियण शुल्क; रिलीज शुल्क; बकाया चालान | India Post and I4C warnings
fee | th | ค่าภาษีศุลกากร; ภาษีนำเข้า; ค่าธรรมเนียมศุลกากร; ค่าธรรมเนียมการจัดส่ง; ค่าธรรมเนียมปลดล็อก; ค่าจัดส่งค้างชำระ; ค่าธรรมเนียมค้างชำระ; ค่าปรับค้างชำระ; ใบสั่งค้างชำระ | Thailand Post and Cyber Police warnings
fee | vi | phi hai quan; thue nhap khau; phi thong quan; phi giao lai; phi van chuyen chua thanh toan; phi chua thanh toan; phi kich hoat; phi xac minh; phi giai toa | Vietnam Post and NCSC warnings
fee | id | bea masuk; biaya bea cukai; pajak impor; biaya pelepasan; biaya pengiriman ulang; biaya tertunda; biaya belum dibayar; biaya aktivasi; biaya verifikasi | Bea Cukai and OJK warnings
fee | ko | 통관 수수료; 통관 비용; 관세 납부; 미납 관세; 관부가세 미납; 미납 요금; 미납 배송비; 재배송 비용; 재배송비 | KISA and 우체국 warnings
fee | nl | douanerechten; onbetaalde verzendkosten; onbetaalde kosten; onbetaalde boete; te betalen douanekosten; opslagkosten; verwerkingskosten betalen | PostNL and Fraudehelpdesk warnings
fee | zh-Hant | 海關稅費; 清關費; 通關費; 補繳關稅; 未繳罰單; 未繳罰款; 未繳通行費; 欠繳通行費; 重新派送費 | 165 Anti-Fraud and Hongkong Post warnings

held | en | parcel is on hold; package is on hold; parcel on hold; package on hold; shipment on hold; delivery on hold; parcel is being held; package is being held; parcel has been held; package has been held; held at customs; held by customs; stuck at customs; release your parcel; release your package; release my parcel; release my package; release the package; release the parcel; release of your parcel; release of your package; reschedule delivery; reschedule your delivery; reschedule my delivery; schedule redelivery; arrange redelivery; confirm redelivery; delivery attempt failed; failed delivery attempt; undelivered parcel; undelivered package; parcel is waiting; package is waiting; delivery suspended | parcels kept back
held | de | paket zuruckgehalten; sendung zuruckgehalten; paket wird zuruckgehalten; sendung wird zuruckgehalten; vom zoll zuruckgehalten; paket freigeben; sendung freigeben; freigabe ihrer sendung; freigabe ihres pakets; zustellung fehlgeschlagen; neue zustellung; zustellung neu planen; paket wartet; sendung wartet | parcels kept back
held | fr | colis bloque; colis est bloque; colis en attente; colis est en attente; colis retenu; colis suspendu; bloque en douane; retenu en douane; debloquer votre colis; liberer votre colis; debloquer mon colis; reprogrammer la livraison; reprogrammer votre livraison; echec de livraison; livraison suspendue | parcels kept back
held | es | paquete retenido; envio retenido; pedido retenido; retenido en aduana; retenido en la aduana; paquete esta retenido; paquete en espera; liberar paquete; liberar su paquete; liberar mi paquete; liberar el envio; reprogramar la entrega; reprogramar entrega; entrega fallida | parcels kept back
held | pt | encomenda retida; encomenda esta retida; pacote retido; objeto retido; produto retido; mercadoria retida; pedido retido; cpf retido; retido na fiscalizacao; retida na fiscalizacao; retido na alfandega; retida na alfandega; encomenda taxada; objeto taxado; liberar mercadoria; liberar minha mercadoria; liberar a mercadoria; liberar encomenda; liberar minha encomenda; liberar a encomenda; liberar pacote; liberar meu pacote; liberar pedido; liberar objeto; liberar entrega; regularizar minha encomenda; liberacao da encomenda; liberacao da mercadoria; liberacao do pacote; liberacao do objeto; produto ser liberado; encomenda ser liberada; retorno da mercadoria | parcels kept back
held | it | pacco bloccato; pacco trattenuto; spedizione bloccata; spedizione trattenuta; trattenuto in dogana; fermo in dogana; bloccato in dogana; sbloccare il pacco; sblocca il pacco; sblocca la spedizione; riprogramma la consegna; riprogrammare la consegna; consegna fallita; mancata consegna; pacco in giacenza | parcels kept back
held | nl | pakket wordt vastgehouden; pakket vastgehouden; zending vastgehouden; pakket vrijgeven; vrijgave van uw pakket; opnieuw bezorgen; nieuwe bezorgpoging | parcels kept back
held | pl | paczka zostala wstrzymana; przesylka zostala wstrzymana; przesylka wstrzymana; paczka wstrzymana; zatrzymana przesylka; zwolnienie przesylki; ponowne doreczenie | parcels kept back
held | tr | kargonuz bekletiliyor; paketiniz bekletiliyor; gumrukte bekliyor; gumrukte bekletiliyor; yeniden teslimat | parcels kept back
held | ru | посылка задержана; задержана на таможне; посылка ожидает; повторная доставка | parcels kept back
held | ar | الطرد محتجز; طردك محتجز; شحنتك معلقة; شحنتك محتجزة; محتجزة في الجمارك; اعادة جدولة التسليم; اعادة جدولة التوصيل | parcels kept back
held | ja | お荷物を保管; 荷物が保留; 税関で保留; 税関で保管; 持ち帰りました | parcels kept back
held | zh | 包裹被扣; 包裹已被扣; 包裹滞留; 包裹滯留; 海关扣留; 海關扣留; 重新派送 | parcels kept back
held | cs | zasilka byla pozastavena; zasilka je pozastavena; balik byl pozastaven; balik je zadrzen; zasilka je zadrzena; zasilka zadrzena na celnici; zadrzeno celnici; uvolnit zasilku | parcels kept back
held | sv | paketet halls kvar; ditt paket halls; paket i vantan; paketet vantar; fast i tullen; kvarhallen i tullen; frigor ditt paket; frigora paketet | parcels kept back
held | da | pakken tilbageholdes; pakken er tilbageholdt; pakke tilbageholdt; tilbageholdt i tolden; pakken venter; frigiv din pakke; frigiv pakken; ny levering | parcels kept back
held | no | pakken holdes tilbake; pakken er holdt tilbake; holdt tilbake i tollen; pakken venter; frigi pakken; frigi pakken din; ny levering; bestill ny levering | parcels kept back
held | fi | pakettisi on pidatetty; paketti on pidatetty; pakettisi odottaa; paketti odottaa; lahetyksesi odottaa; jumissa tullissa; pidatetty tullissa; vapauta paketti | parcels kept back
held | hu | csomagjat visszatartottuk; csomagja visszatartva; csomag visszatartva; csomagja varakozik; csomagja fel van fuggesztve; a vamnal varakozik; vamon visszatartva; csomag feloldasa | parcels kept back
held | ro | coletul este retinut; coletul a fost retinut; colet retinut; pachetul este retinut; pachet retinut; retinut la vama; retinut in vama; coletul este in asteptare | parcels kept back
held | el | το δεμα σας κρατειται; το δεμα κρατειται; δεμα σε αναμονη; το δεμα σας ειναι σε αναμονη; κρατειται στο τελωνειο; αποδεσμευση δεματος; αποδεσμευστε το δεμα; αποδεσμευση της αποστολης | parcels kept back
held | uk | посилка затримана; посилку затримано; вашу посилку затримано; затримано на митниці; затримана на митниці; посилка очікує; звільнити посилку; повторна доставка | parcels kept back
held | he | החבילה שלך מוחזקת; החבילה מעוכבת; החבילה שלך מעוכבת; חבילה בהמתנה; החבילה ממתינה; מעוכב במכס; מעוכבת במכס; שחרור החבילה | parcels kept back
held | hi | पार्सल रोक दिया गया; आपका पार्सल रोका गया; पैकेज रोक दिया गया; कस्टम में रुका; पार्सल लंबित; पुनः डिलीवरी; पुनः वितरण; डिलीवरी विफल | parcels kept back
held | th | พัสดุของคุณถูกระงับ; พัสดุถูกระงับ; พัสดุถูกกัก; พัสดุตกค้าง; ถูกกักที่ศุลกากร; ติดศุลกากร; ปล่อยพัสดุ; นัดจัดส่งใหม่ | parcels kept back
held | vi | buu kien bi giu; buu kien dang bi giu; kien hang bi giu; don hang bi giu; bi giu tai hai quan; giai phong buu kien; giao hang lai; giao lai hang | parcels kept back
held | id | paket anda ditahan; paket ditahan; paket tertahan; kiriman ditahan; tertahan di bea cukai; ditahan bea cukai; paket menunggu; lepaskan paket | parcels kept back
held | ko | 택배가 보류; 소포가 보류; 배송이 보류; 배송 보류; 통관 보류; 세관에 보류; 세관에 보관; 반송 예정 | parcels kept back
held | zh-Hant | 包裹已被扣; 包裹被扣; 包裹暫扣; 包裹待處理; 包裹無法投遞; 無法派送; 重新派送; 重新投遞 | parcels kept back
held | pl | paczka oczekuje; przesylka oczekuje; zatrzymana w urzedzie celnym; zatrzymano w odprawie celnej; nieudana dostawa; nieudana proba doreczenia; zaplanuj ponowna dostawe | parcels kept back
held | ru | посылка удержана; посылка на удержании; груз задержан; доставка приостановлена; неудачная доставка | parcels kept back

payout | en | withdraw your balance; withdraw balance; withdraw your earnings; withdraw earnings; withdraw your money; withdraw my money; withdraw funds; withdraw now; available for withdrawal; withdrawal amount; withdrawal request; claim your prize; claim my prize; claim your reward; claim your gift; you have won; you ve won; you won; your winnings; release your funds; release of funds; receive your refund; claim your refund; claim your compensation; your earnings; inheritance; grant has been approved; loan approved; loan has been approved | money that waits
payout | de | guthaben auszahlen; auszahlung beantragen; jetzt auszahlen; gewinn abholen; gewinn sichern; sie haben gewonnen; ihr gewinn; erstattung erhalten; ruckerstattung erhalten; kredit genehmigt; darlehen genehmigt; verfugbares guthaben | money that waits
payout | fr | retirer vos gains; retirer mes gains; retirer votre argent; vos gains; vous avez gagne; reclamer votre prix; reclamer votre lot; recevoir votre remboursement; votre remboursement; solde disponible; pret approuve; pret accorde | money that waits
payout | es | retirar dinero; retirar fondos; retirar mis ganancias; retirar tus ganancias; retirar ganancias; tus ganancias; saldo disponible; has ganado; ha ganado; reclamar premio; reclama tu premio; recibir su reembolso; prestamo aprobado | money that waits
payout | pt | sacar; sacar agora; sacar dinheiro; saque; seu saque; meu saque; liberar saque; liberar o saque; realizar o saque; finalizar saque; solicitar saque; saque disponivel; seus ganhos; saldo disponivel; valor disponivel; valor a receber; valores a receber; recebera o valor; liberacao do valor; receber meu premio; resgatar premio; seu premio; voce ganhou; indenizacao; emprestimo aprovado; emprestimo liberado; liberacao do emprestimo; beneficio liberado; beneficio disponivel; auxilio liberado | money that waits
payout | it | preleva i tuoi guadagni; prelevare i guadagni; ritira il premio; ritira il tuo premio; hai vinto; ha vinto; il tuo premio; saldo disponibile; ricevere il rimborso; ottenere il rimborso; prestito approvato | money that waits
payout | nl | winst opnemen; u heeft gewonnen; je hebt gewonnen; uw prijs; claim uw prijs; terugbetaling ontvangen; beschikbaar saldo; lening goedgekeurd | money that waits
payout | pl | wyplac srodki; wyplata srodkow; wygrales; wygrana; odbierz nagrode; dostepne srodki; pozyczka przyznana; odbierz zwrot | money that waits
payout | tr | para cek; bakiyenizi cekin; kazandiniz; odulunuz; odulunu al; iadenizi alin; krediniz onaylandi; kullanilabilir bakiye | money that waits
payout | ru | вывести деньги; вывести средства; вывод средств; ваш выигрыш; вы выиграли; получить приз; получить выплату; доступно к выводу; компенсация; кредит одобрен | money that waits
payout | ar | سحب الرصيد; سحب الارباح; اسحب ارباحك; لقد ربحت; جائزتك; استلم جائزتك; استرداد المبلغ; الرصيد المتاح; تمت الموافقة على القرض | money that waits
payout | ja | 出金する; 出金申請; 当選しました; 当選金; 賞金を受け取る; 還付金; 給付金 | money that waits
payout | zh | 立即提现; 申请提现; 提现金额; 提領; 您已中奖; 恭喜中奖; 领取奖金; 領取獎金; 领取补贴; 退税; 贷款已批准 | money that waits
payout | cs | vybrat penize; vybrat vyhru; vase vyhra; vyhral jste; vyhrali jste; vyplatit zustatek | money that waits
payout | sv | ta ut pengar; ta ut dina pengar; du har vunnit; din vinst; hamta din vinst; hamta ditt pris | money that waits
payout | da | haev penge; haev dine penge; du har vundet; din gevinst; hent din gevinst; hent din praemie | money that waits
payout | no | ta ut penger; ta ut pengene; du har vunnet; din gevinst; hent gevinsten; hent premien | money that waits
payout | fi | nosta rahat; nosta varat; olet voittanut; sina voitit; voittosi; lunasta palkinto | money that waits
payout | hu | penz felvetele; nyeremeny felvetele; on nyert; gratulalunk nyert; nyeremenye; nyeremeny atvetele | money that waits
payout | ro | retrage bani; retrage banii; retrageti banii; ati castigat; ai castigat; premiul dvs | money that waits
payout | el | αναληψη χρηματων; κανετε αναληψη; κερδισατε; το επαθλο σας; τα κερδη σας; παραλαβετε το δωρο | money that waits
payout | uk | вивести кошти; виведення коштів; ви виграли; ваш виграш; отримати приз; отримати виплату | money that waits
payout | he | משיכת כספים; משוך את הכסף; זכית; זכית בפרס; הפרס שלך; קבל את הפרס | money that waits
payout | hi | पैसे निकालें; राशि निकालें; आपने जीता; आप जीत गए; आपका इनाम; इनाम प्राप्त करें | money that waits
payout | th | ถอนเงิน; ถอนเงินทันที; คุณได้รับรางวัล; รับรางวัล; เงินรางวัล; รับเงินคืน | money that waits
payout | vi | rut tien; rut tien ngay; ban da trung thuong; ban da thang; nhan giai thuong; nhan thuong | money that waits
payout | id | tarik dana; tarik saldo; pencairan dana; cairkan dana; anda memenangkan; selamat anda menang | money that waits
payout | ko | 출금하기; 출금 신청; 당첨되셨습니다; 당첨금; 상금 수령; 환급금 | money that waits
payout | zh-Hant | 立即提現; 申請提現; 提現金額; 申請提領; 恭喜中獎; 您已中獎 | money that waits

threat | en | account will be suspended; account will be closed; account will be blocked; account will be terminated; account will be deactivated; account has been suspended; account has been limited; account is limited; account has been locked; account is suspended; avoid suspension; avoid account suspension; avoid additional charges; avoid late fees; avoid penalties; avoid legal action; legal action; arrest warrant; license will be suspended; licence will be suspended; registration will be suspended; debt collection; final notice; final reminder; failure to pay will result; permanently suspended; permanently closed | what happens else
threat | de | konto wird gesperrt; konto wurde gesperrt; konto eingeschrankt; konto wurde eingeschrankt; sperrung ihres kontos; um eine sperrung zu vermeiden; letzte mahnung; letzte zahlungserinnerung; inkasso; zwangsvollstreckung; pfandung; strafanzeige; rechtliche schritte | what happens else
threat | fr | compte sera suspendu; compte sera bloque; compte a ete suspendu; compte est suspendu; compte a ete limite; eviter la suspension; amende majoree; derniere relance; dernier rappel; poursuites judiciaires | what happens else
threat | es | cuenta sera suspendida; cuenta sera bloqueada; cuenta ha sido suspendida; cuenta ha sido bloqueada; evitar la suspension; evitar recargos; ultimo aviso; acciones legales | what happens else
threat | pt | sujeito a multa; sujeita a multa; conta sera suspensa; conta sera bloqueada; conta foi bloqueada; conta bloqueada; restricao no cpf; restricoes no cpf; restricoes no seu cpf; restricao no seu cpf; nome e cpf; cpf irregular; cpf bloqueado; cpf sera bloqueado; cpf suspenso; cpf sera suspenso; bloqueio do cpf; nao pagamento resultara; vai ser cancelado; divida ativa; dividas ativas; nome negativado; nome sujo; regularizar sua situacao; regularize sua situacao; regularizacao necessaria; evitar a suspensao; evitar o bloqueio; ultimo aviso; medidas judiciais; pague imediatamente; inscricao sera cancelada; sera cancelado automaticamente | what happens else
threat | it | conto sara sospeso; conto sara bloccato; conto e stato sospeso; conto e stato bloccato; account sospeso; evitare la sospensione; ultimo avviso; azioni legali; pignoramento | what happens else
threat | nl | rekening wordt geblokkeerd; account wordt geblokkeerd; rekening is geblokkeerd; account is geblokkeerd; laatste aanmaning; beslaglegging; deurwaarder; incassobureau | what happens else
threat | pl | konto zostanie zablokowane; konto zostalo zablokowane; konto zostalo ograniczone; odciecie pradu; postepowanie egzekucyjne; ostateczne wezwanie; komornik | what happens else
threat | tr | hesabiniz askiya alinacak; hesabiniz kapatilacak; hesabiniz kisitlandi; hesabiniz bloke; yasal islem; icra takibi; son uyari | what happens else
threat | ru | аккаунт будет заблокирован; счет будет заблокирован; карта будет заблокирована; карта заблокирована; доступ ограничен; последнее предупреждение; судебные приставы | what happens else
threat | ar | سيتم ايقاف حسابك; سيتم اغلاق حسابك; تم تعليق حسابك; تم تقييد حسابك; تم ايقاف بطاقتك; اجراءات قانونية; انذار اخير | what happens else
threat | ja | アカウントが停止; アカウントを停止; アカウントの利用制限; 利用を制限; 口座が凍結; 法的措置; 差し押さえ; 差押; 最終通知 | what happens else
threat | zh | 账户将被冻结; 帳戶將被凍結; 账户已被冻结; 账户被限制; 账号将被停用; 帳號將被停用; 法律责任; 最后通知; 最後通知; 逾期将 | what happens else
threat | cs | ucet bude zablokovan; vas ucet byl zablokovan; ucet byl omezen | what happens else
threat | sv | kontot kommer att sparras; ditt konto har sparrats; kontot har begransats | what happens else
threat | da | konto vil blive sparret; konto er blevet sparret; din konto er spaerret | what happens else
threat | no | kontoen vil bli sperret; kontoen din er sperret; kontoen er begrenset | what happens else
threat | fi | tilisi suljetaan; tilisi on suljettu; tilisi on rajoitettu | what happens else
threat | hu | fiokja zarolasra kerul; fiokjat zaroltuk; fiokja korlatozva | what happens else
threat | ro | contul va fi blocat; contul va fi suspendat; contul a fost suspendat | what happens else
threat | el | ο λογαριασμος θα ανασταλει; ο λογαριασμος σας θα κλειδωθει; ο λογαριασμος εχει ανασταλει | what happens else
threat | uk | рахунок буде заблоковано; картку буде заблоковано; картку заблоковано | what happens else
threat | he | החשבון ייחסם; חשבונך ייחסם; חשבונך נחסם | what happens else
threat | hi | खाता बंद कर दिया जाएगा; खाता निलंबित; खाता ब्लॉक | what happens else
threat | th | บัญชีของคุณจะถูกระงับ; บัญชีถูกระงับ; บัญชีของคุณถูกจำกัด | what happens else
threat | vi | tai khoan se bi khoa; tai khoan bi khoa; tai khoan da bi tam khoa | what happens else
threat | id | akun akan diblokir; akun anda diblokir; akun anda ditangguhkan | what happens else
threat | ko | 계정이 정지; 계정이 차단; 계정 사용 제한 | what happens else
threat | zh-Hant | 帳戶已被限制; 帳戶已被暫停; 帳號已被停用 | what happens else

verify | en | verify your account; verify your identity; verify your card; verify your information; verify your payment; verify your details; verify your billing; account verification; identity verification; card verification; confirm your account; confirm your identity; confirm your card; confirm your information; confirm your billing; confirm your contact information; confirm your details; validate your card; validate your card information; validate your account; validate your information; validate your contact information; update your payment; update your billing; update your account; update your card; update your information; update payment information; update payment method; restore your account; unlock your account; reactivate your account; restore access; help us verify; security verification; security check | an account to be confirmed anew
verify | de | konto bestatigen; konto verifizieren; identitat bestatigen; identitat verifizieren; karte bestatigen; karte verifizieren; daten bestatigen; daten aktualisieren; zahlungsdaten aktualisieren; zahlungsmethode aktualisieren; zahlungsinformationen aktualisieren; konto entsperren; konto reaktivieren; kontobestatigung; identitatsprufung; sicherheitsuberprufung | an account to be confirmed anew
verify | fr | verifier votre compte; verifiez votre compte; verifier votre identite; verifiez votre identite; confirmer votre identite; confirmez votre identite; confirmer votre compte; confirmez votre compte; mettre a jour vos informations; mise a jour de vos informations; mettre a jour votre moyen de paiement; mise a jour du moyen de paiement; reactiver votre compte; debloquer votre compte; verification de compte | an account to be confirmed anew
verify | es | verificar su cuenta; verifique su cuenta; verifica tu cuenta; verificar su identidad; verifique su identidad; verifica tu identidad; confirmar su identidad; confirme su identidad; confirma tu identidad; actualizar sus datos; actualice sus datos; actualiza tus datos; actualizar metodo de pago; actualizar informacion de pago; desbloquear su cuenta; reactivar su cuenta; verificacion de cuenta; verificacion de identidad | an account to be confirmed anew
verify | pt | verificar sua conta; verifique sua conta; verificar sua identidade; verifique sua identidade; confirmar sua identidade; confirme sua identidade; confirmar seus dados; confirme seus dados; atualizar seus dados; atualize seus dados; atualizacao cadastral; atualizar cadastro; recadastramento; desbloquear sua conta; desbloquear conta; reativar conta; validar dados; validar seus dados; verificacao de conta; verificacao de identidade; liberar dispositivo; habilitar dispositivo | an account to be confirmed anew
verify | it | verifica il tuo account; verifica la tua identita; conferma la tua identita; confermare la tua identita; aggiorna i tuoi dati; aggiornare i tuoi dati; aggiorna il metodo di pagamento; riattiva il tuo account; sblocca il tuo conto; verifica account; verifica dell identita | an account to be confirmed anew
verify | nl | verifieer uw account; bevestig uw identiteit; bevestig uw gegevens; gegevens bijwerken; werk uw gegevens bij; betaalmethode bijwerken; account heractiveren | an account to be confirmed anew
verify | pl | zweryfikuj konto; potwierdz tozsamosc; potwierdz swoje dane; zaktualizuj dane; weryfikacja konta; odblokuj konto | an account to be confirmed anew
verify | tr | hesabinizi dogrulayin; kimliginizi dogrulayin; bilgilerinizi guncelleyin; odeme yonteminizi guncelleyin; hesap dogrulama; hesabinizi yeniden etkinlestirin | an account to be confirmed anew
verify | ru | подтвердите аккаунт; подтвердите личность; подтверждение личности; подтвердите данные; обновите данные; обновите платежные данные; восстановить доступ; разблокировать | an account to be confirmed anew
verify | ar | تاكيد حسابك; تحقق من حسابك; تاكيد هويتك; تحقق من هويتك; تحديث بياناتك; تحديث معلومات الدفع; تحديث طريقة الدفع; استعادة حسابك; اعادة تفعيل حسابك | an account to be confirmed anew
verify | ja | アカウントの確認; アカウントを確認; 本人確認; お支払い方法を更新; 支払い情報の更新; お支払い情報を更新; 情報の更新; アカウントの復旧 | an account to be confirmed anew
verify | zh | 验证您的账户; 验证您的身份; 驗證您的帳戶; 驗證您的身份; 身份验证; 身分驗證; 更新付款信息; 更新付款方式; 更新您的信息; 解冻账户; 恢复账户; 实名认证 | an account to be confirmed anew
verify | cs | overte svuj ucet; overit svuj ucet; overeni uctu; overte svou totoznost; overeni totoznosti; potvrdte sve udaje; aktualizujte sve udaje | an account to be confirmed anew
verify | sv | verifiera ditt konto; bekrafta ditt konto; verifiera din identitet; bekrafta din identitet; bekrafta dina uppgifter; uppdatera dina uppgifter; uppdatera betalningsuppgifter | an account to be confirmed anew
verify | da | bekraeft din konto; verificer din konto; bekraeft din identitet; verificer din identitet; bekraeft dine oplysninger; opdater dine oplysninger; opdater betalingsoplysninger | an account to be confirmed anew
verify | no | bekreft kontoen din; verifiser kontoen din; bekreft din identitet; bekreft identiteten din; bekreft opplysningene dine; oppdater opplysningene dine; oppdater betalingsinformasjon | an account to be confirmed anew
verify | fi | vahvista tilisi; vahvista henkilollisyytesi; vahvista henkilollisyys; vahvista tietosi; paivita tietosi; paivita maksutiedot; paivita maksutapa | an account to be confirmed anew
verify | hu | erositse meg fiokjat; fiok megerositese; fiok ellenorzese; igazolja szemelyazonossagat; szemelyazonossag ellenorzese; erositse meg adatait; frissitse adatait | an account to be confirmed anew
verify | ro | verificati contul; verifica contul; verificarea contului; confirmati identitatea; confirma identitatea; verificarea identitatii; confirmati datele | an account to be confirmed anew
verify | el | επαληθευστε τον λογαριασμο; επαληθευση λογαριασμου; επιβεβαιωστε τον λογαριασμο; επιβεβαιωστε την ταυτοτητα; επαληθευση ταυτοτητας; επιβεβαιωστε τα στοιχεια; ενημερωστε τα στοιχεια | an account to be confirmed anew
verify | uk | підтвердьте акаунт; підтвердьте обліковий запис; підтвердьте особу; підтвердження особи; підтвердьте дані; оновіть дані; оновіть платіжні дані | an account to be confirmed anew
verify | he | אמת את החשבון; אימות חשבון; אמת את זהותך; אימות זהות; אשר את פרטיך; אימות פרטים; עדכון פרטים | an account to be confirmed anew
verify | hi | अपना खाता सत्यापित करें; खाता सत्यापन; अपनी पहचान सत्यापित करें; पहचान सत्यापन; अपनी जानकारी अपडेट करें; भुगतान जानकारी अपडेट; केवाईसी अपडेट | an account to be confirmed anew
verify | th | ยืนยันบัญชีของคุณ; ยืนยันบัญชี; ยืนยันตัวตน; ยืนยันตัวตนของคุณ; ยืนยันข้อมูลของคุณ; อัปเดตข้อมูลของคุณ; อัปเดตข้อมูลการชำระเงิน | an account to be confirmed anew
verify | vi | xac minh tai khoan; xac minh danh tinh; xac thuc tai khoan; xac nhan thong tin; cap nhat thong tin; cap nhat thanh toan; cap nhat phuong thuc thanh toan | an account to be confirmed anew
verify | id | verifikasi akun; verifikasi akun anda; verifikasi identitas; konfirmasi akun; konfirmasi identitas; perbarui data anda; perbarui informasi pembayaran | an account to be confirmed anew
verify | ko | 계정을 확인; 계정 확인; 본인확인; 본인 확인; 신원 확인; 정보를 업데이트; 결제 정보 업데이트 | an account to be confirmed anew
verify | nl | bevestig uw account; bevestig je gegevens; bevestig uw betaalgegevens; betaalgegevens bijwerken; rekening deblokkeren; nieuwe bankpas aanvragen; identiteit bevestigen | an account to be confirmed anew
verify | pl | potwierdz konto; weryfikacja tozsamosci; aktualizacja danych; zaktualizuj metode platnosci; zaktualizuj dane platnicze; przywroc dostep; potwierdz dane karty | an account to be confirmed anew
verify | zh-Hant | 驗證您的帳號; 身份驗證; 更新付款資訊; 更新付款方式; 更新您的資料; 解除帳戶限制; 恢復帳戶 | an account to be confirmed anew
`;
