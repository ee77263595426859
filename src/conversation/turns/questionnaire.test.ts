// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { choice, count, text, yesNo } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import {
  beginQuestionnaire,
  hearTurn,
  type Input,
  type Mode,
  put,
  type Questionnaire,
  questionnaire,
} from './index.ts';

const survey: Questionnaire = {
  questions: { useful: yesNo(), channel: choice(['phone', 'web', 'counter']), minutes: count({ max: 120 }) },
  words: {
    it: {
      useful: { label: 'Le siamo stati utili?', short: 'Utilità', why: 'Per fare meglio.' },
      channel: {
        label: 'Dove preferisce essere servito?',
        short: 'Preferenza',
        why: 'Per sapere dove serviamo di più.',
        options: { phone: { label: 'Telefono' }, web: { label: 'Sito' }, counter: { label: 'Sportello' } },
      },
      minutes: {
        label: 'Quanti minuti ha aspettato?',
        short: 'Attesa',
        why: 'Per aspettare meno.',
        again: 'Mi dica solo i minuti.',
      },
    },
  },
  end: { it: 'Grazie, abbiamo finito.' },
};
const script = questionnaire(survey, { today: day('2026-11-30'), places: loadPlaces() });

function call(mode: Mode) {
  let turn = put(script, { state: beginQuestionnaire(survey, { language: 'it', mode }) });
  const send = (input: Input): string => {
    // The state goes through JSON, as it does between two processes.
    turn = hearTurn(script, JSON.parse(JSON.stringify(turn.state)), input);
    return turn.say.join(' ');
  };
  return {
    first: turn.say.join(' '),
    say: (text: string) => send({ type: 'said', text }),
    key: (keys: string) => send({ type: 'keys', keys }),
    silence: () => send({ type: 'silence' }),
    effects: () => turn.effects,
    expects: () => turn.expect,
  };
}

describe('a yes with another value in it', () => {
  it('is no yes to what was asked back', () => {
    const caller = call('text');
    caller.say('sì');
    assert.match(caller.say('telefono o sito'), /telefono.*giusto/);
    assert.match(caller.say('sì sportello'), /sportello.*giusto/);
    caller.say('sì sportello');
    assert.equal(caller.expects().path, 'minutes');
  });
  it('is a yes where it says the same over', () => {
    const caller = call('text');
    caller.say('sì');
    caller.say('telefono o sito');
    caller.say('sì il telefono');
    assert.equal(caller.expects().path, 'minutes');
  });
});

describe('a survey of three questions, which says nothing but its questions', () => {
  it('is asked, answered and ended', () => {
    const caller = call('text');
    assert.equal(caller.first, 'Le siamo stati utili?');
    assert.match(caller.say('sì certo'), /preferisce.*telefono; sito, oppure sportello/);
    assert.match(caller.say('al telefono'), /telefono.*minuti/);
    assert.match(caller.say('una decina, dodici'), /Ho capito: dodici. È giusto\?/);
    assert.match(caller.say('sì'), /abbiamo finito/);
    assert.deepEqual(caller.effects(), [
      { type: 'answered', answers: { useful: true, channel: 'phone', minutes: 12 } },
    ]);
    assert.equal(caller.expects().type, 'nothing');
  });

  it('repairs what is not understood, then offers an operator, and takes the answer after all', () => {
    const caller = call('voice');
    caller.say('sì');
    caller.say('al telefono');
    assert.match(caller.say('il mio gatto è rosso'), /non ho capito.*solo i minuti/);
    assert.match(caller.silence(), /Non ho sentito.*tasti/);
    assert.match(caller.silence(), /operatore\?/);
    assert.match(caller.say('quindici'), /abbiamo finito/);
  });

  it('is answered by keys, with the commands of the keypad', () => {
    const caller = call('keypad');
    assert.match(caller.first, /prema 1/);
    caller.key('1');
    assert.match(caller.key('*3'), /dove serviamo di più.*preferisce/);
    assert.match(caller.key('2'), /minuti/);
    assert.match(caller.key('*2'), /indietro.*preferisce/);
    caller.key('3');
    caller.key('20');
    assert.deepEqual(caller.effects(), [
      { type: 'answered', answers: { useful: true, channel: 'counter', minutes: 20 } },
    ]);
  });

  it('lets an earlier answer be corrected in free words, repeats, tells where one is, and passes on', () => {
    const caller = call('text');
    caller.say('sì');
    caller.say('al telefono');
    assert.match(caller.say('no scusi ho sbagliato, allo sportello'), /Allora correggo.*sportello/);
    assert.match(caller.say('sì'), /minuti/);
    assert.equal(caller.say('come ha detto?'), 'Quanti minuti ha aspettato?');
    assert.match(caller.say('a che punto siamo?'), /risposto a 2 domande.*manca una/);
    caller.say('mi passi un operatore');
    assert.deepEqual(caller.effects(), [{ type: 'operator' }]);
  });
});

describe('free words that are asked back', () => {
  const office = { label: 'CAF?', short: 'CAF', why: 'Serve.' };
  const one: Questionnaire = {
    questions: { office: text() },
    words: { it: { office }, en: { office }, de: { office } },
    end: { it: 'Fatto.', en: 'Done.', de: 'Fertig.' },
  };
  const asked = questionnaire(one, { today: day('2026-11-30'), places: loadPlaces() });
  for (const [language, no, isIt] of [
    ['it', 'no', /Ho capito: no\. È giusto\?/],
    ['en', 'no', /I understood: no\. Is that right\?/],
    ['de', 'nein', /Ich habe verstanden: nein\. Stimmt das\?/],
  ] as const)
    it(`are not a no, and are what is said after it (${language})`, () => {
      const begun = put(asked, { state: beginQuestionnaire(one, { language, mode: 'voice' }) });
      const say = (turn: typeof begun, said: string) =>
        hearTurn(asked, turn.state, { type: 'said', text: said });
      const back = say(begun, no);
      assert.match(back.say.join(' '), isIt);
      assert.deepEqual(back.effects, []);
      const again = say(back, no);
      assert.doesNotMatch(again.say.join(' '), isIt);
      assert.deepEqual(again.effects, []);
      for (const instead of [`${no}, CAF Borgo`, `${no} CAF Borgo`]) {
        const answered = say(back, instead).effects.flatMap((effect) =>
          effect.type === 'answered' ? [effect.answers['office']] : [],
        );
        assert.deepEqual(answered, ['CAF Borgo']);
      }
    });
});
