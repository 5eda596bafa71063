import { textsOf, type WordKind } from '../core/domain/index-texts';
import { nameIndex } from './name-index';

/** Kinds of words that stand beside a name in a title without saying whose page it is. */
const SILENT: ReadonlySet<WordKind> = new Set(['credential', 'payment', 'delivery', 'support', 'web', 'place']);

/** Little words of titles, as they stand around a name. "With" is not among them: "sign in with PayPal" is another site's button. */
const LITTLE = new Set(`
a an the to of in on or and your you my our is are for at by from into it this that please welcome back now here new enter now continue next step
und oder bei zu zum zur im ihr ihre ihrem ihren mein meine dein willkommen auf der die das bitte weiter
et ou a au aux le la les de des du votre vos mon ma mes bienvenue sur en dans notre veuillez
y o en el la los las tu su mi bienvenido bienvenidos a al del de por favor
e o a os as seu sua meu minha bem vindo ao no na do da em por
il lo gli i tuo mio benvenuto di del della nel
in op je uw mijn bij het de een van welkom
w z na do i oraz moje twoje witamy
log sign out up off in into banking internet online personal individual private home page html index web app official site center centre portal service services
information info details verify verification verifying card cards billing address edit profile my your form official screen loading
inc incorporated ltd limited llc llp plc corp corporation gmbh ag kg sarl sas srl spa bv nv oy ab aps pty ltda n sa cv
via pix qr code codigo copia cola qrcode fatura pedido checkout
log-in sign-in sign-up bank sitekey summary overview subscription confirm identity step
logga kirjaudu sisaan zaloguj sie prihlasit prihlaseni prihlaste bejelentkezes belepes autentificare conectare prijava giris yap dang nhap masuk akun
min mina mit mine oma om och ja sinun din dit ditt vas vasi vase svuj sve az es va si pe contul til hos av fra med
mobil mobile digital netbank nettbank internetbank verkkopankki bankowosc elektroniczna bankovnictvi netbanking sube sanal kundenlogin mitt min
вход войти в на и добро пожаловать личный кабинет авторизация регистрация онлайн банк интернет вхід увійти особистий кабінет до та для
συνδεση εισοδος στο στην και σε το η ο λογαριασμος λογαριασμο μου καλως ηρθατε
تسجيل الدخول دخول حسابي حساب مرحبا بك في الى من الخدمات الالكترونية
כניסה התחברות לחשבון חשבון ברוכים הבאים אזור אישי שלי את
लॉग इन लॉगिन साइन करें खाता में अपने आपका स्वागत है
เข้าสู่ระบบ ลงชื่อเข้าใช้ บัญชี ยินดีต้อนรับ
登录 登錄 登入 ログイン サインイン 로그인 注册 註冊 帐户 账户 帳戶 会員 會員登入 用户登录 用戶登錄 账号登录 欢迎登录 ログイン画面 会員ログイン 인터넷뱅킹 회원 회원가입
`.split(/\s+/u).filter((word) => word !== ''));

let words: ReadonlyMap<string, WordKind> | null = null;

/** True for a word of a title that does not tell whose page it is. Lower case, without accents. */
export function isTitleFiller(word: string): boolean {
  if (LITTLE.has(word)) return true;
  words ??= textsOf(nameIndex()).words;
  const kind = words.get(word);
  return kind !== undefined && SILENT.has(kind);
}
