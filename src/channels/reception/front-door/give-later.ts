// SPDX-License-Identifier: AGPL-3.0-or-later
import { todayInItaly } from '#core/index.ts';
import { type DoorTurn, gaveLater, type LaterTaken } from '#dialogue/index.ts';
import { tellProblem, withAnswer } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';
import { theirApplication } from './their-application.ts';

/** Takes into a case what its person could not know yet when they applied, as they said it; why not, in words, where it is not taken. */
export async function giveLater(call: CallAtDoor, said: Asks<'give-later'>): Promise<DoorTurn> {
  const { who, affairs, turn } = call;
  const whose = who.personId ?? '';
  const taken = await take(call, await theirApplication(call, said.applicationId), said);
  return gaveLater(contextOf(call), turn.state, { cases: await affairs.cases(whose), ...taken });
}

async function take(
  { rooms, who, language, mode }: CallAtDoor,
  application: Application | undefined,
  { path, value, confidence }: Asks<'give-later'>,
): Promise<Omit<LaterTaken, 'cases'>> {
  const { applications, casework, places, clock } = rooms;
  const notNow = { refused: 'not-now' } as const;
  if (!application) return notNow;
  const actor = who.speaking?.actor;
  const work = actor ? casework.by(actor) : casework;
  const by = { who: 'citizen', channel: mode, confidence, confirmed: true } as const;
  const done = await work.giveLater(application.id, { path, value, ...by });
  if (done.ok) return {};
  const [problem] = done.problems;
  if (!problem || ['state', 'not-awaited', 'not-found', 'changed', 'tied'].includes(problem.code))
    return notNow;
  const answers = withAnswer(application.answers, path, value);
  const definition = applications.definition(application);
  const at = { language, today: todayInItaly(clock), places };
  const { says } = tellProblem(definition, problem, answers, at, 'say');
  return { refused: { says } };
}
