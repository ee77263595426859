// SPDX-License-Identifier: AGPL-3.0-or-later
import { languageInPath } from '../pages.ts';

const ours = new RegExp(`^${languageInPath}(/[\\w\\-./]*)?(\\?[\\w\\-=&.]*)?$`);

/** A path of ours to go back to; undefined for anything that could lead elsewhere. */
export function ourPath(text: string | undefined): string | undefined {
  return text && ours.test(text) && !text.includes('..') ? text : undefined;
}
