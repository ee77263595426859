// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate } from '#core/index.ts';
import type { Receipt } from './application.ts';

/** How a case is decided. */
export type Outcome = 'granted' | 'refused';

/** A review asks the same office to look again; an appeal goes to somebody else. */
export type ContestKind = 'review' | 'appeal';

/** Which decision is contested, as it stood when the person began to contest it. */
export interface Contested {
  readonly kind: ContestKind;
  /** The service that was asked for. */
  readonly service: string;
  readonly outcome: Outcome;
  /** Ids of the conditions on which a refusal rests. */
  readonly reasons: readonly string[];
  /** The day it was sent: terms count from the day after. */
  readonly decidedOn: CalendarDate;
  /** What the case keeps of its service, where the service no longer has what stands in the decision. */
  readonly about?: Pick<Receipt, 'outcome' | 'title' | 'shown'>;
}
