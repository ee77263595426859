// SPDX-License-Identifier: AGPL-3.0-or-later
export { keyOf, nextPage, type PageAsk } from './next-page.ts';
export { isRight, type Right, rightsOf, type Told, type Verdict } from './rights.ts';
export { thatCount } from './shared-answers.ts';
