import { concern, defineCheck, nothing } from '../../core/check';
import { isLocalNetwork } from '../../core/domain/local-network';

/** A bare IP address where a name belongs: no shop sends its customers to one. Machines at home and at work have no other name. */
export default defineCheck({
  id: 'domain/ip-host',
  needs: ['address'],
  run: ({ address }) =>
    (address.kind === 'ipv4' || address.kind === 'ipv6') && !isLocalNetwork(address) ? concern('fair', 'ip_host', { host: address.host }) : nothing,
});
