// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { beReady, operatorWith, setSkills, stillHere } from '#operators/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { acceptOffer, inHand } from './answer-offer.ts';
import { askForPerson } from './ask-for-person.ts';
import {
  askColleague,
  besideNow,
  colleagueMessages,
  comeBeside,
  consultationIn,
  writeToColleague,
} from './consultation.ts';
import { type ContactRooms, lostSeconds, offerSeconds } from './contact.ts';
import { endConsultation, handOver } from './hand-over.ts';
import { keepQueue } from './keep-queue.ts';
import { contactWith } from './line.ts';
import { offerNow } from './offer-now.ts';
import { endTalk, wrapUp } from './talk.ts';

const database = await testDatabase();
let now = Date.parse('2026-04-10T10:00:00+02:00');
const rooms: ContactRooms = { database, clock: { nowMs: () => now } };
const pass = (seconds: number) => {
  now += seconds * 1000;
};
const people = await Promise.all(
  samplePeople
    .filter(({ company }) => !company)
    .map(({ role: _, birth, ...identity }) =>
      meet(database, { ...identity, birthDate: day(birth) }, rooms.clock),
    ),
);
const [ugo, carla, paola, maria] = people as [Person, Person, Person, Person];

const must = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.ok ? 'done' : result.problems?.[0]?.code;

/** Ugo talks with somebody who has not signed in; nobody else is at a desk. Gives back their contact. */
async function ugoTalks(language: 'it' | 'de' = 'it'): Promise<string> {
  await database.query('delete from contact');
  await database.query('delete from contact_operator');
  await askForPerson(rooms, { channel: 'text', language, skill: 'general', priority: 0 });
  await beReady(rooms, ugo.id, [language]);
  assert.equal(await offerNow(rooms), 1);
  const offered = await inHand(rooms, ugo.id);
  assert.ok(offered);
  return must(await acceptOffer(rooms, ugo.id, offered.id)).id;
}
const ask = (contactId: string, skill = 'general') =>
  askColleague(rooms, ugo.id, contactId, { skill, why: 'Chiede della pensione' });
async function carlaComes(): Promise<string> {
  const id = await ugoTalks();
  await beReady(rooms, carla.id, ['it']);
  must(await ask(id));
  must(await comeBeside(rooms, carla.id, id));
  return id;
}
async function outcomeOf(id: string) {
  const contact = await contactWith(rooms, id);
  const [last] = await database.query<{ outcome: string | null }>(
    'select outcome from contact_consultation where contact_id = $1 order by asked_at desc limit 1',
    [id],
  );
  return [contact?.state, contact?.operatorId, last?.outcome];
}

describe('a colleague who is asked to come beside a contact', () => {
  it('is somebody free who speaks the language, the one who knows the most of it, and not near the person', async () => {
    const id = await ugoTalks('de');
    assert.equal(codeOf(await ask(id)), 'nobody');
    await beReady(rooms, carla.id, ['it']);
    assert.equal(codeOf(await ask(id)), 'nobody', 'not in the language of the person');
    await beReady(rooms, carla.id, ['it', 'de']);
    await beReady(rooms, paola.id, ['de']);
    await setSkills(rooms, paola.id, { retiring: 3 });
    assert.equal(must(await ask(id, 'retiring')).colleagueId, paola.id);
    must(await endConsultation(rooms, ugo.id, id));
    assert.equal(
      must(await ask(id)).colleagueId,
      carla.id,
      'who answers everything, where she has no such skill',
    );
    must(await endConsultation(rooms, ugo.id, id));
    await database.query('update contact set person_id = $2 where id = $1', [id, carla.id]);
    assert.equal(codeOf(await ask(id)), 'nobody', 'nobody comes beside their own contact');
    assert.equal(codeOf(await askColleague(rooms, ugo.id, id, { skill: 'general', why: ' ' })), 'empty');
    assert.equal(
      codeOf(await askColleague(rooms, carla.id, id, { skill: 'general', why: 'x' })),
      'moved',
      'only whoever has the contact asks',
    );
  });

  it('is given nobody else meanwhile, writes with whoever asked, and has the contact when it is handed over', async () => {
    const id = await ugoTalks();
    await beReady(rooms, carla.id, ['it']);
    const asked = must(await ask(id));
    const { contact: other } = await askForPerson(rooms, {
      channel: 'text',
      language: 'it',
      skill: 'general',
      priority: 0,
    });
    assert.equal(await offerNow(rooms), 0);
    assert.equal(codeOf(await handOver(rooms, ugo.id, id)), 'moved', 'not to somebody who has not come');
    must(await comeBeside(rooms, carla.id, id));
    assert.equal(await offerNow(rooms), 0);
    must(await writeToColleague(rooms, asked, { byId: ugo.id, words: 'È nata nel 1960' }));
    must(await writeToColleague(rooms, asked, { byId: carla.id, words: 'La prendo io' }));
    assert.deepEqual(
      (await colleagueMessages(rooms, asked)).map(({ byId, words }) => [byId, words]),
      [
        [ugo.id, 'È nata nel 1960'],
        [carla.id, 'La prendo io'],
      ],
    );
    must(await handOver(rooms, ugo.id, id));
    assert.deepEqual(await outcomeOf(id), ['talking', carla.id, 'handed-over']);
    assert.equal(codeOf(await writeToColleague(rooms, asked, { byId: ugo.id, words: 'x' })), 'over');
    assert.equal(await offerNow(rooms), 1);
    assert.equal((await inHand(rooms, ugo.id))?.id, other.id, 'whoever had it is ready for the next one');
    const contact = await contactWith(rooms, id);
    assert.ok(contact);
    must(await endTalk(rooms, contact, { who: 'person', id: null }));
    must(await wrapUp(rooms, carla.id, id, { code: 'informed', notes: '', next: 'ready' }));
  });

  it('says no and is not asked again, or does not answer and counts as away; whoever asked keeps the contact', async () => {
    const id = await ugoTalks();
    await beReady(rooms, carla.id, ['it']);
    must(await ask(id));
    assert.equal(codeOf(await ask(id)), 'moved', 'one at a time');
    assert.equal(must(await endConsultation(rooms, carla.id, id)), 'declined');
    assert.equal(codeOf(await ask(id)), 'nobody');
    await beReady(rooms, paola.id, ['it']);
    assert.equal(must(await ask(id)).colleagueId, paola.id);
    pass(offerSeconds + 1);
    assert.equal(codeOf(await comeBeside(rooms, paola.id, id)), 'lapsed');
    await stillHere(rooms, [ugo.id]);
    await keepQueue(rooms);
    assert.deepEqual(await outcomeOf(id), ['talking', ugo.id, 'lapsed']);
    assert.equal((await operatorWith(rooms, paola.id))?.reason, 'no-answer');
    assert.equal((await operatorWith(rooms, carla.id))?.state, 'ready', 'a no sends nobody away');
  });

  it('is free again when the contact is kept, and when the person goes', async () => {
    const id = await carlaComes();
    assert.equal(must(await endConsultation(rooms, ugo.id, id)), 'kept');
    assert.equal(await besideNow(rooms, carla.id), undefined);
    must(await ask(id));
    must(await comeBeside(rooms, carla.id, id));
    const contact = await contactWith(rooms, id);
    assert.ok(contact);
    must(await endTalk(rooms, contact, { who: 'person', id: null }));
    assert.equal(await besideNow(rooms, carla.id), undefined, 'at once');
    await keepQueue(rooms);
    assert.deepEqual(await outcomeOf(id), ['wrapping', ugo.id, 'over']);
    await askForPerson(rooms, { channel: 'text', language: 'it', skill: 'general', priority: 0 });
    assert.equal(await offerNow(rooms), 1);
  });
});

describe('when a desk is gone while two colleagues are beside a contact', () => {
  it('whoever asked keeps it where it was the colleague’s', async () => {
    const id = await carlaComes();
    pass(lostSeconds + 1);
    await stillHere(rooms, [ugo.id]);
    await keepQueue(rooms);
    assert.deepEqual(await outcomeOf(id), ['talking', ugo.id, 'lost']);
    assert.equal((await operatorWith(rooms, carla.id))?.reason, 'lost');
    const contact = await contactWith(rooms, id);
    assert.equal(contact && (await consultationIn(rooms, contact))?.outcome, 'lost', 'and is told');
  });

  it('the colleague has it where it was that of whoever asked, with all that was written', async () => {
    const id = await carlaComes();
    const beside = await besideNow(rooms, carla.id);
    assert.ok(beside);
    must(await writeToColleague(rooms, beside, { byId: ugo.id, words: 'È nata nel 1960' }));
    pass(lostSeconds + 1);
    await stillHere(rooms, [carla.id]);
    await keepQueue(rooms);
    assert.deepEqual(await outcomeOf(id), ['talking', carla.id, 'handed-over']);
    assert.equal((await operatorWith(rooms, ugo.id))?.reason, 'lost');
    assert.equal((await colleagueMessages(rooms, beside)).length, 1);
  });

  it('the person is first in line again where both are', async () => {
    const id = await carlaComes();
    pass(lostSeconds + 1);
    await keepQueue(rooms);
    await keepQueue(rooms);
    const [state, operator] = await outcomeOf(id);
    assert.deepEqual([state, operator], ['waiting', null]);
    assert.equal(await besideNow(rooms, carla.id), undefined);
  });
});

describe('one colleague who is free', () => {
  it('comes to one of two who ask at the same moment, and is offered nobody in it', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await ugoTalks();
      await askForPerson(rooms, { channel: 'text', language: 'it', skill: 'general', priority: 0 });
      await beReady(rooms, maria.id, ['it']);
      assert.equal(await offerNow(rooms), 1);
      const second = await inHand(rooms, maria.id);
      assert.ok(second);
      must(await acceptOffer(rooms, maria.id, second.id));
      await askForPerson(rooms, { channel: 'text', language: 'it', skill: 'general', priority: 0 });
      await beReady(rooms, carla.id, ['it']);
      const why = { skill: 'general', why: 'x' };
      const done = await Promise.all([
        askColleague(rooms, ugo.id, id, why),
        askColleague(rooms, maria.id, second.id, why),
        offerNow(rooms),
      ]);
      const asked = done.slice(0, 2).filter((one) => typeof one !== 'number' && one.ok).length;
      assert.equal(asked + (done[2] as number), 1, `round ${round}`);
    }
  });
});
