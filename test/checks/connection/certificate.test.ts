import check from '../../../src/checks/connection/certificate';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'the shopper clicked through an untrusted issuer', certificate: { state: 'broken', error: 'trust_error' }, finds: [{ strength: 'strong', reason: 'certificate_broken', params: { issuer: 'CN=Test CA' } }] },
    { why: 'a certificate for another name', certificate: { state: 'broken', error: 'domain_mismatch' }, finds: [{ strength: 'strong', reason: 'certificate_broken' }] },
    { why: 'broken without a reason given', certificate: { state: 'broken', issuer: null, validFrom: null, validTo: null }, finds: [{ strength: 'strong', reason: 'certificate_broken' }] },
    { why: 'expired yesterday, clicked through', certificate: { state: 'broken', error: 'expired_or_not_yet_valid', validTo: '2026-05-11' }, finds: [{ strength: 'fair', reason: 'certificate_expired', params: { validTo: '2026-05-11' } }] },
    { why: 'the browser tells no dates of an overridden error', certificate: { state: 'broken', error: 'expired_or_not_yet_valid', validTo: null }, finds: [{ strength: 'fair', reason: 'certificate_expired' }] },
    { why: 'not valid yet', certificate: { state: 'broken', validFrom: '2026-06-01', error: 'expired_or_not_yet_valid' }, finds: [{ strength: 'fair', reason: 'certificate_expired' }] },
    { why: 'TLS 1.0', certificate: { state: 'weak', protocol: 'TLSv1' }, finds: [{ strength: 'fair', reason: 'certificate_weak', params: { protocol: 'TLSv1' } }] },
  ],
  quiet: [
    { why: 'a valid certificate is owed, and proves nothing', certificate: {} },
    { why: 'valid to the end of this very day', certificate: { validTo: '2026-05-12' } },
    { why: 'issued today: every renewed certificate is', certificate: { validFrom: '2026-05-12' } },
  ],
  knownLimits: ['Chromium gives extensions no certificate facts; there the check is not assessed and the popup says so.'],
});
