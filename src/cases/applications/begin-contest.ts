// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { definitionOf } from '#catalogue/index.ts';
import { ok, refuse } from '#core/index.ts';
import { hasAllOf } from '#interview/index.ts';
import {
  type Application,
  type ApplicationEvent,
  type ContestKind,
  insertApplication,
  inWords,
  outcomeKept,
  readDraftsAbout,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** Begins a review or an appeal against the decision that stands; see `Applications.contest`. */
export async function contest(
  office: ApplicationsOffice,
  about: Application,
  kind: ContestKind,
  { language, channel, clientId }: Parameters<Applications['contest']>[2],
  within: Sql = office.database,
): ReturnType<Applications['contest']> {
  const { database, catalogue } = office;
  const { alive, newDraft, serviceOf, signed, today } = office.drafts;
  const [located] = await locateCases(
    database,
    [about],
    { administration: catalogue.administration, definition: serviceOf },
    today(),
  );
  const decision = located?.decision;
  const isPossible =
    about.personId !== null && located?.where.can.includes(kind === 'review' ? 'ask-review' : 'appeal');
  if (!decision || !isPossible) return refuse('state');
  const { outcome, reasons, sentOn: decidedOn } = decision;
  const { service, personId } = about;
  const { receipt } = about;
  const now = definitionOf(catalogue, service);
  const isKept = receipt !== null && !(now && hasAllOf(now, outcomeKept(receipt)));
  const kept = isKept
    ? {
        about: {
          outcome: receipt.outcome,
          title: receipt.title,
          ...(receipt.shown ? { shown: receipt.shown } : {}),
        },
      }
    : {};
  const contest = { kind, service, outcome, reasons, decidedOn, ...kept };
  const begun = await readDraftsAbout(database, about.id, personId ?? '');
  const same = begun.find((one) => isDeepStrictEqual(one.contest, contest) && alive(one).ok);
  if (same) return ok(same);
  const empty = { answers: {}, known: {}, offered: {} };
  const spoken = inWords(serviceOf(about), language);
  const draft = {
    ...newDraft({ id: randomUUID(), service, ...spoken, ...empty, personId, about: about.id, contest }),
    clientId: clientId ?? null,
  };
  const started: ApplicationEvent = { type: 'started', service, language: spoken.language, channel };
  await insertApplication(within, draft, null, [signed(started)]);
  return ok(draft);
}
