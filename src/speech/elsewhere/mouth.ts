// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Mouth, mouthOf } from '#mouth/index.ts';
import { levelled } from '#sound/index.ts';
import { type SpeechServer, speakThere } from './server.ts';

/** A mouth on another machine: the same clauses, each asked for and kept as those that are made here. */
export function openMouthElsewhere(
  server: SpeechServer,
  { ahead, clauseMs }: { readonly ahead: number; readonly clauseMs: number },
): Mouth {
  const make = async ({ clause, speed }: { readonly clause: string; readonly speed: number }) => {
    const sound = await speakThere(server, clause, speed, clauseMs);
    if (!sound.ok) return sound;
    const { samples, rate } = sound.value;
    return { ok: true as const, value: { samples: levelled(samples), rate } };
  };
  return mouthOf({
    voices: () => (server.voice === undefined ? [] : [server.voice]),
    make,
    ahead: { make, atOnce: ahead },
    close: async () => undefined,
  });
}
