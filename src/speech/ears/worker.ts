// SPDX-License-Identifier: AGPL-3.0-or-later
// A process of its own, with a recogniser for each language that it was asked for.

import { openSpeechFinder } from '#activity/index.ts';
import type { Language } from '#core/index.ts';
import { rate } from '#sound/index.ts';
import { serve } from '#workers/index.ts';
import type { EarsSetup, EarsTask } from './ears.ts';
import { type Guide, type Heard, listen } from './listen.ts';
import { openWhisper, type Whisper } from './whisper.ts';

/** A second in which nothing is said. */
const tried = Float32Array.from({ length: rate }, (_, n) => Math.sin(n / 20) / 100);

serve(async (setup: EarsSetup) => {
  const [main] = setup.recognisers;
  const recognisers = new Map<string, Promise<Whisper>>();
  const speech = await openSpeechFinder(setup.speechFile);
  const guides = (await import(setup.guides)) as {
    readonly guideFor: (expected: unknown, language: Language) => Promise<Guide>;
    readonly ready: (told: unknown) => Promise<Guide>;
  };
  if (main) {
    const whisper = await recogniserIn(main.folder);
    // The first turn is heard as quickly as the others: all that is opened once is open, and has run once.
    const guide = setup.ready === undefined ? undefined : await guides.ready(setup.ready);
    const whole = { from: 0, to: tried.length };
    if (guide) await listen({ whisper, speech: async () => [whole] }, tried, 'it', guide);
  }
  return async ({ samples, language, expected }: EarsTask): Promise<Heard> => {
    const fit = setup.recognisers.find(({ languages }) => languages.includes(language)) ?? main;
    const whisper = await recogniserIn(fit?.folder ?? '');
    const guide = expected === undefined ? undefined : await guides.guideFor(expected, language);
    return listen({ whisper, speech }, samples, language, guide);
  };

  function recogniserIn(folder: string): Promise<Whisper> {
    let recogniser = recognisers.get(folder);
    if (!recogniser) {
      recogniser = openWhisper(folder);
      recognisers.set(folder, recogniser);
    }
    return recogniser;
  }
});
