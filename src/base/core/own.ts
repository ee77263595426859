// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What a record itself holds under a key that came from outside or was stored: `constructor` and `__proto__`, which every
 * object inherits, are no entries. `scripts/check-types.js` refuses `record[key]` and `key in record` with a key of any text.
 */
export function own<Value>(
  record: Readonly<Record<string, Value>> | null | undefined,
  key: string | undefined,
): Value | undefined {
  return record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The keys of a record that is written out in code, so that there are no others. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

/** Is this text one of the record's own keys? */
export function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}
