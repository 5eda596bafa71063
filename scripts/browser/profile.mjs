// Where a temporary profile may lie.
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Snap confines a browser to its own folder: a profile in the system's temporary folder is invisible to it. */
export function profileFolder(browser) {
  const snap = ['chromium', 'firefox'].find((name) => browser.kind === name && browser.path.startsWith('/usr/bin/') && existsSync(`/snap/bin/${name}`));
  if (snap === undefined && !browser.path.startsWith('/snap/')) return os.tmpdir();
  const folder = path.join(os.homedir(), 'snap', snap ?? browser.kind, 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
}
