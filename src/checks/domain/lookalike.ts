import { concern, defineCheck, nothing } from '../../core/check';
import { popularInOwnRight } from '../../core/domain/own-right';
import { judgeName } from '../../core/domain/judge-name';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The address resembles a protected name. A strong resemblance is caution by itself; a weaker one only names the target and needs
 * other evidence beside it. A site that many people visit under this name has the name for itself: then it is weak.
 */
export default defineCheck({
  id: 'domain/lookalike',
  needs: ['address'],
  run: ({ address }, evidence) => {
    const answer = judgeName(address, nameIndex());
    if (answer === null) return nothing;
    const params = { target: answer.target, name: answer.targetName, kind: answer.kind, certainty: answer.certainty };
    const popular = popularInOwnRight(evidence, answer);
    return popular === null ? concern(answer.strength, 'lookalike', params) : concern('weak', 'lookalike_popular', params, { name: popular.source, asOf: popular.asOf });
  },
});
