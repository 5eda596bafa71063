/**
 * Words by which market places put a seller's name behind, at the start of a line: "Sold by", "Verkauf durch". The name may follow in
 * the same text or in the next. In the languages of the larger market places.
 */
export const SOLD_BY = /^\s*(?:sold by|seller|verkauf durch|verkauft von|verkäufer|vendu par|vendeur|vendido por|vendedor|venduto da|venditore|verkocht door|verkoper|sprzedawca|satıcı|продавец|البائع|販売元|出品者|販売業者|卖家|賣家|판매자)(?![\p{L}\p{N}])\s*:?\s*/iu;
