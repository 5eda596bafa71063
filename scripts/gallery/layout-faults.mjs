/**
 * What a reader would see as broken, whatever the language: something wider than the window or than its own box, a message key where
 * a text should be. Runs in the page; looks into open shadow roots.
 */
export function layoutFaults() {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`${wide}px wider than the window`);
  const nameOf = (element) => `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')} “${element.textContent.trim().slice(0, 40)}”`;
  const look = (parent) => {
    for (const element of parent.querySelectorAll('*')) {
      if (element.shadowRoot !== null) look(element.shadowRoot);
      // Fields scroll what is typed into them; what is only spoken has one pixel.
      if (element.matches('input, textarea, select, option, script, style, .spoken, .spoken *') || !element.checkVisibility()) continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) faults.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth}px wider than its box`);
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && /^[a-z0-9]+(?:_[a-z0-9]+)+$/u.test(node.data.trim())) faults.push(`${nameOf(element)} shows a key`);
      }
    }
  };
  look(document.body);
  return faults;
}
