import check from '../../../src/checks/domain/strange-letters';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    { why: 'Cyrillic and Latin letters in one label', url: 'https://wоrkshор-lamps.example/', finds: [{ strength: 'weak', reason: 'strange_letters', params: { kind: 'mixed-scripts' } }] },
    { why: 'Cyrillic letters alone that spell a Latin-looking word, away from home', url: 'https://сорасо.com/', finds: [{ strength: 'weak', reason: 'strange_letters', params: { kind: 'whole-script' } }] },
    { why: 'a stroke that passes for a hyphen', url: 'https://lamp一shop.com/', finds: [{ strength: 'weak', reason: 'strange_letters', params: { kind: 'symbols' } }] },
    { why: 'two marks on one letter', url: 'https://lam\u0323\u0301ps.com/', finds: [{ strength: 'weak', reason: 'strange_letters' }] },
  ],
  quiet: [
    { why: 'a German bookshop', url: 'https://bücherstube.de/' },
    { why: 'a Russian word at home', url: 'https://сорасо.ru/' },
    { why: 'Japanese with Latin letters, as written there', url: 'https://カメラshop.jp/' },
    { why: 'an imitation is named by the check for it', url: 'https://pаypal.com/' },
    { why: 'plain letters', url: 'https://copper-kettle.test/' },
  ],
  knownLimits: ['Follows the rules by which browsers show letters only roughly; docs/names.md says where it differs.'],
});
