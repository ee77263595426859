// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { type Ears, openEars } from '#ears/index.ts';
import { openEarsElsewhere, openMouthElsewhere, type SpeechServer } from '#elsewhere/index.ts';
import { guides, type ReadyFor } from '#listening/index.ts';
import { type Mouth, openMouth } from '#mouth/index.ts';
import type { Weights } from '#weights/index.ts';

/** Who hears and speaks: a server where one is named for it, this machine with its weights otherwise. */
export interface Speech {
  /** Undefined where there are none. */
  readonly weights: Weights | undefined;
  readonly server?: SpeechServer | undefined;
}

/** How much is done at once here. Of a server only its slowness is bounded here, and how much is made ahead. */
interface Bounds {
  readonly workers: number;
  readonly waiting: number;
}

/** Ears, here or elsewhere. */
export function earsOf(
  { weights, server }: Speech,
  { turnMs, ready, ...bounds }: Bounds & { readonly turnMs: number; readonly ready?: ReadyFor },
): Result<Ears, 'no-weights'> {
  if (server?.hears) return ok(openEarsElsewhere(server, { turnMs }));
  return weights ? openEars(weights, { guides, ready, ...bounds, turnMs }) : refuse('no-weights');
}

/** A mouth, here or elsewhere; `ahead` as in `MouthSettings`. */
export function mouthOf(
  { weights, server }: Speech,
  settings: Bounds & {
    readonly ahead?: number;
    readonly clauseMs: number;
    readonly promptsFolder?: string | undefined;
  },
): Result<Mouth, 'no-weights'> {
  const { ahead = 0, clauseMs } = settings;
  if (server?.speaks) return ok(openMouthElsewhere(server, { ahead, clauseMs }));
  return weights ? ok(openMouth(weights, settings)) : refuse('no-weights');
}
