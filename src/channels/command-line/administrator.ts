// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { openCounter } from '#app.ts';
import { systemClock } from '#core/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { firstAdministrator } from '#staff/index.ts';
import { BadCall } from './bad-call.ts';
import { options, standardInput } from './input.ts';

/**
 * `sportello administrator < codice-fiscale`: makes somebody who has signed in once an administrator, while there are fewer than two. The
 * codice fiscale comes by standard input, so that it stands in no list of processes and no history of a shell.
 */
export async function administrator(args: readonly string[]): Promise<void> {
  if (options(args, {}).positionals.length > 0)
    throw new BadCall('administrator < a file with one codice fiscale');
  const codiceFiscale = (await standardInput()).trim();
  const counter = await openCounter(settingsFrom(process.env));
  try {
    const done = await firstAdministrator(counter.store.database, codiceFiscale, systemClock);
    if (done.ok)
      process.stdout.write(
        'Fatto: ora dà i ruoli alla scrivania. / Done: they give roles at the desk now.\n',
      );
    else
      throw new BadCall(
        done.problems[0]?.code === 'enough'
          ? 'there are two administrators already: they give roles at the desk, each the second word of the other'
          : 'nobody with this codice fiscale has signed in here yet: they sign in once first',
      );
  } finally {
    await counter.store.close();
  }
}
