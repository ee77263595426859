// SPDX-License-Identifier: AGPL-3.0-or-later
export { bucket } from './bucket.ts';
export { openCaptioner } from './captioner.ts';
export { earsOf, mouthOf, type Speech } from './engines.ts';
export { type Line, openLine } from './line.ts';
export type { Peer, Told } from './peer.ts';
export { say } from './phrases.ts';
export { surveyed } from './surveyed.ts';
export type { Talk } from './talk.ts';
export { goesOn, talkAtDoor, talkOf } from './talks.ts';
export { transcribed } from './transcribed.ts';
export { openVoice, type Voice } from './voice.ts';
