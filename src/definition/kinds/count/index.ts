// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { hearCount, hearNumber, numberGuide, sayNumber } from '#spoken/index.ts';
import type { CountOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { jsonSchema } from '../schema.ts';
import { box, said, typed } from '../typed.ts';
import { showNumber } from '../written.ts';
import { howToKey, problems } from './words.ts';

const most = 1_000_000_000;

/** A whole number. */
export const countKind: Kind<number, CountOptions, keyof typeof problems> = {
  name: 'count',
  problems,
  confirm: 'implicit',
  check: (raw, options) => {
    if (typeof raw !== 'number' || !Number.isFinite(raw)) return refuse('wrong-type');
    return Number.isInteger(raw) ? within(raw, options) : refuse('not-whole');
  },
  schema: ({ min, max }) => jsonSchema({ type: 'integer', minimum: min ?? 0, maximum: max ?? most }),
  redact: () => '•',
  control: ({ words, options }) => ({
    type: 'boxes',
    fields: [box(words.label, Math.max(3, String(options.max ?? 9999).length), { inputMode: 'numeric' })],
  }),
  read: (form, { options, language }) => {
    const text = typed(form).replace(/(?<=\d)\.$/, '');
    if (text === '') return refuse('empty');
    const digits = text.replaceAll(/(?<=\d)[.\s'](?=\d{3}(\D|$))/g, '');
    if (/^-?\d{1,12}$/.test(digits)) return within(Number(digits), options);
    if (/^-?\d+[.,]\d+$/.test(digits)) return refuse('not-whole');
    // In words, too; but not a number with something else behind it.
    const heard = hearNumber(text, { language });
    return typeof heard.value === 'number' && !heard.problem && !/\d/.test(text)
      ? within(heard.value, options)
      : refuse('not-a-number');
  },
  fill: (value) => ({ '': String(value) }),
  show: (value, { language, options }) => (isYear(options) ? String(value) : showNumber(value, language)),
  say: (value, { language }) => sayNumber(value, language),
  hear: (text, { language, options }) => {
    const { min = 0, max = most, unit } = options;
    const heard = hearNumber(text, { language, min, max, ...(unit ? { unit } : {}) });
    if (unit || (heard.value !== undefined && !heard.problem)) return heard;
    // "Tre femmine e un maschio": of no unit, it may be people.
    const people = hearCount(text, { language, options: { min, max } });
    const { value } = people;
    return typeof value === 'number' && !people.problem
      ? { confidence: 0.5, alternatives: [{ value, confidence: 0.6 }], problem: 'ambiguous' }
      : heard;
  },
  guide: ({ language }) => numberGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options }) =>
    /^\d{1,12}$/.test(keys) ? pressedChecked(within(Number(keys), options)) : pressed<number>(undefined),
  keysFor: (value) => String(value),
};

// Which year: asked for as one, or within the years that people remember.
function isYear({ unit, min = 0, max = most }: CountOptions): boolean {
  return unit === 'calendar-year' || (min >= 1900 && max <= 2100);
}

function within(
  value: number,
  { min = 0, max = most }: CountOptions,
): Result<number, 'too-large' | 'too-small'> {
  if (value < min) return refuse('too-small', { min });
  if (value > max) return refuse('too-large', { max });
  return ok(value);
}
