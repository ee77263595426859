// SPDX-License-Identifier: AGPL-3.0-or-later
export { openTurnJudge, type TurnJudge } from './finished.ts';
export { openSpeechFinder, type Span, type SpeechFinder } from './speech.ts';
