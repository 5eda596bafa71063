import { render } from 'preact';
import { t } from '../../i18n/t';
import { TIPS } from '../../knowledge/tips';
import { dressDocument } from '../components/document';
import { Lamp } from '../components/lamp';
import { TipList } from '../components/tip-list';

const root = document.getElementById('root');
if (root !== null) {
  dressDocument(t('learn_title'));
  render((
    <>
      <header>
        <h1>{t('learn_title')}</h1>
        <p class="intro">{t('learn_intro')}</p>
      </header>
      <section aria-labelledby="how">
        <h2 id="how">{t('learn_how_title')}</h2>
        <ul class="panel">
          {[t('learn_how_address'), t('learn_how_page'), t('learn_how_lists'), t('learn_how_history')].map((line) => <li key={line}>{line}</li>)}
        </ul>
      </section>
      <section aria-labelledby="lamps">
        <h2 id="lamps">{t('learn_levels_title')}</h2>
        <ul class="lamps">
          {([
            ['clear', t('level_clear_name'), t('level_clear_sentence')], ['unknown', t('level_unknown_name'), t('level_unknown_sentence')],
            ['caution', t('level_caution_name'), t('level_caution_sentence')], ['danger', t('level_danger_name'), t('level_danger_sentence')],
          ] as const).map(([level, name, sentence]) => (
            <li key={level} data-level={level}><Lamp level={level} /><b>{name}</b><p class="quiet">{sentence}</p></li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tips">
        <h2 id="tips">{t('learn_tips_title')}</h2>
        <TipList tips={TIPS} />
      </section>
    </>
  ), root);
}
