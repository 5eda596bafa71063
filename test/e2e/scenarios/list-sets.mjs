// Signed list sets from a web server of static files: taken, brought up to date by their changes, refused when they are not what they claim.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { listInUse, removeFeed } from '../lists-in-use.mjs';
import { FEED, mirror, MIRROR_HOST, NEW_LIST, OLD_LIST, serves, servesFiles } from '../pages/mirror.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MANIFEST = `https://${MIRROR_HOST}/shops/manifest.json`;

/** Publishes with the project's own command. Returns a function that packs a list and gives all files of the set as they then are. */
function publisher() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'paylight-set-'));
  return {
    pack(text) {
      writeFileSync(path.join(folder, 'shops.txt'), text);
      const said = execFileSync(process.execPath, [path.join(ROOT, 'scripts/node.mjs'), 'pack', 'shops.txt', '--out', 'set', '--weak'], { cwd: folder, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', 'pipe', 'ignore'] });
      const { publicKey } = JSON.parse(said.toString());
      const out = path.join(folder, 'set');
      return { publicKey, files: new Map(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name))])) };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const flipped = (wanted) => (name, bytes) => {
  if (wanted.test(name)) bytes[bytes.length >> 1] ^= 1;
  return bytes;
};

export const scenarios = [
  {
    name: 'a signed set is taken, then only its change; wrong signatures, changed files and older sets change nothing',
    run: async ({ driver, street, assert }) => {
      const press = publisher();
      const read = (publicKey) => ask(driver, 'ui/list-add', { name: 'Shop watch', address: MANIFEST, publicKey, strength: 'strong' });
      const asked = (since) => street.visitsTo(MIRROR_HOST, since).map((visit) => visit.path.replace('/shops/', '').replace(/-[0-9a-f]{16}/, ''));
      try {
        const first = press.pack(OLD_LIST);
        mirror.respond = servesFiles(first.files);
        let mark = street.visits.length;
        const { id, entries, problem } = await read(first.publicKey);
        assert.deepEqual({ entries, problem }, { entries: 5002, problem: null });
        assert.deepEqual(asked(mark), ['manifest.json', 'manifest.sig', 'shops-base.plp']);
        assert.equal(await listInUse(driver), 'old');

        // Two hosts of five thousand: the base is held, the change is enough.
        const second = press.pack(OLD_LIST.replace('only-old.test', 'only-new.test'));
        mirror.respond = servesFiles(second.files);
        mark = street.visits.length;
        assert.equal((await read(first.publicKey)).problem, null);
        assert.deepEqual(asked(mark), ['manifest.json', 'manifest.sig', 'shops-delta.plp']);
        assert.equal(await listInUse(driver), 'new');

        const third = press.pack(OLD_LIST);
        const longer = (name, bytes) => (name.endsWith('json') ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes);
        for (const { what, alter } of [{ what: 'signature', alter: flipped(/sig$/) }, { what: 'manifest', alter: longer }]) {
          mirror.respond = servesFiles(third.files, alter);
          assert.equal((await read(first.publicKey)).problem, 'signature', `${what} that was changed`);
          assert.equal(await listInUse(driver), 'new', `after a changed ${what}`);
        }
        const fourth = press.pack(NEW_LIST.replace('only-new.test', 'only-old.test'));
        mirror.respond = servesFiles(fourth.files, flipped(/plp$/));
        assert.equal((await read(first.publicKey)).problem, 'hash');
        assert.equal(await listInUse(driver), 'new', 'after a changed file');
        mirror.respond = servesFiles(first.files);
        assert.equal((await read(first.publicKey)).problem, 'rolled-back');
        assert.equal(await listInUse(driver), 'new', 'after an older set');

        // A worker that died in between remembers how far the set had come.
        await driver.killWorker();
        assert.equal((await read(first.publicKey)).problem, 'rolled-back');
        mirror.respond = servesFiles(fourth.files);
        assert.equal((await read(first.publicKey)).problem, null);
        assert.equal(await listInUse(driver), 'old');
        const { requests } = await ask(driver, 'ui/egress');
        assert.ok(requests.some(({ origin, purpose }) => origin === `https://${MIRROR_HOST}` && purpose === 'list-update'), 'what left the device is shown');
        await ask(driver, 'ui/list-remove', { id });
      } finally {
        mirror.quiet();
        press.close();
      }
    },
  },
  {
    name: 'a list address is added by hand on the options page, and what came of it is said there',
    run: async ({ driver, assert }) => {
      const said = () => driver.control.call(() => document.querySelector('[data-add="list"] [role="status"]')?.textContent ?? '');
      await driver.control.activate();
      await driver.control.call(() => { document.querySelector('[data-add="list"]').open = true; });
      mirror.respond = serves('<!doctype html><title>Log in</title>');
      await driver.control.type('#add-list-address', FEED);
      await driver.control.type('#add-list-name', 'By hand');
      await driver.control.click('[data-add="list"] button');
      await until('the problem', async () => /web page/.test(await said()));
      mirror.respond = serves(OLD_LIST);
      await driver.control.click('[data-add="list"] button');
      await until('the entries', async () => /By hand: 5,002 entries/.test(await said()));
      assert.equal(await listInUse(driver), 'old');
      assert.deepEqual((await ask(driver, 'ui/lists')).lists.filter(({ name }) => name === 'By hand').map(({ strength, origin, problem }) => ({ strength, origin, problem })), [{ strength: 'weak', origin: 'address', problem: null }]);
      await removeFeed(driver);
      mirror.quiet();
    },
  },
  {
    name: 'a list of popular sites makes a likeness of names weak; it accuses nobody, lifts no listed site, and counts for no answer',
    run: async ({ driver, assert }) => {
      const LIKE = 'paypa1-account.test';
      const judged = async (host) => (await ask(driver, 'ui/check-address', { address: `https://${host}/` })).assessment;
      const lookalike = ({ findings }) => findings.find(({ check }) => check === 'domain/lookalike')?.reason ?? null;
      const popular = async () => (await ask(driver, 'ui/lists')).lists.filter(({ kind }) => kind === 'popular');
      const folder = mkdtempSync(path.join(os.tmpdir(), 'paylight-popular-'));
      const page = await driver.openPage('src/ui/options/index.html');
      try {
        const file = path.join(folder, 'top.csv');
        writeFileSync(file, `1,shop.test\n90,${LIKE}\n400,only-old.test\n`);
        assert.deepEqual([(await judged(LIKE)).level, lookalike(await judged(LIKE))], ['caution', 'lookalike']);
        const before = await judged('shop.test');

        await page.files('input[type=file][data-import="popular"]', file);
        await until('the list', async () => (await popular())[0]?.entries === 3);
        await until('its row', () => page.call(() => /can only lower a concern/.test(document.querySelector('[data-kind="popular"]')?.textContent ?? '')));
        await driver.killWorker();
        const like = await judged(LIKE);
        assert.deepEqual([like.level, lookalike(like)], ['unknown', 'lookalike_popular']);
        const after = await judged('shop.test');
        assert.deepEqual([after.level, after.coverage, after.findings, after.notAssessed], [before.level, before.coverage, before.findings, before.notAssessed], 'being popular is no merit');

        // The same host on a list of frauds: the list counts, and a list that nobody examines no longer names it once it is read anew.
        mirror.respond = serves(`${OLD_LIST}\n${LIKE}\n`);
        const add = (strength) => ask(driver, 'ui/list-add', { name: 'Mirror', address: FEED, publicKey: null, strength });
        const { id, entries } = await add('strong');
        assert.equal(entries, 5003);
        const listed = await judged(LIKE);
        assert.deepEqual([listed.level, lookalike(listed)], ['danger', 'lookalike']);
        await removeFeed(driver);
        assert.equal((await add('weak')).entries, 5001);
        const weak = (await ask(driver, 'ui/lists')).lists.find((list) => list.id === id);
        assert.deepEqual([weak.refused, weak.problem], [2, null]);
        assert.equal(lookalike(await judged(LIKE)), 'lookalike_popular');
        await removeFeed(driver);

        const [{ id: listId }] = await popular();
        await ask(driver, 'ui/list-enable', { id: listId, enabled: false });
        assert.equal(lookalike(await judged(LIKE)), 'lookalike', 'switched off');
        await ask(driver, 'ui/list-remove', { id: listId });
        assert.deepEqual(await popular(), []);
      } finally {
        await page.close();
        mirror.quiet();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];
