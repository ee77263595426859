// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { decimalGuide, hearDecimal, sayDecimal } from '#spoken/index.ts';
import type { DecimalOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { jsonSchema } from '../schema.ts';
import { box, said, typed } from '../typed.ts';
import { showNumber } from '../written.ts';
import { howToKey, problems } from './words.ts';

const most = 1_000_000_000;

/** A number with one or two decimals: hours in a week, a percentage. */
export const decimalKind: Kind<number, DecimalOptions, keyof typeof problems> = {
  name: 'decimal',
  problems,
  confirm: 'implicit',
  check: (raw, options) =>
    typeof raw === 'number' && Number.isFinite(raw) ? held(raw, options) : refuse('wrong-type'),
  schema: ({ min, max, decimals }) =>
    jsonSchema({ type: 'number', minimum: min ?? 0, maximum: max ?? most, multipleOf: 10 ** -decimals }),
  redact: () => '•',
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 8, { inputMode: 'decimal' })] }),
  read: (form, { options, language }) => {
    const text = typed(form);
    if (text === '') return refuse('empty');
    const number = numberTyped(text, language);
    if (number !== undefined) return held(number, options);
    const heard = hearDecimal(text, { language, decimals: options.decimals, min: 0, max: most });
    return typeof heard.value === 'number' && !heard.problem && !/\d/.test(text)
      ? held(heard.value, options)
      : refuse('not-a-number');
  },
  fill: (value, { language }) => ({
    '': String(value).replace('.', packOf(language).writing.decimalMark),
  }),
  show: (value, { language }) => showNumber(value, language),
  say: (value, { language }) => sayDecimal(value, language),
  hear: (text, { language, options: { decimals, min = 0, max = most } }) =>
    hearDecimal(text, { language, decimals, min, max }),
  guide: ({ language, options }) => decimalGuide(language, options.decimals),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options }) =>
    /^\d{1,9}(?:\*\d{1,2})?$/.test(keys)
      ? pressedChecked(held(Number(keys.replace('*', '.')), options))
      : pressed<number>(undefined),
  keysFor: (value) => String(value).replace('.', '*'),
};

// "1.200,5" of a German or an Italian is "1,200.5" in English; a lone sign before one or two figures is the decimal one in any.
function numberTyped(text: string, language: Language): number | undefined {
  const group = packOf(language).writing.decimalMark === '.' ? ',' : '.';
  const plain = /^\d{1,3}([.,])\d{3}/.exec(text)?.[1] === group ? text.replaceAll(group, '') : text;
  return /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(/[.,]/, '.')) : undefined;
}

function held(
  value: number,
  { min = 0, max = most, decimals }: DecimalOptions,
): Result<number, 'too-large' | 'too-many-decimals' | 'too-small'> {
  if (value < min) return refuse('too-small', { min });
  if (value > max) return refuse('too-large', { max });
  return Number(value.toFixed(decimals)) === value ? ok(value) : refuse('too-many-decimals', { decimals });
}
