import { concern, defineCheck, nothing } from '../../core/check';
import { judgeName } from '../../core/domain/judge-name';
import { nameIndex } from '../../knowledge/name-index';

/**
 * A near-certain imitation that asks for a card, a password or identity: the one case in which a name alone with a form is danger.
 */
export default defineCheck({
  id: 'domain/lookalike-sensitive',
  needs: ['address', 'page'],
  run: ({ address, page }) => {
    if (page.asks.length === 0) return nothing;
    const answer = judgeName(address, nameIndex());
    return answer?.certainty === 'near-certain' ? concern('proof', 'lookalike_sensitive', { target: answer.target, name: answer.targetName }) : nothing;
  },
});
