import { concern, defineCheck, nothing } from '../../core/check';
import { judgeName } from '../../core/domain/judge-name';
import { spoofOf } from '../../core/domain/spoof';
import { nameIndex } from '../../knowledge/name-index';

/**
 * A name in signs or mixed alphabets that the eye cannot tell from others (UTS #39 §5), for which browsers show its coded form instead.
 * Says little by itself; where it also resembles a protected name, `domain/lookalike` says so and this keeps quiet.
 */
export default defineCheck({
  id: 'domain/strange-letters',
  needs: ['address'],
  run: ({ address }) => {
    const reason = spoofOf(address);
    return reason === null || judgeName(address, nameIndex()) !== null ? nothing : concern('weak', 'strange_letters', { kind: reason });
  },
});
