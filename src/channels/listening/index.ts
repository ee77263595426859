// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  asExpected,
  type Expected,
  type ExpectedAnswer,
  type ExpectedProblem,
  expectable,
  expectedAnswer,
} from './expected.ts';
export type { ExpectedTurn, ReadyFor } from './guide.ts';

/** The module that the processes which listen make guides with. */
export const guides = new URL('./guide.ts', import.meta.url);
