// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';
import { type Html, html } from '../html.ts';

/** An address as a QR code, to be opened with a telephone's camera; `label` says where it leads for who does not see it. */
export function qrCode(address: string, label: string): Html {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  // Always dark on light, in whatever colours the page is: cameras read no other.
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"></rect><path fill="#000" d="${dark.join('')}"></path></svg>`;
}
