// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSubmits, type Submits } from '../../../src/content/hold/submits';

const form = (): HTMLFormElement => document.querySelector('form') as HTMLFormElement;

/** A submit as the browser's own: only those are trusted. */
function submitEvent(): Event {
  const event = new SubmitEvent('submit', { cancelable: true, bubbles: true, submitter: document.querySelector('button') });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** What `requestSubmit` does in a browser, which goes through our listeners again. */
function browserSubmits(submits: Submits): string[] {
  const sent: string[] = [];
  vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation((submitter) => {
    const event = submitEvent();
    form().addEventListener('submit', (each) => submits.onSubmit(each), { once: true });
    if (form().dispatchEvent(event)) sent.push(submitter?.id ?? '');
  });
  return sent;
}

let paused = 0;
let submits: Submits;
beforeEach(() => {
  vi.restoreAllMocks();
  paused = 0;
  submits = createSubmits(() => { paused += 1; });
  document.body.innerHTML = '<form><input name="cardnumber"><button id="pay">Pay</button></form>';
});

function dispatch(event: Event = submitEvent()): Event {
  form().addEventListener('submit', submits.onSubmit, { once: true });
  form().dispatchEvent(event);
  return event;
}

describe('a paused submit', () => {
  it('is kept from the page and from the network', () => {
    expect(dispatch().defaultPrevented).toBe(true);
    expect(paused).toBe(1);
  });

  it('goes on once as it was, with its button', () => {
    dispatch();
    const sent = browserSubmits(submits);
    submits.release();
    expect(sent).toEqual(['pay']);
    submits.release();
    expect(sent).toEqual(['pay']);
    expect(dispatch().defaultPrevented).toBe(true);
  });

  it('is paused once though two listeners hear it', () => {
    const event = submitEvent();
    submits.onSubmit(Object.defineProperty(event, 'target', { value: form() }));
    submits.onSubmit(event);
    expect(paused).toBe(1);
  });

  it('that validation stops does not leave a pass behind', () => {
    dispatch();
    vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => undefined);
    submits.release();
    expect(dispatch().defaultPrevented).toBe(true);
  });

  it('of a disarmed hold goes by', () => {
    submits.arm(false);
    expect(dispatch().defaultPrevented).toBe(false);
  });

  it('that the page made up itself is left to the page', () => {
    expect(dispatch(new SubmitEvent('submit', { cancelable: true })).defaultPrevented).toBe(false);
    expect(paused).toBe(0);
  });
});
