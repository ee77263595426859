// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run check`: form, types, arrows, what is unused, services, styles and letters, side by side. What has not changed since it was last
// found good is not looked at again (`.check/`); `npm run check -- --all` forgets that, as does whoever sets CI.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

if (!process.versions.node.startsWith('26.')) {
  const args = [import.meta.filename, ...process.argv.slice(2)];
  const { status } = spawnSync('node_modules/.bin/node', args, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const { check } = await import('./checks/check.ts');
const isWhole = process.argv.includes('--all') || Boolean(process.env['CI']);
const failed = await check({ isWhole });
process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '\nAll is well.\n');
process.exitCode = failed.length > 0 ? 1 : 0;
