// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { own } from '#core/index.ts';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { changesToConfirm } from '#powers/index.ts';
import { ownOnly } from '../src/channels/web/acting/borders.ts';
import { declaredIn } from '../src/channels/web/pages.ts';
import { listed, staffActs } from '../src/channels/web/staff-acts.ts';
import { counterVisits } from './at-counter.ts';
import { deskVisits, samplePerson, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-10');
const visit = deskVisits(counter);
const person = (id: string) => samplePerson(database, clock, id);
const [giuseppe, amina] = [await person('giuseppe-esposito'), await person('amina-diallo')];
const [ugo, carla] = [await person('ugo-neri'), await person('carla-greco')];
const counterWith = counterVisits(visit);

/** What somebody of the agency can send: found in the portal itself, so that a new one is here from its first day. */
const sends = [
  ...new Set(
    counter.web.routes
      .filter(({ method, path }) => method === 'POST' && !path.includes('*') && !path.startsWith('/api/'))
      .map(({ path }) => listed(path)),
  ),
];

const waiting = async (who: Person) =>
  (await changesToConfirm(database, carla.id, clock)).filter(({ personId }) => personId === who.id);
const told = async (who: Person, phrase: string) =>
  (
    await database.query<{ address: string }>(
      'select address from delivery where person_id = $1 and phrase = $2 order by address',
      [who.id, phrase],
    )
  ).map(({ address }) => address);
async function reached(who: Person, address: string): Promise<void> {
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'email', $2, 'portal', '2025-01-01', '2025-01-01')`,
    [who.id, address],
  );
}

describe('the list of what somebody of the agency can send', () => {
  it('holds every address of the portal that takes a form, and nothing that is not there', () => {
    assert.deepEqual(Object.keys(staffActs).toSorted(), sends.toSorted());
  });

  it('is the table of the guide, in both languages', () => {
    for (const [file, language] of [
      ['docs/security.md', 'en'],
      ['docs/sicurezza.md', 'it'],
    ] as const) {
      const text = readFileSync(file, 'utf8');
      for (const { what, why, protection } of Object.values(staffActs)) {
        if (protection === 'nobody') continue;
        const row = text.split('\n').find((line) => line.startsWith(`| ${what[language]} |`));
        assert.ok(row?.endsWith(`| ${why[language]} |`), `${file}: ${what[language]}`);
      }
    }
  });

  it('names as refused what the borders keep for the person, and the counter refuses it', async () => {
    const ask = await counterWith(amina, ugo);
    for (const [route, is] of declaredIn(counter.web)) {
      const [method, path = ''] = route.split(' ');
      const kept = method === 'POST' && is.opensTo !== 'desk' && ownOnly(is, 'operator');
      if (kept) assert.equal(own(staffActs, listed(path))?.protection, 'refused', path);
    }
    for (const [path, { protection }] of Object.entries(staffActs)) {
      if (path.startsWith('/desk')) continue;
      if (protection !== 'refused') continue;
      const sent = await ask(`/it${path.replace(':id', '0e8a1d39-2b7c-4c41-9a55-1d2e3f405162')}`, {});
      assert.equal(sent.status, 403, path);
    }
  });
});

describe('a withdrawal that an operator writes down', () => {
  it('waits for a second word; then it is told as theirs, by letter, on the page and in the history', async () => {
    await reached(giuseppe, 'giuseppe@esempio.it');
    const sent = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: giuseppe.id,
    });
    const ask = await counterWith(giuseppe, ugo);
    const path = `/it/applications/${sent.id}`;
    const asked = await ask(`${path}/withdraw`, {});
    assert.match(asked.text, /Non è ancora ritirata/);
    await ask(`${path}/withdraw`, {});
    const status = async () => {
      const found = await counter.casework.read(sent.id);
      return found.ok && found.value.status;
    };
    assert.equal(await status(), 'submitted');
    assert.deepEqual(await told(giuseppe, 'counter-change'), ['giuseppe@esempio.it'], 'told once');
    const [change, more] = await waiting(giuseppe);
    assert.ok(change && !more);
    const second = await visit(carla);
    assert.match(
      (await second('/it/desk/second-words')).text,
      new RegExp(`Ritirare la domanda ${sent.number}`),
    );
    assert.match(
      (await second('/it/desk/second-words', { change: change.id, say: 'yes' })).to,
      /note=confirmed/,
    );
    assert.equal(await status(), 'withdrawn');
    const own = await visit(giuseppe);
    const page = (await own(path)).text;
    assert.match(page, /L’ha ritirata per lei Ugo Neri/);
    assert.doesNotMatch(page, /L’ha ritirata lei/);
    assert.match(page, /Ha ritirato la domanda<[^.]*\. Lo ha fatto per lei Ugo Neri\./);
    const letter = (await lettersOf(database, giuseppe.id)).find(({ kind }) => kind === 'withdrawn');
    assert.match(letter?.body.join(' ') ?? '', /L’ha ritirata per lei Ugo Neri/);
  });

  it('by the person, is told as their own, and by letter', async () => {
    const sent = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: giuseppe.id,
    });
    const own = await visit(giuseppe);
    await own(`/it/applications/${sent.id}/withdraw`, {});
    assert.match((await own(`/it/applications/${sent.id}`)).text, /L’ha ritirata lei/);
    const letter = (await lettersOf(database, giuseppe.id)).find(
      ({ kind, applicationId }) => kind === 'withdrawn' && applicationId === sent.id,
    );
    assert.match(letter?.body.join(' ') ?? '', /L’ha ritirata lei/);
  });

  it('that can no longer be done, waits no more and does nothing', async () => {
    const sent = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: giuseppe.id,
    });
    const ask = await counterWith(giuseppe, ugo);
    await ask(`/it/applications/${sent.id}/withdraw`, {});
    const [change] = await waiting(giuseppe);
    const own = await visit(giuseppe);
    await own(`/it/applications/${sent.id}/withdraw`, {});
    const second = await visit(carla);
    const said = await second('/it/desk/second-words', { change: change?.id ?? '', say: 'yes' });
    assert.match(said.to, /note=gone/);
    assert.deepEqual(await waiting(giuseppe), []);
  });
});

describe('what an operator has erased for somebody', () => {
  it('stays until the second word; every contact is told before, and told at the end', async () => {
    await reached(amina, 'amina@esempio.it');
    const own = await visit(amina);
    await own('/it/services/naspi-domanda/start', {});
    const left = async () =>
      (
        await database.query(
          `select 1 from contact_point where person_id = $1
           union all select 1 from application where person_id = $1`,
          [amina.id],
        )
      ).length;
    assert.equal(await left(), 2);
    const ask = await counterWith(amina, ugo);
    assert.match((await ask('/it/my/data/erase', {})).text, /Non è ancora cancellato niente/);
    assert.equal(await left(), 2);
    assert.deepEqual(await told(amina, 'counter-change'), ['amina@esempio.it']);
    const again = await visit(amina);
    assert.match((await again('/it/my/confirm')).text, /Cancellare i contatti e le bozze/);
    const [change] = await waiting(amina);
    const second = await visit(carla);
    await second('/it/desk/second-words', { change: change?.id ?? '', say: 'yes' });
    assert.equal(await left(), 0);
    assert.deepEqual(await told(amina, 'erased'), ['amina@esempio.it']);
  });
});

describe('what an operator does for somebody and counts at once', () => {
  it('is told to every contact of before, and a letter says what and who', async () => {
    await reached(amina, 'amina@esempio.it');
    await counter.pins.make({ person: amina, actor: amina }, '1-day');
    const ask = await counterWith(amina, ugo);
    assert.equal((await ask('/it/my/phone-pin/revoke', {})).status, 303);
    assert.deepEqual(await told(amina, 'done-for-you'), ['amina@esempio.it']);
    const letter = (await lettersOf(database, amina.id)).find(({ kind }) => kind === 'done-for-you');
    assert.match(letter?.body.join(' ') ?? '', /Togliere il PIN telefonico\. L’ha fatto Ugo Neri/);
  });

  it('is not told when it was refused, nor of a draft, which is told when it is sent', async () => {
    const before = (await told(amina, 'done-for-you')).length;
    const ask = await counterWith(amina, ugo);
    assert.equal((await ask('/it/my/data/requests', { words: ' ' })).status, 422);
    const begun = await ask('/it/services/naspi-domanda/start', {});
    const draft = begun.to.replace(/\/known$/, '');
    assert.equal((await ask(`${draft}/documents/remove`, { document: 'x' })).status, 303);
    assert.equal((await told(amina, 'done-for-you')).length, before);
  });
});

describe('an answer to a request about one’s own data', () => {
  it('is a letter in the mailbox', async () => {
    const own = await visit(amina);
    await own('/it/my/data/requests', { words: 'Il cognome è sbagliato.' });
    const desk = await visit(carla);
    const [request] = await database.query<{ id: string }>(
      'select id from privacy_request where person_id = $1 and outcome is null',
      [amina.id],
    );
    await desk('/it/desk/requests', {
      request: request?.id ?? '',
      outcome: 'refused',
      words: 'Lo dice l’ANPR.',
    });
    const letter = (await lettersOf(database, amina.id)).find(({ kind }) => kind === 'data-request');
    assert.match(letter?.body.join(' ') ?? '', /Non possiamo fare.*Lo dice l’ANPR/);
  });
});
