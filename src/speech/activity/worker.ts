// SPDX-License-Identifier: AGPL-3.0-or-later
// A process of its own that notices who speaks, and when they have finished.
import { serve } from '#workers/index.ts';
import { openTurnJudge } from './finished.ts';
import { openFollower } from './follow.ts';
import type { WatchSetup, WatchTask } from './watch.ts';

serve(async ({ speechFile, turnFile }: WatchSetup) => {
  const [follow, judge] = await Promise.all([openFollower(speechFile), openTurnJudge(turnFile)]);
  return async (task: WatchTask) =>
    task.does === 'follow' ? follow(task.samples, task.remembered) : judge(task.samples);
});
