import check from '../../../src/checks/domain/userinfo';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'a bank’s name stands before the @', url: 'https://bank.example@collect.test/login', finds: [{ strength: 'fair', reason: 'userinfo_host', params: { host: 'collect.test' } }] },
    { why: 'with a password part, which is never kept', url: 'https://user:secret@www.shop.co.uk/', finds: [{ strength: 'fair', reason: 'userinfo_host', params: { host: 'shop.co.uk' } }] },
  ],
  quiet: [
    { why: 'an @ in the path is a handle', url: 'https://social.test/@bank.example' },
    { why: 'an @ in the query is a mail address', url: 'https://shop.test/?mail=me@bank.example' },
    { why: 'an encoded @ in the path', url: 'https://shop.test/a%40bank.example' },
  ],
  knownLimits: ['Browsers strip user information before an extension sees the address of an open page; this judges links and typed addresses.'],
});
