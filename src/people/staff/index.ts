// SPDX-License-Identifier: AGPL-3.0-or-later

export { firstAdministrator, type RoleChange, roleChanges, sayRoleChange } from './role-changes.ts';
export { colleagues, findForRoles, giveRole, type StaffMember, setRoles, staff } from './staff.ts';
