// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { digestOf, type RegisterEntry } from './entry.ts';

/** A key with which the register is sealed. It lies in no database. */
interface RegisterKey {
  /** Says which key it is and nothing of the key itself: stored with each entry. */
  readonly id: string;
  readonly secret: Buffer;
}

/** The keys of the register: the first seals, all of them check. */
export interface RegisterKeys {
  readonly current: RegisterKey;
  find(id: string): RegisterKey | undefined;
}

/**
 * The key of one append, from the register's key and a nonce that is kept with the entries. Only this goes to the database, which
 * must seal under its own lock; whoever reads the database later cannot make it again.
 */
export interface OnceKey {
  readonly keyId: string;
  readonly nonce: Buffer;
  /** The blocks with which HMAC begins its two hashes (RFC 2104). */
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const shortest = 32;

/** A new key, as it is written. */
export function newRegisterKey(): string {
  return randomBytes(32).toString('base64url');
}

/** The keys as they are configured: apart by white space, at least 32 characters each, the newest first. Throws when there is none, or one too short. */
export function registerKeysFrom(text: string): RegisterKeys {
  const keys = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word): RegisterKey => {
      if (word.length < shortest)
        throw new Error(`a key of the register has less than ${shortest} characters`);
      const secret = Buffer.from(word);
      const id = createHash('sha256').update('sportello register key\n').update(secret).digest('hex');
      return { id: id.slice(0, 12), secret };
    });
  const [current] = keys;
  if (!current) throw new Error('the register has no key');
  return { current, find: (id) => keys.find((key) => key.id === id) };
}

/** The key of one append. */
export function onceKey({ id, secret }: RegisterKey, nonce: Buffer = randomBytes(16)): OnceKey {
  const key = createHmac('sha256', secret).update('sportello register entry\n').update(nonce).digest();
  const block = Buffer.alloc(64);
  key.copy(block);
  return {
    keyId: id,
    nonce,
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  };
}

/** The seal of an entry with a key: HMAC-SHA-256 over its place, its digest and the seal before, as `protocol_append` makes it. */
export function keyedSeal(once: OnceKey, entry: RegisterEntry): Buffer {
  const place = Buffer.alloc(8);
  place.writeInt32BE(entry.year, 0);
  place.writeInt32BE(entry.seq, 4);
  const inner = createHash('sha256')
    .update(once.inner)
    .update(place)
    .update(digestOf(entry))
    .update(Buffer.from(entry.previousHash, 'hex'))
    .digest();
  return createHash('sha256').update(once.outer).update(inner).digest();
}
