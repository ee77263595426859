// SPDX-License-Identifier: AGPL-3.0-or-later
export { onDue } from './ask.ts';
export { settle, settlePayments } from './settle.ts';
