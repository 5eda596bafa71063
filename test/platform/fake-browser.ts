/** The part of the browser that storage needs, over a plain map that survives "worker restarts". */
export function fakeBrowser() {
  const areas: Record<string, Map<string, unknown>> = { local: new Map(), session: new Map() };
  const area = (name: string) => ({
    get: async (key: string | null) => {
      const map = areas[name] as Map<string, unknown>;
      if (key === null) return structuredClone(Object.fromEntries(map));
      return map.has(key) ? { [key]: structuredClone(map.get(key)) } : {};
    },
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) areas[name]?.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of typeof keys === 'string' ? [keys] : keys) areas[name]?.delete(key);
    },
  });
  return { areas, browser: { storage: { local: area('local'), session: area('session') } } };
}
