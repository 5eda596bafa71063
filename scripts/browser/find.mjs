// Where browsers live on Linux, macOS and Windows, and whether the one found is new enough.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ kind: 'chromium' | 'firefox', name: string, path: string, version: string | null, branded: boolean }} Browser
 * `branded`: ignores --load-extension (Chrome since 137), so the extension goes in over the debugging pipe.
 */

/** Oldest release lines the extension runs on. */
export const FLOOR = { chromium: 148, firefox: 140 };

const LINUX = {
  chromium: [['Chromium', 'chromium'], ['Chromium', 'chromium-browser'], ['Chrome', 'google-chrome'], ['Chrome', 'google-chrome-stable'], ['Edge', 'microsoft-edge'], ['Edge', 'microsoft-edge-stable']],
  firefox: [['Firefox', 'firefox'], ['Firefox ESR', 'firefox-esr']],
};

const MAC = {
  chromium: [['Chromium', 'Chromium.app/Contents/MacOS/Chromium'], ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'], ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
  firefox: [['Firefox', 'Firefox.app/Contents/MacOS/firefox'], ['Firefox Developer Edition', 'Firefox Developer Edition.app/Contents/MacOS/firefox']],
};

const WINDOWS = {
  chromium: [['Chromium', 'Chromium\\Application\\chrome.exe'], ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'], ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe']],
  firefox: [['Firefox', 'Mozilla Firefox\\firefox.exe']],
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every place worth looking, in order of preference: [name, absolute path]. */
function candidates(kind, platform = process.platform, env = process.env) {
  const given = env[kind === 'chromium' ? 'PAYLIGHT_CHROMIUM' : 'PAYLIGHT_FIREFOX'];
  if (given !== undefined && given !== '') return [[path.basename(given), path.resolve(given)]];
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return MAC[kind].flatMap(([name, app]) => folders.map((folder) => [name, path.join(folder, app)]));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS[kind].flatMap(([name, exe]) => folders.map((folder) => [name, path.join(folder, exe)]));
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];
  return LINUX[kind].flatMap(([name, file]) => folders.map((folder) => [name, path.join(folder, file)]));
}

/** Full version as the program prints it; null where it prints none (Windows). */
function versionOf(file) {
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return /\d+(?:\.\d+)+/.exec(stdout ?? '')?.[0] ?? null;
}

const isBranded = (file, name) => name === 'Chrome' || /(?:google-chrome|Google[\\/ ]Chrome)/.test(file);

/** The first browser of that kind that is there and new enough, or null. @returns {Browser | null} */
export function findBrowser(kind) {
  for (const [name, file] of candidates(kind)) {
    if (!isExecutable(file)) continue;
    const version = versionOf(file);
    if (version !== null && Number.parseInt(version, 10) < FLOOR[kind]) {
      console.error(`Paylight: ${file} is version ${version}; ${FLOOR[kind]} or later is needed.`);
      continue;
    }
    return { kind, name, path: file, version, branded: kind === 'chromium' && isBranded(file, name) };
  }
  return null;
}
