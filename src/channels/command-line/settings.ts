// SPDX-License-Identifier: AGPL-3.0-or-later

import process from 'node:process';
import { deskLanguageOf } from '#core/index.ts';
import { settingsTable } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';
import { languageFrom, options } from './input.ts';
import { startableSettings } from './startable-settings.ts';

/**
 * `sportello settings [--lang it]`: every setting as a table in Markdown. `sportello settings check`: whether a counter would
 * start with this environment; everything that is wrong, a line each, and exit 2.
 */
export async function settings(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { lang: { type: 'string' } });
  switch (positionals[0]) {
    case undefined:
      process.stdout.write(`${settingsTable(deskLanguageOf(languageFrom(values.lang)))}\n`);
      return;
    case 'check':
      startableSettings();
      process.stdout.write('Le impostazioni vanno bene. / The settings are right.\n');
      return;
    default:
      throw new BadCall('settings, or settings check');
  }
}
