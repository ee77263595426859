// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PlaceTalk } from '#languages/index.ts';

export const places: PlaceTalk = {
  nowhere: /^(?:(?:i|we|live) )*in the (?:country|countryside|mountains|hills|city)$/,
  province: [
    'in the province of',
    'province of',
    'the province of',
    'province',
    'in provincia di',
    'provincia di',
    'provincia',
    'in',
    'near',
    'the one in',
    'the one in the province of',
    'the one near',
  ],
  afterProvince: [
    'in',
    'the town of',
    'town of',
    'a town called',
    'called',
    'a place called',
    'it is',
    'the municipality of',
  ],
  street: /(?:^| )(?:via|viale|piazza|corso|street|road|avenue|square|hospital)(?: (?:di|of))?$/,
  near: /(?:^| )(?:near|near to|close to|not far from|outside|around|province of|the province of|next to|between)$/,
  introduces: /(?:^| )(?:live in|living in|born in|town of|city of|municipality of|from|comune di)$/,
  ordinary: new Set('don none re to are male sale come more pero mare this ore ala lu ne one two'.split(' ')),
  leadIn: new Set(
    'i i m am we are live living lives in at the town city of municipality it s is its it that well so um uh er was born from a small village place called comune di please thanks thank you yes no now italy my resident near'.split(
      ' ',
    ),
  ),
  sayWithProvince: (name, province) => `${name}, province of ${province}`,
  nameOf: ({ name, otherName, province }) => (province === 'EE' && otherName) || name,
};
