// What passes through the extension and what stays in it, for scenarios that prove an absence.

/** Listens, in one of our own pages, to every message that content scripts send. Returns a function that gives those heard so far. */
export async function listenToMessages(driver) {
  await driver.extension.call(() => {
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message, sender) => {
      globalThis.heard.push({ name: message?.name ?? null, tabId: sender.tab?.id ?? null, text: JSON.stringify(message) });
    });
  });
  return () => driver.extension.call(() => globalThis.heard);
}

/** Everything that the extension keeps anywhere, as one text: storage areas and every record of every database. */
export const everythingStored = (driver) => driver.extension.call(async () => {
  const text = (value) => JSON.stringify(value, (_, each) => {
    if (ArrayBuffer.isView(each)) return new TextDecoder('latin1').decode(each);
    return each instanceof ArrayBuffer ? new TextDecoder('latin1').decode(new Uint8Array(each)) : each;
  });
  const parts = [text(await chrome.storage.local.get(null)), text(await chrome.storage.session.get(null))];
  const wait = (request) => new Promise((resolve, reject) => { request.addEventListener('success', () => resolve(request.result)); request.addEventListener('error', () => reject(request.error)); });
  for (const { name } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      parts.push(text(await Promise.all((await wait(records.getAll())).map(async (each) => (each instanceof Blob ? new Uint8Array(await each.arrayBuffer()) : each)))));
    }
    database.close();
  }
  return parts.join('\n');
});
