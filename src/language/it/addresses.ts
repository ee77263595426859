// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressWords, HouseNumberWords } from '#languages/index.ts';

// Italians say the English words too.
export const addresses: AddressWords = {
  lead: /^\s*(?:la mia (?:e-?mail|mail|posta) è|è)\s+/,
  at: /chiocciola|chiocciolina|\bat sign\b|\bat\b/g,
  // "Rossi punto" is written "rossi appunto".
  dot: /\bappunto\b|punto|\bdot\b/g,
  underscore: /trattino basso|underscore|sottolineato/g,
  hyphen: /trattino|meno/g,
  say: { '@': 'chiocciola', '.': 'punto', _: 'trattino basso', '-': 'trattino' },
};

// Genoa and Florence number shops in red: "dodici rosso" is 12/R.
export const houseNumbers: HouseNumberWords = {
  slash: ['barra', 'sbarra', 'slash', 'lettera'],
  suffixes: [
    ['bis', 'BIS'],
    ['ter', 'TER'],
    ['quater', 'QUATER'],
    ['rosso', 'R'],
  ],
};
