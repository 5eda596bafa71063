// What a failing disk, a wrong clock or a cleaning tool does to the extension's storage. These functions run in one of our own pages.

/** Moves every date of the lists by so many days, as a clock that was wrong would have. */
export async function ageLists(days) {
  const done = (request) => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const moved = (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(Date.parse(value) + days * 86_400_000).toISOString();
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each)]));
  };
  const database = await done(indexedDB.open('paylight-lists'));
  const state = database.transaction('state', 'readwrite').objectStore('state');
  await done(state.put(moved(await done(state.get('head'))), 'head'));
  database.close();
  await chrome.storage.local.set(moved(await chrome.storage.local.get('list-sources')));
}

/** Flips one bit in every record of one object store of the lists; a record that is no bytes loses its shape. Gives the number of records. */
export async function damageOne(store) {
  const done = (request) => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const flipped = (bytes) => {
    bytes[bytes.length >> 1] ^= 4;
    return bytes;
  };
  const database = await done(indexedDB.open('paylight-lists'));
  const keys = await done(database.transaction(store).objectStore(store).getAllKeys());
  for (const key of keys) {
    const value = await done(database.transaction(store).objectStore(store).get(key));
    const bytes = value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value;
    const damaged = bytes instanceof Uint8Array ? flipped(bytes) : { ...value, model: null, packs: null };
    await done(database.transaction(store, 'readwrite').objectStore(store).put(value instanceof Blob ? new Blob([damaged]) : damaged, key));
  }
  database.close();
  return keys.length;
}

/** Deletes databases by name; gives how many there were. */
export async function emptyLists(names) {
  const known = (await indexedDB.databases()).map(({ name }) => name);
  let deleted = 0;
  for (const name of names.filter((each) => known.includes(each))) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', () => reject(request.error));
    });
    deleted += 1;
  }
  return deleted;
}

/** Writes until the browser refuses. */
export async function fillStorage() {
  const done = (request) => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const opening = indexedDB.open('filler', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('bytes'));
  const database = await done(opening);
  let written = 0;
  for (let size = 4 * 1024 * 1024; size >= 4096; size /= 2) {
    for (let refused = false; !refused && written < 64;) {
      const bytes = crypto.getRandomValues(new Uint8Array(65_536));
      const whole = new Uint8Array(size).map((_, i) => bytes[i % 65_536]);
      refused = !await new Promise((resolve) => {
        const transaction = database.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').put(whole, written);
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      }).catch(() => false);
      if (!refused) written += 1;
    }
  }
  database.close();
  return written;
}
