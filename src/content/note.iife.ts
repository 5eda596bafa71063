import type { FromPage } from '../messaging/protocol';
import { sendToWorker, type SendingRuntime } from '../messaging/send';
import { direction } from '../i18n/t';
import { payControl } from './note/anchor';
import { buildPanel, type Panel } from './note/panel';
import { watchCover } from './note/cover';
import { placeNote } from './note/placement';
import { isVisible, restore } from './note/visible';
import { createWatch, TICK_MS } from './note/watch';
import { readNoteMessage, type NoteRequest, type Payment } from './note/words';
import { between, NOTE } from './between';

type Listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => void;
declare const browser: { readonly runtime: SendingRuntime & { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

type NoteEvent = Parameters<FromPage['page/note']>[0]['event'];

/** A worker that is gone, or an extension that was updated, ends this script's work without a word. */
const tell = (event: NoteEvent): void => { sendToWorker(browser.runtime, 'page/note', { event }).catch(() => undefined); };

interface Standing { readonly request: NoteRequest; readonly payment: Payment; readonly end: () => void }
let standing: Standing | null = null;

function place({ note }: Panel): void {
  const box = note.getBoundingClientRect();
  const { left, top } = placeNote(payControl(document)?.getBoundingClientRect() ?? null, box, { width: innerWidth, height: innerHeight }, direction() === 'rtl');
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}

function show(request: NoteRequest, payment: Payment): void {
  standing?.end();
  const build = (): Panel => buildPanel(request, payment, { leave: () => tell('leave'), decide: () => tell('decide'), back: () => show(request, 'open') });
  let panel = build();
  let cover = watchCover(panel.host, panel.note);
  const modal = panel.note instanceof HTMLDialogElement;
  let drawing = 0;
  const follow = (): void => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => place(panel));
  };
  const end = (): void => {
    clearInterval(timer);
    cancelAnimationFrame(drawing);
    removeEventListener('scroll', follow, true);
    removeEventListener('resize', follow);
    cover.stop();
    panel.host.remove();
    standing = null;
  };
  /** What a page has rewritten is thrown away whole. */
  const renew = (): void => {
    cover.stop();
    panel.host.remove();
    panel = build();
    cover = watchCover(panel.host, panel.note);
  };
  const watch = createWatch({
    visible: () => document.visibilityState === 'hidden' || (isVisible(panel) && !cover.covered()),
    repair: () => {
      if (!panel.intact()) renew();
      restore(panel);
    },
    failed: () => { end(); tell('failed'); },
  });
  const timer = setInterval(() => {
    watch.tick();
    if (!watch.over() && !modal) place(panel);
  }, TICK_MS);
  standing = { request, payment, end };
  restore(panel);
  if (!modal) {
    place(panel);
    // document.open() drops these; the timer places the note then.
    addEventListener('scroll', follow, { capture: true, passive: true });
    addEventListener('resize', follow);
    // "Why?" and "Smaller" change the note's size.
    panel.note.addEventListener('click', follow);
  }
  tell('shown');
}

/** The same warning again must not make a note that is being read start anew. */
function showAgain(request: NoteRequest): void {
  if (standing !== null && JSON.stringify(standing.request) === JSON.stringify(request)) return;
  show(request, standing?.payment ?? 'open');
}

function say(payment: Payment): void {
  if (standing !== null) show(standing.request, payment);
}

/** Injected whenever there is something to show; a second copy in the same page must not show a second note. The hold speaks through it. */
if (between[NOTE] === undefined) {
  between[NOTE] = { say };
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    const request = readNoteMessage(message);
    if (request === null) return;
    if (request === 'paused') say('paused');
    else if (request !== 'hide') {
      // The page that was judged may have been left while the message was on its way; this one has nothing to do with it.
      if (request.show.origin === location.origin) showAgain(request.show);
    } else if (standing !== null) {
      standing.end();
      tell('hidden');
    }
    reply({ ok: true, value: null });
  });
}
