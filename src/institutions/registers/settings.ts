// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeyObject } from 'node:crypto';
import { importPKCS8 } from 'jose';
import type { Connection } from './registers.ts';
import type { Standing } from './voucher.ts';

/** A way to registers of which everything is known; its key is read when somebody is first asked about. */
export function connectionTo({
  pem,
  services,
  ...standing
}: Omit<Standing, 'privateKey'> &
  Pick<Connection, 'services'> & { readonly pem: string }): () => Promise<Connection> {
  return async () => ({ standing: { ...standing, privateKey: await importPKCS8(pem, 'RS256') }, services });
}

/** A connection to registers that trust this key already, as sample ones do. */
export async function connectionOfSamples(
  privateKey: KeyObject,
  {
    tokenUrl,
    audience,
    clientId,
    keyId,
    services,
  }: Omit<Standing, 'privateKey'> & Pick<Connection, 'services'>,
): Promise<Connection> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const standing = { tokenUrl, audience, clientId, keyId, privateKey: await importPKCS8(pem, 'RS256') };
  // They are on this very machine: where it is busy, patience costs less than a question.
  return { standing, services, timeoutMs: 15_000 };
}
