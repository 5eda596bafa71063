import type { Chance } from '../../core/merchant/disclosure-report';

/*
 * All are sought in text in lower case: folding case while searching makes a browser compile each many times longer, which costs a page
 * more than the search.
 */

/**
 * Words beside which a script's own dice roll makes a number up: how many look on, how many are left, who has just bought.
 * Read from the script's text, hence mostly programmers' English, with the words shown to shoppers in the larger languages.
 */
export const CHANCE_WORDS: Readonly<Record<Chance, RegExp>> = {
  viewers: /view(?:er|ing)|visitors?|watching|people.{0,12}looking|besucher|sehen sich|personnes? (?:regardent|consultent)|personas (?:viendo|mirando)|stanno guardando|pessoas (?:vendo|olhando)|kijken|ogląda|смотрят|bakıyor|閲覧|人正在|보고 있/,
  stock: /in.?stock|left.{0,6}stock|stock.?(?:left|count|level|number)|items?.?left|remaining|nur noch|noch \d|plus que|restantes?|rimast[ie]|übrig|осталось|kaldı|残り|仅剩|남음/,
  purchase: /(?:just|recently|someone).{0,24}(?:bought|purchased|ordered)|(?:sales?|purchase|order).?(?:pop.?up|notif|toast)|hat (?:gerade|soeben)|vient d.acheter|ha comprado|ha acquistato|acabou de comprar|heeft zojuist|właśnie kupił|купил|satın aldı|購入しました|购买了|구매했/,
};

/** Class and id words of countdown boxes. */
export const TIMER_HINT = /count.?down|timer|(?:offer|deal|sale|cart|reserv).{0,8}(?:clock|expir|ends?|time)|clock/;

/** Words of pictures that vouch for a shop: seals, ratings, guarantees. A coarse net; the table of issuers decides. */
export const SEAL_HINT = /seal|badge|trust|verif|secur|ssl|norton|mcafee|bbb|guarant|siegel|garant|certif|zertif|geprüft|rating|review|ekomi|award|thuiswinkel|safe|authentic|accredit|approved|google.?customer|shopper|stars?\b/;

/** Names of the networks whose icons stand in footers. */
export const SOCIAL = /facebook|instagram|twitter|x-twitter|youtube|tiktok|pinterest|linkedin|whatsapp|telegram|vkontakte|snapchat/;
