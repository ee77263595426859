// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '#core/index.ts';
import { reception } from '#reception/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { saidOut } from './heard-out.ts';
import { scene } from './scene.ts';

// A Monday, at ten: offices are open in the morning, on Monday and Wednesday from three to five as well.
const { database, counter, person } = await scene('2026-11-30');

/** A call: says or keys one thing after the other; tells what was said last, and how it ended. */
function call(mode: Mode = 'text', language: Language = 'it') {
  const line = reception({ ...counter, database }, { language, mode, source: null });
  const hear = async (text: string) => {
    const input =
      mode === 'keypad' ? ({ type: 'keys', keys: text } as const) : ({ type: 'said', text } as const);
    let left = '';
    const on = async (one: Input) => {
      const { turn, leaves } = await line.hear(one);
      if (leaves) left = ` [${leaves.to}]`;
      return turn.say;
    };
    // The last words come in pieces.
    const said = await on(input);
    const isEnd = line.turn.state.phase === 'stopped';
    return `${(isEnd ? await saidOut(said, on) : said).join(' ')}${left}`;
  };
  return async (...said: readonly string[]) => {
    let last = '';
    for (const one of said) last = await hear(one);
    return last;
  };
}

const booked = async (name: string) => {
  const [row] = await database.query<{
    id: string;
    state: string;
    office: string;
    mode: string;
    at: Date;
    channel: string;
  }>(
    `select id, state, office, mode, lower(during) as at, channel from appointment where guest_name = $1 order by made_at desc limit 1`,
    [name],
  );
  return row;
};
const codeIn = (said: string) => {
  const digits = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
  const spoken = /Lo scriva: ([^.]+)\./.exec(said)?.[1] ?? '';
  return spoken
    .split(/[\s,]+/)
    .map((word) => digits.indexOf(word))
    .join('');
};

describe('“vorrei un appuntamento”', () => {
  it('is booked in conversation: a few times are read, and one is chosen by its day and part of the day', async () => {
    const say = call();
    assert.match(await say('vorrei un appuntamento'), /Di che cosa vuole parlare/);
    assert.match(await say('per la pensione', 'in ufficio'), /In quale comune/);
    assert.match(
      await say('Bologna'),
      /Sede di prova di Bologna\. C’è posto lunedì trenta novembre alle dodici/,
    );
    assert.match(
      await say('un altro giorno'),
      /C’è posto martedì primo dicembre alle otto e mezza, alle nove e mezza/,
    );
    assert.match(await say('più tardi'), /martedì primo dicembre alle dieci e quaranta/);
    assert.match(await say('mercoledì pomeriggio'), /mercoledì due dicembre alle quindici, alle sedici/);
    assert.match(await say('la seconda'), /Allora mercoledì due dicembre alle sedici.*Lo prenoto\?/);
    assert.match(await say('no'), /Quale preferisce/, 'and not yet booked');
    assert.equal(await booked('Anna Verdi'), undefined);
    assert.match(await say('alle sedici'), /Allora mercoledì due dicembre alle sedici/);
    assert.match(await say('sì', 'Anna Verdi'), /numero/);
    const end = await say('333 123 4567', 'sì');
    assert.match(end, /Fatto\. Mercoledì due dicembre alle sedici, in ufficio, Sede di prova di Bologna/);
    assert.match(end, /Porti un documento/);
    assert.match(end, /\[end\]$/);
    const row = await booked('Anna Verdi');
    assert.equal(row?.at.toISOString(), '2026-12-02T15:00:00.000Z');
    assert.equal(row.channel, 'text');
    const [told] = await database.query<{ channel: string; given: { when: string } }>(
      `select channel, given from delivery where address = '+393331234567'`,
    );
    assert.equal(told?.given.when, 'mercoledì 2 dicembre 2026 alle 16:00', 'the message says the same');
  });

  it('takes the hour that is said, and asks which office where none is near', async () => {
    const say = call();
    assert.match(
      await say('quando posso venire da voi', 'contributi', 'di persona', 'Lecce'),
      /In quale città\? Abbiamo uffici a: Bologna/,
    );
    assert.match(await say('Napoli'), /Sede di prova di Napoli/);
    assert.match(await say('giovedì alle dieci e mezza'), /Allora giovedì tre dicembre alle dieci e mezza/);
    assert.match(await say('no', 'un altro ufficio'), /In quale città/);
  });

  it('is booked by the keys of a telephone alone', async () => {
    const keys = call('keypad');
    assert.match(await keys('6'), /Per un appuntamento nuovo prema 1/);
    assert.match(await keys('1', '3', '1'), /In quale comune è\? Scriva il nome con un tasto per lettera/);
    assert.match(await keys('2656462'), /Sede di prova di Bologna.*Un altro giorno: 5/s);
    assert.match(await keys('5', '4', '1'), /Allora martedì primo dicembre alle dieci e quaranta/);
    assert.match(await keys('1', '53824341430062327343'), /numero/);
    const end = await keys('3331234567', '1');
    assert.match(end, /Fatto\. Martedì primo dicembre alle dieci e quaranta.*\[end\]$/s);
    const row = await booked('Luigi Neri');
    assert.equal(row?.at.toISOString(), '2026-12-01T09:40:00.000Z');
    assert.equal(row.channel, 'keypad');
    const again = call('keypad');
    assert.match(await again('6', '2'), /codice dell’appuntamento prema 1/);
    assert.match(await again('1', codeIn(end)), /Ha un appuntamento martedì.*Per disdire prema 2/s);
    assert.match(await again('2', '1'), /È disdetto/);
    assert.equal((await booked('Luigi Neri'))?.state, 'cancelled');
  });

  it('is booked by voice for a call', async () => {
    const other = call('voice');
    assert.match(
      await other('un appuntamento', 'informazioni', 'al telefono', 'Milano'),
      /Sede di prova di Milano/,
    );
    assert.match(await other('la prima', 'sì', 'Anna Neri'), /numero/);
    assert.match(
      await other('tre tre tre uno due tre quattro cinque sei otto', 'sì'),
      /al telefono, Sede di prova di Milano.*Tenga pronti/s,
    );
    assert.equal((await booked('Anna Neri'))?.mode, 'phone');
  });

  it('is booked in English and in German', async () => {
    const english = call('text', 'en');
    assert.match(
      await english('I want an appointment at the office', 'my pension', 'in person', 'Rome'),
      /There is a place/,
    );
    assert.match(
      await english('Wednesday afternoon'),
      /Wednesday the second of December at fifteen o’clock|three/,
    );
    assert.match(await english('the first', 'yes'), /your name/);
    const german = call('text', 'de');
    assert.match(await german('ich möchte einen Termin', 'Rente', 'persönlich', 'Bozen'), /Frei ist/);
    assert.match(await german('Mittwoch Nachmittag'), /Mittwoch .* um fünfzehn Uhr/);
  });
});

describe('an appointment that there is', () => {
  it('is moved, and cancelled, by who says its code', async () => {
    const say = call();
    const end = await say(
      'vorrei un appuntamento',
      'pensione',
      'in ufficio',
      'Bologna',
      'venerdì',
      'la prima',
      'sì',
      'Carla Blu',
      '333 222 3333',
      'sì',
    );
    const code = codeIn(end);
    assert.match(code, /^\d{18}$/);
    const before = await booked('Carla Blu');
    const move = call();
    assert.match(await move('vorrei spostare il mio appuntamento'), /codice dell’appuntamento/);
    assert.match(await move('il codice', code), /Ha un appuntamento .*C’è posto/s);
    assert.match(await move('mercoledì', 'la prima'), /Allora lo sposto a mercoledì/);
    assert.match(await move('sì'), /Fatto\. Mercoledì/);
    const after = await booked('Carla Blu');
    assert.equal(after?.id, before?.id);
    assert.notEqual(after?.at.getTime(), before?.at.getTime());
    const ask = call();
    assert.match(
      await ask('vorrei sapere quando è il mio appuntamento', 'il codice', code),
      /Ha un appuntamento mercoledì .*Lo vuole spostare, disdire, o lasciare così/s,
    );
    assert.match(await ask('lasciare così'), /resta così.*\[end\]$/s);
    const cancel = call();
    assert.match(
      await cancel('devo disdire l’appuntamento', 'il codice', code),
      /Disdico quello di mercoledì/,
    );
    assert.match(await cancel('sì'), /È disdetto/);
    assert.equal((await booked('Carla Blu'))?.state, 'cancelled');
    const late = call();
    assert.match(await late('devo disdire l’appuntamento', 'il codice', code), /non si può più cambiare/);
    const wrong = call();
    assert.match(
      await wrong('devo disdire l’appuntamento', 'il codice', '128 617 527 429 838 318'),
      /non trovo nessun appuntamento/,
    );
  });

  it('of a person is found by their phone PIN, and booked without asking who they are', async () => {
    const maria = await person('maria-rossi');
    const made = await counter.pins.make({ person: maria, actor: maria }, '1-day');
    assert.ok(made.ok);
    const { pin } = made.value;
    const say = call();
    const found = await say('vorrei cambiare il mio appuntamento', 'il PIN', maria.codiceFiscale, 'sì', pin);
    assert.match(found, /Non ha appuntamenti\. Ne prendiamo uno\..*Di che cosa/s);
    assert.match(await say('i figli', 'in ufficio', 'Bologna', 'la prima'), /Lo prenoto/);
    const end = await say('sì');
    assert.match(end, /Fatto/);
    assert.doesNotMatch(end, /codice\. Lo scriva/, 'she has no need of one');
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from appointment where person_id = $1 and state = 'booked'`,
      [maria.id],
    );
    assert.equal(row?.n, 1);
    const again = call();
    assert.match(
      await again('vorrei spostare l’appuntamento', 'il PIN', maria.codiceFiscale, 'sì', pin),
      /Ha un appuntamento/,
    );
  });
});
