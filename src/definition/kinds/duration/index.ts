// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Duration,
  type DurationUnit,
  durationOf,
  durationUnits,
  ok,
  partsOf,
  type Result,
  refuse,
} from '#core/index.ts';
import { durationGuide, hearDuration, sayDuration } from '#spoken/index.ts';
import type { DurationOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, parts, problems, toKey, unitLabels, unitNames } from './words.ts';

// Two hundred years: beyond them, somebody typed something else.
const most = { days: 73_000, weeks: 10_400, months: 2400, years: 200 } as const;

/** A length of time in one unit: `{ "weeks": 12 }`. On the page one box per unit allowed, of which one is filled. */
export const durationKind: Kind<Duration, DurationOptions, keyof typeof problems> = {
  name: 'duration',
  problems,
  confirm: 'implicit',
  check: (raw, options) => {
    if (typeof raw !== 'object' || raw === null) return refuse('wrong-type');
    const entries = Object.entries(raw);
    const [unit, amount] = entries[0] ?? [];
    if (entries.length !== 1 || !isUnit(unit) || !Number.isInteger(amount)) return refuse('wrong-type');
    return within(amount, unit, options);
  },
  schema: (options) => ({
    oneOf: unitsOf(options).map((unit) => ({
      type: 'object',
      properties: { [unit]: { type: 'integer', minimum: 0, maximum: most[unit] } },
      required: [unit],
      additionalProperties: false,
    })),
  }),
  redact: () => '•',
  control: (asked) => ({
    type: 'boxes',
    fields: unitsOf(asked.options).map((unit) =>
      box(said(unitLabels[unit], asked), 4, { part: unit, inputMode: 'numeric' }),
    ),
  }),
  read: (form, { options }) => {
    const filled = unitsOf(options).filter((unit) => typed(form, unit) !== '');
    const [unit] = filled;
    if (!unit) return refuse('empty');
    if (filled.length > 1) return refuse('several-units');
    const text = typed(form, unit);
    return /^\d{1,6}$/.test(text) ? within(Number(text), unit, options) : refuse('not-a-number');
  },
  fill: (value) => {
    const { unit, amount } = partsOf(value);
    return { [unit]: String(amount) };
  },
  show: (value, asked) => {
    const { unit, amount } = partsOf(value);
    return `${amount} ${said(unitNames[unit][amount === 1 ? 'one' : 'other'], asked)}`;
  },
  say: (value, { language }) => sayDuration(value, language),
  hear: (text, { language, options }) => hearDuration(text, { language, units: unitsOf(options) }),
  guide: ({ language }) => durationGuide(language),
  howToKey: (asked) => {
    const units = unitsOf(asked.options);
    if (units.length === 1) return said(howToKey, asked);
    return [said(parts, asked), ...units.map((unit) => said(toKey[unit], asked))].join(' ');
  },
  keyed: (keys, { options }) => {
    const units = unitsOf(options);
    const found = /^(\d{1,6})(?:\*([1-4]))?$/.exec(keys);
    const unit = found?.[2] ? durationUnits[Number(found[2]) - 1] : units.length === 1 ? units[0] : undefined;
    return found && unit
      ? pressedChecked(within(Number(found[1]), unit, options))
      : pressed<Duration>(undefined);
  },
  keysFor: (value, { options }) => {
    const { unit, amount } = partsOf(value);
    return unitsOf(options).length === 1 ? String(amount) : `${amount}*${durationUnits.indexOf(unit) + 1}`;
  },
};

function unitsOf({ units = durationUnits }: DurationOptions): readonly DurationUnit[] {
  return units;
}

function isUnit(text: string | undefined): text is DurationUnit {
  return durationUnits.some((unit) => unit === text);
}

function within(
  amount: number,
  unit: DurationUnit,
  options: DurationOptions,
): Result<Duration, 'negative' | 'other-unit' | 'too-large'> {
  if (!unitsOf(options).includes(unit)) return refuse('other-unit');
  if (amount < 0) return refuse('negative');
  const max = Math.min(options.max ?? most[unit], most[unit]);
  if (amount > max) return refuse('too-large', { max });
  return ok(durationOf(amount, unit));
}
