import type { ComponentChildren, VNode } from 'preact';
import type { Level } from '../../core/evidence';
import { getURL } from '../../platform/runtime';
import { t } from '../../i18n/t';
import { Lamp } from '../components/lamp';
import { AccessStep } from './access-step';
import { ListsStep } from './lists-step';
import { PinStep } from './pin-step';
import { SelfTest } from './self-test';

const LEVELS = [
  ['clear', 'level_clear_name', 'welcome_clear'], ['caution', 'level_caution_name', 'welcome_caution'],
  ['danger', 'level_danger_name', 'welcome_danger'], ['unknown', 'level_unknown_name', 'welcome_unknown'],
] as const satisfies readonly (readonly [Level, string, string])[];

/** One step with its number, its heading and what can be done there. */
function Step({ number, title, children }: { number: number; title: string; children: ComponentChildren }): VNode {
  return (
    <li class="step">
      <span class="step__number" aria-hidden="true">{number}</span>
      <div class="step__body"><h2>{title}</h2>{children}</div>
    </li>
  );
}

/** The first page after installation: what Paylight does, what it sends, and five things to do in a minute. */
export function Welcome(): VNode {
  return (
    <main class="welcome">
      <header class="hero">
        <img src="/icons/icon-128.png" width={72} height={72} alt="" />
        <h1>{t('welcome_title')}</h1>
        <p class="hero__text">{t('welcome_text')}</p>
      </header>
      <ul class="lamps" aria-label={t('learn_lamps_title')}>
        {LEVELS.map(([level, name, text]) => (
          <li key={level} class={`lamps__one level-${level}`}><Lamp level={level} size={44} silent /><b>{t(name)}</b><span class="quiet">{t(text)}</span></li>
        ))}
      </ul>
      <p class="promise"><b>{t('welcome_sends_title')}</b> {t('welcome_sends_text')}</p>
      <ol class="steps">
        <Step number={1} title={t('welcome_access_title')}><AccessStep /></Step>
        <Step number={2} title={t('welcome_pin_title')}><PinStep /></Step>
        <Step number={3} title={t('welcome_lists_title')}><ListsStep /></Step>
        <Step number={4} title={t('welcome_test_title')}><SelfTest /></Step>
        <Step number={5} title={t('welcome_demo_title')}>
          <p>{t('welcome_demo_text')}</p>
          <p><a class="button button--plain" href={getURL('src/ui/demo/index.html')}>{t('welcome_demo_open')}</a></p>
        </Step>
      </ol>
      <p class="quiet welcome__end">{t('welcome_end')}</p>
    </main>
  );
}
