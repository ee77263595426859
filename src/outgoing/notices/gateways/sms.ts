// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Gateway, outcomeOf } from './gateway.ts';

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
      const response = await fetch(provider.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${provider.token}`,
          'idempotency-key': id,
        },
        body: JSON.stringify({ id, from: provider.from, to, text: words.short }),
        signal: AbortSignal.timeout(waitMs),
        redirect: 'error',
      });
      await response.body?.cancel();
      return outcomeOf(response.status);
    } catch {
      return 'away';
    }
  };
}
