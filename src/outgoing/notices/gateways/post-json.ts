// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

// Kept open from one message to the next.
const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
} as const;

/**
 * Posts JSON to a provider by node's own client, and gives the status of the answer; nothing more is read. Where messages go out by the
 * thousand, `fetch` took a tenth of the counter's processor time. Throws when the connection breaks, and when nothing came in so long.
 */
export async function postJson(
  to: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly waitMs: number },
  body: object,
): Promise<number> {
  const url = new URL(to.url);
  const isSecure = url.protocol === 'https:';
  const text = Buffer.from(JSON.stringify(body));
  const request = (isSecure ? https : http).request(url, {
    method: 'POST',
    agent: agents[isSecure ? 'https:' : 'http:'],
    headers: { ...to.headers, 'content-type': 'application/json', 'content-length': text.length },
    signal: AbortSignal.timeout(to.waitMs),
  });
  request.end(text);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // What breaks after the status says nothing new.
  response.on('error', () => undefined).resume();
  return response.statusCode ?? 0;
}
