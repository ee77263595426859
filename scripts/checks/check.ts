// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type Part, parts } from './parts.ts';
import { seal, type Tree, treeIn } from './tree.ts';

/** How a command ended, and what it said. */
interface Ended {
  readonly status: number;
  readonly said: string;
}

/** Where and how the parts are called; a test puts its own in their place. */
interface Manner {
  readonly folder: string;
  /** Forgets what was found good. */
  readonly isWhole: boolean;
  readonly call: (command: readonly [string, ...string[]], folder: string) => Promise<Ended>;
  readonly tell: (text: string) => void;
}

/**
 * Looks at everything, side by side; of what was found good before, only at what has changed since (`.check/`). Returns the names of the parts
 * that found something.
 */
export async function check(manner: Partial<Manner> = {}): Promise<readonly string[]> {
  const { folder = process.cwd(), isWhole = false, call = called, tell = toOutput } = manner;
  const kept = path.join(folder, '.check');
  if (isWhole) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const tree = treeIn(folder);
  const found = await Promise.all(
    parts.map(async (part) => {
      const file = path.join(kept, `${part.id}.json`);
      const now = sealsOf(part, tree);
      const changed = changedSince(part, now, readSeals(file));
      if (changed?.size === 0) {
        tell(`== ${part.name}: as before\n`);
        return [];
      }
      const from = performance.now();
      const here = changed && [...changed].filter((name) => now[name] !== undefined);
      const { status, said } = await call(part.command(here), folder);
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      tell(`== ${part.name}: ${seconds} s\n${status === 0 ? '' : said}`);
      if (status !== 0) return [part.name];
      // Whole or not at all: a run that is broken off leaves what was there.
      writeFileSync(`${file}.new`, JSON.stringify(now));
      renameSync(`${file}.new`, file);
      return [];
    }),
  );
  return found.flat();
}

type Seals = Readonly<Record<string, string>>;

function sealsOf({ reads, of = (text) => text, rests }: Part, tree: Tree): Seals {
  return Object.fromEntries(
    tree.names.flatMap((name) => {
      if (rests.includes(name)) return [[name, seal(tree.text(name))]];
      return reads.test(name) ? [[name, seal(of(tree.text(name)))]] : [];
    }),
  );
}

function readSeals(file: string): Seals | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Seals) : undefined;
}

/** The files that came, went or changed; undefined when all are to be looked at. */
function changedSince({ rests }: Part, now: Seals, before: Seals | undefined): Set<string> | undefined {
  if (!before) return undefined;
  const all = new Set([...Object.keys(now), ...Object.keys(before)]);
  const changed = new Set([...all].filter((name) => now[name] !== before[name]));
  return rests.some((name) => changed.has(name)) ? undefined : changed;
}

function called([command, ...args]: readonly [string, ...string[]], folder: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

function toOutput(text: string): void {
  process.stdout.write(`\n${text}`);
}
