// SPDX-License-Identifier: AGPL-3.0-or-later

/** Subject, text and id of a plain message (RFC 5322), as our own client writes them: one part, base64 or as it is. */
export function readMail(source: string): {
  readonly subject: string;
  readonly text: string;
  readonly id: string;
} {
  const end = source.indexOf('\r\n\r\n');
  // A line that begins with a blank goes on from the one before.
  const head = source.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const body = source.slice(end + 4);
  const encoding = header('content-transfer-encoding').toLowerCase();
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quoted(body.replaceAll(/=\r\n/g, ''))
        : body;
  return {
    subject: words(header('subject')),
    text: text.trim(),
    id: header('message-id').replaceAll(/[<>]/g, ''),
  };
}

// Encoded words (RFC 2047): the blank between two of them is not part of the text.
function words(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString('utf8')
        : quoted(coded.replaceAll('_', ' ')),
    );
}

function quoted(text: string): string {
  const bytes = text.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
