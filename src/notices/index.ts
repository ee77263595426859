// SPDX-License-Identifier: AGPL-3.0-or-later
export { lettersOf, type NewNotice, type Notice, notify, openLetter, paperOf, unreadOf } from './notice.ts';
