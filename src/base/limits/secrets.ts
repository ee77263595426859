// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Size } from './buckets.ts';

/** How often a secret may be tried. The reasoning: docs/decisions/0016. */
export interface SecretLimits {
  /** One person from one source: whoever guesses at somebody waits, and only they. */
  readonly pair?: Size;
  /** One person from all sources from which they never got in: slow, and never the end of their secret. */
  readonly person?: Size;
  /** One source, whomever it tries. */
  readonly source: Size;
  /** Everybody. When it is full nobody is locked out: each source has `narrow` at once in place of `source.most`. */
  readonly total: Size;
  readonly narrow: number;
  /** The refusals of the check that are wrong guesses. Others, such as a slip of hearing, cost nothing. */
  readonly wrong: readonly string[];
  /** A secret of 256 bits that is right is let in however often others were wrong: it cannot be guessed. */
  readonly isLong?: true;
}

const minutes = (n: number) => n * 60;

/** Every secret that can be tried. */
export const secrets = {
  /** Codice fiscale and telephone PIN: eight secret digits, good for three months at most. */
  'phone-pin': {
    pair: { most: 5, everySeconds: minutes(15) },
    person: { most: 20, everySeconds: minutes(15) },
    source: { most: 30, everySeconds: minutes(1) },
    total: { most: 300, everySeconds: 2 },
    narrow: 5,
    wrong: ['wrong'],
  },
  /**
   * The code of an application, typed or said: 53 random bits. What was handed in wants its codice fiscale too, and its number does
   * instead of the code: whoever has one of two guesses at the other, so that both are counted, each as a person is.
   */
  resume: {
    pair: { most: 10, everySeconds: minutes(5) },
    person: { most: 30, everySeconds: minutes(5) },
    source: { most: 10, everySeconds: minutes(1) },
    total: { most: 600, everySeconds: 1 },
    narrow: 3,
    wrong: ['not-found', 'codice-fiscale'],
  },
  /** The same code as a browser keeps it: one that is no longer good comes with every page. */
  'kept-code': {
    source: { most: 60, everySeconds: 10 },
    total: { most: 6000, everySeconds: 0.2 },
    narrow: 20,
    wrong: ['not-found'],
  },
  /** The six digits sent to a new e-mail address or mobile, besides the five tries of each code. */
  'contact-code': {
    pair: { most: 10, everySeconds: minutes(5) },
    person: { most: 20, everySeconds: minutes(15) },
    source: { most: 30, everySeconds: minutes(1) },
    total: { most: 300, everySeconds: 2 },
    narrow: 5,
    wrong: ['wrong-code'],
  },
  /** What somebody answers about a case, tried by who answers them, and in one contact: a guess about a neighbour is slow and is told. */
  recognition: {
    pair: { most: 3, everySeconds: minutes(60) },
    person: { most: 6, everySeconds: minutes(60) },
    source: { most: 12, everySeconds: minutes(5) },
    total: { most: 300, everySeconds: 2 },
    narrow: 5,
    wrong: ['wrong'],
  },
  /** The link of a warning with which a change of account is stopped. */
  'stop-link': {
    source: { most: 20, everySeconds: 30 },
    total: { most: 600, everySeconds: 1 },
    narrow: 5,
    wrong: ['not-found'],
    isLong: true,
  },
  /** The signed assertion of an institution's program. */
  assertion: {
    source: { most: 20, everySeconds: 30 },
    total: { most: 600, everySeconds: 1 },
    narrow: 5,
    wrong: ['invalid_client'],
    isLong: true,
  },
  /** The access token of an institution's program. One that has run out comes once more, now and then. */
  'access-token': {
    source: { most: 60, everySeconds: 10 },
    total: { most: 600, everySeconds: 1 },
    narrow: 20,
    wrong: ['invalid_token'],
    isLong: true,
  },
} as const satisfies Readonly<Record<string, SecretLimits>>;

export type Secret = keyof typeof secrets;
