// SPDX-License-Identifier: AGPL-3.0-or-later
// Loaded before a file of tests: says on descriptor 3, at once and as a line each, which test begins and which has ended. A reporter would
// tell it too late: one that never gives the processor back is never reported.
import { channel } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';

for (const moment of ['start', 'end'] as const) {
  channel(`tracing:node.test:${moment}`).subscribe((test) => {
    writeSync(3, `${JSON.stringify({ moment, ...(test as object) })}\n`);
  });
}
