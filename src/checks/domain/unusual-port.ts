import { concern, defineCheck, nothing } from '../../core/check';
import { isLocalNetwork } from '../../core/domain/local-network';

/** A web address on a port of its own is rare in the open net, and ordinary on a developer's or an office machine. */
export default defineCheck({
  id: 'domain/unusual-port',
  needs: ['address'],
  run: ({ address }) =>
    address.port !== null && (address.scheme === 'https' || address.scheme === 'http') && !isLocalNetwork(address)
      ? concern('weak', 'unusual_port', { host: address.host, port: address.port })
      : nothing,
});
