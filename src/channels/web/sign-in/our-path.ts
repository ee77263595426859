// SPDX-License-Identifier: AGPL-3.0-or-later

/** A path of ours to go back to; undefined for anything that could lead elsewhere. */
export function ourPath(text: string | undefined): string | undefined {
  return text && /^\/(it|en)(\/[\w\-./]*)?(\?[\w\-=&.]*)?$/.test(text) && !text.includes('..')
    ? text
    : undefined;
}
