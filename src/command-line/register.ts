// SPDX-License-Identifier: AGPL-3.0-or-later
import { createReadStream, existsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { readJson, systemClock, todayInItaly, yearOf } from '#core/index.ts';
import { checkRegister, entriesOf, type RegisterEntry, registerYears } from '#protocol/index.ts';
import { settingsFrom } from '#settings/index.ts';
import type { Database } from '#store/index.ts';
import { openCounter } from '../app.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine } from './input.ts';

/**
 * `sportello register check [--year 2026] [--against export.jsonl]`: holds every entry of the protocol register against its seal
 * and, with an export kept elsewhere, against what it said then; one JSON a year, exit 1 when an entry does not hold.
 * `sportello register export [--year 2026]`: every entry as one JSON a line, with the seals, so that anybody can check it.
 */
export async function register(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { year: { type: 'string' }, against: { type: 'string' } });
  const [act = 'check'] = positionals;
  if (act !== 'check' && act !== 'export') throw new BadCall('register check, or register export');
  if (values.year !== undefined && !/^\d{4}$/.test(values.year)) throw new BadCall('--year is a year: 2026');
  if (values.against !== undefined && !existsSync(values.against))
    throw new BadCall('--against names no file');
  const counter = await openCounter(settingsFrom(process.env));
  try {
    const { database } = counter.store;
    const years = values.year === undefined ? await yearsOf(database) : [Number(values.year)];
    const kept = values.against === undefined ? undefined : await sealsIn(values.against);
    for (const year of years) {
      if (act === 'export') {
        for await (const entry of entriesOf(database, year)) printLine(entry);
        continue;
      }
      const check = await checkRegister(database, year, {
        ...counter.register,
        kept: kept?.get(year),
      });
      printLine(check);
      if (check.fault || check.differing) process.exitCode = 1;
    }
  } finally {
    await counter.store.close();
  }
}

async function yearsOf(database: Database): Promise<readonly number[]> {
  const years = await registerYears(database);
  return years.length > 0 ? years : [yearOf(todayInItaly(systemClock))];
}

/** The seals of an export: by year, then by number. */
async function sealsIn(file: string): Promise<ReadonlyMap<number, ReadonlyMap<number, string>>> {
  const seals = new Map<number, Map<number, string>>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    try {
      const { year, seq, hash } = readJson(line) as RegisterEntry;
      seals.set(year, (seals.get(year) ?? new Map<number, string>()).set(seq, hash));
    } catch {
      throw new BadCall('--against is not an export of the register');
    }
  }
  return seals;
}
