// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** A secret as it may be kept: salted, and slow to try (scrypt, RFC 7914). */
export interface SlowHash {
  readonly salt: Buffer;
  readonly hash: Buffer;
  /** scrypt's N, r and p. */
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
}

// N = 2^15, r = 8, p = 1: 32 MB and about a tenth of a second a try, which one caller does not feel and a thief of the table does.
const now = { cost: 2 ** 15, blockSize: 8, parallel: 1 } as const;
const hashBytes = 32;

export async function slowHash(secret: string): Promise<SlowHash> {
  const salt = randomBytes(16);
  return { salt, hash: await derive(secret, { salt, ...now }), ...now };
}

/**
 * Whether a secret is the one of a hash, in the time that does not depend on where they differ. Without a hash to compare with,
 * the same work is done and the answer is no: that nobody is there cannot be told by the clock either.
 */
export async function isSecretOf(secret: string, kept: SlowHash | undefined): Promise<boolean> {
  const against = kept ?? nobody;
  const isSame = timingSafeEqual(await derive(secret, against), against.hash);
  return isSame && kept !== undefined;
}

const nobody: SlowHash = { salt: randomBytes(16), hash: randomBytes(hashBytes), ...now };

function derive(
  secret: string,
  { salt, cost, blockSize, parallel }: Omit<SlowHash, 'hash'>,
): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  return new Promise((resolve, reject) =>
    scrypt(secret, salt, hashBytes, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
