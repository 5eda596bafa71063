// Whatever goes wrong with a list: the old one or the new one answers whole, or the popup says that none can. Never a mixture.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ask, popupOf, settledOn } from '../../../scripts/browser/paylight.mjs';
import { pause, until } from '../../../scripts/browser/wait.mjs';
import { answerFor, listInUse, readFeed, removeFeed } from '../lists-in-use.mjs';
import { FEED, mirror, NEW_LIST, OLD_LIST, serves } from '../pages/mirror.mjs';
import { ageLists, damageOne, emptyLists, fillStorage } from '../storage-faults.mjs';

const text = { 'content-type': 'text/plain' };
const MEGABYTE = Buffer.alloc(1024 * 1024, 'a.flood.test\n');

/** Sends pieces until the reader hangs up. */
function pour(response, piece, pieces, every) {
  let left = pieces;
  const next = () => {
    if (response.destroyed) return;
    if (left-- <= 0) response.end();
    else if (response.write(piece) && every === 0) setImmediate(next);
    else if (every > 0) setTimeout(next, every);
    else response.once('drain', next);
  };
  next();
}

/** What a server can do wrong, and what the worker must say of it. */
const SERVERS = [
  { what: 'breaks off in the middle', problem: 'network', respond: (_, response) => {
    response.writeHead(200, { ...text, 'content-length': NEW_LIST.length });
    response.write(NEW_LIST.slice(0, NEW_LIST.length / 2), () => response.destroy());
  } },
  { what: 'sends half of what its header counts', problem: 'truncated', respond: serves(`# Entries: 20000\n${NEW_LIST}`) },
  { what: 'sends a gzip file that is cut off', problem: 'gzip-corrupt', respond: (_, response) => { response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(NEW_LIST).subarray(0, -200)); } },
  { what: 'sends a web page', problem: 'html', respond: (_, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Log in</title><p>only-new.test</p>`); } },
  { what: 'sends nothing', problem: 'empty', respond: serves('') },
  { what: 'sends a tenth of the list', problem: 'shrunk', respond: serves(NEW_LIST.split('\n').slice(0, 300).join('\n')) },
  { what: 'sends 100 MB', problem: 'too-large', respond: (_, response) => { response.writeHead(200, text); pour(response, MEGABYTE, 100, 0); } },
  { what: 'says that it will send 100 MB', problem: 'too-large', respond: (_, response) => { response.writeHead(200, { ...text, 'content-length': 100 * 1024 * 1024 }); response.write('a.test\n'); } },
  { what: 'sends a gzip bomb of blank lines', problem: 'empty', respond: (_, response) => { response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(Buffer.alloc(100 * 1024 * 1024, 10))); } },
  { what: 'redirects in a circle', problem: 'network', respond: (_, response) => { response.writeHead(302, { location: FEED }).end(); } },
  { what: 'drips', problem: 'timeout', respond: (_, response) => { response.writeHead(200, text); pour(response, 'x.drip.test\n', 1_000, 500); } },
  { what: 'is gone', problem: 'gone', respond: (_, response) => { response.writeHead(410).end(); } },
  { what: 'fails', problem: 'server-error', respond: (_, response) => { response.writeHead(500).end(); } },
];

/** The old list in use, whatever was before. */
async function startWithOld(driver, assert) {
  await removeFeed(driver);
  mirror.respond = serves(OLD_LIST);
  assert.equal((await readFeed(driver)).problem, null);
  assert.equal(await listInUse(driver), 'old');
}

/** Asks for an update and does not care what becomes of the answer: the worker will be gone by then. */
const beginUpdate = (driver) => void readFeed(driver).catch(() => {});

export const scenarios = [
  {
    name: 'a server that does everything wrong changes nothing, and is named',
    within: 180_000,
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      for (const { what, problem, respond } of SERVERS) {
        mirror.respond = respond;
        assert.equal((await readFeed(driver)).problem, problem, `a server that ${what}`);
        assert.equal(await listInUse(driver), 'old', `after a server that ${what}`);
      }
      mirror.respond = serves(NEW_LIST);
      assert.equal((await readFeed(driver)).problem, null);
      assert.equal(await listInUse(driver), 'new');
      mirror.quiet();
    },
  },
  {
    name: 'killed while the list arrives and at twelve moments of its writing, the worker answers from one whole list',
    within: 180_000,
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      mirror.respond = (_, response) => { response.writeHead(200, text); response.write(NEW_LIST.slice(0, 1000)); };
      beginUpdate(driver);
      await pause(300);
      await driver.killWorker();
      assert.equal(await listInUse(driver), 'old', 'killed while the list arrives');

      // How long a whole update takes here sets the moments.
      const lists = { old: OLD_LIST, new: NEW_LIST };
      mirror.respond = serves(NEW_LIST);
      const started = Date.now();
      await readFeed(driver);
      const whole = Date.now() - started;
      const seen = [];
      let now = 'new';
      // A machine that has grown slower in the meantime gets later moments, until kills fell on both sides.
      for (let moment = 1; moment <= 12 || (new Set(seen).size < 2 && moment <= 30); moment += 1) {
        const next = now === 'old' ? 'new' : 'old';
        mirror.respond = serves(lists[next]);
        beginUpdate(driver);
        await pause(whole * moment / 10);
        await driver.killWorker();
        const found = await listInUse(driver);
        assert.ok(found === now || found === next, `killed at ${moment * 10} % of an update from ${now} to ${next}: ${found}`);
        seen.push(found === now ? 'before' : 'after');
        assert.equal((await readFeed(driver)).problem, null, 'the next update');
        assert.equal(await listInUse(driver), next, 'after the next update');
        now = next;
      }
      assert.ok(seen.includes('before') && seen.includes('after'), `kills fell on both sides: ${seen.join(' ')}`);
      mirror.quiet();
    },
  },
  {
    name: 'a browser that is cut off in the middle of writing starts with one whole list',
    within: 180_000,
    run: async ({ open, assert }) => {
      const profile = mkdtempSync(path.join(os.tmpdir(), 'paylight-cut-'));
      try {
        let driver = await open(profile);
        await ask(driver, 'ui/limits');
        await startWithOld(driver, assert);
        mirror.respond = serves(NEW_LIST);
        const started = Date.now();
        await readFeed(driver);
        const whole = Date.now() - started;
        let now = 'new';
        for (const share of [0.4, 0.7, 0.9]) {
          const next = now === 'old' ? 'new' : 'old';
          mirror.respond = serves(next === 'old' ? OLD_LIST : NEW_LIST);
          beginUpdate(driver);
          await pause(whole * share);
          await driver.crash();
          driver = await open(profile);
          const found = await until('an answer of the lists', async () => {
            const said = await listInUse(driver).catch(() => null);
            return said === null || said === 'none: no-list' ? null : said;
          });
          assert.ok(found === now || found === next, `cut off at ${share * 100} % of an update from ${now} to ${next}: ${found}`);
          assert.equal((await readFeed(driver)).problem, null);
          now = next;
        }
        await driver.close();
      } finally {
        mirror.quiet();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  },
  {
    name: 'two updates and two imports at once end in whole lists',
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      mirror.respond = serves(NEW_LIST);
      const file = (name, list) => ask(driver, 'ui/list-import', { name, text: list });
      await Promise.all([readFeed(driver), file('one.txt', 'in-one.test\n'), readFeed(driver), file('two.txt', 'in-two.test\n'), readFeed(driver)]);
      assert.equal(await listInUse(driver), 'new');
      assert.deepEqual([await answerFor(driver, 'in-one.test'), await answerFor(driver, 'in-two.test')], ['hit', 'hit']);
      for (const name of ['one.txt', 'two.txt']) await ask(driver, 'ui/list-remove', { id: `file:${name}` });
      mirror.quiet();
    },
  },
  {
    name: 'a clock set back a year makes "not listed" unsayable until the lists are read again',
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      // Dates of the lists a year ahead are what a clock set back leaves behind.
      await driver.extension.call(ageLists, 366);
      await driver.killWorker();
      assert.equal(await answerFor(driver, 'on-neither.test'), 'list-stale');
      assert.equal(await answerFor(driver, 'only-old.test'), 'hit');
      // Half a year back is an old list; its silence says nothing either.
      await driver.extension.call(ageLists, -366 - 183);
      await driver.killWorker();
      assert.equal(await answerFor(driver, 'on-neither.test'), 'list-stale');
      await ask(driver, 'ui/lists-update');
      assert.equal(await answerFor(driver, 'on-neither.test'), 'miss');
      mirror.quiet();
    },
  },
  {
    name: 'one flipped bit anywhere in the store reads as damage, and the list comes back',
    within: 120_000,
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      for (const store of ['state', 'tiles', 'shards', 'notes', 'filters']) {
        mirror.respond = serves(OLD_LIST);
        assert.ok(await driver.extension.call(damageOne, store) > 0, `something in ${store}`);
        await driver.killWorker();
        const answers = [];
        for (let i = 0; i < 4; i += 1) answers.push(await answerFor(driver, 'only-old.test'));
        assert.ok(answers.every((each) => each !== 'miss' && each !== 'no answer'), `${store}: ${answers.join(' ')}`);
        await readFeed(driver);
        await until(`the list after damage in ${store}`, async () => {
          if (await listInUse(driver) === 'old') return true;
          await readFeed(driver);
          return false;
        });
      }
      mirror.quiet();
    },
  },
  {
    name: 'a deleted database reads as a lost list; the imported file comes back by itself, the feed with the next update',
    run: async ({ driver, assert }) => {
      await startWithOld(driver, assert);
      await ask(driver, 'ui/list-import', { name: 'mine.txt', text: 'in-mine.test\n' });
      mirror.quiet();
      assert.equal(await driver.extension.call(emptyLists, ['paylight-lists']), 1);
      await driver.killWorker();
      assert.equal(await answerFor(driver, 'on-neither.test'), 'store-corrupt');
      await until('the imported list', async () => await answerFor(driver, 'in-mine.test') === 'hit');
      // The feed is still missing: its silence is not "not listed".
      assert.equal(await answerFor(driver, 'only-old.test'), 'store-corrupt');
      mirror.respond = serves(OLD_LIST);
      await ask(driver, 'ui/lists-update');
      assert.equal(await listInUse(driver), 'old');
      assert.equal(await answerFor(driver, 'on-neither.test'), 'miss');
      await ask(driver, 'ui/list-remove', { id: 'file:mine.txt' });
      mirror.quiet();
    },
  },
  {
    name: 'an imported list that is gone with its copy is named in the popup, and nothing reads as safe until it is let go',
    run: async ({ driver, tab, assert }) => {
      await removeFeed(driver);
      await ask(driver, 'ui/list-import', { name: 'my shops.txt', text: 'in-mine.test\n' });
      assert.equal(await driver.extension.call(emptyLists, ['paylight-lists', 'paylight-imports']), 2);
      await driver.killWorker();
      const page = await tab('https://plain-till.test/checkout');
      const found = await settledOn(driver, page.id, 'plain-till.test');
      assert.notEqual(found.level, 'clear');
      assert.equal(found.notAssessed.find(({ check }) => check === 'reputation/listed')?.why, 'store-corrupt');
      // What is limited is asked of the worker after the judgement stands in the popup.
      const popup = await popupOf(driver, page.id, { keep: true });
      await until('the popup naming the list', () => popup.page.call(() => document.body.textContent.includes('my shops.txt')));
      await popup.page.close();
      await ask(driver, 'ui/list-remove', { id: 'file:my shops.txt' });
      assert.ok(!(await popupOf(driver, page.id)).text.includes('my shops.txt'), 'let go');
    },
  },
  {
    name: 'storage that is full keeps the old list whole, and is named',
    run: async ({ open, assert }) => {
      const profile = mkdtempSync(path.join(os.tmpdir(), 'paylight-full-'));
      const driver = await open(profile, 12 * 1024);
      try {
        await ask(driver, 'ui/limits');
        await startWithOld(driver, assert);
        mirror.respond = serves(NEW_LIST);
        assert.ok(await driver.extension.call(fillStorage) > 0, 'something fills the storage');
        assert.equal((await readFeed(driver)).problem, 'store-error');
        assert.equal(await listInUse(driver), 'old');
        await driver.killWorker();
        assert.equal(await listInUse(driver), 'old', 'after the worker died too');
        await driver.extension.call(emptyLists, ['filler']);
        assert.equal((await readFeed(driver)).problem, null);
        assert.equal(await listInUse(driver), 'new');
      } finally {
        mirror.quiet();
        await driver.close();
        for (const folder of [profile, `${profile}-extension`]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  },
];
