import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { thirdPartyNotices } from './scripts/notices.ts';
import { plainCues } from './scripts/plain-cues.ts';
import manifest from './manifest.json' with { type: 'json' };

/** `chrome` (default) or `firefox`: scripts/build.mjs sets it, once per browser. */
const browser = process.env['PAYLIGHT_BROWSER'] === 'firefox' ? 'firefox' : 'chrome';

/** One manifest.json serves both; each browser refuses or warns about a few of the other's keys. */
function manifestFor(target: 'chrome' | 'firefox'): unknown {
  const { key, minimum_chrome_version, browser_specific_settings, externally_connectable, background, ...both } = manifest;
  if (target === 'chrome') {
    const { service_worker, type } = background;
    // Firefox takes an organisation's settings without a schema, and warns about one.
    return { ...both, key, minimum_chrome_version, externally_connectable, storage: { managed_schema: 'managed-schema.json' }, background: { service_worker, type } };
  }
  const { scripts, type } = background;
  return {
    ...both,
    browser_specific_settings,
    background: { scripts, type },
    // Firefox hands out certificate facts only to a blocking listener; it still holds no request back.
    permissions: [...both.permissions, 'webRequestBlocking'],
  };
}

export default defineConfig({
  plugins: [crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }), plainCues(), thirdPartyNotices()],
  publicDir: 'public',
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'chrome' ? 'chrome148' : 'firefox140',
    // Our pages name every script they need at once; scripts themselves load nothing later.
    modulePreload: { polyfill: false, resolveDependencies: (_file, scripts, { hostType }) => (hostType === 'html' ? scripts : []) },
    sourcemap: false,
    rolldownOptions: {
      // The suffix table is one string used twice; inlined it would be parsed twice on every wake.
      optimization: { inlineConst: false },
      input: {
        interstitial: 'src/ui/interstitial/index.html',
        journal: 'src/ui/journal/index.html',
        learn: 'src/ui/learn/index.html',
        welcome: 'src/ui/welcome/index.html',
        demo: 'src/ui/demo/index.html',
        check: 'src/ui/check/index.html',
      },
    },
  },
});
