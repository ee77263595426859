// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Places } from './place.ts';
import { placesFrom } from './places.ts';

let loaded: Places | undefined;

/** The archive of places that comes with the product; read once, when first asked for. */
export function loadPlaces(): Places {
  const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'data', name), 'utf8');
  loaded ??= placesFrom({
    municipalities: read('municipalities.tsv'),
    states: read('states.tsv'),
    otherNames: read('other-names.tsv'),
  });
  return loaded;
}
