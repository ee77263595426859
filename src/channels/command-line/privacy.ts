// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { openCounter } from '#app.ts';
import { deskLanguageOf, systemClock } from '#core/index.ts';
import { inventoryDocument, retain } from '#privacy/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';
import { languageFrom, options, printLine } from './input.ts';

/**
 * `sportello privacy document [--lang it]`: what is kept where, why and how long, as Markdown. `sportello privacy retention
 * [--trial]`: takes away what has served its time, one JSON a table; with `--trial` only says what it would take.
 */
export async function privacy(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { lang: { type: 'string' }, trial: { type: 'boolean' } });
  switch (positionals[0]) {
    case 'document':
      process.stdout.write(`${inventoryDocument(deskLanguageOf(languageFrom(values.lang)))}\n`);
      return;
    case 'retention': {
      const settings = settingsFrom(process.env);
      const counter = await openCounter(settings);
      try {
        const { retention: rules } = settings;
        const isTrial = values.trial ?? false;
        const { report } = await retain(counter.store.database, systemClock, { rules, isTrial });
        for (const line of report) printLine(line);
      } finally {
        await counter.store.close();
      }
      return;
    }
    default:
      throw new BadCall('privacy document, or privacy retention');
  }
}
