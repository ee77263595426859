// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegisterEntry } from './entry.ts';
import { protocolNumber } from './entry.ts';

/** The seal of an entry as it goes out: whoever keeps it can tell later whether the register was made anew. */
export type SealStatement = Pick<RegisterEntry, 'year' | 'seq' | 'at' | 'hash' | 'keyId'> & {
  readonly protocol: string;
};

/** The line that goes out, byte for byte: files, mails and time stamps are made of it, and it can be written again from the entry. */
export function statementOf({ year, seq, at, hash, keyId }: RegisterEntry): string {
  const statement: SealStatement = { year, seq, protocol: protocolNumber(year, seq), at, hash, keyId };
  return `${JSON.stringify(statement)}\n`;
}
