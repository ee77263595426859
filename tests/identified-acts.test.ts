// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { todayInItaly } from '#core/index.ts';
import { samplePdf } from '#documents/testing.ts';
import type { Person } from '#persons/index.ts';
import { askColleague, besideNow, comeBeside, offerNow } from '#queue/index.ts';
import { readApplication, readEvents } from '#record/index.ts';
import { cardOf, inCall } from './at-contact.ts';
import { completed } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-24');
const [maria, luca, ugo] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
];
const service = 'certificazione-unica';
const definition = counter.catalogue.entries.get(service)?.definition;
assert.ok(definition);
const given = { year: 2025, 'for-whom': 'me', delivery: 'download' };

type Browser = (
  path: string,
  form?: Readonly<Record<string, string>> | FormData,
  also?: Readonly<Record<string, string>>,
) => Promise<Response>;
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';

/** A browser, of somebody who has signed in or of nobody; it keeps its cookies. */
async function browser(who?: Person): Promise<Browser> {
  const cookies = new Map(who ? [['visit', await counter.sessions.begin(who, 2)]] : []);
  return async (path, form, also = {}) => {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    const answer = await counter.web.request(path, {
      headers: {
        cookie: [...cookies, ...Object.entries(also)].map(([name, value]) => `${name}=${value}`).join('; '),
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

async function talking(asks: Browser, by: Browser, about = '/it'): Promise<{ home: string; desk: string }> {
  const home = await to(asks(`${about}/operator`, {}));
  const id = home.split('/').at(-1) ?? '';
  await by('/it/desk/contacts/ready', { language: 'it' });
  assert.equal(await offerNow(counter.contacts), 1);
  await by(`/it/desk/contacts/${id}/accept`, {});
  return { home, desk: `/it/desk/contacts/${id}` };
}

/** Both are seen in the call, and the operator sees the document of this person. */
async function identified(by: Browser, desk: string, who: Person): Promise<void> {
  await inCall({ database, clock }, desk.split('/').at(-1) ?? '');
  assert.equal(await to(by(`${desk}/identify`, cardOf(who))), desk);
}

async function over(by: Browser, desk: string): Promise<void> {
  await by(`${desk}/end`, {});
  await by(`${desk}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
}

/** A draft that nobody owns, with its code in this browser. */
async function begun(by: Browser): Promise<{ id: string; path: string }> {
  const path = (await to(by(`/it/services/${service}/start`, {}))).replace(/\/known$/, '');
  return { id: path.split('/').at(-1) ?? '', path };
}

async function owned(who: Person, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const full = completed(definition as never, { ...given, ...more }, todayInItaly(clock));
  const answers = await asOwn(database, full, who.id);
  const started = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: who.id,
  });
  assert.ok(started.ok);
  return started.value.application.id;
}

const known = (desk: string, kind: string) =>
  database.query<{ known: string }>(
    `select data->>'known' as known from contact_event where contact_id = $1 and kind = $2`,
    [desk.split('/').at(-1), kind],
  );

describe('whoever was identified in a contact', () => {
  it('has what they had begun made theirs, goes on with it there, sends a document into it, and has a question passed on', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const draft = await begun(theirs);
    const { home, desk } = await talking(theirs, his, draft.path);
    assert.match(await text(his(desk)), /Prima serve sapere chi è la persona/);
    const take = { application: draft.id };
    assert.equal((await his(`${desk}/make-theirs`, take)).status, 404, 'nobody is known yet');
    assert.equal((await his(`${desk}/begin`, { service })).status, 404);
    await his(`${desk}/pass-on`, { question: 'Chi sono?', skill: 'general' });
    assert.deepEqual(await database.query('select from contact_task'), []);

    await identified(his, desk, luca);
    const seen = await text(his(desk));
    assert.match(seen, /Riconosciuta in video/);
    assert.match(seen, /bozza iniziata senza dire chi è[\s\S]*Intestare alla persona/);
    assert.equal(await to(his(`${desk}/make-theirs`, take)), desk);
    assert.equal((await readApplication(database, draft.id))?.personId, luca.id);
    assert.deepEqual(await known(desk, 'made-theirs'), [{ known: 'document' }]);
    const events = await readEvents(database, draft.id);
    const { actor } = events.find(({ event }) => event.type === 'claimed')?.event ?? {};
    assert.deepEqual([actor?.name, actor?.as, actor?.for], ['Ugo Neri', 'operator', 'Luca Bianchi']);

    // Both have it before them; by its code it opens no more.
    assert.match(await text(theirs(home)), /La domanda è sua/);
    assert.doesNotMatch(await text(theirs(home)), /\/applications\//);
    assert.equal((await theirs(draft.path)).status, 403);
    const [, next = ''] = new RegExp(`${desk}/questions/([a-z.-]+)"`).exec(await text(his(desk))) ?? [];
    assert.ok(next, 'the operator fills it in with them');
    await his(`${desk}/papers`, { paper: '', words: 'Carta d’identità' });
    const form = new FormData();
    const [, value = ''] = /value="(asked-\d+)"/.exec(await text(theirs(home))) ?? [];
    form.set('paper', value);
    form.append('file', new File([new Uint8Array(samplePdf('carta'))], 'carta.pdf'));
    assert.equal(await to(theirs(`${home}/documents`, form)), `${home}?sent=1`);
    assert.equal((await counter.documents.of(draft.id))[0]?.givenBy, luca.id);

    await his(`${desk}/pass-on`, { question: 'Quando arriva?', skill: 'general' });
    const [task] = await database.query<{ id: string }>('select person_id as id from contact_task');
    assert.equal(task?.id, luca.id);
    assert.deepEqual(await known(desk, 'passed-on'), [{ known: 'document' }]);
    assert.match(await text(his(desk)), /Quando arriva\?[\s\S]*Passata all’ufficio/);
    const own = await browser(luca);
    assert.match(await text(own('/it/my/questions')), /Quando arriva/);
    assert.match(await text(own('/it/my/access')), /riconosciuta nel contatto con il suo documento/);

    await theirs(`${home}/end`, {});
    const ended = await text(theirs(home));
    assert.match(ended, /Abbiamo passato una sua domanda[\s\S]*Ritrovare la domanda con SPID o CIE/);
    assert.doesNotMatch(ended, /carta\.pdf|Bianchi/);
    assert.equal((await theirs(`${home}/documents`, form)).status, 409);
    for (const act of ['beside', 'make-theirs', 'begin'])
      assert.equal((await his(`${desk}/${act}`, { ...take, service })).status, 404, act);
    await his(`${desk}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.match(await text(own(`/it/applications/${draft.id}/documents`)), /carta\.pdf/, 'it is theirs');
  });

  it('has their own drafts and cases put beside the talk, nobody else’s, and one begun together', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const [mine, another] = [await owned(luca), await owned(maria)];
    const { home, desk } = await talking(theirs, his);
    await identified(his, desk, luca);
    assert.equal((await his(`${desk}/beside`, { application: another })).status, 404);
    assert.equal((await his(`${desk}/beside`, { application: randomUUID() })).status, 404);
    assert.equal(await to(his(`${desk}/beside`, { application: mine })), desk);
    assert.match(await text(his(desk)), /È qui accanto/);
    assert.match(await text(theirs(home)), /La domanda, com’è adesso[\s\S]*Luca/);
    assert.deepEqual(await known(desk, 'put-beside'), [{ known: 'document' }]);

    assert.equal((await his(`${desk}/begin`, { service: 'nothing-of-ours' })).status, 404);
    assert.equal(await to(his(`${desk}/begin`, { service: 'naspi-domanda' })), desk);
    const [made] = await database.query<{ id: string; service: string; personId: string }>(
      'select application.id, application.service, application.person_id as "personId" from contact join application on application.id = application_id where contact.id = $1',
      [desk.split('/').at(-1)],
    );
    assert.equal(made?.service, 'naspi-domanda');
    assert.equal(made?.personId, luca.id);
    const [first] = await readEvents(database, made?.id ?? '');
    assert.equal(first?.event.actor?.name, 'Ugo Neri');
    assert.match(await text(his(desk)), /Prossima domanda da fare/);
    await over(his, desk);
    assert.doesNotMatch(await text(theirs(home)), /Luca/);
  });

  it('has sent what they had handed in before anybody knew them, and not what names somebody else', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const { desk } = await talking(theirs, his);
    const handIn = async (who: Person) => {
      const full = completed(definition as never, { ...given, year: 2024 }, todayInItaly(clock));
      const answers = await asOwn(database, full, who.id);
      const started = await counter.applications.start(service, { language: 'it', channel: 'web', answers });
      assert.ok(started.ok);
      assert.ok((await counter.applications.submit(started.value.application, 'web')).ok);
      return started.value.application.id;
    };
    const [mine, hers] = [await handIn(luca), await handIn(maria)];
    await identified(his, desk, luca);
    assert.match(
      await text(his(desk)),
      /Aspetta solo di sapere chi è[\s\S]*Intestare alla persona e inviare/,
    );
    assert.equal((await his(`${desk}/make-theirs`, { application: hers })).status, 404);
    assert.equal(await to(his(`${desk}/make-theirs`, { application: mine })), desk);
    const sent = await readApplication(database, mine);
    assert.equal(sent?.status, 'submitted');
    assert.ok(sent?.protocol);
    assert.equal((await readApplication(database, hers))?.personId, null);
    await over(his, desk);
  });

  it('has the same by their PIN, as long as it counts: once it is ended nothing of theirs opens, on either page', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const mine = await owned(luca, { year: 2022 });
    const { home, desk } = await talking(theirs, his);
    const made = await counter.pins.make({ person: luca, actor: luca }, '1-week');
    assert.ok(made.ok);
    const said = { 'codice-fiscale': luca.codiceFiscale, pin: made.value.pin };
    assert.equal(await to(theirs(`${home}/pin`, said)), home);
    assert.equal(await to(his(`${desk}/beside`, { application: mine })), desk);
    assert.deepEqual(await known(desk, 'put-beside'), [{ known: 'pin' }]);
    assert.match(await text(theirs(`${home}?give=yes`)), /type="file"/);
    assert.match(await text(theirs(home)), /La domanda, com’è adesso/);
    const visit = await counter.sessions.begin(maria, 2);
    const other = await text(theirs(home, undefined, { visit }));
    assert.doesNotMatch(other, /com’è adesso|Luca/, 'somebody else has signed in at that browser');
    assert.equal((await his(`${desk}/questions/year`)).status, 200);
    await counter.pins.revoke(luca.id);
    for (const form of [undefined, { year: '2023' }])
      assert.equal((await his(`${desk}/questions/year`, form)).status, 404, 'nor is it filled in any more');
    assert.doesNotMatch(await text(theirs(`${home}?give=yes`)), /type="file"|Luca/);
    const form = new FormData();
    form.append('file', new File([new Uint8Array(samplePdf('pin'))], 'a.pdf'));
    assert.equal((await theirs(`${home}/documents`, form)).status, 409);
    assert.equal((await his(`${desk}/beside`, { application: mine })).status, 404);
    await over(his, desk);
  });

  it('has nothing begun, made theirs or sent where they left in that moment, and one begun where it is pressed twice', async () => {
    const [theirs, his] = [await browser(), await browser(ugo)];
    const draft = await begun(theirs);
    const { desk } = await talking(theirs, his, draft.path);
    const contactId = desk.split('/').at(-1);
    await identified(his, desk, luca);
    const full = completed(definition as never, { ...given, year: 2021 }, todayInItaly(clock));
    const answers = await asOwn(database, full, luca.id);
    const handed = await counter.applications.start(service, { language: 'it', channel: 'web', answers });
    assert.ok(handed.ok && (await counter.applications.submit(handed.value.application, 'web')).ok);
    const waiting = handed.value.application.id;
    const naspi = () =>
      database.query(`select from application where service = 'naspi-domanda' and person_id = $1`, [luca.id]);
    const looks = () => database.query('select from access_record where application_id = $1', [waiting]);
    const [before, looked] = [(await naspi()).length, (await looks()).length];
    const acts = [
      ['make-theirs', { application: draft.id }],
      ['make-theirs', { application: waiting }],
      ['begin', { service: 'naspi-domanda' }],
    ] as const;
    for (const [act, form] of acts) {
      const pressed: Promise<Response>[] = [];
      await database.transaction(async (sql) => {
        await sql.query(`update contact set state = 'wrapping', left_at = now() where id = $1`, [contactId]);
        pressed.push(his(`${desk}/${act}`, form));
        for (let blocked = 0; blocked === 0; )
          blocked = (
            await database.query(
              `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
            )
          ).length;
      });
      assert.equal((await pressed[0])?.status, 409, act);
      await database.query(`update contact set state = 'talking', left_at = null where id = $1`, [contactId]);
    }
    assert.equal((await readApplication(database, draft.id))?.personId, null);
    assert.equal(
      (await readApplication(database, waiting))?.status,
      'waiting-for-identity',
      'nothing was sent',
    );
    assert.equal((await naspi()).length, before);
    assert.equal((await looks()).length, looked, 'nor written down as done');

    const twice = [0, 1].map(() => his(`${desk}/begin`, { service: 'naspi-domanda' }));
    assert.deepEqual(await Promise.all(twice.map(to)), [desk, desk]);
    assert.equal((await naspi()).length, before + 1);
    for (const _ of twice) assert.equal(await to(his(`${desk}/make-theirs`, { application: waiting })), desk);
    await over(his, desk);
  });

  it('is no more than who signed in: for them too one is put beside the talk, or begun', async () => {
    const [hers, his] = [await browser(maria), await browser(ugo)];
    const mine = await owned(maria, { year: 2023 });
    const { home, desk } = await talking(hers, his);
    const carla = await person('carla-greco');
    const colleague = await browser(carla);
    await colleague('/it/desk/contacts/ready', { language: 'it' });
    const contactId = desk.split('/').at(-1) ?? '';
    const why = { skill: 'general', why: 'Non lo so' };
    assert.ok((await askColleague(counter.contacts, ugo.id, contactId, why)).ok);
    assert.ok((await comeBeside(counter.contacts, carla.id, contactId)).ok);
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'guardian', 'Napoli', '1/2026', '2026-01-01', $3, now())`,
      [randomUUID(), maria.id, carla.id],
    );
    assert.equal(await to(his(`${desk}/beside`, { application: mine })), desk);
    assert.equal(await besideNow(counter.contacts, carla.id), undefined, 'a colleague near it goes');
    await database.query('delete from guardianship');
    assert.match(await text(hers(home)), new RegExp(`href="/it/applications/${mine}"`));
    assert.deepEqual(await known(desk, 'put-beside'), [{ known: 'signed-in' }]);
    await his(`${desk}/begin`, { service: 'naspi-domanda' });
    assert.match(await text(hers(home)), /La invia solo lei/);
    const { id } = await begun(await browser());
    assert.equal((await his(`${desk}/make-theirs`, { application: id })).status, 404);
    await over(his, desk);
  });
});
