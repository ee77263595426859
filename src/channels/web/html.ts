// SPDX-License-Identifier: AGPL-3.0-or-later
import { html } from 'hono/html';

export { html };

/** A piece of page: text already escaped. */
export type Html = ReturnType<typeof html>;

/** Nothing to show. */
export const nothing: Html = html``;
