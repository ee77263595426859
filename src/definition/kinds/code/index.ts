// SPDX-License-Identifier: AGPL-3.0-or-later
import { hasLuhnDigit, ok, type Result, refuse, textIn } from '#core/index.ts';
import { anyCodeGuide, type CodeForm, hearAnyCode, sayCode } from '#spoken/index.ts';
import type { CodeOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind } from '../kind.ts';
import { box, typed } from '../typed.ts';
import { howToKey, howToKeyLetters, problems } from './words.ts';

/** A code of digits, or of letters and digits: a postcode, a certificate's number, a partita IVA. A zero at its head stays. */
export const codeKind: Kind<string, CodeOptions, keyof typeof problems> = {
  name: 'code',
  problems,
  confirm: 'explicit',
  check: (raw, options) => (typeof raw === 'string' ? held(raw, options) : refuse('wrong-type')),
  schema: (options) => {
    const { characters, min, max } = formOf(options);
    return { type: 'string', pattern: `^[${characters === 'digits' ? '0-9' : 'A-Z0-9'}]{${min},${max}}$` };
  },
  redact: (value) => `${value.slice(0, 1)}•••${value.length > 4 ? value.slice(-1) : ''}`,
  control: ({ words, options }) => ({
    type: 'boxes',
    fields: [
      box(words.label, formOf(options).max, {
        inputMode: options.of === 'digits' ? 'numeric' : 'text',
        spellcheck: false,
      }),
    ],
  }),
  read: (form, { options }) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(bare(text, options), options);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language, options }) => sayCode(value, language, options.groups ?? threes(value)),
  hear: (text, { language, options }) => hearAnyCode(text, language, formOf(options)),
  guide: ({ language, options }) => anyCodeGuide(language, formOf(options)),
  howToKey: ({ language, options }) => textIn(options.of === 'digits' ? howToKey : howToKeyLetters, language),
  keyed: (keys, { options }) => {
    const code = options.of === 'digits' ? keys : fromTwoKeys(keys);
    return code === undefined ? pressed<string>(undefined) : pressedChecked(held(code, options));
  },
  keysFor: (value, { options }) => (options.of === 'digits' ? value : (twoKeysFor(value) ?? '')),
};

function formOf(options: CodeOptions): CodeForm {
  const { of, length, check } = options;
  const [min, max] = typeof length === 'number' ? [length, length] : length;
  const isMade = of === 'digits' ? /^\d+$/ : /^[A-Z0-9]+$/;
  const holds = (code: string) =>
    isMade.test(code) && code.length >= min && code.length <= max && (check !== 'luhn' || hasLuhnDigit(code));
  return { characters: of, min, max, holds };
}

function held(
  text: string,
  options: CodeOptions,
): Result<string, 'bad-character' | 'bad-check-digits' | 'wrong-length'> {
  const code = text.toUpperCase().replaceAll(/[\s.\-/]/g, '');
  const { characters, min, max, holds } = formOf(options);
  if (!(characters === 'digits' ? /^\d*$/ : /^[A-Z0-9]*$/).test(code))
    return refuse('bad-character', { only: characters });
  if (code.length < min || code.length > max)
    return refuse('wrong-length', { fixed: min === max ? 'yes' : 'no', min, max, found: code.length });
  return holds(code) ? ok(code) : refuse('bad-check-digits');
}

// "CAP 40121", "P. IVA IT 01234567897": what is written before the figures is no part of them.
function bare(text: string, { of }: CodeOptions): string {
  return of === 'digits' ? text.replace(/^[\p{L}.°:\s]+(?=\d)/u, '') : text;
}

function threes(value: string): readonly number[] {
  return Array.from({ length: Math.ceil(value.length / 3) }, () => 3);
}
