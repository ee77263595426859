// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { Integer, ObjectIdentifier, OctetString, PrintableString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

/** How the authority answers: as it should, or as a faulty or false one. */
export type StampBehaviour = 'right' | 'rejects' | 'other-text' | 'other-nonce' | 'altered' | 'nonsense';

const sha256 = '2.16.840.1.101.3.4.2.1';

/**
 * A time stamping authority of development and tests (RFC 3161 over HTTP), with a certificate of its own making: nobody else trusts
 * it. It stamps whatever it is asked to, with the time of this machine.
 */
export async function sampleTimeStamps(): Promise<{
  readonly url: string;
  behave(behaviour: StampBehaviour): void;
  close(): Promise<void>;
}> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await certificateOf(keys);
  let behaviour: StampBehaviour = 'right';
  let serial = 0;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    try {
      if (request.headers['content-type'] !== 'application/timestamp-query') throw new Error('not a query');
      const asked = TimeStampReq.fromBER(new Uint8Array(Buffer.concat(chunks)));
      const answer =
        behaviour === 'nonsense'
          ? Buffer.from('nonsense')
          : Buffer.from((await answerTo(asked)).toSchema().toBER());
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(answer);
    } catch {
      response.writeHead(400).end();
    }
  });

  async function answerTo({ messageImprint, nonce }: TimeStampReq): Promise<TimeStampResp> {
    if (behaviour === 'rejects') return new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) });
    if (behaviour === 'other-text')
      messageImprint.hashedMessage = new OctetString({ valueHex: new Uint8Array(32).buffer });
    const info = new TSTInfo({
      version: 1,
      policy: '1.3.6.1.4.1.99999.1',
      messageImprint,
      serialNumber: new Integer({ value: ++serial }),
      genTime: new Date(Math.floor(Date.now() / 1000) * 1000),
      ...(nonce ? { nonce: behaviour === 'other-nonce' ? new Integer({ value: 7 }) : nonce } : {}),
    });
    const content = info.toSchema().toBER();
    const digest = createHash('sha256').update(new Uint8Array(content)).digest();
    const signed = new SignedData({
      version: 3,
      encapContentInfo: new EncapsulatedContentInfo({
        eContentType: '1.2.840.113549.1.9.16.1.4',
        eContent: new OctetString({ valueHex: content }),
      }),
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
          digestAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(digest) }),
        }),
      ],
      certificates: [certificate],
    });
    await signed.sign(keys.privateKey, 0, 'SHA-256', content);
    if (behaviour === 'altered') {
      const [signer] = signed.signerInfos;
      const view = signer?.signature.valueBlock.valueHexView;
      if (view?.length) view[view.length - 1] = (view[view.length - 1] ?? 0) ^ 1;
    }
    return new TimeStampResp({
      status: new PKIStatusInfo({ status: 0 }),
      timeStampToken: new ContentInfo({
        contentType: '1.2.840.113549.1.7.2',
        content: signed.toSchema(true),
      }),
    });
  }

  // What was signed, and its digest (RFC 5652 section 11). Which certificate signed (RFC 5816) is left out.
  function attributesOf(digest: Buffer): Attribute[] {
    return [
      new Attribute({
        type: '1.2.840.113549.1.9.3',
        values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })],
      }),
      new Attribute({
        type: '1.2.840.113549.1.9.4',
        values: [new OctetString({ valueHex: new Uint8Array(digest).buffer })],
      }),
    ];
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/tsa`,
    behave: (to) => {
      behaviour = to;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function certificateOf(keys: CryptoKeyPair): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 1 });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.6', value: new PrintableString({ value: 'IT' }) }),
      new AttributeTypeAndValue({
        type: '2.5.4.3',
        value: new Utf8String({ value: 'Marche temporali di prova' }),
      }),
    );
  }
  certificate.notBefore.value = new Date(Date.now() - 86_400_000);
  certificate.notAfter.value = new Date(Date.now() + 10 * 365 * 86_400_000);
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.37',
      critical: true,
      extnValue: new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER(),
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return Certificate.fromBER(certificate.toSchema(true).toBER());
}
