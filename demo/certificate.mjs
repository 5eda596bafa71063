// A throw-away certificate authority and one server certificate for the demo street, made with Node's own crypto.
// The authority's private key is never written: nothing but this one certificate can ever be signed with it.
import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** DER (ITU-T X.690): tag, length, content. */
function tlv(tag, ...parts) {
  const content = Buffer.concat(parts);
  const size = content.length;
  const bytes = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

const sequence = (...parts) => tlv(0x30, ...parts);
const octets = (content) => tlv(0x04, content);
const bits = (content, unused = 0) => tlv(0x03, Buffer.from([unused]), content);
const TRUE = tlv(0x01, Buffer.from([0xff]));

function oid(dotted) {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return tlv(0x06, Buffer.from(bytes));
}

/** UTCTime, good until 2049 (RFC 5280 §4.1.2.5.1). */
const time = (date) => tlv(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const named = (name) => sequence(tlv(0x31, sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(name)))));
const extension = (id, critical, value) => sequence(oid(id), ...(critical ? [TRUE] : []), octets(value));
const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const keyId = (spki) => createHash('sha1').update(spki.subarray(26)).digest();

/** An X.509 v3 certificate (RFC 5280) as DER. */
function certificate({ subject, issuer, spki, signer, days, extensions }) {
  const now = Date.now();
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const tbs = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))), tlv(0x02, serial), ECDSA_SHA256, named(issuer),
    sequence(time(new Date(now - 86_400_000)), time(new Date(now + days * 86_400_000))),
    named(subject), spki, tlv(0xa3, sequence(...extensions)),
  );
  return sequence(tbs, ECDSA_SHA256, bits(sign('sha256', tbs, signer)));
}

const pem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').match(/.{1,64}/g).join('\n')}\n-----END CERTIFICATE-----\n`;

/**
 * A fresh authority, good for a process: it signs one certificate per call, all for the same server key.
 * @returns {{ ca: string, key: string, spki: string, leafFor: (names: readonly string[]) => string }} PEM texts; `spki` is the base64 SHA-256 Chromium's command line takes
 */
export function createAuthority() {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const caSpki = authority.publicKey.export({ type: 'spki', format: 'der' });
  const spki = server.publicKey.export({ type: 'spki', format: 'der' });
  const issuer = 'Paylight demo street (this machine only)';
  const ca = certificate({
    subject: issuer, issuer, spki: caSpki, signer: authority.privateKey, days: 60,
    extensions: [
      extension('2.5.29.19', true, sequence(TRUE)),
      extension('2.5.29.15', true, bits(Buffer.from([0b0000_0110]), 1)), // keyCertSign, cRLSign
      extension('2.5.29.14', false, octets(keyId(caSpki))),
    ],
  });
  const leafFor = (names) => pem(certificate({
    subject: names[0], issuer, spki, signer: authority.privateKey, days: 59,
    extensions: [
      extension('2.5.29.19', true, sequence()),
      extension('2.5.29.15', true, bits(Buffer.from([0b1000_0000]), 7)), // digitalSignature
      extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))), // serverAuth
      extension('2.5.29.17', false, sequence(...names.map((name) => tlv(0x82, Buffer.from(name))))),
      extension('2.5.29.35', false, sequence(tlv(0x80, keyId(caSpki)))),
    ],
  }));
  return { ca: pem(ca), key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }), spki: createHash('sha256').update(spki).digest('base64'), leafFor };
}

function make(names) {
  const { ca, key, leafFor } = createAuthority();
  return { ca, leaf: leafFor(names), key };
}

function stored(folder, names) {
  try {
    const made = JSON.parse(readFileSync(path.join(folder, 'certificate.json'), 'utf8'));
    const leaf = new X509Certificate(made.leaf);
    const covers = names.every((name) => leaf.checkHost(name, { subject: 'never', wildcards: false }) !== undefined);
    return covers && Date.parse(leaf.validTo) - Date.now() > 86_400_000 ? made : null;
  } catch {
    return null;
  }
}

/**
 * The street's certificate for exactly these names, from the cache when it still covers them for a day.
 * @returns {{ ca: string, leaf: string, key: string, spki: string }} PEM texts; `spki` is the base64 SHA-256 Chromium's command line takes
 */
export function streetCertificate(folder, names) {
  let made = stored(folder, names);
  if (made === null) {
    made = make(names);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'certificate.json'), JSON.stringify(made), { mode: 0o600 });
  }
  const spki = new X509Certificate(made.leaf).publicKey.export({ type: 'spki', format: 'der' });
  return { ...made, spki: createHash('sha256').update(spki).digest('base64') };
}
