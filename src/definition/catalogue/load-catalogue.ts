// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { readJson } from '#core/index.ts';
import { actsIn } from './acts.ts';
import { administrationFile, administrationIn } from './administration.ts';
import { agendaFile, agendaIn } from './agenda.ts';
import { answeringIn } from './answering.ts';
import { type Brand, brandFaults } from './brand.ts';
import type { LifeEvent } from './card.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Fault } from './data-file.ts';
import { factsIn } from './facts.ts';
import { groupsIn } from './groups.ts';
import { loadEntry } from './load-entry.ts';
import { untranslated } from './untranslated.ts';

const ownServices = path.resolve(import.meta.dirname, '../../../services');

/** The folder of the groups of questions that services share; it holds no service. */
const sharedFolder = 'shared';

/**
 * Reads a folder of services: `brand.json`, `administration.yaml`, `life-events.json`, `appointments.yaml` where there are any, and for each service `<life-event>/<slug>/` with its `card.yaml`, its
 * words and ways of saying things in each language, and, where it can be obtained, its rule in `service.ts`. A service with a fault is
 * not obtainable, or left out where not even its card can be told; `faults` says why. Throws an Error naming the file when the brand or
 * the life events are not as they must be: nobody would know whose counter it is.
 */
export async function loadCatalogue(folder: string = ownServices): Promise<Catalogue> {
  resolveOwnRooms();
  const brandFile = path.join(folder, 'brand.json');
  const brand = await fileOf<Brand>(brandFile);
  const wrong = brandFaults(brand);
  if (wrong.length > 0) throw new Error(`${brandFile}: ${wrong.join(', ')} missing or of the wrong form`);
  const lifeEventsFile = path.join(folder, 'life-events.json');
  const lifeEvents = await fileOf<LifeEvent[]>(lifeEventsFile);
  const roots = [...new Set([folder, ownServices])];
  const facts = await factsIn(roots);
  const { faults: faultsOfActs, ...acts } = actsIn(roots);
  const { administration, faults: faultsOfAdministration } = administrationIn(roots, acts);
  const events = lifeEvents.map(({ id }) => id);
  const { agenda, faults: faultsOfAgenda } = agendaIn(folder, events);
  const { answering, faults: faultsOfAnswering } = answeringIn(folder, events);
  const groups = await groupsIn(
    roots.map((root) => path.join(root, sharedFolder)),
    facts.facts,
  );
  const common = { groupOf: groups.textsOf, facts, declares: administration.declaration?.says ?? {} };
  const entries = new Map<string, Entry>();
  const faults: Fault[] = [
    ...strayFolders(folder, lifeEvents),
    ...facts.faults,
    ...faultsOfActs,
    ...faultsOfAdministration,
    ...faultsOfAgenda,
    ...faultsOfAnswering,
    ...untranslated(
      { brand, lifeEvents, administration, agenda },
      {
        brand: brandFile,
        lifeEvents: lifeEventsFile,
        administration: path.join(folder, administrationFile),
        agenda: path.join(folder, agendaFile),
      },
    ),
    ...groups.faults,
  ];
  for (const { id: lifeEvent } of lifeEvents) {
    const inside = path.join(folder, lifeEvent);
    const loaded = await Promise.all(
      foldersIn(inside).map((slug) => loadEntry(path.join(inside, slug), lifeEvent, common)),
    );
    faults.push(...loaded.flatMap((one) => one.faults));
    const found = loaded.flatMap(({ entry }) => entry ?? []);
    found.sort((a, b) => a.card.title.it.localeCompare(b.card.title.it, 'it'));
    for (const entry of found) {
      const other = entries.get(entry.card.id);
      if (other)
        faults.push(about(entry.folder, `the id ${entry.card.id} is that of ${other.folder} already`));
      else entries.set(entry.card.id, entry);
    }
  }
  const all = { brand, administration, lifeEvents, entries, acts, groupFolders: groups.folders, faults };
  return { ...all, ...(agenda ? { agenda } : {}), ...(answering ? { answering } : {}) };
}

// A folder that belongs to no life event would be passed over without a word.
function strayFolders(folder: string, lifeEvents: readonly LifeEvent[]): readonly Fault[] {
  const known = new Set([sharedFolder, 'facts', 'law', ...lifeEvents.map(({ id }) => id)]);
  return foldersIn(folder)
    .filter((name) => !known.has(name) && !name.startsWith('.') && name !== 'node_modules')
    .map((name) =>
      about(
        path.join(folder, name),
        `no life event of life-events.json has the id ${name}: nobody finds its services`,
      ),
    );
}

function about(file: string, message: string): Fault {
  return { file, line: 1, code: 'folder', message };
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map(({ name }) => name);
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
