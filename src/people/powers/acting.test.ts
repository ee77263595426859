// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeCodiceFiscale, day } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { accessesTo } from '../access/access-record.ts';
import type { Person } from '../persons/person.ts';
import { meet } from '../persons/persons.ts';
import { sessions } from '../sign-in/sessions.ts';
import { giveRole } from '../staff/staff.ts';
import { type DelegationNews, delegations } from './delegations.ts';
import { guardianships } from './guardianships.ts';
import { endIdentification, type Identified, identify, type OnIdentified } from './identifications.ts';
import { enterPatronato, mandates } from './mandates.ts';
import { powersOf } from './powers.ts';

const database = await testDatabase();
let nowMs = Date.parse('2026-11-25T10:00:00+01:00');
const clock = { nowMs: () => nowMs };
const onDay = (date: string) => {
  nowMs = Date.parse(`${date}T10:00:00+01:00`);
};
const news: DelegationNews[] = [];
const rooms = delegations(database, clock, async (_, told) => {
  news.push(told);
});
const visits = sessions(database, clock);
const guardians = guardianships(database, clock);
const charged = mandates(database, clock);

const told: Identified[] = [];
const toldTo: OnIdentified = async (_, identified) => {
  told.push(identified);
};

let people = 0;
// Each test has people of its own: born on another day, so that their codes differ.
function somebody(givenName = 'Giuseppe', familyName = 'Esposito'): Promise<Person> {
  people++;
  const month = String((people % 12) + 1).padStart(2, '0');
  const birthDate = day(`${1930 + Math.floor(people / 12)}-${month}-19`);
  const born = { givenName, familyName, birth: birthDate, sex: 'male', place: 'F839' } as const;
  return meet(
    database,
    { codiceFiscale: computeCodiceFiscale(born), givenName, familyName, birthDate },
    clock,
  );
}

const anna = { givenName: 'Anna', familyName: 'Esposito' };
const codeOf = (result: { readonly ok: boolean; readonly problems?: readonly { code: string }[] }) =>
  result.ok ? 'done' : result.problems?.[0]?.code;

async function delegated(endsOn: string | null = null, via: 'portal' | 'counter' = 'portal') {
  const [father, daughter] = [await somebody(), await somebody('Anna')];
  const at = via === 'portal' ? { via } : { via, operatorId: (await somebody('Ugo', 'Neri')).id };
  const made = await rooms.make(
    father.id,
    { codiceFiscale: daughter.codiceFiscale, ...anna, endsOn: endsOn === null ? null : day(endsOn) },
    at,
  );
  assert.ok(made.ok, codeOf(made));
  return { father, daughter, id: made.value.id };
}

async function inForce(endsOn: string | null = null, via: 'portal' | 'counter' = 'portal') {
  const all = await delegated(endsOn, via);
  if (via === 'counter') await rooms.confirm(database, all.id);
  assert.ok((await rooms.accept(all.id, all.daughter.codiceFiscale)).ok);
  return all;
}

describe('a delegation', () => {
  it('lets the delegate act once they have accepted, from the day on which it is made', async () => {
    onDay('2026-11-25');
    const { father, daughter, id } = await delegated();
    assert.deepEqual(await powersOf(database, daughter.id, clock), []);
    assert.equal((await rooms.to(daughter.codiceFiscale))[0]?.id, id);
    assert.equal(codeOf(await rooms.accept(id, daughter.codiceFiscale)), 'done');
    const [power] = await powersOf(database, daughter.id, clock);
    assert.deepEqual([power?.kind, power?.capacity, power?.person.id], ['delegation', 'delegate', father.id]);
  });

  it('can be made to somebody who has never been here, and is theirs when they come', async () => {
    onDay('2026-11-25');
    const father = await somebody();
    const birthDate = day('1979-07-30');
    const codiceFiscale = computeCodiceFiscale({ ...anna, birth: birthDate, sex: 'female', place: 'F839' });
    const made = await rooms.make(father.id, { codiceFiscale, ...anna, endsOn: null }, { via: 'portal' });
    assert.ok(made.ok);
    const daughter = await meet(database, { codiceFiscale, ...anna, birthDate }, clock);
    await rooms.accept(made.value.id, codiceFiscale);
    assert.equal((await powersOf(database, daughter.id, clock)).length, 1);
  });

  it('is one at a time for each delegator', async () => {
    onDay('2026-11-25');
    const { father } = await delegated();
    const other = await somebody('Bruno', 'Verdi');
    const to = { codiceFiscale: other.codiceFiscale, givenName: 'Bruno', familyName: 'Verdi', endsOn: null };
    assert.equal(codeOf(await rooms.make(father.id, to, { via: 'portal' })), 'one-already');
  });

  it('is refused to oneself, to a code that is not of the name, and to an end in the past', async () => {
    onDay('2026-11-25');
    const [father, daughter] = [await somebody(), await somebody('Anna')];
    const to = { codiceFiscale: daughter.codiceFiscale, ...anna, endsOn: null };
    const refused = async (change: object) =>
      codeOf(await rooms.make(father.id, { ...to, ...change }, { via: 'portal' }));
    assert.equal(await refused({ codiceFiscale: father.codiceFiscale, givenName: 'Giuseppe' }), 'self');
    assert.equal(await refused({ givenName: 'Luca' }), 'disagrees');
    assert.equal(await refused({ codiceFiscale: 'RSSMRA' }), 'codice-fiscale');
    assert.equal(await refused({ endsOn: day('2026-11-24') }), 'past-date');
    assert.equal(await refused({ familyName: ' ' }), 'empty');
  });

  it('is made to a code that does not follow from the name, once its maker says that it is right', async () => {
    onDay('2026-11-25');
    const [father, daughter] = [await somebody(), await somebody('Anna')];
    // Changed after the code was given: a name on a new act of birth.
    const to = {
      codiceFiscale: daughter.codiceFiscale,
      givenName: 'Andrea',
      familyName: 'Esposito',
      endsOn: null,
    };
    assert.equal(codeOf(await rooms.make(father.id, to, { via: 'portal' })), 'disagrees');
    assert.equal(codeOf(await rooms.make(father.id, { ...to, isSure: true }, { via: 'portal' })), 'done');
    const wrong = { ...to, codiceFiscale: 'RSSMRA80A01H501X', isSure: true };
    assert.equal(codeOf(await rooms.make(father.id, wrong, { via: 'portal' })), 'codice-fiscale');
  });

  it('is held by nobody more than three times (msg. 3305/2021), even when two are accepted at once', async () => {
    onDay('2026-11-25');
    const daughter = await somebody('Anna');
    const offered: string[] = [];
    for (let n = 0; n < 5; n++) {
      const parent = await somebody();
      const to = { codiceFiscale: daughter.codiceFiscale, ...anna, endsOn: null };
      const made = await rooms.make(parent.id, to, { via: 'portal' });
      assert.ok(made.ok);
      offered.push(made.value.id);
    }
    const told = await Promise.all(offered.map((id) => rooms.accept(id, daughter.codiceFiscale)));
    assert.equal(told.filter(({ ok }) => ok).length, 3);
    assert.equal(told.map(codeOf).filter((code) => code === 'too-many').length, 2);
  });

  it('made in the portal is revoked only at a counter for 30 days, then in the portal too', async () => {
    onDay('2026-11-25');
    const { father, id, daughter } = await inForce();
    onDay('2026-12-24');
    assert.equal(codeOf(await rooms.revoke(id, father.id, 'portal')), 'counter-only');
    onDay('2026-12-25');
    assert.equal(codeOf(await rooms.revoke(id, father.id, 'portal')), 'done');
    assert.deepEqual(await powersOf(database, daughter.id, clock), []);
  });

  it('is revoked at a counter on its first day', async () => {
    onDay('2026-11-25');
    const { father, id } = await inForce();
    assert.equal(codeOf(await rooms.revoke(id, father.id, 'counter')), 'done');
    assert.equal(await rooms.of(father.id), undefined);
  });

  it('made at a counter, or not yet accepted, is revoked in the portal at once', async () => {
    onDay('2026-11-25');
    const counter = await inForce(null, 'counter');
    assert.equal(codeOf(await rooms.revoke(counter.id, counter.father.id, 'portal')), 'done');
    const offered = await delegated();
    assert.equal(codeOf(await rooms.revoke(offered.id, offered.father.id, 'portal')), 'done');
  });

  it('is nobody else’s to revoke, accept or lay down', async () => {
    onDay('2026-11-25');
    const { id } = await delegated();
    const stranger = await somebody('Bruno', 'Verdi');
    assert.equal(codeOf(await rooms.revoke(id, stranger.id, 'counter')), 'not-found');
    assert.equal(codeOf(await rooms.accept(id, stranger.codiceFiscale)), 'not-found');
    assert.equal(codeOf(await rooms.leave(id, stranger.codiceFiscale)), 'not-found');
  });

  it('is laid down by the delegate whenever they want', async () => {
    onDay('2026-11-25');
    const { id, daughter, father } = await inForce();
    assert.equal(codeOf(await rooms.leave(id, daughter.codiceFiscale)), 'done');
    assert.equal(await rooms.of(father.id), undefined);
  });

  it('is good on its last day and not on the next, and leaves room for another', async () => {
    onDay('2026-11-25');
    const { father, daughter } = await inForce('2027-01-31');
    onDay('2027-01-31');
    assert.equal((await powersOf(database, daughter.id, clock)).length, 1);
    onDay('2027-02-01');
    assert.deepEqual(await powersOf(database, daughter.id, clock), []);
    const to = { codiceFiscale: daughter.codiceFiscale, ...anna, endsOn: null };
    assert.equal(codeOf(await rooms.make(father.id, to, { via: 'portal' })), 'done');
  });

  it('tells of each step within its own transaction', async () => {
    onDay('2026-11-25');
    news.length = 0;
    const { id, father } = await inForce();
    await rooms.revoke(id, father.id, 'counter');
    assert.deepEqual(
      news.map(({ what }) => what),
      ['made', 'accepted', 'revoked'],
    );
  });
});

describe('a visit for another', () => {
  async function visiting() {
    const all = await inForce('2027-01-31');
    const token = await visits.begin(all.daughter, 2);
    assert.equal(await visits.actFor(token, { kind: 'delegation', id: all.id }), true);
    return { ...all, token };
  }

  it('sees to the other’s affairs, tells who acts, and has none of the agency’s rights', async () => {
    onDay('2026-11-25');
    const { father, daughter, token } = await visiting();
    await giveRole(database, daughter.id, 'officer');
    const session = await visits.read(token);
    assert.equal(session?.person.id, father.id);
    assert.equal(session?.actor.id, daughter.id);
    assert.equal(session?.acting?.capacity, 'delegate');
    assert.deepEqual(session?.roles, ['citizen']);
    await visits.actFor(token, null);
    const own = await visits.read(token);
    assert.deepEqual([own?.person.id, own?.roles], [daughter.id, ['citizen', 'officer']]);
  });

  it('stops at the very next page after the delegation is revoked', async () => {
    onDay('2026-11-25');
    const { father, daughter, id, token } = await visiting();
    await rooms.revoke(id, father.id, 'counter');
    const session = await visits.read(token);
    assert.equal(session?.acting, undefined);
    assert.equal(session?.stopped?.person.id, father.id);
    assert.equal(session?.person.id, daughter.id, 'never the other’s any more');
    await visits.actFor(token, null);
    assert.equal((await visits.read(token))?.stopped, undefined);
  });

  it('stops when the other signs out on every device', async () => {
    onDay('2026-11-25');
    const { father, daughter, id, token } = await visiting();
    await visits.endAll(father.id);
    const session = await visits.read(token);
    assert.deepEqual([session?.acting, session?.isSignedOut], [undefined, true]);
    assert.equal(session?.person.id, daughter.id);
    nowMs += 1000;
    assert.equal(
      await visits.actFor(token, { kind: 'delegation', id }),
      true,
      'the delegation itself is good',
    );
    assert.equal((await visits.read(token))?.person.id, father.id);
    await visits.actFor(token, null);
    await visits.endAll(daughter.id);
    assert.equal(await visits.read(token), undefined);
  });

  it('stops when the last day is over, in the middle of a visit', async () => {
    const { token } = await visiting();
    nowMs = Date.parse('2027-01-31T23:50:00+01:00');
    const { daughter, id } = await delegatedAgain();
    const late = await visits.begin(daughter, 2);
    assert.equal(await visits.actFor(late, { kind: 'delegation', id }), true);
    nowMs += 15 * 60_000;
    assert.ok((await visits.read(late))?.stopped);
    assert.equal(await visits.read(token), undefined, 'a visit begun in November is long over');
  });

  async function delegatedAgain() {
    return inForce('2027-01-31');
  }

  it('is not begun with a power that is somebody else’s, or not accepted', async () => {
    onDay('2026-11-25');
    const { id } = await inForce();
    const stranger = await somebody('Bruno', 'Verdi');
    const token = await visits.begin(stranger, 2);
    assert.equal(await visits.actFor(token, { kind: 'delegation', id }), false);
    const offered = await delegated();
    const early = await visits.begin(offered.daughter, 2);
    assert.equal(await visits.actFor(early, { kind: 'delegation', id: offered.id }), false);
    assert.equal((await visits.read(early))?.person.id, offered.daughter.id);
  });
});

describe('a guardian named by a court', () => {
  const decree = { court: 'Tribunale di Bologna', number: '123/2026', on: day('2026-03-02') };

  it('acts from when an operator has seen the decree, for as many people as the court says', async () => {
    onDay('2026-11-25');
    const [guardian, operator] = [await somebody('Bruno', 'Verdi'), await somebody('Ugo', 'Neri')];
    for (let n = 0; n < 5; n++) {
      const represented = await somebody();
      const power = { kind: 'support-administrator', decree, endsOn: null } as const;
      const recorded = await guardians.record(guardian.id, represented.id, power, operator.id);
      assert.ok(recorded.ok);
      assert.equal((await powersOf(database, guardian.id, clock)).length, n, 'one word is not enough');
      await guardians.confirm(database, recorded.value);
    }
    assert.equal((await powersOf(database, guardian.id, clock)).length, 5, 'no cap, as for delegations');
  });

  it('acts no more once a counter has recorded the end', async () => {
    onDay('2026-11-25');
    const [guardian, represented] = [await somebody('Bruno', 'Verdi'), await somebody()];
    const operator = await somebody('Ugo', 'Neri');
    const power = { kind: 'guardian', decree, endsOn: null } as const;
    const recorded = await guardians.record(guardian.id, represented.id, power, operator.id);
    assert.ok(recorded.ok);
    assert.equal((await guardians.of(represented.id))[0]?.guardian.id, guardian.id);
    await guardians.confirm(database, recorded.value);
    const token = await visits.begin(guardian, 2);
    assert.equal(await visits.actFor(token, { kind: 'guardianship', id: recorded.value }), true);
    await guardians.end(recorded.value, operator.id);
    assert.deepEqual(await powersOf(database, guardian.id, clock), []);
    assert.ok((await visits.read(token))?.stopped, 'in the middle of a visit');
  });

  it('is recorded once, also twice at the same moment, so that its end is its end', async () => {
    onDay('2026-11-25');
    const [guardian, represented] = [await somebody('Bruno', 'Verdi'), await somebody()];
    const operator = await somebody('Ugo', 'Neri');
    const power = { kind: 'guardian', decree, endsOn: null } as const;
    const record = (kind: 'guardian' | 'curator') =>
      guardians.record(guardian.id, represented.id, { ...power, kind }, operator.id);
    const all = await Promise.all([record('guardian'), record('curator'), record('guardian')]);
    assert.deepEqual(all.map(codeOf).toSorted(), ['done', 'recorded-already', 'recorded-already']);
    const [one] = all.filter(({ ok: isDone }) => isDone);
    assert.ok(one?.ok);
    await guardians.confirm(database, one.value);
    await guardians.end(one.value, operator.id);
    assert.deepEqual(await powersOf(database, guardian.id, clock), []);
    assert.equal(codeOf(await record('guardian')), 'done', 'afterwards it can be recorded anew');
  });

  it('is refused for oneself, without a decree, and by a decree of tomorrow', async () => {
    onDay('2026-11-25');
    const [guardian, represented] = [await somebody('Bruno', 'Verdi'), await somebody()];
    const power = { kind: 'guardian', decree, endsOn: null } as const;
    const by = guardian.id;
    assert.equal(codeOf(await guardians.record(by, by, power, by)), 'self');
    const late = { ...power, decree: { ...decree, on: day('2026-11-26') } };
    assert.equal(codeOf(await guardians.record(by, represented.id, late, by)), 'future-date');
    const bare = { ...power, decree: { ...decree, number: '' } };
    assert.equal(codeOf(await guardians.record(by, represented.id, bare, by)), 'empty');
  });
});

describe('a mandate to a patronato', () => {
  async function signed() {
    const [person, operator] = [await somebody(), await somebody('Rita', 'Lombardi')];
    await enterPatronato(database, { id: 'sample', name: 'Patronato di prova' }, operator.id);
    const matter = {
      patronatoId: 'sample',
      service: 'assegno-sociale',
      applicationId: null,
      language: 'it',
      subject: 'Assegno sociale',
      words: 'Incarico il patronato.',
    } as const;
    const id = await charged.sign(person.id, matter);
    assert.ok(id.ok);
    return { person, operator, matter, id: id.value };
  }

  it('needs both signatures, names its date and subject, and covers that one matter', async () => {
    onDay('2026-11-25');
    const { person, operator, id } = await signed();
    assert.deepEqual(await powersOf(database, operator.id, clock), []);
    assert.ok((await charged.waitingFor(operator.id)).some((mandate) => mandate.id === id));
    assert.equal(codeOf(await charged.accept(id, operator.id)), 'done');
    const [power] = await powersOf(database, operator.id, clock);
    assert.deepEqual(
      [power?.kind, power?.capacity, power?.only, power?.body],
      [
        'mandate',
        'patronato',
        { service: 'assegno-sociale', applicationId: null, contestIds: [] },
        'Patronato di prova',
      ],
    );
    const [mandate] = await charged.of(person.id);
    assert.deepEqual(
      [mandate?.signedOn, mandate?.subject, mandate?.operatorName],
      ['2026-11-25', 'Assegno sociale', 'Rita Lombardi'],
    );
  });

  it('is signed for the patronato by its authorised operators alone', async () => {
    onDay('2026-11-25');
    const { id, person } = await signed();
    const stranger = await somebody('Bruno', 'Verdi');
    assert.equal(codeOf(await charged.accept(id, stranger.id)), 'not-found');
    assert.equal(codeOf(await charged.accept(id, person.id)), 'not-found');
    assert.equal(codeOf(await charged.end(id, { operatorId: stranger.id })), 'not-found');
  });

  it('ends when the person takes it back, and when its operator leaves the body, in the middle of a visit', async () => {
    onDay('2026-11-25');
    for (const how of ['revoked', 'left']) {
      const { id, person, operator } = await signed();
      await charged.accept(id, operator.id);
      const token = await visits.begin(operator, 2);
      assert.equal(await visits.actFor(token, { kind: 'mandate', id }), true);
      if (how === 'revoked') await charged.end(id, { personId: person.id });
      else await database.query('delete from patronato_operator where person_id = $1', [operator.id]);
      const session = await visits.read(token);
      assert.ok(session?.stopped && !session.acting, how);
    }
  });

  it('is one for each matter, and no delegation: neither takes the other’s place', async () => {
    onDay('2026-11-25');
    const { person, matter, operator, id } = await signed();
    assert.equal(codeOf(await charged.sign(person.id, matter)), 'one-already');
    const daughter = await somebody('Anna');
    const to = { codiceFiscale: daughter.codiceFiscale, ...anna, endsOn: null };
    assert.equal(codeOf(await rooms.make(person.id, to, { via: 'portal' })), 'done');
    await charged.accept(id, operator.id);
    assert.equal((await rooms.of(person.id))?.delegateCodiceFiscale, daughter.codiceFiscale);
    assert.equal((await charged.of(person.id)).length, 1);
  });
});

describe('somebody without a digital identity', () => {
  const birthDate = day('1944-02-03');
  const names = { givenName: 'Rosa', familyName: 'Marino' };
  const codiceFiscale = computeCodiceFiscale({ ...names, birth: birthDate, sex: 'female', place: 'G273' });
  const shown = {
    identity: { ...names, codiceFiscale, birthDate },
    place: 'counter',
    document: { kind: 'identity-card', number: 'CA12345AA', expiresOn: day('2030-02-03') },
  } as const;

  it('is known once an operator has seen their document, and reads who it was', async () => {
    onDay('2026-11-25');
    const operator = await somebody('Ugo', 'Neri');
    await giveRole(database, operator.id, 'operator');
    const done = await identify(database, operator.id, shown, clock, toldTo);
    assert.ok(done.ok);
    const { person, power } = done.value;
    const [row] = await database.query<{ document_number: string; place: string; operator_id: string }>(
      'select document_number, place, operator_id from identification where id = $1',
      [power.id],
    );
    assert.deepEqual(row, { document_number: 'CA12345AA', place: 'counter', operator_id: operator.id });
    const [seen] = await accessesTo(database, person.id);
    assert.deepEqual([seen?.act, seen?.actorName], ['identify-person', 'Ugo Neri']);
    assert.equal(told.at(-1)?.personId, person.id, 'and is told');
    const token = await visits.begin(operator, 2);
    assert.equal(await visits.actFor(token, power), true);
    assert.equal((await visits.read(token))?.person.id, person.id);
    assert.equal((await visits.read(token))?.acting?.capacity, 'operator');
  });

  it('is typed for during an hour, or until they leave or sign out on every device', async () => {
    onDay('2026-11-25');
    const operator = await somebody('Ugo', 'Neri');
    await giveRole(database, operator.id, 'operator');
    const token = await visits.begin(operator, 2);
    const first = await identify(database, operator.id, shown, clock, toldTo);
    assert.ok(first.ok);
    await visits.actFor(token, first.value.power);
    await endIdentification(database, first.value.power.id, clock);
    assert.ok((await visits.read(token))?.stopped);
    const other = await identify(database, operator.id, shown, clock, toldTo);
    assert.ok(other.ok);
    await visits.actFor(token, other.value.power);
    await visits.endAll(other.value.person.id);
    assert.ok((await visits.read(token))?.stopped, 'who has signed out on every device has left, too');
    assert.equal(await visits.actFor(token, other.value.power), false);
    nowMs += 1000;
    const second = await identify(database, operator.id, shown, clock, toldTo);
    assert.ok(second.ok);
    await visits.actFor(token, second.value.power);
    nowMs += 25 * 60_000;
    assert.ok((await visits.read(token))?.acting);
    nowMs += 29 * 60_000;
    assert.ok((await visits.read(token))?.acting);
    nowMs += 7 * 60_000;
    assert.ok((await visits.read(token))?.stopped);
  });

  it('keeps the name their identity provider told, whatever the counter typed', async () => {
    onDay('2026-11-25');
    const operator = await somebody('Ugo', 'Neri');
    const known = await meet(database, shown.identity, clock);
    const typed = { ...shown, identity: { ...shown.identity, givenName: 'Rosà' } };
    const done = await identify(database, operator.id, typed, clock, toldTo);
    assert.equal(done.ok && done.value.person.givenName, known.givenName);
  });

  it('is known by a true code that does not follow from name or birth: the operator confirms it, and it stays on record', async () => {
    onDay('2026-11-26');
    const operator = await somebody('Ugo', 'Neri');
    const { identity } = shown;
    const kept = 'Il codice è scritto così sulla tessera.';
    for (const other of [
      { ...identity, givenName: 'Alessandra' },
      { ...identity, familyName: 'Nowak' },
      { ...identity, birthDate: day('1944-02-04') },
    ]) {
      assert.equal(
        codeOf(await identify(database, operator.id, { ...shown, identity: other }, clock, toldTo)),
        'disagrees',
      );
      const done = await identify(database, operator.id, { ...shown, identity: other, kept }, clock, toldTo);
      assert.ok(done.ok);
      const [seen] = await accessesTo(database, done.value.person.id);
      assert.equal(seen?.reason, kept);
    }
    // A code that holds and agrees needs no word.
    const plain = await identify(database, operator.id, { ...shown, kept }, clock, toldTo);
    assert.ok(plain.ok);
    assert.equal((await accessesTo(database, plain.value.person.id))[0]?.reason, '');
  });

  it('is not known by a document that has expired, a code that is not theirs, or as the operator themself', async () => {
    onDay('2026-11-25');
    const operator = await somebody('Ugo', 'Neri');
    const tried = async (change: object) =>
      codeOf(await identify(database, operator.id, { ...shown, ...change }, clock, toldTo));
    const { document, identity } = shown;
    assert.equal(await tried({ document: { ...document, expiresOn: day('2026-11-24') } }), 'expired');
    assert.equal(await tried({ document: { ...document, number: ' ' } }), 'empty');
    assert.equal(await tried({ identity: { ...identity, birthDate: day('1944-02-04') } }), 'disagrees');
    assert.equal(await tried({ identity: { ...identity, codiceFiscale: 'X' } }), 'codice-fiscale');
    assert.equal(await tried({ identity: operator }), 'self');
  });
});
