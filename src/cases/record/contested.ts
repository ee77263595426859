// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate, Words } from '#core/index.ts';
import type { Receipt } from './application.ts';

/** How a case is decided. */
export type Outcome = 'granted' | 'refused';

/** A review asks the same office to look again; an appeal goes to somebody else. */
export type ContestKind = 'review' | 'appeal';

/** What somebody who was asked about another's application contests: its decision as regards their own share, and nothing else of it. */
export interface ContestedShare {
  /** What they were asked. */
  readonly consentId: string;
  /** What the application asked for, in each language in which it is told. */
  readonly title: Partial<Words>;
  /** What of their own row the decision rests on, and what each is called. */
  readonly grounds: readonly { readonly id: string; readonly names: Partial<Words> }[];
}

/** Which decision is contested, as it stood when the person began to contest it. */
export interface Contested {
  readonly kind: ContestKind;
  /** The service that was asked for. */
  readonly service: string;
  readonly outcome: Outcome;
  /** Ids of the conditions on which a refusal rests. */
  readonly reasons: readonly string[];
  /** The day it was sent, of a share the day on which they were told: terms count from the day after. */
  readonly decidedOn: CalendarDate;
  /** Where only one's own share is contested, by somebody else than whoever applied. */
  readonly share?: ContestedShare;
  /** What the case keeps of its service, where the service no longer has what stands in the decision. */
  readonly about?: Pick<Receipt, 'outcome' | 'title' | 'shown'>;
}
