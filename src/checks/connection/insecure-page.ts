import { concern, defineCheck, nothing } from '../../core/check';
import { isLoopback } from '../../core/domain/local-network';

/**
 * A page that asks for payment, a login or identity data over plain http: anyone on the way can read and change it.
 * https is what every page owes, so its presence is never a reassurance.
 */
export default defineCheck({
  id: 'connection/insecure-page',
  needs: ['address', 'connection', 'page'],
  run: ({ address, connection, page }) =>
    connection.scheme === 'http' && page.asks.length > 0 && !isLoopback(address)
      ? concern('strong', 'insecure_page', { host: address.host, asks: page.asks })
      : nothing,
});
