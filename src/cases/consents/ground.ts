// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Definition } from '#interview/index.ts';
import type { Application, CaseGround, ConsentGuard } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { ConsentReceipt } from './rows.ts';

/** Told within the transaction, so that a message leaves with what it tells of. */
export interface ConsentTold {
  readonly application: Application;
  readonly definition: Definition;
  /** Who answered. */
  readonly personId: string;
  readonly receipt: Omit<ConsentReceipt, 'protocol'>;
}

/** What the acts on consents work with. */
export interface ConsentRooms extends CaseGround {
  /** Guards an account that somebody gives for themselves. */
  readonly consentGuard: ConsentGuard;
  readonly onAnswered?: (sql: Sql, told: ConsentTold) => Promise<void>;
}
