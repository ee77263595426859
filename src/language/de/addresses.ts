// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressWords, HouseNumberWords } from '#languages/index.ts';

export const addresses: AddressWords = {
  lead: /^\s*(?:meine (?:e-?mail|mail|adresse)(?:-?adresse)? (?:ist|lautet)|sie lautet|das ist)\s+/,
  at: /\bklammeraffe\b|\baffenschwanz\b|\bat\b|\bät\b|chiocciola/g,
  dot: /\bpunkt\b|\bdot\b/g,
  underscore: /unterstrich|underscore/g,
  hyphen: /bindestrich|minus|strich/g,
  say: { '@': 'Klammeraffe', '.': 'Punkt', _: 'Unterstrich', '-': 'Bindestrich' },
};

export const houseNumbers: HouseNumberWords = {
  slash: ['Schrägstrich', 'schragstrich', 'strich', 'barra', 'buchstabe'],
  suffixes: [
    ['bis', 'BIS'],
    ['ter', 'TER'],
    ['quater', 'QUATER'],
  ],
};
