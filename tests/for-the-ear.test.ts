// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, examplesOf, frontDoorOf, loadCatalogue } from '#catalogue/index.ts';
import { contestDefinition } from '#contests/index.ts';
import { day, type Language, textIn } from '#core/index.ts';
import {
  accountRefused,
  begin,
  beyondPower,
  type Context,
  cannotContest,
  changedMeanwhile,
  claimed,
  type DoorState,
  forWhom,
  handedIn,
  hear,
  hearAtDoor,
  identified,
  knownNoMore,
  left,
  namesAnother,
  needsCodiceFiscale,
  notIdentified,
  notOpened,
  notSent,
  notSubmitted,
  onlyInPortal,
  openDoor,
  playConversation,
  saidAgain,
  submitted,
  type ToldCase,
  type Turn,
  toldOnly,
  tooManyBegun,
  willBeTold,
} from '#dialogue/index.ts';
import type { Definition } from '#interview/index.ts';
import {
  beginMeeting,
  bookedThere,
  cancelledThere,
  freeThere,
  hearMeeting,
  heldThere,
  type MeetingContext,
  noMoreThan,
  notMine,
  theseAreMine,
  whichOffice,
} from '#meeting/index.ts';
import { loadPlaces } from '#places/index.ts';
import { sayApplicationNumber, sayCode } from '#spoken/index.ts';
import type { Input, Mode, Turn as Played, TurnState } from '#turns/index.ts';
import { completed } from './completed.ts';

// Who listens has in mind at the end of a turn so many words, and so many before the first pause.
const [mostInTurn, mostBeforePause] = [35, 25];
const catalogue = await loadCatalogue();
const places = loadPlaces();
const today = day('2026-11-30');

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const untilPause = (text: string): number => wordsIn(text.split(/[.?!:;,](?:\s|$)/)[0] ?? '');

function isShort(says: string, where: string): void {
  assert.ok(wordsIn(says) <= mostInTurn, `${wordsIn(says)} words, ${where}: ${says}`);
  assert.ok(untilPause(says) <= mostBeforePause, `no pause, ${where}: ${says}`);
}

/** A turn and all that is told after it, heard in silence: each is short. Gives the last. */
function areShort<S extends TurnState, E>(
  turn: Played<S, E>,
  hearOn: (state: S, input: Input) => Played<S, E>,
  where: string,
): Played<S, E> {
  let now = turn;
  isShort(now.say.join(' '), where);
  for (let n = 0; n < 40 && (now.state.unsaid ?? []).length > 0; n++) {
    now = hearOn(now.state, { type: 'silence' });
    isShort(now.say.join(' '), where);
  }
  assert.equal((now.state.unsaid ?? []).length, 0, `it never ends, ${where}`);
  return now;
}

const eachWay = (['it', 'en', 'de'] as const).flatMap((language) =>
  (['voice', 'keypad'] as const).map((mode) => ({ language, mode })),
);

describe('what is said is short enough to be heard', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition || definition.service.reads) continue;
    it(`in every turn of ${card.id}`, () => {
      for (const { on, answers: some } of examplesOf(catalogue, card.id))
        for (const mode of ['voice', 'keypad'] as const) {
          const answers = completed(definition, some, on);
          const { turns, ends } = playConversation(
            { definition, places, today: on },
            { language: 'it', mode, answers },
          );
          for (const says of [...turns.map((turn) => turn.says), ...ends]) isShort(says, mode);
        }
    });
  }

  it('at the entrance, whatever the language, and by keys', () => {
    const context = { ...frontDoorOf(catalogue, today), places, today };
    for (const { language, mode } of eachWay)
      isShort(openDoor(context, { language, mode }).say.join(' '), `${mode} ${language}`);
  });
});

/** An interview in which something was answered, in a language that its service has. */
function interviewIn(language: Language, mode: Mode, service = 'certificazione-unica') {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  const context: Context = { definition, places, today };
  const begins = { language, mode, answers: { year: 2025 }, agency: catalogue.brand.agency };
  return { context, begins, state: begin(context, begins).state };
}

describe('what is said after the last answer is short too', () => {
  const codeOf = (language: Language) => sayCode('128617527429838318', language, [3, 3, 3, 3, 3, 3]);
  const numberOf = (language: Language) => sayApplicationNumber('202600000123456', language);
  const wish = 'sapere a che punto è la mia domanda di assegno unico di marzo';
  const long = Array.from({ length: 4 }, (_, n) => `Una ${'parola '.repeat(7 + n)}ancora.`);

  for (const { language, mode } of eachWay)
    it(`${language}, ${mode}: sent, handed in, not sent, told already, left, passed on`, () => {
      const { context, begins, state } = interviewIn(language, mode);
      const [spokenNumber, spokenCode] = [numberOf(language), codeOf(language)];
      const goesOn: Context = { ...context, mayGoOn: true };
      const wished = { ...state, later: [wish] };
      const leaving = (type: 'operator' | 'stop', code: string | null): Turn => {
        const input: Input =
          mode === 'keypad'
            ? { type: 'keys', keys: type === 'operator' ? '*0' : '*9' }
            : { type: 'said', text: sayings[language][type] };
        const turn = hear(context, state, input);
        assert.equal(turn.effects[0]?.type, type);
        return left(context, turn, code);
      };
      const ends: Readonly<Record<string, Turn>> = {
        sent: submitted(context, state, spokenNumber),
        'sent, and something else is wanted': submitted(context, wished, spokenNumber),
        'sent, and it can begin at once': submitted(goesOn, wished, spokenNumber),
        'handed in': handedIn(context, state, { spokenNumber, spokenCode, told: long }),
        'only in the portal': onlyInPortal(context, state, { level: 3, spokenCode }),
        'not sent': notSent(context, state, { why: long.join(' '), spokenCode }),
        'not sent, one’s own': notSent(context, state, { why: long[0] ?? '', spokenCode: null }),
        'told only': toldOnly(context, { language, mode }, long),
        stopped: leaving('stop', spokenCode),
        'stopped, one’s own': leaving('stop', null),
        'passed on': leaving('operator', spokenCode),
        'passed on, one’s own': leaving('operator', null),
      };
      for (const code of ['not-holder', 'too-many-checks', 'change-waiting', 'frozen'] as const)
        areShort(
          accountRefused(context, state, { code, spokenCode }),
          (at, input) => hear(context, at, input),
          code,
        );
      for (const [where, turn] of Object.entries(ends)) {
        const at = where.includes('at once') ? goesOn : context;
        const last = areShort(turn, (now, input) => hear(at, now, input), where);
        assert.equal(last.expect.type, 'nothing', where);
      }
      assert.equal((ends['passed on']?.state.unsaid ?? []).length, 0, 'nobody waits to be passed on');
      const lead = [long[0] ?? ''];
      const known = [{ path: 'year', from: long[0] ?? '' }];
      const others: Readonly<Record<string, Turn>> = {
        resumed: begin(context, { ...begins, lead }),
        known: begin(context, { ...begins, lead, known }),
        'asked again': saidAgain(context, state, long),
        'names another': namesAnother(context, state),
        'not submitted': notSubmitted(context, state),
        'changed meanwhile': changedMeanwhile(context, state, begins.answers),
      };
      for (const [where, turn] of Object.entries(others))
        areShort(turn, (now, input) => hear(context, now, input), where);
    });

  it('in a contest, from its first question to what is read back', () => {
    const about = definitionOf(catalogue, 'naspi-domanda');
    assert.ok(about);
    for (const kind of ['review', 'appeal'] as const) {
      const reasons = Object.keys(about.service.conditions);
      const of = { kind, service: about.service.id, outcome: 'refused', reasons, decidedOn: today } as const;
      const definition: Definition = contestDefinition(of, about, catalogue.administration);
      const context: Context = { definition, places, today };
      for (const { language, mode } of eachWay)
        for (const answers of [{}, { grounds: [reasons[0]], [`why-${reasons[0]}`]: 'Sono venti.' }]) {
          const begins = { language, mode, answers, agency: catalogue.brand.agency, isGreeted: true };
          areShort(
            begin(context, begins),
            (at, input) => hear(context, at, input),
            `${kind} ${language} ${mode}`,
          );
        }
    }
  });
});

const sayings = {
  it: { operator: 'mi passi un operatore', stop: 'fermati' },
  en: { operator: 'operator', stop: 'stop' },
  de: { operator: 'ich möchte mit einer Person sprechen', stop: 'anhalten' },
};

describe('what is said to whom shows who they are is short', () => {
  const context = { ...frontDoorOf(catalogue, today), places, today, meets: true };
  const sentences = ['Questa è una frase di prova che dice a che punto è la domanda.', 'E anche questa.'];
  const told: ToldCase = {
    id: 'a',
    service: 'naspi-domanda',
    title: 'NASpI, l’indennità di disoccupazione',
    sentences: [...sentences, ...sentences, ...sentences],
    can: ['ask-review', 'appeal', 'continue', 'give-documents'],
    later: [],
  };
  for (const { language, mode } of eachWay)
    it(`${language}, ${mode}: PIN, code, number, whose affairs, what was found`, () => {
      const { state } = openDoor(context, { language, mode });
      const hearOn = (at: DoorState, input: Input) => hearAtDoor(context, at, input);
      const at = (phase: DoorState['phase'], path: string | null = null): DoorState => ({
        ...state,
        phase,
        path,
      });
      const minutes = 15;
      const phases = [
        'proving',
        'pin',
        'code',
        'for-whom',
        'what-else',
        'choosing',
        'offering-notice',
      ] as const;
      // What stands open, said again, and not understood.
      for (const phase of phases) areShort(hearOn(at(phase), { type: 'silence' }), hearOn, phase);
      areShort(hearOn(at('codice-fiscale', 'codice-fiscale'), { type: 'silence' }), hearOn, 'codice fiscale');
      const offered = [{ id: 'b', title: told.title, on: sentences[0] ?? '', besides: sentences }];
      const powers = ['Anna Esposito', 'Bruno Esposito', 'Carla De Santis'].map((name) => ({
        id: name,
        name,
        givenName: name.split(' ')[0] ?? '',
        only: told.title,
      }));
      const turns = {
        identified: identified(context, state, [told, told]),
        offered: identified(context, state, [told], offered),
        'nothing found': identified(context, state, []),
        'for whom': forWhom(context, state, powers, true),
        'beyond the power': beyondPower(context, state, told.title),
        claimed: claimed(context, state, { cases: [told] }),
        'not claimed': claimed(context, state, { cases: [told], refused: 'step-up' }),
        'PIN misheard': notIdentified(context, at('pin'), { code: 'misheard' }),
        'PIN run out': notIdentified(context, at('pin'), { code: 'run-out' }),
        'PIN wrong': notIdentified(context, at('pin'), { code: 'wrong' }),
        'PIN to wait for': notIdentified(context, at('pin'), { code: 'wait', minutes }),
        'PIN wrong again': notIdentified(context, { ...at('pin'), refusals: 2 }, { code: 'wrong' }),
        'codice fiscale besides': needsCodiceFiscale(context, state, sentences[0] ?? ''),
        'not opened': notOpened(context, at('code'), { code: 'not-found', why: sentences.join(' ') }),
        'PIN ended': knownNoMore(context, state, 'pin-ended'),
        'signed out': knownNoMore(context, state, 'signed-out'),
        'power ended': knownNoMore(context, state, 'power-ended'),
        'too many': tooManyBegun(context, state, minutes),
        'will be told': willBeTold(context, state, true),
        'will not be told': willBeTold(context, state, false),
        'cannot contest': cannotContest(context, state),
        'back at the door': openDoor(context, { language, mode, lead: [sentences.join(' ')] }),
      };
      for (const [where, turn] of Object.entries(turns)) areShort(turn, hearOn, where);
    });
});

describe('what is said about an appointment is short', () => {
  const context: MeetingContext = {
    places,
    today,
    subjects: (language) =>
      ['pension', 'children', 'contributions', 'information'].map((id) => ({
        id,
        label: textIn(
          { it: 'i contributi versati', en: 'contributions paid', de: 'eingezahlte Beiträge' },
          language,
        ),
        said: [],
      })),
    waysOf: () => ['counter', 'phone', 'video'],
    holdMinutes: 10,
  };
  const office = {
    id: 'bologna',
    name: 'Sede di prova di Bologna',
    town: 'Bologna',
    address: 'via di prova 1, piano terra',
  };
  const times = [9, 11, 15].map((hour) => ({ at: `2026-12-02T${hour}:40:00.000Z`, hour, minute: 40 }));
  const days = [day('2026-12-02'), day('2026-12-03')].map((date) => ({ date, times }));
  const [first] = times;

  for (const { language, mode } of eachWay)
    it(`${language}, ${mode}: from the subject to the last words`, () => {
      const hearOn = (state: ReturnType<typeof beginMeeting>['state'], input: Input) =>
        hearMeeting(context, state, input);
      const begun = beginMeeting(context, { language, mode, said: null, isKnown: false });
      assert.ok(first);
      const chosen = { ...first, date: day('2026-12-02') };
      const state = {
        ...begun.state,
        subject: 'pension',
        way: 'counter',
        offices: [office],
        days,
        chosen,
      } as const;
      const mine = [0, 1].map((n) => ({
        id: String(n),
        office: office.id,
        subject: 'pension',
        way: 'counter' as const,
        when: chosen,
        officeName: office.name,
      }));
      const code = sayCode('128617527429838318', language, [3, 3, 3, 3, 3, 3]);
      const turns = {
        begun,
        free: freeThere(context, state, { offices: [office, { ...office, id: 'b' }], days }),
        'none free': freeThere(context, state, { offices: [office], days: [] }),
        'which office': whichOffice(context, state, [office, office, office]),
        held: heldThere(context, state),
        taken: heldThere(context, state, { days }),
        booked: bookedThere(context, state, { code, isTold: true, isSample: true }),
        'booked by whoever is known': bookedThere(context, state, {
          code: null,
          isTold: true,
          isSample: true,
        }),
        'too many': noMoreThan(context, state),
        mine: theseAreMine(context, state, mine, true),
        'none mine': theseAreMine(context, state, [], true),
        'not mine': notMine(context, state),
        'to wait for': notMine(context, state, 15),
        cancelled: cancelledThere(context, state, true),
        over: cancelledThere(context, state, false),
      };
      for (const [where, turn] of Object.entries(turns)) areShort(turn, hearOn, where);
      const phases = ['subject', 'way', 'proof', 'code', 'pin', 'which', 'doing', 'cancel-sure'] as const;
      for (const phase of phases)
        areShort(
          hearOn({ ...state, mine, about: '0', phase, path: null }, { type: 'silence' }),
          hearOn,
          phase,
        );
      const end = areShort(turns.booked, hearOn, 'booked');
      assert.deepEqual(end.effects, [{ type: 'stop' }], 'it is left when all is told');
      assert.deepEqual(turns.booked.effects, []);
    });
});
