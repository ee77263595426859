// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkIban, codeInText, ibanLength, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import { hearIban, ibanGuide, sayIban } from '#spoken/index.ts';
import type { IbanOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

// ISO 13616.
const longest = 34;

/** An IBAN of a SEPA country. */
export const ibanKind: Kind<string, IbanOptions, keyof typeof problems> = {
  name: 'iban',
  problems,
  confirm: 'explicit',
  check: (raw, options) => (typeof raw === 'string' ? held(raw, options) : refuse('wrong-type')),
  lacks: (part) => {
    const whole = ibanLength(part.slice(0, 2));
    return whole === undefined ? undefined : whole - part.length;
  },
  schema: () => ({ type: 'string', pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' }),
  redact: (value) => `${value.slice(0, 2)}•••${value.slice(-4)}`,
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 34, { spellcheck: false })] }),
  read: (form, { options }) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text, options);
  },
  fill: (value) => ({ '': groups(value) }),
  show: groups,
  say: (value, { language }) => sayIban(value, language),
  hear: (text, { language }) => hearIban(text, { language }),
  guide: ({ language }) => ibanGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options }) => {
    // Italian, all figures but the control letter: IT is not keyed.
    const italian = /^(\d{2})(\d{2})(\d{22})$/.exec(keys);
    const letter = italian && fromTwoKeys(italian[2] ?? '');
    if (italian && letter) return pressedChecked(held(`IT${italian[1]}${letter}${italian[3]}`, options));
    const code = fromTwoKeys(keys);
    return code ? pressedChecked(held(code, options)) : pressed<string>(undefined);
  },
  keysFor: (value) => {
    const italian = /^IT(\d{2})([A-Z])(\d{22})$/.exec(value);
    return italian ? `${italian[1]}${twoKeysFor(italian[2] ?? '')}${italian[3]}` : (twoKeysFor(value) ?? '');
  },
};

// A code that begins with its own name holds too, and is not the code.
function holds(code: string): boolean {
  return /^[A-Z]{2}\d/.test(code) && checkIban(code).length === 0;
}

function groups(value: string): string {
  return value.match(/.{1,4}/g)?.join(' ') ?? value;
}

function held(
  text: string,
  { countries }: IbanOptions,
): Result<
  string,
  | 'bad-character'
  | 'bad-check-character'
  | 'bad-check-digits'
  | 'country-not-allowed'
  | 'unknown-country'
  | 'wrong-length'
> {
  const code = codeInText(text, holds, longest) ?? normaliseCode(text);
  const [problem] = checkIban(code);
  if (problem) return refuse(problem);
  return countries && !countries.includes(code.slice(0, 2)) ? refuse('country-not-allowed') : ok(code);
}
