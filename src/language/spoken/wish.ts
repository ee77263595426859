// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf, type Wish } from '#languages/index.ts';

/** What somebody comes for; undefined when the words do not say: then a service is looked for in them. */
export function hearWish(text: string, language: Language): Wish | undefined {
  const normal = normalise(text);
  return packOf(language).wishes.find(([, way]) => way.test(normal))?.[0];
}
