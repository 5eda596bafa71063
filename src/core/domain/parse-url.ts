/**
 * The address, or null where the text is none. Not by way of `URL.canParse`: Node 20's compiled one refuses addresses with
 * letters of Latin-1 (`https://bücher.example/`) after a few thousand calls, and every place must give the same answer.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
