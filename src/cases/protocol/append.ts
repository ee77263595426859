// SPDX-License-Identifier: AGPL-3.0-or-later
import { todayInItaly, yearOf } from '#core/index.ts';
import type { Transaction } from '#store/index.ts';
import { type ContentRef, contentHash, digestOf, protocolNumber } from './entry.ts';
import { onceKey, type RegisterKeys } from './keys.ts';

/** Something that came in or went out, to be registered. */
export interface ToRegister extends ContentRef {
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly applicationId: string;
  /** What it is about, without personal data: the service and what was done. */
  readonly subject: string;
  /** What came in or went out, byte for byte as it can be read again; only its SHA-256 is kept here. */
  readonly sealed: string;
}

/**
 * Registers what a transaction brings and commits it: the last act of the transaction. The register has one writer at a time, so
 * that numbers have no gap (DPR 445/2000 art. 53 c. 1, art. 57): its lock is taken, used and left within one statement of the
 * database. Gives the protocol numbers, in order; where something fails, nothing of the transaction is done.
 */
export async function append(
  sql: Transaction,
  keys: RegisterKeys,
  entries: readonly ToRegister[],
): Promise<readonly string[]> {
  const { keyId, nonce, inner, outer } = onceKey(keys.current);
  const rows = entries.map((entry, place) => {
    const { at: when, direction, applicationId, subject, content, contentId, contentSeq } = entry;
    const at = when.toISOString();
    const year = yearOf(todayInItaly({ nowMs: () => when.getTime() }));
    const hash = contentHash(entry.sealed);
    const said = { at, direction, applicationId, subject, content, contentId, contentSeq, keyId };
    const digest = digestOf({ ...said, contentHash: hash }).toString('hex');
    return { ...said, place, year, contentHash: hash, digest };
  });
  const [done] = await sql.last<{ numbers: readonly number[] }>(
    'select protocol_append($1, $2, $3, $4, $5) as numbers',
    [JSON.stringify(rows), keyId, nonce, inner, outer],
  );
  return rows.map(({ year }, n) => {
    const seq = done?.numbers[n];
    if (seq === undefined) throw new Error('the register gave no number');
    return protocolNumber(year, seq);
  });
}
