// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { askForPerson, type Contact, watchContacts } from '#queue/index.ts';
import { testDatabase } from '#store/testing.ts';
import { openCaptions } from './captions.ts';
import { answer, type CallRooms } from './hold.ts';
import { keepLegs } from './keep-legs.ts';
import { callChannel, type LegRole } from './leg.ts';
import type { Reading } from './line.ts';
import { decline, legsOf } from './ring.ts';
import { tellLeg } from './tell-leg.ts';

const database = await testDatabase();
const [news, calls, captions] = [
  watchContacts(database),
  watchContacts(database, callChannel),
  openCaptions(database),
];
after(() => Promise.all([news.stop(), calls.stop(), captions.stop()]));
let nowMs = Date.parse('2026-04-10T10:00:00+02:00');
const rooms: CallRooms = {
  database,
  clock: { nowMs: () => nowMs },
  watch: news.watch,
  calls: { watch: calls.watch, captions: captions.hear, ice: () => [] },
};

/** An end without a browser: who else is there, what it is told, and what is waited for. */
async function end(contact: Contact, role: LegRole, id: string = randomUUID()) {
  const lines: string[] = [];
  const notices: string[] = [];
  let now = '';
  let reads: Reading | undefined;
  let why = '';
  let look = () => {};
  const held = await answer(
    rooms,
    contact,
    { id, role },
    {
      isOpen: async () => true,
      line: {
        answer() {},
        gather() {},
        signal() {},
        play: (notice) => void notices.push(notice),
        hangUp(reason) {
          why = reason;
          look();
        },
        bridge(others, _video, _speaksTo, reading, isConsulting) {
          now = [
            ...others.map((other) => other.role).toSorted(),
            ...(isConsulting ? ['on hold'] : []),
          ].join();
          reads = reading;
          look();
        },
        caption(from, said) {
          lines.push(`${from.role}: ${'text' in said ? said.text : said.missing}`);
          look();
        },
      },
    },
  );
  assert.ok(held);
  after(() => held.close());
  const comes = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => is() && resolve();
      look();
    });
  return {
    id,
    held,
    lines,
    notices,
    /** With whom it is joined, and whether it is on hold. */
    has: (...wanted: readonly string[]) => comes(() => now === wanted.join()),
    read: () => comes(() => reads?.reads === true && held.isRead),
    reads: (line: string) => comes(() => lines.includes(line)),
    isOver: (reason: string) => comes(() => why === reason),
  };
}

async function talk() {
  const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
  const { contact } = await askForPerson(rooms, asked);
  const [person, operator] = [await end(contact, 'person'), await end(contact, 'operator')];
  await Promise.all([person.has('operator'), operator.has('person')]);
  return { contact, person, operator };
}
const endsOf = async (contact: Contact) =>
  (await legsOf(rooms, contact.id)).map(({ role, state }) => `${role} ${state}`).toSorted();

describe('two colleagues who talk beside a contact', () => {
  it('are joined to each other and to nobody else; the call of the contact is on hold meanwhile, and goes on after', async () => {
    const { contact, person, operator } = await talk();
    const guest = await end(contact, 'guest');
    const asker = await end(contact, 'asker');
    await Promise.all([
      asker.has(''),
      person.has('guest', 'operator', 'on hold'),
      operator.has('guest', 'person', 'on hold'),
      guest.has('operator', 'person', 'on hold'),
    ]);
    assert.deepEqual(await endsOf(contact), [
      'asker joined',
      'colleague ringing',
      'guest joined',
      'operator joined',
      'person joined',
    ]);
    const colleague = await end(contact, 'colleague');
    await Promise.all([asker.has('colleague'), colleague.has('asker')]);

    asker.held.leave();
    await Promise.all([
      colleague.has(''),
      person.has('guest', 'operator'),
      operator.has('guest', 'person'),
      guest.has('operator', 'person'),
    ]);
    colleague.held.leave();
    assert.equal(
      (await endsOf(contact)).some((one) => one.includes('ringing')),
      false,
    );
  });

  it('are not read by the person, nor the person by the colleague, who may read too', async () => {
    const { contact, person, operator } = await talk();
    const [asker, colleague] = [await end(contact, 'asker'), await end(contact, 'colleague')];
    await Promise.all([asker.has('colleague'), colleague.has('asker')]);
    for (const one of [person, colleague, operator]) one.held.captions(true);
    await Promise.all([person.read(), colleague.read(), operator.read()]);
    asker.held.said({ text: 'Non so che dirle.' }, 'all');
    await colleague.reads('asker: Non so che dirle.');
    colleague.held.said({ text: 'Serve il modulo.' }, 'all');
    await colleague.reads('colleague: Serve il modulo.');
    person.held.said({ text: 'Pronto?' }, 'all');
    await person.reads('person: Pronto?');
    assert.deepEqual(person.lines, ['person: Pronto?']);
    assert.deepEqual(
      operator.lines.filter((line) => !line.startsWith('person')),
      [],
    );
    assert.deepEqual(colleague.lines, ['asker: Non so che dirle.', 'colleague: Serve il modulo.']);
  });

  it('go on over a connection that broke and came back, and the person is not kept on hold by an end that is lost', async () => {
    const { contact, person, operator } = await talk();
    const asker = await end(contact, 'asker');
    await person.has('operator', 'on hold');
    asker.held.close();
    const again = await end(contact, 'asker', asker.id);
    const colleague = await end(contact, 'colleague');
    await Promise.all([again.has('colleague'), colleague.has('asker'), person.has('operator', 'on hold')]);
    again.held.close();
    nowMs += 50_000;
    await database.query(`update contact_leg set seen_at = $2 where contact_id = $1 and role <> 'asker'`, [
      contact.id,
      new Date(nowMs),
    ]);
    nowMs += 20_000;
    await keepLegs(rooms);
    await Promise.all([person.has('operator'), operator.has('person'), colleague.has('')]);
  });

  it('end it where whoever asked takes up the call with the person from another page', async () => {
    const { contact, person } = await talk();
    const asker = await end(contact, 'asker');
    await person.has('operator', 'on hold');
    const other = await end(contact, 'operator');
    await Promise.all([asker.isOver('elsewhere'), person.has('operator'), other.has('person')]);
  });

  it('are told alone that one of them goes on in writing', async () => {
    const { contact, person } = await talk();
    const asker = await end(contact, 'asker');
    await person.has('operator', 'on hold');
    await decline(rooms, contact, 'colleague');
    const colleague = await end(contact, 'colleague');
    await asker.has('colleague');
    await colleague.has('asker');
    assert.deepEqual([asker.notices, person.notices], [['declined'], []]);
  });

  it('send nothing to an end of the other talk, though they know which it is', async () => {
    const { contact, person, operator } = await talk();
    const colleague = await end(contact, 'colleague');
    const one = { contactId: contact.id, fromId: colleague.id, fromRole: 'colleague' } as const;
    // Looked at before it is committed: whoever it is for takes it at once.
    await database.transaction(async (sql) => {
      const within = {
        ...rooms,
        database: { ...database, transaction: (act: never) => (act as (sql: unknown) => never)(sql) },
      };
      for (const { id: toId } of [person, operator])
        await tellLeg(within as unknown as CallRooms, { ...one, toId }, { words: 'no' });
      const found = await sql.query('select from contact_signal where leg_id = any ($1)', [
        [person.id, operator.id],
      ]);
      assert.equal(found.length, 0);
    });
  });
});
