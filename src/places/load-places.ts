// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Places, placesFrom } from './places.ts';

let loaded: Places | undefined;

/** The archive of places that comes with the product; read once. */
export function loadPlaces(): Places {
  const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'data', name), 'utf8');
  loaded ??= placesFrom(read('municipalities.tsv'), read('states.tsv'));
  return loaded;
}
