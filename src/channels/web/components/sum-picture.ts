// SPDX-License-Identifier: AGPL-3.0-or-later
import { barHeights, type SumChart } from '#interview/index.ts';
import { type Html, html } from '../html.ts';

const [height, step, gap] = [100, 24, 6];

/** A sum from month to month as bars. Without words inside: a picture that grows with its column would make its letters too small or too big. */
export function sumPicture({ label, months, ends }: SumChart): Html {
  const bars = barHeights(months, height).map((tall, n) => {
    const of = Math.round(tall);
    return html`<rect x="${n * step}" y="${height - of}" width="${step - gap}" height="${of}"></rect>`;
  });
  return html`<svg class="bars" role="img" aria-label="${label}" viewBox="0 0 ${months.length * step - gap} ${height}" preserveAspectRatio="none">${bars}</svg>
<p class="bars-ends" aria-hidden="true">${ends.map(([month, sum]) => html`<span>${month}<br>${sum}</span>`)}</p>`;
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
