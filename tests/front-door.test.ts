// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, type Language, todayInItaly } from '#core/index.ts';
import {
  type Call,
  reception,
  type Spoken,
  type Conversation as Talked,
  conversation as talkAbout,
} from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input, Mode } from '#turns/index.ts';
import { completed, plainEnd } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { refusedApplication, samplePerson, sentApplication } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { keysOf } from './telephone-keys.ts';

const database = await testDatabase();
const clock = testClock('2026-06-24');
const counter = await testCounter(database, clock);
const { pins } = counter;
const paola = (await samplePerson(database, clock, 'paola-ferri')).id;
const giuseppe = await samplePerson(database, clock, 'giuseppe-esposito');
const anna = await samplePerson(database, clock, 'anna-esposito');
async function making(person: { readonly id: string }, validity: '1-day') {
  const made = await pins.make({ person, actor: person }, validity);
  assert.ok(made.ok);
  return made.value;
}
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));

/** A whole conversation as it was held, to be read aloud: what was said by whom, line by line. */
interface Conversation {
  readonly lines: string[];
  say(text: string): Promise<string>;
  /** The application that it came to. */
  application?: Application;
  /** How the conversation about it ended. */
  ended?: Spoken['ended'];
}

function conversation(mode: Mode = 'text', language: Language = 'it'): Conversation {
  const call: Call = reception({ ...counter, database }, { language, mode, source: null });
  const lines = call.turn.say.map((text) => `— ${text}`);
  let inside: Talked | undefined;
  const self: Conversation = {
    lines,
    async say(text) {
      lines.push(`    ${text}`);
      const input: Input = mode === 'keypad' ? { type: 'keys', keys: text } : { type: 'said', text };
      let said: readonly string[];
      if (inside) {
        const talked = inside;
        const heard = async (one: Input) => {
          const { says, ended } = await talked.hear(one);
          self.ended = ended;
          return says;
        };
        said = await saidOut(await heard(input), heard);
      } else {
        const heard = await call.hear(input);
        said = heard.turn.say;
        if (heard.leaves?.to === 'application') {
          inside = await talkAbout({ ...counter, database }, heard.leaves, { mode, isGreeted: true });
          const talked = inside;
          const heardInside = async (one: Input) => (await talked.hear(one)).says;
          said = [...said, ...(await saidOut(inside.first.says, heardInside))];
        } else said = await saidOut(said, async (one) => (await call.hear(one)).turn.say);
      }
      if (inside) self.application = inside.application;
      lines.push(...said.map((line) => `— ${line}`));
      return said.join(' ');
    },
  };
  return self;
}

const status = async ({ id }: Pick<Application, 'id'>) => {
  const found = await counter.casework.read(id);
  assert.ok(found.ok);
  return found.value.status;
};
const spoken = (digits: string) =>
  [...digits]
    .map((digit) => 'zero uno due tre quattro cinque sei sette otto nove'.split(' ')[Number(digit)])
    .join(' ');

describe('"volevo sapere a che punto è la mia domanda", in conversation', () => {
  it('tells a person, who has shown who they are, of each application with its next day', async () => {
    await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: giuseppe.id,
    });
    await refusedApplication(counter, clock, { service: 'assegno-sociale', person: giuseppe, by: paola });
    const { pin } = await making(giuseppe, '1-day');
    const talk = conversation();
    await talk.say('buongiorno, volevo sapere a che punto è la mia domanda di assegno sociale');
    await talk.say('ho il pin');
    await talk.say(giuseppe.codiceFiscale);
    assert.doesNotMatch(talk.lines.join('\n'), /Esposito|Assegno sociale\./, 'nothing before the proof');
    await talk.say('sì');
    await talk.say(spoken(pin.slice(0, 5)));
    const first = await talk.say(spoken(pin.slice(5)));
    assert.match(first, /Ho trovato due sue domande/);
    assert.match(
      first,
      /La risposta è no.*reddito.*ricorso fino al nove settembre duemilaventisei\. Mancano novanta giorni/s,
    );
    assert.match(await talk.say('sì'), /Le rispondiamo entro il dieci luglio duemilaventisei/);
    assert.match(await talk.say('no, grazie'), /a presto/);
    assert.doesNotMatch(
      talk.lines.filter((line) => line.startsWith('—')).join('\n'),
      /\d{2}/,
      'figures are words',
    );
  });

  it('asks whose it is that was handed in with their codice fiscale, and sends it on a yes', async () => {
    const rita = await samplePerson(database, clock, 'rita-lombardi');
    const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
    assert.ok(definition);
    const all = completed(definition, plainEnd, todayInItaly(clock));
    const answers = await asOwn(database, all, rita.id);
    const begin = { language: 'it', channel: 'text', answers } as const;
    const begun = await counter.applications.start('naspi-domanda', begin);
    assert.ok(begun.ok && (await counter.applications.submit(begun.value.application, 'text')).ok);
    for (const mode of ['text', 'keypad'] as const) {
      const { pin } = await making(rita, '1-day');
      const talk = conversation(mode);
      const [whose, yes] = mode === 'keypad' ? [keysOf(rita.codiceFiscale), '1'] : [rita.codiceFiscale, 'sì'];
      await talk.say(mode === 'keypad' ? '1' : 'a che punto è la mia domanda');
      await talk.say(mode === 'keypad' ? '1' : 'pin');
      await talk.say(whose);
      await talk.say(yes);
      const asked = await talk.say(mode === 'keypad' ? pin : spoken(pin));
      if (mode === 'keypad') {
        assert.doesNotMatch(asked, /È sua\?/, 'it is sent, and asked about no more');
        continue;
      }
      assert.match(asked, /è stata consegnata una domanda.*È sua\?/);
      assert.doesNotMatch(asked, /Lombardi/);
      assert.match(await talk.say('sì'), /la domanda è inviata.*Ho trovato una sua domanda/s);
    }
    assert.equal(await status(begun.value.application), 'submitted');
  });

  it('tells nobody with another’s codice fiscale and the wrong PIN', async () => {
    const { pin } = await making(anna, '1-day');
    const talk = conversation();
    await talk.say('a che punto è la mia domanda');
    await talk.say('pin');
    for (let n = 0; n < 3; n++) {
      await talk.say(giuseppe.codiceFiscale);
      await talk.say('sì');
      await talk.say(spoken(pin));
    }
    assert.doesNotMatch(talk.lines.join('\n'), /La risposta è no|Le rispondiamo entro il/);
    assert.match(talk.lines.slice(-4).join(' '), /PIN telefonico si fa sul sito/);
  });
});

describe('who has said by a PIN who they are', () => {
  it('is heard of no more once it is ended, in the middle of a call too: at the door, and within an application', async () => {
    const carla = await samplePerson(database, clock, 'carla-greco');
    const begin = { language: 'it', channel: 'text', personId: carla.id } as const;
    assert.ok((await counter.applications.start('assegno-sociale', begin)).ok);
    for (const isWithin of [false, true]) {
      const { pin } = await making(carla, '1-day');
      const talk = conversation();
      await talk.say('a che punto è la mia domanda');
      await talk.say('pin');
      await talk.say(carla.codiceFiscale);
      await talk.say('sì');
      assert.match(await talk.say(spoken(pin)), /Assegno sociale/);
      if (isWithin) assert.match(await talk.say('continua'), /Facciamo insieme/);
      await pins.revoke(carla.id);
      const said = await talk.say(isWithin ? 'sì' : 'a che punto è la mia domanda');
      assert.match(said, /non vale più/);
      assert.doesNotMatch(said, /Assegno sociale/);
      if (!isWithin)
        assert.match(await talk.say('a che punto è la mia domanda'), /Devo essere sicuro che è lei/);
    }
  });
});

describe('who has signed out on every device', () => {
  it('is led back to the entrance from a conversation opened by the PIN, and nothing is read out or stored', async () => {
    for (const isWithin of [false, true]) {
      const elio = await samplePerson(database, clock, isWithin ? 'elio-sartori' : 'marco-conti');
      const begin = { language: 'it', channel: 'text', personId: elio.id } as const;
      assert.ok((await counter.applications.start('assegno-sociale', begin)).ok);
      const { pin } = await making(elio, '1-day');
      const talk = conversation();
      await talk.say('a che punto è la mia domanda');
      await talk.say('pin');
      await talk.say(elio.codiceFiscale);
      await talk.say('sì');
      assert.match(await talk.say(spoken(pin)), /Assegno sociale/);
      if (isWithin) assert.match(await talk.say('continua'), /Facciamo insieme/);
      const stored = talk.application?.answers;
      await counter.sessions.endAll(elio.id);
      const said = await talk.say(isWithin ? 'sì' : 'a che punto è la mia domanda');
      assert.match(said, /uscito da tutti i dispositivi/);
      assert.doesNotMatch(said, /Assegno sociale|Facciamo/);
      assert.deepEqual(talk.application?.answers, stored);
      assert.equal(talk.ended, isWithin ? 'not-known' : undefined);
      if (!isWithin)
        assert.match(await talk.say('a che punto è la mia domanda'), /Devo essere sicuro che è lei/);
      assert.ok(await pins.current(elio.id), 'the PIN itself stays good');
    }
  });
});

describe('what was handed in, at the front door', () => {
  const ways = ['text', 'keypad'] as const;
  const service = 'naspi-domanda';
  const handedIn = async (id: string) => {
    const person = await samplePerson(database, clock, id);
    const definition = counter.catalogue.entries.get(service)?.definition;
    assert.ok(definition);
    const all = completed(definition, plainEnd, todayInItaly(clock));
    const answers = await asOwn(database, all, person.id);
    const begun = await counter.applications.start(service, { language: 'it', channel: 'text', answers });
    assert.ok(begun.ok);
    const receipt = await counter.applications.submit(begun.value.application, 'text');
    assert.ok(receipt.ok);
    const { application, code } = begun.value;
    return { person, application, code: code ?? '', number: receipt.value.number.replaceAll('-', '') };
  };
  /** Says, or keys, a code or a number and then a codice fiscale; gives what is answered. */
  const asked = async (mode: (typeof ways)[number], digits: string, codiceFiscale: string) => {
    const talk = conversation(mode);
    await talk.say(mode === 'keypad' ? '3' : 'ho il codice');
    await talk.say(mode === 'keypad' ? digits : spoken(digits));
    await talk.say(mode === 'keypad' ? keysOf(codiceFiscale) : codiceFiscale);
    return talk.say(mode === 'keypad' ? '1' : 'sì');
  };
  const onThePage = async (form: Readonly<Record<string, string>>) => {
    const answer = await counter.web.request('http://localhost/it/resume', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(form),
    });
    return (await answer.text()).replaceAll('&#39;', "'");
  };

  for (const mode of ways)
    it(`is told of by its code or its number with the codice fiscale, in the words of the page (${mode})`, async () => {
      const { person, code, number } = await handedIn('maria-rossi');
      for (const digits of [code, number]) {
        const told = await asked(mode, digits, person.codiceFiscale);
        assert.match(told, /Non è ancora inviata: prima dobbiamo sapere chi è lei/, digits.length.toString());
        assert.match(told, /PIN telefonico.*sportello.*videochiamata.*patronato/);
        assert.doesNotMatch(told, /Rossi|Maria/);
      }
    });

  for (const mode of ways)
    it(`is told to nobody with another codice fiscale, and never by a code once it is somebody’s (${mode})`, async () => {
      const { person, application, code, number } = await handedIn('rita-lombardi');
      const written = number.replace(/(.{4})(...)(...)(...)/, '$1-$2-$3-$4-');
      const wrong = giuseppe.codiceFiscale;
      for (const [digits, typed] of [
        [code, code],
        [number, written],
      ] as const) {
        const told = await asked(mode, digits, wrong);
        const page = await onThePage({ code: typed, 'codice-fiscale': wrong });
        const why =
          digits === code
            ? 'serve anche il codice fiscale che è scritto nella domanda'
            : 'Nessuna domanda ha questo codice, o questo numero con questo codice fiscale';
        assert.ok(told.includes(why), told);
        assert.ok(page.includes(why), 'the same words on the page');
        assert.doesNotMatch(told, /Non è ancora inviata/);
      }
      assert.ok((await counter.applications.claim(application, person.id, 'web')).ok);
      const byCode = conversation(mode);
      await byCode.say(mode === 'keypad' ? '3' : 'ho il codice');
      assert.match(
        await byCode.say(mode === 'keypad' ? code : spoken(code)),
        /Nessuna domanda ha questo codice/,
      );
      const byNumber = await asked(mode, number, person.codiceFiscale);
      assert.match(byNumber, /collegata a una persona.*codice fiscale/s);
      assert.match(
        await onThePage({ code: written, 'codice-fiscale': person.codiceFiscale }),
        /collegata a una persona/,
      );
    });

  it('makes whoever guesses wait, over the channels together', async () => {
    const { number } = await handedIn('marco-conti');
    const source = '203.0.113.77';
    const words: string[] = [];
    for (let n = 0; n < 12; n++) {
      const call = reception({ ...counter, database }, { language: 'it', mode: 'text', source });
      await call.hear({ type: 'said', text: 'ho il codice' });
      await call.hear({ type: 'said', text: spoken(number) });
      await call.hear({ type: 'said', text: giuseppe.codiceFiscale });
      words.push((await call.hear({ type: 'said', text: 'sì' })).turn.say.join(' '));
    }
    assert.match(words[0] ?? '', /Nessuna domanda ha/);
    assert.match(words.at(-1) ?? '', /troppi tentativi/);
  });
});

describe('a refusal contested without a page', () => {
  it('in conversation: the ground in one’s own words, why, consent, sent to the committee', async () => {
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: anna,
      by: paola,
    });
    const { pin } = await making(anna, '1-day');
    const talk = conversation();
    await talk.say('mi hanno rifiutato l’assegno sociale e non è giusto');
    await talk.say('pin');
    await talk.say(anna.codiceFiscale);
    await talk.say('sì');
    assert.match(await talk.say(spoken(pin)), /riesame, oppure: ricorso/);
    assert.match(
      await talk.say('voglio fare ricorso'),
      /Ricorso su Assegno sociale.*Con quale motivo del no/,
    );
    assert.match(await talk.say('il reddito'), /perché non è d’accordo/);
    assert.match(
      await talk.say('il mio reddito è più basso, si vede dalla certificazione unica'),
      /documenti nuovi/,
    );
    assert.match(await talk.say('sì'), /Chi presenta/);
    const check = await talk.say('lo presento io');
    assert.match(check, /Il ricorso si può mandare\. Decide il comitato/);
    assert.match(check, /Conferma che tutto è vero/);
    assert.match(await talk.say('sì, confermo'), /Il ricorso è inviato.*novanta giorni/);
    assert.equal(await status(no), 'appeal');
    const event = (await counter.casework.history(no.id)).at(-1)?.event;
    assert.ok(event?.type === 'appealed' && event.channel === 'text');
    assert.deepEqual(event.grounds, ['income']);
    assert.match(event.words, /più basso/);
  });

  it('late: told at once, with the law to whom asks, and sent all the same when the person wants so', async () => {
    const luca = await samplePerson(database, clock, 'luca-bianchi');
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: luca,
      by: paola,
    });
    later(95);
    const { pin } = await making(luca, '1-day');
    const talk = conversation();
    await talk.say('vorrei fare ricorso');
    await talk.say('ho il pin');
    await talk.say(luca.codiceFiscale);
    await talk.say('sì');
    assert.match(await talk.say(spoken(pin)), /Il tempo per il ricorso è finito/);
    assert.match(await talk.say('ricorso'), /in ritardo.*continuare lo stesso/);
    assert.match(await talk.say('qual è la legge?'), /L\. 88\/1989 art\. 46.*continuare lo stesso/);
    await talk.say('sì');
    await talk.say('un altro motivo');
    await talk.say('la lettera mi è arrivata un mese dopo');
    await talk.say('no');
    await talk.say('io');
    await talk.say('sì');
    assert.equal(await status(no), 'appeal');
  });

  it('by keys alone: a review, without a word', async () => {
    const amina = await samplePerson(database, clock, 'amina-diallo');
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: amina,
      by: paola,
    });
    const { pin } = await making(amina, '1-day');
    const talk = conversation('keypad');
    await talk.say('4');
    await talk.say('1');
    await talk.say(keysOf(amina.codiceFiscale));
    await talk.say('1');
    assert.match(await talk.say(pin), /Per il riesame prema 4/);
    assert.match(await talk.say('4'), /Riesame su Assegno sociale.*prema 1/);
    await talk.say('1');
    await talk.say('**');
    await talk.say('2');
    await talk.say('2');
    assert.match(await talk.say('1'), /La richiesta di riesame è inviata/);
    assert.equal(await status(no), 'review');
  });
});

// As a telephone writes it: two keys a letter, one a digit.
