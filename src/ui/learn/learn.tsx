import type { VNode } from 'preact';
import type { Level } from '../../core/evidence';
import { TIPS } from '../../knowledge/tips';
import { t } from '../../i18n/t';
import { Lamp } from '../components/lamp';
import { TipList } from '../components/tip-list';

const LEVELS = [
  ['clear', 'level_clear_name', 'learn_clear'], ['caution', 'level_caution_name', 'learn_caution'],
  ['danger', 'level_danger_name', 'learn_danger'], ['unknown', 'level_unknown_name', 'learn_unknown'],
] as const satisfies readonly (readonly [Level, string, string])[];

/** How Paylight works, what its lamps mean, what it cannot do, and every tip with its source. */
export function Learn(): VNode {
  return (
    <main class="panels">
      <section class="panel">
        <h2 class="panel__title">{t('learn_lamps_title')}</h2>
        <ul class="learn__lamps">
          {LEVELS.map(([level, name, text]) => (
            <li key={level} class="learn__lamp"><Lamp level={level} size={40} silent /><p class="learn__text"><b>{t(name)}.</b> {t(text)}</p></li>
          ))}
        </ul>
      </section>
      <section class="panel">
        <h2 class="panel__title">{t('learn_how_title')}</h2>
        <ol class="learn__steps"><li>{t('learn_how_look')}</li><li>{t('learn_how_judge')}</li><li>{t('learn_how_tell')}</li></ol>
        <p class="learn__text">{t('learn_how_private')}</p>
      </section>
      <section class="panel">
        <h2 class="panel__title">{t('learn_limits_title')}</h2>
        <p class="learn__text">{t('learn_limits_text')}</p>
      </section>
      <section class="panel" id="tips">
        <h2 class="panel__title">{t('learn_tips_title')}</h2>
        <TipList tips={TIPS} />
      </section>
    </main>
  );
}
