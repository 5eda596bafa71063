import type { VNode } from 'preact';
import { t } from '../../i18n/t';
import { readable } from '../view/host';
import type { CardRoute } from '../view/page-evidence';

const TITLES = { 'shop': 'card_route_shop', 'psp': 'card_route_psp', 'unknown-frame': 'card_route_frame' } as const;
const TEXTS = { 'shop': 'card_route_shop_text', 'psp': 'card_route_psp_text', 'unknown-frame': 'card_route_frame_text' } as const;

/** Whether the shop's page reads the number along, drawn: inside a frame of somebody else's, or open. */
const Mark = ({ where }: { where: CardRoute['where'] }): VNode => (
  <svg class="route" viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
    <rect x="2" y="3" width="16" height="14" rx="3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray={where === 'psp' ? '0' : '3 2.400'} />
    <path d="M5.500 10h9" stroke="currentColor" stroke-width="2.400" stroke-linecap="round" />
  </svg>
);

/** Where the card number goes: who reads it while it is typed, and to whom it is sent. Nothing where no card is asked for. */
export function CardRoutes({ cards }: { cards: readonly CardRoute[] }): VNode | null {
  if (cards.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('popup_card_heading')}</h2>
      <ul class="rows">
        {cards.map(({ where, owner, sentTo }) => (
          <li key={`${where} ${owner}`} class="row" data-card={where}>
            <span class="row__mark"><Mark where={where} /></span>
            <p class="row__title">{t(TITLES[where], { owner: readable(owner) })}</p>
            <p class="row__detail">{t(TEXTS[where])}{sentTo !== null && ` ${t('card_route_sent', { host: readable(sentTo) })}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
