// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from './registry.ts';

// Between an article and what is put in after it: unseen, and gone once they are joined.
const joint = '\u2063';
// Around a time from one end to another, and around its ends: unseen as well.
const [opens, end, closes] = ['\u2061', '\u2062', '\u2064'] as const;
const spans = new RegExp(
  `${opens}(.+?) (${joint}?)${end}(.*?)${end} (.+?) (${joint}?)${end}(.*?)${closes}`,
  'gsu',
);

/**
 * A message whose articles and prepositions agree with what is put in after them: "dal {date}" comes out as "dal 7 marzo" and
 * "dall’8 marzo", "dall’otto marzo" aloud, "all’Aquila". Authors write the plain form; `joined` settles it. So it does for a time whose two
 * ends are the same: "da {from} a {to}" comes out as "di maggio 2024".
 */
export function jointed(message: string, language: Language): string {
  const { articles, span } = packOf(language).writing;
  const time = new RegExp(span.source.replaceAll(String.raw` \{`, String.raw` (${joint}?)\{`), span.flags);
  return message
    .replace(articles, `$1$2$3${joint}`)
    .replace(time, `${opens}$1 $2${end}{$3}${end} $4 $5${end}{$6}${closes}`);
}

/** Joins the articles of a message made by `jointed` with what stands after them now. */
export function joined(text: string, language: Language): string {
  const { join, atOnce } = packOf(language).writing;
  const whole = !text.includes(opens)
    ? text
    : text.replace(
        spans,
        (_, before: string, one: string, from: string, word: string, two: string, to: string) =>
          from === to && isTime(from) ? atOnce(before, from) : `${before} ${one}${from} ${word} ${two}${to}`,
      );
  if (!whole.includes(joint)) return whole;
  return whole.replace(/(\p{L}+) \u2063(.{0,4})/gu, (_, article: string, next: string) =>
    join(article, next),
  );
}

// A day or a month has its name in it; "from 5 to 5 characters" is no time.
function isTime(value: string): boolean {
  return /\p{L}{3}/u.test(value);
}
