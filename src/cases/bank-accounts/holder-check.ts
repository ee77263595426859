// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, readJson } from '#core/index.ts';

/** What the banks say: the account is this person's, is not, or it cannot be known now (a foreign bank, nobody answers). */
export type HolderAnswer = 'match' | 'no-match' | 'unknown';

/** Asks the bank of an account whether it is this person's, alone or with others. Does not throw for what the other side does. */
export type HolderCheck = (ask: {
  readonly iban: string;
  readonly codiceFiscale: string;
}) => Promise<HolderAnswer>;

const waitMs = 10_000;
const answers: Readonly<Record<string, HolderAnswer>> = {
  TITOLARE: 'match',
  COINTESTATARIO: 'match',
  NON_TITOLARE: 'no-match',
};

/**
 * The check of the holder as the agency's payment hub offers it ("Verifica titolarità", circ. INPS 48/2020): IBAN and codice fiscale
 * in, a word out. The published papers name the check and not its interface: the names here are ours, to be put right by the
 * administration's gateway.
 */
export function holderCheckAt(service: { readonly url: string; readonly token: string }): HolderCheck {
  return async ({ iban, codiceFiscale }) => {
    try {
      const response = await fetch(`${service.url.replace(/\/$/, '')}/verifica-titolarita`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
        body: JSON.stringify({ iban, codiceFiscale }),
        signal: AbortSignal.timeout(waitMs),
        redirect: 'error',
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        return 'unknown';
      }
      const told = readJson(await response.text()) as { readonly esito?: unknown };
      return own(answers, String(told.esito)) ?? 'unknown';
    } catch {
      return 'unknown';
    }
  };
}
