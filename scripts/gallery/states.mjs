// The named states that pictures and the look at every language are made from, and the texts they are shown in.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SURFACES } from './surfaces.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

async function load(file) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(path.join(root, file), { configFile: false, logLevel: 'error' })).module;
}

/** Every surface with the states it is shown in; the demo's answers come from the real engine. */
export async function surfacesWithStates() {
  const { STATES } = await load('test/fixtures/assessments.ts');
  const { DEMO_STATES } = await load('scripts/gallery/demo-answers.ts');
  return SURFACES.map((surface) => ({ ...surface, states: surface.name === 'demo' ? DEMO_STATES : surface.states ?? STATES.filter(surface.takes) }));
}

/** Names of the languages, English first. */
export async function locales() {
  const names = (await readdir(path.join(root, 'public/_locales'))).sort();
  return ['en', ...names.filter((name) => name !== 'en')];
}

export const messagesOf = async (locale) => JSON.parse(await readFile(path.join(root, `public/_locales/${locale}/messages.json`), 'utf8'));

/** What the stand-in of the browser answers with, apart from the texts. */
export const sceneOf = (surface, state) =>
  ({ stored: state.stored, evidence: state.evidence, limited: state.limited, tab: state.tab, answers: surface.answers?.(state) ?? {} });
