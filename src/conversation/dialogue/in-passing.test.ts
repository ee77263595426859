// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, frontDoorOf, loadCatalogue } from '#catalogue/index.ts';
import { day, type Language } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import { askingAt } from './asking.ts';
import { begin, type Context, hear, hearAtDoor, openDoor, submitted, type Turn } from './index.ts';
import { recalled } from './recalled.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();
const today = day('2026-03-10');

function call(service: string, given: { said?: string; answers?: RawAnswers; language?: Language } = {}) {
  const definition = definitionOf(catalogue, service);
  assert.ok(definition);
  const context: Context = { definition, places, today };
  const { said, answers = {}, language = 'it' } = given;
  const stored: Record<string, unknown> = {};
  const take = (heard: Turn): Turn => {
    const turn = heardOut(heard, (state, input) => hear(context, state, input));
    for (const effect of turn.effects) if (effect.type === 'answer') stored[effect.path] = effect.value;
    return turn;
  };
  const agency = { it: 'prova', en: 'trial' };
  const opening = { language, mode: 'text' as const, answers, agency, isGreeted: true };
  let turn = take(begin(context, { ...opening, ...(said === undefined ? {} : { said }) }));
  return {
    stored,
    now: () => turn,
    says: () => turn.say.join(' '),
    say(text: string) {
      // The state goes through JSON, as it does between two processes.
      turn = take(hear(context, JSON.parse(JSON.stringify(turn.state)), { type: 'said', text }));
      return turn.say.join(' ');
    },
  };
}

const oneBreath =
  'Sì buongiorno, allora, disoccupazione: facevo la cameriera a tempo determinato, dal 15 aprile 2025 al 31 gennaio 2026, non me l’hanno rinnovato, ho novantasei settimane di contributi, 34.210 euro di lordo in quattro anni, l’iban è IT61C3608105138263948163952';

describe('everything said in one breath', () => {
  it('is kept at the entrance also where a service must first be picked', () => {
    const context = { ...frontDoorOf(catalogue, today), places, today };
    let turn = openDoor(context, { language: 'it', mode: 'text' });
    turn = hearAtDoor(context, turn.state, { type: 'said', text: oneBreath });
    if (turn.effects.length === 0)
      turn = hearAtDoor(context, turn.state, { type: 'said', text: 'la disoccupazione' });
    const [effect] = turn.effects;
    assert.ok(effect?.type === 'start');
    assert.equal(effect.service, 'naspi-domanda');
    assert.match(effect.said ?? '', /novantasei settimane.*IT61C/);
  });

  it('is proposed at its question, five facts of every kind, whatever their order', () => {
    const facts = {
      'last-day': '2026-01-31',
      weeks: 96,
      earned: 3_421_000,
      iban: 'IT61C3608105138263948163952',
    };
    const clauses = oneBreath.split(', ');
    for (const said of [oneBreath, [...clauses].reverse().join(', ')]) {
      const caller = call('naspi-domanda', { said });
      const proposed = new Set<string>();
      for (let n = 0; n < 60 && caller.now().expect.type !== 'nothing'; n++) {
        const { state, expect } = caller.now();
        const path = state.path ?? '';
        if (state.phase === 'consent') break;
        if (/già detto/.test(caller.says())) proposed.add(path);
        caller.say(expect.type === 'yes-no' ? 'sì' : (others[path] ?? 'no'));
      }
      assert.ok(!proposed.has('birth') && !proposed.has('pension'), 'nothing that was not said');
      for (const [path, value] of Object.entries(facts)) {
        assert.ok(proposed.has(path), `${path} was asked again: ${[...proposed].join(', ')}`);
        assert.equal(caller.stored[path], value, path);
      }
    }
  });
});

const others: Readonly<Record<string, string>> = {
  ending: 'contratto a termine scaduto',
  job: 'dipendente in un’azienda privata',
  'used-weeks': 'zero',
  birth: 'otto novembre 1996',
  'given-name': 'Martina',
  'family-name': 'Bellini',
  'codice-fiscale': 'BLLMTN96S48A944U',
  mobile: '320 991 7734',
  email: 'non ce l’ho',
  'pay-how': 'sul conto',
};

describe('what is said beside a yes', () => {
  it('is a yes, and is proposed at the question that it answers', () => {
    const caller = call('naspi-domanda');
    assert.match(caller.say('mi sono dimesso'), /È giusto\?/);
    assert.match(caller.say('sì, il trenta gennaio 2026'), /continuare lo stesso/);
    assert.match(caller.say('sì'), /già detto.*ultimo giorno.*trenta gennaio/);
    caller.say('sì');
    assert.equal(caller.stored['last-day'], '2026-01-30');
  });
});

describe('what is no answer to the open question', () => {
  it('is proposed at the one that it answers', () => {
    const answers = { help: 'nursery', 'child-birth': '2024-04-09' };
    const caller = call('bonus-asilo-nido', { answers });
    if (caller.now().expect.type === 'yes-no') caller.say('sì');
    assert.match(caller.say('privato, autorizzato dal Comune'), /non ho capito/);
    assert.match(caller.say('asilo nido'), /già detto.*privato autorizzato/);
    caller.say('sì');
    assert.equal(caller.stored['authorised'], 'private-authorised');
  });
});

describe('what would make somebody ineligible', () => {
  it('is asked back before it is stored', () => {
    const caller = call('naspi-domanda');
    assert.match(caller.say('mi sono dimesso, dimissioni volontarie'), /dimissioni.*È giusto\?/);
    assert.equal(caller.stored['ending'], undefined);
    assert.match(caller.say('no, mi hanno licenziato'), /ultimo giorno/);
    assert.equal(caller.stored['ending'], 'dismissal');
  });
});

describe('name and surname', () => {
  it('said together are parted over the two questions', () => {
    const answers = { year: 2024, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download' };
    const caller = call('certificazione-unica', { answers });
    assert.match(caller.say('Martina Bellini'), /Ho capito: Martina\. È giusto/);
    caller.say('sì');
    caller.say('Bellini');
    assert.deepEqual([caller.stored['given-name'], caller.stored['family-name']], ['Martina', 'Bellini']);
    const other = call('certificazione-unica', { answers });
    other.say('Martina');
    assert.match(other.say('Martina Bellini'), /Ho capito: Bellini\. È giusto/);
    other.say('sì');
    assert.deepEqual([other.stored['given-name'], other.stored['family-name']], ['Martina', 'Bellini']);
  });
});

describe('"eh?"', () => {
  it('is answered shorter and more concretely each time, never in the same words twice', () => {
    const caller = call('naspi-domanda', { answers: { ending: 'dismissal' } });
    const told = ['eh?', 'non ho sentito', 'come ha detto?'].map((said) => caller.say(said));
    assert.equal(new Set(told).size, 3, told.join(' | '));
    assert.match(told[0] ?? '', /ultimo giorno di lavoro\?/);
    assert.ok((told[2] ?? '').length < (told[0] ?? '').length);
    caller.say('il trenta gennaio 2026');
    assert.equal(caller.stored['last-day'], '2026-01-30');
  });
});

describe('what only points', () => {
  it('begins no new search after a list', () => {
    const context = { ...frontDoorOf(catalogue, today), places, today };
    let turn = openDoor(context, { language: 'it', mode: 'text' });
    const say = (text: string) => {
      turn = hearAtDoor(context, turn.state, { type: 'said', text });
      return turn.say.join(' ');
    };
    assert.match(say('un riscatto'), /1\. /);
    const { options } = turn.state;
    say('quello lì');
    assert.deepEqual(turn.state.options, options);
    assert.equal(turn.state.phase, 'which-service');
  });
});

describe('"no, so’ italiano"', () => {
  it('is a no, and no "I don’t know"', () => {
    const caller = call('naspi-domanda', {
      answers: { ending: 'dismissal', 'last-day': '2026-01-30', job: 'employee' },
    });
    assert.match(caller.says(), /permesso/);
    caller.say('no, so’ italiano');
    if (caller.now().expect.type === 'yes-no') caller.say('sì');
    assert.equal(Object.values(caller.stored).includes(false), true);
  });
});

describe('a question beside the one that is asked', () => {
  it('is answered, and what was asked is asked again', () => {
    const caller = call('assegno-unico-universale');
    for (const [asks, told] of [
      ['e se mia moglie lavora?', /lavorano tutti e due/],
      ['ma serve l’isee?', /Senza ISEE spetta il minimo/],
    ] as const) {
      const says = caller.say(asks);
      assert.match(says, told);
      assert.match(says, /Per questi figli prende già l’assegno unico\?/);
    }
    assert.deepEqual(caller.stored, {});
  });
  it('is no way around an answer that it does not hold', () => {
    const caller = call('assegno-unico-universale');
    assert.match(caller.say('e se piove?'), /Per questi figli prende già/);
    assert.deepEqual(caller.stored, {});
  });
  it('is answered while an answer is asked back', () => {
    const caller = call('naspi-domanda');
    caller.say('mi sono dimesso, dimissioni volontarie');
    assert.match(caller.say('e se trovo un altro lavoro?'), /altro lavoro.*dimissioni.*È giusto\?/s);
  });
  it('how much it comes to is told as examples while answers are missing', () => {
    const caller = call('assegno-unico-universale');
    const says = caller.say('quanto mi danno?');
    assert.match(says, /per esempio da .+ euro.* a .+ al mese, secondo le altre risposte/);
    assert.deepEqual(caller.stored, {});
  });
  it('also of what hangs on days and on weeks of work, before the first answer', () => {
    for (const id of ['naspi-domanda', 'dis-coll']) {
      const caller = call(id);
      const says = caller.say('quanto prendo?');
      assert.match(says, /per esempio da .+ euro.* a .+ al mese, secondo le altre risposte/, id);
      assert.deepEqual(caller.stored, {});
    }
  });
  it('words that only say the question again are no answer to it', () => {
    const caller = call('naspi-domanda');
    assert.doesNotMatch(caller.say('io finito lavoro'), /È giusto\?|contratto a termine\. È/);
    assert.deepEqual(caller.stored, {});
    caller.say('è finito il contratto');
    assert.equal(caller.stored['ending'], 'end-of-term');
  });
});

describe('a word that an option shares with a story', () => {
  const recall = (service: string, path: string, said: string, language: Language = 'it') => {
    const definition = definitionOf(catalogue, service);
    assert.ok(definition);
    const context: Context = { definition, places, today };
    const state = { ...call(service, { language }).now().state, said: [said] };
    return recalled(context, state, askingAt(context, state, path))?.value;
  };
  it('is not that option', () => {
    const unico = 'assegno-unico-universale';
    for (const said of [
      'assegno unico',
      'prima lavorava solo mio marito',
      'vorrei l’assegno unico per mio figlio',
    ])
      assert.equal(recall(unico, 'citizenship', said), undefined, said);
    assert.equal(recall(unico, 'citizenship', 'my husband has work now', 'en'), undefined);
  });
  it('is it where it is named', () => {
    const unico = 'assegno-unico-universale';
    assert.equal(recall(unico, 'citizenship', 'ho il permesso unico di lavoro'), 'single-work-permit');
    assert.equal(recall(unico, 'citizenship', 'sono italiana'), 'italian-or-eu');
  });
  it('is none of what was denied with "né"', () => {
    assert.equal(recall('naspi-domanda', 'ending', 'né dimissioni né licenziamento'), undefined);
  });
});

describe('a second wish', () => {
  it('named in passing is kept, and the answer beside it is taken', () => {
    const caller = call('naspi-domanda');
    assert.match(
      caller.say('mi hanno licenziato, e poi dovrei anche cambiare l’IBAN'),
      /alla fine: cambiare l’IBAN/,
    );
    assert.equal(caller.stored['ending'], 'dismissal');
    assert.deepEqual(caller.now().state.later, ['cambiare l’IBAN']);
  });
  it('is told at the end', () => {
    const definition = definitionOf(catalogue, 'naspi-domanda');
    assert.ok(definition);
    const context: Context = { definition, places, today };
    const caller = call('naspi-domanda');
    caller.say('poi vorrei anche chiedere il bonus nido');
    const { say } = submitted(context, caller.now().state, 'uno due tre');
    assert.match(say.join(' '), /Voleva anche altro: chiedere il bonus nido/);
  });
  it('that comes with the last words is asked about after them, and they go on', () => {
    const definition = definitionOf(catalogue, 'naspi-domanda');
    assert.ok(definition);
    const context: Context = { definition, places, today, mayGoOn: true };
    const wishes = {
      'e poi volevo sapere della mia domanda di disoccupazione': /altro: sapere della mia domanda/,
      'a che punto è la mia domanda di assegno unico': /altro: a che punto è la mia domanda/,
    };
    for (const [wish, asked] of Object.entries(wishes)) {
      const { state } = call('naspi-domanda').now();
      const sent = submitted(context, { ...state, mode: 'voice' }, 'uno due tre');
      const kept = hear(context, sent.state, { type: 'said', text: wish });
      assert.match(kept.say.join(' '), /ne parliamo alla fine.*Lo ripeto\?$/);
      const whole = heardOut(kept, (at, input) => hear(context, at, input));
      assert.match(whole.say.join(' '), asked);
      assert.match(whole.say.join(' '), /Cominciamo adesso\?$/);
      assert.doesNotMatch(whole.say.join(' '), /a presto/);
    }
  });
});
