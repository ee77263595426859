// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { settingsFrom } from '#settings/index.ts';

/** How long to wait for more changes: editors write a file in several steps. */
const quietMs = 200;

/**
 * `sportello check services --watch`: the same check in a process of its own, at once and after each change in the folder, since code that
 * was loaded once is not loaded again. Goes on until it is stopped.
 */
export async function watch(folder: string | undefined, options: readonly string[]): Promise<void> {
  const root = path.resolve(
    folder ?? settingsFrom(process.env).servicesFolder ?? path.join(import.meta.dirname, '../../../services'),
  );
  const quick = options.filter((one) => one !== '--watch' && one !== '--quick');
  const args = ['check', 'services', root, ...quick, '--quick'];
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], {
      stdio: 'inherit',
    });
    child.on('close', () => {
      running = false;
      if (again) {
        again = false;
        run();
      } else process.stdout.write('\n');
    });
  };
  let soon: NodeJS.Timeout | undefined;
  watchFolder(root, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(run, quietMs);
  });
  run();
  return new Promise(() => undefined);
}
