// SPDX-License-Identifier: AGPL-3.0-or-later

export { type ApiRooms, api } from './api.ts';
export { refusedForApi } from './problem-details.ts';
export { authorizationServer } from './token-routes.ts';
