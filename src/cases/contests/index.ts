// SPDX-License-Identifier: AGPL-3.0-or-later

export { type Contest, contestCase, contesting, contestLeads, contestSays } from './contest.ts';
export { contestDefinition } from './contest-definition.ts';
export { canContestShare, takeShareContest } from './share.ts';
