/**
 * What a reader would see as broken, whatever the language: something wider than the window or than its own box, a control's word torn in
 * two, a message key or wrongly decoded characters where a text should be. Runs in the page; looks into open shadow roots.
 */
export function layoutFaults() {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`${wide}px wider than the window`);
  const nameOf = (element) => `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')} “${element.textContent.trim().slice(0, 40)}”`;
  // Host names are broken where they must be; a word of a control is not. One word of letters alone that takes two lines was torn apart.
  const brokenWord = (element) => {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      for (const word of node.data.matchAll(/[\p{Script=Latin}\p{Script=Arabic}\p{M}]{4,}/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 && !/[.-]/u.test(node.data.slice(word.index - 1, word.index + word[0].length + 1).replace(word[0], ''))) return true;
      }
    }
    return false;
  };
  const look = (parent) => {
    for (const element of parent.querySelectorAll('*')) {
      if (element.shadowRoot !== null) look(element.shadowRoot);
      // Fields scroll what is typed into them; what is only spoken has one pixel.
      if (element.matches('input, textarea, select, option, script, style, .spoken, .spoken *') || !element.checkVisibility()) continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) faults.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth}px wider than its box`);
      if (element.matches('a, button, summary') && brokenWord(element)) faults.push(`${nameOf(element)} breaks a word`);
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && /^[a-z0-9]+(?:_[a-z0-9]+)+$/u.test(node.data.trim())) faults.push(`${nameOf(element)} shows a key`);
        if (node.nodeType === Node.TEXT_NODE && /\u00E2[\u0080-\u009F\u20AC]|\uFFFD/u.test(node.data)) faults.push(`${nameOf(element)} was read in the wrong encoding`);
      }
    }
  };
  look(document.body);
  return faults;
}
