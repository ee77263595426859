// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { own, readJson } from '#core/index.ts';
import type { StandIn } from './identity-provider.ts';
import { localServer, sendJson, textOf } from './local-server.ts';
import { samplePeople } from './sample-people.ts';

/** How the sample archive behaves: as it should, or as archives sometimes do. */
type Manner = 'well' | 'silent' | 'broken' | 'drifts';

export interface SamplePaymentsArchive extends StandIn {
  readonly key: string;
  behave(manner: Manner): void;
  /** Every request line that came, for what must not stand in it. */
  readonly seen: readonly string[];
}

const codeOf = (id: string): string => samplePeople.find((person) => person.id === id)?.codiceFiscale ?? '';
const euro = (amount: string) => ({ amount, currency: 'EUR' });

// Round sums that nobody was ever paid: figures of no law, for people who do not exist.
function sample(prestazione: string, [dal, al]: readonly [string, string], figures: readonly string[]) {
  const [lordo = '', irpef = '', regione = '', comune = ''] = figures;
  return {
    prestazione,
    dal,
    al,
    lordo: euro(lordo),
    ritenuteIrpef: euro(irpef),
    addizionaleRegionale: euro(regione),
    addizionaleComunale: euro(comune),
  };
}
const wholeYear = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const;
const paid: Readonly<Record<string, Readonly<Record<number, readonly object[]>>>> = {
  [codeOf('giuseppe-esposito')]: {
    2023: [sample('pensione', wholeYear(2023), ['14000.00', '1400.00', '140.00', '40.00'])],
    2024: [sample('pensione', wholeYear(2024), ['14500.00', '1450.00', '145.00', '45.00'])],
    2025: [sample('pensione', wholeYear(2025), ['15000.00', '1500.00', '150.00', '50.00'])],
  },
  [codeOf('amina-diallo')]: {
    2025: [
      sample('malattia', ['2025-02-03', '2025-02-14'], ['500.00', '100.00', '0.00', '0.00']),
      sample('disoccupazione', ['2025-09-08', '2025-12-31'], ['4000.00', '400.00', '0.00', '0.00']),
    ],
  },
  [codeOf('maria-rossi')]: {
    2024: [sample('maternita', ['2024-01-10', '2024-06-09'], ['8000.00', '1600.00', '80.00', '20.00'])],
  },
};

/** The agency's archive of payments for development and tests. What it knows is invented, and it says so in each answer. */
export async function samplePaymentsArchive(): Promise<SamplePaymentsArchive> {
  const key = randomBytes(16).toString('hex');
  const seen: string[] = [];
  let manner: Manner = 'well';

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    seen.push(`${request.method} ${request.url}`);
    const body = await textOf(request);
    // Never answered: the connection stays open until the client has had enough.
    if (manner === 'silent') return;
    if (manner === 'broken') return sendJson(response, 503, {});
    if (request.headers.authorization !== `Bearer ${key}`) return sendJson(response, 401, {});
    if (request.method !== 'POST' || request.url !== '/pagamenti-annuali') return sendJson(response, 404, {});
    const { codiceFiscale = '', anno = 0 } = readJson(body) as { codiceFiscale?: string; anno?: number };
    const pagamenti = own(paid, codiceFiscale)?.[anno];
    if (!pagamenti) return sendJson(response, 404, {});
    const found = { anno, esempio: true, aggiornatoAl: `${anno + 1}-03-16`, pagamenti };
    return sendJson(response, 200, manner === 'drifts' ? { esito: found } : found);
  };
  const server = await localServer(handle);
  return {
    url: server.url,
    key,
    seen,
    behave: (how) => {
      manner = how;
    },
    close: server.close,
  };
}
