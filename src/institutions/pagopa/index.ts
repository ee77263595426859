// SPDX-License-Identifier: AGPL-3.0-or-later
export { inFours } from './notice-number.ts';
export { type Pagopa, type PagopaAccount, type Position, pagopa } from './pagopa.ts';
