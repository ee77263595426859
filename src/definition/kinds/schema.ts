// SPDX-License-Identifier: AGPL-3.0-or-later
import type { JsonSchema } from './kind.ts';

/** A schema without the members that are not set. */
export function jsonSchema(members: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
