// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomInt } from 'node:crypto';
import { type CalendarDate, newApplicationNumber, newResumeCode, type Random, yearOf } from '#core/index.ts';

/** Makes secret codes and their keyed hashes. */
export interface Codes {
  readonly random: Random;
  newCode(): string;
  /** HMAC-SHA-256: the code can be looked up, and the database alone does not tell it. */
  hash(code: string): Buffer;
  /** The hashes under which a code may be kept: while keys are changed one is kept under the key of its day. */
  hashes(code: string): readonly Buffer[];
}

/** Codes under a server's key, and those of other keys that it knows; randomness from the system unless a test gives another. */
export function codesWith(
  key: Buffer,
  random: Random = (below) => randomInt(below),
  others: readonly Buffer[] = [],
): Codes {
  const under = (one: Buffer, code: string) => createHmac('sha256', one).update(code).digest();
  return {
    random,
    newCode: () => newResumeCode(random),
    hash: (code) => under(key, code),
    hashes: (code) => [key, ...others].map((one) => under(one, code)),
  };
}

/** A new application number for a day; unguessable, so that one number tells nothing of another. */
export function numberFor(on: CalendarDate, random: Random): string {
  return newApplicationNumber(yearOf(on), random);
}
