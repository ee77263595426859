// SPDX-License-Identifier: AGPL-3.0-or-later
export { browserLine } from './browser-line.ts';
export { type NotWritten, openCaptions } from './captions.ts';
export { answer, type CallRooms, type Held } from './hold.ts';
export { type IceServer, type IceSettings, iceServers } from './ice.ts';
export { keepLegs } from './keep-legs.ts';
export { callChannel, isOfColleagues, isSpeaksTo, type Leg, type LegRole, type SpeaksTo } from './leg.ts';
export { callsNow, listenedBy, listenIn, speakTo } from './listen-in.ts';
export { callGoesAlong } from './pass-call.ts';
export { decline, legsOf } from './ring.ts';
