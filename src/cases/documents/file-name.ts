// SPDX-License-Identifier: AGPL-3.0-or-later

// Control characters, and those that turn the direction of text: `contract\u202Efdp.exe` is read as something else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The name that a file came with, fit to be shown: no folders, nothing unseen, 100 characters at most; what it may lack is said by `otherwise`. */
export function shownName(name: string, otherwise: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(unseen, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const letters = [...clean];
  const short = letters.length > 100 ? [...letters.slice(0, 90), '…', ...letters.slice(-9)].join('') : clean;
  return short || otherwise;
}

/** The name under which a kept file is given out: with the ending of what it is now. */
export function givenName(name: string, type: 'application/pdf' | 'image/jpeg'): string {
  const ending = type === 'application/pdf' ? '.pdf' : '.jpg';
  const stem = name.replace(/\.(pdf|jpe?g|png)$/i, '');
  return `${stem}${ending}`;
}

/** `Content-Disposition` of a file to be kept, never shown in place; names of any letters by RFC 6266 and RFC 8187. */
export function asAttachment(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
