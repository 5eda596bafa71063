// Installs browsers the platform's own way: apt as root (or with --install), otherwise the one command is printed.
import { spawnSync } from 'node:child_process';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The shops of the demo street write in Latin and Japanese scripts; without these fonts they show boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

const WAYS = {
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install --id Hibbiki.Chromium', firefox: 'winget install --id Mozilla.Firefox' },
};

const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * @param {readonly ('chromium' | 'firefox')[]} kinds
 * @param {{ install: boolean }} options
 * @returns {boolean} whether packages were installed
 */
export function installBrowsers(kinds, { install }) {
  const apt = process.platform === 'linux' && has('apt-get');
  const root = process.getuid?.() === 0;
  const packages = [...kinds.map((kind) => PACKAGES[kind]), ...FONTS];
  const command = apt
    ? `${root ? '' : 'sudo '}apt-get update && ${root ? '' : 'sudo '}apt-get install -y --no-install-recommends ${packages.join(' ')}`
    : kinds.map((kind) => WAYS[process.platform]?.[kind] ?? `install ${kind} with your system's package manager`).join(' && ');
  if (!apt || !(root || install)) {
    console.error(`Paylight: no ${kinds.join(' and no ')} found. Install with:\n  ${command}\nor name one in PAYLIGHT_CHROMIUM / PAYLIGHT_FIREFOX.`);
    return false;
  }
  console.error(`Paylight: ${command}`);
  const result = spawnSync('sh', ['-c', command], { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (result.status !== 0) console.error(`Paylight: that failed (exit ${result.status}); its own messages stand above.`);
  return result.status === 0;
}
