import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromExtensionPage, fromPage } from '../../src/messaging/codecs';
import { createServer, type ExtensionHandlers, type PageHandlers } from '../../src/messaging/serve';
import type { RawSender } from '../../src/messaging/sender';

const own = { id: 'me', baseUrl: 'chrome-extension://me/' };
const fromTab: RawSender = { id: 'me', url: 'https://shop.test/', frameId: 0, tab: { id: 7 } };
const fromPopup: RawSender = { id: 'me', url: 'chrome-extension://me/src/ui/popup/index.html' };

function served() {
  const called = vi.fn<(name: string, request: unknown, sender: unknown) => unknown>(() => null);
  const table = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, (request: unknown, sender: unknown) => called(name, request, sender)]));
  const errors: string[] = [];
  const answer = createServer({
    page: table(Object.keys(fromPage)) as unknown as PageHandlers,
    extension: table(Object.keys(fromExtensionPage)) as unknown as ExtensionHandlers,
  }, own, (name) => errors.push(name));
  return { called, answer, errors };
}

describe('createServer', () => {
  it('lets no page message reach a handler of our own pages, whatever its name', async () => {
    const { answer, called } = served();
    for (const name of Object.keys(fromExtensionPage)) {
      const reply = await answer({ name, payload: { tabId: 7, decision: 'trust', key: 'note.enabled', value: false, id: 'x', enabled: false, name: 'n', text: 't', domain: null, limit: 1 } }, fromTab);
      expect({ name, ok: reply.ok }).toEqual({ name, ok: false });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('names the tab by the sender, not by the payload', async () => {
    const { answer, called } = served();
    await answer({ name: 'page/sentinel', payload: { sensitive: true, settled: true, cues: [], tabId: 99, url: 'https://bank.test/' } }, fromTab);
    expect(called).toHaveBeenCalledWith('page/sentinel', { sensitive: true, settled: true, cues: [] }, expect.objectContaining({ tabId: 7, url: 'https://shop.test/' }));
  });

  it('serves our own pages', async () => {
    const { answer, called } = served();
    expect(await answer({ name: 'ui/decide', payload: { tabId: 7, decision: 'trust' } }, fromPopup)).toEqual({ ok: true, value: null });
    expect(called).toHaveBeenCalledOnce();
  });

  it('replies also when a handler throws, without telling the sender why', async () => {
    const { answer, called, errors } = served();
    called.mockImplementation(() => { throw new Error('https://secret.test/'); });
    expect(await answer({ name: 'ui/lists', payload: {} }, fromPopup)).toEqual({ ok: false, error: 'failed: ui/lists' });
    expect(errors).toEqual(['ui/lists']);
  });

  it('refuses inherited names and malformed payloads', async () => {
    const { answer } = served();
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) expect((await answer({ name, payload: {} }, fromPopup)).ok).toBe(false);
    expect(await answer({ name: 'ui/decide', payload: { tabId: -1, decision: 'trust' } }, fromPopup)).toMatchObject({ ok: false });
    expect(await answer({ name: 'ui/decide', payload: { tabId: 1, decision: 'format-disk' } }, fromPopup)).toMatchObject({ ok: false });
  });

  it('never throws on any message from any sender', async () => {
    const { answer } = served();
    const name = fc.oneof(fc.constantFrom(...Object.keys(fromPage), ...Object.keys(fromExtensionPage)), fc.string());
    await fc.assert(fc.asyncProperty(fc.oneof(fc.anything(), fc.record({ name, payload: fc.anything() })), fc.constantFrom(fromTab, fromPopup, {}), async (message, sender) => {
      expect(typeof (await answer(message, sender)).ok).toBe('boolean');
    }));
  });
});
