// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok } from '#core/index.ts';
import type { Ears } from '#ears/index.ts';
import { rate, resample } from '#sound/index.ts';
import { type SpeechServer, transcribeThere } from './server.ts';

/** Ears on another machine. What it writes is understood here: such a server knows no grammar, and writes one text. */
export function openEarsElsewhere(server: SpeechServer, { turnMs }: { readonly turnMs: number }): Ears {
  return {
    async hear(sound, language) {
      const samples = resample(sound, rate);
      const text = await transcribeThere(server, { samples, rate }, language, turnMs);
      return text.ok ? ok({ text: text.value, spokenSeconds: samples.length / rate }) : text;
    },
    close: async () => undefined,
  };
}
