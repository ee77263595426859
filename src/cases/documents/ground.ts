// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import type { Folder } from './folder.ts';
import type { VirusScan } from './virus-scan.ts';
import type { Workshop } from './workshop.ts';

/** What the acts on documents work with. */
export interface DocumentRooms {
  readonly database: Database;
  readonly folder: Folder;
  readonly clock: Clock;
  /** None is set up where this is undefined: documents are then kept as not scanned. */
  readonly scan: VirusScan | undefined;
  /** Opens files in a process of its own. */
  readonly workshop: Workshop;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
