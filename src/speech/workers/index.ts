// SPDX-License-Identifier: AGPL-3.0-or-later
export { type NotDone, openPool, type Pool, serve } from './pool.ts';
export { InferenceSession, numbersOf, openModel, Tensor, tensorOf } from './session.ts';
