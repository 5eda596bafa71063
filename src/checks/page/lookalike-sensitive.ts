import { concern, defineCheck, nothing } from '../../core/check';
import { judgeName } from '../../core/domain/judge-name';
import { protectedNames } from '../../knowledge/brands/name-index';

/**
 * An address that all but certainly imitates a name, on a page that asks for a card, a password or identity data: what the
 * address alone could not prove, the page's asking does. A mere resemblance stays what `domain/lookalike` says of it.
 */
export default defineCheck({
  id: 'page/lookalike-sensitive',
  needs: ['address', 'page'],
  run: ({ address, page }) => {
    if (page.asks.length === 0) return nothing;
    const answer = judgeName(address, protectedNames());
    if (answer === null || answer.strength !== 'strong' || answer.certainty !== 'near-certain') return nothing;
    return concern('strong', 'lookalike_sensitive', { target: answer.target, name: answer.targetName, host: answer.shownHost, asks: page.asks });
  },
});
