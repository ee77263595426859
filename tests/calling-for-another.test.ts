// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { day } from '#core/index.ts';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { delegations, enterPatronato, mandates } from '#powers/index.ts';
import { conversation, type Leaving, reception } from '#reception/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { completed, plainEnd } from './completed.ts';
import { saidOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

const { database, clock, counter, person } = await scene('2026-04-10');
const powers = delegations(database, clock);
const charged = mandates(database, clock);
const father = await person('giuseppe-esposito');
const daughter = await person('anna-esposito');
const luca = await person('luca-bianchi');
await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);

async function delegated(): Promise<string> {
  const { codiceFiscale, givenName, familyName } = daughter;
  const to = { codiceFiscale, givenName, familyName, endsOn: null };
  const made = await powers.make(father.id, to, { via: 'portal' });
  assert.ok(made.ok);
  assert.ok((await powers.accept(made.value.id, codiceFiscale)).ok);
  return made.value.id;
}

async function pinOf(who: Person): Promise<string> {
  const made = await counter.pins.make({ person: who, actor: who }, '1-day');
  assert.ok(made.ok);
  return made.value.pin;
}

/** Somebody who calls, up to where they have said who they are. */
async function calls(who: Person, mode: Mode = 'text', kept?: string) {
  const pin = kept ?? (await pinOf(who));
  const call = reception({ ...counter, database }, { language: 'it', mode, source: null });
  let leaves: Leaving | undefined;
  const hear = async (input: Input) => {
    const came = await call.hear(input);
    leaves ??= came.leaves;
    return came.turn.say;
  };
  const say = async (text: string) => {
    const says = await hear(mode === 'keypad' ? { type: 'keys', keys: text } : { type: 'said', text });
    return (await saidOut(says, hear)).join(' ');
  };
  const known = async (...first: readonly string[]) => {
    for (const text of first) await say(text);
    const isKeys = mode === 'keypad';
    await say(isKeys ? keysOf(who.codiceFiscale) : who.codiceFiscale);
    await say(isKeys ? '1' : 'sì');
    return say(pin);
  };
  return { pin, say, known, left: () => leaves };
}

const naspi = async (whose: Person) => {
  const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
  assert.ok(definition);
  return asOwn(database, completed(definition, plainEnd, day('2026-04-10')), whose.id);
};

async function draftOf(whose: Person) {
  const begin = { language: 'it', channel: 'web', personId: whose.id, answers: await naspi(whose) } as const;
  const begun = await counter.applications.start('naspi-domanda', begin);
  assert.ok(begun.ok);
  return begun.value.application;
}

describe('whoever calls for another', () => {
  it('is known by their own PIN, says for whom, and is told nothing of that person before', async () => {
    const id = await delegated();
    await draftOf(father);
    for (const mode of ['text', 'keypad'] as const) {
      const { say, known } = await calls(daughter, mode);
      const asked = await (mode === 'keypad' ? known('1', '1') : known('chiamo per conto di mio padre'));
      assert.match(asked, /Per chi chiama\?.*Per me.*Per Giuseppe Esposito/);
      assert.doesNotMatch(asked, /NASpI|domand/);
      assert.equal((await accessesTo(database, father.id)).length, mode === 'text' ? 0 : 1);
      const told = await say(mode === 'keypad' ? '2' : 'per Giuseppe Esposito');
      assert.match(told, /Da ora parliamo per Giuseppe Esposito.*NASpI/s);
    }
    const [access] = await accessesTo(database, father.id);
    assert.deepEqual(
      [access?.actorName, access?.allowed, access?.capacity],
      ['Anna Esposito', true, 'delegate'],
    );
    const [letter] = await lettersOf(database, father.id);
    assert.equal(letter?.title, 'Qualcuno ha telefonato per lei');
    assert.match(letter?.body.join(' ') ?? '', /Anna Esposito ha telefonato per lei/);
    // For herself she is told of nothing of his.
    const own = await calls(daughter);
    await own.known('a che punto è la mia domanda', 'il pin');
    assert.match(await own.say('per me'), /Non ho trovato domande sue/);
    assert.equal((await accessesTo(database, father.id)).length, 2);
    assert.ok((await powers.revoke(id, father.id, 'counter')).ok);
  });

  it('begins and sends in that person’s name; both names stand in each event', async () => {
    const id = await delegated();
    const { say, known, left } = await calls(daughter);
    await known('sono la sua delegata');
    await say('per lui');
    await say('voglio la naspi');
    const leaves = left();
    assert.ok(leaves?.to === 'application');
    assert.equal(leaves.application.personId, father.id);
    assert.equal(leaves.actor?.name, 'Anna Esposito');
    for (const [path, value] of Object.entries(await naspi(father))) {
      const by = { who: 'citizen', channel: 'text', confidence: 1, confirmed: true } as const;
      const now = await counter.applications.openAs(leaves.application.id, father.id);
      assert.ok(now.ok);
      await counter.applications.by(leaves.actor).answer(now.value, { path, value, ...by });
    }
    const now = await counter.applications.openAs(leaves.application.id, father.id);
    assert.ok(now.ok);
    const talk = await conversation(
      { ...counter, database },
      { ...leaves, application: now.value },
      { mode: 'text', isGreeted: true },
    );
    const hear = async (input: Input) => (await talk.hear(input)).says;
    const first = (await saidOut(talk.first.says, hear)).join(' ');
    assert.match(first, /Risponda con i dati di Giuseppe Esposito, non con i suoi/);
    let ended = talk.first.ended;
    for (let n = 0; n < 40 && ended === null; n++)
      ended = (await talk.hear({ type: 'said', text: 'sì' })).ended;
    assert.equal(ended, 'sent');
    const rows = await database.query<{ actor: { name: string; for: string } }>(
      `select data -> 'actor' as actor from application_event where application_id = $1
       and data ->> 'type' in ('started', 'answered', 'submitted')`,
      [leaves.application.id],
    );
    assert.ok(rows.length > 3);
    for (const { actor } of rows)
      assert.deepEqual([actor?.name, actor?.for], ['Anna Esposito', 'Giuseppe Esposito']);
    assert.ok((await powers.revoke(id, father.id, 'counter')).ok);
  });

  it('is stopped between two turns, at the door and in the middle of an application, and the attempt is kept', async () => {
    const id = await delegated();
    const atDoor = await calls(daughter);
    await atDoor.known('chiamo per un’altra persona');
    const inside = await calls(daughter, 'text', atDoor.pin);
    await inside.known('chiamo per un’altra persona');
    await inside.say('la seconda');
    await inside.say('voglio la naspi');
    const leaves = inside.left();
    assert.ok(leaves?.to === 'application');
    const talk = await conversation({ ...counter, database }, leaves, { mode: 'text', isGreeted: true });
    assert.ok((await powers.revoke(id, father.id, 'counter')).ok);
    const stopped = await talk.hear({ type: 'said', text: 'sì' });
    assert.equal(stopped.ended, 'not-known');
    assert.match(stopped.says.join(' '), /La delega o l’incarico è finito/);
    const [last] = await accessesTo(database, father.id);
    assert.deepEqual([last?.actorName, last?.allowed], ['Anna Esposito', false]);
    const refused = await atDoor.say('Giuseppe');
    assert.doesNotMatch(refused, /NASpI|Da ora parliamo/);
    // Nobody is left for whom she may act: it goes on for herself.
    assert.match(refused, /Non ho trovato domande sue|sue domande/);
  });

  it('reaches by a mandate its one matter and nothing else', async () => {
    await draftOf(father);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const about = { service: 'certificazione-unica', applicationId: null };
    const signed = await charged.sign(father.id, { ...about, ...words });
    assert.ok(signed.ok);
    assert.ok((await charged.accept(signed.value, luca.id)).ok);
    const { say, known, left } = await calls(luca);
    assert.match(await known('chiamo da un patronato'), /Per Giuseppe Esposito, solo Certificazione Unica/i);
    const told = await say('la seconda');
    assert.doesNotMatch(told, /NASpI/, 'what else he began is not told');
    assert.match(await say('voglio la naspi'), /Il mandato vale solo per questo: Certificazione Unica/i);
    assert.equal(left(), undefined);
    const [tried] = await accessesTo(database, father.id);
    assert.deepEqual([tried?.allowed, tried?.capacity], [false, 'patronato']);
    await say('voglio la certificazione unica');
    const leaves = left();
    assert.ok(leaves?.to === 'application');
    assert.equal(leaves.application.personId, father.id);
    const bound = await database.query('select 1 from mandate where id = $1 and application_id = $2', [
      signed.value,
      leaves.application.id,
    ]);
    assert.equal(bound.length, 1);
    assert.ok((await charged.end(signed.value, { personId: father.id })).ok);
  });

  it('with many mandates says a name, and by keys goes through them', async () => {
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const people = [
      'maria-rossi',
      'giuseppe-esposito',
      'amina-diallo',
      'carla-greco',
      'paola-ferri',
      'ugo-neri',
      'anna-esposito',
    ];
    const given = [];
    for (const id of people) {
      const one = await person(id);
      for (const service of ['certificazione-unica', 'naspi-domanda']) {
        const signed = await charged.sign(one.id, { service, applicationId: null, ...words });
        assert.ok(signed.ok);
        assert.ok((await charged.accept(signed.value, luca.id)).ok);
        given.push({ id: signed.value, personId: one.id });
      }
    }
    const spoken = await calls(luca);
    const asked = await spoken.known('chiamo da un patronato');
    assert.match(asked, /il nome e il cognome/);
    assert.doesNotMatch(asked, /Rossi/);
    const keyed = await calls(luca, 'keypad');
    assert.match(await keyed.known('1', '1'), /Per un’altra persona ancora: prema 9/);
    assert.match(await keyed.say('9'), /prema 8/);
    for (const { id, personId } of given) await charged.end(id, { personId });
  });
});
