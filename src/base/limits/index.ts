// SPDX-License-Identifier: AGPL-3.0-or-later
export type { Allowances, Begun } from './allowances.ts';
export type { Attempts } from './attempts.ts';
export type { Buckets } from './buckets.ts';
export { type BodyLimit, inFront } from './front.ts';
export { type Guest, type GuestMessages, mayWriteToGuest, usualGuestMessages } from './guest-messages.ts';
export { type Holder, heldOpen } from './held-open.ts';
export { type Limits, limitsOf } from './limits.ts';
export { boundConnections, serverOptions } from './slow-senders.ts';
export { noProxies, type Proxies, type Source, sourceOf } from './source.ts';
