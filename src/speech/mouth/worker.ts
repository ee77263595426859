// SPDX-License-Identifier: AGPL-3.0-or-later
// A process of its own that speaks.
import { levelled, type Sound } from '#sound/index.ts';
import { serve } from '#workers/index.ts';
import { openReader } from './espeak.ts';
import { openSpeaker } from './kokoro.ts';
import type { MouthSetup } from './mouth.ts';
import type { MouthTask } from './mouth-of.ts';

serve(async ({ folder }: MouthSetup) => {
  const reader = await openReader();
  const speaker = folder ? await openSpeaker(folder) : undefined;
  return async ({ clause, accent, voice, speed }: MouthTask): Promise<Sound> => {
    const { samples, rate } =
      speaker && voice
        ? await speaker(reader.phonemes(clause, accent), voice, speed)
        : reader.read(clause, accent, speed);
    return { samples: levelled(samples), rate };
  };
});
