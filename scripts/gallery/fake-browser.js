// Stands in for the browser's extension interface while our pages are photographed outside an extension.
// Runs in the page before its scripts; `globalThis.__scene` holds the named state, the texts and canned worker answers.
(() => {
  const scene = globalThis.__scene;
  const event = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
  const getMessage = (key, substitutions = []) => {
    const entry = scene.messages[key];
    if (entry === undefined) return '';
    const given = Array.isArray(substitutions) ? substitutions : [substitutions];
    const contents = new Map(Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]));
    return entry.message
      .replaceAll(/\$([a-zA-Z0-9_]+)\$/gu, (whole, name) => contents.get(name.toLowerCase()) ?? whole)
      .replaceAll(/\$([1-9])/gu, (_, digit) => given[Number(digit) - 1] ?? '')
      .replaceAll('$$', '$');
  };
  const area = (items) => ({
    get: async (key) => (typeof key === 'string' ? (key in items ? { [key]: items[key] } : {}) : { ...items }),
    set: async (more) => { Object.assign(items, more); },
    remove: async (key) => { delete items[key]; },
    onChanged: event(),
  });
  const answers = {
    'ui/evidence': () => ({ line: JSON.stringify({ evidence: scene.evidence }) }),
    'ui/limits': () => ({ limited: scene.limited, lostLists: scene.lostLists ?? [] }),
    'ui/decide': () => ({ done: true }),
    ...Object.fromEntries(Object.entries(scene.answers ?? {}).map(([name, value]) => [name, () => value])),
  };
  // The polyfill wants to see an extension's identity before it steps aside.
  globalThis.chrome = { ...globalThis.chrome, runtime: { id: 'paylight@paylight.example' } };
  globalThis.browser = {
    runtime: {
      id: 'paylight@paylight.example',
      getURL: (path) => new URL(path, location.origin).href,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: async () => undefined,
      onMessage: { addListener(listener) { globalThis.__deliver = (message) => listener(message, { id: 'paylight@paylight.example' }, () => undefined); }, removeListener() {}, hasListener: () => false },
      sendMessage: async ({ name, payload }) => {
        (globalThis.__sent ??= []).push({ name, payload });
        const answer = answers[name];
        return answer === undefined ? { ok: true, value: null } : { ok: true, value: answer(payload) };
      },
    },
    i18n: { getMessage, getUILanguage: () => scene.messages.language_tag.message },
    storage: { session: area(scene.stored === null ? {} : { 'assessment:1': scene.stored }), local: area({}), onChanged: event() },
    tabs: {
      query: async () => [{ id: 1, ...scene.tab }], get: async () => ({ id: 1, ...scene.tab }), getCurrent: async () => ({ id: 1, ...scene.tab }),
      update: async () => undefined, remove: async () => undefined, create: async () => undefined,
    },
    permissions: { contains: async () => !scene.limited.includes('permission-missing'), request: async () => true, onAdded: event(), onRemoved: event() },
  };
})();
