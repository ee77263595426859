// SPDX-License-Identifier: AGPL-3.0-or-later
import { barHeights, type SumChart } from '#interview/index.ts';
import { type Html, html } from '../html.ts';
import { bars, tallest } from './bars.ts';

/** A sum from month to month as bars. */
export function sumPicture({ label, months, ends }: SumChart): Html {
  return bars({
    label,
    heights: barHeights(months, tallest),
    ends: ends.map(([month, sum]) => html`${month}<br>${sum}`),
  });
}

/** Each time of a sum with what is paid. */
export function sumTable({
  caption,
  columns: [when, sum],
  rows,
  isCaptionShown = true,
}: {
  readonly caption: string;
  readonly columns: readonly [when: string, sum: string];
  readonly rows: readonly (readonly [when: string, sum: string])[];
  readonly isCaptionShown?: boolean;
}): Html {
  return html`<table class="table result-months"><caption class="${isCaptionShown ? 'caption-top' : 'visually-hidden'}">${caption}</caption><thead><tr><th scope="col">${when}</th><th scope="col" class="text-end">${sum}</th></tr></thead><tbody>${rows.map(
    ([head, value]) => html`<tr><th scope="row">${head}</th><td class="text-end">${value}</td></tr>`,
  )}</tbody></table>`;
}
