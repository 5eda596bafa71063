import { isLoading, watchChanges } from './changes';
import { isOrphaned, tell } from './runtime';
import { isSensitive, look } from './sentinel/look';
import { between, HOLD } from './between';

let told = '';

let mayHost = false;

/** Looks once and tells what is new; resolves true when there was something to tell. */
async function lookAndTell(): Promise<boolean> {
  // The runtime object costs a page more than this look does: it is touched where there is something to tell, and asked after.
  if (told && isOrphaned()) {
    changes.stop();
    return false;
  }
  // A page that is rendered ahead is nobody's visit yet.
  if ((document as { prerendering?: boolean }).prerendering) return false;
  // What is said of a document whose end was not there yet when the look began is not the last word.
  const settled = !isLoading();
  const seen = await look();
  ({ mayHost } = seen);
  for (const root of seen.roots) changes.also(root);
  const sensitive = isSensitive(seen.cues);
  const word = `${sensitive} ${settled}`;
  if (word === told || (!sensitive && !(settled && top === self))) return false;
  told = word;
  // Not waited for: the way to the worker and back is no cost of the look, after which the next one would wait.
  void tell('page/sentinel', { sensitive, settled, cues: seen.cues }).then((heard) => {
    // Once the collector is in, it watches this frame itself.
    if (heard && sensitive && settled) changes.stop();
  });
  return true;
}

const now = (): void => changes.now();
/** A shadow root that a late script attaches changes nothing an observer sees: where one may stand, one more look, this long after load. */
const later = (): void => {
  setTimeout(() => {
    if (mayHost) now();
  }, 1500);
};
/** Back from the cache: the worker has long forgotten this document. */
function back(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  told = '';
  now();
}

/** For a hold that is injected later: no script of the page can hear a submit before this. */
const submitted = (event: Event): void => between[HOLD]?.(event);

const listeners = { submit: submitted, pageshow: back, load: later, DOMContentLoaded: now, prerenderingchange: now };
const changes = watchChanges(lookAndTell, [], () => {
  // On the way down, where the window hears of the document's own events, too.
  for (const kind in listeners) addEventListener(kind, listeners[kind as keyof typeof listeners] as (event: Event) => void, true);
});
