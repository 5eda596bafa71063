import type { VNode } from 'preact';
import type { DemoField, DemoShop } from '../../knowledge/demo/shops';
import { t } from '../../i18n/t';

/** Fields are drawn, not offered: nothing can be typed into the demo. */
const Fields = ({ fields }: { fields: readonly DemoField[] }): VNode => (
  <>{fields.map(({ label }) => <p key={label} class="drawn__field"><span>{label}</span><i /></p>)}</>
);

/** An invented shop's till in a drawn browser window. Its words are the shop's own and stay in its language. */
export function DrawnShop({ shop }: { shop: DemoShop }): VNode {
  const { url, name, goods, total, hue, choices, fields, frame, button, foot } = shop;
  return (
    <figure class="drawn" style={{ '--hue': hue }} aria-label={t('demo_drawing', { shop: name, address: url })}>
      <div class="drawn__bar" aria-hidden="true" dir="ltr"><span class="drawn__dots"><i /><i /><i /></span><span class="drawn__address">{url}</span></div>
      <div class="drawn__page" lang="en" dir="ltr">
        <p class="drawn__name">{name}</p>
        <div class="drawn__till">
          <div class="drawn__pay">
            {choices.length > 0 && <ul>{choices.map((choice, index) => <li key={choice} class={index === 0 ? 'drawn__choice drawn__choice--on' : 'drawn__choice'}>{choice}</li>)}</ul>}
            {frame !== null && <div class="drawn__frame"><span class="drawn__owner">{frame.owner}</span><Fields fields={frame.fields} /></div>}
            <Fields fields={fields} />
            <p class="drawn__button">{button}</p>
          </div>
          {goods.length > 0 && (
            <dl class="drawn__order">
              {goods.map(([good, price]) => <div key={good}><dt>{good}</dt><dd>{price}</dd></div>)}
              {total !== '' && <div class="drawn__total"><dt>Total</dt><dd>{total}</dd></div>}
            </dl>
          )}
        </div>
        <p class="drawn__foot">{foot.join(' · ')}</p>
      </div>
    </figure>
  );
}
