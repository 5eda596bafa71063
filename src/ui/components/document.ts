import { direction, language } from '../../i18n/t';

/** Tells the document the language and direction of its texts. Call once, before rendering. */
export function dressDocument(title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
}

/** Sets or removes `data-*` attributes of the root element; null removes. */
export function markRoot(marks: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(marks)) {
    if (value === null) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
}
