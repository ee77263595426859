// SPDX-License-Identifier: AGPL-3.0-or-later

/** The first digit of a notice by a body that has several places from which notices come. */
const auxDigit = '3';

/**
 * The number of a pagoPA notice, of 18 digits: `3`, the segregation code, our own number in 13 digits, and two check digits, the rest of
 * all before them by 93 (pagoPA, "Specifiche attuative dei codici identificativi", SACI).
 */
export function noticeNumber(segregation: string, own: number): string {
  const before = `${auxDigit}${segregation}${String(own).padStart(13, '0')}`;
  return `${before}${String(BigInt(before) % 93n).padStart(2, '0')}`;
}

/** The identifier of the payment (IUV) in a notice's number: all but its first digit. */
export function iuvOf(notice: string): string {
  return notice.slice(auxDigit.length);
}

/** The number as it stands on a notice of paper: by four digits. */
export function inFours(notice: string): string {
  return notice.replace(/(\d{4})(?=\d)/g, '$1 ');
}
