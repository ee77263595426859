// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Applications } from '#applications/index.ts';
import type { Casework } from '#casework/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import type { DoorEffect, LaterTaken } from '#dialogue/index.ts';
import { tellProblem, withAnswer } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import type { Actor, Application, Channel } from '#record/index.ts';

interface Rooms {
  readonly applications: Applications;
  readonly casework: Pick<Casework, 'by' | 'giveLater'>;
  readonly places: Places;
}

/** Takes into a case what its person could not know yet when they applied, as they said it; why not, in words, where it is not taken. */
export async function giveAloud(
  { applications, casework, places }: Rooms,
  application: Application | undefined,
  { path, value, confidence }: Extract<DoorEffect, { type: 'give-later' }>,
  at: {
    readonly language: Language;
    readonly channel: Channel;
    readonly actor: Actor | undefined;
    readonly today: CalendarDate;
  },
): Promise<Omit<LaterTaken, 'cases'>> {
  const { language, channel, actor, today } = at;
  const notNow = { refused: 'not-now' } as const;
  if (!application) return notNow;
  const work = actor ? casework.by(actor) : casework;
  const by = { who: 'citizen', channel, confidence, confirmed: true } as const;
  const done = await work.giveLater(application.id, { path, value, ...by });
  if (done.ok) return {};
  const [problem] = done.problems;
  if (!problem || ['state', 'not-awaited', 'not-found', 'changed', 'tied'].includes(problem.code))
    return notNow;
  const answers = withAnswer(application.answers, path, value);
  const definition = applications.definition(application);
  const { says } = tellProblem(definition, problem, answers, { language, today, places }, 'say');
  return { refused: { says } };
}
