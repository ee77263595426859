// SPDX-License-Identifier: AGPL-3.0-or-later
import { group, phone, text } from 'sportello/interview';

/** How the agency reaches the person. */
export const contact = group('contact', {
  mobile: phone({ fact: 'contact.mobile' }),
  email: text({ email: true, none: true, sensitive: 'identity', fact: 'contact.email' }),
});
