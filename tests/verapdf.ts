// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = path.join(import.meta.dirname, 'verapdf');
const program = path.join(folder, 'CheckPdfUa.java');

/** What a file was held against: how many checks were made, and what failed. */
export interface Verdict {
  readonly checks: number;
  readonly failures: readonly string[];
}

/** Holds files against PDF/UA-1 with veraPDF's library: by name, the verdict. */
export type PdfUaChecker = (
  files: Readonly<Record<string, Uint8Array>>,
) => Promise<ReadonlyMap<string, Verdict>>;

/** Fetches the checker, once a run; the reason when that cannot be: no Java, no Maven, no way to the registry. */
export async function pdfUaChecker(): Promise<PdfUaChecker | string> {
  const list = path.join(folder, 'target', 'classpath');
  try {
    await run('javac', ['-version']);
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${list}`];
    await run('mvn', ['-q', '-B', '-f', path.join(folder, 'pom.xml'), ...goal]);
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `veraPDF cannot be had (apt-get install default-jdk-headless maven): ${words}`;
  }
  const classes = readFileSync(list, 'utf8').trim();
  return (files) => checked(classes, files);
}

async function checked(
  classes: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, Verdict>> {
  const at = mkdtempSync(path.join(os.tmpdir(), 'sportello-pdf-'));
  try {
    const names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(at, name), bytes);
    const { stdout } = await run('java', ['-cp', classes, program, ...names], { cwd: at });
    const verdicts = new Map<string, { checks: number; failures: string[] }>();
    let last: { failures: string[] } | undefined;
    for (const line of stdout.trimEnd().split('\n')) {
      const [name = '', ...rest] = line.split('\t');
      if (name === '') last?.failures.push(rest.join(' '));
      else {
        const verdict = { checks: Number(rest[0]), failures: [] };
        verdicts.set(name, verdict);
        last = verdict;
      }
    }
    return verdicts;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}
