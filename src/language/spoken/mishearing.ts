// SPDX-License-Identifier: AGPL-3.0-or-later
import { distance } from '#core/index.ts';

// A shorter word is near too many others.
const shortest = 4;

/**
 * A text as it was perhaps said, where a recogniser wrote words that nobody says beside those of a kind of answer: "venti quattro messi" is
 * "ventiquattro mesi", "magio" is "maggio". Words that stand apart are put together, and each is turned into the one that it is near, when
 * there is one only. Undefined when nothing changes. What comes of it is to be asked back.
 */
export function repaired(text: string, words: ReadonlySet<string>): string | undefined {
  const said = text.split(' ');
  const out: string[] = [];
  for (let at = 0; at < said.length; ) {
    const word = said[at] ?? '';
    const together = word + (said[at + 1] ?? '');
    const joined = at + 1 < said.length && !isKnownPair(said, at, words) ? near(together, words) : undefined;
    if (joined && together.length > shortest + 1) {
      out.push(joined);
      at += 2;
    } else {
      out.push(words.has(word) ? word : (near(word, words) ?? word));
      at++;
    }
  }
  const now = out.join(' ');
  return now === text ? undefined : now;
}

function isKnownPair(said: readonly string[], at: number, words: ReadonlySet<string>): boolean {
  return words.has(said[at] ?? '') && words.has(said[at + 1] ?? '');
}

function near(word: string, words: ReadonlySet<string>): string | undefined {
  if (words.has(word)) return word;
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const limit = word.length >= 8 ? 2 : 1;
  for (let far = 1; far <= limit; far++) {
    const all = [...words].filter((one) => one.length > 2 && distance(one, word, far) <= far);
    if (all.length > 0) return all.length === 1 ? all[0] : undefined;
  }
  return undefined;
}
