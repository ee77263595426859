// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { type Brand, brandFaults } from './brand.ts';
import { type Card, cardFaults, type LifeEvent } from './card.ts';
import type { Catalogue, Entry } from './catalogue.ts';

const ownServices = path.resolve(import.meta.dirname, '../../services');

/**
 * Reads a folder of services: `brand.json`, `life-events.json`, and for each service `<life-event>/<slug>/card.json` with,
 * where it can be obtained, `definition.ts` exporting `definition`. Throws an Error naming the file when one is not as it
 * must be: a counter does not open with half its services.
 */
export async function loadCatalogue(folder: string = ownServices): Promise<Catalogue> {
  resolveOwnRooms();
  const brandFile = path.join(folder, 'brand.json');
  const brand = await fileOf<Brand>(brandFile);
  const faults = brandFaults(brand);
  if (faults.length > 0) throw new Error(`${brandFile}: ${faults.join(', ')} missing or of the wrong form`);
  const lifeEvents = await fileOf<LifeEvent[]>(path.join(folder, 'life-events.json'));
  const entries = new Map<string, Entry>();
  for (const { id: lifeEvent } of lifeEvents) {
    const inside = path.join(folder, lifeEvent);
    if (!existsSync(inside)) continue;
    const slugs = (await readdir(inside, { withFileTypes: true }))
      .filter((found) => found.isDirectory())
      .map((found) => found.name);
    const found = await Promise.all(slugs.map((slug) => loadEntry(inside, slug, lifeEvent)));
    found.sort((a, b) => a.card.title.it.localeCompare(b.card.title.it, 'it'));
    for (const entry of found) entries.set(entry.card.id, entry);
  }
  return { brand, lifeEvents, entries };
}

async function loadEntry(inside: string, slug: string, lifeEvent: string): Promise<Entry> {
  const folder = path.join(inside, slug);
  const file = path.join(folder, 'card.json');
  const card = await fileOf<Card>(file);
  const faults = cardFaults(card, slug);
  if (faults.length > 0) throw new Error(`${file}: ${faults.join(', ')} missing or of the wrong form`);
  const source = path.join(folder, 'definition.ts');
  if (!existsSync(source)) return { card, lifeEvent, folder };
  const module = (await import(pathToFileURL(source).href)) as { readonly definition?: Definition };
  if (module.definition?.service.id !== slug) {
    throw new Error(`${source}: must export a definition of the service ${slug}`);
  }
  return { card, lifeEvent, folder, definition: module.definition };
}

async function fileOf<T>(file: string): Promise<T> {
  try {
    return readJson(await readFile(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${file}: cannot be read`, { cause });
  }
}

let resolved = false;

// Services of another body stand outside this package; `sportello/interview` is still ours, without an install there.
function resolveOwnRooms(): void {
  if (resolved) return;
  resolved = true;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('sportello/')
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  });
}
