// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { count, type ServiceWords, service, withWords, yesNo } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input } from '#turns/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import { begin, type Context, hear, type Turn } from './index.ts';

const law = 'Landesgesetz 1/2026 Art. 1';
const kindergarten = service('kindergarten', {
  version: '2026-01-01',
  repeats: 'several',
  law: [law],
  ask: { resident: yesNo(), children: count({ min: 0, max: 20 }) },
  conditions: { resident: { law, met: (a) => a.resident } },
});

function words(title: string, resident: string, children: string, says: string): ServiceWords {
  const question = (label: string) => ({ label, short: label, why: label });
  return {
    title,
    summary: title,
    who: title,
    declaration: says,
    afterwards: says,
    questions: { resident: question(resident), children: question(children) },
    conditions: { resident: { short: says, met: says, unmet: says, unknown: says } },
    steps: {},
    amounts: {},
    dates: {},
    assumptions: {},
  };
}

const definition = withWords(kindergarten, {
  it: words('Scuola dell’infanzia', 'Vive in Alto Adige?', 'Quanti figli ha?', 'Vive qui.'),
  de: words('Kindergarten', 'Leben Sie in Südtirol?', 'Wie viele Kinder haben Sie?', 'Sie leben hier.'),
});
const context: Context = { definition, places: loadPlaces(), today: day('2026-06-24') };
const agency = { it: 'Provincia', de: 'Land Südtirol' };

describe('a service with German words', () => {
  it('is held in German from the greeting to the consent, by keys', () => {
    const said: string[] = [];
    let turn: Turn = begin(context, { language: 'de', mode: 'keypad', answers: {}, agency });
    const heard = (one: Turn) => {
      turn = heardOut(one, (state, input) => hear(context, state, input));
      said.push(...turn.say);
    };
    const key = (keys: string) => heard(hear(context, turn.state, { type: 'keys', keys }));
    heard(turn);
    for (const keys of ['1', '3', '*1', '*4']) key(keys);
    const text = said.join(' ');
    assert.match(text, /kein Mensch/);
    assert.match(text, /Land Südtirol/);
    assert.match(text, /Leben Sie in Südtirol\?/);
    assert.match(text, /Wie viele Kinder haben Sie\?/);
    assert.match(text, /Bestätigen Sie, dass alles wahr ist/);
    assert.doesNotMatch(text, /(?<!\p{L})(prema|domanda|giusto|risponda|rileggo|ha risposto)(?!\p{L})/iu);
    key('1');
    assert.deepEqual(turn.effects, [{ type: 'submit' }]);
  });
  it('is held in German aloud: yes and no, numbers, and what steers the conversation', () => {
    const out = (one: Turn) => heardOut(one, (state, input) => hear(context, state, input));
    let turn: Turn = out(begin(context, { language: 'de', mode: 'voice', answers: {}, agency }));
    const inputs: readonly Input[] = ['warum fragen Sie das?', 'jawohl, das stimmt', 'drei Kinder', 'ja'].map(
      (text) => ({ type: 'said', text }),
    );
    const taken = inputs.flatMap((input) => {
      turn = out(hear(context, turn.state, input));
      return turn.effects;
    });
    assert.deepEqual(
      taken.map((effect) => (effect.type === 'answer' ? effect.value : effect.type)),
      [true, 3, 'submit'],
    );
  });
  it('falls back to Italian in a language that it lacks', () => {
    const { say } = begin(context, { language: 'en', mode: 'text', answers: {}, agency });
    assert.match(say.join(' '), /Vive in Alto Adige\?/);
  });
});
