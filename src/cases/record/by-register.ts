// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Channel, Provenance } from './application.ts';

/** What a register tells, or an earlier application: said by nobody here. */
export function byRegister(channel: Channel): Provenance {
  return { who: 'register', channel, confidence: 1, confirmed: false };
}
