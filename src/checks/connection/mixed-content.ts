import { concern, defineCheck, nothing } from '../../core/check';
import type { Stage } from '../../core/payment/page-facts';

/** Where a shop takes data or money, mixed content means that nobody looked after the one page that matters. */
const CHECKOUT: ReadonlySet<Stage> = new Set(['details', 'payment']);

/**
 * http subresources on an https checkout. Browsers block or upgrade most of them (W3C Mixed Content), so this tells of care, not of
 * theft: scripts and styles `fair`, pictures `weak`.
 */
export default defineCheck({
  id: 'connection/mixed-content',
  needs: ['connection', 'page'],
  run: ({ connection, page }) => {
    const { active, passive } = page.mixedContent;
    if (connection.scheme !== 'https' || !CHECKOUT.has(page.stage) || active + passive === 0) return nothing;
    return concern(active > 0 ? 'fair' : 'weak', 'mixed_content', { count: active + passive });
  },
});
