// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is kept of a case cannot be told by this program: a fault of that one case, which takes nothing from the others. */
export class Untellable extends Error {
  override readonly name = 'Untellable';
}
