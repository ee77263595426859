// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, loadCatalogue, patientServiceFinder, reliable } from '#catalogue/index.ts';
import type { Places } from '#places/index.ts';

/** The services of this counter. */
export interface Definitions {
  readonly catalogue: Catalogue;
  readonly places: Places;
  /** Finds services by what is said; prepared once the counter is open, while it serves. */
  readonly finder: ReturnType<typeof patientServiceFinder>;
}

/** Loads the services of a folder, the project's own without one; those that do not hold are shown and not obtained. */
export async function openDefinitions(
  { servicesFolder }: { readonly servicesFolder?: string },
  { places }: { readonly places: Places },
): Promise<Definitions> {
  return definitionsOf(reliable(await loadCatalogue(servicesFolder), { places }), places);
}

/** The services of a catalogue that is loaded already. */
export function definitionsOf(catalogue: Catalogue, places: Places): Definitions {
  return { catalogue, places, finder: patientServiceFinder(catalogue) };
}
