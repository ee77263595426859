// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Html, html } from '../html.ts';
import { outline } from './outline.ts';

// Longitude and latitude as points, with the shape that Italy has at 42 degrees north; the outline is drawn the same.
const perDegree = 40;
const [west, north] = [6.3, 47.3];
const narrower = Math.cos((42 * Math.PI) / 180);

/** Where the offices are, each with its number in the list beside. Drawn by us: no other server learns who looks. */
export function officesMap(
  label: string,
  offices: readonly { readonly number: number; readonly position: readonly [number, number] }[],
): Html {
  const points = offices.map(({ number, position: [latitude, longitude] }) => {
    const x = Math.round((longitude - west) * narrower * perDegree);
    const y = Math.round((north - latitude) * perDegree);
    return html`<circle cx="${x}" cy="${y}" r="11"></circle><text x="${x}" y="${y + 4.5}" text-anchor="middle">${number}</text>`;
  });
  return html`<svg class="offices-map" role="img" aria-label="${label}" viewBox="0 0 365 470"><path d="${outline}"></path>${points}</svg>`;
}
