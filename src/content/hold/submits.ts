import { isPayingForm } from './paying-form';

export interface Submits {
  /** To be called with every submit event, before the page hears of it. */
  readonly onSubmit: (event: Event) => void;
  /** Sends the paused form on its way as it was submitted: validation, the page's handlers, the button and the values are its own. */
  readonly release: () => void;
  readonly arm: (on: boolean) => void;
}

/**
 * Pauses the submits of a page while armed. `paused` is told of each; the form itself is not touched, so that going back to it loses
 * nothing. A form that is let go passes once.
 */
export function createSubmits(paused: () => void): Submits {
  let armed = true;
  let waiting: { readonly form: HTMLFormElement; readonly submitter: HTMLElement | null } | null = null;
  let passing: HTMLFormElement | null = null;
  /** Two listeners hear each submit: the sentinel's, there before the page's, and our own. */
  let heard: Event | null = null;

  function onSubmit(event: Event): void {
    const form = event.target;
    // Events a page makes up itself submit nothing.
    if (!armed || !event.isTrusted || event === heard || !(form instanceof HTMLFormElement)) return;
    heard = event;
    if (passing === form) {
      passing = null;
      return;
    }
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    if (!isPayingForm(form, submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = { form, submitter };
    paused();
  }

  function release(): void {
    if (waiting === null) return;
    const { form, submitter } = waiting;
    waiting = null;
    passing = form;
    try {
      // A button that has left the form meanwhile cannot be named as the one pressed.
      HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected === true ? submitter : null);
    } catch {
      HTMLFormElement.prototype.requestSubmit.call(form);
    } finally {
      // Validation may have kept the event from coming.
      passing = null;
    }
  }

  return { onSubmit, release, arm: (on) => { armed = on; } };
}
