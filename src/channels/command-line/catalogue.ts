// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { type Catalogue, loadCatalogue } from '#catalogue/index.ts';
import type { Definition } from '#interview/index.ts';
import { BadCall } from './bad-call.ts';

/** The catalogue of this counter: the folder of `SPORTELLO_SERVICES`, or the repository's own. */
export async function configuredCatalogue(): Promise<Catalogue> {
  return loadCatalogue(await configuredFolder());
}

/** The folder of services of this counter; undefined where it is the repository's own. */
export async function configuredFolder(): Promise<string | undefined> {
  if (!process.env['SPORTELLO_SERVICES']) return undefined;
  // Only then: a decision should not wait for the rooms that settings are about.
  const { settingsFrom } = await import('#settings/index.ts');
  return settingsFrom(process.env).servicesFolder;
}

/** The definition of the service named in a call. */
export async function namedDefinition(id: string | undefined): Promise<Definition> {
  if (!id) throw new BadCall('name a service, for example naspi-domanda');
  const entry = (await configuredCatalogue()).entries.get(id);
  if (!entry) throw new BadCall(`unknown service; "sportello services" lists them`);
  if (!entry.definition) throw new BadCall('this service has no definition yet');
  return entry.definition;
}
