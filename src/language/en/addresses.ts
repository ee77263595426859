// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressWords, HouseNumberWords } from '#languages/index.ts';

export const addresses: AddressWords = {
  lead: /^\s*(?:my e-?mail is|it is|it's)\s+/,
  at: /\bat sign\b|\bat\b/g,
  dot: /\bdot\b|full stop/g,
  underscore: /underscore/g,
  hyphen: /hyphen|dash/g,
  say: { '@': 'at', '.': 'dot', _: 'underscore', '-': 'hyphen' },
};

export const houseNumbers: HouseNumberWords = {
  slash: ['slash', 'stroke', 'letter'],
  suffixes: [
    ['bis', 'BIS'],
    ['ter', 'TER'],
    ['quater', 'QUATER'],
  ],
};
