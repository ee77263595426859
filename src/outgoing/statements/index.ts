// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  agesOf,
  problemsOf,
  type ReadingFigures,
  type ReadingOf,
  readingBlocks,
  readingPaper,
  sampleOf,
  sumLine,
} from './reading.ts';
export { type StatementFor, statementPaper } from './statement.ts';
