// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Thrown by a sum that ends where there is no date or no amount any more: a year outside 1000 to 9999, cents that are no safe
 * integer. Caught by the interview, as an answer that cannot be worked with.
 */
export class OutOfBounds extends RangeError {
  override readonly name = 'OutOfBounds';
}
