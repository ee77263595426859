// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { CannotStart } from '../cannot-start.ts';

/** As whom the programs of PostgreSQL run. */
export interface AsWhom {
  command(file: string, args: readonly string[]): readonly [string, readonly string[]];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Makes a folder theirs, where they are somebody else. */
  give(folder: string): void;
}

const nobody = 65_534;
const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

const plain: AsWhom = { command: (file, args) => [file, args], options: {}, give: () => undefined };
const inNamespace: AsWhom = {
  ...plain,
  command: (file, args) => ['unshare', [...namespace, file, ...args]],
};

function hasNamespaces(): boolean {
  return spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0;
}

function hasName(): boolean {
  try {
    return os.userInfo().username !== '';
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of its folder; in a folder of root's, as nobody in a
 * user namespace, which needs no change of owner; where there are no namespaces, as nobody, and the folder becomes nobody's.
 * Throws `CannotStart` when none of it can be.
 */
export function asWhom(data: string, native: string, me = process.getuid?.()): AsWhom {
  const owner = statOf(data);
  if (me === undefined) return plain;
  if (me !== 0) {
    if (owner && owner.uid !== me)
      throw new CannotStart('other-owner', { folder: data, owner: owner.uid === 0 ? 'root' : owner.uid, me });
    // initdb wants a name for its user, which a container may have forgotten to give.
    return hasName() || !hasNamespaces() ? plain : inNamespace;
  }
  if (owner && owner.uid !== 0) return become(owner.uid, owner.gid, native, data);
  if (hasNamespaces()) return inNamespace;
  const whom = become(nobody, nobody, native, data);
  if (owner) whom.give(data);
  return whom;
}

function become(uid: number, gid: number, native: string, data: string): AsWhom {
  const file = path.join(native, 'bin', 'postgres');
  // Programs and data may lie below a folder that is root's alone.
  if (spawnSync(file, ['--version'], { uid, gid, stdio: 'ignore' }).status !== 0)
    throw new CannotStart('no-namespace');
  const above = existing(path.dirname(data));
  if (spawnSync('test', ['-x', above], { uid, gid, stdio: 'ignore' }).status !== 0)
    throw new CannotStart('no-namespace');
  return {
    command: (name, args) => [name, args],
    options: { uid, gid },
    give: (folder) => giveAll(folder, uid, gid),
  };
}

function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder));
}

function giveAll(place: string, uid: number, gid: number): void {
  chownSync(place, uid, gid);
  if (!lstatSync(place).isDirectory()) return;
  for (const name of readdirSync(place)) giveAll(path.join(place, name), uid, gid);
}

function statOf(place: string): Stats | undefined {
  return statSync(place, { throwIfNoEntry: false });
}
