// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';

/**
 * What is meant of a list that was just read out, by its place: "la prima disoccupazione", "quella numero due", "l'ultima"; counted from
 * zero. `none` for "nessuna delle due", also with a story behind it; undefined where no place is named.
 */
export function placeInList(text: string, language: Language, length: number): number | 'none' | undefined {
  const { places, last, noneOfList } = packOf(language).choices;
  const said = normalise(text);
  if (noneOfList.test(said) || noneOfList.test(normalise(text.split(/[.;!?]/)[0] ?? ''))) return 'none';
  if (last.test(said)) return length - 1;
  const at = places.findIndex((way) => way.test(said));
  return at === -1 || at >= length ? undefined : at;
}
