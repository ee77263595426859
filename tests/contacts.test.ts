// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { answer, type LegRole, listenedBy, speakTo } from '#legs/index.ts';
import { retain } from '#privacy/index.ts';
import {
  askForPerson,
  boardNow,
  type Contact,
  callMeBack,
  cancelMine,
  contactWith,
  keepQueue,
  meetByVideo,
  offerNow,
  serviceLevels,
  transfer,
} from '#queue/index.ts';
import { readEvents } from '#record/index.ts';
import { completed } from './completed.ts';
import { sentApplication } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene, type Visit } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-04-10');
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const definition = counter.catalogue.entries.get('bonus-asilo-nido')?.definition;
assert.ok(definition);
const answers = await asOwn(database, completed(definition, {}, day('2026-04-10')), maria.id);
const begun = await counter.applications.start('bonus-asilo-nido', {
  language: 'it',
  channel: 'web',
  answers,
  personId: maria.id,
});
assert.ok(begun.ok);
const draft = begun.value.application;

const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';
async function ready(browser: Visit): Promise<void> {
  assert.equal(await to(browser('/it/desk/contacts/ready', { language: 'it' })), '/it/desk/contacts');
}

describe('somebody who asks for a person in the middle of an application', () => {
  it('stands in line with it, is answered by whoever is ready, writes and is written to, and goes on at the same question', async () => {
    const her = await visit(maria);
    const question = await text(her(`/it/applications/${draft.id}/questions/given-name`));
    assert.match(
      question,
      new RegExp(`href="/it/applications/${draft.id}/operator"[^>]*>Parlare con una persona`),
    );
    assert.match(await text(her(`/it/applications/${draft.id}/operator`)), /Adesso non c’è nessuno/);
    const home = await to(her(`/it/applications/${draft.id}/operator`, { words: 'Non capisco la retta' }));
    assert.match(home, /^\/it\/operator\/[0-9a-f-]{36}$/);
    const inLine = await text(her(home));
    assert.match(inLine, /È in fila/);
    assert.match(inLine, /Non capisco la retta/);
    assert.match(inLine, /<noscript><meta http-equiv="refresh"/, 'it turns without a script');
    assert.equal(await to(her('/it/operator')), home, 'one comes back to it');

    const his = await visit(ugo);
    await ready(his);
    assert.equal(await offerNow(counter.contacts), 1);
    const offer = await text(his('/it/desk/contacts'));
    assert.match(offer, /Maria Rossi\. Bonus asilo nido[\s\S]*Non capisco la retta/i);
    assert.match(await text(her('/it/my/access')), /Ugo Neri/, 'she reads who was told of her');
    const id = home.split('/').at(-1) ?? '';
    assert.equal(await to(his(`/it/desk/contacts/${id}/accept`, {})), `/it/desk/contacts/${id}`);
    const seen = await text(his(`/it/desk/contacts/${id}`));
    assert.match(seen, new RegExp(maria.codiceFiscale));
    assert.match(seen, /Non capisco la retta/);
    assert.match(seen, /La domanda, com’è adesso/);

    assert.equal(
      await to(his(`/it/desk/contacts/${id}/messages`, { words: 'La retta è quella <pagata>' })),
      `/it/desk/contacts/${id}`,
    );
    const talk = await text(her(home));
    assert.match(talk, /Le risponde Ugo Neri/);
    assert.match(talk, /La retta è quella &lt;pagata&gt;/);
    await her(`${home}/messages`, { words: 'Grazie' });
    assert.match(await text(his(`/it/desk/contacts/${id}`)), /Grazie/);

    await her(`${home}/end`, {});
    const over = await text(her(home));
    assert.match(over, new RegExp(`href="/it/applications/${draft.id}"[^>]*>Tornare alla domanda`));
    const half = await her(`${home}/survey`, { rating: '5' });
    assert.equal(half.status, 422, 'one of two questions is no answer to both');
    assert.match(await half.text(), /Scelga una risposta[\s\S]*value="5" checked/);
    await her(`${home}/survey`, { solved: 'yes', rating: '5' });
    assert.match(await text(her(home)), /Grazie: ci aiuta/);
    assert.equal(
      await to(his('/it/desk/contacts')),
      `/it/desk/contacts/${id}`,
      'not another one before it is written down',
    );
    await his(`/it/desk/contacts/${id}/wrap-up`, {
      code: 'informed',
      notes: 'Spiegata la retta',
      next: 'ready',
    });
    const [row] = await database.query(
      'select state, outcome, code, solved, rating from contact where id = $1',
      [id],
    );
    assert.deepEqual(row, { state: 'ended', outcome: 'served', code: 'informed', solved: true, rating: 5 });
    assert.match(await text(her('/it/my/access')), /Ugo Neri/, 'she reads who looked');
  });

  it('is nobody else’s business: neither another person’s, nor that of an operator who has not got it', async () => {
    const her = await visit(maria);
    const home = await to(her(`/it/applications/${draft.id}/operator`, { words: 'Nido Il Girotondo' }));
    const id = home.split('/').at(-1) ?? '';
    const other = await visit(luca);
    assert.equal((await other(home)).status, 404);
    assert.equal((await other(`${home}/live`)).status, 404);
    for (const act of ['messages', 'cancel', 'callback', 'end', 'survey'])
      assert.equal(
        (await other(`${home}/${act}`, { words: 'x', solved: 'yes', rating: '1' })).status,
        404,
        act,
      );
    assert.equal((await other('/it/desk/contacts')).status, 403);
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    assert.equal(await to(his(`/it/desk/contacts/${id}/accept`, {})), `/it/desk/contacts/${id}`);
    const hers = await visit(carla);
    const page = await hers(`/it/desk/contacts/${id}`);
    assert.doesNotMatch(await page.text(), /Girotondo|Rossi/);
    await hers(`/it/desk/contacts/${id}/messages`, { words: 'x' });
    await hers(`/it/desk/contacts/${id}/wrap-up`, { code: 'other', notes: '', next: 'ready' });
    const [row] = await database.query<{ state: string }>('select state from contact where id = $1', [id]);
    assert.equal(row?.state, 'talking');
    await his(`/it/desk/contacts/${id}/end`, {});
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'other', notes: '', next: 'break' });
  });

  it('is called back in their place: the page rings, a message is sent, and they answer', async () => {
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'email', 'maria@prova.example', 'portal', '2025-01-01', '2025-01-01')`,
      [maria.id],
    );
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '', first: 'yes' }));
    const id = home.split('/').at(-1) ?? '';
    await her(`${home}/callback`, {});
    const waits = await text(her(home));
    assert.match(waits, /La richiamiamo noi/);
    assert.match(waits, /Le scriviamo anche un messaggio/);
    await keepQueue(counter.contacts);
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    assert.match(await text(his('/it/desk/contacts')), /da richiamare, con precedenza/);
    assert.equal(await to(his(`/it/desk/contacts/${id}/accept`, {})), '/it/desk/contacts');
    const sent = await database.query<{ phrase: string }>(
      `select phrase from delivery where person_id = $1 order by created_at, phrase desc`,
      [maria.id],
    );
    assert.deepEqual(
      sent.map(({ phrase }) => phrase),
      ['turn-near', 'person-calls'],
    );
    assert.match(await text(her(home)), /La stiamo chiamando[\s\S]*Rispondo/);
    await her(`${home}/answer`, {});
    assert.match(await text(her(home)), /Le risponde Ugo Neri/);
    assert.equal(await to(his('/it/desk/contacts')), `/it/desk/contacts/${id}`);
    await his(`/it/desk/contacts/${id}/end`, {});
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });

  it('is told at once what happens, on a page that stands open, and nothing of it', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const live = await her(`${home}/live`);
    assert.match(live.headers.get('content-type') ?? '', /^text\/event-stream/);
    const reader = live.body?.getReader();
    assert.ok(reader);
    // It begins to listen, and says that something may have happened before.
    assert.match(Buffer.from((await reader.read()).value ?? []).toString(), /^event: changed/);
    const first = reader.read();
    await her(`${home}/messages`, { words: 'Nido Il Girotondo' });
    const { value } = await first;
    assert.equal(Buffer.from(value ?? []).toString(), 'event: changed\ndata: \n\n');
    await reader.cancel();
    await her(`${home}/cancel`, {});
  });

  it('who has not signed in is answered too, by the browser with which they asked, and is not known', async () => {
    const asked = await counter.web.request('/it/operator', {
      method: 'POST',
      body: new URLSearchParams({ words: 'Buongiorno' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const home = asked.headers.get('location') ?? '';
    const [cookie = ''] = (asked.headers.getSetCookie()[0] ?? '').split(';');
    assert.equal((await counter.web.request(home)).status, 404);
    assert.match(await text(counter.web.request(home, { headers: { cookie } })), /È in fila/);
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    assert.match(await text(his('/it/desk/contacts')), /Persona non identificata\. Domanda generale/);
    await counter.web.request(`${home}/cancel`, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    assert.match(await text(his('/it/desk/contacts')), /Nessuno in fila/, 'who leaves takes the offer back');
  });

  it('has what is written down of it whole: too long a note is shown again, and line ends count as in its box', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    await his(`${at}/accept`, {});
    await her(`${home}/end`, {});
    const note = (notes: string) => his(`${at}/wrap-up`, { code: 'other', notes, next: 'break' });
    const long = await note('n'.repeat(2001));
    assert.equal(long.status, 422);
    assert.match(
      await long.text(),
      /value="other" checked[\s\S]*Le note sono troppo lunghe: al massimo 2\.?000[\s\S]*n{2001}<\/textarea>/,
    );
    assert.equal(await to(note(`${'riga\r\n'.repeat(399)}fine`)), '/it/desk/contacts');
    const kept = await contactWith(counter.contacts, home.split('/').at(-1) ?? '');
    assert.equal(kept?.notes?.length, 1999);
  });

  it('is told what is wrong with a message, and keeps it', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const empty = await her(`${home}/messages`, { words: '  ' });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Scriva qualche parola/);
    const long = await her(`${home}/messages`, { words: 'x'.repeat(2001) });
    assert.equal(long.status, 422);
    assert.match(await long.text(), /al massimo 2000 caratteri[\s\S]*x{2001}/);
    const many = await her('/it/operator', { words: 'x'.repeat(2001) });
    assert.equal(many.status, 422);
    await her(`${home}/cancel`, {});
    assert.match(await text(her(home)), /Ha lasciato la fila/);
  });
});

describe('an application that two people fill in together', () => {
  it('loses no words with which they ask again in the moment in which their contact ends', async () => {
    const her = await visit(maria);
    const before = await to(her('/it/operator', { words: '' }));
    await database.query(
      `create function ends() returns trigger language plpgsql as $$ begin
         update contact set state = 'ended', ended_at = new.at, outcome = 'cancelled' where id = new.contact_id; return null; end $$`,
    );
    await database.query(
      `create trigger ends after insert on contact_event for each row when (new.kind = 'asked-again') execute function ends()`,
    );
    const home = await to(her('/it/operator', { words: 'Una cosa ancora' }));
    await database.query('drop function ends cascade');
    assert.notEqual(home, before);
    const now = await text(her(home));
    assert.match(now, /È in fila[\s\S]*Una cosa ancora/);
    await her(`${home}/cancel`, {});
  });

  it('is one draft on both screens: who wrote what is kept, and only the person can send it', async () => {
    const her = await visit(maria);
    const home = await to(her(`/it/applications/${draft.id}/operator`, { words: '' }));
    const id = home.split('/').at(-1) ?? '';
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    const at = `/it/desk/contacts/${id}`;
    assert.equal((await his(`${at}/questions/given-name`)).status, 404, 'not before they talk');
    await his(`${at}/accept`, {});
    const page = await text(his(at));
    const [, path = ''] = /href="[^"]*\/questions\/([\w.-]*given-name)"/.exec(page) ?? [];
    assert.ok(path, 'each answer can be changed');
    const wrong = await his(`${at}/questions/${path}`, { answer: '' });
    assert.equal(wrong.status, 422);
    const done = await his(`${at}/questions/${path}`, { answer: 'Marietta', sure: 'yes' });
    assert.equal(done.headers.get('location'), at);
    assert.match(await text(her(home)), /Marietta/, 'she sees it beside the talk');
    assert.match(await text(his(at)), /Marietta/, 'who has written in it goes on helping');
    const last = (await readEvents(database, draft.id)).findLast(
      ({ event }) => event.type === 'answered',
    )?.event;
    assert.ok(last?.type === 'answered');
    assert.deepEqual(
      [last.who, last.channel, last.actor?.name, last.actor?.for],
      ['operator', 'operator', 'Ugo Neri', 'Maria Rossi'],
    );
    assert.equal((await his(`/it/applications/${draft.id}/submit`, { shown: '' })).status, 403);
    await her(`${home}/end`, {});
    assert.equal((await his(`${at}/questions/${path}`)).status, 404, 'nor afterwards');
    await his(`${at}/wrap-up`, { code: 'completed', notes: '', next: 'break' });
  });
});

describe('a person in the hands of an operator who is near one of their cases', () => {
  it('is not put beside that case, which would keep the operator from their talk', async () => {
    const of = { service: 'assegno-sociale', status: 'eligible', personId: maria.id } as const;
    const sent = await sentApplication(counter, clock, of);
    await database.query(
      `insert into delegation (id, delegator_id, delegate_codice_fiscale, delegate_name, made_at, via, starts_on, accepted_at, confirmed_at)
       values (gen_random_uuid(), $1, $2, 'Luca Bianchi', '2026-01-01', 'portal', '2026-01-01', '2026-01-01', '2026-01-01')`,
      [ugo.id, luca.codiceFiscale],
    );
    await database.query(
      `insert into case_amendment (application_id, from_on, answers, came_on, at) values ($1, '2026-04-10', $2, 'web', '2026-04-10')`,
      [sent.id, JSON.stringify({ spouse: luca.codiceFiscale })],
    );
    const [her, his] = [await visit(maria), await visit(ugo)];
    const home = await to(her('/it/operator', { words: '' }));
    const ask = () => her(`/it/applications/${sent.id}/operator`, { words: '' });
    const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
    await ready(his);
    await offerNow(counter.contacts);
    await his(`${at}/accept`, {});
    assert.equal(await to(ask()), home, 'she stays with who answers her');
    assert.match(await text(his(at)), /Maria Rossi[\s\S]*Non parla di una domanda iniziata/);
    await her(`${home}/end`, {});
    await his(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.match(await text(his('/it/desk/contacts')), /Nessuno in fila/);

    await ask();
    const meeting = { appointmentId: randomUUID(), personId: maria.id, language: 'it' } as const;
    const met = await meetByVideo(counter.contacts, ugo.id, { ...meeting, skill: 'general', service: null });
    assert.ok(!met.ok && met.problems[0]?.code === 'near', 'nor does she come to him by an appointment');
    await her(`${await to(her('/it/operator'))}/cancel`, {});
    clock.set(day('2026-04-10'));
  });
});

describe('a person whose operator comes near one of their cases in the middle of it', () => {
  /** Her contact is about the case of which an amendment names who Ugo is near: so it is once the amendment is filed while they talk. */
  const comesNear = (home: string) =>
    database.query(
      'update contact set application_id = (select application_id from case_amendment limit 1) where id = $1',
      [home.split('/').at(-1)],
    );
  async function talking() {
    const [her, his] = [await visit(maria), await visit(ugo)];
    const home = await to(her('/it/operator', { words: 'Sono qui' }));
    const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
    await ready(his);
    await offerNow(counter.contacts);
    await his(`${at}/accept`, {});
    assert.match(await text(his(at)), /Sono qui/);
    return { her, his, home, at };
  }

  it('goes on with somebody else, and is told; the operator has nobody in hand', async () => {
    const { her, his, home, at } = await talking();
    await comesNear(home);
    assert.equal(await to(his(at)), '/it/desk/contacts?note=let-go');
    assert.match(await text(his('/it/desk/contacts?note=let-go')), /lo segue un’altra persona/);
    assert.match(await text(her(home)), /È in fila[\s\S]*risponde un’altra persona/);
    await ready(his);
    assert.equal(await offerNow(counter.contacts), 0, 'not to the same one');
    await his('/it/desk/contacts/away', { reason: 'break' });
    await her(`${home}/cancel`, {});
  });

  it('is over where the operator had only to write down what it was', async () => {
    const { her, his, home, at } = await talking();
    await her(`${home}/end`, {});
    await comesNear(home);
    const wrapUp = { code: 'informed', notes: '', next: 'break' };
    assert.equal(await to(his(`${at}/wrap-up`, wrapUp)), '/it/desk/contacts?note=let-go');
    const contact = await contactWith(counter.contacts, home.split('/').at(-1) ?? '');
    assert.deepEqual([contact?.state, contact?.outcome, contact?.notes], ['ended', 'served', null]);
  });
});

describe('an appointment by video of somebody who is not known', () => {
  it('is received by one, however many press at once', async () => {
    const meeting = { appointmentId: randomUUID(), personId: null, language: 'it' } as const;
    const receive = (id: string) =>
      meetByVideo(counter.contacts, id, { ...meeting, skill: 'general', service: null });
    const met = await Promise.all([receive(ugo.id), receive(carla.id)]);
    assert.deepEqual(met.map((one) => (one.ok ? 'met' : one.problems[0]?.code)).toSorted(), [
      'elsewhere',
      'met',
    ]);
    await database.query('delete from contact where appointment_id = $1', [meeting.appointmentId]);
  });
});

describe('a third who is asked into a call', () => {
  it('comes in by a link and a code, when the person has said yes, and is out when they say no', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const id = home.split('/').at(-1) ?? '';
    const his = await visit(ugo);
    await ready(his);
    await offerNow(counter.contacts);
    const at = `/it/desk/contacts/${id}`;
    await his(`${at}/accept`, {});
    const wrong = await his(`${at}/third`, { part: 'interpreter', name: 'Luisa Conti', address: 'luisa' });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /né una e-mail né un cellulare[\s\S]*value="Luisa Conti"/);
    const asked = { part: 'interpreter', name: 'Luisa Conti', address: 'luisa@prova.example' };
    assert.equal(await to(his(`${at}/third`, asked)), at);
    assert.match(await text(his(at)), /Abbiamo invitato Luisa Conti/);
    assert.match(await text(her(home)), /Può entrare nella chiamata Luisa Conti \(Interprete\)/);
    assert.equal((await his(`${home}/third/word`, { say: 'yes' })).status, 404, 'the person alone says it');

    const sent = async (name: string) =>
      (
        await database.query<{ given: Readonly<Record<string, string>> }>(
          `select given from delivery where contact_guest_id is not null and given ? $1`,
          [name],
        )
      )[0]?.given[name] ?? '';
    const guest = (path: string, form?: Readonly<Record<string, string>>, cookie = '') =>
      counter.web.request(path, {
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
    const door = `/it${await sent('path')}`;
    assert.match(await text(guest(door)), /Le mandiamo un codice/);
    await guest(`${door}/code`, {});
    const bad = await guest(`${door}/enter`, { code: '000' });
    assert.equal(bad.status, 422);
    assert.match(await bad.text(), /Il codice non è giusto/);
    const entered = await guest(`${door}/enter`, { code: await sent('code') });
    assert.equal(entered.headers.get('location'), door);
    const [cookie = ''] = (entered.headers.getSetCookie()[0] ?? '').split(';');
    const waits = await text(guest(door, undefined, cookie));
    assert.match(waits, /Sala d’attesa/);
    assert.doesNotMatch(waits, /Rossi|data-do="join"/, 'they see nobody, and cannot come in yet');
    const [, third = ''] = /name="guest" value="([^"]+)"/.exec(await text(her(home))) ?? [];
    await her(`${home}/third/word`, { say: 'yes', guest: randomUUID() });
    assert.match(await text(guest(door, undefined, cookie)), /Sala d’attesa/, 'of another they said yes');
    await her(`${home}/third/word`, { say: 'yes', guest: third });
    assert.match(
      await text(guest(door, undefined, cookie)),
      /Può entrare nella chiamata\.[\s\S]*data-do="join"/,
    );
    assert.match(await text(guest(door)), /Le mandiamo un codice/, 'the link alone opens nothing');
    assert.doesNotMatch(entered.headers.getSetCookie()[0] ?? '', /Max-Age|Expires/, 'gone with the browser');
    const left = await guest(`${door}/finish`, {}, cookie);
    assert.match(left.headers.getSetCookie()[0] ?? '', /^sportello-room=; Max-Age=0/);
    await her(`${home}/third/word`, { say: 'no', guest: third });
    assert.equal((await guest(door, undefined, cookie)).status, 404);
    await her(`${home}/end`, {});
    await his(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });
});

/** An end of a call without a browser: who else is there, why it was hung up, and what is waited for. */
async function end(contact: Contact, role: LegRole, isOpen = async () => true) {
  let others: readonly LegRole[] = [];
  let why = '';
  let look = () => {};
  const held = await answer(
    counter.contacts,
    contact,
    { id: randomUUID(), role },
    {
      isOpen,
      line: {
        answer() {},
        play() {},
        gather() {},
        signal() {},
        caption() {},
        bridge(all, video) {
          assert.ok(!video);
          others = all.map((other) => other.role).toSorted();
          look();
        },
        hangUp(reason) {
          why = reason;
          look();
        },
      },
    },
  );
  assert.ok(held);
  const comes = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => is() && resolve();
      look();
    });
  return {
    held,
    hears: (...roles: readonly LegRole[]) => comes(() => String(others) === String(roles.toSorted())),
    isOver: (reason: string) => comes(() => why === reason),
  };
}

describe('a call to which a supervisor listens', () => {
  it('is told to both who talk, stands among who looked, as does that they speak in it, and is over with them', async () => {
    const [her, his, hers] = [await visit(maria), await visit(ugo), await visit(carla)];
    const home = await to(her('/it/operator', { words: '' }));
    const id = home.split('/').at(-1) ?? '';
    await ready(his);
    await offerNow(counter.contacts);
    await his(`/it/desk/contacts/${id}/accept`, {});
    const contact = await contactWith(counter.contacts, id);
    assert.ok(contact);
    const listening = `/it/desk/listening/${id}`;
    assert.equal(await to(hers(listening, {})), '/it/desk/listening?note=over', 'not while they write alone');
    const [person, operator] = [await end(contact, 'person'), await end(contact, 'operator')];
    await Promise.all([person.hears('operator'), operator.hears('person')]);

    assert.equal((await his('/it/desk/listening')).status, 403);
    assert.equal(await to(hers(listening)), '/it/desk/listening?note=over', 'not before it is written down');
    const list = await text(hers('/it/desk/listening'));
    assert.match(list, /Ugo Neri/);
    assert.doesNotMatch(list, /Rossi/, 'whose it is, is not told');
    assert.doesNotMatch(await text(her(home)), /<strong>Ascolta anche/);
    assert.equal(await to(hers(listening, {})), listening);
    assert.match(await text(hers(listening)), /data-role="listener"[\s\S]*Ascoltare la chiamata/);

    const isOpen = async () => (await listenedBy(counter.contacts, id, carla.id)) !== undefined;
    const listener = await end(contact, 'listener', isOpen);
    await Promise.all([person.hears('listener', 'operator'), operator.hears('listener', 'person')]);
    await listener.hears('operator', 'person');
    for (const [browser, at] of [
      [her, home],
      [his, `/it/desk/contacts/${id}`],
    ] as const)
      assert.match(await text(browser(at)), /<strong>Ascolta anche una persona che coordina lo sportello/);
    listener.held.video(true);
    const [leg] = await database.query<{ id: string }>(
      `select id from contact_leg where contact_id = $1 and role = 'listener'`,
      [id],
    );
    const by = { legId: leg?.id ?? '', byId: carla.id };
    await speakTo(counter.contacts, contact, by, 'operator');
    for (const [browser, at] of [
      [her, home],
      [his, `/it/desk/contacts/${id}`],
    ] as const)
      assert.match(await text(browser(at)), /<strong>Una persona[^<]*ora parla solo con chi risponde/);
    await speakTo(counter.contacts, contact, by, 'all');
    assert.match(await text(her(home)), /<strong>Una persona[^<]*è entrata nella chiamata/);
    await speakTo(counter.contacts, contact, by, 'nobody');
    const said = await database.query<{ kind: string; by: string }>(
      `select kind, by_id as by from contact_event where contact_id = $1 and kind in ('whispers', 'joins-in', 'is-silent') order by seq`,
      [id],
    );
    assert.deepEqual(said, [
      { kind: 'whispers', by: carla.id },
      { kind: 'joins-in', by: carla.id },
      { kind: 'is-silent', by: carla.id },
    ]);
    assert.match(await text(her('/it/my/access')), /Carla Greco[\s\S]*Controllo della qualità/);

    await transfer(counter.contacts, ugo.id, id, { skill: 'general', level: 1 });
    await offerNow(counter.contacts);
    await his(`/it/desk/contacts/${id}/accept`, {});
    assert.equal(
      await to(hers(listening)),
      '/it/desk/listening?note=over',
      'another call, to be written down anew',
    );
    await listener.isOver('over');
    person.held.leave();
    await operator.hears();
    assert.doesNotMatch(await text(her(home)), /<strong>Ascolta anche/);
    const [wanted] = await database.query<{ seen: boolean }>(
      `select bool_or(wants_video) as seen from contact_leg where contact_id = $1`,
      [id],
    );
    assert.equal(wanted?.seen, false);
    operator.held.leave();
    await her(`${home}/end`, {});
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });
});

describe('a call back at a time that somebody chooses', () => {
  it('is within the hours, told by a message, and cancelled by its link', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const choice = await text(her(`${home}/call-time`));
    // A Friday at eleven: half an hour from now, and Monday too; not the Sunday.
    assert.match(choice, /value="2026-04-10T09:30:00\.000Z">venerdì 10 aprile 2026, 11:30/);
    assert.match(choice, /lunedì 13 aprile/);
    assert.doesNotMatch(choice, /domenica/);
    assert.match(choice, /Poco prima le scriviamo/);
    const gone = await her(`${home}/call-time`, { at: '2026-04-12T09:30:00.000Z' });
    assert.equal(gone.status, 422);
    assert.match(await gone.text(), /non si può più scegliere/);
    assert.equal(await to(her(`${home}/call-time`, { at: '2026-04-13T08:00:00.000Z' })), home);
    assert.match(await text(her(home)), /La richiamiamo lunedì 13 aprile 2026 alle 10:00\./);
    const [message] = await database.query<{ given: Readonly<Record<string, string>> }>(
      `select given from delivery where person_id = $1 and phrase = 'call-promised'`,
      [maria.id],
    );
    const link = `/it${message?.given['path']}`;
    assert.match(message?.given['when'] ?? '', /lunedì 13 aprile 2026 alle 10:00/);
    const anybody = (form?: Readonly<Record<string, string>>) =>
      counter.web.request(link, {
        headers: { 'sec-fetch-site': 'same-origin' },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
    const asks = await text(anybody());
    assert.match(asks, /Non vuole più la chiamata/);
    assert.doesNotMatch(asks, /Maria|lunedì/);
    assert.match(await text(anybody({})), /non la richiamiamo/);
    assert.match(await text(her(home)), /Ha lasciato la fila/);
    assert.equal((await anybody()).status, 404);
  });

  it('is promised in the language of the message, and its link cancels nothing once they wait here after all', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    await database.query(`delete from delivery where phrase = 'call-promised'`);
    await her(`${home.replace('/it/', '/de/')}/call-time`, { at: '2026-04-14T08:00:00.000Z' });
    const [message] = await database.query<{ given: Readonly<Record<string, string>> }>(
      `select given from delivery where person_id = $1 and phrase = 'call-promised'`,
      [maria.id],
    );
    assert.equal(message?.given['when'], 'martedì 14 aprile 2026 alle 10:00');
    const link = `/it${message?.given['path']}`;
    assert.equal((await counter.web.request(link)).status, 200);
    await her(`${home}/wait`, {});
    const his = await visit(ugo);
    await ready(his);
    assert.equal(await offerNow(counter.contacts), 1);
    assert.equal((await counter.web.request(link)).status, 404);
    await her(`${home}/cancel`, {});
  });

  it('is promised to no more people than there are hands, however many choose it at once', async () => {
    const who = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const asked = await Promise.all([1, 2, 3].map(() => askForPerson(counter.contacts, who)));
    const time = { at: new Date('2026-04-15T08:00:00Z'), words: '', most: 1 };
    const promised = await Promise.all(
      asked.map(({ contact }) => callMeBack(counter.contacts, contact, time)),
    );
    assert.deepEqual(promised.map((one) => (one.ok ? 'promised' : one.problems[0]?.code)).toSorted(), [
      'full',
      'full',
      'promised',
    ]);
    await Promise.all(asked.map(({ contact }) => cancelMine(counter.contacts, contact)));
  });
});

describe('a contact of which nobody ever wrote down what it was', () => {
  it('goes a year later, as the others', async () => {
    const of = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const { contact } = await askForPerson(counter.contacts, of);
    const left = (askedAt: string) =>
      database.query(
        `update contact set state = 'wrapping', operator_id = $3, asked_at = $2, left_at = $2 where id = $1`,
        [contact.id, askedAt, carla.id],
      );
    await left('2025-04-20');
    await retain(database, clock);
    assert.ok(await contactWith(counter.contacts, contact.id));
    await left('2025-04-01');
    await retain(database, clock);
    assert.equal(await contactWith(counter.contacts, contact.id), undefined);
  });
});

describe('the wallboard', () => {
  it('is for who leads, names nobody, and hides none of those who left', async () => {
    const hers = await visit(carla);
    const his = await visit(ugo);
    assert.equal((await his('/it/desk/wallboard')).status, 403);
    const page = await text(hers('/it/desk/wallboard'));
    assert.match(page, /Livello di servizio[\s\S]*Andati via/);
    assert.doesNotMatch(page, /Rossi|Neri/);
    const board = await boardNow(counter.contacts, new Date(0));
    const { today } = board;
    const [all] = await database.query<{ asked: number; left: number }>(
      `select count(*)::int as asked, count(*) filter (where outcome in ('abandoned', 'cancelled'))::int as left from contact`,
    );
    assert.deepEqual([today.asked, today.abandoned], [all?.asked, all?.left]);
    assert.equal(
      board.hours.reduce((sum, { asked }) => sum + asked, 0),
      today.asked,
    );
  });

  it('says at the top what goes wrong, since when and what to do, to a screen reader once, and who sees to it', async () => {
    const hers = await visit(carla);
    await database.query('delete from contact_operator');
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const page = await text(hers('/it/desk/wallboard'));
    assert.match(page, /Una persona aspetta, e nessuno parla la sua lingua\.<\/strong> Dalle \d\d:\d\d\./);
    assert.match(page, /Chiedere a chi parla quella lingua di andare alla postazione/);
    const heard = page.match(/role="log" aria-live="assertive"[^>]*>(.*?)<\/div>/)?.[1] ?? '';
    assert.equal(heard.match(/Allarme: Una persona aspetta/g)?.length, 1);
    assert.match(page, /Occuparsene/);
    const taken = await hers('/it/desk/wallboard/alarms', { kind: 'language', about: '' });
    assert.equal(taken.headers.get('location'), '/it/desk/wallboard');
    const after = await text(hers('/it/desk/wallboard'));
    assert.match(after, /Se ne occupa Carla Greco, dalle \d\d:\d\d\./);
    assert.doesNotMatch(after, /Occuparsene/);
    const his = await visit(ugo);
    assert.equal((await his('/it/desk/wallboard/alarms', { kind: 'language', about: '' })).status, 403);
    await her(`${home}/cancel`, {});
    assert.doesNotMatch(await text(hers('/it/desk/wallboard')), /nessuno parla la sua lingua/);
  });

  it('stands beside the skills of each operator, which a supervisor writes and routing follows', async () => {
    const [hers, his] = [await visit(carla), await visit(ugo)];
    assert.equal((await his('/it/desk/skills')).status, 403);
    assert.match(await text(hers(`/it/desk/skills?operator=${ugo.id}`)), /Competenze di Ugo Neri/);
    const none = Object.fromEntries(
      ['general', ...counter.catalogue.lifeEvents.map(({ id }) => id)].map((id) => [`skill-${id}`, '0']),
    );
    const set = await hers('/it/desk/skills', { ...none, 'skill-retiring': '2', operator: ugo.id });
    assert.equal(set.headers.get('location'), '/it/desk/skills?done=saved');
    assert.match(await text(hers('/it/desk/skills')), /Ugo Neri<\/strong>: [^<]*Secondo livello/);
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    await ready(his);
    assert.equal(await offerNow(counter.contacts), 0, 'a general question is not his any more');
    await hers('/it/desk/skills', { ...none, operator: ugo.id });
    assert.equal(await offerNow(counter.contacts), 1, 'with no skill written down he answers everything');
    await her(`${home}/cancel`, {});
    assert.equal((await hers('/it/desk/skills', { ...none, operator: maria.id })).status, 404);
  });

  it('tells the service level in three forms, of which the first counts whoever waited and left', () => {
    const none = {
      asked: 10,
      unreached: 0,
      meanWait: 0,
      medianWait: 0,
      longWait: 0,
      handling: 0,
      solved: 0,
      said: 0,
      rating: null,
    };
    const levels = serviceLevels({ ...none, answered: 7, inTime: 5, abandoned: 3, shortly: 1, called: 1 });
    assert.deepEqual(levels, { headline: 5 / 8, ignoring: 5 / 6, against: 5 / 9 });
    const nobody = serviceLevels({ ...none, answered: 0, inTime: 0, abandoned: 0, shortly: 0, called: 0 });
    assert.equal(nobody.headline, undefined);
  });
});

describe('somebody who asks for a person on the page of a service', () => {
  const service = 'naspi-domanda';

  it('keeps the service on the page itself: its own link to a person, another language, and a form that was sent back', async () => {
    const page = await text(counter.web.request(`/it/operator?service=${service}`));
    assert.match(page, new RegExp(`href="/it/operator\\?service=${service}"`));
    const her = await visit(carla);
    const long = { words: 'x'.repeat(2001), service };
    assert.equal((await her('/it/operator', long)).status, 422);
    const again = await text(her('/en/operator', { ...long, 'show-again': 'yes' }));
    assert.match(again, new RegExp(`name="service" value="${service}"`));
    assert.match(again, /x{2001}<\/textarea>/);
  });

  it('brings the service along: it stands on the form, and with whoever answers', async () => {
    const guest = (path: string, form?: Record<string, string>) =>
      counter.web.request(path, {
        headers: { 'sec-fetch-site': 'same-origin' },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
    for (const page of ['', '/estimate']) {
      const seen = await text(guest(`/it/services/${service}${page}`));
      assert.match(seen, new RegExp(`href="/it/operator\\?service=${service}"[^>]*>Parlare con una persona`));
    }
    const form = await text(guest(`/it/operator?service=${service}`));
    assert.match(form, /class="progress-text">Domanda di disoccupazione/);
    assert.match(form, new RegExp(`type="hidden" name="service" value="${service}"`));
    assert.match(form, new RegExp(`sign-in\\?to=${encodeURIComponent(`/it/operator?service=${service}`)}`));
    const long = await guest('/it/operator', { service, words: 'x'.repeat(2001) });
    assert.match(await text(long), new RegExp(`name="service" value="${service}"`));
    const id = (await to(guest('/it/operator', { service, words: '' }))).split('/').at(-1) ?? '';
    const [kept] = await database.query<{ service: string; skill: string }>(
      'select service, skill from contact where id = $1',
      [id],
    );
    assert.deepEqual(kept, { service, skill: counter.catalogue.entries.get(service)?.lifeEvent });
  });

  it('brings it along from the page of their case', async () => {
    const { id } = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: maria.id,
    });
    const her = await visit(maria);
    const page = await text(her(`/it/applications/${id}`));
    assert.ok(page.includes(`href="/it/applications/${id}/operator">Parlare con una persona`));
  });

  it('brings nothing along that is none of ours', async () => {
    const form = await text(counter.web.request('/it/operator?service=%3Cb%3Enone'));
    assert.doesNotMatch(form, /name="service"|progress-text/);
  });
});
