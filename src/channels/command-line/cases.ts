// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { examplesOf } from '#catalogue/index.ts';
import { exampleFaults } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { BadCall } from './bad-call.ts';
import { configuredCatalogue } from './catalogue.ts';

/** `sportello cases [service]`: holds the examples of one service, or of all, against the law as it is defined. */
export async function holdCases([only]: readonly string[]): Promise<void> {
  const catalogue = await configuredCatalogue();
  if (only && !catalogue.entries.get(only)?.definition) throw new BadCall('no such definition');
  const places = loadPlaces();
  let failed = 0;
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition || (only && card.id !== only)) continue;
    for (const example of examplesOf(catalogue, card.id)) {
      const faults = exampleFaults(definition, example, places);
      process.stdout.write(`${faults.length === 0 ? '✔' : '✖'} ${card.id}: ${example.name}\n`);
      for (const fault of faults) process.stdout.write(`    ${fault}\n`);
      failed += faults.length > 0 ? 1 : 0;
    }
  }
  if (failed > 0) process.exitCode = 1;
}
