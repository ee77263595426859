// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Answering, contestedShare, decidedShare, foundFor, waysOn } from '#consents/index.ts';
import { ok, refuse } from '#core/index.ts';
import {
  type ApplicationEvent,
  type ContestKind,
  insertApplication,
  inWords,
  readDraftsAbout,
} from '#record/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** Begins to contest the decision on somebody's own share in another's application; see `Applications.contestShare`. */
export async function contestShare(
  office: ApplicationsOffice,
  consentId: string,
  person: Answering,
  kind: ContestKind,
  { language, channel }: Parameters<Applications['contestShare']>[3],
): ReturnType<Applications['contestShare']> {
  const { database } = office;
  const { alive, newDraft, signed } = office.drafts;
  const found = await foundFor(office, database, consentId, person);
  if (!found.ok) return found;
  const decided = await decidedShare(office, database, found.value);
  if (!decided || !waysOn(decided, channel).includes(kind)) return refuse('state');
  const contest = contestedShare(found.value, decided, kind);
  const { application, definition } = found.value;
  const begun = await readDraftsAbout(database, application.id, person.id);
  const same = begun.find((one) => isDeepStrictEqual(one.contest, contest) && alive(one).ok);
  if (same) return ok(same);
  const { service } = application;
  const spoken = inWords(definition, language);
  const empty = { answers: {}, known: {}, offered: {} };
  const of = { service, ...spoken, ...empty, personId: person.id, about: application.id, contest };
  const draft = newDraft({ id: randomUUID(), ...of });
  const started: ApplicationEvent = { type: 'started', service, language: spoken.language, channel };
  await insertApplication(database, draft, null, [signed(started)]);
  return ok(draft);
}
