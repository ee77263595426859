// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { type CalendarDate, day, type Language } from '#core/index.ts';
import { answersOnRoute, completed, type RawAnswers } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import {
  begin,
  type Context,
  handedIn,
  hear,
  type KnownAnswer,
  onlyInPortal,
  submitted,
  type Turn,
  takenUp,
} from './index.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();
const agency = { it: 'prova', en: 'trial' };

interface Talk {
  turn: Turn;
  /** Says something and gives back all that is answered. */
  say(text: string): string;
  key(keys: string): string;
  stored(): RawAnswers;
}

function talk(
  service = 'naspi-domanda',
  given: {
    answers?: RawAnswers;
    language?: Language;
    mode?: Mode;
    known?: readonly KnownAnswer[];
  } = {},
): Talk {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  const context: Context = { definition, places, today: day('2026-11-24') };
  const { answers = {}, language = 'it', mode = 'text', known = [] } = given;
  const stored: Record<string, unknown> = {};
  const take = (turn: Turn) => {
    for (const effect of turn.effects) if (effect.type === 'answer') stored[effect.path] = effect.value;
    return turn;
  };
  const out = (turn: Turn) => heardOut(turn, (state, input) => hear(context, state, input));
  const send = (input: Input) => {
    // The state goes through JSON, as it does between two processes.
    self.turn = take(out(hear(context, JSON.parse(JSON.stringify(self.turn.state)), input)));
    return self.turn.say.join(' ');
  };
  const self: Talk = {
    turn: take(out(begin(context, { language, mode, answers, agency, known }))),
    say: (text) => send({ type: 'said', text }),
    key: (keys) => send({ type: 'keys', keys }),
    stored: () => stored,
  };
  return self;
}

const lastDay = { ending: 'dismissal' };
const question = /ultimo giorno di lavoro\?/;

describe('a long list of answers', () => {
  it('is read four at a time, and only to whom the open question did not help', () => {
    const caller = talk();
    assert.doesNotMatch(caller.turn.say.join(' '), /Può dire: lic/);
    const first = caller.say('boh la cosa là');
    assert.match(
      first + caller.say('mmm'),
      /Può dire: [^;]+; [^;]+; [^;]+; [^;]+, oppure le altre risposte\./,
    );
    const next = caller.say('avanti');
    assert.doesNotMatch(next, /licenziamento per giusta causa/);
    assert.match(next, /dimissioni in maternità/);
    const second = /Può dire: [^;]+; ([^;]+);/.exec(next)?.[1] ?? '-';
    assert.ok(caller.say('la seconda che ha detto').includes(second));
    assert.match(caller.turn.say.join(' '), question);
  });
  it('is answered by any of it, read out or not', () => {
    const caller = talk();
    caller.say('mmm');
    caller.say('accordo davanti all’Ispettorato');
    assert.match(caller.turn.say.join(' '), question);
  });
});

describe('an earlier answer, corrected in free words', () => {
  it('is asked back with its new value, and the conversation goes on where it was', () => {
    const caller = talk();
    caller.say('mi hanno licenziato');
    assert.match(
      caller.say('no aspetti, ho sbagliato, mi sono dimessa'),
      /Allora correggo.*dimissioni.*È giusto\?/,
    );
    assert.match(caller.say('sì'), /Vuole continuare lo stesso/);
    assert.equal(caller.stored()['ending'], 'resignation');
    assert.match(caller.say('sì'), question);
    caller.say('il 3 novembre 2026');
    assert.match(
      caller.say('scusi mi sono sbagliata, era il quattro novembre 2026'),
      /Allora correggo.*quattro novembre/,
    );
    caller.say('sì');
    assert.equal(caller.stored()['last-day'], '2026-11-04');
  });
  it('is heard beside an answer too, which is kept', () => {
    const caller = talk();
    caller.say('mi hanno licenziato');
    const said = caller.say('il 3 novembre 2026. Ah no, scusi, ho sbagliato: mi sono dimessa');
    assert.equal(caller.stored()['last-day'], '2026-11-03');
    assert.match(said, /Allora correggo.*dimissioni/);
  });
  it('is heard where what was said is denied, in either order and without a word of excuse', () => {
    for (const said of [
      'il quattro novembre 2026, non il tre novembre',
      'non il 3 novembre 2026, il 4 novembre 2026',
    ]) {
      const caller = talk();
      caller.say('mi hanno licenziato');
      caller.say('il 3 novembre 2026');
      assert.match(caller.say(said), /Allora correggo.*quattro novembre/, said);
      caller.say('sì');
      assert.equal(caller.stored()['last-day'], '2026-11-04');
    }
  });
  it('is not heard where nothing was so', () => {
    const caller = talk();
    caller.say('mi hanno licenziato');
    caller.say('il 3 novembre 2026');
    assert.doesNotMatch(caller.say('il cinque, non il sei'), /correggo/);
  });
  it('never ends the call, also where a plain no would', () => {
    const caller = talk();
    caller.say('mi hanno licenziato');
    caller.say('mi sono dimesso, ho sbagliato prima');
    for (let n = 0; n < 12 && caller.turn.state.phase !== 'unmet'; n++)
      caller.say(caller.turn.state.phase === 'confirming' ? 'sì' : 'il 3 novembre 2026');
    for (const said of [
      'no quella normale, la naspi per intenderci',
      'no volevo dire che ho sbagliato prima',
    ]) {
      const before = caller.turn.state.phase;
      caller.say(said);
      assert.notEqual(caller.turn.state.phase, 'stopped', `${before}: ${said}`);
    }
  });
});

/** A call of somebody who has answered all of NASpI, turn by turn; `path` is asked still. */
function answeredCall(language: Language, mode: Mode = 'voice', path?: string) {
  const definition = definitionOf(catalogue, 'naspi-domanda');
  const [example] = examplesOf(catalogue, 'naspi-domanda');
  assert.ok(definition && example);
  const context: Context = { definition, places, today: example.on };
  const whole = answersOnRoute(
    definition.service,
    completed(definition, example.answers, example.on),
    example.on,
  );
  const answers = Object.fromEntries(Object.entries({ ...whole, weeks: 96 }).filter(([id]) => id !== path));
  let turn = begin(context, { language, mode, answers, agency });
  const say = (text: string) => {
    turn = hear(context, turn.state, { type: 'said', text });
    return turn.say.join(' ');
  };
  return {
    context,
    say,
    turn: () => turn,
    /** Goes on to where the answers are read. */
    read(yes: string) {
      for (let n = 0; n < 9 && !/Rileggo|read the answers|lese die Antworten/.test(turn.say.join(' ')); n++)
        say(yes);
      assert.ok(turn.state.phase === 'consent' && turn.state.unsaid, turn.say.join(' '));
    },
  };
}

const isSent = (turn: Turn) => turn.effects.some(({ type }) => type === 'submit');

describe('while the answers are read back', () => {
  const words = {
    it: {
      yes: 'sì',
      change: 'cambia le settimane sono novantotto',
      plain: 'le settimane sono novantotto',
      back: /Settimane di contributi.*novantotto.*giusto/,
      noise: 'con me casa',
      help: /avanti, salta, oppure cambia, e che cosa\. Vado avanti\?$/,
      unclear: 'non ho capito che cosa devo dire',
      send: 'sì confermo tutto la mandi pure adesso',
      declares: /Conferma che tutto è vero/,
    },
    en: {
      yes: 'yes',
      change: 'change the weeks of contributions they are ninety eight',
      plain: 'sorry the weeks of contributions are ninety eight',
      back: /ninety-eight.*right/,
      noise: 'with me home',
      help: /go on, skip, or change, and what\. Shall I go on\?$/,
      unclear: 'i do not understand what you mean',
      send: 'yes i confirm it all please send it now',
      declares: /confirm that everything is true/,
    },
    de: {
      yes: 'ja',
      change: 'ändern die Beitragswochen sind achtundneunzig',
      plain: 'die Beitragswochen sind achtundneunzig',
      back: /achtundneunzig.*Stimmt/,
      noise: 'bei mir daheim',
      help: /überspringen oder ändern, und was\. Weiter\?$/,
      unclear: 'ich habe nicht verstanden was ich sagen soll',
      send: 'ja ich bestätige alles bitte schicken Sie es jetzt ab',
      declares: /dass alles wahr ist/,
    },
  } as const;
  for (const [language, w] of Object.entries(words) as [Language, (typeof words)['it']][]) {
    it(`an answer that is named with its value is asked back: ${language}`, () => {
      for (const said of [w.change, w.plain]) {
        const call = answeredCall(language);
        call.read(w.yes);
        assert.match(call.say(said), w.back, said);
        assert.equal(call.turn().state.pending?.path, 'weeks');
        assert.equal(call.turn().state.pending?.value, 98);
      }
    });
    it(`what is not understood leaves them where they were, and sends nothing: ${language}`, () => {
      const call = answeredCall(language);
      call.read(w.yes);
      const left = call.turn().state.unsaid?.length;
      assert.match(call.say(w.noise), w.help);
      assert.equal(call.turn().state.unsaid?.length, left);
      call.say(w.unclear);
      call.say(w.yes);
      assert.ok(!isSent(call.turn()), call.turn().say.join(' '));
      assert.doesNotMatch(call.turn().say.join(' '), w.declares);
    });
    it(`nothing is sent before the declaration was said: ${language}`, () => {
      const call = answeredCall(language);
      call.read(w.yes);
      assert.match(call.say(w.send), w.declares);
      assert.ok(!isSent(call.turn()));
      call.say(w.yes);
      assert.ok(isSent(call.turn()));
    });
  }
});

describe('a correction that names its answer', () => {
  it('finds that one and no other, whatever is asked and whatever it begins with', () => {
    for (const said of [
      'devo correggere le settimane sono novantotto',
      'aspetti però le settimane sono novantotto non novantasei',
      'no aspetti le settimane di contributi sono novantotto',
    ]) {
      const call = answeredCall('it', 'voice', 'email');
      for (let n = 0; n < 3 && call.turn().state.unsaid; n++) call.say('sì');
      call.say(said);
      assert.deepEqual(
        [call.turn().state.pending?.path, call.turn().state.pending?.value],
        ['weeks', 98],
        said,
      );
    }
  });
  it('without its value is asked again, and is no other that fits the words', () => {
    const call = answeredCall('it', 'voice', 'email');
    for (let n = 0; n < 3 && call.turn().state.unsaid; n++) call.say('sì');
    call.say('voglio correggere la paga lorda');
    assert.deepEqual([call.turn().state.path, call.turn().state.pending], ['earned', null]);
  });
  it('is found by a word of its name where it is asked what to change', () => {
    for (const [said, path] of [
      ['le settimane di contributi', 'weeks'],
      ['la paga lorda', 'earned'],
    ] as const) {
      const call = answeredCall('it');
      call.read('sì');
      assert.match(call.say('cambia'), /Che cosa vuole cambiare/);
      call.say(said);
      assert.equal(call.turn().state.path, path, said);
      const atOnce = answeredCall('it');
      atOnce.read('sì');
      atOnce.say(`cambia ${said}`);
      assert.equal(atOnce.turn().state.path, path, said);
    }
    for (const [language, yes, word] of [
      ['en', 'yes', 'change'],
      ['de', 'ja', 'ändern'],
    ] as const) {
      const call = answeredCall(language);
      call.read(yes);
      call.say(word);
      assert.equal(call.turn().state.phase, 'choosing-change', word);
    }
  });
});

describe('what is left out, and what is left', () => {
  const words = {
    it: {
      yes: 'sì',
      leave: 'no lasci stare',
      change: 'cambia',
      on: 'no no volevo continuare solo l’e-mail non la do',
    },
    en: {
      yes: 'yes',
      leave: 'never mind leave it',
      change: 'change',
      on: 'no i wanted to go on just send the application',
    },
    de: { yes: 'ja', leave: 'nein lassen Sie das', change: 'ändern', on: 'nein ich wollte weitermachen' },
  };
  for (const [language, w] of Object.entries(words) as [Language, (typeof words)['it']][]) {
    it(`a question that may be left out is, and the call goes on: ${language}`, () => {
      const call = answeredCall(language, 'voice', 'email');
      for (let n = 0; n < 3 && call.turn().state.unsaid; n++) call.say(w.yes);
      assert.equal(call.turn().expect.path, 'email');
      call.say(w.leave);
      assert.deepEqual(
        call.turn().effects.map((one) => one.type === 'answer' && one.value),
        [null],
      );
    });
    it(`nothing to change after all goes back to the declaration: ${language}`, () => {
      const call = answeredCall(language);
      call.read(w.yes);
      call.say(w.change);
      assert.equal(call.turn().state.phase, 'choosing-change');
      call.say(w.leave);
      assert.equal(call.turn().state.phase, 'consent');
      assert.deepEqual(call.turn().effects, []);
    });
    it(`whoever was said goodbye to and never meant to stop goes on: ${language}`, () => {
      const call = answeredCall(language, 'voice', 'weeks');
      const context = call.context;
      const stopped = { ...call.turn().state, phase: 'stopped' as const, path: null, pending: null };
      const again = takenUp(context, stopped, { type: 'said', text: w.on });
      assert.equal(again?.state.path, 'weeks');
      assert.equal(takenUp(context, stopped, { type: 'said', text: w.yes }), undefined);
    });
  }
});

describe('the beginning', () => {
  it('says at once that it is automatic, and that an operator can be had (AI Act art. 50)', () => {
    const said = talk().turn.say.join(' ');
    assert.match(said, /servizio automatico/);
    assert.match(said, /Non sono una persona/);
    assert.match(said, /operatore/);
    assert.match(talk('naspi-domanda', { language: 'en' }).turn.say.join(' '), /automatic service/);
  });
  it('goes on from the answers given elsewhere', () => {
    const said = talk('naspi-domanda', { answers: lastDay }).turn.say.join(' ');
    assert.match(said, /Riprendiamo/);
    assert.match(said, question);
  });
});

describe('what one would get, aloud', () => {
  it('is what is paid now, where the first months had another sum', () => {
    const child = { birth: '2026-07-31', home: 'with-us', disability: 'none', 'own-child': true };
    const answers = {
      'already-granted': false,
      role: 'parent',
      children: [child],
      isee: 1_200_000,
      'isee-day': '2026-01-20',
      'other-parent': 'yes',
      'my-work': 'no',
      // She turned 21 in September: to then there was a sum for a young mother.
      'mother-birth': '2005-09-10',
      citizenship: 'italian-or-eu',
      resident: true,
      taxed: true,
      'two-years': true,
      split: 'all-to-me',
    };
    const said = talk('assegno-unico-universale', { answers }).say('quanto mi spetta?');
    assert.match(
      said,
      /^Assegno unico: trecentocinque euro e settanta centesimi al mese\. Dal primo ottobre/,
    );
    assert.match(said, /Fino a settembre duemilaventisei sono trecentoventinove euro\./);
  });
});

describe('a command at any moment', () => {
  const keepsTheQuestion: Readonly<Record<string, RegExp>> = {
    'come ha detto?': question,
    'non ho sentito, può ripetere': question,
    'parli più piano per favore': question,
    'aspetti un attimo': /calma/,
    'ma perché lo vuole sapere?': /contiamo i termini/,
    'quanto mi spetta?': /altre risposte/,
    'a che punto siamo?': /Ha risposto a una domanda/,
  };
  for (const [said, answer] of Object.entries(keepsTheQuestion)) {
    it(`"${said}" is answered and the question stays open`, () => {
      const call = talk('naspi-domanda', { answers: lastDay });
      assert.match(call.say(said), answer);
      assert.equal(call.turn.expect.path, 'last-day');
      call.say('il trenta settembre duemilaventisei');
      assert.equal(call.stored()['last-day'], '2026-09-30');
    });
  }
  it('"indietro" asks the question before', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    call.say('torniamo indietro');
    assert.equal(call.turn.expect.path, 'ending');
  });
  it('"operatore" hands over, and says that nothing has to be repeated', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    assert.match(call.say('mi passi un operatore'), /non le dovrà ripetere/);
    assert.deepEqual(call.turn.effects, [{ type: 'operator' }]);
  });
  it('"fermati" ends, and the answers stay', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    call.say('fermati');
    assert.deepEqual(call.turn.effects, [{ type: 'stop' }]);
    assert.equal(call.turn.state.answers['ending'], 'dismissal');
  });
  it('by keypad: star and a digit', () => {
    const call = talk('naspi-domanda', { answers: lastDay, mode: 'keypad' });
    assert.match(call.key('*3'), /contiamo i termini/);
    assert.match(call.key('*1'), question);
    call.key('*2');
    assert.equal(call.turn.expect.path, 'ending');
  });
});

describe('an answer', () => {
  it('is stored as soon as it is understood', () => {
    const call = talk();
    call.say('mi hanno licenziato');
    assert.deepEqual(call.stored(), { ending: 'dismissal' });
  });
  it('with another one inside is not lost: the second is asked back when its turn comes', () => {
    const call = talk();
    assert.match(
      call.say('sono stato licenziato il trenta settembre duemilaventisei'),
      /Mi ha già detto.*trenta settembre/,
    );
    call.say('sì esatto');
    assert.equal(call.stored()['last-day'], '2026-09-30');
  });
  it('that is only about right is asked for precisely', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    assert.match(call.say('fine settembre'), /precisa/);
    assert.equal(call.stored()['last-day'], undefined);
  });
  it('can be corrected in the next sentence', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    call.say('il trenta settembre duemilaventisei');
    call.say('no, volevo dire il trentuno agosto duemilaventisei');
    assert.equal(call.stored()['last-day'], '2026-08-31');
  });
  it('not known tells where to find it, and leaves time', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    assert.match(call.say('non lo so'), /busta paga/);
    assert.equal(call.turn.expect.path, 'last-day');
  });
});

describe('what is not understood', () => {
  it('is asked again more concretely, then an operator is offered, and the answer may still come', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    assert.match(call.say('mio cugino ha un trattore verde'), /Per esempio/);
    call.say('mio cugino ha un trattore verde');
    assert.match(call.say('mio cugino ha un trattore verde'), /operatore/);
    call.say('il trenta settembre duemilaventisei');
    assert.equal(call.stored()['last-day'], '2026-09-30');
  });
  it('with a no to the operator is asked once more', () => {
    const call = talk('naspi-domanda', { answers: lastDay });
    for (let n = 0; n < 3; n++) call.say('mio cugino ha un trattore verde');
    call.say('no grazie');
    assert.equal(call.turn.expect.path, 'last-day');
  });
});

describe('by risk', () => {
  const answered: RawAnswers = {
    year: 2025,
    'for-whom': 'me',
    'paid-that-year': true,
    delivery: 'download',
    'given-name': 'Maria',
    'family-name': 'Rossi',
  };
  it('a code is confirmed aloud before it is stored', () => {
    const call = talk('certificazione-unica', { answers: answered });
    call.say('RSSMRA80A01H501U');
    assert.equal(call.stored()['codice-fiscale'], undefined);
    assert.equal(call.turn.expect.type, 'yes-no');
    call.say('sì');
    assert.equal(call.stored()['codice-fiscale'], 'RSSMRA80A01H501U');
  });
  it('a code can come in pieces', () => {
    const call = talk('certificazione-unica', { answers: answered });
    assert.match(call.say('erre esse esse emme erre a'), /Continui/);
    call.say('ottanta a zero uno acca cinque zero uno u');
    call.say('sì');
    assert.equal(call.stored()['codice-fiscale'], 'RSSMRA80A01H501U');
  });
});

describe('an unmet condition', () => {
  it('is told as soon as it is known, with its law to whom asks, and the person decides whether to go on', () => {
    const call = talk();
    call.say('mi sono dimesso, dimissioni volontarie');
    const said = call.say('sì');
    assert.doesNotMatch(said, /D\.Lgs|decreto/);
    assert.match(said, /continuare lo stesso/);
    for (const asked of ['ma qual è la legge?', 'perché?'])
      assert.match(call.say(asked), /D\.Lgs\. 22\/2015.*continuare lo stesso/);
    const [reason = ''] = /Le devo dire una cosa\. ([^.]+)/.exec(said)?.slice(1) ?? [];
    assert.ok(reason.length > 10, said);
    for (const asked of ['che cosa ha detto?', 'può ripetere?', 'perché?']) {
      const again = call.say(asked);
      assert.ok(again.includes(reason) && /continuare lo stesso/.test(again), `${asked} ${again}`);
    }
    call.say('sì');
    assert.equal(call.turn.expect.path, 'last-day');
  });
  it('ends the conversation when the person wants so, and says that not all was checked', () => {
    const call = talk();
    call.say('mi sono dimesso, dimissioni volontarie');
    call.say('sì');
    assert.match(call.say('no'), /non le ho controllate tutte/);
    assert.deepEqual(call.turn.effects, [{ type: 'stop' }]);
  });
});

describe('before it is sent', () => {
  const all: RawAnswers = {
    year: 2025,
    'for-whom': 'me',
    'paid-that-year': true,
    delivery: 'download',
    'given-name': 'Maria',
    'family-name': 'Rossi',
    'codice-fiscale': 'RSSMRA80A41H501Y',
    mobile: '+393331234567',
  };
  it('everything is read back and consent is asked in words', () => {
    const said = talk('certificazione-unica', { answers: all }).turn.say.join(' ');
    assert.match(said, /Rileggo/);
    assert.match(said, /Conferma che tutto è vero/);
  });
  it('a no asks what to change, and only that is asked again', () => {
    const call = talk('certificazione-unica', { answers: all });
    assert.match(call.say('no'), /cambiare/);
    call.say('il cognome');
    assert.equal(call.turn.expect.path, 'family-name');
    call.say('Russo');
    const codeAgain = call.turn.say.join(' ');
    assert.ok(/codice fiscale/i.test(codeAgain) || call.turn.expect.type === 'yes-no');
  });
  it('a yes sends, and the number is said, and once more where that is wanted', () => {
    const call = talk('certificazione-unica', { answers: all });
    call.say('sì, confermo');
    assert.deepEqual(call.turn.effects, [{ type: 'submit' }]);
    const definition = definitionOf(catalogue, 'certificazione-unica');
    assert.ok(definition);
    const context = { definition, places, today: '2026-11-24' as CalendarDate };
    const typed = submitted(context, call.turn.state, 'uno due tre');
    assert.equal(typed.say.join(' ').match(/uno due tre/g)?.length, 1, 'what is read can be read again');
    const sent = submitted(context, { ...call.turn.state, mode: 'voice' }, 'uno due tre');
    assert.match(sent.say.join(' '), /uno due tre\. Lo ripeto\?$/);
    const whole = heardOut(sent, (state, input) => hear(context, state, input));
    assert.equal(whole.say.join(' ').match(/uno due tre/g)?.length, 2);
    assert.match(whole.say.join(' '), /a presto\.$/);
    const once = hear(context, sent.state, { type: 'said', text: 'no, l’ho scritto' });
    assert.doesNotMatch(once.say.join(' '), /uno due tre/);
    assert.match(once.say.join(' '), /\S/, 'and what comes after it is told');
  });
  it('what only the portal may send is kept, with the reason and the code to go on there', () => {
    const { turn } = talk('variazione-ufficio-pagatore');
    const definition = definitionOf(catalogue, 'variazione-ufficio-pagatore');
    assert.ok(definition);
    const context = { definition, places, today: day('2026-11-24') };
    const told = onlyInPortal(context, turn.state, { level: 3, spokenCode: 'uno due tre' });
    assert.match(told.say.join(' '), /solo sul sito.*livello 3.*Le risposte sono salve.*uno due tre/);
    assert.equal(told.expect.type, 'nothing');
  });
  it('a mumble is no consent', () => {
    const call = talk('certificazione-unica', { answers: all });
    call.say('mah, non saprei, forse');
    assert.deepEqual(call.turn.effects, []);
    assert.equal(call.turn.state.phase, 'consent');
  });
});

describe('after a guest has handed it in', () => {
  const first = {
    it: /consegnata, non ancora inviata: entro trenta giorni ci dica chi è\. Il numero è uno due tre/,
    en: /handed in, not sent yet: tell us who you are within thirty days\. The number is uno due tre/,
    de: /noch nicht gesendet: Sagen Sie uns innerhalb von dreißig Tagen, wer Sie sind\. Die Nummer ist uno due tre/,
  };
  for (const [language, says] of Object.entries(first) as [Language, RegExp][])
    it(`the first turn says that it is not sent yet, what is still to do and by when: ${language}`, () => {
      const call = answeredCall(language);
      const of = { spokenNumber: 'uno due tre', spokenCode: null, told: [] };
      const turn = handedIn({ ...call.context, waitingDays: 30 }, call.turn().state, of);
      assert.match(turn.say.join(' '), says);
    });
});

describe('silence', () => {
  it('is said kindly, and after three times an operator is offered', () => {
    const definition = definitionOf(catalogue, 'naspi-domanda');
    assert.ok(definition);
    const context = { definition, places, today: '2026-11-24' as CalendarDate };
    let turn = heardOut(
      begin(context, { language: 'it', mode: 'voice', answers: {}, agency }),
      (state, input) => hear(context, state, input),
    );
    for (let n = 0; n < 2; n++) turn = hear(context, turn.state, { type: 'silence' });
    assert.match(turn.say.join(' '), /sentito/);
    turn = hear(context, turn.state, { type: 'silence' });
    assert.match(turn.say.join(' '), /operatore/);
  });
});

describe('what is known already', () => {
  const answers = { ending: 'dismissal', 'last-day': '2026-09-30', weeks: 104 };
  const known = Object.keys(answers).map((path) => ({
    path,
    from: 'Dai datori di lavoro, al 31 ottobre 2026',
  }));
  it('is told first by its source, shortly, and is not asked', () => {
    const t = talk('naspi-domanda', { answers, known });
    const said = t.turn.say.join(' ');
    assert.match(
      said,
      /Dai datori di lavoro, al 31 ottobre 2026: come è finito il lavoro, ultimo giorno di lavoro/,
    );
    assert.doesNotMatch(said, /104/);
    assert.equal(t.turn.expect.type, 'yes-no');
    assert.match(t.say('va bene'), /Che tipo di lavoro era/);
    assert.deepEqual(t.stored(), {});
  });
  it('can be contested at once, with the no or after it', () => {
    const t = talk('naspi-domanda', { answers, known });
    assert.match(t.say('no'), /Che cosa vuole cambiare/);
    assert.match(t.say('l’ultimo giorno di lavoro'), question);
    t.say('il trentuno agosto duemilaventisei');
    assert.equal(t.stored()['last-day'], '2026-08-31');
    const other = talk('naspi-domanda', { answers, known });
    assert.match(other.say('no, l’ultimo giorno di lavoro è sbagliato'), question);
  });
  it('is told on a keypad too', () => {
    const t = talk('naspi-domanda', { answers, known, mode: 'keypad' });
    assert.match(t.turn.say.join(' '), /Per sì prema 1/);
    assert.match(t.key('1'), /Che tipo di lavoro era/);
  });
  it('is not told again to whom has gone on from there', () => {
    const t = talk('naspi-domanda', { answers: { ...answers, job: 'employee' }, known });
    assert.match(t.turn.say.join(' '), /Riprendiamo/);
    assert.equal(t.turn.expect.type, 'answer');
  });
});
