import type { FromPage } from '../messaging/protocol';
import { sendToWorker, type SendingRuntime } from '../messaging/send';
import { direction } from '../i18n/t';
import { payControl } from './note/anchor';
import { buildPanel, type Panel } from './note/panel';
import { placeNote } from './note/placement';
import { isVisible, restore } from './note/visible';
import { createWatch, TICK_MS } from './note/watch';
import { readNoteMessage, type NoteRequest } from './note/words';

type Listener = (message: unknown, sender: { readonly id?: string }, reply: (answer: unknown) => void) => void;
declare const browser: { readonly runtime: SendingRuntime & { readonly id: string; readonly onMessage: { addListener(listener: Listener): void } } };

type NoteEvent = Parameters<FromPage['page/note']>[0]['event'];

/** A worker that is gone, or an extension that was updated, ends this script's work without a word. */
const tell = (event: NoteEvent): void => { sendToWorker(browser.runtime, 'page/note', { event }).catch(() => undefined); };

let stop: (() => void) | null = null;

function place({ note }: Panel): void {
  const box = note.getBoundingClientRect();
  const { left, top } = placeNote(payControl(document)?.getBoundingClientRect() ?? null, box, { width: innerWidth, height: innerHeight }, direction() === 'rtl');
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}

function show(request: NoteRequest): void {
  stop?.();
  const panel = buildPanel(request, { leave: () => tell('leave'), why: () => tell('why') });
  const modal = request.level === 'danger';
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
    panel.host.remove();
    stop = null;
  };
  const watch = createWatch({
    visible: () => document.visibilityState === 'hidden' || isVisible(panel),
    repair: () => restore(panel),
    failed: () => { end(); tell('failed'); },
  });
  const timer = setInterval(() => {
    watch.tick();
    if (!watch.over() && !modal) place(panel);
  }, TICK_MS);
  stop = end;
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

/** Injected whenever there is something to show; a second copy in the same page must not show a second note. */
const scope = globalThis as { paylightNote?: true };
if (scope.paylightNote === undefined) {
  scope.paylightNote = true;
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    const request = readNoteMessage(message);
    if (request === null) return;
    if (request !== 'hide') show(request.show);
    else if (stop !== null) {
      stop();
      tell('hidden');
    }
    reply({ ok: true, value: null });
  });
}
