// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scene } from './scene.ts';

// A phone that several use: whoever asked for a person there without signing in, and whoever takes it next.

const { database, clock, counter, person, visit } = await scene('2026-04-10');
const secret = 'Mi hanno tolto la pensione';
const keyIn = (answer: Response) =>
  answer.headers.getSetCookie().filter((line) => /^sportello-(contact|room)=/.test(line));

/** A browser without a visit: it keeps its cookies, and lays out of hand those that it is told to. */
function browser() {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Readonly<Record<string, string>>) => {
    const answer = await counter.web.request(path, {
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'sec-fetch-site': 'same-origin',
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
}
const to = (answer: Response) => answer.headers.get('location') ?? '';
const wordsOf = async (home: string) =>
  (
    await database.query<{ words: string }>(
      'select words from contact_message where contact_id = $1 order by seq',
      [home.split('/').at(-1)],
    )
  ).map(({ words }) => words);

describe('a contact asked for without signing in, on a phone that others use', () => {
  it('opens to nobody once the browser is closed', async () => {
    const phone = browser();
    const asked = await phone('/it/operator', { words: secret });
    const [key = ''] = keyIn(asked);
    assert.match(key, /^sportello-contact=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.match(await (await phone(to(asked))).text(), /si apre solo in questo browser/);
    await phone(`${to(asked)}/cancel`, {});
  });

  it('is not shown to who comes next until they say that it is theirs; a no begins anew', async () => {
    const phone = browser();
    const home = to(await phone('/it/operator', { words: secret }));
    const next = await phone('/it/operator');
    assert.equal(next.status, 200, 'led nowhere');
    const page = await next.text();
    assert.match(page, /È suo questo contatto\?/);
    assert.match(page, new RegExp(`href="${home}"`));
    assert.doesNotMatch(page, new RegExp(secret));

    // Whoever has the form open already is asked too, and what they wrote waits.
    const sent = await (await phone('/it/operator', { words: 'Vorrei il bonus', first: 'yes' })).text();
    assert.match(sent, /È suo questo contatto\?[\s\S]*name="words" value="Vorrei il bonus"/);
    assert.deepEqual(await wordsOf(home), [secret]);
    const theirs = to(await phone('/it/operator', { words: 'Vorrei il bonus', first: 'yes', yours: 'no' }));
    assert.notEqual(theirs, home);
    assert.deepEqual([await wordsOf(theirs), await wordsOf(home)], [['Vorrei il bonus'], [secret]]);
    assert.equal((await phone(home)).status, 404, 'the one before opens no more');
    assert.equal(to(await phone('/it/operator', { words: 'Ancora io', yours: 'yes' })), theirs);
    assert.deepEqual(await wordsOf(theirs), ['Vorrei il bonus', 'Ancora io']);

    const anew = await phone('/it/operator', { yours: 'no' });
    assert.equal(to(anew), '/it/operator');
    assert.match(await (await phone('/it/operator')).text(), /Mettersi in fila/);
    assert.equal((await phone(theirs)).status, 404);
  });

  it('is asked of in an application, too', async () => {
    const phone = browser();
    const begun = to(await phone('/it/services/naspi-domanda/start', { answers: '' }));
    const [, application = ''] = /^(\/it\/applications\/[^/]+)/.exec(begun) ?? [];
    assert.ok(application, begun);
    const home = to(await phone('/it/operator', { words: secret }));
    const page = await (await phone(`${application}/operator`)).text();
    assert.match(page, /È suo questo contatto\?/);
    assert.equal(to(await phone(`${application}/operator`, { yours: 'no' })), `${application}/operator`);
    const theirs = to(await phone(`${application}/operator`, { words: 'Aiuto' }));
    assert.notEqual(theirs, home);
  });

  it('is laid out of hand by who finishes there, and by who signs out', async () => {
    const phone = browser();
    const home = to(await phone('/it/operator', { words: secret }));
    await phone(`${home}/cancel`, {});
    assert.match(await (await phone(home)).text(), /action="\/it\/operator\/finish"/);
    const left = await phone('/it/operator/finish', {});
    assert.match(await left.text(), /Qui non resta niente/);
    assert.equal(left.headers.get('clear-site-data'), '"cache"');
    assert.equal((await phone(home)).status, 404);

    const out = await counter.web.request('/it/sign-out', {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { cookie: 'sportello-contact=x; sportello-room=y', 'sec-fetch-site': 'same-origin' },
    });
    assert.deepEqual(
      keyIn(out).map((line) => /^([^=]+)=;.*Max-Age=0/.exec(line)?.[1]),
      ['sportello-contact', 'sportello-room'],
    );
  });

  it('opens for an hour when it is over, for the questions afterwards, and to who has signed in always', async () => {
    const phone = browser();
    const home = to(await phone('/it/operator', { words: secret }));
    const her = await visit(await person('maria-rossi'));
    const hers = to(await her('/it/operator', { words: '' }));
    await phone(`${home}/cancel`, {});
    await her(`${hers}/cancel`, {});
    const over = (minutes: number) =>
      database.query(`update contact set ended_at = $1::timestamptz - make_interval(mins => $2)`, [
        new Date(clock.nowMs()),
        minutes,
      ]);
    await over(59);
    assert.equal((await phone(home)).status, 200);
    await over(61);
    assert.equal((await phone(home)).status, 404);
    assert.equal((await her(hers)).status, 200);
  });
});
