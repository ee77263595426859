// SPDX-License-Identifier: AGPL-3.0-or-later
import { type NotSent, type SubmitRefusal, sayNotSent, tellGuestNotice } from '#applications/index.ts';
import type { Problem } from '#core/index.ts';
import {
  accountRefused,
  changedMeanwhile,
  handedIn,
  namesAnother,
  notSent,
  notSubmitted,
  onlyInPortal,
  submitted,
  type Turn,
} from '#dialogue/index.ts';
import { guardRefusals, markOfAnswers } from '#record/index.ts';
import { sayApplicationNumber } from '#spoken/index.ts';
import { asItStands, sayWhereItIs } from './as-it-stands.ts';
import { lastWords } from './last-words.ts';
import { patiently } from './patiently.ts';
import { contextOf, definitionNow, type Spoken, todayOf, type UnderWay } from './under-way.ts';

/** Sends what was read back, and nothing else; what became of it is said. What a guest sends is handed in, and waits for who they are. */
export async function submit(talk: UnderWay): Promise<Spoken> {
  const { rooms, applications, application, of, mode, turn } = talk;
  const setting = { today: todayOf(talk), places: rooms.places };
  const shown = markOfAnswers(definitionNow(talk).service, turn.state.answers, setting);
  const done = await patiently(() =>
    applications.from({ source: of.source ?? null }).submit(application, mode, undefined, shown),
  );
  if (done?.ok) return sent(talk, done.value);
  const problem = done?.problems[0];
  return problem ? refused(talk, problem) : goOnWith(talk, notSubmitted(contextOf(talk), turn.state));
}

async function sent(
  talk: UnderWay,
  { number, protocol }: { readonly number: string; readonly protocol: string | null },
): Promise<Spoken> {
  const { rooms, of, spokenCode, turn } = talk;
  const { language } = of.application;
  const spokenNumber = sayApplicationNumber(number, language);
  if (protocol !== null)
    return endWith(talk, submitted(contextOf(talk), turn.state, spokenNumber), { ended: 'sent', number });
  const now = await asItStands(talk);
  const told = now
    ? [...(await sayWhereItIs(talk, now)), ...(await tellGuestNotice(rooms.database, now, language))]
    : [];
  const words = handedIn(contextOf(talk), turn.state, { spokenNumber, spokenCode, told });
  return endWith(talk, words, { ended: 'handed-in', number });
}

async function refused(talk: UnderWay, problem: Problem<SubmitRefusal>): Promise<Spoken> {
  const { of, spokenCode, turn } = talk;
  switch (problem.code) {
    case 'changed':
    case 'incomplete': {
      talk.application = (await asItStands(talk)) ?? talk.application;
      return goOnWith(talk, changedMeanwhile(contextOf(talk), turn.state, talk.application.answers));
    }
    case 'step-up': {
      const level = Number(problem.with?.['level'] ?? 3);
      const words = onlyInPortal(contextOf(talk), turn.state, { level, spokenCode });
      return endWith(talk, words, { ended: 'not-sent' });
    }
    case 'another-code':
      return goOnWith(talk, namesAnother(contextOf(talk), turn.state));
    default: {
      const code = guardRefusals.find((one) => one === problem.code);
      if (code && code !== 'step-up') {
        const words = accountRefused(contextOf(talk), turn.state, { code, spokenCode });
        return endWith(talk, words, { ended: 'not-sent' });
      }
      // Nothing that can be tried again: said why, and how to go on.
      const why = sayNotSent(problem.code as NotSent, of.application.language);
      return endWith(talk, notSent(contextOf(talk), turn.state, { why, spokenCode }), { ended: 'not-sent' });
    }
  }
}

function goOnWith(talk: UnderWay, next: Turn): Spoken {
  const first = talk.turn.say;
  talk.turn = next;
  return { says: [...first, ...next.say], ended: null };
}

function endWith(talk: UnderWay, last: Turn, ending: NonNullable<UnderWay['ending']>): Spoken {
  talk.turn = last;
  talk.ending = ending;
  return lastWords(talk);
}
