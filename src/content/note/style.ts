/**
 * Every property by which a page could hide the host is set as `:host { … !important }`: inside a shadow root, important
 * declarations win over the page's, over the host's own style attribute and over animations.
 */
const HOST = [
  'all: initial', 'display: block', 'visibility: visible', 'opacity: 1', 'position: fixed', 'inset: 0 auto auto 0', 'inline-size: 0', 'block-size: 0',
  'margin: 0', 'padding: 0', 'border: 0', 'overflow: visible', 'transform: none', 'translate: none', 'scale: none', 'rotate: none', 'clip-path: none',
  'filter: none', 'mask: none', 'mix-blend-mode: normal', 'transition: none', 'animation: none', 'zoom: 1', 'contain: none', 'content-visibility: visible',
  'pointer-events: auto', 'z-index: 2147483647', 'color-scheme: light dark',
].map((declaration) => `${declaration} !important`).join('; ');

const LIGHT = '--card: #fffefb; --ink: #1d2433; --ink-2: #566074; --line: #cfc9bb; --accent: #27406b; --accent-ink: #fff; --focus: #2f63c4; --caution: #815400; --danger: #a3212b; --on-danger: #fff';
const DARK = '--card: #1b212d; --ink: #eef0f4; --ink-2: #a9b3c4; --line: #3a4456; --accent: #9db8ea; --accent-ink: #10151f; --focus: #9db8ea; --caution: #f0b94f; --danger: #ff8f8a; --on-danger: #141821';

export const NOTE_STYLE = `
:host { ${HOST} }
.note { ${LIGHT}; box-sizing: border-box; position: fixed; inset: auto; margin: 0; padding: 14px 16px;
  inline-size: min(340px, calc(100vw - 24px)); max-block-size: calc(100vh - 24px); overflow: auto;
  border: 1px solid var(--line); border-inline-start: 5px solid var(--level); border-radius: 12px; background: var(--card); color: var(--ink);
  box-shadow: 0 6px 22px rgb(0 0 0 / 22%); font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start; overflow-wrap: anywhere; }
.note.caution { --level: var(--caution); }
.note.danger { --level: var(--danger); }
dialog.note { inset: 0; margin: auto; block-size: fit-content; inline-size: min(420px, calc(100vw - 24px)); }
dialog.note::backdrop { background: rgb(20 24 33 / 55%); }
.head { display: grid; grid-template-columns: 24px 1fr; gap: 10px; align-items: start; }
.lamp { inline-size: 24px; block-size: 24px; color: var(--level); }
.lamp .cut { stroke: var(--card); }
.title { margin: 0; font-size: 15px; font-weight: 600; line-height: 1.35; }
.host { margin: 1px 0 0; font-size: 12.5px; color: var(--ink-2); }
.money { margin: 8px 0 0; font-weight: 600; }
.why { margin: 8px 0 0; color: var(--ink-2); }
.why p { margin: 0 0 6px; }
.actions { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin-block-start: 12px; }
button { all: unset; box-sizing: border-box; min-block-size: 40px; padding: 9px 15px; border-radius: 8px; font-weight: 600; cursor: pointer; color: var(--accent); text-align: center; }
button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
button.leave { background: var(--accent); color: var(--accent-ink); }
button.fold { margin-inline-start: auto; color: var(--ink-2); font-weight: 500; }
.note.folded { inline-size: auto; padding: 6px 12px; }
.note.folded .host, .note.folded .money, .note.folded .why, .note.folded .leave, .note.folded .ask { display: none; }
.note.folded .actions { margin-block-start: 0; }
.note.folded { display: flex; align-items: center; gap: 4px; max-inline-size: min(400px, calc(100vw - 24px)); }
.note.folded .head { align-items: center; }
.note.folded .title { font-size: 13px; }
[hidden] { display: none; }
@media (prefers-color-scheme: dark) { .note { ${DARK} } }
@media (forced-colors: active) { .note { border: 2px solid CanvasText; border-inline-start-width: 6px; } button { border: 1px solid ButtonText; } .lamp { color: CanvasText; } }
`;
