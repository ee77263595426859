// SPDX-License-Identifier: AGPL-3.0-or-later

/** With what an author's code fails; undefined when it does not. Whatever it throws is told to its author, and stops no other service. */
export function failure(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
