// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from './registry.ts';

// Between an article and what is put in after it: unseen, and gone once they are joined.
const joint = '\u2063';

/**
 * A message whose articles and prepositions agree with what is put in after them: "dal {date}" comes out as "dal 7 marzo" and
 * "dall’8 marzo", "dall’otto marzo" aloud, "all’Aquila". Authors write the plain form; `joined` settles it.
 */
export function jointed(message: string, language: Language): string {
  return message.replace(packOf(language).writing.articles, `$1$2$3${joint}`);
}

/** Joins the articles of a message made by `jointed` with what stands after them now. */
export function joined(text: string, language: Language): string {
  if (!text.includes(joint)) return text;
  const { join } = packOf(language).writing;
  return text.replace(/(\p{L}+) \u2063(.{0,4})/gu, (_, article: string, next: string) => join(article, next));
}
