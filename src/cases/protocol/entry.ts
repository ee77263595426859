// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';

/**
 * What an entry seals: an application as it was sent, a decision with its letter, the answer of another person who was asked.
 * `receipt`, `letter` and `consent-receipt` are the same of before seals had a key: only the words, with their number in them.
 */
export type ContentKind =
  | 'application'
  | 'decision'
  | 'consent-answer'
  | 'receipt'
  | 'letter'
  | 'consent-receipt';

/** Where the content of an entry is kept: the id of its row, and its place among several. */
export interface ContentRef {
  readonly content: ContentKind;
  readonly contentId: string;
  readonly contentSeq: number;
}

/** An entry of the register, as it is exported. */
export interface RegisterEntry {
  readonly year: number;
  readonly seq: number;
  readonly at: string;
  readonly direction: 'in' | 'out';
  readonly applicationId: string;
  /** What it is about, without personal data: the service and what was done. */
  readonly subject: string;
  /** Null in an entry of before that could not be told apart. */
  readonly content: ContentKind | null;
  readonly contentId: string | null;
  readonly contentSeq: number | null;
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
  /** Which key sealed it, and what the key of this entry was made with; null in entries of before seals had a key. */
  readonly keyId: string | null;
  readonly nonce: string | null;
}

/** The seal before the first of a year. */
export const nothing = Buffer.alloc(32);

/** A protocol number as it is written: `2026/0000042`. */
export function protocolNumber(year: number, seq: number): string {
  return `${year}/${String(seq).padStart(7, '0')}`;
}

/** SHA-256 of what came in or went out, byte for byte. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a seal says of an entry besides its place: one digest, made before the place is known. */
export function digestOf(
  entry: Omit<RegisterEntry, 'year' | 'seq' | 'previousHash' | 'hash' | 'nonce'>,
): Buffer {
  const { at, direction, applicationId, subject, content, contentId, contentSeq, keyId } = entry;
  const fields = [
    at,
    direction,
    applicationId,
    subject,
    content,
    contentId,
    contentSeq,
    entry.contentHash,
    keyId,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}

/** The seal of an entry of before seals had a key: SHA-256 over its fields and the seal before. */
export function unkeyedSeal(entry: RegisterEntry): Buffer {
  const { year, seq, at, direction, applicationId, subject, previousHash } = entry;
  const fields = [year, seq, at, direction, applicationId, subject, entry.contentHash, previousHash];
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}
