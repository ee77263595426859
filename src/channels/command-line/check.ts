// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import process from 'node:process';
import { checkCodiceFiscale, checkIban } from '#core/index.ts';
import { BadCall } from './bad-call.ts';
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

const folderUsage = 'check services [folder] [--json] [--play] [--watch]';

/**
 * Holds a folder of services, or the configured one, against all that a service must be; exit 1 when there is a fault. `--play` plays each
 * example as a conversation too, spoken and keyed, in each language; `--watch` begins anew with each change.
 */
async function checkFolder(args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (more.length > 0 || options.some((one) => !['--json', '--play', '--watch'].includes(one)))
    throw new BadCall(folderUsage);
  if (options.includes('--watch')) return (await import('./watch.ts')).watch(folder, options);
  const isJson = options.includes('--json');
  const [
    { checkServices, lawsToLookUp, loadCatalogue },
    { loadPlaces },
    { unansweredSources },
    { configuredCatalogue },
  ] = await Promise.all([
    import('#catalogue/index.ts'),
    import('#places/index.ts'),
    import('#registers/index.ts'),
    import('./catalogue.ts'),
  ]);
  const catalogue = await (folder ? opened(folder, loadCatalogue) : configuredCatalogue());
  const places = loadPlaces();
  const played = options.includes('--play')
    ? (await import('./play.ts')).playAll(catalogue, places)
    : undefined;
  const faults = [
    ...checkServices(catalogue, { places, unanswered: unansweredSources }),
    ...(played?.faults ?? []),
  ];
  for (const { file, line, code, message } of faults) {
    const shown = path.relative(process.cwd(), file);
    if (isJson) printLine({ file: shown, line, code, message });
    else process.stdout.write(`${shown}:${line} ${message}\n`);
  }
  if (!isJson) {
    for (const { file, line, message } of lawsToLookUp(catalogue))
      process.stdout.write(`to look up: ${path.relative(process.cwd(), file)}:${line} ${message}\n`);
    process.stdout.write(summary(catalogue.entries.size, faults.length, played?.played));
  }
  if (faults.length > 0) process.exitCode = 1;
}

async function opened<Found>(folder: string, load: (folder: string) => Promise<Found>): Promise<Found> {
  try {
    return await load(path.resolve(folder));
  } catch (error) {
    throw new BadCall(error instanceof Error ? error.message : String(error));
  }
}

function summary(services: number, faults: number, played: number | undefined): string {
  const found = faults === 0 ? 'no fault' : faults === 1 ? 'one fault' : `${faults} faults`;
  return `${services} ${services === 1 ? 'service' : 'services'}, ${found}${played === undefined ? '' : `, ${played} conversations played`}\n`;
}
