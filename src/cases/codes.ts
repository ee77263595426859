// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomInt } from 'node:crypto';
import { type CalendarDate, newApplicationNumber, newResumeCode, type Random, yearOf } from '#core/index.ts';

/** Makes secret codes and their keyed hashes. */
export interface Codes {
  readonly random: Random;
  newCode(): string;
  /** HMAC-SHA-256: the code can be looked up, and the database alone does not tell it. */
  hash(code: string): Buffer;
}

/** Codes under a server's key; randomness from the system unless a test gives another. */
export function codesWith(key: Buffer, random: Random = (below) => randomInt(below)): Codes {
  return {
    random,
    newCode: () => newResumeCode(random),
    hash: (code) => createHmac('sha256', key).update(code).digest(),
  };
}

/** A new application number for a day; unguessable, so that one number tells nothing of another. */
export function numberFor(on: CalendarDate, random: Random): string {
  return newApplicationNumber(yearOf(on), random);
}
