import { watchChanges } from './changes';
import { isOrphaned, tell } from './runtime';
import { isSensitive, look } from './sentinel/look';

const isTop = window.top === window;
let told = '';

/** Looks once and tells what is new; resolves true when there was something to tell. */
async function lookAndTell(): Promise<boolean> {
  if (isOrphaned()) {
    changes.stop();
    return false;
  }
  const cues = look();
  const sensitive = isSensitive(cues);
  const settled = document.readyState !== 'loading';
  const word = `${sensitive} ${settled}`;
  if (word === told || (!sensitive && !(isTop && settled))) return false;
  told = word;
  const heard = await tell('page/sentinel', { sensitive, settled, cues });
  // Once the collector is in, it watches this frame itself.
  if (heard && sensitive && settled) changes.stop();
  return true;
}

const changes = watchChanges(lookAndTell, []);

/** A shadow root that a late script fills changes nothing an observer of the document sees: one more look, this long after load. */
const LOOK_AGAIN_AFTER = 1500;

function begin(): void {
  addEventListener('load', () => setTimeout(() => changes.now(), LOOK_AGAIN_AFTER));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => changes.now(), { once: true });
  else changes.now();
}

addEventListener('pageshow', (event) => {
  // Back from the cache: the worker has long forgotten this document.
  if (!event.persisted) return;
  told = '';
  changes.now();
});
if ((document as { prerendering?: boolean }).prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
