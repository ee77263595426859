// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Remembered, windowSamples } from './follow.ts';
export { begins, ends, openSpeechFinder, type Span, type SpeechFinder } from './speech.ts';
export { openWatch, type Watch } from './watch.ts';
