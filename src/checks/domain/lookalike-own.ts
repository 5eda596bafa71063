import { concern, couldNotTell, defineCheck, nothing } from '../../core/check';
import { judgeOwn } from '../../core/domain/own-names';
import { nameIndex } from '../../knowledge/name-index';

/**
 * The address resembles a shop that the shopper trusts or has paid before. Only the shops it resembles are evidence, so that the judgement
 * can be repeated elsewhere without telling where else somebody buys.
 */
export default defineCheck({
  id: 'domain/lookalike-own',
  needs: ['address'],
  run: ({ address }, { own, history }) => {
    // Of a memory that does not read back nobody knows which shops it held.
    if (own === undefined && history.state === 'unavailable' && (history.reason === 'store-corrupt' || history.reason === 'store-error')) return couldNotTell(history.reason);
    const answer = own === undefined ? null : judgeOwn(address, own, nameIndex());
    if (answer === null) return nothing;
    return concern(answer.strength, 'lookalike_own', { target: answer.target, kind: answer.kind, certainty: answer.certainty });
  },
});
