import { redactLine } from './redact';

/**
 * A French establishment number has fourteen digits and a Luhn check digit (INSEE, SIRET), which is also what some cards look
 * like. Its first nine digits name the company; the last five only say which of its premises, and are masked before anything else.
 */
const SIRET = /(\b(?:siret|siren)\b[^\p{Nd}]{0,24})(\p{Nd}{3}[\s.\u00A0]?\p{Nd}{3}[\s.\u00A0]?\p{Nd}{3})[\s.\u00A0]?\p{Nd}{5}(?!\p{Nd})/giu;

/** One line of a shop's own statements about itself, at most `limit` characters; nothing that could be a card number remains. */
export const redactDisclosure = (text: string, limit: number): string => redactLine(text.replace(SIRET, '$1$2 •••••'), limit);
