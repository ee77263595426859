// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CaseStatus, Channel } from '#record/index.ts';
import type { Next } from './next-step.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What the person can do now. */
export type Possible =
  | 'continue'
  | 'identify'
  | 'give-documents'
  /** Say what they could not know yet when they applied. */
  | 'give-later'
  | 'pay'
  | 'withdraw'
  | 'ask-review'
  | 'appeal'
  | 'ask-to-hurry'
  | 'go-to-court'
  | 'apply-again';

/** What the person can do now. */
export function possible(
  status: CaseStatus,
  next: Next,
  {
    after,
    isDoneByPaying,
    isReview,
    remedies: { hurry, review, appeal, court },
    channel,
  }: Pick<Whereabouts, 'after' | 'isDoneByPaying' | 'remedies'> & {
    readonly isReview: boolean;
    readonly channel: Channel | undefined;
  },
): readonly Possible[] {
  const isHere = !channel || !appeal?.channels || appeal.channels.includes(channel);
  const appeals: readonly Possible[] = appeal && isHere ? ['appeal'] : [];
  const courts: readonly Possible[] = court ? ['go-to-court'] : [];
  switch (status) {
    case 'draft':
      return next.isLate ? ['apply-again'] : ['continue'];
    case 'waiting-for-identity':
      return next.isLate ? ['apply-again'] : ['identify'];
    case 'submitted':
      if (next.step === 'pay') return next.whose === 'yours' ? ['pay', 'withdraw'] : ['withdraw'];
      return next.isLate && hurry ? ['ask-to-hurry', 'withdraw'] : ['withdraw'];
    case 'documents-asked':
      // Asked while the office looks again: a review does not stop the time to appeal.
      return isReview ? ['give-documents', ...appeals] : ['give-documents', 'withdraw'];
    case 'granted':
    case 'refused':
      if (isDoneByPaying) return [];
      if (after === 'appeal') return courts;
      return [...(review ? (['ask-review'] as const) : []), ...(appeal ? appeals : courts)];
    case 'review':
      return appeals;
    case 'appeal':
      return next.isLate ? courts : [];
    case 'withdrawn':
      return ['apply-again'];
  }
}
