// SPDX-License-Identifier: AGPL-3.0-or-later
export { algorithms } from './assertion.ts';
export { addClient, type Client, listClients, removeClient, type Scope, scopes } from './client.ts';
export { type Clients, clients, tokenSeconds, type Visitor } from './tokens.ts';
