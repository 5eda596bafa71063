import { concern, couldNotTell, defineCheck, nothing } from '../../core/check';
import { popularInOwnRight } from '../../core/domain/own-right';
import { judgeOwn } from '../../core/domain/own-names';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The address resembles a shop that the shopper trusts or has paid before. Only the shops it resembles are evidence, so that the judgement
 * can be repeated elsewhere without telling where else somebody buys. A site that many people visit under this name has the name for itself.
 */
export default defineCheck({
  id: 'domain/lookalike-own',
  needs: ['address'],
  run: ({ address }, evidence) => {
    const { own, history } = evidence;
    // Of a memory that does not read back nobody knows which shops it held.
    if (own === undefined && history.state === 'unavailable' && (history.reason === 'store-corrupt' || history.reason === 'store-error')) return couldNotTell(history.reason);
    const answer = own === undefined ? null : judgeOwn(address, own, nameIndex());
    if (answer === null) return nothing;
    const strength = popularInOwnRight(evidence, answer) === null ? answer.strength : 'weak';
    return concern(strength, 'lookalike_own', { target: answer.target, kind: answer.kind, certainty: answer.certainty });
  },
});
