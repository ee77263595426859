// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { callTimes } from '#hours/index.ts';
import { beReady, operatorWith } from '#operators/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { headStartMs } from '#routing/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { openDatabase } from '#store/index.ts';
import { testDatabaseAt } from '#store/testing.ts';
import { acceptOffer, declineOffer, inHand } from './answer-offer.ts';
import { askForPerson } from './ask-for-person.ts';
import { answerCall, callMeBack, waitHere } from './callback.ts';
import { type Contact, type ContactRooms, givenUpMinutes, offerSeconds, ringSeconds } from './contact.ts';
import { keepQueue } from './keep-queue.ts';
import { whyBack } from './line.ts';
import { cancelMine, openMine } from './my-contact.ts';
import { offerNow } from './offer-now.ts';
import { answerSurvey, endTalk, messagesOf, mostShown, transfer, wrapUp, write } from './talk.ts';

const { database, url } = await testDatabaseAt();
let now = Date.parse('2026-04-10T10:00:00+02:00');
const clock = { nowMs: () => now };
const pass = (seconds: number) => {
  now += seconds * 1000;
};
const rooms: ContactRooms = { database, clock };
const people = await Promise.all(
  samplePeople
    .filter(({ company }) => !company)
    .map(({ role: _, birth, ...identity }) => meet(database, { ...identity, birthDate: day(birth) }, clock)),
);
const [ugo, carla, maria] = people as [Person, Person, Person];

/** The line is empty, and nobody is at a desk. */
async function nobody(): Promise<void> {
  await database.query('delete from contact');
  await database.query('delete from contact_operator');
}
async function asks(more: Partial<Parameters<typeof askForPerson>[1]> = {}): Promise<Contact> {
  const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0, ...more } as const;
  return (await askForPerson(rooms, asked)).contact;
}
const stateOf = async (id: string) =>
  (await database.query<{ state: string }>('select state from contact where id = $1', [id]))[0]?.state;
const must = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

describe('the line', () => {
  it('is taken from its head: whoever asked first, but for a head start of who goes first', async () => {
    await nobody();
    const early = await asks();
    pass(headStartMs / 1000 - 60);
    await database.query('update contact set seen_at = $1', [new Date(now)]);
    const first = await asks({ priority: 1 });
    const late = await asks();
    const order: (string | undefined)[] = [];
    for (const operator of [ugo, carla, maria]) {
      await beReady(rooms, operator.id, ['it']);
      assert.equal(await offerNow(rooms), 1);
      order.push((await inHand(rooms, operator.id))?.id);
    }
    assert.deepEqual(order, [first.id, early.id, late.id]);
  });

  it('holds nobody twice: who asks again stays where they are', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    pass(60);
    const again = await asks({ personId: maria.id, service: 'bonus-asilo-nido' });
    assert.equal(again.id, mine.id);
    assert.deepEqual(again.placeAt, mine.placeAt);
    assert.equal(again.service, 'bonus-asilo-nido');
    // Whoever has not signed in is known by their browser.
    const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const { contact: guest, key } = await askForPerson(rooms, asked);
    assert.ok(key);
    pass(60);
    const twice = await askForPerson(rooms, { ...asked, key });
    assert.deepEqual([twice.contact.id, twice.key, twice.isNew], [guest.id, null, false]);
    assert.notEqual((await askForPerson(rooms, { ...asked, key: 'x' })).contact.id, guest.id);
  });

  it('takes in who asks again in the moment in which their contact ends', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    let isEnded = false;
    const between = async (text: string) => {
      if (isEnded || !text.includes('insert into contact ')) return;
      isEnded = true;
      assert.ok((await cancelMine(rooms, mine)).ok);
    };
    const transaction: typeof database.transaction = (work, how) =>
      database.transaction(
        (sql) =>
          work({
            ...sql,
            query: async (text, values) => {
              const rows = await sql.query(text, values);
              await between(text);
              return rows as never;
            },
          }),
        how,
      );
    const again = await askForPerson(
      { ...rooms, database: { ...database, transaction } },
      { channel: 'text', language: 'it', skill: 'general', priority: 0, personId: maria.id },
    );
    assert.ok(isEnded);
    assert.equal(again.isNew, true);
    assert.equal(await stateOf(again.contact.id), 'waiting');
  });

  it('opens a contact to whom it is of alone: by sign-in, or by the key of a browser', async () => {
    await nobody();
    const { contact, key } = await askForPerson(rooms, {
      channel: 'text',
      language: 'it',
      skill: 'general',
      priority: 0,
    });
    assert.ok(key);
    assert.equal((await openMine(rooms, contact.id, { key }))?.id, contact.id);
    assert.equal(await openMine(rooms, contact.id, { key: 'x' }), undefined);
    assert.equal(await openMine(rooms, contact.id, { personId: maria.id }), undefined);
    const hers = await asks({ personId: maria.id });
    assert.equal((await openMine(rooms, hers.id, { personId: maria.id }))?.id, hers.id);
    assert.equal(await openMine(rooms, hers.id, { personId: ugo.id, key }), undefined);
  });

  it('passes over who has closed their browser, keeps their place, and lets them go after half an hour', async () => {
    await nobody();
    const gone = await asks();
    pass(90);
    const here = await asks();
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    assert.equal((await inHand(rooms, ugo.id))?.id, here.id);
    assert.equal(await stateOf(gone.id), 'waiting');
    pass(givenUpMinutes * 60);
    await keepQueue(rooms);
    const [row] = await database.query<{ state: string; outcome: string; waited: number }>(
      'select state, outcome, extract(epoch from ended_at - asked_at)::int as waited from contact where id = $1',
      [gone.id],
    );
    assert.deepEqual(row, { state: 'ended', outcome: 'abandoned', waited: 0 });
  });
});

describe('an offer', () => {
  it('that nobody takes runs out: the contact has its place again, and who did not answer is away', async () => {
    await nobody();
    const mine = await asks();
    await beReady(rooms, ugo.id, ['it']);
    assert.equal(await offerNow(rooms), 1);
    pass(offerSeconds + 1);
    assert.ok(!(await acceptOffer(rooms, ugo.id, mine.id)).ok, 'too late');
    assert.equal(await keepQueue(rooms), 1);
    assert.equal(await stateOf(mine.id), 'waiting');
    assert.equal((await operatorWith(rooms, ugo.id))?.reason, 'no-answer');
    const [row] = await database.query<{ place_at: Date }>('select place_at from contact where id = $1', [
      mine.id,
    ]);
    assert.deepEqual(row?.place_at, mine.placeAt);
    assert.equal(await offerNow(rooms), 0, 'to nobody who is away');
    await beReady(rooms, carla.id, ['it']);
    assert.equal(await offerNow(rooms), 1);
  });

  it('is given back with a reason', async () => {
    await nobody();
    const mine = await asks();
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    must(await declineOffer(rooms, ugo.id, mine.id, 'break'));
    assert.equal(await stateOf(mine.id), 'waiting');
    assert.equal((await operatorWith(rooms, ugo.id))?.state, 'away');
  });

  it('is made only in a language that the operator speaks', async () => {
    await nobody();
    await asks({ language: 'de' });
    await beReady(rooms, ugo.id, ['it', 'en']);
    assert.equal(await offerNow(rooms), 0);
    await beReady(rooms, carla.id, ['de']);
    assert.equal(await offerNow(rooms), 1);
  });

  it('is not made to whoever has one open, talks or writes down, nor of somebody near them: they are given whoever comes next', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    pass(1);
    const next = await asks();
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'guardian', 'Napoli', '1/2026', '2026-01-01', $4, now())`,
      [randomUUID(), maria.id, ugo.id, carla.id],
    );
    try {
      await beReady(rooms, ugo.id, ['it']);
      assert.equal(await offerNow(rooms), 1);
      assert.equal((await inHand(rooms, ugo.id))?.id, next.id, 'her guardian does not answer her');
      assert.equal(await offerNow(rooms), 0, 'with an offer open');
      must(await acceptOffer(rooms, ugo.id, next.id));
      assert.equal(await offerNow(rooms), 0, 'while he talks');
      must(await endTalk(rooms, next, { who: 'operator', id: ugo.id }));
      assert.equal(await offerNow(rooms), 0, 'while he writes down');
      must(await wrapUp(rooms, ugo.id, next.id, { code: 'informed', notes: '', next: 'ready' }));
      assert.equal(await offerNow(rooms), 0, 'nor while he is free: she is his ward');
      await beReady(rooms, carla.id, ['it']);
      assert.equal(await offerNow(rooms), 1);
      assert.equal((await inHand(rooms, carla.id))?.id, mine.id);
    } finally {
      await database.query('delete from guardianship');
    }
  });

  it('is made once, whatever number of processes makes offers at once; none is lost', async () => {
    await nobody();
    const other = openDatabase(url, { connections: 4 });
    try {
      const operators = people.slice(0, 8);
      const contacts = await Promise.all(Array.from({ length: 12 }, () => asks()));
      await Promise.all(operators.map(({ id }) => beReady(rooms, id, ['it'])));
      const processes = [rooms, { database: other, clock }];
      const made = await Promise.all(processes.concat(processes).map((one) => offerNow(one)));
      assert.equal(
        made.reduce((sum, one) => sum + one),
        operators.length,
      );
      const held = await database.query<{ id: string; operator: string }>(
        `select id, operator_id as operator from contact where state = 'offered'`,
      );
      assert.equal(new Set(held.map(({ operator }) => operator)).size, operators.length);
      const places = contacts.toSorted((a, b) => +a.placeAt - +b.placeAt || (a.id < b.id ? -1 : 1));
      assert.deepEqual(
        held.map(({ id }) => id).toSorted(),
        places
          .slice(0, operators.length)
          .map(({ id }) => id)
          .toSorted(),
        'those at the head of the line',
      );
    } finally {
      await other.close();
    }
  });

  it('cannot be a second one in the same hands, whatever a process believes', async () => {
    await nobody();
    const [one, two] = [await asks(), await asks()];
    const give = (id: string) =>
      database.query(`update contact set state = 'talking', operator_id = $2 where id = $1`, [id, ugo.id]);
    await give(one.id);
    await assert.rejects(give(two.id), /contact_one_each/);
  });
});

describe('a talk', () => {
  it('begins with whoever took the offer, is written by both, ends, and is written down before the next one', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    must(await write(rooms, mine, { by: 'person', authorId: maria.id, words: ' Buongiorno ' }));
    pass(1);
    const next = await asks();
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    assert.ok(!(await acceptOffer(rooms, carla.id, mine.id)).ok, 'of another');
    const talk = must(await acceptOffer(rooms, ugo.id, mine.id));
    must(await write(rooms, talk, { by: 'operator', authorId: ugo.id, words: 'Come posso aiutarla?' }));
    assert.deepEqual(
      (await messagesOf(rooms, mine.id)).map(({ by, words }) => [by, words]),
      [
        ['person', 'Buongiorno'],
        ['operator', 'Come posso aiutarla?'],
      ],
    );
    must(await endTalk(rooms, talk, { who: 'person', id: maria.id }));
    assert.ok(
      !(await write(rooms, talk, { by: 'operator', authorId: ugo.id, words: 'x' })).ok,
      'nobody is there',
    );
    await database.query('update contact_operator set seen_at = $1', [new Date(now)]);
    assert.equal(await offerNow(rooms), 0, 'not before it is written down');
    must(await wrapUp(rooms, ugo.id, mine.id, { code: 'informed', notes: '', next: 'ready' }));
    assert.equal(await offerNow(rooms), 1);
    assert.equal((await inHand(rooms, ugo.id))?.id, next.id);
    must(await answerSurvey(rooms, mine, { solved: true, rating: 4 }));
    assert.ok(!(await answerSurvey(rooms, mine, { solved: false, rating: 1 })).ok, 'once');
  });

  it('is over without a note when its operator has been gone for long, and not while they are there', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    must(await acceptOffer(rooms, ugo.id, mine.id));
    must(await endTalk(rooms, mine, { who: 'person', id: maria.id }));
    pass(31 * 60);
    await database.query('update contact_operator set seen_at = $1', [new Date(now)]);
    await keepQueue(rooms);
    assert.equal(await stateOf(mine.id), 'wrapping');
    pass(31 * 60);
    await keepQueue(rooms);
    assert.equal(await stateOf(mine.id), 'ended');
    assert.equal((await operatorWith(rooms, ugo.id))?.reason, 'lost');
  });

  it('shows what was written last, however much it is', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    await database.query(
      `insert into contact_message (contact_id, at, by, words) select $1, $2, 'person', n::text from generate_series(1, $3) as n`,
      [mine.id, new Date(now), mostShown],
    );
    must(await write(rooms, mine, { by: 'person', authorId: maria.id, words: 'E adesso?' }));
    const shown = await messagesOf(rooms, mine.id);
    assert.deepEqual([shown.length, shown[0]?.words, shown.at(-1)?.words], [mostShown, '2', 'E adesso?']);
  });

  it('whose operator is gone goes back to its place', async () => {
    await nobody();
    const mine = await asks();
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    must(await acceptOffer(rooms, ugo.id, mine.id));
    pass(30);
    assert.equal(await keepQueue(rooms), 0, 'a page that is turned is nobody gone');
    pass(40);
    assert.equal(await whyBack(rooms, mine.id), undefined);
    assert.equal(await keepQueue(rooms), 1);
    assert.equal(await stateOf(mine.id), 'waiting');
    assert.equal(await whyBack(rooms, mine.id), 'operator-lost', 'they are told');
    const [row] = await database.query<{ place_at: Date }>('select place_at from contact where id = $1', [
      mine.id,
    ]);
    assert.deepEqual(row?.place_at, mine.placeAt);
  });

  it('is given to whoever knows more, at the head of the line', async () => {
    await nobody();
    const mine = await asks();
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    must(await acceptOffer(rooms, ugo.id, mine.id));
    must(await transfer(rooms, ugo.id, mine.id, { skill: 'having-children', level: 2 }));
    assert.equal(await whyBack(rooms, mine.id), 'transferred');
    assert.equal(await offerNow(rooms), 0, 'not to whom it came from, at once');
    await database.query(
      `insert into contact_operator (operator_id, state, since, seen_at, skills) values ($1, 'ready', $2, $2, '{"having-children": 2}')`,
      [carla.id, new Date(now)],
    );
    assert.equal(await offerNow(rooms), 1);
    assert.equal((await inHand(rooms, carla.id))?.id, mine.id);
  });
});

describe('a callback', () => {
  it('keeps the place, needs no open page, and rings; who does not answer is tried again later, three times', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    pass(5);
    await asks();
    const later = must(await callMeBack(rooms, mine, null));
    assert.deepEqual(later.placeAt, mine.placeAt);
    for (const [n, minutes] of [10, 60, 0].entries()) {
      pass(minutes && n === 0 ? 45 : 0);
      await beReady(rooms, ugo.id, ['it']);
      await offerNow(rooms);
      assert.equal((await inHand(rooms, ugo.id))?.id, mine.id, `attempt ${n + 1}`);
      assert.equal(must(await acceptOffer(rooms, ugo.id, mine.id)).state, 'calling');
      pass(ringSeconds + 1);
      await keepQueue(rooms);
      assert.equal(await stateOf(mine.id), n === 2 ? 'ended' : 'callback');
      if (minutes === 0) break;
      await beReady(rooms, ugo.id, ['it']);
      await database.query('delete from contact where person_id is null');
      assert.equal(await offerNow(rooms), 0, 'not at once');
      pass(minutes * 60);
    }
    const [row] = await database.query<{ outcome: string; attempts: number }>(
      'select outcome, attempts from contact where id = $1',
      [mine.id],
    );
    assert.deepEqual(row, { outcome: 'unreached', attempts: 3 });
  });

  it('at a chosen time comes at that time, before who asks then', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    const promised = new Date(now + 3 * 3_600_000);
    must(await callMeBack(rooms, mine, { at: promised, words: '', most: 1 }));
    const other = await asks();
    const full = await callMeBack(rooms, other, { at: promised, words: '', most: 1 });
    assert.ok(!full.ok && full.problems[0]?.code === 'full');
    must(await cancelMine(rooms, other));
    await beReady(rooms, ugo.id, ['it']);
    assert.equal(await offerNow(rooms), 0);
    pass(3 * 3600 - 300);
    await asks();
    pass(300);
    await database.query('update contact set seen_at = $1', [new Date(now)]);
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    assert.equal((await inHand(rooms, ugo.id))?.id, mine.id);
    must(await acceptOffer(rooms, ugo.id, mine.id));
    assert.equal(must(await answerCall(rooms, mine)).state, 'talking');
  });

  it('is kept over a restart and the change of the hour, and what nobody answers is tried again when people answer', async () => {
    await nobody();
    const before = now;
    now = Date.parse('2026-10-24T11:00:00+02:00');
    const hours = { monday: ['08:00-09:30'], tuesday: ['08:00-20:00'], saturday: ['08:00-14:00'] };
    const answering = {
      sample: true,
      rules: { 'days-ahead': 7, 'slot-minutes': 30, 'notice-minutes': 30, 'most-each-slot': 1 },
      offices: { one: { hours } },
    };
    const mine = await asks({ personId: maria.id });
    const [, monday] = callTimes(answering, 'general', new Date(now)).filter(
      (at) => at > new Date('2026-10-25'),
    );
    assert.equal(monday?.toISOString(), '2026-10-26T07:30:00.000Z', 'half past eight, by winter time');
    must(await callMeBack(rooms, mine, { at: monday, words: '', most: 1 }));
    // Another process, with nothing but the database.
    const other = openDatabase(url);
    try {
      const restarted: ContactRooms = { database: other, clock, answering };
      now = Date.parse('2026-10-26T08:29:00+01:00');
      await beReady(restarted, ugo.id, ['it']);
      assert.equal(await offerNow(restarted), 0, 'not an hour early');
      pass(60);
      await beReady(restarted, ugo.id, ['it']);
      assert.equal(await offerNow(restarted), 1);
      must(await acceptOffer(restarted, ugo.id, mine.id));
      pass(ringSeconds + 1);
      await keepQueue(restarted);
      now = Date.parse('2026-10-26T08:45:00+01:00');
      await beReady(restarted, ugo.id, ['it']);
      await offerNow(restarted);
      must(await acceptOffer(restarted, ugo.id, mine.id));
      pass(ringSeconds + 1);
      await keepQueue(restarted);
      const [row] = await other.query<{ at: Date }>('select eligible_at as at from contact where id = $1', [
        mine.id,
      ]);
      assert.equal(
        row?.at.toISOString(),
        '2026-10-27T07:00:00.000Z',
        'an hour later nobody answers any more',
      );
    } finally {
      await other.close();
      now = before;
    }
  });

  it('is undone by who waits after all, or by who needs nobody any more', async () => {
    await nobody();
    const mine = await asks({ personId: maria.id });
    must(await callMeBack(rooms, mine, null));
    const here = must(await waitHere(rooms, mine));
    assert.deepEqual([here.state, +here.placeAt], ['waiting', +mine.placeAt]);
    must(await cancelMine(rooms, here));
    assert.ok(!(await cancelMine(rooms, here)).ok);
    assert.notEqual((await asks({ personId: maria.id })).id, mine.id);
    assert.ok(!(await callMeBack(rooms, { ...mine, id: randomUUID() }, null)).ok);
  });
});
