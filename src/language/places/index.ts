// SPDX-License-Identifier: AGPL-3.0-or-later
export { foldName } from './fold-name.ts';
export { loadPlaces } from './load-places.ts';
export type { KnownPlace, Place, Places, WhichPlaces } from './place.ts';
export { type BirthPlaceProblem, birthPlaceCode } from './place-of-birth.ts';
export { type PlaceFiles, placesFrom } from './places.ts';
export { provinceCode, provinceNames, provinceWords } from './provinces.ts';
export { sayPlace, showPlace } from './say-place.ts';
