// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { ok, refuse } from '#core/index.ts';
import { checkAnswers, route, valueAt } from '#interview/index.ts';
import { readPerson } from '#persons/index.ts';
import {
  type ApplicationEvent,
  contests,
  filledEvents,
  insertApplication,
  inWords,
  mayBegin,
  waitingFor,
  withFacts,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** Begins a draft; see `Applications.start`. */
export async function start(
  office: ApplicationsOffice,
  service: string,
  { language, channel, answers = {}, personId, clientId }: Parameters<Applications['start']>[1],
  within: Sql = office.database,
): ReturnType<Applications['start']> {
  const { catalogue, places, codes, actor } = office;
  const { inquiry, newDraft, proposals, signed, today } = office.drafts;
  const definition = definitionOf(openOn(catalogue, today()), service);
  if (!definition) return refuse(catalogue.entries.has(service) ? 'closed' : 'unknown-service');
  if (definition.service.estimateOnly) return refuse('estimate-only');
  if (definition.service.reads) return refuse('reads-only');
  const owner = personId === undefined ? undefined : await readPerson(within, personId);
  if (owner && !mayBegin(definition.service, owner)) return refuse('other-applicant');
  const checked = checkAnswers(definition.service, answers, { today: today(), places }).answers;
  const id = randomUUID();
  const { proposals: facts, silent } = personId
    ? await proposals(definition.service, inquiry(personId, id, channel))
    : { proposals: [], silent: [] };
  const begun = { answers: checked, known: {} };
  const filled = withFacts(definition.service, begun, facts, { today: today(), places });
  const isGuest = personId === undefined && clientId === undefined;
  const code = isGuest ? codes.newCode() : null;
  const { answers: first, known } = filled;
  const own = { personId: personId ?? null, offered: filled.offers };
  const spoken = inWords(definition, language);
  const late = waitingFor(silent, office.clock.nowMs());
  const draft = { service, ...spoken, answers: first, known, late, ...own };
  const application = newDraft({ ...draft, id, about: null, contest: null });
  const who = actor?.as === 'operator' ? 'operator' : 'citizen';
  const by = { who, channel, confidence: 1, confirmed: true } as const;
  const given = route(definition.service, checked, today())
    .filter((ask) => ask.answered)
    .map(({ path }): ApplicationEvent => ({ type: 'answered', path, value: valueAt(checked, path), ...by }));
  const events: readonly ApplicationEvent[] = [
    { type: 'started', service, language: spoken.language, channel } as const,
    ...given,
    ...filledEvents(filled, channel),
    ...contests(begun, filled),
  ].map(signed);
  const codeHash = code === null ? null : codes.hash(code);
  const begunNow = { ...application, clientId: clientId ?? null, version: events.length };
  await insertApplication(within, begunNow, codeHash, events);
  return ok({ application: begunNow, code });
}
