// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { PlaceTalk } from '#languages/index.ts';

/** Provinces that have a German name. */
const provinces: Readonly<Record<string, string>> = {
  Bolzano: 'Bozen',
  Trento: 'Trient',
  Milano: 'Mailand',
  Roma: 'Rom',
  Venezia: 'Venedig',
  Torino: 'Turin',
  Genova: 'Genua',
  Firenze: 'Florenz',
  Napoli: 'Neapel',
  Padova: 'Padua',
  Mantova: 'Mantua',
};

export const places: PlaceTalk = {
  nowhere:
    /^(?:(?:ich |wir )?(?:wohne|lebe|wohnen|leben) )?(?:auf dem land|in den bergen|in der stadt|am berg)$/,
  province: [
    'in der provinz',
    'provinz',
    'provinz von',
    'in provincia di',
    'provincia di',
    'provincia',
    'in',
    'bei',
    'das in',
    'das bei',
    'jenes in der provinz',
  ],
  afterProvince: ['in', 'die gemeinde', 'gemeinde', 'der ort', 'das dorf', 'heisst', 'genauer'],
  street:
    /(?:^| )(?:strasse|gasse|platz|weg|allee|via|viale|piazza|corso|krankenhaus|spital)(?: (?:von|der|des|di))?$/,
  near: /(?:^| )(?:bei|in der nahe von|nahe|neben|ausserhalb von|fraktion von|provinz|zwischen|gegend von)$/,
  introduces:
    /(?:^| )(?:wohne in|wohnen in|lebe in|leben in|geboren in|stadt|gemeinde|aus|von|comune di|ansassig in)$/,
  ordinary: new Set(
    'in bei ala male mare lu ne ora re don der die das eins zwei drei barbara alba'.split(' '),
  ),
  leadIn: new Set(
    'ich wir bin sind wohne wohnen lebe leben in der die das den dem von aus stadt gemeinde dorf ort also ahm ja nein bitte danke jetzt italien sudtirol geboren bei es ist kleine kleines mein meine heisst wohnhaft ansassig comune di'.split(
      ' ',
    ),
  ),
  sayWithProvince: (name, province) => `${name}, Provinz ${own(provinces, province) ?? province}`,
  // The second name of a town is German where it has one; the archive has the names of states in Italian and English alone.
  nameOf: ({ name, otherName, province }) => (province === 'BZ' && otherName) || name,
};
