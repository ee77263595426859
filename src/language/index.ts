// SPDX-License-Identifier: AGPL-3.0-or-later
import { loadPlaces, type Places } from '#places/index.ts';

/** What the language knows of the world. */
export interface Language {
  readonly places: Places;
}

/** Reads the lists of municipalities and states. */
export function openLanguage(): Language {
  return { places: loadPlaces() };
}
