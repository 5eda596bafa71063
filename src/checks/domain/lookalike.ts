import { concern, defineCheck, nothing } from '../../core/check';
import { judgeName } from '../../core/domain/judge-name';
import { protectedNames } from '../../knowledge/brands/name-index';

/**
 * The address imitates a protected name: by letters that look alike, one edit, the whole name embedded, or the name beside
 * words of log-ins and payments. Alone it never says more than caution; a weak resemblance only names its target.
 */
export default defineCheck({
  id: 'domain/lookalike',
  needs: ['address'],
  run: ({ address }) => {
    const answer = judgeName(address, protectedNames());
    if (answer === null) return nothing;
    return concern(answer.strength, 'lookalike', { target: answer.target, name: answer.targetName, host: answer.shownHost, kind: answer.kind });
  },
});
