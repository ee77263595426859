// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import process from 'node:process';
import type { Catalogue, Fault } from '#catalogue/index.ts';
import { checkCodiceFiscale, checkIban, nearest } from '#core/index.ts';
import { BadCall } from './bad-call.ts';
import { configuredCatalogue, configuredFolder } from './catalogue.ts';
import { printLine, standardInputLines } from './input.ts';

/** `sportello check codice-fiscale|iban < lines`: one JSON a line. `sportello check services [folder]`: every fault. */
export async function check([what, ...rest]: readonly string[]): Promise<void> {
  if (what === 'services') return checkFolder(rest);
  const problemsOf = what === 'codice-fiscale' ? checkCodiceFiscale : what === 'iban' ? checkIban : undefined;
  if (!problemsOf) throw new BadCall('check codice-fiscale, check iban or check services');
  for await (const text of standardInputLines()) {
    const problems = problemsOf(text);
    printLine({ text, ok: problems.length === 0, problems });
  }
}

const folderUsage = 'check services [folder] [--service <slug>] [--json] [--play] [--quick] [--watch]';
const switches: readonly string[] = ['--json', '--play', '--quick', '--watch'];

/**
 * Holds a folder of services, or the configured one, against all that a service must be, its types included; exit 1 when there is a fault.
 * `--play` plays each example as a conversation too, spoken and keyed, in each language; `--quick` leaves the types out; `--watch` begins anew
 * with each change, quickly. `--service` looks at one service alone.
 */
async function checkFolder(args: readonly string[]): Promise<void> {
  const named = args.indexOf('--service');
  const only = named === -1 ? undefined : args[named + 1];
  const others = named === -1 ? args : args.toSpliced(named, 2);
  const options = others.filter((arg) => arg.startsWith('--'));
  const [folder, ...more] = others.filter((arg) => !arg.startsWith('--'));
  const isNamed = named === -1 || (only !== undefined && !only.startsWith('--'));
  if (!isNamed || more.length > 0 || options.some((one) => !switches.includes(one)))
    throw new BadCall(folderUsage);
  const watched = only === undefined ? options : [...options, '--service', only];
  if (options.includes('--watch')) return (await import('./watch.ts')).watch(folder, watched);
  const isJson = options.includes('--json');
  const [{ checkServices, lawsToLookUp, loadCatalogue }, { loadPlaces }] = await Promise.all([
    import('#catalogue/index.ts'),
    import('#places/index.ts'),
  ]);
  const catalogue = await (folder ? opened(folder, loadCatalogue) : configuredCatalogue());
  if (only !== undefined && !catalogue.entries.has(only)) throw new BadCall(noService(only, catalogue));
  const places = loadPlaces();
  const played = options.includes('--play')
    ? (await import('./play.ts')).playAll(catalogue, places, only)
    : undefined;
  const checked = checkServices(catalogue, { places, ...(only === undefined ? {} : { only }) });
  const types = options.includes('--quick') ? [] : await typeFaults(catalogue, folder, only);
  const faults = [...together(checked, types), ...(played?.faults ?? [])];
  for (const { file, line, code, message } of faults) {
    const shown = path.relative(process.cwd(), file);
    if (isJson) printLine({ file: shown, line, code, message });
    else process.stdout.write(`${shown}:${line} ${message}\n`);
  }
  if (!isJson) {
    for (const { file, line, message } of lawsToLookUp(catalogue, only))
      process.stdout.write(`to look up: ${path.relative(process.cwd(), file)}:${line} ${message}\n`);
    process.stdout.write(
      summary(only === undefined ? catalogue.entries.size : 1, faults.length, played?.played),
    );
  }
  if (faults.length > 0) process.exitCode = 1;
}

/** What is wrong with the types of a folder, told where that can be known. */
async function typeFaults(
  catalogue: Catalogue,
  folder: string | undefined,
  only: string | undefined,
): Promise<readonly Fault[]> {
  const { compileFaults } = await import('./compile/index.ts');
  const entries = [...catalogue.entries.values()];
  const root = folder ?? (await configuredFolder()) ?? path.join(import.meta.dirname, '../../../services');
  const alone = only === undefined ? undefined : catalogue.entries.get(only)?.folder;
  const found = await compileFaults(alone ?? path.resolve(root), (file) => {
    const entry = entries.find((one) => path.dirname(file) === one.folder);
    return Object.keys(entry?.definition?.service.questions ?? {});
  });
  if (!found)
    process.stderr.write('the types were not checked: the compiler (typescript) is not installed here\n');
  return found ?? [];
}

// What both find is told once: of a guard in the words of the check, and where the compiler knows the line, there.
function together(checked: readonly Fault[], types: readonly Fault[]): readonly Fault[] {
  const guarded = ({ message }: Fault) => message.split(': its guard ')[0] ?? '';
  const isSame = (guard: Fault, type: Fault) =>
    guard.file === type.file && guard.message.endsWith(type.message);
  const isTold = (type: Fault) =>
    type.message.includes(': its guard ') &&
    checked.some(
      (one) => one.code === 'guard' && one.file === type.file && one.message.startsWith(`${guarded(type)}: `),
    );
  // Types first: what the examples of a rule that does not compile come to follows from that.
  return [
    ...types.filter((type) => !isTold(type)),
    ...checked.filter((one) => one.code !== 'guard' || !types.some((type) => isSame(one, type))),
  ];
}

async function opened<Found>(folder: string, load: (folder: string) => Promise<Found>): Promise<Found> {
  try {
    return await load(path.resolve(folder));
  } catch (error) {
    throw new BadCall(error instanceof Error ? error.message : String(error));
  }
}

function noService(only: string, catalogue: Catalogue): string {
  const near = nearest(only, [...catalogue.entries.keys()]);
  return `there is no service ${only}${near === undefined ? '' : `; did you mean ${near}?`}`;
}

function summary(services: number, faults: number, played: number | undefined): string {
  const found = faults === 0 ? 'no fault' : faults === 1 ? 'one fault' : `${faults} faults`;
  return `${services} ${services === 1 ? 'service' : 'services'}, ${found}${played === undefined ? '' : `, ${played} conversations played`}\n`;
}
