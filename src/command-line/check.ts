// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCodiceFiscale, checkIban } from '#core/index.ts';
import { BadCall } from './bad-call.ts';
import { printLine, standardInputLines } from './input.ts';

/** `sportello check codice-fiscale|iban < lines`: one JSON a line. */
export async function checkLines([what]: readonly string[]): Promise<void> {
  const check = what === 'codice-fiscale' ? checkCodiceFiscale : what === 'iban' ? checkIban : undefined;
  if (!check) throw new BadCall('check codice-fiscale or iban');
  for await (const text of standardInputLines()) {
    const problems = check(text);
    printLine({ text, ok: problems.length === 0, problems });
  }
}
