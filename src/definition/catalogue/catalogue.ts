// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Definition } from '#interview/index.ts';
import type { Acts } from './acts.ts';
import type { Administration } from './administration.ts';
import type { Agenda } from './agenda.ts';
import type { Answering } from './answering.ts';
import type { Brand } from './brand.ts';
import type { Card, LifeEvent } from './card.ts';
import type { Fault } from './data-file.ts';

/** A service as the catalogue knows it: its card, where it stands, and its definition when it can be obtained here. */
export interface Entry {
  readonly card: Card;
  readonly lifeEvent: string;
  /** Where its files are. */
  readonly folder: string;
  readonly definition?: Definition;
}

/** All services of an administration. */
export interface Catalogue {
  readonly brand: Brand;
  /** What the law asks of it in all its services, and what a person can do against its decisions. */
  readonly administration: Administration;
  /** Where people have appointments; none where there are none. */
  readonly agenda?: Agenda;
  /** When people answer; without it nobody is called back at a time of their choice. */
  readonly answering?: Answering;
  readonly lifeEvents: readonly LifeEvent[];
  /** By slug, in the order of life events and titles. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** How acts are cited, and the acts that its services rest on. */
  readonly acts: Acts;
  /** Where the groups of questions are that its services share. */
  readonly groupFolders: readonly string[];
  /** What is wrong in its files; a service with a fault is not obtainable. */
  readonly faults: readonly Fault[];
}

/** The definition of a service; undefined when the service is unknown or cannot be obtained here. */
export function definitionOf(catalogue: Catalogue, service: string): Definition | undefined {
  return catalogue.entries.get(service)?.definition;
}

/** The entries of a life event, in order of title. */
export function entriesOf(catalogue: Catalogue, lifeEvent: string): readonly Entry[] {
  return [...catalogue.entries.values()].filter((entry) => entry.lifeEvent === lifeEvent);
}
