// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Cents, cents, ok, type Result, refuse } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { hearMoney, moneyGuide, sayMoney } from '#spoken/index.ts';
import type { MoneyOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { jsonSchema } from '../schema.ts';
import { box, said, typed } from '../typed.ts';
import { showMoney } from '../written.ts';
import { howToKey, problems } from './words.ts';

// Ten million euro: beyond it, in a welfare service, somebody typed a code.
const most = 1_000_000_000;

/** A sum of money, in whole cents. */
export const moneyKind: Kind<Cents, MoneyOptions, keyof typeof problems> = {
  name: 'money',
  problems,
  confirm: 'implicit',
  check: (raw, options) => (Number.isInteger(raw) ? within(raw as number, options) : refuse('wrong-type')),
  schema: ({ min, max }) => jsonSchema({ type: 'integer', minimum: min ?? 0, maximum: max ?? most }),
  redact: () => '••• €',
  control: ({ words }) => ({
    type: 'boxes',
    fields: [box(words.label, 12, { inputMode: 'decimal', unit: '€' })],
  }),
  read: (form, { options, language }) => {
    // As it stands on an invoice or a cheque: `1.200,--`, `1.200,50=`.
    const text = typed(form)
      .replace(/(?<=\d)(?:[.,]?-{1,2}|=)$/, '')
      .replace(/\s*(€|euro|eur)\s*$/i, '')
      .replace(/^(€|euro|eur)\s*/i, '');
    if (text === '') return refuse('empty');
    const value = parseMoney(text, packOf(language).writing.decimalMark);
    return value === undefined ? refuse('not-a-sum') : within(value, options);
  },
  fill: (value, { language }) => ({ '': writeMoney(value, packOf(language).writing.decimalMark) }),
  show: (value, { language }) => showMoney(value, language),
  say: (value, { language }) => sayMoney(value, language),
  hear: (text, { language, options }) => {
    const period = options.per ? { per: options.per } : {};
    const heard = hearMoney(text, { language, max: options.max ?? (most as Cents), ...period });
    return heard.problem === 'other-unit'
      ? { ...heard, problem: 'other-unit', with: { per: options.per ?? 'once' } }
      : heard;
  },
  guide: ({ language }) => moneyGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options }) => {
    const found = /^(\d{1,9})(?:\*(\d{2}))?$/.exec(keys);
    return found
      ? pressedChecked(within(Number(found[1]) * 100 + Number(found[2] ?? 0), options))
      : pressed<Cents>(undefined);
  },
  keysFor: (value) =>
    value % 100 === 0
      ? String(value / 100)
      : `${Math.floor(value / 100)}*${String(value % 100).padStart(2, '0')}`,
};

function within(
  value: number,
  { min = 0 as Cents, max = most as Cents }: MoneyOptions,
): Result<Cents, 'negative' | 'too-large' | 'too-small'> {
  if (value < min) return min === 0 ? refuse('negative') : refuse('too-small', { minCents: min });
  if (value > max) return refuse('too-large', { maxCents: max });
  return ok(cents(value));
}

function writeMoney(value: Cents, mark: string): string {
  const fraction = String(value % 100).padStart(2, '0');
  return fraction === '00' ? String(value / 100) : `${Math.floor(value / 100)}${mark}${fraction}`;
}

/**
 * A sum as people type it: `1.200,50`, `1200.5`, `1 200`. A lone separator followed by one or two digits is the decimal
 * mark whatever the language; followed by three, it groups thousands.
 */
function parseMoney(text: string, mark: ',' | '.'): number | undefined {
  const found = /^([-+]?)(\d[\d.,'\s]*)$/.exec(text.replace(/^([-+]?)(?=[.,]\d)/, '$10'));
  if (!found) return undefined;
  const body = (found[2] ?? '').replaceAll(/[\s']/g, '');
  // Thousandths of a euro, or thousands? Nobody means the first, and the second is not written so: it is asked.
  if (/^0[.,]/.test(body) && !/^0[.,]\d{1,2}$/.test(body)) return undefined;
  if (new RegExp(`^\\d{1,3}\\${mark}\\d{3}$`).test(body)) return undefined;
  const last = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'));
  const decimals = last === -1 ? 0 : body.length - last - 1;
  const hasBoth = body.includes(',') && body.includes('.');
  const isDecimal = last !== -1 && (decimals <= 2 || (hasBoth && body[last] === mark && decimals < 3));
  const whole = (isDecimal ? body.slice(0, last) : body).replaceAll(/[.,]/g, '');
  // "1.000,000": thousandths, or a million with two kinds of sign? Neither is written so.
  const isGroupedTwice = /[.].*,|,.*[.]/.test(isDecimal ? body.slice(0, last) : body);
  if (isGroupedTwice) return undefined;
  const fraction = isDecimal ? body.slice(last + 1) : '';
  const groups = (isDecimal ? body.slice(0, last) : body).split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3) || fraction.length > 2) return undefined;
  if (whole.length > 12) return undefined;
  return (found[1] === '-' ? -1 : 1) * (Number(whole) * 100 + Number(fraction.padEnd(2, '0')));
}
