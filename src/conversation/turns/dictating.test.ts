// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Language } from '#core/index.ts';
import { codiceFiscale, iban } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { sayIban } from '#spoken/index.ts';
import {
  beginningSaid,
  beginQuestionnaire,
  hearTurn,
  type Input,
  put,
  type Questionnaire,
  questionnaire,
  wholeSaid,
} from './index.ts';

const words = { label: 'Codice?', short: 'Codice', why: 'Serve.' };
const setting = { today: day('2026-11-30'), places: loadPlaces() };

/** A call in which a code is asked for; each piece is heard as surely as it says. */
function call(kind: 'iban' | 'codice-fiscale', language: Language = 'it') {
  const one: Questionnaire = {
    questions: { code: kind === 'iban' ? iban() : codiceFiscale() },
    words: { it: { code: words }, en: { code: words }, de: { code: words } },
    end: { it: 'Fatto.', en: 'Done.', de: 'Fertig.' },
  };
  const script = questionnaire(one, setting);
  let turn = put(script, { state: beginQuestionnaire(one, { language, mode: 'voice' }) });
  let soFar = '';
  const send = (input: Input): string => {
    // The state goes through JSON, as it does between two processes.
    turn = hearTurn(script, JSON.parse(JSON.stringify(turn.state)), input);
    return turn.say.join(' ');
  };
  return {
    say: (text: string) => send({ type: 'said', text }),
    /** A piece, as ears hear it: what of the code there is with it, and how surely. */
    hears(text: string, confidence: number) {
      soFar += text;
      const understood = { confidence, alternatives: [], problem: 'incomplete', rest: soFar } as const;
      return send({ type: 'said', text, weighed: { kind, understood } });
    },
    partial: () => turn.expect.partial,
    answers: () => turn.effects.flatMap((one) => (one.type === 'answered' ? [one.answers['code']] : [])),
  };
}

const account = 'IT60X0542811101000000123456';
const onePiece = /Un pezzo non torna\. Mi ripeta solo questo, piano\. Ho capito: ([^.]+)\./;

describe('a code that is said in pieces, one of which was misheard', () => {
  it('is asked again by the piece that was heard with the least confidence, and the others stay', () => {
    const caller = call('iban');
    for (const [piece, confidence] of [
      ['IT60', 0.97],
      ['X054', 0.93],
      ['2811', 0.95],
      ['1616', 0.41],
      ['0000', 0.99],
      ['0123', 0.9],
    ] as const)
      assert.match(caller.hears(piece, confidence), /Continui/);
    assert.equal(onePiece.exec(caller.say('456'))?.[1], '1616');
    assert.equal(caller.partial(), 'IT60 X054 2811 … 0000 0123 456', 'what the ears are told');
    assert.match(caller.say('1010'), /Ho capito: .*È giusto\?/);
    assert.match(caller.say('sì'), /Fatto/);
    assert.deepEqual(caller.answers(), [account]);
  });

  for (const [language, one, two, all] of [
    ['it', /Manca un carattere\. Continui/, /Mancano 3 caratteri/, 'non c’è altro'],
    ['en', /One character is missing\. Please go on/, /3 characters are missing/, 'that is all of it'],
    ['de', /Es fehlt ein Zeichen\. Bitte weiter/, /Es fehlen 3 Zeichen/, 'das ist alles was da steht'],
  ] as const)
    it(`tells how many characters are missing at its end: ${language}`, () => {
      const caller = call('iban', language);
      assert.doesNotMatch(caller.hears('IT60X0542811101', 0.9), /3|Manca|missing|feh/);
      assert.match(caller.hears('000000123', 0.9), two);
      assert.match(caller.hears('45', 0.9), one);
      assert.match(caller.say(all), one);
    });

  it('is not said anew for one piece that was not heard', () => {
    const caller = call('codice-fiscale');
    assert.match(caller.say('Roma Savona Savona'), /fino a qui: Roma Savona Savona\. Continui/);
    assert.match(caller.say('Milano Roma Ancona'), /Continui/);
    assert.match(
      caller.say('sette sette sette sette'),
      /non ho capito\. Ho capito fino a qui: .*Ancona\. Continui/,
    );
    assert.match(caller.say('otto zero Ancona zero uno'), /Continui/);
    caller.say('hotel cinque zero uno Udine');
    caller.say('sì');
    assert.deepEqual(caller.answers(), ['RSSMRA80A01H501U']);
  });

  it('begins again where somebody begins it again', () => {
    const caller = call('iban');
    caller.say('IT60');
    caller.say('X054');
    caller.say('2811');
    assert.match(caller.say('IT60'), /fino a qui: IT60\. Continui/);
    for (const piece of ['X054', '2811', '1010', '0000', '0123']) assert.match(caller.say(piece), /Continui/);
    caller.say('456');
    caller.say('sì');
    assert.deepEqual(caller.answers(), [account]);
  });

  it('is asked for in pieces where the whole was not understood', () => {
    const caller = call('iban');
    assert.match(caller.say('mmh zzz'), /a pezzi, tre o quattro caratteri per volta/);
  });

  it('goes on to the next doubtful piece when that one was right, or is still not, and in the end to the whole', () => {
    const caller = call('iban');
    const pieces = [
      ['IT60', 0.97],
      ['X054', 0.6],
      ['2811', 0.95],
      ['1616', 0.7],
      ['0000', 0.99],
      ['0123', 0.8],
    ] as const;
    for (const [piece, confidence] of pieces) caller.hears(piece, confidence);
    assert.equal(onePiece.exec(caller.say('456'))?.[1], 'X054');
    assert.equal(onePiece.exec(caller.say('sì, è giusto'))?.[1], '1616');
    assert.equal(
      onePiece.exec(caller.say('no, 1717'))?.[1],
      '0123',
      'what was said instead does not fit either',
    );
    assert.doesNotMatch(caller.say('giusto'), /Un pezzo non torna/);
    assert.equal(caller.partial(), undefined, 'begun anew');
    assert.match(caller.say(account), /È giusto\?/);
  });

  it('takes the whole code in the place of the piece, and leads out when something else is wanted', () => {
    const caller = call('iban');
    for (const piece of ['IT60', 'X054', '2811', '1616', '0000', '0123']) caller.hears(piece, 0.9);
    assert.match(caller.say('456'), onePiece);
    assert.match(caller.say(account), /È giusto\?/);
    const other = call('iban');
    for (const piece of ['IT60', 'X054', '2811', '1616', '0000', '0123']) other.hears(piece, 0.9);
    other.say('456');
    assert.match(other.say('mi passi un operatore'), /operatore/);
  });

  it('is proposed first where one code alone is near; after a no a piece is asked', () => {
    const right = call('iban');
    for (const piece of ['IT60', 'X054', '3811', '1010', '0000', '0123']) right.hears(piece, 0.9);
    assert.match(right.say('456'), /È giusto\?/);
    right.say('sì');
    assert.deepEqual(right.answers(), [account]);
    const wrong = call('iban');
    for (const [piece, confidence] of [
      ['IT60', 0.9],
      ['X054', 0.9],
      ['2917', 0.5],
      ['1010', 0.9],
      ['0000', 0.9],
      ['0123', 0.9],
    ] as const)
      wrong.hears(piece, confidence);
    assert.match(wrong.say('456'), /È giusto\?/);
    assert.equal(onePiece.exec(wrong.say('no'))?.[1], '2917');
    assert.match(wrong.say('ventotto undici'), /È giusto\?/);
    wrong.say('sì');
    assert.deepEqual(wrong.answers(), [account]);
  });

  it('may be the first or the last piece, of a codice fiscale too', () => {
    const caller = call('codice-fiscale');
    for (const [piece, confidence] of [
      ['RZX', 0.3],
      ['MRA', 0.9],
      ['80A01', 0.9],
    ] as const)
      caller.hears(piece, confidence);
    assert.equal(onePiece.exec(caller.say('H501U'))?.[1], 'RZX');
    assert.equal(caller.partial(), '… MRA 80A01 H501U');
    assert.match(caller.say('erre esse esse'), /È giusto\?/);
    caller.say('sì');
    assert.deepEqual(caller.answers(), ['RSSMRA80A01H501U']);
  });

  for (const language of ['it', 'en', 'de'] as const)
    it(`is asked by four characters where the piece was long, and the rest of it stays (${language})`, () => {
      const caller = call('iban', language);
      const fit = { it: /È giusto\?/, en: /Is that right\?/, de: /Stimmt das\?/ }[language];
      const asks = {
        it: onePiece,
        en: /part does not fit.*: ([^.]+)\./,
        de: /Teil passt nicht.*: ([^.]+)\./,
      }[language];
      const asked = (text: string) => asks.exec(text)?.[1];
      const four = (code: string) => sayIban(code, language);
      caller.hears('IT60X05428111616', 0.6);
      caller.hears('0000', 0.95);
      assert.equal(asked(caller.say('0123456')), four('IT60'));
      assert.equal(asked(caller.say({ it: 'sì, è giusto', en: 'yes', de: 'ja' }[language])), four('X054'));
      assert.equal(caller.partial()?.split(' … ')[1], `${four('2811')} ${four('1616')} 0000 0123456`);
      assert.equal(asked(caller.say('X054')), four('2811'));
      assert.doesNotMatch(caller.say('2811'), asks, 'after three the code is said anew');
      const near = call('iban', language);
      near.hears('IT60X0542811', 0.6);
      near.hears('1616', 0.3);
      near.hears('0000', 0.9);
      assert.equal(asked(near.say('0123456')), '1616');
      assert.match(near.say('1010'), fit);
    });

  it('is asked so in each language', () => {
    for (const [language, asks] of [
      ['en', /One part does not fit.*I understood: 1616/],
      ['de', /Ein Teil passt nicht.*Verstanden habe ich: 1616/],
    ] as const) {
      const caller = call('iban', language);
      for (const piece of ['IT60', 'X054', '2811']) caller.hears(piece, 0.9);
      caller.hears('1616', 0.4);
      for (const piece of ['0000', '0123']) caller.hears(piece, 0.9);
      assert.match(caller.say('456'), asks);
    }
  });

  it('is proposed with the zero that was lost among several, and after a no a piece is asked', () => {
    for (const [language, yes, asks] of [
      ['it', 'sì', /È giusto\?/],
      ['en', 'yes', /Is that right\?/],
      ['de', 'ja', /Stimmt das\?/],
    ] as const) {
      const caller = call('iban', language);
      for (const piece of ['IT60', 'X054', '2811', '1010', '000', '0123']) caller.hears(piece, 0.9);
      assert.match(caller.say('456'), asks);
      assert.deepEqual(caller.answers(), []);
      caller.say(yes);
      assert.deepEqual(caller.answers(), [account]);
    }
    const other = call('iban');
    for (const piece of ['IT60', 'X054', '2811', '1010', '000', '0123']) other.hears(piece, 0.9);
    other.say('456');
    assert.match(other.say('no'), onePiece);
  });

  it('is heard between the pieces that stay', () => {
    assert.equal(wholeSaid('IT60 … 2811', 'X054'), 'IT60 X054 2811');
    assert.equal(beginningSaid('IT60 … 2811', 'X0'), 'IT60 X0');
    assert.equal(wholeSaid('… X054', 'IT60'), 'IT60 X054');
    assert.equal(beginningSaid('… X054', 'IT'), 'IT');
    assert.equal(wholeSaid('IT60', 'X054'), 'IT60 X054');
    assert.equal(beginningSaid('', 'IT'), 'IT');
  });
});
