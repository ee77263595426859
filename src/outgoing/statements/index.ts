// SPDX-License-Identifier: AGPL-3.0-or-later
export { groupedNumber, type IssuedTo, issue, issuedUnder } from './issued.ts';
export {
  agesOf,
  numbered,
  problemsOf,
  type ReadingFigures,
  type ReadingOf,
  readingBlocks,
  readingPaper,
  type Source,
  sampleOf,
  sumLine,
  sumsBlocks,
  tellingBlocks,
} from './reading.ts';
