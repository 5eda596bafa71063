import { concern, defineCheck, nothing } from '../../core/check';

/** Firefox's words for an error that the shopper clicked through because of a date. */
const DATE_ERRORS: ReadonlySet<string> = new Set(['expired_or_not_yet_valid', 'expired', 'not_yet_valid']);

/**
 * What the browser says of the server's certificate, where it says anything (Firefox). A good certificate proves only who
 * answers, never that they are honest, so it is not a reassurance.
 */
export default defineCheck({
  id: 'connection/certificate',
  needs: ['certificate'],
  run: ({ certificate }, { now }) => {
    const issuer = certificate.issuer ?? '';
    const today = now.slice(0, 10);
    const outOfDate = DATE_ERRORS.has(certificate.error ?? '')
      || (certificate.validTo !== null && certificate.validTo < today)
      || (certificate.validFrom !== null && certificate.validFrom > today);
    if (certificate.state === 'broken' && !outOfDate) return concern('strong', 'certificate_broken', { issuer });
    // A date is forgotten by honest people too; a name or an issuer that does not fit is not.
    if (outOfDate) return concern('fair', 'certificate_expired', { issuer, validTo: certificate.validTo ?? '' });
    return certificate.state === 'weak' ? concern('fair', 'certificate_weak', { issuer, protocol: certificate.protocol ?? '' }) : nothing;
  },
});
