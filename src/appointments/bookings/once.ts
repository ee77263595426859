// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import { newResumeCode } from '#core/index.ts';

/** The mark of a form, as a page carries it: by it the form makes one thing, however often it is sent. Nobody guesses it. */
export function newMark(): string {
  return randomBytes(24).toString('base64url');
}

/** What a form makes, by its mark: its id, and the code that opens it. Whoever sends the form again opens it too; whoever knows the id does not. */
export function madeBy(mark: string): { readonly id: string; readonly code: string } {
  const hash = (what: string) => createHash('sha512').update(`${what} ${mark}`).digest();
  const bytes = hash('id').subarray(0, 16);
  // An id of one's own making (RFC 9562 section 5.8).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const digits = hash('code');
  let at = 0;
  const code = newResumeCode((below) => digits.readUInt32BE(4 * at++) % below);
  return { id, code };
}
