// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qrCode } from './qr.ts';

const address = 'https://sportello.example/it/applications/43242b4a-b77e-46bf-af98-a4d7a27869d4';

/** The dark squares of a picture, read back from its path. */
function squaresOf(svg: string): ReadonlySet<string> {
  return new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
}

describe('A QR code', () => {
  const svg = String(qrCode(address, 'Codice QR'));
  const dark = squaresOf(svg);
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);

  it('has a quiet zone of four squares, in which nothing is dark (ISO/IEC 18004, 6.3.8)', () => {
    for (const one of dark)
      for (const at of one.split(',').map(Number)) assert.ok(at >= 4 && at < size - 4, one);
  });

  it('has its three finders, by which a camera knows where it is', () => {
    const far = size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      for (let y = 0; y < 7; y++)
        for (let x = 0; x < 7; x++) {
          const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
          assert.equal(dark.has(`${left + x},${top + y}`), ring !== 2, `${left + x},${top + y}`);
        }
  });

  it('is another one for another address', () => {
    assert.notDeepEqual(squaresOf(String(qrCode(`${address}1`, ''))), dark);
  });
});
