// SPDX-License-Identifier: AGPL-3.0-or-later

import type { WorkedOn } from '#access/index.ts';
import { casesNamed } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { SentForm } from '../forms.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** The cases and people that a request names, by whatever id of theirs stands in its address or its form. */
export async function namedIn(sql: Sql, path: string, form: SentForm = {}): Promise<readonly WorkedOn[]> {
  const ids = [path, ...Object.values(form).flat()].flatMap((text) => text.match(uuid) ?? []);
  if (ids.length === 0) return [];
  return casesNamed(sql, [...new Set(ids)]);
}
