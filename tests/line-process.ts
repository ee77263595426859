// SPDX-License-Identifier: AGPL-3.0-or-later
// A process that serves the line of people on a database, by a clock that stands where it is told: to be killed.
//   node tests/line-process.ts <database> <instant>
import process from 'node:process';
import { loadCatalogue } from '#catalogue/index.ts';
import { workOnQueue } from '#queue/index.ts';
import { openDatabase } from '#store/index.ts';

const [url = '', instant = ''] = process.argv.slice(2);
const aheadMs = Date.parse(instant) - Date.now();
const { answering } = await loadCatalogue();
await workOnQueue(
  {
    database: openDatabase(url, { connections: 3 }),
    clock: { nowMs: () => Date.now() + aheadMs },
    answering,
  },
  100,
);
process.stdout.write('serves\n');
