export const WORDLIKE = '';
