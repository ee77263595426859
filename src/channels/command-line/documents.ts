// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { systemClock } from '#core/index.ts';
import { adoptFolder, documents as documentsIn, folderAt, heldFolder, ourFolder } from '#documents/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { openStore } from '#store/index.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine } from './input.ts';

/**
 * `sportello documents check`: holds every document against its file; one JSON with what is missing, altered or set apart, exit 1 when a
 * document is not whole. `sportello documents adopt`: says that the configured folder is this counter's, after it was moved or a database
 * was restored elsewhere.
 */
export async function documents(args: readonly string[]): Promise<void> {
  const [act = 'check'] = options(args, {}).positionals;
  if (act !== 'check' && act !== 'adopt') throw new BadCall('documents check, or documents adopt');
  const settings = settingsFrom(process.env);
  const { dataFolder, databaseUrl, documentsFolder } = settings;
  const store = await openStore({ folder: dataFolder, ...(databaseUrl ? { url: databaseUrl } : {}) });
  try {
    const { database } = store;
    const folder = folderAt(documentsFolder);
    if (act === 'adopt') {
      printLine({ folder: documentsFolder, mark: await adoptFolder(database, folder) });
      return;
    }
    const ours = await ourFolder(database, folder);
    if (!ours.ok)
      throw new BadCall(
        `${documentsFolder} is not the folder of this counter's documents: mount it, name another with SPORTELLO_DOCUMENTS, or say that it is: sportello documents adopt`,
      );
    const held = heldFolder(documentsFolder, folder, ours.value.mark);
    const check = await documentsIn({ database, folder: held, clock: systemClock, scan: undefined }).check();
    printLine(check);
    if (check.missing.length + check.altered.length > 0) process.exitCode = 1;
  } finally {
    await store.close();
  }
}
