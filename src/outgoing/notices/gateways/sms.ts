// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Gateway, outcomeOf } from './gateway.ts';
import { postJson } from './post-json.ts';

const waitMs = 15_000;

/**
 * SMS by a provider's HTTP interface: `POST` of `{"id", "from", "to", "text"}` with a bearer token (RFC 6750) and the message's id
 * as `Idempotency-Key`. Every provider has its own names for these; a small gateway of the administration puts them right.
 */
export function smsGateway(provider: {
  readonly url: string;
  readonly token: string;
  readonly from: string;
}): Gateway {
  return async ({ id, to, words }) => {
    try {
      const headers = { authorization: `Bearer ${provider.token}`, 'idempotency-key': id };
      const said = { id, from: provider.from, to, text: words.short };
      const status = await postJson({ url: provider.url, headers, waitMs }, said);
      // Sent on elsewhere: the token is not for everybody.
      return status >= 300 && status < 400 ? 'away' : outcomeOf(status);
    } catch {
      return 'away';
    }
  };
}
