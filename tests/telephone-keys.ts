// SPDX-License-Identifier: AGPL-3.0-or-later
/** A codice fiscale as it is keyed on a telephone: for a letter its key and which of the key's letters it is. */
export function keysOf(codiceFiscale: string): string {
  const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
  return [...codiceFiscale]
    .map((c) => {
      const key = keys.findIndex((letters) => letters.includes(c) && c !== '');
      return /\d/.test(c) ? c : `${key}${(keys[key]?.indexOf(c) ?? 0) + 1}`;
    })
    .join('');
}
