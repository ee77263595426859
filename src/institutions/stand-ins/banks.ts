// SPDX-License-Identifier: AGPL-3.0-or-later

import { createServer } from 'node:http';
import { readJson } from '#core/index.ts';

const token = 'banche-di-prova';

/**
 * The banks of development and tests, behind the check of the holder: every Italian account is whoever's it is said to be, except
 * that one ending in 9999 is somebody else's, and of one ending in 8888 nothing can be known; nor of a foreign one.
 */
export async function sampleBanks(): Promise<{
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {});
    let sent = '';
    for await (const chunk of request) sent += String(chunk);
    try {
      const { iban, codiceFiscale } = readJson(sent) as { iban: string; codiceFiscale: string };
      if (!/^[A-Z0-9]{16}$/.test(codiceFiscale)) return answer(400, {});
      return answer(200, { esito: holderOf(iban) });
    } catch {
      return answer(400, {});
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A process that has nothing else to do may end.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function holderOf(iban: string): 'TITOLARE' | 'NON_TITOLARE' | 'NON_DISPONIBILE' {
  if (!iban.startsWith('IT') || iban.endsWith('8888')) return 'NON_DISPONIBILE';
  return iban.endsWith('9999') ? 'NON_TITOLARE' : 'TITOLARE';
}
