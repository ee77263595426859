// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import type { Application, CaseStatus } from '#record/index.ts';
import type { Decision } from './decisions.ts';
import type { Addressee } from './letter.ts';

/** What a letter is made of. */
export interface LetterOf {
  readonly application: Application;
  readonly definition: Definition;
  readonly decision: Pick<
    Decision,
    'outcome' | 'reasons' | 'words' | 'doubles' | 'signedByName' | 'signedAt' | 'secondByName' | 'secondAt'
  >;
  /** Where the case was before: a review and an appeal have words of their own. */
  readonly from: CaseStatus;
  readonly to: Addressee | null;
  /** Its number in the protocol register; null in a preview, since it is given on sending. */
  readonly protocol: string | null;
  readonly on: CalendarDate;
}

/** Whose letter it is, and what can be done there against a decision. */
export type Agency = Pick<Catalogue, 'administration' | 'brand'>;
