// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Html, html } from '../html.ts';

/** How high the highest bar is. */
export const tallest = 100;
const [step, gap] = [24, 6];

/** Bars side by side, made here: the table beside them says the same. Without words inside: a picture that grows with its column would make its letters too small or too big. */
export function bars({
  label,
  heights,
  ends,
}: {
  readonly label: string;
  readonly heights: readonly number[];
  /** What is said under the first and under the last. */
  readonly ends: readonly Html[];
}): Html {
  const drawn = heights.map((height, n) => {
    const tall = Math.round(height);
    return html`<rect x="${n * step}" y="${tallest - tall}" width="${step - gap}" height="${tall}"></rect>`;
  });
  return html`<svg class="bars" role="img" aria-label="${label}" viewBox="0 0 ${Math.max(1, heights.length * step - gap)} ${tallest}" preserveAspectRatio="none">${drawn}</svg>
<p class="bars-ends" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>`;
}
