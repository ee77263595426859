// SPDX-License-Identifier: AGPL-3.0-or-later
export { enterRoom, guestOfLink, isInside, sendRoomCode } from './door.ts';
export { type Guest, type GuestRooms, guestOf, guestParts } from './guest.ts';
export { agreeToGuest, invite } from './invite.ts';
