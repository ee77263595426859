// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const counter = await testCounter(await testDatabase(), testClock('2026-06-24'));

/** A guest's browser, with an application for this service begun in it. */
async function begun(service: string) {
  let cookie = '';
  const send = async (path: string, form?: readonly (readonly [string, string])[]): Promise<Response> => {
    const headers = { cookie, host: 'localhost', origin: 'http://localhost' };
    const body = new URLSearchParams(form?.map(([name, text]) => [name, text]));
    const response = await counter.web.request(
      `http://localhost${path}`,
      form ? { method: 'POST', body, headers } : { headers },
    );
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const home = (await send(`/it/services/${service}/start`, [])).headers.get('location') ?? '';
  const next = async () => (await send(home)).headers.get('location') ?? '';
  const answers = async () => {
    const opened = await counter.applications.open(home.split('/').at(-1) ?? '', cookie.split('=')[1] ?? '');
    assert.ok(opened.ok);
    return opened.value.answers;
  };
  return { send, home, next, answers };
}

const askedOn = (page: string) => [...page.matchAll(/name="asked" value="([^"]+)"/g)].map(([, path]) => path);
const child = [
  ['asked', 'children.0.birth'],
  ['asked', 'children.0.home'],
  ['asked', 'children.0.disability'],
  ['asked', 'children.0.own-child'],
  ['asked', 'children.0.codice-fiscale'],
  ['0-answer-day', '1'],
  ['0-answer-month', '5'],
  ['0-answer-year', '2019'],
  ['1-answer', 'with-us'],
  ['2-answer', 'none'],
  ['3-answer', 'yes'],
] as const;

/** As far as the page of the first child. */
async function atTheChild() {
  const visit = await begun('assegno-unico-universale');
  const first = [
    ['asked', 'already-granted'],
    ['asked', 'role'],
    ['0-answer', 'no'],
    ['1-answer', 'parent'],
  ] as const;
  assert.equal((await visit.send(await visit.next(), first)).status, 303);
  assert.equal((await visit.send(await visit.next(), [['answer', '1']])).status, 303);
  return visit;
}

describe('a page with several questions', () => {
  it('asks all of a child at once, with a heading and a box of its own for each', async () => {
    const { send, next } = await atTheChild();
    const page = await (await send(await next())).text();
    assert.match(page, /<h1>Figlio 1<\/h1>/);
    assert.equal(askedOn(page).length, 5);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'no id stands twice');
  });

  it('is shown again in another language with all that was typed, and stores none of it', async () => {
    const { send, next, answers } = await atTheChild();
    const path = await next();
    const inEnglish = path.replace('/it/', '/en/');
    assert.ok((await (await send(path)).text()).includes(`formaction="${inEnglish}"`));
    const before = await answers();
    const typed = [...child, ['4-answer', 'RSSMRA"'], ['show-again', 'yes']] as const;
    const shown = await send(inEnglish, typed);
    assert.equal(shown.status, 200);
    const page = await shown.text();
    assert.match(page, /<h1>Child 1<\/h1>/);
    for (const value of ['2019', 'RSSMRA&quot;']) assert.ok(page.includes(`value="${value}"`), value);
    assert.match(page, /value="with-us" checked/);
    assert.doesNotMatch(page, /error|role="status"/);
    assert.deepEqual(await answers(), before);
  });

  it('keeps each right answer though another is wrong, says which, and asks no other again', async () => {
    const { send, next, answers } = await atTheChild();
    const wrong = await send(await next(), [...child, ['4-answer', 'RSSMRA80A01H501Z']]);
    assert.equal(wrong.status, 422);
    const page = await wrong.text();
    assert.match(page, /value="RSSMRA80A01H501Z"/);
    assert.match(page, /id="4-error"/);
    assert.doesNotMatch(page, /id="[0-3]-error"/);
    assert.deepEqual((await answers())['children'], [
      { birth: '2019-05-01', home: 'with-us', disability: 'none', 'own-child': true },
    ]);
    assert.match(await next(), /children\.0\.codice-fiscale$/);
  });

  it('says at the head of the page which box each fault is of, though two are wrong in the same way', async () => {
    const { send, next } = await atTheChild();
    const wrong = [1, 2, 3].map((at) => [`${at}-answer`, 'none of these'] as const);
    const rest = child.filter(([name]) => !/^[1-3]-/.test(name));
    const page = await (await send(await next(), [...rest, ...wrong, ['4-answer', '']])).text();
    const lines = [...page.matchAll(/<li><a href="#[^"]+">([^<]+)<\/a><\/li>/g)].map(([, line]) => line);
    assert.ok(lines.length >= 3, lines.join('\n'));
    assert.equal(new Set(lines).size, lines.length, lines.join('\n'));
  });

  it('shows what was answered together when one goes back, and takes the same again for nothing new', async () => {
    const { send, home, next, answers } = await atTheChild();
    await send(await next(), [...child, ['4-answer', '']]);
    const page = await (await send(`${home}/questions/children.0.home`)).text();
    assert.equal(askedOn(page).length, 5);
    assert.match(page, /name="0-answer-year" value="2019"/);
    const before = await answers();
    await send(`${home}/questions/children.0.birth`, [...child, ['4-answer', '']]);
    assert.deepEqual(await answers(), before);
  });

  it('asks alone what is changed from the list of answers', async () => {
    const { send, home, next } = await atTheChild();
    await send(await next(), [...child, ['4-answer', '']]);
    const page = await (await send(`${home}/questions/children.0.home?from=check`)).text();
    assert.deepEqual(askedOn(page), []);
    assert.match(page, /name="answer"/);
  });

  it('keeps what was typed on the way to working out a codice fiscale', async () => {
    const { send, next, home, answers } = await atTheChild();
    const away = await send(await next(), [
      ...child,
      ['4-answer', ''],
      ['work-out', 'children.0.codice-fiscale'],
    ]);
    assert.equal(
      away.headers.get('location'),
      `/it/codice-fiscale?to=${home}/questions/children.0.codice-fiscale`,
    );
    assert.match(JSON.stringify(await answers()), /2019-05-01/);
  });

  it('never asks what is not on the route, whatever a form says', async () => {
    const { send, next, answers } = await atTheChild();
    const forged = [
      ...Array.from({ length: 30 }, () => ['asked', 'children.7.birth'] as const),
      ['asked', 'iban'] as const,
    ];
    const sent = await send(await next(), [
      ...forged,
      ['0-answer', 'x'],
      ['30-answer', 'IT60X0542811101000000123456'],
    ]);
    assert.equal(sent.status, 303);
    assert.equal((await answers())['iban'], undefined);
  });
});
