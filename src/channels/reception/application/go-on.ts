// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Turn } from '#dialogue/index.ts';
import { say } from '../phrases.ts';
import { asItStands } from './as-it-stands.ts';
import { carryOut, sayAgain } from './carry-out.ts';
import { patiently } from './patiently.ts';
import type { Spoken, UnderWay } from './under-way.ts';

/**
 * One turn more, with the application as it stands now, where its key still opens it: what became somebody's meanwhile is no guest's any
 * more, and whoever is no longer known hears nothing of it.
 */
export async function goOn(talk: UnderWay, next: () => Turn): Promise<Spoken> {
  const { stillKnown, application } = talk.of;
  const { language, personId } = application;
  const key = await patiently(async () => {
    const known = personId === null || !stillKnown ? 'known' : await stillKnown();
    return { known, now: known === 'known' ? await asItStands(talk) : undefined };
  });
  if (!key) return sayAgain(talk, talk.turn, [say('notStored', language)]);
  const { known, now } = key;
  if (known !== 'known') return { says: [say(known, language)], ended: 'not-known' };
  if (!now) return { says: [say('notYours', language)], ended: 'stopped' };
  talk.application = now;
  const before = talk.turn;
  talk.turn = next();
  return carryOut(talk, before);
}
