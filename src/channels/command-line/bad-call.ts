// SPDX-License-Identifier: AGPL-3.0-or-later

/** A call that cannot be carried out as it is: one line on standard error, exit 2. The message never repeats an answer. */
export class BadCall extends Error {
  override readonly name = 'BadCall';
}
