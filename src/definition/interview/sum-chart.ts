// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, monthOf } from '#core/index.ts';
import { showMoney, showMonth } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { barsOf, type MainSum } from './main-sum.ts';

const say = sayer({
  picture: {
    it: 'Un disegno con una barra per ogni mese. Le somme sono anche nella tabella sotto.',
    en: 'A picture with one bar for each month. The sums are in the table below too.',
    de: 'Ein Bild mit einem Balken für jeden Monat. Die Beträge stehen auch in der Tabelle darunter.',
  },
});

/** How a sum goes from month to month as a picture: on a page, on a receipt and in a letter alike. Plain data, so that a letter can keep it. */
export interface SumChart {
  /** What it is, for who does not see it. */
  readonly label: string;
  /** What is paid each month, in cents. */
  readonly months: readonly number[];
  /** The first and the last month, each with its sum: letters inside the picture would be too small or too big. */
  readonly ends: readonly [readonly [month: string, sum: string], readonly [month: string, sum: string]];
}

/** The picture of a sum that changes. None where it stays the same, which its sentence says alone, or where its end is not known. Pure. */
export function sumChart(told: MainSum, language: Language): SumChart | undefined {
  const bars = barsOf(told);
  const [first, last] = [bars[0], bars.at(-1)];
  if (told.shape === 'same' || !first || !last || bars.every(({ cents }) => cents <= 0)) return undefined;
  const end = ({ from, cents }: typeof first) =>
    [showMonth(monthOf(from), language), showMoney(cents, language)] as const;
  return {
    label: say('picture', language),
    months: bars.map(({ cents }) => cents),
    ends: [end(first), end(last)],
  };
}

/** The height of each bar where the highest is `height`; the smallest can still be seen. */
export function barHeights(months: readonly number[], height: number): readonly number[] {
  const most = Math.max(1, ...months);
  return months.map((cents) => Math.max(height / 50, (cents / most) * height));
}
