// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { hearPhone, phoneFrom, phoneGuide, sayPhone } from '#spoken/index.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** A telephone number in international form (E.164). */
export const phoneKind: Kind<string, object, keyof typeof problems> = {
  name: 'phone',
  problems,
  confirm: 'explicit',
  check: (raw) => (typeof raw === 'string' ? held(raw) : refuse('wrong-type')),
  schema: () => ({ type: 'string', pattern: '^\\+[1-9][0-9]{7,14}$' }),
  redact: (value) => `${value.slice(0, 3)}•••${value.slice(-2)}`,
  control: ({ words }) => ({
    type: 'boxes',
    fields: [box(words.label, 20, { inputMode: 'tel', autocomplete: 'tel' })],
  }),
  read: (form) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text);
  },
  fill: (value) => ({ '': shown(value) }),
  show: shown,
  say: (value, { language }) => sayPhone(value, language),
  hear: (text, { language }) => hearPhone(text, { language }),
  guide: ({ language }) => phoneGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => (/^\d+$/.test(keys) ? pressedChecked(held(keys)) : pressed<string>(undefined)),
  keysFor: (value) => (value.startsWith('+39') ? value.slice(3) : `00${value.slice(1)}`),
};

function held(text: string): Result<string, 'bad-character' | 'wrong-length'> {
  // "Cell. 333...", "tel:+39..."; in "+39 (0)6..." the 0 is dialled at home, and in Italy with the country too, but for mobile numbers.
  const bare = text
    .replace(/^(?:telefono|tel|cellulare|cell|mobile|mob|phone|numero|n)\b\s*[.:°]*\s*/i, '')
    .replace(/^((?:\+|00)39[\s.-]*)\(0\)(?=[\s.-]*(\d))/, (_, country: string, next: string) =>
      next === '3' ? country : `${country}0`,
    )
    .replace(/^((?:\+|00)\d{1,3}[\s.-]*)\(0\)/, '$1');
  const digits = bare.replaceAll(/[\s().\-/]/g, '').replace(/^\+/, '00');
  if (!/^\d+$/.test(digits)) return refuse('bad-character');
  const number = phoneFrom(digits);
  return number ? ok(number) : refuse('wrong-length');
}

function shown(value: string): string {
  if (!value.startsWith('+39')) return value;
  const national = value.slice(3);
  return `${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`.trim();
}
