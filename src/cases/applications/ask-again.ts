// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, own, type Result } from '#core/index.ts';
import {
  type Application,
  answerAs,
  type Channel,
  changeLate,
  differing,
  filledEvents,
  isToAsk,
  type Provenance,
  waitingFor,
  withFacts,
} from '#record/index.ts';
import type { ApplicationsOffice } from './office.ts';

/**
 * Asks again the registers that were silent while a draft was begun: after a minute, then ever later, five times in all, and once however
 * many look at it at the same moment. What comes is put where nothing was answered yet; what is another than the person's own answer
 * waits for them to say which holds.
 */
export async function askAgain(
  { database, places, clock, drafts }: ApplicationsOffice,
  application: Application,
  channel: Channel,
): Promise<Result<Application, 'not-found' | 'submitted'>> {
  const { late, personId, id, status } = application;
  if (status !== 'draft' || personId === null || !isToAsk(late, clock.nowMs())) return ok(application);
  const tries = late.tries + 1;
  // Written before they are asked: whoever looks meanwhile does not ask too, and a process that dies asks later.
  const taken = waitingFor(late.silent, clock.nowMs(), { tries, differs: late.differs });
  if (!(await changeLate(database, id, late, taken))) return ok(application);
  const { service } = drafts.definitionFor(application);
  const told = await drafts.proposals(service, {
    ...drafts.inquiry(personId, id, channel),
    only: late.silent,
  });
  const facts = told.proposals.filter(({ register }) => late.silent.includes(register));
  const done = await drafts.changed<never>(application, (now) => {
    const filled = withFacts(service, now, facts, { today: drafts.today(), places });
    const offered = { ...now.offered, ...filled.offers };
    return ok({ ...filled, offered, events: filledEvents(filled, channel) });
  });
  if (!done.ok) return done;
  const { answers, known } = done.value;
  const differs = { ...late.differs, ...differing(facts, answers, known) };
  const left = waitingFor(told.silent, clock.nowMs(), { tries, differs });
  const isKept = await changeLate(database, id, taken, left);
  return ok({ ...done.value, late: isKept ? left : taken });
}

/**
 * What came late is taken in the place of the person's own answer, which is held as any other; or their own stays, and what the register
 * said stands beside it for whoever decides.
 */
export async function settleLate(
  office: ApplicationsOffice,
  application: Application,
  paths: readonly string[],
  by: Provenance,
): Promise<Result<Application, 'not-found' | 'submitted'>> {
  const { database, drafts } = office;
  const differs = application.late?.differs ?? {};
  const settled = paths.flatMap((path) => {
    const fact = own(differs, path);
    return fact ? [[path, fact] as const] : [];
  });
  if (settled.length === 0) return ok(application);
  const done = await drafts.changed<never>(application, (now) => {
    const known = { ...now.known, ...Object.fromEntries(settled) };
    return ok({ answers: now.answers, known, events: settled.map(([path]) => keptEvent(now, path, by)) });
  });
  if (!done.ok || !application.late) return done;
  const left = Object.fromEntries(Object.entries(differs).filter(([path]) => !paths.includes(path)));
  const { silent, tries, at } = application.late;
  const after =
    silent.length > 0 || Object.keys(left).length > 0 ? { silent, tries, at, differs: left } : null;
  const isKept = await changeLate(database, application.id, application.late, after);
  return ok({ ...done.value, late: isKept ? after : application.late });
}

// The person has seen both: from now on the answer is theirs with both in sight.
function keptEvent(now: Application, path: string, by: Provenance) {
  return { type: 'answered', path, value: answerAs(now.answers, path), ...by } as const;
}
