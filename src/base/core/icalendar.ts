// SPDX-License-Identifier: AGPL-3.0-or-later

/** A text value of a calendar file, with what separates values marked (iCalendar, RFC 5545, 3.3.11). */
export function calendarText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** The lines of a calendar file, each ended, and none longer than 75 octets; what follows begins with a space, and no letter is cut (3.1). */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n ');
}
