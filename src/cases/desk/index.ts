// SPDX-License-Identifier: AGPL-3.0-or-later
export { keepLook, type Look, looksOf } from './looks.ts';
export { type CaseNote, longestNote, notesOn, notesSince, writeNote } from './notes.ts';
export { isOpened, openForVisit, openMinutes } from './openings.ts';
export {
  type QualityAnswer,
  type QualityAnswers,
  type QualityResults,
  qualityAnswers,
  qualityCriteria,
  qualityResults,
  review,
  type ToReview,
  toReview,
  usualShare,
} from './quality.ts';
export { removeView, type SavedView, savedViews, saveView } from './saved-views.ts';
