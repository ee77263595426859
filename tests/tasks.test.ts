// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { offerNow } from '#queue/index.ts';
import { scene, type Visit } from './scene.ts';

const { database, counter, person, visit } = await scene('2026-04-10');
const [maria, luca, ugo, paola, marco, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('paola-ferri'),
  await person('marco-conti'),
  await person('carla-greco'),
];
await database.query(
  `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
   values (gen_random_uuid(), $1, 'email', 'maria@prova.example', 'portal', '2025-01-01', '2025-01-01')`,
  [maria.id],
);
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';

/** Maria is with Ugo. */
async function together(her: Visit, his: Visit): Promise<{ readonly home: string; readonly at: string }> {
  const home = await to(her('/it/operator', { words: '' }));
  await his('/it/desk/contacts/ready', { language: 'it' });
  await offerNow(counter.contacts);
  const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
  await his(`${at}/accept`, {});
  return { home, at };
}

describe('what an operator cannot answer', () => {
  it('is passed on to the office: the person follows it, is written to, and reads the answer', async () => {
    const [her, his, hers] = [await visit(maria), await visit(ugo), await visit(paola)];
    assert.match(await text(her('/it/my/questions')), /nessuna sua domanda/);
    assert.doesNotMatch(await text(her('/it/my')), /\/my\/questions/, 'nothing to follow is not offered');
    const { home, at } = await together(her, his);
    assert.equal((await his(`${at}/pass-on`, { question: ' ', skill: 'general' })).status, 422);
    const asked = { question: 'Il nido <di Imola> vale?', skill: 'having-children' };
    assert.equal(await to(his(`${at}/pass-on`, asked)), at);
    assert.equal(await to(his(`${at}/pass-on`, asked)), at, 'pressed twice');
    assert.match(await text(his(at)), /Il nido &lt;di Imola&gt; vale\?[\s\S]*Passata all’ufficio/);
    await her(`${home}/end`, {});
    assert.match(await text(his(at)), /Passare una domanda all’ufficio/, 'also while it is written down');
    await his(`${at}/wrap-up`, { code: 'to-office', notes: '', next: 'break' });
    assert.match(await text(her(home)), /href="\/it\/my\/questions"/);
    assert.match(await text(her('/it/my')), /Domande all’ufficio/);
    assert.match(await text(her('/it/my/questions')), /Aspetta che qualcuno/);

    assert.equal((await his('/it/desk/tasks')).status, 403, 'not for who only answers people');
    const list = await text(hers('/it/desk/tasks'));
    assert.doesNotMatch(list, /Rossi|Imola/, 'the list says neither whose nor what');
    const [, id = ''] = /\/desk\/tasks\/([0-9a-f-]{36})\/take/.exec(list) ?? [];
    assert.equal(list.split('/take"').length, 2, 'one question');
    const task = `/it/desk/tasks/${id}`;
    assert.equal(await to(hers(task)), '/it/desk/tasks?note=taken', 'not before it is taken');
    assert.equal(await to(hers(`${task}/take`, {})), task);
    const other = await visit(marco);
    assert.equal(await to(other(`${task}/take`, {})), '/it/desk/tasks?note=taken');
    assert.equal(await to(other(task, { answer: 'x' })), '/it/desk/tasks?note=taken');
    assert.match(await text(hers(task)), /Maria Rossi[\s\S]*Il nido &lt;di Imola&gt; vale/);
    assert.match(await text(her('/it/my/questions')), /Una persona dell’ufficio la segue dal 10 aprile 2026/);
    assert.match(await text(her('/it/my/access')), /Paola Ferri/);

    assert.equal((await hers(task, { answer: ' ' })).status, 422);
    assert.equal(await to(hers(task, { answer: 'Sì, vale.' })), '/it/desk/tasks?note=answered');
    assert.equal(await to(hers(task, { answer: 'No.' })), '/it/desk/tasks?note=taken', 'once');
    assert.match(await text(her('/it/my/questions')), /La risposta del 10 aprile 2026[\s\S]*Sì, vale\./);
    const told = await database.query(
      `select from delivery where person_id = $1 and phrase = 'task-answered'`,
      [maria.id],
    );
    assert.equal(told.length, 1);
    for (const [language, words] of [
      ['en', 'The answer of'],
      ['de', 'Die Antwort vom'],
    ] as const)
      assert.match(await text(her(`/${language}/my/questions`)), new RegExp(words));
    const stranger = await visit(luca);
    assert.doesNotMatch(await text(stranger('/it/my/questions')), /Imola/);
  });

  it('is nothing for who is near the person, and is not taken from who has not said who they are', async () => {
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'guardian', 'Napoli', '1/2026', '2026-01-01', $4, now())`,
      [randomUUID(), maria.id, paola.id, carla.id],
    );
    const [her, his, hers] = [await visit(maria), await visit(ugo), await visit(paola)];
    const { home, at } = await together(her, his);
    await his(`${at}/pass-on`, { question: 'E a Ferrara?', skill: 'general' });
    assert.doesNotMatch(await text(hers('/it/desk/tasks')), /\/take"/);
    const [task] = await database.query<{ id: string }>(
      'select id from contact_task where answered_at is null',
    );
    assert.equal((await hers(`/it/desk/tasks/${task?.id}/take`, {})).status, 403);
    await her(`${home}/end`, {});
    await his(`${at}/wrap-up`, { code: 'to-office', notes: '', next: 'break' });

    const guest = await counter.web.request('/it/operator', {
      method: 'POST',
      body: new URLSearchParams({ words: '' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    await his('/it/desk/contacts/ready', { language: 'it' });
    await offerNow(counter.contacts);
    const unknown = `/it/desk/contacts/${(guest.headers.get('location') ?? '').split('/').at(-1)}`;
    await his(`${unknown}/accept`, {});
    assert.doesNotMatch(await text(his(unknown)), /action="[^"]*\/pass-on"/);
    assert.equal((await his(`${unknown}/pass-on`, { question: 'x', skill: 'general' })).status, 422);
  });
});
