// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { checkValue, phone, text } from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import type { ContactChannel } from './pages.ts';

/**
 * A contact as it was typed, as it is kept: one mailbox, or the number of a mobile (E.164). The kinds of questions know what an address
 * and a number look like: the same here as in an application.
 */
export function addressOf(
  channel: ContactChannel,
  typed: string,
  setting: Setting,
): Result<string, 'not-a-mobile' | 'not-an-email'> {
  const question = channel === 'email' ? text({ email: true }) : phone();
  const held = checkValue(question, typed, setting);
  if (!held.ok) return refuse(channel === 'email' ? 'not-an-email' : 'not-a-mobile');
  const address = String(held.value);
  return channel === 'email' || isMobile(address) ? ok(address) : refuse('not-a-mobile');
}

// Italian mobiles begin with 3. Satellites, international networks and numbers with a surcharge are no mobiles, and cost whoever sends.
function isMobile(number: string): boolean {
  if (number.startsWith('+39')) return number.startsWith('+393');
  return !/^\+(?:80[08]|87|88[1-38]|979|1900)/.test(number);
}
