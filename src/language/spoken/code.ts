// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { codeGuide, type DictatedCode, hearCode, soundAlikes } from './dictated-code.ts';
import type { Guide } from './guide.ts';
import type { Understanding } from './understanding.ts';

/** What a code is made of, how long it is, and whether a whole one holds. */
export interface CodeForm {
  readonly characters: 'digits' | 'letters-and-digits';
  readonly min: number;
  readonly max: number;
  readonly holds: (code: string) => boolean;
}

/** Hears a code of this form, dictated or written; a part of it is `incomplete`. */
export function hearAnyCode(text: string, language: Language, form: CodeForm): Understanding<string> {
  return hearCode(text, language, dictatedOf(form));
}

/** Guides a recogniser through a code of this form. */
export function anyCodeGuide(language: Language, form: CodeForm): Guide {
  return codeGuide(language, dictatedOf(form));
}

function dictatedOf({ characters, min, max, holds }: CodeForm): DictatedCode {
  const allowed = characters === 'digits' ? /^\d*$/ : /^[A-Z0-9]*$/;
  const fits = (beginning: string) => beginning.length <= max && allowed.test(beginning);
  return {
    fits,
    isWhole: (code) => code.length >= min,
    isLast: (code) => code.length + 1 === max,
    isBegun: (code) => code.length > 0,
    holds,
    repairs: (code, language) => soundAlikes(code, language, { fits, holds }),
  };
}
