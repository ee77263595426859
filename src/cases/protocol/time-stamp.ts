// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type Certificate,
  type ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { ok, type Result, refuse } from '#core/index.ts';

/** Why there is no time stamp: the authority is away or said no, or its answer is none for what was asked. */
type TimeStampRefusal = 'away' | 'rejected' | 'damaged' | 'imprint' | 'nonce' | 'signature';

const sha256 = '2.16.840.1.101.3.4.2.1';
const signedData = '1.2.840.113549.1.7.2';
const tstInfo = '1.2.840.113549.1.9.16.1.4';
// RFC 3161 section 2.3: the certificate is for time stamping and nothing else.
const timeStamping = '1.3.6.1.5.5.7.3.8';
const extendedKeyUsage = '2.5.29.37';
const waitMs = 20_000;

/** Asks an authority to stamp a text with the time (RFC 3161, over HTTP: section 3.4). Gives its answer, which was checked, in DER. */
export async function askTimeStamp(url: string, text: string): Promise<Result<Uint8Array, TimeStampRefusal>> {
  // Positive and without a leading zero byte, as DER writes integers.
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const imprint = createHash('sha256').update(text).digest();
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
      hashedMessage: new OctetString({ valueHex: bufferOf(imprint) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: new Uint8Array(request.toSchema().toBER()),
    signal: AbortSignal.timeout(waitMs),
  }).catch(() => undefined);
  if (!answer?.ok) {
    await answer?.body?.cancel();
    return refuse('away');
  }
  const response = await answer.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
  if (!response) return refuse('away');
  const checked = await checkTimeStamp(response, text, nonce);
  return checked.ok ? ok(response) : checked;
}

/**
 * Holds the answer of an authority against the text that it stamps: granted, for this text, for this question where its nonce is
 * given, and signed by the certificate that it brings, which is one for time stamping. Gives the time. Whether that certificate is
 * to be trusted is asked of its issuer: `openssl ts -verify -data FILE -in FILE.tsr -CAfile ISSUER`.
 */
export async function checkTimeStamp(
  response: Uint8Array,
  text: string,
  nonce?: Uint8Array,
): Promise<Result<Date, TimeStampRefusal>> {
  const opened = openResponse(response);
  if (!opened.ok) return opened;
  const { info, signed } = opened.value;
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const imprint = createHash('sha256').update(text).digest();
  const isOfText =
    hashAlgorithm.algorithmId === sha256 && imprint.equals(Buffer.from(hashedMessage.getValue()));
  if (!isOfText) return refuse('imprint');
  const told = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView);
  if (nonce && !told?.equals(nonce)) return refuse('nonce');
  if (!(signed.certificates ?? []).some((one) => isForTimeStamping(one as Certificate)))
    return refuse('signature');
  const isSigned = await signed
    .verify({ signer: 0, checkChain: false, data: bufferOf(Buffer.from(text)) })
    .catch(() => false);
  return isSigned ? ok(info.genTime) : refuse('signature');
}

function openResponse(
  response: Uint8Array,
): Result<{ readonly info: TSTInfo; readonly signed: SignedData }, TimeStampRefusal> {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(response));
    // Granted, or granted with changes (RFC 3161 section 2.4.2).
    if (status.status !== 0 && status.status !== 1) return refuse('rejected');
    if (timeStampToken?.contentType !== signedData) return refuse('damaged');
    const signed = new SignedData({ schema: (timeStampToken as ContentInfo).content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (!eContent || eContentType !== tstInfo) return refuse('damaged');
    return ok({ info: TSTInfo.fromBER(eContent.getValue()), signed });
  } catch {
    return refuse('damaged');
  }
}

function isForTimeStamping({ extensions }: Certificate): boolean {
  const usage = (extensions ?? []).find(({ extnID }) => extnID === extendedKeyUsage)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.join() === timeStamping;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
