// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { day } from '#core/index.ts';
import { boardNow } from '#queue/index.ts';
import { apiClient } from './api-client.ts';
import { counterVisits } from './at-counter.ts';
import { deskVisits } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-11-30');

/** A browser of who has not signed in: it keeps its cookies. */
function guestBrowser() {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Readonly<Record<string, string>>) => {
    const headers = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'sec-fetch-site': 'same-origin',
    };
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await counter.web.request(path, { headers, ...sent });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}
type Browser = ReturnType<typeof guestBrowser>;

const bologna = { office: 'SP-01', subject: 'pensions', mode: 'counter' };
const query = (choice: Readonly<Record<string, string>>) => new URLSearchParams(choice).toString();
const textOf = async (answer: Response | Promise<Response>) => (await answer).text();
const ok = async (send: Browser, path: string) => {
  const answer = await send(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};

/** The times that a page offers, in its order. */
const timesOn = (page: string) => [...page.matchAll(/name="at" value="([^"]+)"/g)].map(([, at = '']) => at);

/** Presses the nth time that is offered; gives the page on which one says yes. */
async function hold(send: Browser, choice: Readonly<Record<string, string>>, nth = 0): Promise<string> {
  const times = timesOn(await ok(send, `/it/appointments/times?${query(choice)}`));
  const held = await send('/it/appointments/hold', { ...choice, at: times[nth] ?? '' });
  assert.equal(held.status, 303);
  const to = held.headers.get('location') ?? '';
  assert.match(to, /^\/it\/appointments\/[0-9a-f-]{36}\/confirm$/);
  return to;
}

const anna = { name: 'Anna Verdi', email: 'anna.verdi@esempio.it' };

describe('an appointment of who has not signed in', () => {
  it('begins at the home page and at a service, and is booked in some pages with a name and a contact', async () => {
    const send = guestBrowser();
    assert.match(await ok(send, '/it'), /href="\/it\/appointments"/);
    const service = await ok(send, '/it/services/pensione-vecchiaia');
    assert.match(service, /href="\/it\/appointments\/choose\?service=pensione-vecchiaia"/);
    const choose = await ok(send, '/it/appointments/choose?service=pensione-vecchiaia');
    assert.match(choose, /Pensioni e superstiti/);
    assert.match(choose, /Uffici di prova: non esistono/);
    const near = await ok(send, '/it/appointments/choose?subject=pensions&near=Imola');
    const order = [...near.matchAll(/name="office" value="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(order.slice(0, 2), ['SP-02', 'SP-01'], 'nearest first');
    assert.match(near, /circa 33 km/);
    assert.equal((await send('/it/appointments/choose?subject=pensions&near=Xyzzy')).status, 422);

    const times = await ok(
      send,
      `/it/appointments/times?${query({ ...bologna, service: 'pensione-vecchiaia' })}`,
    );
    assert.match(times, /lunedì 30 novembre 2026/);
    assert.ok(timesOn(times)[0] === '2026-11-30T11:00:00.000Z', 'not before two hours from now');

    const confirm = await hold(send, { ...bologna, service: 'pensione-vecchiaia' }, 3);
    assert.match(await ok(send, confirm), /Teniamo quest’ora per lei fino alle/);
    const bad = await send(confirm, { name: '1', email: 'x' });
    assert.equal(bad.status, 422);
    const faults = await bad.text();
    assert.match(faults, /Scriva il suo nome e il cognome/);
    assert.match(faults, /Scriva una e-mail o un cellulare italiano/);
    const booked = await send(confirm, anna);
    assert.equal(booked.status, 303);
    const page = await ok(send, booked.headers.get('location') ?? '');
    assert.match(page, /Appuntamento prenotato/);
    assert.match(page, /Un documento valido e il codice fiscale/);
    assert.match(page, /Il suo codice/);
    const [mail] = await database.query<{ phrase: string; given: { when: string; place: string } }>(
      'select phrase, given from delivery where address = $1',
      [anna.email],
    );
    assert.equal(mail?.phrase, 'appointment-booked');
    assert.match(page, new RegExp(mail?.given.when ?? 'nothing'), 'the message says what the page says');
  });

  it('opens elsewhere by its code alone, moves with its code, and is cancelled', async () => {
    const send = guestBrowser();
    const booked = await send(await hold(send, bologna, 5), { ...anna, email: 'b@esempio.it' });
    const to = booked.headers.get('location') ?? '';
    const code = /<p class="number mb-1"><strong>([\d ]+)<\/strong>/.exec(await ok(send, to))?.[1] ?? '';
    const other = guestBrowser();
    assert.equal((await other(to)).status, 303, 'a link is no key');
    assert.equal((await other('/it/appointments/open', { code: '123' })).status, 422);
    const opened = await other('/it/appointments/open', { code });
    assert.equal(opened.headers.get('location'), to);
    const before = await ok(other, to);

    const moves = to.split('/').at(-1) ?? '';
    const choice = { ...bologna, mode: 'video', moves };
    const elsewhere = await ok(other, `/it/appointments/choose?${query(choice)}`);
    assert.equal(
      elsewhere.split(`name="moves" value="${moves}"`).length,
      3,
      'another office is no other one',
    );
    const confirm = await hold(other, choice);
    assert.match(await ok(other, confirm), /Sì, spostare/);
    const none = await other(confirm, { moves });
    assert.equal(none.status, 422, 'at the office nobody had to call');
    assert.match(await none.text(), /Scriva un numero di telefono/);
    const yes = { moves, callNumber: '333 123 4567' };
    assert.equal((await other(confirm, yes)).headers.get('location'), to, 'the same appointment');
    assert.equal((await other(confirm, yes)).headers.get('location'), to, 'and pressed once more');
    const after = await ok(other, to);
    assert.match(after, /In video/);
    assert.match(after, /da qui entra nella chiamata.*la chiama al numero/);
    const when = (page: string) => /<dt>Quando<\/dt><dd>([^<]+)/.exec(page)?.[1];
    assert.notEqual(when(before), when(after));
    const file = await other(`${to}/calendar`);
    assert.match(file.headers.get('content-type') ?? '', /text\/calendar/);
    assert.match(await file.text(), /SEQUENCE:1\r\n/);
    await other(`${to}/cancel`, {});
    assert.match(await ok(other, to), /Appuntamento disdetto/);
    assert.match(await textOf(other(`${to}/calendar`)), /STATUS:CANCELLED/);
    assert.equal((await other(`${to}/cancel`, {})).status, 409);
  });

  it('is booked once by who presses twice at once', async () => {
    const send = guestBrowser();
    const confirm = await hold(send, bologna, 7);
    const twice = await Promise.all([send(confirm, anna), send(confirm, anna)]);
    assert.deepEqual(
      twice.map((answer) => [answer.status, answer.headers.get('location')]),
      [1, 2].map(() => [303, confirm.replace('/confirm', '')]),
    );
  });

  it('that waits for a place to be freed is one, however often its form is sent: what was written last counts', async () => {
    const send = guestBrowser();
    const path = '/it/appointments/wait';
    const [, once = ''] =
      /name="once" value="([^"]+)"/.exec(await ok(send, `${path}?${query(bologna)}`)) ?? [];
    assert.ok(once);
    const form = { ...bologna, ...anna, once, email: 'atesa@esempio.it' };
    const places = (await Promise.all([send(path, form), send(path, form)])).map((answer) =>
      answer.headers.get('location'),
    );
    const [to = ''] = places;
    assert.match(to ?? '', /^\/it\/appointments\/[0-9a-f-]{36}$/);
    const corrected = { ...form, email: 'attesa@esempio.it' };
    assert.deepEqual([...places, (await send(path, corrected)).headers.get('location')], [to, to, to]);
    const rows = await database.query(
      `select guest_address as address from appointment where state = 'waiting' and guest_address like 'at%esa@esempio.it'`,
    );
    assert.deepEqual(rows, [{ address: corrected.email }]);
    assert.match(await ok(send, to ?? ''), /In lista d’attesa[\s\S]*Il suo codice/);
    assert.equal((await guestBrowser()(to ?? '')).status, 303, 'its address is no key');
    await send(`${to}/cancel`, {});
    const again = (await send(path, corrected)).headers.get('location');
    assert.notEqual(again, to, 'who left the list joins it anew');
    await send(`${again}/cancel`, {});
  });

  it('is told when somebody else was faster, and offers other times', async () => {
    const send = guestBrowser();
    const choice = { office: 'SP-06', subject: 'advice', mode: 'video' };
    const [first = ''] = timesOn(await ok(send, `/it/appointments/times?${query(choice)}`));
    assert.equal((await guestBrowser()('/it/appointments/hold', { ...choice, at: first })).status, 303);
    const late = await send('/it/appointments/hold', { ...choice, at: first });
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /l’ha appena presa un’altra persona/);
    assert.ok(timesOn(page).length > 0 && !timesOn(page).includes(first));
  });

  it('keeps one held time at a time', async () => {
    const send = guestBrowser();
    await hold(send, { ...bologna, mode: 'phone' }, 8);
    await hold(send, { ...bologna, mode: 'phone' }, 9);
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from appointment where state = 'held' and mode = 'phone'`,
    );
    assert.equal(row?.n, 1);
  });

  it('is of nobody who guesses: each page of it refuses without the code', async () => {
    const [row] = await database.query<{ id: string }>(
      `select id from appointment where guest_name is not null limit 1`,
    );
    for (const path of ['', '/calendar', '/confirm'])
      assert.equal((await guestBrowser()(`/it/appointments/${row?.id}${path}`)).status, 303, path);
    for (const path of ['/cancel', '/earlier', '/confirm'])
      assert.equal(
        (await guestBrowser()(`/it/appointments/${row?.id}${path}`, { wanted: 'yes' })).status,
        403,
        path,
      );
    const luca = await visit(await person('luca-bianchi'));
    assert.equal((await luca(`/it/appointments/${row?.id}`)).status, 403);
  });
});

describe('an appointment of a person', () => {
  it('is booked with a yes alone, stands among what is theirs, and is nobody else’s', async () => {
    const maria = await person('maria-rossi');
    const send = await visit(maria);
    const confirm = await hold(send, { ...bologna, subject: 'benefits' });
    assert.doesNotMatch(await ok(send, confirm), /Nome e cognome/);
    const to = (await send(confirm, { priority: 'yes' })).headers.get('location') ?? '';
    assert.doesNotMatch(await ok(send, to), /Il suo codice/);
    assert.match(await ok(send, '/it/appointments'), new RegExp(`href="${to}"`));
    const luca = await visit(await person('luca-bianchi'));
    assert.equal((await luca(to)).status, 403);
    assert.equal((await luca(`${to}/cancel`, {})).status, 403);
    await send(`${to}/earlier`, { wanted: 'yes' });
    assert.match(await ok(send, to), /La avvisiamo se si libera un giorno prima/);
  });

  it('on the telephone asks for the number to call', async () => {
    const send = await visit(await person('luca-bianchi'));
    const confirm = await hold(send, { ...bologna, mode: 'phone' }, 12);
    assert.equal((await send(confirm, { callNumber: 'abc' })).status, 422);
    const to = (await send(confirm, { callNumber: '051 123456' })).headers.get('location') ?? '';
    assert.match(await ok(send, to), /La chiamiamo noi al numero/);
  });
});

describe('the office’s list of a day', () => {
  it('shows who comes, gives a ticket to who arrives, and writes down who was served', async () => {
    const giuseppe = await person('giuseppe-esposito');
    const his = await visit(giuseppe);
    const to = (await his(await hold(his, bologna, 2), { priority: 'yes' })).headers.get('location') ?? '';
    const id = to.split('/').at(-1);
    const ugo = await visit(await person('ugo-neri'));
    const day = { office: 'SP-01', date: '2026-11-30' };
    const list = await ok(ugo, `/it/desk/appointments?${query(day)}`);
    assert.match(list, /Giuseppe Esposito <span class="mark">precedenza/);
    assert.doesNotMatch(list, /Assenza o chiusura/, 'an operator closes nothing');
    assert.match(list, /value="arrive"/);
    const tomorrow = await his(await hold(his, bologna, 20), {});
    assert.equal(tomorrow.status, 303);
    const next = await ok(ugo, `/it/desk/appointments?${query({ ...day, date: '2026-12-01' })}`);
    assert.match(next, /Giuseppe Esposito/);
    assert.doesNotMatch(next, /value="arrive"/, 'nobody arrives tomorrow');
    assert.equal((await ugo(`/it/desk/appointments/${id}`, { ...day, act: 'arrive' })).status, 303);
    assert.match(await ok(ugo, `/it/desk/appointments?${query(day)}`), /è qui, numero 1/);
    assert.match(await ok(his, to), /Il suo numero: 1/);
    await ugo(`/it/desk/appointments/${id}`, { ...day, act: 'start' });
    await ugo(`/it/desk/appointments/${id}`, { ...day, act: 'end' });
    assert.match(await ok(his, to), /Appuntamento fatto/);
    assert.match(
      (await ugo(`/it/desk/appointments/${id}`, { ...day, act: 'start' })).headers.get('location') ?? '',
      /note=not-now/,
    );
    const seen = await accessesTo(database, giuseppe.id);
    assert.equal(seen[0]?.act, 'run-office', 'he reads who wrote it');
    assert.equal((await his('/it/desk/appointments')).status, 403);
  });

  it('receives by video: the office opens the call at its time, and who has the code comes in', async () => {
    const send = guestBrowser();
    const confirm = await hold(send, { ...bologna, mode: 'video' }, 6);
    const given = { name: 'Vera Blu', email: 'vera@esempio.it', callNumber: '333 123 4567' };
    const to = (await send(confirm, given)).headers.get('location') ?? '';
    const id = to.split('/').at(-1) ?? '';
    assert.doesNotMatch(await ok(send, to), /data-live/, 'not hours before');
    const minutes = (n: number) => new Date(clock.nowMs() + n * 60_000);
    await database.query('update appointment set desk = 9, during = tstzrange($2, $3) where id = $1', [
      id,
      minutes(5),
      minutes(35),
    ]);
    assert.match(await ok(send, to), /È quasi l’ora/);
    assert.equal((await send(`${to}/enter`, {})).headers.get('location'), to, 'nobody receives yet');

    const [ugo, carla] = [await visit(await person('ugo-neri')), await visit(await person('carla-greco'))];
    const day = { office: 'SP-01', date: '2026-11-30' };
    assert.match(await ok(ugo, `/it/desk/appointments?${query(day)}`), /Entrare in video/);
    const receive = async (by: Browser) =>
      (await by(`/it/desk/appointments/${id}/video`, day)).headers.get('location') ?? '';
    const at = await receive(ugo);
    assert.match(at, /^\/it\/desk\/contacts\/[0-9a-f-]{36}$/);
    assert.equal(await receive(ugo), at, 'pressed once more');
    assert.match(await receive(carla), /note=elsewhere$/);
    assert.match(await ok(ugo, at), /Voce e video/);

    assert.match(await ok(send, to), /L’ufficio la aspetta nella chiamata/);
    assert.equal((await guestBrowser()(`${to}/enter`, {})).status, 403, 'not without the code');
    const call = (await send(`${to}/enter`, {})).headers.get('location') ?? '';
    assert.equal(call, at.replace('desk/contacts', 'operator'));
    assert.match(await ok(send, call), /Voce e video/);
    assert.equal((await guestBrowser()(call)).status, 404);
    assert.equal((await boardNow(counter.contacts, new Date(0))).today.asked, 0, 'nobody waited in line');
    await send(`${call}/end`, {});
    await ugo(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.equal((await send(`${to}/enter`, {})).headers.get('location'), to, 'it is over');
  });

  it('lets a supervisor close, and offers other times to those who had one', async () => {
    const amina = await visit(await person('amina-diallo'));
    const choice = { office: 'SP-02', subject: 'pensions', mode: 'counter' };
    const to = (await amina(await hold(amina, choice), {})).headers.get('location') ?? '';
    const ugo = await visit(await person('ugo-neri'));
    const carla = await visit(await person('carla-greco'));
    const closing = { office: 'SP-02', date: '2026-11-30', which: '', from: '08:00', to: '18:00' };
    assert.equal((await ugo('/it/desk/appointments/close', closing)).status, 403);
    assert.equal((await carla('/it/desk/appointments/close', { ...closing, to: 'sera' })).status, 422);
    assert.equal((await carla('/it/desk/appointments/close', { ...closing, which: '77' })).status, 404);
    const done = await carla('/it/desk/appointments/close', closing);
    assert.match(await done.text(), /una deve scegliere un’altra ora/);
    const page = await ok(amina, to);
    assert.match(page, /Appuntamento da spostare/);
    const moves = to.split('/').at(-1) ?? '';
    const times = timesOn(await ok(amina, `/it/appointments/times?${query({ ...choice, moves })}`));
    assert.ok(times[0] && times[0] > '2026-12-01', 'the closed day is gone');
    const held = await amina('/it/appointments/hold', { ...choice, moves, at: times[0] });
    await amina(held.headers.get('location') ?? '', {});
    assert.match(await ok(amina, to), /Appuntamento prenotato/);
  });

  it('hides who is near from who works there', async () => {
    const anna = await visit(await person('anna-esposito'));
    const to = (await anna(await hold(anna, bologna, 4), {})).headers.get('location') ?? '';
    const ugo = await person('ugo-neri');
    await database.query(`update appointment set person_id = $1 where id = $2`, [
      ugo.id,
      to.split('/').at(-1),
    ]);
    const send = await visit(ugo);
    const day = { office: 'SP-01', date: '2026-11-30' };
    assert.doesNotMatch(
      await ok(send, `/it/desk/appointments?${query(day)}`),
      /<td data-label="Chi">Ugo Neri/,
    );
    const own = await send(`/it/desk/appointments/${to.split('/').at(-1)}`, { ...day, act: 'arrive' });
    assert.equal(own.status, 404);
  });

  it('is where an operator books for who sits there: the message tells them', async () => {
    const rita = await person('rita-lombardi');
    const counterWith = counterVisits(deskVisits(counter));
    const ask = await counterWith(rita, await person('ugo-neri'));
    const times = timesOn((await ask(`/it/appointments/times?${query(bologna)}`)).text);
    const held = await ask('/it/appointments/hold', { ...bologna, at: times[6] ?? '' });
    const booked = await ask(held.to, {});
    assert.match((await ask(booked.to)).text, /Appuntamento prenotato/);
    const [row] = await database.query<{ channel: string; owner: string }>(
      'select channel, person_id as owner from appointment where id = $1',
      [booked.to.split('/').at(-1)],
    );
    assert.deepEqual(row, { channel: 'operator', owner: rita.id });
  });
});

describe('a choice that no page of ours sends', () => {
  it('is answered clearly', async () => {
    const send = guestBrowser();
    for (const path of [
      '/it/appointments/times?office=SP-99&subject=pensions&mode=counter',
      '/it/appointments/times?office=SP-02&subject=advice&mode=video',
      '/it/appointments/times?office=__proto__&subject=constructor&mode=x',
    ])
      assert.equal((await send(path)).status, 422, path);
    assert.equal((await send('/it/appointments/hold', { ...bologna, at: 'domani' })).status, 404);
    assert.equal(
      (await send('/it/appointments/hold', { ...bologna, at: '2026-12-25T09:00:00.000Z' })).status,
      409,
    );
    assert.equal((await send(`/it/appointments/times?${query(bologna)}&from=2026-13-99`)).status, 200);
    assert.equal((await send('/it/appointments/x')).status, 303);
    clock.set(day('2026-12-01'));
    assert.equal((await send(`/en/appointments/times?${query(bologna)}&from=2026-12-24`)).status, 200);
    assert.equal((await send(`/de/appointments?`)).status, 200);
  });
});

describe('an appointment that a program books', () => {
  it('is found, booked once for its key, moved and cancelled, by that program alone; the person is told', async () => {
    const client = await apiClient(counter);
    const read = async (answer: Response) => (await answer.json()) as Record<string, unknown>;
    const offices = await counter.web.request('http://localhost/api/v1/offices?language=de');
    assert.match(JSON.stringify(await offices.json()), /Probe-Sitz Bologna/);
    const times = async () => {
      const asked = 'subject=pensions&mode=counter&days=1';
      const answer = await counter.web.request(`http://localhost/api/v1/offices/SP-01/times?${asked}`);
      const [first] = (await answer.json()) as { times: { at: string; desks: number }[] }[];
      return first?.times ?? [];
    };
    const [one, two] = await times();
    assert.ok(one && two);
    const asks = {
      ...bologna,
      at: one.at,
      language: 'it',
      name: 'Elena Costa',
      email: 'elena@prova.example',
    };
    const book = (key: string, more = {}) =>
      client.call('POST', '/appointments', { ...asks, ...more }, { 'idempotency-key': key });
    const booked = await read(await book('elena-001'));
    assert.deepEqual([booked['state'], booked['at']], ['booked', one.at]);
    assert.match(String(booked['code']), /\w/);
    const again = await read(await book('elena-001'));
    assert.deepEqual([again['id'], again['code']], [booked['id'], undefined], 'its code is told once');
    assert.equal((await book('elena-001', { at: two.at })).status, 409);
    assert.equal((await times()).find(({ at }) => at === one.at)?.desks, one.desks - 1);
    assert.deepEqual(
      [
        (await book('elena-002', { email: 'elena' })).status,
        (await book('elena-003', { at: '2026-12-06T09:00:00+01:00' })).status,
        (await book('elena-004', { mode: 'phone' })).status,
      ],
      [422, 422, 422],
    );

    const path = `/appointments/${booked['id']}`;
    const other = await apiClient(counter);
    for (const method of ['GET', 'DELETE'])
      assert.equal((await other.call(method, path)).status, 404, method);
    const byPhone = { ...bologna, mode: 'phone', at: two.at };
    const nowhere = await client.call('PUT', path, byPhone);
    assert.deepEqual([nowhere.status, (await read(nowhere))['code']], [422, 'call-number']);
    for (let n = 0; n < 2; n++) {
      const moved = await client.call('PUT', path, { ...byPhone, callNumber: '051 123456' });
      assert.deepEqual([moved.status, (await read(moved))['at']], [200, two.at]);
    }
    const [row] = await database.query<{ mode: string; number: string }>(
      'select mode, call_number as number from appointment where id = $1',
      [booked['id']],
    );
    assert.deepEqual([row?.mode, row?.number?.replaceAll(/\D/g, '').slice(-9)], ['phone', '051123456']);
    for (let n = 0; n < 2; n++)
      assert.equal((await read(await client.call('DELETE', path)))['state'], 'cancelled');
    assert.equal((await client.call('PUT', path, { ...bologna, at: one.at })).status, 409);
    const told = await database.query<{ phrase: string }>(
      `select phrase from delivery where address = 'elena@prova.example' order by created_at, phrase`,
    );
    assert.deepEqual(told.map(({ phrase }) => phrase).toSorted(), [
      'appointment-booked',
      'appointment-cancelled',
      'appointment-moved',
    ]);
  });
});
