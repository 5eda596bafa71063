// A small WebDriver BiDi client (W3C WebDriver BiDi, the protocol Firefox speaks itself; no driver program is needed).
import { WebSocket } from 'ws';

/** A remote value as plain JavaScript; nodes, functions and the like become their type's name. */
export function plain(value) {
  switch (value?.type) {
    case undefined: case 'undefined': return undefined;
    case 'null': return null;
    case 'array': case 'set': return (value.value ?? []).map(plain);
    case 'object': case 'map': return Object.fromEntries((value.value ?? []).map(([key, item]) => [typeof key === 'string' ? key : plain(key), plain(item)]));
    case 'number': return typeof value.value === 'number' ? value.value : Number(value.value);
    default: return value.value ?? value.type;
  }
}

/** Opens a session at the address Firefox printed. */
export async function connectBidi(address) {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 256 * 1024 * 1024 });
  await new Promise((resolve, reject) => { socket.once('open', resolve); socket.once('error', reject); });
  let last = 0;
  const waiting = new Map();
  const listeners = new Map();
  socket.on('message', (data) => {
    const message = JSON.parse(new TextDecoder().decode(data));
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const call = waiting.get(message.id);
    if (call === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') call.reject(new Error(`${call.method}: ${message.error}: ${message.message}`));
    else call.resolve(message.result);
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error(`${call.method}: the browser closed the connection`));
    waiting.clear();
  });

  const send = (method, params = {}) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { method, resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });

  /**
   * Calls a function, given as source text, with JSON-like arguments in a browsing context.
   * `sandbox` keeps it apart from the page's own scripts; `scope: 'chrome'` runs it as the browser itself.
   */
  const call = async (context, source, args = [], { sandbox } = {}) => {
    const result = await send('script.callFunction', {
      functionDeclaration: `(...args) => (${source})(...args.map((arg) => JSON.parse(arg)))`,
      arguments: args.map((arg) => ({ type: 'string', value: JSON.stringify(arg ?? null) })),
      target: { context, ...(sandbox === undefined ? {} : { sandbox }) },
      awaitPromise: true,
      userActivation: true,
      serializationOptions: { maxObjectDepth: 32, maxDomDepth: 0 },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return plain(result.result);
  };

  const on = async (event, listener) => {
    if (!listeners.has(event)) {
      listeners.set(event, new Set());
      await send('session.subscribe', { events: [event] });
    }
    listeners.get(event).add(listener);
    return () => listeners.get(event).delete(listener);
  };

  return { send, call, on, close: () => socket.close() };
}
