// SPDX-License-Identifier: AGPL-3.0-or-later
export { onPeriod, tellAgain, tellRenewals } from './again-post.ts';
export { casePost, documentsLetter } from './case-post.ts';
export { consentPost, tellOthersEnded } from './consent-post.ts';
export { delegationPost } from './delegation-post.ts';
export { onHandedIn } from './handed-in-post.ts';
export { onAwaited, remindLater, remindOfLater } from './later-post.ts';
export { letterPaper } from './letter-paper.ts';
export { remindOthers, remindSilent } from './reminder-post.ts';
export { requestPost } from './request-post.ts';
export { sealPost } from './seal-post.ts';
export { onSubmitted } from './submission-post.ts';
