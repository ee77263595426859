// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { hearCode } from './dictated-code.ts';
import type { Understanding } from './understanding.ts';

/** A code of digits only: how many there are, and whether they can be one. */
export interface DigitCode {
  readonly length: number;
  /** By its check digits: a digit misheard is noticed before anything is looked up. */
  readonly holds: (digits: string) => boolean;
}

/**
 * Hears a code of digits, dictated one by one or in groups. One whose check does not hold is `bad-check-character`; a part of
 * one is `incomplete`, with the digits so far in `rest`.
 */
export function hearDigits(
  text: string,
  { language, length, holds }: DigitCode & { readonly language: Language },
): Understanding<string> {
  return hearCode(text, language, {
    fits: (beginning) => beginning.length <= length && /^\d*$/.test(beginning),
    isWhole: (code) => code.length === length,
    isLast: (code) => code.length + 1 === length,
    isBegun: (code) => code.length > 1,
    holds,
    repairs: () => [],
  });
}
