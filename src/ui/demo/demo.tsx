import { useEffect, useRef, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { DEMO_ADDRESS } from '../../core/own-addresses';
import { DEMO_SHOPS, type DemoShop } from '../../knowledge/demo/shops';
import { sendToWorker } from '../../messaging/send';
import { runtime } from '../../platform/runtime';
import { snake } from '../../i18n/reason-text';
import { direction, find, t } from '../../i18n/t';
import { markRoot } from '../components/document';
import { Answer } from './answer';
import { DrawnShop } from './drawn-shop';
import { FIRST, nextOf, previousOf, useStep, type Step } from './step';

const educates = (): Promise<boolean> => sendToWorker(runtime, 'ui/settings', {}).then(({ values }) => values['role'] === 'educator');

const text = (shop: DemoShop, part: 'lesson' | 'look'): string => find(`demo_${snake(shop.id)}_${part}`) ?? '';

function Bar({ step, go, large, setLarge }: { step: Step; go: (next: Step) => void; large: boolean; setLarge: (large: boolean) => void }): VNode {
  const end = step.shown && step.shop === DEMO_SHOPS.length - 1;
  return (
    <nav class="bar" aria-label={t('demo_steps')}>
      <button type="button" class="button button--plain" disabled={step.shop === 0 && !step.shown} onClick={() => go(previousOf(step))}>{t('demo_previous')}</button>
      <span class="bar__count">{t('demo_count', { number: step.shop + 1, all: DEMO_SHOPS.length })}</span>
      <button type="button" class="button button--primary" data-action="next" disabled={end} onClick={() => go(nextOf(step))}>{t(step.shown ? 'demo_next' : 'demo_show')}</button>
      <button type="button" class="button button--quiet" data-action="reset" onClick={() => go(FIRST)}>{t('demo_reset')}</button>
      <button type="button" class="button button--quiet" data-action="presenter" aria-pressed={large} onClick={() => setLarge(!large)}>{t('demo_large')}</button>
    </nav>
  );
}

/** Eleven invented shops for a class: look first, guess, then see what Paylight says and why. */
export function Demo(): VNode {
  const { step, go } = useStep(direction() === 'rtl');
  const [large, setLarge] = useState(false);
  useEffect(() => { educates().then((yes) => { if (yes) setLarge(true); }, () => undefined); }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  const shop = DEMO_SHOPS[step.shop] ?? DEMO_SHOPS[0];
  useEffect(() => markRoot({ surface: large ? 'presenter' : null }), [large]);
  const arrived = useRef(false);
  useEffect(() => {
    // Whoever listens is led to the new shop; the first one is met in reading order.
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
  }, [step.shop, step.shown]);
  if (shop === undefined) return <main />;
  return (
    <>
      <header class="top">
        <img src="/icons/icon-48.png" width={36} height={36} alt="" />
        <h1>{t('demo_title')}</h1>
        <Bar step={step} go={go} large={large} setLarge={setLarge} />
      </header>
      <main class="stage" data-shop={shop.id} data-shown={String(step.shown)}>
        <section class="stage__shop" aria-labelledby="question">
          <h2 id="question" class="stage__question" ref={heading} tabIndex={-1}>{step.shown ? text(shop, 'lesson') : t('demo_question')}</h2>
          {step.shown && <p class="stage__look">{text(shop, 'look')}</p>}
          <DrawnShop shop={shop} />
        </section>
        <section class="stage__answer" aria-label={t('demo_answer')}>
          {step.shown ? <Answer shop={shop.id} /> : <p class="stage__wait">{t('demo_wait')}</p>}
        </section>
      </main>
      <footer class="foot quiet">
        <p>{t('demo_keys')}</p>
        <p>{t('demo_share')} <bdi class="mono">{DEMO_ADDRESS}{shop.id}</bdi></p>
        <p>{t('demo_invented')}</p>
      </footer>
    </>
  );
}
