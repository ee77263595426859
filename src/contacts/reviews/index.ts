// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Answers,
  type Found,
  foundLately,
  keepReview,
  type ReviewAnswer,
  reviewAnswers,
  reviewCriteria,
  toReadAgain,
} from './reviews.ts';
