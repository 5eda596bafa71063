import { redactLine } from './redact';

/**
 * A French establishment number has fourteen digits and a Luhn check digit (INSEE, SIRET), which is also what some cards look
 * like. Its first nine digits name the company; the last five only say which of its premises, and are masked before anything else.
 */
const SIRET = /(\b(?:siret|siren)\b[^\p{Nd}]{0,24})(\p{Nd}{3}[\s.\u00A0]?\p{Nd}{3}[\s.\u00A0]?\p{Nd}{3})[\s.\u00A0]?\p{Nd}{5}(?!\p{Nd})/giu;

/**
 * One line of a shop's own statements about itself, at most `limit` characters; nothing that could be a card number remains. Few lines
 * have the word that SIRET looks for, and a browser takes long to compile what looks at letters of any script.
 */
export const redactDisclosure = (text: string, limit: number): string => redactLine(text.toLowerCase().includes('sire') ? text.replace(SIRET, '$1$2 •••••') : text, limit);
