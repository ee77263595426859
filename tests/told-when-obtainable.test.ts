// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { emailGateway, type Gateways, sendDue, tellOfObtainable } from '#notices/index.ts';
import { retain } from '#privacy/index.ts';
import { reception } from '#reception/index.ts';
import { samplePostOffice } from '#stand-ins/index.ts';
import type { Input } from '#turns/index.ts';
import { tellingOf } from '#wing/outgoing';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-10');
const office = await samplePostOffice({ port: 0, smtpPort: 0 });
after(() => office.close());
const gateways: Gateways = {
  email: emailGateway({ url: office.smtpUrl, from: 'Sportello <sportello@ente.example>' }),
};
const origin = 'https://sportello.example';
const post = { database, clock, gateways, origin, agency: { it: 'Sportello' } };
const service = 'anf-domanda';
const asks = `/it/services/${service}/tell-me`;

async function send(path: string, form?: Readonly<Record<string, string>>) {
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const answer = await counter.web.request(`http://localhost${path}`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    ...sent,
  });
  return { status: answer.status, page: await answer.text(), cache: answer.headers.get('cache-control') };
}
const wishes = () =>
  database.query<{ address: string; confirmed: boolean }>(
    'select address, confirmed_at is not null as confirmed from obtainable_wish order by address',
  );
const got = (to: string) => office.messages().filter((message) => message.to === to);
/** The path of the link in the last message to an address. */
const linkTo = (to: string) =>
  (/https:\/\/sportello\.example(\/it\/tell-me\/[\w-]+)/.exec(got(to).at(-1)?.text ?? '') ?? [])[1] ?? '';
async function wish(address: string): Promise<string> {
  assert.equal((await send(asks, { address })).status, 200);
  await sendDue(post);
  return linkTo(address);
}
/** The catalogue as it is once the service can be had here. */
function laterCatalogue() {
  const { catalogue } = counter;
  const entry = catalogue.entries.get(service);
  const definition = catalogue.entries.get('bonus-asilo-nido')?.definition;
  assert.ok(entry && definition);
  return { ...catalogue, entries: new Map([...catalogue.entries, [service, { ...entry, definition }]]) };
}

describe('being told when a service can be had', () => {
  it('is offered where a service cannot be had here, and nowhere else', async () => {
    assert.ok((await send(`/it/services/${service}`)).page.includes(`${asks}"`));
    assert.ok(!(await send('/it/services/bonus-asilo-nido')).page.includes('/tell-me'));
    assert.equal((await send('/it/services/bonus-asilo-nido/tell-me')).status, 404);
    assert.equal((await send('/it/services/none/tell-me', { address: 'a@esempio.it' })).status, 404);
  });

  it('keeps what was typed where it is no address, and sends nothing', async () => {
    const wrong = await send(asks, { address: 'maria chiocciola' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.page, /value="maria chiocciola"/);
    assert.match(wrong.page, /Scriva un indirizzo e-mail intero/);
    assert.deepEqual(await wishes(), []);
  });

  it('keeps in another language what was typed, and takes nothing', async () => {
    const there = asks.replace('/it/', '/en/');
    const { page } = await send(asks);
    assert.match(page, new RegExp(`<button[^>]* formaction="${there}"[^>]* name="show-again"`));
    const again = await send(there, { address: 'maria@esempio.it', 'show-again': 'yes' });
    assert.equal(again.status, 200);
    assert.match(again.page, /<html lang="en">[\s\S]* value="maria@esempio\.it"/);
    assert.equal(again.cache, 'no-store');
    assert.deepEqual(await wishes(), []);
  });

  it('is confirmed by the link that is sent there, which names nobody and asks first', async () => {
    const link = await wish('maria@esempio.it');
    assert.ok(link);
    const message = got('maria@esempio.it').at(-1);
    assert.match(message?.text ?? '', /Assegno per il nucleo familiare/);
    assert.doesNotMatch(message?.subject ?? '', /Assegno|maria/i);
    // Programs that follow every link in a mail confirm nothing.
    const page = await send(link);
    assert.equal(page.status, 200);
    assert.match(page.cache ?? '', /no-store/);
    assert.doesNotMatch(page.page, /maria@esempio/);
    assert.deepEqual(await wishes(), [{ address: 'maria@esempio.it', confirmed: false }]);
    assert.match((await send(link, { say: 'yes' })).page, /la avvisiamo/);
    assert.deepEqual(await wishes(), [{ address: 'maria@esempio.it', confirmed: true }]);
  });

  it('sends nothing more to who has confirmed, and tells whoever asks the same', async () => {
    const before = got('maria@esempio.it').length;
    const again = await send(asks, { address: 'maria@esempio.it' });
    assert.match(again.page, /Da vedere: la sua posta/);
    await sendDue(post);
    assert.equal(got('maria@esempio.it').length, before);
  });

  it('is wished for aloud too, and confirmed by the same link', async () => {
    const call = reception({ ...counter, database }, { language: 'it', mode: 'text', source: null });
    const hear = async (one: Input) => (await call.hear(one)).turn.say;
    let said: readonly string[] = [];
    for (const text of ['vorrei il certificato di gravidanza', 'sì', 'aurora@esempio.it', 'sì'])
      said = await saidOut((await call.hear({ type: 'said', text })).turn.say, hear);
    assert.match(said.join(' '), /apra il collegamento/);
    await sendDue(post);
    assert.match(linkTo('aurora@esempio.it'), /tell-me/);
    await database.query("delete from obtainable_wish where address = 'aurora@esempio.it'");
  });

  it('is wished for at the desk, for who is there and in their language; it counts by the same link', async () => {
    const visits = deskVisits(counter);
    const at = '/it/desk/tell-when';
    for (const id of ['ugo-neri', 'paola-ferri']) {
      const staff = await visits(await samplePerson(database, clock, id));
      assert.match((await staff(at)).text, /<option value="anf-domanda"/);
      const madeFor = /name="made-for" value="([^"]+)"/.exec((await staff(at)).text)?.[1] ?? '';
      const form = { 'made-for': madeFor, service, language: 'de' };
      const wrong = await staff(at, { ...form, service: 'bonus-asilo-nido', address: 'nobody' });
      assert.equal(wrong.status, 422);
      assert.match(wrong.text, /value="nobody"/);
      const done = await staff(at, { ...form, address: `at-${id}@esempio.it` });
      assert.match(done.text, /role="status">Fatto\. Se l’indirizzo/);
      assert.doesNotMatch(done.text, /@esempio\.it"/);
      await sendDue(post);
      assert.match(got(`at-${id}@esempio.it`).at(-1)?.text ?? '', /\/de\/tell-me\//);
      assert.ok((await wishes()).some((one) => one.address === `at-${id}@esempio.it` && !one.confirmed));
    }
    const citizen = await visits(await samplePerson(database, clock, 'maria-rossi'));
    assert.equal((await citizen(at)).status, 403);
    await database.query("delete from obtainable_wish where address like 'at-%'");
  });

  it('is told once, in an e-mail, when the service can be had; a week later the address is gone', async () => {
    assert.equal(await tellOfObtainable(tellingOf(post, counter.catalogue)), 0);
    const later = tellingOf(post, laterCatalogue());
    await Promise.all([tellOfObtainable(later), tellOfObtainable(later)]);
    await tellOfObtainable(later);
    await sendDue(post);
    const told = got('maria@esempio.it').filter(({ text }) => /ora si può chiedere/.test(text));
    assert.equal(told.length, 1);
    assert.match(told[0]?.text ?? '', new RegExp(`${origin}/it/services/${service}`));
    // It cannot be had any more, and they ask again: they are sent the link again, and told again.
    const again = await wish('maria@esempio.it');
    assert.match(got('maria@esempio.it').at(-1)?.text ?? '', /qualcuno ha chiesto di avvisare/);
    assert.match((await send(again, { say: 'yes' })).page, /la avvisiamo/);
    await tellOfObtainable(later);
    await sendDue(post);
    assert.equal(got('maria@esempio.it').filter(({ text }) => /ora si può chiedere/.test(text)).length, 2);
    clock.set(day('2026-06-18'));
    await retain(database, clock);
    assert.deepEqual(await wishes(), []);
    const [left] = await database.query<{ n: number }>(
      `select count(*)::int as n from delivery where address = 'maria@esempio.it'`,
    );
    assert.equal(left?.n, 0);
  });

  it('is withdrawn by the same link, before and after it was confirmed', async () => {
    for (const say of [['no'], ['yes', 'no']]) {
      const link = await wish('luca@esempio.it');
      for (const one of say) assert.equal((await send(link, { say: one })).status, 200);
      assert.deepEqual(await wishes(), []);
      assert.equal((await send(link)).status, 404);
      assert.equal((await send(link, { say: 'yes' })).status, 404);
    }
  });

  it('forgets after seven days what nobody confirmed, and tells them nothing', async () => {
    await wish('anna@esempio.it');
    await tellOfObtainable(tellingOf(post, laterCatalogue()));
    await sendDue(post);
    assert.equal(got('anna@esempio.it').length, 1);
    clock.set(day('2026-06-26'));
    await retain(database, clock);
    assert.deepEqual(await wishes(), []);
  });

  it('writes to one mailbox three times a day at most, whatever stands behind a plus', async () => {
    for (const n of [1, 2, 3, 4, 5]) await send(asks, { address: `ugo+${n}@esempio.it` });
    await sendDue(post);
    assert.equal(office.messages().filter(({ to }) => to.startsWith('ugo')).length, 3);
  });
});
