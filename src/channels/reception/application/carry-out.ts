// SPDX-License-Identifier: AGPL-3.0-or-later
import { left, saidAgain, type Turn } from '#dialogue/index.ts';
import { tellProblem } from '#interview/index.ts';
import { say } from '../phrases.ts';
import { lastWords } from './last-words.ts';
import { patiently } from './patiently.ts';
import { sendPage } from './photograph.ts';
import { submit } from './submit.ts';
import { contextOf, definitionNow, type Spoken, todayOf, type UnderWay } from './under-way.ts';

/** Carries out what a turn asks for. What is not stored is asked again, as it was before. */
export async function carryOut(talk: UnderWay, before: Turn): Promise<Spoken> {
  for (const effect of talk.turn.effects) {
    const not = effect.type === 'answer' ? await store(talk, effect) : undefined;
    if (not) return sayAgain(talk, before, not);
  }
  await sendPage(talk);
  const { turn } = talk;
  const kinds = turn.effects.map(({ type }) => type);
  if (kinds.includes('submit')) return submit(talk);
  if (kinds.includes('stop') || kinds.includes('operator')) {
    talk.ending = { ended: kinds.includes('operator') ? 'operator' : 'stopped' };
    talk.turn = left(contextOf(talk), turn, talk.spokenCode);
    return lastWords(talk);
  }
  return { says: turn.say, ended: turn.expect.type === 'nothing' ? 'stopped' : null };
}

/** Says again what was asked before, after why. */
export function sayAgain(talk: UnderWay, before: Turn, why: readonly string[]): Spoken {
  talk.turn = saidAgain(contextOf(talk), before.state, why);
  return { says: talk.turn.say, ended: null };
}

type Answer = Extract<Turn['effects'][number], { readonly type: 'answer' }>;

/** Stores an answer; why it is not, in words, where it has to be asked again. Nothing is taken as answered that is not stored. */
async function store(
  talk: UnderWay,
  { path, value, confidence, confirmed, isSure = false }: Answer,
): Promise<readonly string[] | undefined> {
  const { rooms, applications, application, of, mode } = talk;
  const { language } = of.application;
  const by = { who: 'citizen', channel: mode, confidence, confirmed } as const;
  const stored = await patiently(() => applications.answer(application, { path, value, isSure, ...by }));
  if (stored === undefined) return [say('notStored', language)];
  if (stored.ok) {
    talk.application = stored.value;
    return undefined;
  }
  // Who applies is known, and cannot be told otherwise.
  if (!['another-code', 'own-identity'].includes(stored.problems[0]?.code ?? '')) return undefined;
  const answers = { ...application.answers, [path]: value };
  const at = { language, today: todayOf(talk), places: rooms.places };
  return stored.problems.map((one) => tellProblem(definitionNow(talk), one, answers, at, 'say').says);
}
