// SPDX-License-Identifier: AGPL-3.0-or-later
import type { LetterPart } from './letter.ts';

const mark = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/;

/**
 * What an officer asked for, as pieces of a letter: the lines that they marked as a list are one, and so are several lines without any
 * mark; anything else is text.
 */
export function askedAsParts(words: string): readonly LetterPart[] {
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  const isListed = lines.some((line) => mark.test(line)) ? (line: string) => mark.test(line) : () => true;
  if (lines.length < 2) return lines.map((text) => ({ type: 'text', text: text.trim() }));
  const parts: LetterPart[] = [];
  let items: string[] = [];
  const close = () => {
    if (items.length > 0) parts.push({ type: 'list', items });
    items = [];
  };
  for (const line of lines) {
    const text = line.replace(mark, '').trim();
    if (isListed(line)) items.push(text);
    else {
      close();
      parts.push({ type: 'text', text });
    }
  }
  close();
  return parts;
}
