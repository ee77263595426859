// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Gateway, outcomeOf } from './gateway.ts';

const waitMs = 15_000;
const shortestMarkdown = 80;

/**
 * A message of App IO (API of pagoPA, `api.io.pagopa.it/api/v1`): asks first whether this person takes messages from us, as the
 * terms of service want, then sends. Subject 10 to 120 characters, text 80 to 10,000.
 */
export function appIoGateway(service: { readonly url: string; readonly key: string }): Gateway {
  const post = (path: string, body: object) =>
    fetch(service.url.replace(/\/$/, '') + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'ocp-apim-subscription-key': service.key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(waitMs),
      redirect: 'error',
    });

  return async ({ to, words }) => {
    try {
      const profile = await post('/profiles', { fiscal_code: to });
      if (profile.status !== 200) return outcomeOf(profile.status);
      const told = (await profile.json()) as { readonly sender_allowed?: unknown };
      if (told.sender_allowed !== true) return 'refused';
      const markdown = words.paragraphs.join('\n\n').padEnd(shortestMarkdown);
      const sent = await post('/messages', {
        fiscal_code: to,
        content: { subject: words.subject, markdown },
      });
      await sent.body?.cancel();
      return outcomeOf(sent.status);
    } catch {
      return 'away';
    }
  };
}
