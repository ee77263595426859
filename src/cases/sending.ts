// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, refuse } from '#core/index.ts';
import { answersOnRoute, checkAnswers, consentsAsked, nextPath } from '#interview/index.ts';
import type { Actor, Application, ApplicationEvent } from './application.ts';
import type { Applications, Rooms } from './applications.ts';
import { dueOn, usualTerm } from './case-state.ts';
import { numberFor } from './codes.ts';
import { askedEvent, asking } from './consent-rows.ts';
import { contestLeads, contestSays } from './contest.ts';
import type { Drafts } from './drafts.ts';
import { accountsIn } from './protection.ts';
import { receiptOf } from './receipt.ts';
import { readApplication } from './rows.ts';
import type { Submit } from './submissions.ts';

/** Sends a draft that is all answered: what is on the route, the words that were shown, what is asked of others, the last day. */
export function sending(
  rooms: Pick<Rooms, 'database' | 'places' | 'codes' | 'clock' | 'guard'>,
  { definitionFor, isOffered, refreshed, serviceOf, signed, today }: Drafts,
  submit: Submit,
  actor?: Actor,
): Applications['submit'] {
  const { database, places, codes, clock } = rooms;
  return async (application, channel, proof) => {
    const fresh = await refreshed(application, channel);
    let now: Application | undefined = fresh.ok ? fresh.value : application;
    for (let attempt = 0; attempt < 8 && now; attempt++) {
      if (now.receipt) return ok(now.receipt);
      if (now.status === 'draft' && !isOffered(now)) return refuse('closed');
      const definition = definitionFor(now);
      const on = today();
      const held = checkAnswers(definition.service, now.answers, { today: on, places });
      const open = nextPath(definition.service, held.answers, on);
      if (open !== null) return refuse('incomplete', undefined, open);
      const answers = answersOnRoute(definition.service, held.answers, on);
      const submittedAt = new Date(clock.nowMs());
      const accounts = accountsIn(now, definition, answers, on);
      const guarded = {
        application: now,
        service: definition.service,
        answers,
        accounts,
        proof,
        at: submittedAt,
      };
      const passed = accounts.length > 0 ? await rooms.guard(guarded) : undefined;
      if (passed && !passed.ok) return passed;
      const number = numberFor(on, codes.random);
      const at = {
        number,
        language: now.language,
        on,
        submittedAt,
        channel,
        places,
        ...(actor ? { actor } : {}),
      };
      const receipt = receiptOf(definition, answers, now.known, at);
      const { id } = now;
      const asked = consentsAsked(definition.service, answers, on).map((one) => asking(id, one, submittedAt));
      const events: readonly ApplicationEvent[] = [
        { type: 'submitted', channel, number } as const,
        ...asked.map(askedEvent),
      ].map(signed);
      const { about, contest, language } = now;
      const target = about === null ? undefined : await readApplication(database, about);
      if (contest && !(target && contestLeads(target.status, contest.kind))) {
        // Moved on by this very contest, sent at the same moment in another window: that is its receipt.
        const sentNow = await readApplication(database, id);
        return sentNow?.receipt ? ok(sentNow.receipt) : refuse('state');
      }
      const due = contest ? null : dueOn(on, (definition.service.term ?? usualTerm).days);
      const also = passed?.value;
      const sent = {
        application: now,
        answers,
        number,
        receipt,
        submittedAt,
        dueOn: due,
        events,
        asked,
        ...(also ? { also } : {}),
      };
      const says = contest && contestSays(contest, serviceOf(now), definition, answers, language);
      const stored = await submit(
        says && contest && about
          ? {
              ...sent,
              contest: {
                about,
                kind: contest.kind,
                channel,
                contestId: id,
                ...says,
                ...(actor ? { actor } : {}),
              },
            }
          : sent,
      );
      if (stored) return ok(stored);
      now = await readApplication(database, application.id);
    }
    return refuse('not-found');
  };
}
