// SPDX-License-Identifier: AGPL-3.0-or-later
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { type Counter, openCounter, sealWays } from '#app.ts';
import { readJson, systemClock, todayInItaly, yearOf } from '#core/index.ts';
import {
  checkRegister,
  entriesOf,
  newRegisterKey,
  publishSeals,
  type RegisterEntry,
  registerYears,
} from '#protocol/index.ts';
import { type Settings, settingsFrom } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine } from './input.ts';

/**
 * `sportello register check [--year 2026] [--against FILE or folder]`: holds every entry of the protocol register against its seal,
 * against what the database keeps of what it seals, and against seals that are kept elsewhere: an export, or those that went out;
 * without `--against` those of the folder to which they go. One JSON a year, exit 1 when something does not hold or is late.
 * `sportello register export [--year 2026]`: every entry as one JSON a line, with the seals, so that anybody can check it.
 * `sportello register publish`: has the last seals go out that have not yet.
 * `sportello register new-key`: prints a new key with which the register can be sealed.
 */
export async function register(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { year: { type: 'string' }, against: { type: 'string' } });
  const [act = 'check'] = positionals;
  if (act === 'new-key') {
    process.stdout.write(`${newRegisterKey()}\n`);
    return;
  }
  if (act !== 'check' && act !== 'export' && act !== 'publish')
    throw new BadCall('register check, register export, register publish, or register new-key');
  if (values.year !== undefined && !/^\d{4}$/.test(values.year)) throw new BadCall('--year is a year: 2026');
  if (values.against !== undefined && !existsSync(values.against))
    throw new BadCall('--against names no file');
  const settings = settingsFrom(process.env);
  const counter = await openCounter(settings);
  try {
    const only = values.year === undefined ? undefined : Number(values.year);
    if (act === 'export') await exportYears(counter, only);
    else if (act === 'publish') await publish(counter, settings);
    else await check(counter, only, values.against ?? settings.seals.folder);
  } finally {
    await counter.store.close();
  }
}

async function exportYears({ store }: Counter, only: number | undefined): Promise<void> {
  for (const year of await yearsOf(store.database, only))
    for await (const entry of entriesOf(store.database, year)) printLine(entry);
}

async function publish({ store, clock, catalogue }: Counter, settings: Settings): Promise<void> {
  const ways = sealWays(settings, catalogue.brand.name);
  const { behind: failed } = await publishSeals(store.database, clock, ways);
  printLine({ failed });
  if (failed.length > 0) process.exitCode = 1;
}

async function check(
  { store, register: by }: Counter,
  only: number | undefined,
  against: string | undefined,
): Promise<void> {
  const kept = against === undefined ? new Map() : await sealsAt(against);
  for (const year of await yearsOf(store.database, only, kept)) {
    const found = await checkRegister(store.database, year, { ...by, kept: kept.get(year) });
    printLine(found);
    const isLate = found.published.some(({ late }) => late > 0);
    if (found.fault || found.differing || isLate) process.exitCode = 1;
  }
}

type Seals = ReadonlyMap<number, ReadonlyMap<number, string>>;

// Years of which only a seal is left are checked too: a register that lost a year is not whole.
async function yearsOf(
  database: Counter['store']['database'],
  only: number | undefined,
  kept: Seals = new Map(),
): Promise<readonly number[]> {
  if (only !== undefined) return [only];
  const years = new Set([...(await registerYears(database)), ...kept.keys()]);
  return years.size > 0 ? [...years].sort((a, b) => a - b) : [yearOf(todayInItaly(systemClock))];
}

/** The seals of an export, of one that went out, or of a folder of them: by year, then by number. */
async function sealsAt(where: string): Promise<Seals> {
  const seals = new Map<number, Map<number, string>>();
  if (!existsSync(where)) return seals;
  const files = statSync(where).isDirectory()
    ? readdirSync(where)
        .filter((name) => /\.jsonl?$/.test(name))
        .map((name) => path.join(where, name))
    : [where];
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (line.trim() === '') continue;
      try {
        const { year, seq, hash } = readJson(line) as RegisterEntry;
        seals.set(year, (seals.get(year) ?? new Map<number, string>()).set(seq, hash));
      } catch {
        throw new BadCall('--against is neither an export of the register nor seals that went out');
      }
    }
  }
  return seals;
}
