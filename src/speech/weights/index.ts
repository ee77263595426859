// SPDX-License-Identifier: AGPL-3.0-or-later
export { fetchFile, type NotFetched } from './fetch.ts';
export { type FileState, held, isWhole, lying } from './held.ts';
export { type Model, ownFolder, placeOf, type Weights, type WeightsFile, weightsIn } from './list.ts';
