// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Catalogue,
  checkServices,
  type Fault,
  loadCatalogue,
  patientServiceFinder,
  reliable,
  withoutDrafts,
} from '#catalogue/index.ts';
import type { Places } from '#places/index.ts';

/** The services of a folder as they stand now, and everything that is wrong in them: for their authors. */
export type Reread = () => Promise<{ readonly catalogue: Catalogue; readonly faults: readonly Fault[] }>;

/** The services of this counter. */
export interface Definitions {
  readonly catalogue: Catalogue;
  readonly places: Places;
  /** Finds services by what is said; prepared once the counter is open, while it serves. */
  readonly finder: ReturnType<typeof patientServiceFinder>;
  /** Reads the folder again, for a preview. Only where samples may be: nobody's service changes while it serves. */
  readonly reread?: Reread;
}

/** Loads the services of a folder, the project's own without one; those that do not hold are shown and not obtained. */
export async function openDefinitions(
  { servicesFolder, samples = false }: { readonly servicesFolder?: string; readonly samples?: boolean },
  { places }: { readonly places: Places },
): Promise<Definitions> {
  const open = withoutDrafts(reliable(await loadCatalogue(servicesFolder), { places }));
  const definitions = definitionsOf(open, places);
  if (!samples) return definitions;
  const reread: Reread = async () => {
    const catalogue = await loadCatalogue(servicesFolder);
    return { catalogue, faults: checkServices(catalogue, { places }) };
  };
  return { ...definitions, reread };
}

/** The services of a catalogue that is loaded already. */
export function definitionsOf(catalogue: Catalogue, places: Places): Definitions {
  return { catalogue, places, finder: patientServiceFinder(catalogue) };
}
