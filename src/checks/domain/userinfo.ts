import { concern, defineCheck, nothing } from '../../core/check';
import { siteName } from '../../core/domain/site';

/**
 * `https://bank.example@elsewhere.example/`: what stands before the @ is a user name, but reads like the address
 * (RFC 3986 §7.6). The name itself is never kept; it may be a password.
 */
export default defineCheck({
  id: 'domain/userinfo',
  needs: ['address'],
  run: ({ address }) => (address.userinfo && address.host !== '' ? concern('fair', 'userinfo_host', { host: siteName(address) }) : nothing),
});
