// SPDX-License-Identifier: AGPL-3.0-or-later
export { loadPlaces } from './load-places.ts';
export { foldName, type KnownPlace, type Place, type Places, placesFrom, sayPlace, showPlace } from './places.ts';
export { provinceNames } from './provinces.ts';
