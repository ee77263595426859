// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Applications, applications, type SubmitRefusal } from './applications.ts';
export { beginByMandate, claimByMandate } from './by-mandate.ts';
export { type Codes, codesWith } from './codes.ts';
export { tellGuestNotice } from './guest-notice.ts';
export { type HandedIn, handedInFound, tellHandedIn } from './handed-in.ts';
export { type NotSent, sayNotSent } from './not-sent.ts';
export type { Rooms } from './office.ts';
export { notResumed, sayNotResumed, sayOnlyState } from './resume-words.ts';
export type { OnSubmitted } from './submissions.ts';
