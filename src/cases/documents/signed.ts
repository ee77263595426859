// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { ok, type Result, refuse } from '#core/index.ts';

/** A signature of a signed file, as far as the file itself tells it. Whether its issuer is a qualified one is not looked up. */
export interface Signature {
  /** Who signed, as their certificate says; empty where the file brings none. */
  readonly name: string;
  /** The code of the person in the certificate (ETSI EN 319 412-1 section 5.1.3: `TINIT-` and the codice fiscale in Italy). */
  readonly code?: string;
  readonly issuer: string;
  /** What the signer's clock said, ISO 8601. */
  readonly signedAt?: string;
  /** From when to when the certificate was good, ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  /** The content is the one that was signed; it is another; or it cannot be told here. */
  readonly state: 'intact' | 'altered' | 'unknown';
}

/** A signed file, opened: what was signed, and by whom. */
export interface Opened {
  readonly content: Uint8Array;
  readonly signatures: readonly Signature[];
}

const signedData = '1.2.840.113549.1.7.2';
// The beginning of a CMS SignedData (RFC 5652): a sequence of any length, then its object identifier in DER.
const head = Buffer.from('06092a864886f70d0107', 'hex');
const mostInside = 5;

/** Whether a file begins as a signed (or encrypted) envelope: CMS in BER, or the same in base64 or PEM. */
export function looksSigned(bytes: Uint8Array): boolean {
  const plain = unarmoured(bytes);
  const at = Buffer.from(plain.subarray(0, 24)).indexOf(head);
  // The length of the sequence takes one to five bytes (X.690 section 8.1.3).
  return plain[0] === 0x30 && at >= 2 && at <= 6 && [2, 3].includes(plain[at + head.length] ?? 0);
}

/** Why a signed file cannot be opened. */
export type Unopened = 'damaged' | 'detached' | 'locked';

/**
 * Opens a signed file (CAdES, `.p7m`: ETSI EN 319 122, RFC 5652), one inside the other too. Refuses `locked` (encrypted for somebody),
 * `detached` (a signature without what it signs) and `damaged`.
 */
export async function openSigned(bytes: Uint8Array): Promise<Result<Opened, Unopened>> {
  let content = bytes;
  const signatures: Signature[] = [];
  for (let depth = 0; depth < mostInside && looksSigned(content); depth++) {
    const layer = await openLayer(unarmoured(content));
    if (!layer.ok) return layer;
    content = layer.value.content;
    signatures.push(...layer.value.signatures);
  }
  return looksSigned(content) ? refuse('damaged') : ok({ content, signatures });
}

async function openLayer(der: Uint8Array): Promise<Result<Opened, Unopened>> {
  try {
    const envelope = ContentInfo.fromBER(new Uint8Array(der));
    if (envelope.contentType !== signedData) return refuse('locked');
    const signed = new SignedData({ schema: envelope.content });
    const inside = signed.encapContentInfo.eContent;
    if (!inside) return refuse('detached');
    const content = new Uint8Array(inside.getValue());
    const signatures: Signature[] = [];
    for (const [n, info] of signed.signerInfos.entries()) signatures.push(await signatureOf(signed, info, n));
    return ok({ content, signatures });
  } catch {
    return refuse('damaged');
  }
}

async function signatureOf(signed: SignedData, info: SignerInfo, n: number): Promise<Signature> {
  const checked = await signed
    .verify({ signer: n, checkChain: false, extendedMode: true })
    .then(({ signatureVerified: isRight, signerCertificate: certificate }) => ({ isRight, certificate }))
    // It throws what it found: wrong, or a way to sign that it does not know, or no certificate.
    .catch((error: unknown) => ({
      isRight: isWrong(error) ? false : undefined,
      certificate: error instanceof Error && 'signerCertificate' in error ? certificateIn(error) : undefined,
    }));
  const { isRight, certificate } = checked;
  const signedAt = signingTime(info);
  const who = certificate ? subjectOf(certificate) : { name: '', issuer: '' };
  const state = isRight === undefined || isRight === null ? 'unknown' : isRight ? 'intact' : 'altered';
  return { ...who, ...(signedAt ? { signedAt } : {}), state };
}

function certificateIn(error: Error): Certificate | undefined {
  const { signerCertificate: found } = error as { signerCertificate?: Certificate | null };
  return found ?? undefined;
}

// pkijs tells a content that is not the signed one by a message about its digest.
function isWrong(error: unknown): boolean {
  return error instanceof Error && /digest|not.*verif|verification failed/i.test(error.message);
}

const commonName = '2.5.4.3';
const surname = '2.5.4.4';
const givenName = '2.5.4.42';
const serialNumber = '2.5.4.5';
const organisation = '2.5.4.10';
const dnQualifier = '2.5.4.46';

function subjectOf(certificate: Certificate) {
  const named = (of: Certificate['subject'], type: string) =>
    String(of.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value ?? '');
  const { subject, issuer } = certificate;
  const both = [named(subject, givenName), named(subject, surname)].filter(Boolean).join(' ');
  const serial = named(subject, serialNumber) || named(subject, dnQualifier);
  const code = /^(?:TIN)?IT[-:]([A-Z0-9]{16})$/i.exec(serial)?.[1]?.toUpperCase();
  return {
    name: both || named(subject, commonName),
    issuer: named(issuer, organisation) || named(issuer, commonName),
    from: certificate.notBefore.value.toISOString(),
    until: certificate.notAfter.value.toISOString(),
    ...(code ? { code } : {}),
  };
}

// RFC 5652 section 11.3.
function signingTime(info: SignerInfo): string | undefined {
  const attribute = info.signedAttrs?.attributes.find(({ type }) => type === '1.2.840.113549.1.9.5');
  const value: unknown = attribute?.values[0];
  const at =
    value && typeof value === 'object' && 'toDate' in value && (value as { toDate(): Date }).toDate();
  return at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** The bytes themselves, where mail programs have written them as base64, with or without the lines of PEM around. */
function unarmoured(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80) return bytes;
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (!/^(\u00ef\u00bb\u00bf)?\s*(-----BEGIN (PKCS7|CMS|SIGNED)|MI[A-Za-z0-9+/]{30})/.test(start))
    return bytes;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const inner = text.replace(/-----(BEGIN|END)[^-]*-----/g, '').replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(inner) ? new Uint8Array(Buffer.from(inner, 'base64')) : bytes;
}
