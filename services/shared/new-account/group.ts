// SPDX-License-Identifier: AGPL-3.0-or-later
import { group, iban, yesNo } from 'sportello/interview';

/** The account that takes the place of another. It has no fact: the one known until now is what changes. */
export const newAccount = group('new-account', {
  iban: iban(),
  'iban-mine': yesNo(),
});
