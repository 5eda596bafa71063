/**
 * Words by which the law of a country makes a company say what it is, as they stand at the end (or, for a few, the beginning) of
 * its name. Rows: countries, comma separated | forms, semicolon separated. `*` after a form: it also stands before the name.
 * A form used in many countries names them all or, as `*`, none in particular. From the companies acts and trade registers of
 * the countries named.
 */
export const LEGAL_FORMS = `
DE,AT | GmbH; G.m.b.H.; GmbH & Co. KG; gGmbH; GesmbH; Ges.m.b.H.; OHG; OG
DE | UG (haftungsbeschränkt); UG haftungsbeschränkt; UG; e.K.; e.Kfm.; e.Kfr.; eG; PartG mbB; GbR; eGbR; KGaA; Einzelunternehmen; AG & Co. KG; UG & Co. KG
AT | e.U.; FlexKapG; FlexCo
DE,AT,CH,LI,LU | AG; KG
CH,LI | GmbH; Sàrl; Sagl; Einzelfirma
FR,BE,LU,CH | SARL; S.A.R.L.; S.à r.l.; SCS; SNC
FR | SAS; S.A.S.; SASU; S.A.S.U.; EURL; E.U.R.L.; SCOP; SELARL; Auto-entrepreneur*; Micro-entreprise*; Entreprise individuelle*; SA à conseil d'administration
IT | S.r.l.; SRL; S.r.l.s.; SRLS; S.p.A.; SpA; S.n.c.; S.a.s. di; Ditta individuale*; Società Cooperativa; S.R.L. Unipersonale; S.A.P.A.
ES | S.L.; SL; S.L.U.; SLU; S.A.U.; S.C.; C.B.; S.Coop.; Sociedad Limitada
PT | Lda; Lda.; Unipessoal Lda; Unipessoal, Lda.; Limitada
NL,BE | B.V.; BV; N.V.; NV; V.O.F.; VOF; C.V.; Eenmanszaak*; CommV
BE | BVBA; SPRL; SRL/BV; ASBL; VZW
PL | Sp. z o.o.; sp. z o. o.; spółka z o.o.; Spółka z ograniczoną odpowiedzialnością; S.K.A.; Sp. j.; Sp. k.; P.S.A.; s.c.
CZ,SK | s.r.o.; s. r. o.; spol. s r.o.; spol. s r. o.; a.s.; a. s.; v.o.s.; k.s.; družstvo
SI,HR,RS,BA,MK,ME | d.o.o.; d. o. o.; d.d.; j.d.o.o.; s.p.; obrt*; DOO
HU | Kft.; Kft; Zrt.; Zrt; Nyrt.; Bt.; Bt; E.V.; Korlátolt Felelősségű Társaság; egyéni vállalkozó
RO,MD | S.R.L.; SRL; S.C.*; PFA; S.A.; S.R.L.-D
BG | ЕООД; ООД; АД; ЕАД; ЕТ*; EOOD; OOD
GR,CY | Α.Ε.; ΑΕ; Ε.Π.Ε.; ΕΠΕ; Ι.Κ.Ε.; ΙΚΕ; Ο.Ε.; ΟΕ; Ε.Ε.; Μονοπρόσωπη Ι.Κ.Ε.; I.K.E.; P.C.
DK | ApS; A/S; IVS; I/S; P/S; K/S
SE | AB; Aktiebolag; HB; Handelsbolag; Enskild firma*
NO | AS; ASA; ENK; ANS; Enkeltpersonforetak
FI | Oy*; Oyj; Ky; T:mi*; Tmi*; Osakeyhtiö; Oy Ab
EE | OÜ*; FIE; AS*; Osaühing
LV | SIA*; IK*; Sabiedrība ar ierobežotu atbildību
LT | UAB*; MB*; AB*; IĮ*
IS | ehf.; hf.; ehf
TR | A.Ş.; Ltd. Şti.; Limited Şirketi; Anonim Şirketi; San. ve Tic.; LTD ŞTİ
RU,BY,KZ | ООО*; ИП*; АО*; ПАО*; ОАО*; ЗАО*; ТОО*; Индивидуальный предприниматель*
UA | ТОВ*; ФОП*; ПП*; ПрАТ*
GB,IE,MT,CY,IN,HK,NZ,AU,KE,NG,IL,GI,IM,JE,GG,SG,TH,BD,PK,LK,ZA | Ltd; Ltd.; Limited
GB | LLP; PLC; plc; CIC
IE | DAC; Designated Activity Company; Teoranta
AU,ZA,PG | Pty Ltd; Pty. Ltd.; (Pty) Ltd; Pty Limited; Proprietary Limited
IN,PK,BD,LK | Pvt Ltd; Pvt. Ltd.; Private Limited; (P) Ltd; OPC Pvt Ltd
SG,MM | Pte Ltd; Pte. Ltd.; Pte Limited
MY | Sdn Bhd; Sdn. Bhd.; Berhad; Bhd
ID | PT*; CV*; Tbk
PH | OPC; Corp.
US,PR | LLC; L.L.C.; Inc; Inc.; Incorporated; Corp; Corp.; Corporation; L.P.; PLLC
CA | Ltée; Inc.; Incorporated; Corp.; Limitée; Ltd.
BR | Ltda; Ltda.; LTDA; EIRELI; MEI; S/A; - ME; - EPP; SLU
MX | S.A. de C.V.; SA de CV; S. de R.L. de C.V.; S de RL de CV; S.A.P.I. de C.V.; SAS de CV
CO | S.A.S.; SAS; Ltda.
AR,UY | S.R.L.; S.A.; SAS; S.A.U.
CL | SpA; EIRL; Ltda.; E.I.R.L.
PE | S.A.C.; SAC; E.I.R.L.; S.R.L.
ES,FR,PT,BE,LU,CH,GR,RO,AR,BR,MX,CL,CO,PE | S.A.; SA
JP | 株式会社*; 合同会社*; 有限会社*; 合名会社*; 合資会社*; (株)*; K.K.; G.K.; Co., Ltd.; 個人事業主*
KR | 주식회사*; (주)*; ㈜*; 유한회사*; 유한책임회사*; Co., Ltd.
CN,TW,HK | 有限公司; 股份有限公司; 有限责任公司; 個体工商户; 个体工商户; 企業社; 商行; Co., Ltd.; Co., Limited; Co.,Ltd
TH | จำกัด; บริษัท*; ห้างหุ้นส่วนจำกัด*; Co., Ltd.
VN | Công ty TNHH*; Công ty Cổ phần*; CÔNG TY TNHH*; CÔNG TY CỔ PHẦN*; TNHH; Hộ kinh doanh*; Co., Ltd.
IL | בע"מ; בע״מ; עוסק מורשה*; עוסק פטור*; בעמ
AE,SA,QA,KW,BH,OM,EG,JO | ذ.م.م; ش.م.م; شركة*; مؤسسة*; FZE; FZCO; FZ-LLC; L.L.C; LLC; W.L.L.; DMCC; EST.
IR | شرکت*; بازرگانی*; سهامی خاص
EU | SE; SCE
`;
