// SPDX-License-Identifier: AGPL-3.0-or-later
export { answeredFrom, answeredOn, callTimes } from './hours.ts';
