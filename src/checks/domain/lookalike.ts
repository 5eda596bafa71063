import { concern, defineCheck, nothing } from '../../core/check';
import { judgeName } from '../../core/domain/judge-name';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The address resembles a protected name. A strong resemblance is caution by itself; a weaker one only names the target and needs
 * other evidence beside it.
 */
export default defineCheck({
  id: 'domain/lookalike',
  needs: ['address'],
  run: ({ address }) => {
    const answer = judgeName(address, nameIndex());
    if (answer === null) return nothing;
    return concern(answer.strength, 'lookalike', { target: answer.target, name: answer.targetName, kind: answer.kind, certainty: answer.certainty });
  },
});
