/**
 * The way out when the worker cannot lead it: back to where the shopper was, else an empty page. An address stopped by
 * a redirect rule is not in the history; one that was left from inside is, so going back would only meet it again.
 */
export function leaveAlone(beforeLoad: boolean): void {
  if (beforeLoad && history.length > 1) history.back();
  else location.replace('about:blank');
}
