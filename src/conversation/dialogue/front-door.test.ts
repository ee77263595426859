// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { frontDoorOf, loadCatalogue } from '#catalogue/index.ts';
import { day, type Language } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import {
  cannotContest,
  type DoorContext,
  type DoorState,
  type DoorTurn,
  hearAtDoor,
  identified,
  notIdentified,
  notOpened,
  openDoor,
  openedByCode,
  type ToldCase,
  toldByNumber,
  willBeTold,
} from './index.ts';

const catalogue = await loadCatalogue();
const context: DoorContext = {
  ...frontDoorOf(catalogue, day('2026-11-25')),
  places: loadPlaces(),
  today: day('2026-11-25'),
};

const pin = '1234567889';
const spokenPin = 'uno due tre quattro cinque sei sette otto otto nove';
const code = '123456789012345611';
const waiting: ToldCase = {
  id: 'a',
  service: 'assegno-sociale',
  title: 'Assegno sociale',
  sentences: ['L’abbiamo ricevuta il due novembre.', 'Le rispondiamo entro il due dicembre.'],
  can: ['withdraw'],
  later: [],
};
const refused: ToldCase = {
  id: 'b',
  service: 'naspi-domanda',
  title: 'NASpI, indennità di disoccupazione',
  sentences: ['La risposta è no.', 'Può fare ricorso fino al venti gennaio.'],
  can: ['ask-review', 'appeal'],
  later: [],
};
const draft: ToldCase = { ...waiting, id: 'c', sentences: ['Non l’ha ancora inviata.'], can: ['continue'] };

interface Call {
  turn: DoorTurn;
  say(text: string): string;
  key(keys: string): string;
  silence(): string;
  /** What the channel gives back after an effect. */
  back(answer: (context: DoorContext, state: DoorState) => DoorTurn): string;
}

function call({ mode = 'text', language = 'it' }: { mode?: Mode; language?: Language } = {}): Call {
  const take = (turn: DoorTurn) => {
    self.turn = turn;
    return turn.say.join(' ');
  };
  // The state goes through JSON, as it does between two processes.
  const state = () => JSON.parse(JSON.stringify(self.turn.state)) as DoorState;
  const out = (turn: DoorTurn) => heardOut(turn, (at, input) => hearAtDoor(context, at, input));
  const send = (input: Input) => take(out(hearAtDoor(context, state(), input)));
  const self: Call = {
    turn: out(openDoor(context, { language, mode })),
    say: (text) => send({ type: 'said', text }),
    key: (keys) => send({ type: 'keys', keys }),
    silence: () => send({ type: 'silence' }),
    back: (answer) => take(out(answer(context, state()))),
  };
  return self;
}
const proven = (cases: readonly ToldCase[]) => (at: DoorContext, state: DoorState) =>
  identified(at, state, cases);

describe('the front door', () => {
  it('says that it is automatic and that an operator can be had, and offers first where an application is', () => {
    const said = call().turn.say.join(' ');
    assert.match(said, /servizio automatico.*Non sono una persona.*operatore.*a che punto è la mia domanda/);
    assert.match(call({ mode: 'keypad' }).turn.say.join(' '), /a che punto è la sua domanda, prema 1/);
    assert.match(call({ language: 'en' }).turn.say.join(' '), /automatic service.*where is my application/);
  });

  const wishes: Readonly<Record<string, RegExp>> = {
    'volevo sapere a che punto è la mia disoccupazione': /sicuro che è lei/,
    'è da tre mesi che non so più niente della pratica': /sicuro che è lei/,
    'quando mi pagano?': /sicuro che è lei/,
    'a che punto siamo': /sicuro che è lei/,
    'la domanda è in lavorazione da mesi': /sicuro che è lei/,
    'mi hanno rifiutato la pensione e non è giusto': /sicuro che è lei/,
    'vorrei fare ricorso': /sicuro che è lei/,
    'vorrei riprendere la domanda che avevo cominciato': /diciotto cifre/,
    'a che cosa ho diritto?': /poche domande, senza dire chi è.*Per che cosa vuole fare domanda/,
    'devo fare una domanda nuova': /Per che cosa vuole fare domanda/,
    'ho il codice fiscale della bambina': /sicuro che è lei/,
    'è arrivato il codice fiscale di mio figlio': /sicuro che è lei/,
    'ho il codice della domanda': /diciotto cifre/,
    'mi passi un operatore': /operatore/,
  };
  for (const [said, answer] of Object.entries(wishes)) {
    it(`understands "${said}"`, () => assert.match(call().say(said), answer));
  }
  it('begins the service that somebody needs, told in their own words', () => {
    const talk = call();
    talk.say('mi hanno licenziato');
    assert.deepEqual(talk.turn.effects, [
      { type: 'start', service: 'naspi-domanda', said: 'mi hanno licenziato' },
    ]);
  });
  it('tells honestly of a service that cannot be had here, and goes on', () => {
    const talk = call();
    assert.match(talk.say('vorrei il certificato di gravidanza'), /non si può ancora chiedere qui.*e-mail/);
    talk.say('mi hanno licenziato');
    assert.equal(talk.turn.effects[0]?.type, 'start');
  });
  it('puts whoever wants to be called back, or an answer in writing, in line for a person', () => {
    for (const [language, text] of [
      ['it', 'mi potete richiamare voi?'],
      ['it', 'vorrei scrivere una domanda all’INPS'],
      ['en', 'can you call me back'],
    ] as const) {
      const caller = call({ language });
      caller.say(text);
      assert.deepEqual(caller.turn.effects, [{ type: 'operator' }], text);
      assert.equal(caller.turn.state.phase, 'handed-over');
    }
  });

  it('takes the address of whoever wants to be told when it can be had, and says that a message comes', () => {
    const talk = call();
    talk.say('vorrei il certificato di gravidanza');
    assert.match(talk.say('sì'), /A quale indirizzo e-mail/);
    talk.say('maria punto rossi chiocciola esempio punto it');
    talk.say('sì');
    assert.deepEqual(talk.turn.effects, [
      { type: 'tell-when', service: 'certificato-gravidanza-telematico', address: 'maria.rossi@esempio.it' },
    ]);
    assert.match(
      talk.back((at, state) => willBeTold(at, state, true)),
      /apra il collegamento.*altro/,
    );
    const other = call();
    other.say('vorrei il certificato di gravidanza');
    assert.match(other.say('no'), /altro/);
  });
  it('says whose business it is that is none of ours, and goes on', () => {
    const talk = call();
    assert.match(talk.say('mi hanno rubato il portafoglio'), /carabinieri.*altro\?/);
    assert.equal(talk.turn.effects.length, 0);
  });
  it('offers an operator after the third time that it does not understand', () => {
    const talk = call();
    assert.match(talk.say('xyzzy'), /a che punto è una sua domanda/);
    talk.silence();
    assert.match(talk.say('xyzzy'), /operatore\?/);
    assert.match(talk.say('no'), /Che cosa le serve/);
  });
});

describe('who it is', () => {
  it('is asked before anything about anybody is said: codice fiscale, confirmed, then the PIN', () => {
    const talk = call();
    talk.say('a che punto è la mia domanda di disoccupazione');
    assert.match(talk.say('il pin'), /codice fiscale/);
    assert.match(talk.say('RSSMRA80A01H501U'), /È giusto\?/);
    assert.match(talk.say('sì'), /PIN telefonico: dieci cifre/);
    assert.match(talk.say('uno due tre quattro'), /Continui/);
    assert.doesNotMatch(talk.turn.say.join(' '), /uno due tre/, 'a PIN is never said back');
    talk.say('cinque sei sette otto otto nove');
    assert.deepEqual(talk.turn.effects, [{ type: 'identify', codiceFiscale: 'RSSMRA80A01H501U', pin }]);
    assert.doesNotMatch(JSON.stringify(talk.turn.state), new RegExp(`${pin}|12345678`), 'nor kept');
    const told = talk.back(proven([waiting, refused]));
    assert.match(told, /Ho trovato due sue domande/);
    assert.match(
      told,
      /NASpI.*La risposta è no.*riesame, oppure: ricorso.*prossima domanda\?/,
      'the one that was named first',
    );
    assert.match(talk.say('sì'), /Assegno sociale.*Vuole sapere altro\?/);
    assert.match(talk.say('no grazie'), /a presto/);
  });
  it('by keys alone', () => {
    const talk = call({ mode: 'keypad' });
    assert.match(talk.key('1'), /prema 1.*prema 2.*prema 3/);
    talk.key('1');
    assert.equal(talk.turn.expect.isSecret, true);
    talk.key('*1');
    // R S S M R A 8 0 A 0 1 H 5 0 1 U: each letter its key and its place, each digit itself.
    talk.key('7374746173218021014250182');
    talk.key('1');
    assert.equal(talk.turn.state.phase, 'pin');
    talk.key(pin);
    assert.deepEqual(talk.turn.effects, [{ type: 'identify', codiceFiscale: 'RSSMRA80A01H501U', pin }]);
    assert.match(
      talk.back(proven([refused])),
      /Per il riesame prema 4\. Per il ricorso prema 5\..*Per sì prema 1/,
    );
    talk.key('5');
    assert.deepEqual(talk.turn.effects, [{ type: 'contest', applicationId: 'b', kind: 'appeal' }]);
  });
  it('that does not go together is asked again, then only what can be told to anybody is told', () => {
    const talk = call();
    const again = () => {
      talk.say('RSSMRA80A01H501U');
      talk.say('sì');
      talk.say(spokenPin);
      return talk.back((at, state) => notIdentified(at, state, { code: 'wrong' }));
    };
    talk.say('a che punto è la mia disoccupazione');
    talk.say('pin');
    assert.match(again(), /non vanno insieme.*codice fiscale/);
    assert.match(again(), /non vanno insieme/);
    assert.match(again(), /Senza sapere chi è.*cinquantacinque giorni.*sul sito/);
  });
  it('misheard is asked again and is no attempt; run out and too many attempts say what to do', () => {
    const talk = call();
    talk.say('quando mi pagate');
    talk.say('ho il pin');
    talk.say('RSSMRA80A01H501U');
    talk.say('sì');
    assert.match(talk.say('uno due tre quattro cinque sei sette otto otto otto'), /Qualche cifra non torna/);
    talk.say(spokenPin);
    assert.match(
      talk.back((at, state) => notIdentified(at, state, { code: 'wait', minutes: 12 })),
      /dodici minuti/,
    );
    assert.match(
      talk.back((at, state) => notIdentified(at, state, { code: 'run-out' })),
      /scaduto.*SPID o CIE/,
    );
  });
  it('without PIN and code: how long it takes, how to get a PIN, an operator', () => {
    const talk = call();
    talk.say('che fine ha fatto la mia domanda di NASpI');
    assert.match(talk.say('non ho niente'), /In generale.*cinquantacinque giorni.*SPID o CIE.*operatore/);
    assert.equal(talk.turn.state.cases, null);
  });
  it('is not asked twice in a conversation', () => {
    const talk = call();
    talk.say('a che punto è la mia domanda');
    talk.back(proven([refused]));
    talk.say('sì');
    assert.match(talk.say('a che punto è la mia domanda'), /NASpI/);
  });
});

describe('the code of an application', () => {
  it('opens it, in pieces too; a digit that does not fit is noticed before anything is looked up', () => {
    const talk = call();
    talk.say('ho un codice');
    assert.match(talk.say('123 456 789 012 345 612'), /Qualche cifra non torna/);
    talk.say('123 456 789');
    talk.say('012 345 611');
    assert.deepEqual(talk.turn.effects, [{ type: 'open', code }]);
    assert.match(
      talk.back((at, state) => openedByCode(at, state, waiting)),
      /Ecco la sua domanda.*Assegno sociale/,
    );
  });
  it('is not enough once the application is somebody’s: then the codice fiscale is asked', () => {
    const talk = call({ mode: 'keypad' });
    talk.key('3');
    talk.key(code);
    assert.match(
      talk.back((at, state) => notOpened(at, state, { code: 'sign-in', why: 'È di una persona.' })),
      /È di una persona\. Mi dice il suo codice fiscale|È di una persona\..*codice fiscale/s,
    );
    assert.equal(talk.turn.state.phase, 'codice-fiscale');
  });
  it('that nobody has is asked again, and after three an operator is offered', () => {
    const talk = call();
    talk.say('ho un codice');
    const unknown = () => {
      talk.say(code);
      return talk.back((at, state) => notOpened(at, state, { code: 'not-found', why: 'Nessuna domanda.' }));
    };
    assert.match(unknown(), /Nessuna domanda\..*diciotto cifre/s);
    unknown();
    assert.match(unknown(), /operatore\?/);
  });
});

describe('the number of an application', () => {
  const looked = [{ type: 'look-up', number: '2026-123-456-789-36', codiceFiscale: 'RSSMRA88E54A944M' }];
  // RSSMRA88E54A944M as a telephone writes it: two keys a letter, one a digit.
  const keyed = '7374746173218832542194461';
  it('does in the place of its code, with the codice fiscale, said in pieces and keyed', () => {
    const talk = call();
    talk.say('ho un codice');
    talk.say('venti ventisei centoventitré');
    assert.match(talk.say('quattro cinque sei, sette otto nove, tre sei'), /codice fiscale/);
    talk.say('RSSMRA88E54A944M');
    talk.say('sì');
    assert.deepEqual(talk.turn.effects, looked);
    const keys = call({ mode: 'keypad' });
    keys.key('3');
    keys.key('202612345678936');
    keys.key(keyed);
    keys.key('1');
    assert.deepEqual(keys.turn.effects, looked);
  });
  it('tells where it is and no more: who calls is still not known', () => {
    const talk = call();
    talk.say('ho il numero della domanda');
    talk.say('2026-123-456-789-36');
    talk.say('RSSMRA88E54A944M');
    talk.say('sì');
    talk.back((at, state) => toldByNumber(at, state, { title: 'NASpI', sentences: ['L’ha consegnata.'] }));
    assert.match(talk.turn.say.join(' '), /NASpI\. L’ha consegnata\./);
    assert.equal(talk.turn.state.cases, null);
    assert.match(talk.say('a che punto è la mia domanda'), /Devo essere sicuro che è lei/);
  });
});

describe('is it yours?', () => {
  it('takes no question for a yes: what waits is sent to nobody who did not say so', () => {
    const talk = call();
    talk.say('a che punto è la mia domanda');
    const one = { id: 'x', title: 'NASpI', on: 'due novembre', besides: [] };
    talk.back((at, state) => identified(at, { ...state, phase: 'checking' }, [], [one]));
    assert.match(talk.say('a che punto è la mia domanda'), /È sua\?/);
    assert.deepEqual(talk.turn.effects, []);
    talk.say('sì, è la mia');
    assert.deepEqual(talk.turn.effects, [{ type: 'claim', applicationId: 'x' }]);
  });
});

describe('after a case was told', () => {
  const after = (cases: readonly ToldCase[]) => {
    const talk = call();
    talk.say('a che punto è la mia domanda');
    talk.back(proven(cases));
    return talk;
  };
  it('a review or an appeal begins by its name, also from the words of a whole sentence', () => {
    for (const [said, kind] of [
      ['ricorso', 'appeal'],
      ['vorrei fare ricorso', 'appeal'],
      ['chiedo il riesame', 'review'],
    ] as const) {
      const talk = after([refused]);
      talk.say(said);
      assert.deepEqual(talk.turn.effects, [{ type: 'contest', applicationId: 'b', kind }]);
    }
  });
  it('"ricorso" after a case that waits means the one that was refused; with none it is told so', () => {
    const talk = after([waiting, refused]);
    talk.say('no, voglio fare ricorso');
    assert.equal(talk.turn.effects[0]?.type, 'contest');
    assert.match(after([waiting]).say('ricorso'), /non c’è una risposta da contestare/);
    assert.match(talk.back(cannotContest), /non si può contestare così/);
  });
  it('a draft goes on where it was', () => {
    const talk = after([draft]);
    talk.say('continua');
    assert.deepEqual(talk.turn.effects, [{ type: 'go-on', applicationId: 'c' }]);
  });
  it('"ripeta" says it again, "operatore" passes on', () => {
    const talk = after([waiting]);
    const { say } = talk.turn;
    assert.equal(talk.say('può ripetere?'), say.join(' '));
    talk.say('operatore');
    assert.deepEqual(talk.turn.effects, [{ type: 'operator' }]);
  });
});

describe('a list of services that was just read out', () => {
  const list = () => {
    const caller = call();
    assert.match(caller.say('un riscatto'), /1\. .*2\. .*3\. /);
    return caller;
  };
  it('is answered by a place in it, whatever is said beside it', () => {
    for (const [said, n] of [
      ['la prima', 1],
      ['allora direi la seconda', 2],
      ['quella numero due va', 2],
      ['l’ultima che ha detto', 3],
    ] as const) {
      const caller = call();
      const titles = caller.say('un riscatto').split(/\d\. /).slice(1);
      const title = titles[n - 1]?.split('. ')[0] ?? '-';
      const told = caller.say(said);
      const [effect] = caller.turn.effects;
      // What can be asked for here is begun; of any other it is said how it is asked for.
      const begun =
        effect?.type === 'start' ? catalogue.entries.get(effect.service)?.card.title.it : undefined;
      assert.ok((begun ?? told).startsWith(title), `${said}: ${begun ?? told}`);
    }
  });
  it('is not read again, and nothing of it taken, when none of it fits', () => {
    for (const said of ['nessuna delle tre', 'nessuno di questi', 'né l’una né l’altra', 'un’altra cosa'])
      assert.match(list().say(said), /^Va bene, nessuno di questi/, said);
  });
});

describe('whatever is said or keyed', () => {
  const inputs = fc.oneof(
    fc.record({
      type: fc.constant('said' as const),
      text: fc.constantFrom(
        'sì',
        'no',
        'a che punto è la mia domanda',
        'pin',
        'codice',
        'nessuno',
        'RSSMRA80A01H501U',
        spokenPin,
        'riesame',
        'ripeti',
        'boh',
        'indietro',
        '123',
        'mi hanno licenziato',
        'non lo so',
      ),
    }),
    fc.record({
      type: fc.constant('keys' as const),
      keys: fc.constantFrom('1', '2', '3', '4', '5', '6', '9', '0', '*1', '*2', '**', pin, code),
    }),
    fc.constant({ type: 'silence' as const }),
  );
  it('there is always an answer, and nothing of anybody before they said who they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Mode>('text', 'voice', 'keypad'),
        fc.array(inputs, { maxLength: 14 }),
        (mode, said) => {
          let turn = openDoor(context, { language: 'it', mode });
          for (const input of said) {
            if (turn.expect.type === 'nothing') break;
            turn = hearAtDoor(context, JSON.parse(JSON.stringify(turn.state)), input);
            assert.ok(turn.say.length > 0 || turn.effects.length > 0);
            assert.equal(turn.state.cases, null);
            assert.ok(turn.effects.every(({ type }) => type !== 'contest' && type !== 'go-on'));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a list of services, and words that name none of them', () => {
  const chosen = ({ turn }: Call) =>
    turn.effects.flatMap((effect) => ('service' in effect ? [effect.service] : []));
  it('are asked about one after the other, the likeliest first', () => {
    for (const agreed of ['sì quella', 'avanti', 'quella', 'sì']) {
      const caller = call();
      assert.match(caller.say('io finito lavoro'), /1\. Domanda di disoccupazione/);
      assert.match(caller.say(agreed), /Intende questo: Domanda di disoccupazione \(NASpI\)\?/, agreed);
      assert.deepEqual(chosen(caller), []);
      caller.say('sì');
      assert.deepEqual(chosen(caller), ['naspi-domanda'], agreed);
    }
    const other = call();
    const [, second] = /2\. (.+?)\. (?:3\.|Se )/.exec(other.say('io finito lavoro')) ?? [];
    assert.ok(second);
    other.say('avanti');
    assert.ok(other.say('no').includes(`Intende questo: ${second}?`));
    other.say('sì');
    assert.ok(!chosen(other).includes('naspi-domanda') && chosen(other).length === 1);
  });
  it('are passed over by a place in the list, also behind a yes', () => {
    const after = (said: string) => {
      const caller = call();
      caller.say('io finito lavoro');
      caller.say(said);
      return chosen(caller);
    };
    assert.deepEqual(after('la prima'), ['naspi-domanda']);
    const [second, ...more] = after('sì la seconda');
    assert.ok(second && second !== 'naspi-domanda' && more.length === 0);
  });
});
