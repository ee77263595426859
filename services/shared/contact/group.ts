// SPDX-License-Identifier: AGPL-3.0-or-later
import { group, phone, text } from 'sportello/interview';

// The last word is the person's own: the archive may lag behind what they wrote last.
const from = [
  { register: 'earlier', freshDays: 365 },
  { register: 'inps', freshDays: 365 },
] as const;

/** How the agency reaches the person. */
export const contact = group('contact', {
  mobile: phone({ from }),
  email: text({ email: true, none: true, sensitive: 'identity', from }),
});
