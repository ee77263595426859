// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Call, type Leaving, type ReceptionRooms, reception } from './reception.ts';
export { spokenFigures, tellCase } from './tell-case.ts';
