// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';

/** Keeps a register that does not answer from being waited for by everybody. */
export interface Circuit {
  /** Whether it may be asked now. After the rest one call is let through to try. */
  mayPass(): boolean;
  answered(): void;
  failed(): void;
}

/** A circuit that opens after some failures in a row, and lets one call through after each rest. */
export function circuit(clock: Clock, { after = 3, restMs = 30_000 } = {}): Circuit {
  let failures = 0;
  let restsUntil = 0;
  return {
    mayPass() {
      if (failures < after) return true;
      if (clock.nowMs() < restsUntil) return false;
      restsUntil = clock.nowMs() + restMs;
      return true;
    },
    answered() {
      failures = 0;
    },
    failed() {
      failures++;
      if (failures >= after) restsUntil = clock.nowMs() + restMs;
    },
  };
}
