// SPDX-License-Identifier: AGPL-3.0-or-later

/** An id of an option in the words of the block: `fine contratto` is `fine-contratto`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
