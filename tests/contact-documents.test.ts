// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { addDays, todayInItaly } from '#core/index.ts';
import { samplePdf } from '#documents/testing.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';
import { exportOf } from '#privacy/index.ts';
import { offerNow } from '#queue/index.ts';
import { completed } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-04-10');
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
assert.ok(definition);
const asHeir = {
  year: 2025,
  'for-whom': 'other',
  'acting-as': 'heir',
  'paid-that-year': true,
  delivery: 'download',
};

type Form = Readonly<Record<string, string>> | FormData;
type Browser = (path: string, form?: Form) => Promise<Response>;
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';

/** A browser, of somebody who has signed in or of nobody; it keeps its cookies. */
async function browser(who?: Person): Promise<Browser> {
  const cookies = new Map(who ? [['visit', await counter.sessions.begin(who, 2)]] : []);
  return async (path, form) => {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    const answer = await counter.web.request(path, {
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'sec-fetch-site': 'same-origin',
      },
      ...(form ? { method: 'POST', body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}

let years = 2025;
async function drafted(given: RawAnswers = {}): Promise<string> {
  const on = todayInItaly(clock);
  const full = completed(definition as never, { ...asHeir, year: years--, ...given }, on);
  const answers = await asOwn(database, full, maria.id);
  const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
  const begun = await counter.applications.start('certificazione-unica', begin);
  assert.ok(begun.ok);
  return begun.value.application.id;
}

let files = 0;
function form(paper: string, names: readonly string[], purpose = ''): FormData {
  const made = new FormData();
  made.set('paper', paper);
  made.set('purpose', purpose);
  for (const name of names) {
    const bytes = name.startsWith('programma') ? Buffer.from('MZ no paper') : samplePdf(String(files++));
    made.append('file', new File([new Uint8Array(bytes)], name));
  }
  return made;
}

/** Somebody asks for a person about an application, and an operator answers. */
async function talking(asks: Browser, by: Browser, about = ''): Promise<{ home: string; desk: string }> {
  const home = await to(asks(`${about || '/it'}/operator`, {}));
  const id = home.split('/').at(-1) ?? '';
  await by('/it/desk/contacts/ready', { language: 'it' });
  assert.equal(await offerNow(counter.contacts), 1);
  assert.equal(await to(by(`/it/desk/contacts/${id}/accept`, {})), `/it/desk/contacts/${id}`);
  return { home, desk: `/it/desk/contacts/${id}` };
}
async function over(by: Browser, desk: string): Promise<void> {
  await by(`${desk}/end`, {});
  await by(`${desk}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
}

describe('a document in a contact', () => {
  it('is asked for by its name, sent from the contact’s own page, and is there at once, for both and in the application', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted();
    const { home, desk } = await talking(hers, his, `/it/applications/${id}`);
    const before = await text(hers(home));
    assert.match(before, /Dichiarazione di erede[^<]*<strong>Manca ancora/);
    assert.match(before, /<noscript><p><a [^>]*\?give=yes">Mandare un documento/, 'without a script too');
    assert.match(await text(hers(`${home}?give=yes`)), /type="file" id="file"[\s\S]*capture="environment"/);
    assert.doesNotMatch(await text(hers(`${home}?give=yes`)), /http-equiv="refresh"/, 'it does not turn');

    assert.match(await text(his(desk)), /Chiedere un documento[\s\S]*<option value="heir-declaration"/);
    assert.equal(await to(his(`${desk}/papers`, { paper: 'heir-declaration', words: '' })), desk);
    assert.equal(await to(his(`${desk}/papers`, { paper: 'heir-declaration', words: '' })), desk);
    const asked = await text(hers(home));
    assert.equal(asked.match(/Serve un documento: Dichiarazione di erede\. Deve dire/g)?.length, 1, 'once');
    assert.match(
      asked,
      /Chi le risponde le chiede un documento: <strong>Dichiarazione di erede[\s\S]*href="#documents"[\s\S]*id="documents"/,
    );
    assert.match(asked, /<details class="more" open[\s\S]*<option value="heir-declaration" selected/);

    assert.equal(
      await to(hers(`${home}/documents`, form('heir-declaration', ['foglio.pdf']))),
      `${home}?sent=1`,
    );
    const gave = await text(hers(home));
    assert.match(gave, /Ha mandato un documento: Dichiarazione di erede/);
    assert.match(gave, /Dichiarazione di erede<\/strong>\. È arrivato/);
    assert.doesNotMatch(gave, /href="#documents"/, 'nothing is waited for');
    assert.match(gave, /Dichiarazione di erede[^<]*<strong>Ce l’abbiamo/);
    const seen = await text(his(desk));
    assert.match(seen, /Ha mandato un documento: Dichiarazione di erede/);
    assert.match(seen, /Dichiarazione di erede: <strong>arrivato/);
    assert.match(await text(hers(`/it/applications/${id}/documents`)), /foglio\.pdf/, 'as from its own page');
    const [kept] = await counter.documents.of(id);
    assert.equal(kept?.givenBy, maria.id);
    assert.match(JSON.stringify(await exportOf(database, maria.id, new Date(clock.nowMs()))), /paper-given/);

    // Each time that it is opened she reads who did, and which.
    const href = `${desk}/papers/${kept?.id}`;
    assert.match(seen, new RegExp(`href="${href}"`));
    for (const _ of [1, 2]) {
      const file = await his(href);
      assert.equal(file.headers.get('content-type'), 'application/pdf');
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
    }
    const looks = await database.query(
      `select from access_record where actor_id = $1 and person_id = $2 and application_id = $3 and reason like '%Dichiarazione di erede'`,
      [ugo.id, maria.id, id],
    );
    assert.equal(looks.length, 2);
    assert.equal((await (await browser(carla))(href)).status, 404, 'to nobody else at the desk');

    await over(his, desk);
    assert.equal((await his(href)).status, 404, 'nor once the person has left');
  });

  it('in the operator’s own words is asked for too; what is no document gets a clear answer, and nothing is lost', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted();
    const { home, desk } = await talking(hers, his, `/it/applications/${id}`);
    const empty = await his(`${desk}/papers`, { paper: '', words: ' ' });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Scriva quale documento serve/);
    const long = await his(`${desk}/papers`, { paper: '', words: 'x'.repeat(121) });
    assert.match(await long.text(), /al massimo 120[\s\S]*value="x{121}"/);
    await his(`${desk}/papers`, { paper: '', words: 'La busta <paga> di marzo' });
    const [, value = ''] =
      /<option value="(asked-\d+)" selected>La busta &lt;paga&gt;/.exec(await text(hers(home))) ?? [];
    assert.ok(value);

    const none = await hers(`${home}/documents`, form(value, []));
    assert.equal(none.status, 422);
    assert.match(await none.text(), /Scelga un file/i);
    const wrong = await hers(`${home}/documents`, form('', ['buona.pdf', 'programma.pdf'], 'Ricevuta'));
    assert.equal(wrong.status, 422);
    const page = await wrong.text();
    assert.match(page, /«programma\.pdf»: è un programma/);
    assert.match(page, /Un documento aggiunto[\s\S]*value="Ricevuta"/);
    assert.match(page, /<title>Errore: /);
    assert.match(page, /Ha mandato un documento: Ricevuta/, 'the good one is there');
    assert.match(
      await text(his(desk)),
      /La busta &lt;paga&gt; di marzo: <strong>chiesto, non ancora arrivato/,
    );
    await hers(`${home}/documents`, form(value, ['busta.pdf']));
    assert.match(await text(his(desk)), /La busta &lt;paga&gt; di marzo: <strong>arrivato/);
    assert.deepEqual(
      (await counter.documents.of(id)).map(({ purpose }) => purpose),
      ['Ricevuta', 'La busta <paga> di marzo'],
    );
    await over(his, desk);
  });

  it('is of whose the application is: to another, to a third in the call, after the end and after signing out nothing opens', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted();
    const { home, desk } = await talking(hers, his, `/it/applications/${id}`);
    assert.equal((await (await browser(luca))(`${home}/documents`, form('', ['a.pdf']))).status, 404);
    const third = await browser();
    assert.equal((await third(`${home}/documents`, form('', ['a.pdf']))).status, 404);
    assert.equal((await third(`/it/room/${randomUUID()}/documents`, form('', ['a.pdf']))).status, 404);
    await hers(`${home}/end`, {});
    const late = await hers(`${home}/documents`, form('', ['a.pdf']));
    assert.equal(late.status, 409);
    assert.match(await late.text(), /Il documento non è partito/);
    assert.doesNotMatch(await text(hers(`${home}?give=yes`)), /type="file"/);
    await hers('/it/sign-out', {});
    assert.equal((await hers(`${home}/documents`, form('', ['a.pdf']))).status, 404);
    assert.deepEqual(await counter.documents.of(id), []);
    await his(`${desk}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });

  it('that is on its way while the talk ends does not come in, and says so', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted();
    const { home, desk } = await talking(hers, his, `/it/applications/${id}`);
    const contactId = desk.split('/').at(-1);
    const sent: Promise<Response>[] = [];
    await database.transaction(async (sql) => {
      await sql.query(`update contact set state = 'wrapping', left_at = now() where id = $1`, [contactId]);
      sent.push(hers(`${home}/documents`, form('', ['tardi.pdf'])));
      for (let waits = 0, ms = 0; waits === 0 && ms < 10_000; ms += 50) {
        await new Promise((later) => setTimeout(later, 50));
        const held = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        waits = (await database.query(held)).length;
      }
    });
    assert.equal((await sent[0])?.status, 409);
    assert.deepEqual(await counter.documents.of(id), []);
    assert.deepEqual(
      await database.query('select from contact_message where contact_id = $1', [contactId]),
      [],
    );
    await his(`${desk}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });

  it('goes into a draft that is nobody’s yet from the browser that has its code alone', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const about = (await to(theirs('/it/services/certificazione-unica/start', {}))).replace(/\/known$/, '');
    const { home, desk } = await talking(theirs, his, about);
    await his(`${desk}/papers`, { paper: '', words: 'Carta d’identità' });
    const page = await text(theirs(`${home}?give=yes`));
    const [, value = ''] = /<option value="(asked-\d+)" selected/.exec(page) ?? [];
    await theirs(`${home}/documents`, form(value, ['carta.pdf']));
    assert.match(await text(his(desk)), /Ha mandato un documento: Carta d’identità/);
    const id = about.split('/').at(-1) ?? '';
    const [kept] = await counter.documents.of(id);
    assert.equal(kept?.givenBy, null);
    assert.equal((await his(`${desk}/papers/${kept?.id}`)).status, 200);
    // Another browser that has the contact, and not the code.
    const [row] = await database.query<{ hash: Buffer }>(
      'select code_hash as hash from application where id = $1',
      [id],
    );
    assert.ok(row);
    await database.query('update application set code_hash = $2 where id = $1', [id, Buffer.alloc(32, 7)]);
    assert.doesNotMatch(await text(theirs(`${home}?give=yes`)), /type="file"/);
    assert.equal((await theirs(`${home}/documents`, form('', ['b.pdf']))).status, 409);
    await over(his, desk);
  });

  it('comes into a case that was sent, for what the service or the operator asks for; and says so in each language', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted({ 'for-whom': 'me' });
    const draft = await counter.applications.openAs(id, maria.id);
    assert.ok(draft.ok);
    assert.ok((await counter.applications.submit(draft.value, 'web')).ok);
    const about = new RegExp(`href="(/it/applications/${id})/operator"`);
    const [, at = ''] = about.exec(await text(hers(`/it/applications/${id}`))) ?? [];
    assert.ok(at, 'the page of the case leads to a person with the case beside');
    const { home, desk } = await talking(hers, his, at);
    const before = await text(hers(`${home}?give=yes`));
    assert.doesNotMatch(before, /type="file"/, 'nobody asks for one');
    assert.match(before, /La domanda inviata/);
    assert.doesNotMatch(before, /Cambiare<span/);
    await his(`${desk}/papers`, { paper: '', words: 'Delega' });
    for (const [language, words] of [
      ['it', /Chi le risponde le chiede un documento[\s\S]*Mandare un documento[\s\S]*Fotografare adesso/],
      ['en', /asks for a document[\s\S]*Send a document[\s\S]*Take a photo now/],
      ['de', /braucht ein Dokument[\s\S]*Ein Dokument senden[\s\S]*Jetzt fotografieren/],
    ] as const)
      assert.match(await text(hers(`${home.replace('/it/', `/${language}/`)}?give=yes`)), words);
    const [, value = ''] = /value="(asked-\d+)"/.exec(await text(hers(home))) ?? [];
    await hers(`${home}/documents`, form(value, ['delega.pdf']));
    assert.match(await text(his(desk)), /Delega: <strong>arrivato/);
    assert.doesNotMatch(await text(hers(`${home}?give=yes`)), /type="file"/, 'nor any more');
    await over(his, desk);
  });

  it('that the office asked for goes in from the contact, and the person says there when that is all', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const id = await drafted({ 'for-whom': 'me' });
    const draft = await counter.applications.openAs(id, maria.id);
    assert.ok(draft.ok);
    assert.ok((await counter.applications.submit(draft.value, 'web')).ok);
    const found = await counter.casework.read(id);
    assert.ok(found.ok);
    const asking = { by: carla.id, words: 'Ci mandi la delega.', until: addDays(todayInItaly(clock), 20) };
    const done = await counter.casework.askDocuments({ id, version: found.value.version }, asking);
    assert.ok(done.ok, JSON.stringify(done));
    const { home, desk } = await talking(hers, his, `/it/applications/${id}`);
    const give = /action="[^"]*\/documents\/give"/;
    assert.doesNotMatch(await text(hers(`${home}?give=yes`)), give, 'nothing was sent yet');
    await hers(`${home}/documents`, form('', ['delega.pdf'], 'Delega'));
    assert.match(await text(hers(home)), give);
    assert.equal(await to(hers(`${home}/documents/give`, {})), home);
    const now = await counter.casework.read(id);
    assert.equal(now.ok && now.value.status, 'submitted');
    assert.match(await text(his(desk)), /Ha finito di mandare i documenti/);
    assert.equal(await to(hers(`${home}/documents/give`, {})), home, 'pressed twice');
    const events = await counter.casework.history(id);
    assert.equal(events.filter(({ event }) => event.type === 'documents-given').length, 1);
    await over(his, desk);
  });
});
