import { describe, expect, it } from 'vitest';
import type { FieldRole } from '../../../src/core/payment/page-facts';
import { readPage } from '../../../src/core/payment/read-page';
import { pageTables } from '../../../src/knowledge/cues/index';
import { reportOf } from '../../content/collect/dom';

const rolesOf = (html: string): readonly FieldRole[] => {
  const report = reportOf(html);
  return readPage([{ id: 0, parent: null, origin: report.origin, report }], pageTables).fields.map((field) => field.role);
};

const ROWS: readonly { readonly html: string; readonly roles: readonly FieldRole[]; readonly why: string }[] = [
  { html: '<input autocomplete="cc-number">', roles: ['pan'], why: 'the standard token' },
  { html: '<input autocomplete="shipping street-address">', roles: ['street'], why: 'tokens may be prefixed' },
  { html: '<input name="ccNumber"><input name="ccCvc">', roles: ['pan', 'cvc'], why: 'camel case is taken apart' },
  { html: '<input id="creditcardnumber"><input name="cardexpirydate">', roles: ['pan', 'expiry'], why: 'run-together names' },
  { html: '<label for=a>Gift card number</label><input id=a>', roles: ['gift-card'], why: 'the longest phrase wins over "card number"' },
  { html: '<label>Loyalty card number <input></label>', roles: ['other'], why: 'no bank card' },
  { html: '<label>Kartennummer <input></label><label>Prüfziffer <input></label><label>Gültig bis <input></label>', roles: ['pan', 'cvc', 'expiry'], why: 'German' },
  { html: '<label>Numéro de carte <input></label><label>Cryptogramme visuel <input></label><label>Titulaire de la carte <input></label>', roles: ['pan', 'cvc', 'holder'], why: 'French' },
  { html: '<label>カード番号 <input></label><label>セキュリティコード <input></label><label>有効期限 <input></label>', roles: ['pan', 'cvc', 'expiry'], why: 'Japanese' },
  { html: '<label>ｶｰﾄﾞ番号 <input></label>', roles: ['pan'], why: 'half-width kana are the same word' },
  { html: '<label>卡号 <input></label><label>月： <input></label><label>年： <input></label>', roles: ['pan', 'expiry-month', 'expiry-year'], why: 'Chinese, expiry named by its halves only' },
  { html: '<label>信用卡卡號 <input></label><label>末三碼 <input></label>', roles: ['pan', 'cvc'], why: 'Chinese, traditional script' },
  { html: '<label>카드번호 <input></label><label>유효기간 <input></label>', roles: ['pan', 'expiry'], why: 'Korean' },
  { html: '<label>Номер карты <input></label><label>Срок действия <input></label>', roles: ['pan', 'expiry'], why: 'Russian' },
  { html: '<label>رقم البطاقة <input></label><label>تاريخ الانتهاء <input></label>', roles: ['pan', 'expiry'], why: 'Arabic' },
  { html: '<label>מספר כרטיס אשראי <input></label><label>תוקף <input></label>', roles: ['pan', 'expiry'], why: 'Hebrew' },
  { html: '<label>หมายเลขบัตรเครดิต <input></label><label>วันหมดอายุ <input></label>', roles: ['pan', 'expiry'], why: 'Thai, no spaces between words' },
  { html: '<label>Số thẻ <input></label><label>Ngày hết hạn <input></label>', roles: ['pan', 'expiry'], why: 'Vietnamese diacritics' },
  { html: '<label>KART NUMARASI <input></label><label>SON KULLANMA TARİHİ <input></label>', roles: ['pan', 'expiry'], why: 'Turkish capitals with a dotted İ' },
  { html: '<label>Αριθμός κάρτας <input></label><label>Ημερομηνία λήξης <input></label>', roles: ['pan', 'expiry'], why: 'Greek accents' },
  { html: '<label>कार्ड नंबर <input></label>', roles: ['pan'], why: 'Hindi' },
  { html: '<label>Numer karty <input></label><label>Data ważności <input></label>', roles: ['pan', 'expiry'], why: 'Polish' },
  { html: '<label>Číslo karty <input></label><label>Platnost karty <input></label>', roles: ['pan', 'expiry'], why: 'Czech' },
  { html: '<table><tr><td>Card Number<td><input name=f1><tr><td>Security Code<td><input name=f2></table>', roles: ['pan', 'cvc'], why: 'captions in table cells, no labels' },
  { html: '<input type=password name=pwd><input type=password placeholder=CVV><input type=password placeholder=PIN>', roles: ['password', 'cvc', 'pin'], why: 'masked inputs are not all passwords' },
  { html: '<input placeholder="One-time code" inputmode=numeric><input autocomplete="one-time-code">', roles: ['otp', 'otp'], why: 'codes sent to the shopper' },
  { html: '<label>Card number <input></label><select><option>01<option>02<option>03<option>04<option>05<option>06<option>07<option>08<option>09<option>10<option>11<option>12</select><select><option>2026<option>2027<option>2028<option>2029<option>2030<option>2031</select>', roles: ['pan', 'expiry-month', 'expiry-year'], why: 'unnamed selects after a card number' },
  { html: '<input name="ctl00$Body$ucShippingAddress$txtCity"><input name="shipping_address[postcode]">', roles: ['city', 'postal-code'], why: 'the last word of a name is the thing' },
  { html: '<label>Holder of the card <input name=cardholder></label><label>Numéro: <input></label><label>Date d’expiration <input></label>', roles: ['holder', 'pan', 'expiry'], why: 'a number between holder and expiry is the card’s' },
  { html: '<input name=name><input name=email><textarea name=message></textarea><label>Security code <input name=f7 maxlength=5></label><input name=subject>', roles: ['name', 'email', 'other', 'other', 'other'], why: 'a picture puzzle is no CVC' },
  { html: '<input name=ssn><input name=dob><input type=file name=id_front>', roles: ['national-id', 'birth-date', 'id-upload'], why: 'identity data' },
  { html: '<textarea name=comment autocomplete=new-password></textarea><input name=f1 autocomplete=new-password>', roles: ['other', 'other'], why: 'a trick against autofill makes no password' },
  { html: '<label>Name on card <input name="Card.Entry.PersonName"></label>', roles: ['holder'], why: 'what the name begins with says whose, not what' },
  { html: '<label>Save credit card as <input name=label1></label><label>Credit card <input name=f2 maxlength=19></label>', roles: ['other', 'pan'], why: 'a card named in passing is no card number' },
  { html: '<label>Bonus card number <input maxlength=12></label>', roles: ['other'], why: 'no room for a bank card’s number' },
  { html: '<input name=giftCode1 title="Email address"><label>Security code <input maxlength=4></label><label>Card number <input name=cardnumber></label>', roles: ['email', 'pin', 'pan'], why: 'a gift code’s own name counts where its title says something else' },
  { html: '<label>Stored value card number <input></label><label>Security code <input maxlength=4></label>', roles: ['gift-card', 'pin'], why: 'the code beside a gift card’s number' },
  { html: '<label>Card number <input></label><label>Expiry date <input></label><label>Verification code <input name=f3></label>', roles: ['pan', 'expiry', 'cvc'], why: 'a verification code after a card’s date' },
  { html: '<label>Card number <input></label><label>Expiry date <input></label><label>Verification code sent by SMS <input name=f3></label>', roles: ['pan', 'expiry', 'otp'], why: 'unless it says where it is sent' },
  { html: '<label>Número de tarjeta <input></label><label>Fecha de caducidad <input></label><label>Fecha de caducidad <input></label>', roles: ['pan', 'expiry-month', 'expiry-year'], why: 'two boxes under one caption' },
  { html: '<label>Card number <input></label><input name=expirationMonth placeholder=EXP><input placeholder=CVV>', roles: ['pan', 'expiry', 'cvc'], why: 'a month without a year holds both' },
  { html: '<p>Card number</p><input id=card-number-back-17><label>Card number <input id=n></label><p>Card number</p><input>', roles: ['other', 'pan', 'other'], why: 'twins that only stand near a caption' },
  { html: '<label>Passwort <input type=password name=p></label><p>Kartennummer vergessen?</p><input type=password placeholder=Passwort>', roles: ['password', 'password'], why: 'own words before those that stand near' },
  { html: '<input placeholder="No. Kartu Kredit" maxlength=19><input placeholder="MM/YY" maxlength=5><p>Tanggal Kedaluwarsa</p><input placeholder=000 maxlength=4>', roles: ['pan', 'expiry', 'cvc'], why: 'a short code after number and date, whatever stands near' },
  { html: '<input name=iban><label>Recovery phrase <textarea></textarea></label>', roles: ['iban', 'seed-phrase'], why: 'accounts and wallets' },
];

describe('field roles', () => {
  it.each(ROWS)('$why', ({ html, roles }) => {
    expect(rolesOf(html)).toEqual(roles);
  });
});
