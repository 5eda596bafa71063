/** Start of the keys of a setting's texts: `shopper.country` → `setting_shopper_country`; `_title` and `_text` follow. */
export const settingTextKey = (key: string): string =>
  `setting_${key.replaceAll(/[.-]/gu, '_').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)}`;
