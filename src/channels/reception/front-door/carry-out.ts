// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DoorEffect } from '#dialogue/index.ts';
import { answerAsked } from './answer-asked.ts';
import { refuseBeyondPower } from './beyond-power.ts';
import type { CallAtDoor, CarriedOut } from './call.ts';
import { claim } from './claim.ts';
import { contest } from './contest.ts';
import { giveLater } from './give-later.ts';
import { goOn } from './go-on.ts';
import { identify } from './identify.ts';
import { lookUp } from './look-up.ts';
import { openByCode } from './open-by-code.ts';
import { readData } from './read-data.ts';
import { actFor } from './speak-for.ts';
import { start } from './start.ts';
import { tellWhen } from './tell-when.ts';

/** Carries out what the front door asks for. */
export async function carryOut(call: CallAtDoor, effect: DoorEffect): Promise<CarriedOut> {
  switch (effect.type) {
    case 'identify':
      return { turn: await identify(call, effect) };
    case 'act-for':
      return { turn: await actFor(call, effect) };
    case 'answer-asked':
      return { turn: await answerAsked(call, effect) };
    case 'open':
      return openByCode(call, effect.code);
    case 'open-handed-in':
      return openByCode(call, call.inHand, effect.codiceFiscale);
    case 'look-up':
      return { turn: await lookUp(call, effect) };
    case 'claim':
      return { turn: await claim(call, effect) };
    case 'give-later':
      return { turn: await giveLater(call, effect) };
    case 'tell-when':
      return { turn: await tellWhen(call, effect) };
    case 'start':
      return start(call, effect);
    case 'read':
      return { turn: await readData(call, effect) };
    case 'go-on':
      return goOn(call, effect);
    case 'contest':
      return contest(call, effect);
    case 'appointment':
      return { turn: await refuseBeyondPower(call) };
    case 'operator':
      return { turn: call.turn, leaves: { to: 'operator' } };
    case 'stop':
      return { turn: call.turn, leaves: { to: 'end' } };
  }
}
