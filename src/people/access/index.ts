// SPDX-License-Identifier: AGPL-3.0-or-later

export { accessReasons, identifiedReason, sayReason, spokenReason, writtenReason } from './access-reasons.ts';
export { type AccessSeen, accessesTo, recordAccess, recordAccessOnce } from './access-record.ts';
export { authorise } from './authorise.ts';
export { isFreeFor, mayWorkOn, nearAmong, type WorkedOn } from './may-work-on.ts';
export { type Act, may, type Role, type StaffRole, staffRoles } from './roles.ts';
